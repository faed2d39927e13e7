// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/recordtext.h"

#include "app/protocol/redact.h"
#include "ui/common/formatting.h"
#include "ui/common/tradetypes.h"
#include "ui/support/recordvalues.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString dots = u"•••"_s;

struct EventText {
    QLatin1StringView type;
    const char *text = nullptr;
    /// What the line of an event says: parts with a bar between; members with a blank between are
    /// one part; '+' puts the label in front; '/' leads to what is said where a number is unknown.
    const char *summary = nullptr;
};

constexpr EventText eventTexts[] = {
    {"register"_L1, QT_TRANSLATE_NOOP("mm::RecordText", "Registered"),
     "registerSource|+registerType|country|+kycAuditStatus"},
    {"customer_update"_L1, QT_TRANSLATE_NOOP("mm::RecordText", "Customer changed"),
     "+status|country|+kycAuditStatus"},
    {"customer_info_insert"_L1, QT_TRANSLATE_NOOP("mm::RecordText", "Customer details added"),
     "+status|country|+utmSource"},
    {"customer_info_update"_L1, QT_TRANSLATE_NOOP("mm::RecordText", "Customer details changed"),
     "+status|country|+utmSource"},
    {"kyc"_L1, QT_TRANSLATE_NOOP("mm::RecordText", "KYC level passed"),
     "levelCode|+pathCode|status|+approval"},
    {"open_account"_L1, QT_TRANSLATE_NOOP("mm::RecordText", "Account opened"),
     "+id|tradeType|currencyCode|status"},
    {"account_update"_L1, QT_TRANSLATE_NOOP("mm::RecordText", "Account changed"),
     "+id|tradeType|currencyCode|status"},
    {"subject_insert"_L1, QT_TRANSLATE_NOOP("mm::RecordText", "Account subject added"),
     "+accountId|type|amount"},
    {"subject_update"_L1, QT_TRANSLATE_NOOP("mm::RecordText", "Account subject changed"),
     "+accountId|type|amount"},
    {"subject_water_insert"_L1, QT_TRANSLATE_NOOP("mm::RecordText", "Booking added"),
     "businessType1/businessType|+amountIn|+amountOut|+amountAfter currencyCode"},
    {"subject_water_update"_L1, QT_TRANSLATE_NOOP("mm::RecordText", "Booking changed"),
     "businessType1/businessType|+amountIn|+amountOut|+amountAfter currencyCode"},
    {"position_insert"_L1, QT_TRANSLATE_NOOP("mm::RecordText", "Position opened"),
     "direction openVolume|symbolName|+symbolId|+openPrice|tradeType"},
    {"position_update"_L1, QT_TRANSLATE_NOOP("mm::RecordText", "Position changed"),
     "direction openVolume|symbolName|+symbolId|+openPrice|status"},
    {"position_delete"_L1, QT_TRANSLATE_NOOP("mm::RecordText", "Position removed"),
     "direction openVolume|symbolName|+symbolId|+openPrice|status"},
    {"trade_deal"_L1, QT_TRANSLATE_NOOP("mm::RecordText", "Trade"),
     "direction executeNum symbolName|+executePrice|+pnl|+fee"},
    {"deposit"_L1, QT_TRANSLATE_NOOP("mm::RecordText", "Deposit"),
     "actualAmount depositCurrency|+depositStatus|paymentCode"},
    {"account_adjust"_L1, QT_TRANSLATE_NOOP("mm::RecordText", "Balance adjustment"),
     "amount accountCurrency|+checkStatus|+accountId"},
    {"withdraw"_L1, QT_TRANSLATE_NOOP("mm::RecordText", "Withdrawal"),
     "amount withdrawCurrency|withdrawMethod|+checkStatus|+transferStatus"},
};

const EventText *textOf(const QString &type)
{
    const auto found = std::find_if(std::begin(eventTexts), std::end(eventTexts),
                                    [&type](const EventText &one) { return one.type == type; });
    return found != std::end(eventTexts) ? found : nullptr;
}

QString rawText(const Json &value)
{
    return value.isString() ? value.toString() : QString::fromUtf8(value.toBytes());
}

