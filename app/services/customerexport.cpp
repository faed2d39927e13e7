// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/customerexport.h"

#include "app/protocol/csv.h"
#include "app/protocol/personaldata.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace mm {

namespace {

constexpr qsizetype pieceBytes = 128 * 1024;

Json optionalNumber(const auto &value)
{
    return value ? Json(qint64(*value)) : Json();
}

/// A time by its name, in ms: what has the size of one. Nothing for all else.
std::optional<qint64> timeOf(QByteArrayView name, const Json &value)
{
    constexpr qint64 earliest = 100'000'000'000; // 1973; smaller numbers are no ms
    constexpr qint64 latest = 100'000'000'000'000; // 5138
    if (!value.isNumber() || !(name.endsWith("Time") || name == "time"))
        return {};
    bool isInteger = false;
    const qint64 time = value.numberText().toLongLong(&isInteger);
    return isInteger && time >= earliest && time < latest ? std::optional(time) : std::nullopt;
}

QString cellOf(QByteArrayView name, const Json &value)
{
    if (const std::optional<qint64> time = timeOf(name, value))
        return QDateTime::fromMSecsSinceEpoch(*time, Qt::UTC).toString(Qt::ISODateWithMs);
    if (value.isString())
        return value.toString();
    if (value.isNumber())
        return QString::fromLatin1(value.numberText());
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.isNull() ? QString() : QString::fromUtf8(value.toBytes());
}

QByteArray csvLineOf(const Json &record, const std::vector<QByteArray> &columns)
{
    QStringList cells;
    for (const QByteArray &column : columns)
        cells.append(cellOf(column, record[column]));
    return csvLine(cells);
}

QByteArray headOf(const std::vector<QByteArray> &columns)
{
    QStringList names;
    for (const QByteArray &column : columns)
        names.append(QString::fromUtf8(column));
    return csvLine(names);
}

/// Pieces of a file of `count` records, which `record(i)` gives as they are to be written.
template <typename Record>
FileWriter::Source piecesOf(std::size_t count, const std::vector<QByteArray> &columns,
                            const ExportOptions &options, PersonalRule rule, Record record)
{
    return [=, next = std::size_t(0), done = false,
            isCsv = options.format == ExportOptions::Format::Csv,
            revealed = options.revealed]() mutable -> std::optional<QByteArray> {
        if (done)
            return {};
        QByteArray piece;
        if (next == 0)
            piece = isCsv ? headOf(columns) : "[";
        while (next < count && piece.size() < pieceBytes) {
            const Json whole = maskedSecrets(record(next));
            const Json shown = revealed ? whole : maskedPersonal(whole, rule);
            if (isCsv)
                piece += csvLineOf(shown, columns);
            else
                piece += (next == 0 ? "\n" : ",\n") + shown.toBytes();
            ++next;
        }
        done = next == count;
        if (done && !isCsv)
            piece += "\n]\n";
        return piece;
    };
}

void addColumns(std::vector<QByteArray> &columns, const Json &record)
{
    for (const auto &[name, value] : record.members()) {
        if (std::ranges::find(columns, name) == columns.end())
            columns.push_back(name);
    }
}

std::vector<QByteArray> columnsOf(const Json::Array &records)
{
    std::vector<QByteArray> columns;
    for (const Json &record : records)
        addColumns(columns, record);
    return columns;
}

/// Objects out of what a detail answers: one, many, or none.
void collect(Json::Array &records, const Json &data)
{
    if (data.isObject() && !data.members().empty())
        records.push_back(data);
    for (const Json &item : data.items()) {
        if (item.isObject())
            records.push_back(item);
    }
}

template <typename Values>
Json::Array sourcesOf(const Values &values)
{
    Json::Array sources;
    for (const auto &value : values)
        sources.push_back(value.source);
    return sources;
}

PersonalRule ruleOf(CustomerRecord::Part part)
{
    using Part = CustomerRecord::Part;
    const bool isDocumented = part != Part::Kyc && part != Part::Banks && part != Part::Wallets;
    return isDocumented ? PersonalRule::ByName : PersonalRule::Unknown;
}

FileWriter::Source exportBy(PersonalRule rule, Json::Array records, const ExportOptions &options)
{
    const std::size_t count = records.size();
    const std::vector<QByteArray> columns = columnsOf(records);
    return piecesOf(count, columns, options, rule,
                    [records = std::move(records)](std::size_t i) { return records[i]; });
}

} // namespace

