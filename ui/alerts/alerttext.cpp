// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/alerts/alerttext.h"

#include "ui/common/formatting.h"

#include <QCoreApplication>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(mm::PriceAlert)
};

} // namespace

QString alertSideName(PriceAlert::Side side)
{
    switch (side) {
    case PriceAlert::Side::Bid:
        return Text::tr("Bid");
    case PriceAlert::Side::Ask:
        return Text::tr("Ask");
    case PriceAlert::Side::Last:
        break;
    }
    return Text::tr("Last");
}

QString alertCondition(const PriceAlert &alert, int digits, const Formatting &formatting)
{
    if (alert.kind == PriceAlert::Kind::Change)
        return alert.value.isNegative()
            ? Text::tr("Change of %1 or less").arg(formatting.percent(alert.value))
            : Text::tr("Change of %1 or more").arg(formatting.percent(alert.value));
    const QString price = formatting.price(alert.value, digits);
    const QString side = alertSideName(alert.side);
    return alert.kind == PriceAlert::Kind::Above ? Text::tr("%1 at or above %2").arg(side, price)
                                                 : Text::tr("%1 at or below %2").arg(side, price);
}

QString alertSentence(const PriceAlert &alert, const QString &product, int digits,
                      const Formatting &formatting)
{
    const QString now = alert.kind == PriceAlert::Kind::Change
        ? formatting.percent(alert.firedPrice)
        : formatting.price(alert.firedPrice, digits);
    const QString sentence = Text::tr("%1: %2 (now %3)", "product, what was waited for, value")
                                 .arg(product, alertCondition(alert, digits, formatting), now);
    return alert.note.isEmpty() ? sentence : sentence + u'\n' + alert.note;
}

} // namespace mm
