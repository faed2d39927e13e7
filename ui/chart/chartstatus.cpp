// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/chart/chartstatus.h"

#include "ui/common/errortext.h"
#include "ui/common/formatting.h"

#include <QCoreApplication>

namespace mm {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(mm::ChartStatus)
public:
    static void addPage(ChartStatus &status, const ChartSituation &situation)
    {
        using Page = ChartStatus::Page;
        if (!situation.chosen) {
            status.page = Page::NothingChosen;
            status.title = tr("No product is chosen.");
            status.text = tr("Choose one in the list of prices, or with Ctrl+K, and its chart is "
                             "shown here.");
        } else if (!situation.offered) {
            status.page = Page::Empty;
            status.title = tr("The gateway does not offer this product.");
            status.text = tr("It may have been taken from trade. Choose another one.");
        } else if (situation.hasCandles) {
            status.page = Page::Candles;
        } else if (situation.source == CandleSource::State::Refused) {
            status.page = Page::Refused;
            status.title = tr("The candles could not be loaded.");
            status.text = sentenceFor(situation.error);
            status.action = tr("Try again");
        } else if (situation.source == CandleSource::State::Loading) {
            status.page = Page::Loading;
            status.title = tr("Loading candles…");
        } else {
            status.page = Page::Empty;
            status.title = tr("There are no candles.");
            status.text = tr("The gateway has none of this product in this interval. Another "
                             "interval may have some.");
            status.action = tr("Try again");
        }
    }

    static void addMarket(ChartStatus &status, const ChartSituation &situation,
                          const Formatting &formatting)
    {
        const QString opens =
            situation.opensAt ? formatting.dateTime(*situation.opensAt) : QString();
        switch (situation.freshness) {
        case Freshness::Closed:
            status.market =
                opens.isEmpty() ? tr("Market closed") : tr("Market closed until %1").arg(opens);
            break;
        case Freshness::Holiday:
            status.market = opens.isEmpty() ? tr("Holiday") : tr("Holiday until %1").arg(opens);
            break;
        case Freshness::Stale:
            status.stale = tr("No new price for %1").arg(formatting.age(situation.age));
            status.dimmed = true;
            break;
        case Freshness::Disconnected:
            status.dimmed = true;
            break;
        case Freshness::Quiet:
            status.market = tr("Price unchanged for %1").arg(formatting.age(situation.age));
            break;
        case Freshness::NoPrice:
        case Freshness::Live:
            break;
        }
        if (situation.source == CandleSource::State::Refused)
            status.stale = sentenceFor(situation.error);
        if (situation.source == CandleSource::State::Ready && situation.error != GatewayError{}) {
            status.missing = tr("Some candles may be missing and are asked for again: %1")
                                 .arg(sentenceFor(situation.error));
        } else if (situation.missing > 0) {
            status.missing =
                tr("%n candle(s) were unreadable and are missing", nullptr, situation.missing);
        }
    }

    static QString inWords(const QString &product, const CandleSeries &series, const QString &since,
                           const ChartStatus &status, const Formatting &formatting)
    {
        QStringList words;
        if (status.page != ChartStatus::Page::Candles || series.isEmpty()) {
            words << status.title;
            if (!status.text.isEmpty())
                words << status.text;
            return words.join(u' ');
        }
        const Candle &last = series.last();
        const QString price = formatting.price(series.price(last.close), series.priceDigits());
        words << tr("%1 at %2.").arg(product, price);
        if (series.size() > 1) {
            const Candle &before = series.at(series.size() - 2);
            const QString change = formatting.percent(
                changePercent(series.price(last.close), series.price(before.close)));
            words << tr("%1 against the candle before.").arg(change);
        }
        words << tr("%n candle(s) of %1 since %2.", nullptr, series.size())
                     .arg(intervalInWords(series.interval()), since);
        if (status.dimmed)
            words << tr("Prices are not live.");
        for (const QString &sentence : {status.market, status.stale, status.missing}) {
            if (!sentence.isEmpty())
                words << sentence + u'.';
        }
        return words.join(u' ');
    }

    static QString interval(CandleInterval interval)
    {
        switch (interval) {
        case CandleInterval::M1:
            return tr("1 minute");
        case CandleInterval::M5:
            return tr("5 minutes");
        case CandleInterval::M15:
            return tr("15 minutes");
        case CandleInterval::M30:
            return tr("30 minutes");
        case CandleInterval::H1:
            return tr("1 hour");
        case CandleInterval::H2:
            return tr("2 hours");
        case CandleInterval::H4:
            return tr("4 hours");
        case CandleInterval::D1:
            return tr("1 day");
        case CandleInterval::W1:
            return tr("1 week");
        case CandleInterval::Mo1:
            break;
        }
        return tr("1 month");
    }
};

} // namespace

ChartStatus chartStatus(const ChartSituation &situation, const Formatting &formatting)
{
    ChartStatus status;
    Words::addPage(status, situation);
    if (status.page == ChartStatus::Page::Candles)
        Words::addMarket(status, situation, formatting);
    return status;
}

QString chartInWords(const QString &product, const CandleSeries &series, const QString &since,
                     const ChartStatus &status, const Formatting &formatting)
{
    return Words::inWords(product, series, since, status, formatting);
}

QString intervalInWords(CandleInterval interval)
{
    return Words::interval(interval);
}

} // namespace mm
