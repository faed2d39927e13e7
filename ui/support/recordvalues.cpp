// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/recordvalues.h"

#include "app/protocol/fields.h"
#include "app/protocol/managerevents.h"
#include "app/protocol/personaldata.h"
#include "app/services/phonenumbers.h"
#include "ui/common/formatting.h"
#include "ui/common/tradetypes.h"

#include <QLocale>

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The value as text: a scalar as it stands, else its JSON.
QString plainText(const Json &value)
{
    if (value.isString())
        return value.toString();
    return value.isNull() ? QString() : QString::fromUtf8(value.toBytes());
}

QString orAbsent(const QString &text)
{
    return text.isEmpty() ? Formatting::absent() : text;
}

QString tradeTypeText(const QString &value)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber ? tradeTypeName(number) : value;
}

template <typename Text>
QString eachOf(const QString &list, Text text)
{
    QStringList texts;
    for (const QString &one : list.split(u',', Qt::SkipEmptyParts))
        texts << text(one.trimmed());
    return texts.join(u", "_s);
}

QString languageText(const QString &tag)
{
    const QLocale locale(tag);
    // QLocale falls back to C for what it does not know.
    return locale.language() == QLocale::C ? tag
                                           : u"%1 (%2)"_s.arg(locale.nativeLanguageName(), tag);
}

QString orderText(const Json &object, const QString &value)
{
    JsonReader reader(object, u"order"_s);
    switch (reader.integer("tradeType").value_or(0)) {
    case 5: // section 8: spot, and matched spot with leverage
    case 9:
        return choiceText(RecordChoice::SpotOrder, value);
    case 6:
        return choiceText(RecordChoice::StockOrder, value);
    default:
        return choiceText(RecordChoice::ContractOrder, value);
    }
}

QString timeText(JsonReader &reader, QByteArrayView name, const Formatting &formatting)
{
    const std::optional<qint64> time = reader.integer(name);
    if (!time)
        return plainText(reader.value(name));
    return *time == 0 ? QString() : formatting.dateTime(time);
}

QString decimalText(const Json &object, QByteArrayView name, const RecordRow &row,
                    const Formatting &formatting, const QString &type)
{
    JsonReader reader(object, u"record"_s);
    std::optional<Decimal> value = scaledMember(object, type, name);
    int digits = value ? value->scale() : 0;
    if (!value) {
        value = reader.decimal(name);
        if (row.digits != nullptr && type.isEmpty())
            digits = smallField(reader, row.digits, 0, 38).value_or(0);
    }
    if (!value)
        return plainText(object[name]);
    return row.format == RecordFormat::Price ? formatting.price(value, digits)
                                             : formatting.amount(value, digits);
}

QString formatted(const Json &object, QByteArrayView name, const RecordRow &row,
                  const Formatting &formatting, const QString &type)
{
    JsonReader reader(object, u"record"_s);
    QString text = plainText(object[name]);
    switch (row.format) {
    case RecordFormat::Text:
    case RecordFormat::Plain:
    case RecordFormat::Json:
        return text;
    case RecordFormat::Quantity:
    case RecordFormat::Price:
        return decimalText(object, name, row, formatting, type);
    case RecordFormat::Time:
        return timeText(reader, name, formatting);
    case RecordFormat::YesNo:
        return formatting.yesNo(flagField(reader, name));
    case RecordFormat::MoreThanZero: {
        const std::optional<qint64> number = reader.integer(name);
        return number ? formatting.yesNo(*number > 0) : text;
    }
    case RecordFormat::Choice:
        return choiceText(row.choice, text);
    case RecordFormat::Choices:
        return eachOf(text, [&row](const QString &one) { return choiceText(row.choice, one); });
    case RecordFormat::TradeType:
        return tradeTypeText(text);
    case RecordFormat::TradeTypes:
        return eachOf(text, tradeTypeText);
    case RecordFormat::OrderBusiness:
        return orderText(object, text);
    case RecordFormat::Country:
        return regionName(text, formatting.locale());
    case RecordFormat::Language:
        return languageText(text);
    }
    return text;
}

} // namespace

QString recordValue(const Json &object, QByteArrayView name, const RecordRow *row,
                    const Formatting &formatting, const QString &type)
{
    const Json &value = object[name];
    QString text = plainText(value);
    if (text.isEmpty())
        return Formatting::absent();
    if (value.isObject() || value.isArray())
        return text;
    if (row != nullptr)
        return orAbsent(formatted(object, name, *row, formatting, type));
    return value.isBool() ? formatting.yesNo(value.toBool()) : text;
}

bool isPersonalMember(const Json &value, QByteArrayView name, RecordNoun noun)
{
    const RecordRow *row = findRow(name, noun).row;
    if (row != nullptr ? row->personal
                       : isPersonalMember(name) || name.endsWith("Ip")
                || (noun & (KycNoun | BankNoun | WalletNoun)) != 0)
        return true;
    if (value.isArray()) {
        const Json::Array &items = value.items();
        return std::any_of(items.begin(), items.end(), [&](const Json &item) {
            return (item.isObject() || item.isArray()) && isPersonalMember(item, name, noun);
        });
    }
    const Json::Object &members = value.members();
    return std::any_of(members.begin(), members.end(), [noun](const Json::Member &member) {
        return isPersonalMember(member.second, member.first, noun);
    });
}

} // namespace mm
