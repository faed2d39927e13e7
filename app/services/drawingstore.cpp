// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/drawingstore.h"

#include "app/protocol/jsonreader.h"
#include "app/services/damagedfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int fileVersion = 1;
constexpr int settleMs = 500; ///< after the last change
constexpr qint64 maxFileBytes = 64 * 1024 * 1024; // of mostInAll drawings with long notes
constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

DrawingStore::DrawingStore(const QString &directory, QObject *parent) :
    QObject(parent), m_path(QDir(directory).filePath(u"drawings.json"_s)),
    m_writer(std::make_unique<FileWriter>())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(settleMs);
    connect(&m_timer, &QTimer::timeout, this, &DrawingStore::save);
    connect(m_writer.get(), &FileWriter::finished, this, [this] {
        m_unsaved = m_timer.isActive(); // something changed in the meantime
    });
    connect(m_writer.get(), &FileWriter::failed, this,
            [this](FileWriter::Problem, const QString &, const QString &reason) {
                emit saveFailed(reason);
            });
}

DrawingStore::~DrawingStore()
{
    m_writer.reset(); // a file under way ends without it
    if (!m_unsaved)
        return;
    makeDirectory();
    QSaveFile file(m_path);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly))
        file.write(document().toBytes());
    if (!file.commit())
        emit saveFailed(file.errorString());
}

Json::Array DrawingStore::drawings(const QString &environmentName, const ProductId &id)
{
    load();
    const Entry *entry = find(environmentName, id);
    return entry ? entry->drawings : Json::Array();
}

bool DrawingStore::setDrawings(const QString &environmentName, const ProductId &id,
                               Json::Array drawings)
{
    load();
    Entry *entry = find(environmentName, id);
    const std::size_t known = entry ? entry->drawings.size() : 0;
    if (!entry && drawings.empty())
        return true;
    std::size_t inAll = drawings.size();
    for (const Entry &each : m_entries)
        inAll += each.drawings.size();
    const bool growsTooLarge = drawings.size() > known && inAll - known > std::size_t(mostInAll);
    if (int(drawings.size()) > mostPerProduct || growsTooLarge
        || (!entry && int(m_entries.size()) >= mostProducts))
        return false;
    if (drawings.empty())
        m_entries.erase(m_entries.begin() + (entry - m_entries.data()));
    else if (entry)
        entry->drawings = std::move(drawings);
    else
        m_entries.push_back({environmentName, id, std::move(drawings)});
    m_unsaved = true;
    m_timer.start();
    return true;
}

DrawingStore::Entry *DrawingStore::find(const QString &environmentName, const ProductId &id)
{
    const auto found = std::ranges::find_if(m_entries, [&](const Entry &entry) {
        return entry.id == id && entry.environmentName == environmentName;
    });
    return found == m_entries.end() ? nullptr : &*found;
}

void DrawingStore::load()
{
    if (std::exchange(m_loaded, true))
        return;
    QFile file(m_path);
    if (!file.exists())
        return;
    const bool isWhole =
        file.size() <= maxFileBytes && file.open(QIODevice::ReadOnly) && read(file.readAll());
    file.close();
    if (!isWhole) {
        keepAside();
        emit damaged(m_damaged);
    }
}

/// False where anything was left out.
bool DrawingStore::read(const QByteArray &bytes)
{
    const auto file = Json::parse(bytes);
    if (!file || (*file)["version"] != Json(fileVersion) || !(*file)["products"].isArray())
        return false;
    bool isWhole = true;
    std::size_t inAll = 0;
    for (const Json &item : (*file)["products"].items()) {
        auto entry = entryFrom(item);
        const bool fits = entry && int(m_entries.size()) < mostProducts
            && inAll + entry->drawings.size() <= std::size_t(mostInAll);
        if (!fits) {
            isWhole = false;
            continue;
        }
        isWhole = isWhole && entry->drawings.size() == item["drawings"].items().size();
        inAll += entry->drawings.size();
        m_entries.push_back(*std::move(entry));
    }
    return isWhole;
}

std::optional<DrawingStore::Entry> DrawingStore::entryFrom(const Json &json)
{
    JsonReader reader(json, u"product"_s);
    const auto symbolId = reader.unsignedInteger("symbolId");
    const auto tradeType = reader.integer("tradeType");
    Entry entry{.environmentName = json["environment"].toString(),
                .id = {symbolId.value_or(0), int(tradeType.value_or(0))},
                .drawings = json["drawings"].items()};
    std::erase_if(entry.drawings, [](const Json &drawing) { return !drawing.isObject(); });
    if (int(entry.drawings.size()) > mostPerProduct)
        entry.drawings.resize(std::size_t(mostPerProduct));
    if (!symbolId || *symbolId == 0 || !tradeType || entry.environmentName.isEmpty()
        || entry.drawings.empty() || find(entry.environmentName, entry.id))
        return std::nullopt;
    return entry;
}

/// Writes what could be read to a file that is whole.
void DrawingStore::keepAside()
{
    m_damaged = keepDamagedAside(m_path);
    m_unsaved = !m_entries.empty();
    if (m_unsaved)
        m_timer.start();
}

Json DrawingStore::document() const
{
    Json::Array products;
    for (const Entry &entry : m_entries)
        products.push_back(Json::Object{{"environment", Json(entry.environmentName)},
                                        {"symbolId", Json(entry.id.symbolId)},
                                        {"tradeType", Json(entry.id.tradeType)},
                                        {"drawings", Json(entry.drawings)}});
    return Json::Object{{"version", Json(fileVersion)}, {"products", Json(products)}};
}

void DrawingStore::makeDirectory() const
{
    const QString directory = QFileInfo(m_path).absolutePath();
    if (!QFileInfo::exists(directory) && QDir().mkpath(directory))
        QFile::setPermissions(directory, ownerOnly | QFile::ExeOwner);
}

void DrawingStore::save()
{
    if (m_writer->isWriting()) {
        m_timer.start();
        return;
    }
    makeDirectory();
    // Made into text over there.
    m_writer->write(m_path, [content = std::optional(document())]() mutable {
        const auto json = std::exchange(content, std::nullopt);
        return json ? std::optional(json->toBytes()) : std::nullopt;
    });
}

} // namespace mm
