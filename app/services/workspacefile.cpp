// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/workspacefile.h"

#include "app/protocol/jsonreader.h"

#include <QCryptographicHash>

#include <algorithm>

namespace mm {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int exportVersion = 1;
constexpr char exportFormat[] = "multimarkets-workspace";
constexpr std::size_t maxPanes = 64;
constexpr int maxNumber = 9'999;
constexpr int maxGroup = 5;
constexpr qsizetype maxKindLength = 32;
constexpr qsizetype maxStateBytes = 64 * 1024;
/// Twenty times what a full window takes, and too little for nesting that Qt's reader of it, which
/// calls itself for each level, could not bear.
constexpr qsizetype maxPlacesBytes = 32 * 1024;

QByteArray checksum(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toBase64();
}

Json paneJson(const PaneRecord &pane)
{
    Json json = Json::Object{
        {"kind", Json(pane.kind)}, {"number", Json(pane.number)}, {"group", Json(pane.group)}};
    if (pane.product.symbolId != 0)
        json.set("product",
                 Json::Object{{"symbolId", Json(quint64(pane.product.symbolId))},
                              {"tradeType", Json(pane.product.tradeType)}});
    if (pane.state.isObject())
        json.set("state", pane.state);
    return json;
}

Json panesJson(const std::vector<PaneRecord> &panes)
{
    Json::Array items;
    for (const PaneRecord &pane : panes)
        items.push_back(paneJson(pane));
    return items;
}

ProductId productFrom(const Json &json)
{
    if (!json.isObject())
        return {};
    JsonReader reader(json, u"product"_s);
    const auto symbolId = reader.unsignedInteger("symbolId");
    const auto tradeType = reader.integer("tradeType");
    if (!symbolId || !tradeType || *tradeType < 0 || *tradeType > maxNumber)
        return {};
    return {.symbolId = *symbolId, .tradeType = int(*tradeType)};
}

bool isWord(const QString &text)
{
    return !text.isEmpty() && text.size() <= maxKindLength
        && std::ranges::all_of(text, [](QChar c) { return c >= u'a' && c <= u'z'; });
}

std::optional<PaneRecord> paneFrom(const Json &json)
{
    if (!json.isObject())
        return std::nullopt;
    JsonReader reader(json, u"pane"_s);
    PaneRecord pane;
    pane.kind = json["kind"].toString();
    const qint64 number = reader.integer("number").value_or(0);
    const qint64 group = reader.integer("group").value_or(0);
    if (!isWord(pane.kind) || number < 0 || number > maxNumber)
        return std::nullopt;
    pane.number = int(number);
    pane.group = group >= 0 && group <= maxGroup ? int(group) : 0;
    pane.product = productFrom(json["product"]);
    const Json &state = json["state"];
    if (state.isObject() && state.toBytes().size() <= maxStateBytes)
        pane.state = state;
    return pane;
}

} // namespace

Json toJson(const WorkspaceRecord &record)
{
    Json json = Json::Object{{"name", Json(record.name)}, {"panes", panesJson(record.panes)}};
    if (!record.closed.empty())
        json.set("closed", panesJson(record.closed));
    if (!record.docks.isEmpty()) {
        json.set("places", Json(QString::fromLatin1(record.docks.toBase64())));
        json.set("checksum", Json(QString::fromLatin1(checksum(record.docks))));
    }
    return json;
}

std::optional<WorkspaceReading> workspaceFrom(const Json &json)
{
    WorkspaceReading reading;
    reading.record.name = tidyWorkspaceName(json["name"].toString());
    if (reading.record.name.isEmpty() || !json["panes"].isArray())
        return std::nullopt;
    std::vector<std::pair<QString, int>> known;
    const auto take = [&](const Json &list, std::vector<PaneRecord> &panes) {
        for (const Json &item : list.items()) {
            const std::optional<PaneRecord> pane = paneFrom(item);
            const std::pair identity(pane ? pane->kind : QString(), pane ? pane->number : 0);
            if (!pane || known.size() >= maxPanes || std::ranges::count(known, identity) > 0) {
                ++reading.skipped;
                continue;
            }
            known.push_back(identity);
            panes.push_back(*pane);
        }
    };
    take(json["panes"], reading.record.panes);
    take(json["closed"], reading.record.closed);
    if (json["places"].isNull())
        return reading;
    const QString places = json["places"].toString();
    if (places.size() <= maxPlacesBytes)
        reading.record.docks = QByteArray::fromBase64(places.toLatin1());
    if (reading.record.docks.isEmpty()
        || json["checksum"].toString() != QLatin1StringView(checksum(reading.record.docks))) {
        reading.record.docks.clear();
        reading.placesDamaged = true;
    }
    return reading;
}

QByteArray exportedWorkspace(const WorkspaceRecord &record)
{
    WorkspaceRecord given = record;
    given.closed.clear();
    return Json(Json::Object{{"format", Json(exportFormat)},
                             {"version", Json(exportVersion)},
                             {"workspace", toJson(given)}})
        .toBytes();
}

WorkspaceImport importedWorkspace(const QByteArray &file)
{
    if (file.size() > WorkspaceImport::maxFileBytes)
        return {.problem = WorkspaceImportProblem::TooLarge};
    const std::optional<Json> json = Json::parse(file);
    if (!json || (*json)["format"] != Json(exportFormat))
        return {};
    JsonReader reader(*json, u"workspace"_s);
    const auto version = reader.integer("version");
    if (version && *version > exportVersion)
        return {.problem = WorkspaceImportProblem::NewerVersion};
    if (version != exportVersion)
        return {};
    return {.reading = workspaceFrom((*json)["workspace"])};
}

QString tidyWorkspaceName(const QString &name)
{
    QString tidy;
    for (const QChar c : name.simplified())
        if (c.isPrint())
            tidy += c;
    return tidy.left(WorkspaceRecord::maxNameLength).trimmed();
}

} // namespace mm
