// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/samples.h"

namespace mm {

ProductId Sample::product(quint64 id)
{
    return {id, int(TradeType::Spot)};
}

Fixed Sample::fixed(const char *text)
{
    const std::optional<Fixed> value = Fixed::parse(text);
    Q_ASSERT(value);
    return *value;
}

Symbol Sample::symbol(quint64 id, const QString &code, int digits, DealMode mode)
{
    Symbol symbol;
    symbol.id = product(id);
    symbol.code = code;
    symbol.name = QStringLiteral("Name of ") + code;
    symbol.digits = digits;
    symbol.dealMode = mode;
    symbol.tradeMode = int(mode);
    return symbol;
}

QuoteEntry Sample::quote(quint64 id, const char *price, const char *bid, const char *ask,
                         qint64 now)
{
    QuoteEntry entry;
    entry.key.product = product(id);
    entry.hasQuote = true;
    entry.seq = 1;
    entry.receivedAt = entry.quotedAt = now;
    entry.pushed = true;
    entry.price = fixed(price);
    entry.bid = fixed(bid);
    entry.ask = fixed(ask);
    return entry;
}

QuoteEntry Sample::tick(QuoteEntry entry, const char *price, qint64 now)
{
    const Fixed next = fixed(price);
    const auto order = compare(next, entry.price);
    if (order != 0)
        entry.direction = order > 0 ? 1 : -1;
    entry.price = next;
    entry.receivedAt = entry.quotedAt = now;
    entry.pushed = true;
    ++entry.seq;
    return entry;
}

} // namespace mm
