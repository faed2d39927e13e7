// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/inspector/trafficfilter.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

#include <deque>

namespace mm {

class Formatting;
class Theme;

/// The inspector's entries as rows: it holds their ids alone, and asks for what is painted. New
/// ones are asked for ten times a second while the model is running; older ones that a filter has
/// to look at come in slices of a few milliseconds, which never hold up the window.
class TrafficModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Kind, Name, Outcome, Size, Duration, Beginning, ColumnCount };

    TrafficModel(const Inspector &inspector, const Theme &theme, const Formatting &formatting,
                 QObject *parent = nullptr);

    /// While its view is in sight. At first it is not.
    void setRunning(bool running);
    /// Paused, no new rows come. Rows whose entries made room for newer ones go all the same.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }
    void setFilter(const TrafficFilter &filter);
    [[nodiscard]] const TrafficFilter &filter() const { return m_filter; }
    /// % of the entries that were there when the filter was set; nothing: all looked at.
    [[nodiscard]] std::optional<int> searchProgress() const;
    /// Older entries are looked at no further; new ones are.
    void stopSearch();
    /// Entries were cleared: rows go at once.
    void takeAway();

    [[nodiscard]] quint64 idAt(int row) const;
    [[nodiscard]] int rowOf(quint64 id) const; ///< -1: none
    [[nodiscard]] std::optional<TrafficEntry> entryAt(int row) const;
    [[nodiscard]] const std::deque<quint64> &ids() const { return m_ids; }
    [[nodiscard]] static QString kindText(TrafficEntry::Kind kind);
    [[nodiscard]] QString outcomeText(const TrafficEntry &entry) const;
    [[nodiscard]] QString sizeText(const TrafficEntry &entry) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

signals:
    void polled(); ///< rows may have come or gone, and usage with them
    void searchMoved();
    void socketMet(const QString &name); ///< the first entry of a socket of that name

private:
    void poll();
    void slice();
    void dropOld();
    void append(const std::vector<quint64> &ids);
    [[nodiscard]] bool shows(const TrafficEntry &entry);
    [[nodiscard]] QVariant display(const TrafficEntry &entry, int column) const;

    const Inspector &m_inspector;
    const Theme &m_theme;
    const Formatting &m_formatting;
    TrafficFilter m_filter;
    std::deque<quint64> m_ids;
    quint64 m_seen = 0; ///< looked at up to this id
    quint64 m_from = 0, m_until = 0; ///< what a search has to look at
    bool m_paused = false;
    QStringList m_sockets;
    mutable QCache<quint64, TrafficEntry> m_entries;
    QTimer m_poll, m_slice;
};

} // namespace mm
