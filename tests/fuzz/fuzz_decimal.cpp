// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/decimal.h"

using namespace mm;

/// Two numbers, a line each: their texts are exact and the arithmetic undoes itself.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const QByteArray first = input.left(input.indexOf('\n'));
    const QByteArray second = input.sliced(std::min(first.size() + 1, input.size()));
    const auto a = Decimal::parse(QByteArrayView(first));
    const auto b = Decimal::parse(QByteArrayView(second));
    if (const auto fixed = Fixed::parse({first.constData(), std::size_t(first.size())})) {
        if (!a || *a != Decimal(*fixed) || a->toString() != fixed->toString())
            qFatal("Fixed and Decimal read it differently");
    }
    if (!a)
        return 0;
    if (a->scale() < 0 || a->scale() > 38 || Decimal::parse(a->toString()) != *a)
        qFatal("its text is not the number");
    for (int digits = -1; digits <= 39; ++digits) {
        const Decimal down = a->rounded(digits, Decimal::Rounding::Down);
        if (down.abs() > a->abs() || a->rounded(digits).abs() < down.abs())
            qFatal("rounded the wrong way");
    }
    if (!b)
        return 0;
    const auto sum = Decimal::add(*a, *b);
    if (sum && Decimal::subtract(*sum, *b).value_or(*a) != *a)
        qFatal("a + b - b is not a");
    if (Decimal::add(*b, *a) != sum || Decimal::multiply(*a, *b) != Decimal::multiply(*b, *a))
        qFatal("not commutative");
    if ((*a < *b) == (*a >= *b) || (*a == *b) != (*a <= *b && *b <= *a))
        qFatal("no order");
    const int digits = int(size % 40) - 1;
    const auto quotient = Decimal::divide(*a, *b, digits);
    if (quotient && (b->isZero() || quotient->scale() != digits))
        qFatal("not the quotient that was asked for");
    return 0;
}
