// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/formatting.h"

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar minusSign = u'−'; // U+2212, as wide as the plus sign

// The digits of `value` as the locale writes them. Everything happens on the text, so that no
// digit can be lost however large the amount.
QString localised(const Decimal &value, int digits, const QLocale &locale, bool grouped)
{
    const QString plain = value.abs().toString(qMax(0, digits));
    const qsizetype point = plain.indexOf(u'.');
    QString whole = point < 0 ? plain : plain.left(point);
    if (grouped) {
        for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
            whole.insert(at, locale.groupSeparator());
    }
    return point < 0 ? whole : whole + locale.decimalPoint() + plain.mid(point + 1);
}

QString sign(const Decimal &value, bool always)
{
    if (value.isNegative())
        return minusSign;
    return always && !value.isZero() ? u"+"_s : QString();
}

} // namespace

Formatting Formatting::forFiles() const
{
    Formatting files(*this);
    files.m_forFiles = true;
    return files;
}

QString Formatting::amount(const std::optional<Decimal> &value, int digits) const
{
    if (m_forFiles)
        return price(value, digits);
    return value ? sign(*value, false) + localised(*value, digits, m_locale, true) : absent();
}

QString Formatting::signedAmount(const std::optional<Decimal> &value, int digits) const
{
    if (m_forFiles)
        return price(value, digits);
    return value ? sign(*value, true) + localised(*value, digits, m_locale, true) : absent();
}

QString Formatting::price(const std::optional<Decimal> &value, int digits) const
{
    if (m_forFiles)
        return value ? value->toString(qMax(0, digits)) : absent();
    return value ? sign(*value, false) + localised(*value, digits, m_locale, false) : absent();
}

QString Formatting::percent(const std::optional<Decimal> &value) const
{
    return value ? sign(*value, true) + localised(*value, 2, m_locale, true) + " %"_L1 : absent();
}

QString Formatting::dateTime(std::optional<qint64> ms) const
{
    if (!ms)
        return absent();
    if (m_forFiles)
        return QDateTime::fromMSecsSinceEpoch(*ms, Qt::UTC).toString(Qt::ISODateWithMs);
    //: Day and time as they stand everywhere but in charts (QDateTime format)
    return m_locale.toString(QDateTime::fromMSecsSinceEpoch(*ms), tr("d MMM yyyy HH:mm"));
}

QString Formatting::time(qint64 ms) const
{
    return m_locale.toString(QDateTime::fromMSecsSinceEpoch(ms), u"HH:mm:ss"_s);
}

QString Formatting::dayTime(int secondOfDay) const
{
    const auto twoDigits = [](int number) {
        return QString::number(number).rightJustified(2, u'0');
    };
    return twoDigits(secondOfDay / 3'600) + u':' + twoDigits(secondOfDay / 60 % 60);
}

QString Formatting::age(qint64 ms) const
{
    constexpr qint64 second = 1000, minute = 60 * second, hour = 60 * minute, day = 24 * hour;
    ms = qMax<qint64>(0, ms);
    if (ms < 10 * second) // tenths matter while a price is young
        return tr("%1 s").arg(localised(Decimal::fromUnits(ms / 100, 1), 1, m_locale, false));
    if (ms < minute)
        return tr("%1 s").arg(ms / second);
    if (ms < hour)
        return tr("%1 min").arg(ms / minute);
    if (ms < day)
        return tr("%1 h").arg(ms / hour);
    return tr("%1 d").arg(ms / day);
}

QString Formatting::latency(int ms) const
{
    return ms < 0 ? absent() : tr("%1 ms").arg(ms);
}

QString Formatting::yesNo(std::optional<bool> value) const
{
    if (!value)
        return absent();
    return *value ? tr("Yes") : tr("No");
}

} // namespace mm
