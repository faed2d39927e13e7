// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/jsonreader.h"

namespace mm {

namespace {

/// The number's text where there is one, be it in quotes or not (section 3: `askSpread` does both).
QByteArray numberText(const Json &value)
{
    return value.isNumber() ? value.numberText() : value.toString().toUtf8();
}

bool isAbsent(const Json &value)
{
    return value.isNull() || (value.isString() && value.toString().isEmpty());
}

bool isScalar(const Json &value)
{
    return value.isNumber() || value.isString();
}

/// The digits of a number without a fraction, such as 12, "12" or 12.0; empty for all else.
QByteArray wholeText(const Json &value)
{
    if (!isScalar(value))
        return {};
    const auto number = Decimal::parse(numberText(value));
    if (!number)
        return {};
    const Decimal whole = number->rounded(0, Decimal::Rounding::Down);
    return whole == *number ? whole.toString().toLatin1() : QByteArray();
}

} // namespace

JsonReader::JsonReader(const Json &object, QString what) : m_object(object), m_what(std::move(what))
{
    if (!object.isObject() && !object.isNull())
        m_problems << m_what + QStringLiteral(": expected an object");
}

template <typename T>
std::optional<T> JsonReader::failed(QByteArrayView name, const char *expected)
{
    // The value itself may be a secret and is not repeated.
    m_problems << m_what + u'.' + QString::fromUtf8(name) + QStringLiteral(": expected ")
            + QString::fromLatin1(expected);
    return {};
}

std::optional<QString> JsonReader::text(QByteArrayView name)
{
    const Json &value = m_object[name];
    if (value.isNull())
        return {};
    if (value.isString())
        return value.toString();
    if (value.isNumber())
        return QString::fromLatin1(value.numberText());
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return failed<QString>(name, "a text");
}

std::optional<qint64> JsonReader::integer(QByteArrayView name)
{
    const Json &value = m_object[name];
    if (isAbsent(value))
        return {};
    bool fits = false;
    const qint64 number = wholeText(value).toLongLong(&fits);
    return fits ? std::optional(number) : failed<qint64>(name, "an integer");
}

std::optional<quint64> JsonReader::unsignedInteger(QByteArrayView name)
{
    const Json &value = m_object[name];
    if (isAbsent(value))
        return {};
    bool fits = false;
    const quint64 number = wholeText(value).toULongLong(&fits);
    return fits ? std::optional(number) : failed<quint64>(name, "an integer not below zero");
}

std::optional<Decimal> JsonReader::decimal(QByteArrayView name)
{
    const Json &value = m_object[name];
    if (isAbsent(value))
        return {};
    const auto number = isScalar(value) ? Decimal::parse(numberText(value)) : std::nullopt;
    return number ? number : failed<Decimal>(name, "a decimal number");
}

std::optional<bool> JsonReader::boolean(QByteArrayView name)
{
    const Json &value = m_object[name];
    if (isAbsent(value))
        return {};
    if (value.isBool())
        return value.toBool();
    const QByteArray text = isScalar(value) ? numberText(value) : QByteArray();
    if (text == "true" || text == "1")
        return true;
    if (text == "false" || text == "0")
        return false;
    return failed<bool>(name, "true or false");
}

} // namespace mm