/// One part of a summary; empty where any of its members is absent.
QString partText(const Json &data, QByteArray part, const Formatting &formatting,
                 const QString &type)
{
    if (const qsizetype other = part.indexOf('/'); other > 0) {
        const QByteArray name = part.left(other);
        const RecordField field = describeMember(data, name, RecordKind::Event, formatting, type);
        const bool unknown = field.value == unknownValue(field.raw.toLongLong());
        part = unknown ? part.mid(other + 1) : name;
    }
    const bool labelled = part.startsWith('+');
    if (labelled)
        part.remove(0, 1);
    QStringList values;
    QString label;
    for (const QByteArray &name : part.split(' ')) {
        const RecordField field = describeMember(data, name, RecordKind::Event, formatting, type);
        if (field.value == Formatting::absent())
            return {};
        if (label.isEmpty())
            label = field.label;
        values << (field.personal ? masked(field.value) : field.value);
    }
    const QString text = values.join(u' ');
    return labelled
        ? QCoreApplication::translate("mm::RecordText", "%1 %2", "label, value").arg(label, text)
        : text;
}

} // namespace

RecordField describeMember(const Json &object, QByteArrayView name, RecordKind kind,
                           const Formatting &formatting, const QString &type)
{
    const RecordNoun noun = nounOf(kind, type);
    const RecordRow *row = findRow(name, noun).row;
    const Json &value = object[name];
    RecordField field;
    field.name = name.toByteArray();
    field.label = row != nullptr ? QCoreApplication::translate("mm::RecordText", row->label)
                                 : QString::fromUtf8(name);
    field.personal = isPersonalMember(value, name, noun);
    if (isSecretName(name)) { // of no use to anybody who reads it
        field.value = value.isNull() ? Formatting::absent() : dots;
        field.raw = field.value;
        return field;
    }
    field.value = recordValue(object, name, row, formatting, type);
    field.raw = rawText(value);
    return field;
}

std::vector<RecordField> describe(const Json &object, RecordKind kind, const Formatting &formatting,
                                  const QString &type)
{
    const RecordNoun noun = nounOf(kind, type);
    std::vector<std::pair<int, RecordField>> placed;
    placed.reserve(object.members().size());
    for (const auto &[name, value] : object.members()) {
        const RecordPlace place = findRow(name, noun);
        placed.emplace_back(place.row != nullptr ? place.order : std::numeric_limits<int>::max(),
                            describeMember(object, name, kind, formatting, type));
    }
    std::stable_sort(placed.begin(), placed.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<RecordField> fields;
    fields.reserve(placed.size());
    for (auto &[order, field] : placed)
        fields.push_back(std::move(field));
    return fields;
}

QString eventTypeText(const QString &type)
{
    const EventText *text = textOf(type);
    return text != nullptr ? QCoreApplication::translate("mm::RecordText", text->text) : type;
}

QString eventSummary(const Json &data, const QString &type, const Formatting &formatting)
{
    const EventText *text = textOf(type);
    if (text == nullptr || !data.isObject())
        return {};
    QStringList parts;
    for (const QByteArray &part : QByteArray(text->summary).split('|')) {
        if (const QString told = partText(data, part, formatting, type); !told.isEmpty())
            parts << told;
    }
    return parts.join(u" · "_s);
}

QString masked(const QString &value)
{
    constexpr qsizetype shortest = 6; // of which the end may be shown
    constexpr qsizetype shown = 2;
    if (value.isEmpty() || value == Formatting::absent())
        return value;
    const QList<uint> letters = value.toUcs4();
    const qsizetype at = letters.indexOf(uint('@'));
    const auto text = [&letters](qsizetype from, qsizetype count) {
        const QList<uint> part = letters.mid(from, count);
        return QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size());
    };
    if (at > 0 && at + 1 < letters.size()) {
        const qsizetype point = letters.lastIndexOf(uint('.'));
        const QString end = point > at + 1 ? text(point, letters.size() - point) : QString();
        return text(0, 1) + dots + u'@' + text(at + 1, 1) + dots + end;
    }
    return letters.size() < shortest ? dots : dots + text(letters.size() - shown, shown);
}

} // namespace mm