Json toJson(const CustomerSummary &customer)
{
    return Json::Object{{"id", customer.id == 0 ? Json() : Json(customer.id)},
                        {"customerNo", customer.customerNo},
                        {"name", customer.name},
                        {"firstName", customer.firstName},
                        {"lastName", customer.lastName},
                        {"email", customer.email},
                        {"phoneArea", customer.phoneArea},
                        {"phone", customer.phone},
                        {"customerGroupId", optionalNumber(customer.groupId)},
                        {"customerGroupName", customer.groupName},
                        {"status", optionalNumber(customer.status)},
                        {"customerType", optionalNumber(customer.kind)},
                        {"kycAuditStatus", optionalNumber(customer.kyc)},
                        {"openAccountType", optionalNumber(customer.openAccountType)},
                        {"registerSource", optionalNumber(customer.registerSource)},
                        {"createTime", optionalNumber(customer.createTime)},
                        {"loginTime", optionalNumber(customer.loginTime)},
                        {"firstAccountActivateTime", optionalNumber(customer.firstActivateTime)},
                        {"remark", customer.remark}};
}

FileWriter::Source exportCustomers(const CustomerList &list, std::vector<int> rows,
                                   const ExportOptions &options)
{
    const std::size_t count = rows.size();
    return piecesOf(
        count, columnsOf({toJson(CustomerSummary{})}), options, PersonalRule::ByName,
        [list, rows = std::move(rows)](std::size_t i) { return toJson(list.at(rows[i])); });
}

FileWriter::Source exportEach(std::size_t count, const std::function<Json(std::size_t)> &record,
                              const ExportOptions &options)
{
    return [=, begun = FileWriter::Source()]() mutable -> std::optional<QByteArray> {
        if (!begun) {
            std::vector<QByteArray> columns;
            for (std::size_t i = 0; i < count && options.format == ExportOptions::Format::Csv; ++i)
                addColumns(columns, record(i));
            begun = piecesOf(count, columns, options, PersonalRule::ByName, record);
        }
        return begun();
    };
}

FileWriter::Source exportRecords(Json::Array records, const ExportOptions &options)
{
    return exportBy(PersonalRule::ByName, std::move(records), options);
}

FileWriter::Source exportPart(const CustomerRecord &record, CustomerRecord::Part part,
                              const ExportOptions &options)
{
    return exportBy(ruleOf(part), recordsOf(record, part), options);
}

Json::Array recordsOf(const CustomerRecord &record, CustomerRecord::Part part)
{
    Json::Array records;
    switch (part) {
    case CustomerRecord::Part::Accounts:
        return sourcesOf(record.accounts());
    case CustomerRecord::Part::Positions:
        return sourcesOf(record.positions());
    case CustomerRecord::Part::Funds:
        return sourcesOf(record.flow());
    case CustomerRecord::Part::Kyc:
        collect(records, record.data(part)["kyc"]);
        collect(records, record.data(part)["allKyc"]);
        return records;
    case CustomerRecord::Part::Base:
    case CustomerRecord::Part::Banks:
    case CustomerRecord::Part::Wallets:
    case CustomerRecord::Part::Other:
        break;
    }
    collect(records, record.data(part));
    return records;
}

FileWriter::Source exportCustomer(const CustomerRecord &record, bool revealed)
{
    using Part = CustomerRecord::Part;
    static constexpr std::pair<Part, const char *> names[] = {
        {Part::Base, "base"},           {Part::Accounts, "accounts"}, {Part::Kyc, "kyc"},
        {Part::Banks, "banks"},         {Part::Wallets, "wallets"},   {Part::Other, "other"},
        {Part::Positions, "positions"}, {Part::Funds, "funds"}};
    Json document(Json::Object{{"customerNo", record.summary().customerNo}});
    for (const auto &[part, name] : names) {
        if (record.state(part) != CustomerRecord::State::Ready)
            continue;
        const bool isList =
            part == Part::Accounts || part == Part::Positions || part == Part::Funds;
        const Json data = isList ? Json(recordsOf(record, part)) : record.data(part);
        document.set(name, revealed ? data : maskedPersonal(data, ruleOf(part)));
    }
    return
        [document = maskedSecrets(document), done = false]() mutable -> std::optional<QByteArray> {
            if (std::exchange(done, true))
                return {};
            return document.toBytes() + '\n';
        };
}

} // namespace mm
