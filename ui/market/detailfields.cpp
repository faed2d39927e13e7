// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/market/detailfields.h"

#include "app/services/freshness.h"
#include "ui/common/formatting.h"
#include "ui/common/tradetypes.h"
#include "ui/support/recordenums.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(mm::ProductDetail)
};

QString orAbsent(const QString &text)
{
    return text.isEmpty() ? Formatting::absent() : text;
}

/// A ratio as percent, with all the decimals it has.
QString ratio(const std::optional<Decimal> &value, const Formatting &formatting)
{
    const std::optional<Decimal> hundredfold =
        value ? Decimal::multiply(*value, Decimal(100)) : std::nullopt;
    if (!hundredfold)
        return Formatting::absent();
    return formatting.amount(hundredfold->rounded(std::max(0, value->scale() - 2)), 0) + " %"_L1;
}

/// A thousandth part, told in percent.
QString perMille(const std::optional<Decimal> &value, const Formatting &formatting)
{
    const std::optional<Decimal> percent =
        value ? Decimal::divide(*value, Decimal(10), value->scale() + 1) : std::nullopt;
    return percent ? formatting.amount(percent, 0) + " %"_L1 : Formatting::absent();
}

QString dayText(const TradingHours &hours, int day, const Formatting &formatting)
{
    QStringList spans;
    for (const TradingHours::Span &span : hours.day(day))
        spans << Text::tr("%1–%2", "hours of a day")
                     .arg(formatting.dayTime(span.from), formatting.dayTime(span.to));
    if (spans.isEmpty())
        return hours.isKnown() ? Text::tr("Closed") : Formatting::absent();
    return spans.join(u", "_s);
}

FieldGroup hoursGroup(const Symbol &symbol, const SymbolDetail *detail, qint64 gatewayNow,
                      const Formatting &formatting)
{
    static constexpr const char *names[] = {"monday", "tuesday",  "wednesday", "thursday",
                                            "friday", "saturday", "sunday"};
    const TradingHours &hours = detail ? detail->hours : symbol.hours;
    FieldGroup group{"hours", Text::tr("Trading hours (UTC)"), {}};
    group.fields.push_back({"marketState", Text::tr("Now (local time)"),
                            marketStateText(symbol, gatewayNow, formatting)});
    for (int day = 1; day <= 7; ++day)
        group.fields.push_back(
            {names[day - 1], formatting.locale().dayName(day), dayText(hours, day, formatting)});
    QStringList holidays;
    for (const TradingHours::Holiday &holiday : hours.holidays()) {
        if (holiday.to > gatewayNow && holidays.size() < 10)
            holidays << Text::tr("%1–%2", "hours of a day")
                            .arg(formatting.dateTime(holiday.from),
                                 formatting.dateTime(holiday.to));
    }
    group.fields.push_back(
        {"holidays", Text::tr("Holidays (local time)"), orAbsent(holidays.join(u'\n'))});
    return group;
}

FieldGroup contractGroup(const Symbol &symbol, const SymbolDetail &detail,
                         const Formatting &formatting)
{
    const QString currencies = symbol.baseCurrency.isEmpty() && symbol.profitCurrency.isEmpty()
        ? QString()
        : symbol.baseCurrency + " / "_L1 + symbol.profitCurrency;
    const auto spread = [&](const Decimal &value) {
        return symbol.dealMode == DealMode::MarketMaker ? formatting.price(value, symbol.digits)
                                                        : Formatting::absent();
    };
    return {"contract",
            Text::tr("Contract"),
            {{"tradeType", Text::tr("Trade type"), tradeTypeName(symbol.id.tradeType)},
             {"dealMode", Text::tr("Execution"),
              choiceText(RecordChoice::DealMode, QString::number(symbol.tradeMode))},
             {"currencies", Text::tr("Currencies"), orAbsent(currencies)},
             {"digits", Text::tr("Decimal places"), formatting.amount(Decimal(symbol.digits), 0)},
             {"bidSpread", Text::tr("Added to the bid"), spread(symbol.bidSpread)},
             {"askSpread", Text::tr("Added to the ask"), spread(symbol.askSpread)},
             {"contractSize", Text::tr("Contract size"), formatting.amount(detail.contractSize, 0)},
             {"minVolume", Text::tr("Smallest volume"), formatting.amount(detail.minVolume, 0)},
             {"maxVolume", Text::tr("Largest volume"), formatting.amount(detail.maxVolume, 0)},
             {"volumeStep", Text::tr("Volume step"), formatting.amount(detail.volumeStep, 0)},
             {"tradeEnabled", Text::tr("May be traded"), formatting.yesNo(detail.tradeEnabled)},
             {"start", Text::tr("Traded since"), formatting.dateTime(detail.startMs)},
             {"end", Text::tr("Expires"), formatting.dateTime(detail.endMs)}}};
}

} // namespace

std::vector<FieldGroup> detailGroups(const Symbol &symbol, const SymbolDetail *detail,
                                     qint64 gatewayNow, const Formatting &formatting)
{
    const SymbolDetail none;
    const SymbolDetail &known = detail ? *detail : none;
    return {hoursGroup(symbol, detail, gatewayNow, formatting),
            contractGroup(symbol, known, formatting),
            {"margin",
             Text::tr("Margin"),
             {{"leverage", Text::tr("Leverage"), orAbsent(known.leverage)},
              {"usedMargin", Text::tr("Margin in force"),
               perMille(known.usedMarginPerMille, formatting)},
              {"marginValues",
               known.marginKind == "2"_L1 ? Text::tr("Leverage range") : Text::tr("Margin ratio"),
               orAbsent(known.marginValues)}}},
            {"swaps",
             Text::tr("Overnight interest"),
             {{"buySwap", Text::tr("Long positions"), formatting.signedAmount(known.buySwap, 0)},
              {"sellSwap", Text::tr("Short positions"), formatting.signedAmount(known.sellSwap, 0)},
              {"settlement", Text::tr("Settled at"), orAbsent(known.settlementTime)}}},
            {"fees",
             Text::tr("Fees"),
             {{"feeRate", Text::tr("Fee rate"), ratio(known.feeRate, formatting)},
              {"fee", Text::tr("Fee"), formatting.amount(known.fee, 0)},
              {"minFee", Text::tr("Smallest fee"), formatting.amount(known.minFee, 0)},
              {"maxFee", Text::tr("Largest fee"), formatting.amount(known.maxFee, 0)}}}};
}

QString marketStateName(MarketState state)
{
    switch (state) {
    case MarketState::Open:
        return Text::tr("Open");
    case MarketState::Closed:
        return Text::tr("Closed");
    case MarketState::Holiday:
        return Text::tr("Holiday");
    case MarketState::Unknown:
        break;
    }
    return Text::tr("Not known");
}

QString marketStateText(const Symbol &symbol, qint64 gatewayNow, const Formatting &formatting)
{
    const MarketState state = marketState(symbol, gatewayNow);
    const std::optional<qint64> next = symbol.hours.nextChange(gatewayNow);
    if (state == MarketState::Unknown || !next || !symbol.hours.isKnown())
        return marketStateName(state);
    const QString when = formatting.dateTime(next);
    switch (state) {
    case MarketState::Open:
        return Text::tr("Open until %1").arg(when);
    case MarketState::Closed:
        return Text::tr("Closed until %1").arg(when);
    default:
        return Text::tr("Holiday until %1").arg(when);
    }
}

} // namespace mm
