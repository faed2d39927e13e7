// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/json.h"
#include "app/protocol/symbol.h"
#include "app/services/filewriter.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace mm {

/// What the user has drawn over the charts of each product, as JSON nobody here looks into: in
/// drawings.json of the configuration directory (0600, written whole or not at all, in a thread of
/// its own, shortly after the last change). Read when it is asked for the first time. A file that
/// is damaged, even in part, is kept aside as drawings.json.damaged-<time> and told of; what can be
/// read of it goes on.
class DrawingStore : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostPerProduct = 200;
    static constexpr int mostProducts = 500;
    static constexpr int mostInAll = 20'000;

    explicit DrawingStore(const QString &directory, QObject *parent = nullptr);
    /// Writes what is not yet written, and waits for it.
    ~DrawingStore() override;

    [[nodiscard]] Json::Array drawings(const QString &environmentName, const ProductId &id);
    /// False, and nothing changed, where there are more than the most.
    bool setDrawings(const QString &environmentName, const ProductId &id, Json::Array drawings);
    /// Where a damaged file was kept; empty: there was none. After drawings() was asked first.
    [[nodiscard]] QString damagedFile() const { return m_damaged; }

signals:
    /// The file was damaged and is kept at that path; what could be read of it goes on.
    void damaged(const QString &keptAt);
    /// The file cannot be written, as a sentence of the operating system's; tried again with the
    /// next change.
    void saveFailed(const QString &reason);

private:
    struct Entry {
        QString environmentName;
        ProductId id;
        Json::Array drawings;
    };
    [[nodiscard]] Entry *find(const QString &environmentName, const ProductId &id);
    void load();
    [[nodiscard]] bool read(const QByteArray &bytes);
    [[nodiscard]] std::optional<Entry> entryFrom(const Json &json);
    [[nodiscard]] Json document() const;
    void keepAside();
    void makeDirectory() const;
    void save();

    const QString m_path;
    QString m_damaged;
    bool m_loaded = false;
    bool m_unsaved = false;
    std::vector<Entry> m_entries;
    QTimer m_timer;
    std::unique_ptr<FileWriter> m_writer;
};

} // namespace mm
