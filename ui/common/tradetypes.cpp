// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/tradetypes.h"

#include "app/protocol/account.h"

#include <QCoreApplication>

namespace mm {

QString tradeTypeName(int tradeType)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("TradeType", text); };
    switch (TradeType(tradeType)) {
    case TradeType::CrossContract:
        return tr(QT_TRANSLATE_NOOP("TradeType", "Cross contract"));
    case TradeType::IsolatedContract:
        return tr(QT_TRANSLATE_NOOP("TradeType", "Isolated contract"));
    case TradeType::Leverage:
        return tr(QT_TRANSLATE_NOOP("TradeType", "Leverage"));
    case TradeType::Spot:
        return tr(QT_TRANSLATE_NOOP("TradeType", "Spot"));
    case TradeType::Stock:
        return tr(QT_TRANSLATE_NOOP("TradeType", "Stock"));
    case TradeType::SpotLeverage:
        return tr(QT_TRANSLATE_NOOP("TradeType", "Leveraged spot"));
    }
    return unknownValue(tradeType);
}

QString unknownValue(qint64 value)
{
    return QCoreApplication::translate("TradeType", "Unknown (%1)").arg(value);
}

} // namespace mm
