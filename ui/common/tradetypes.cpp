// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/tradetypes.h"

#include "app/protocol/account.h"

#include <QCoreApplication>

namespace mm {

namespace {

struct TradeTypeText {
    Q_DECLARE_TR_FUNCTIONS(mm::TradeType)
};

} // namespace

QString tradeTypeName(int tradeType)
{
    switch (TradeType(tradeType)) {
    case TradeType::CrossContract:
        return TradeTypeText::tr("Cross contract");
    case TradeType::IsolatedContract:
        return TradeTypeText::tr("Isolated contract");
    case TradeType::Leverage:
        return TradeTypeText::tr("Leverage");
    case TradeType::Spot:
        return TradeTypeText::tr("Spot");
    case TradeType::Stock:
        return TradeTypeText::tr("Stock");
    case TradeType::SpotLeverage:
        return TradeTypeText::tr("Leveraged spot");
    }
    return unknownValue(tradeType);
}

QString unknownValue(qint64 value)
{
    return TradeTypeText::tr("Unknown (%1)").arg(value);
}

} // namespace mm
