// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/symbol.h"

#include "app/protocol/fields.h"

#include <QHash>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

/// 3 for 1000; nothing for what is no power of ten.
std::optional<int> zerosOf(int powerOfTen)
{
    int zeros = 0;
    for (; powerOfTen >= 10 && powerOfTen % 10 == 0; powerOfTen /= 10)
        ++zeros;
    return powerOfTen == 1 ? std::optional(zeros) : std::nullopt;
}

} // namespace

size_t qHash(const ProductId &id, size_t seed) noexcept
{
    return qHashMulti(seed, id.symbolId, id.tradeType);
}

Result<Symbol> Symbol::fromJson(const Json &data)
{
    if (!data.isObject())
        return badAnswer();

    JsonReader reader(data, u"product"_s);
    const std::optional<quint64> symbolId = reader.unsignedInteger("symbolId");
    const std::optional<int> tradeType = smallField(reader, "tradeType", 0);
    if (symbolId.value_or(0) == 0 || !tradeType)
        return badAnswer();

    Symbol symbol;
    symbol.id = {*symbolId, *tradeType};
    symbol.code = textField(reader, "symbolCode");
    symbol.name = textField(reader, "symbolName");
    symbol.baseCurrency = textField(reader, "baseCurrency");
    symbol.profitCurrency = textField(reader, "profitCurrency");
    symbol.labels = textField(reader, "labels");
    symbol.digits = smallField(reader, "symbolDigits", 0, 18).value_or(0);
    symbol.askSpread = reader.decimal("askSpread").value_or(Decimal());
    symbol.bidSpread = reader.decimal("bidSpread").value_or(Decimal());
    symbol.pointRatio = smallField(reader, "pointRatio");
    symbol.tradeMode = smallField(reader, "dealMode", 0).value_or(0);
    // Section 13: a mode that is not in the table is accepted and unknown.
    symbol.dealMode = symbol.tradeMode <= int(DealMode::Aggregation) ? DealMode(symbol.tradeMode)
                                                                     : DealMode::Unknown;
    symbol.etf = flagField(reader, "etf");
    symbol.shortLoan = flagField(reader, "enableShortLoan");
    symbol.longLoan = flagField(reader, "enableLongLoan");
    symbol.dividend = flagField(reader, "dividend");
    symbol.inHoliday = flagField(reader, "inHolidayTime");
    symbol.inTradingHours = flagField(reader, "inTradeTime");
    symbol.sortNumber = reader.integer("sortNum");
    symbol.fundId = reader.integer("fundId");
    symbol.hours = TradingHours::fromJson(data);
    symbol.source = data.toBytes();
    return symbol;
}

void Symbol::checkHours(qint64 gatewayNow)
{
    const MarketState state = hours.stateAt(gatewayNow);
    const bool holiday = state == MarketState::Holiday;
    const bool contradicted = (inHoliday && *inHoliday != holiday)
        || (inTradingHours && !holiday && *inTradingHours != (state == MarketState::Open));
    if (hours.isKnown() && contradicted)
        hours = {};
}

Decimal Symbol::displayBid(Decimal bid) const
{
    return dealMode == DealMode::MarketMaker ? Decimal::add(bid, bidSpread).value_or(bid) : bid;
}

Decimal Symbol::displayAsk(Decimal ask) const
{
    return dealMode == DealMode::MarketMaker ? Decimal::add(ask, askSpread).value_or(ask) : ask;
}

std::optional<Decimal> Symbol::spreadPips(const Decimal &bid, const Decimal &ask) const
{
    const std::optional<int> zeros = zerosOf(pointRatio.value_or(0));
    const std::optional<Decimal> spread = Decimal::subtract(ask, bid);
    if (!zeros || !spread)
        return std::nullopt;
    return Decimal::divide(*spread, Decimal::fromUnits(*pointRatio, digits), *zeros);
}

std::optional<Decimal> change(const Decimal &price, const Decimal &previousClose)
{
    return Decimal::subtract(price, previousClose);
}

std::optional<Decimal> changePercent(const Decimal &price, const Decimal &previousClose)
{
    const std::optional<Decimal> difference = change(price, previousClose);
    const std::optional<Decimal> hundredfold =
        difference ? Decimal::multiply(*difference, Decimal(100)) : std::nullopt;
    if (!hundredfold)
        return std::nullopt;
    // Of its amount: a rise from a price below zero is a rise too.
    return Decimal::divide(*hundredfold, previousClose.abs(), 2);
}

Json SymbolListRequest::toJson() const
{
    return Json(Json::Object{{"customerGroupId", customerGroupId}});
}

Result<SymbolListRequest::Answer> SymbolListRequest::Answer::fromJson(const Json &data)
{
    if (!data.isArray() && !data.isNull())
        return badAnswer();
    Answer answer;
    answer.symbols.reserve(data.items().size());
    for (const Json &item : data.items()) {
        if (Result<Symbol> symbol = Symbol::fromJson(item))
            answer.symbols.push_back(std::move(*symbol));
        else
            ++answer.skipped;
    }
    return answer;
}

} // namespace mm
