// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/eventlog.h"

#include <QAbstractTableModel>
#include <QCache>

#include <deque>

class QTimer;

namespace mm {

class Clock;
class Formatting;

/// The events of a log that pass a filter, the newest last. What comes is shown once a frame, in
/// one go; a filter is worked through a few ms at a time, so that neither a storm of events nor a
/// long log holds the window up.
class EventModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Type, Customer, Summary, ColumnCount };
    static constexpr int frameMs = 33; ///< how often what came is shown
    static constexpr int sliceMs = 6; ///< how long one look through the log may take

    EventModel(const Formatting &formatting, const Clock &clock, QObject *parent = nullptr);
    EventModel(const Formatting &formatting, const Clock &clock, EventLog::Limits limits,
               QObject *parent = nullptr);

    void add(const ManagerEvent &event);
    void clear();
    void setFilter(const EventFilter &filter);
    [[nodiscard]] const EventFilter &filter() const { return m_filter; }
    /// What comes while it is paused is kept and counted, not shown.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_pausedAt >= 0; }
    [[nodiscard]] int held() const { return m_held; } ///< that pass the filter
    [[nodiscard]] bool isSearching() const { return m_looked < limit(); }
    [[nodiscard]] const EventLog &log() const { return m_log; }

    [[nodiscard]] qint64 numberAt(int row) const { return m_rows[std::size_t(row)]; }
    /// Frames of the rows shown, in their order.
    [[nodiscard]] std::vector<QByteArray> frames() const;
    void retranslate();
    void flush(); ///< shows what has come now, not with the next frame

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

signals:
    void updated(); ///< rows, counts or what is held are others
    void aboutToDrop(int rows); ///< from the top

private:
    [[nodiscard]] qint64 limit() const { return m_pausedAt >= 0 ? m_pausedAt : m_log.end(); }
    [[nodiscard]] QString text(qint64 number, Column column) const;
    [[nodiscard]] QString timeText(qint64 time) const;
    void dropGone();
    bool lookThrough();

    const Formatting &m_formatting;
    const Clock &m_clock;
    EventLog m_log;
    EventFilter m_filter;
    std::deque<qint64> m_rows; ///< numbers of the log
    qint64 m_looked = 0; ///< the first number nobody has looked at
    qint64 m_pausedAt = -1; ///< the first number not shown while paused
    int m_held = 0;
    QTimer *m_frame;
    mutable QCache<qint64, QString> m_summaries{2'000};
};

} // namespace mm
