// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/eventmodel.h"

#include "app/protocol/personaldata.h"
#include "app/protocol/redact.h"
#include "app/services/managereventstream.h"
#include "ui/common/formatting.h"
#include "ui/support/recordtext.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace mm {

namespace {

/// What nobody has described is told as it came.
QString summaryOf(const ManagerEvent &event, const Formatting &formatting)
{
    constexpr qsizetype longest = 300;
    QString summary = eventSummary(event.data, event.type, formatting);
    if (summary.isEmpty())
        summary = redact(QString::fromUtf8(maskedPersonal(event.data).toBytes())).left(longest);
    return summary;
}

} // namespace

EventModel::EventModel(const Formatting &formatting, const Clock &clock, QObject *parent) :
    EventModel(formatting, clock, EventLog::Limits{}, parent)
{ }

EventModel::EventModel(const Formatting &formatting, const Clock &clock, EventLog::Limits limits,
                       QObject *parent) :
    QAbstractTableModel(parent),
    m_formatting(formatting), m_clock(clock), m_log(limits), m_frame(new QTimer(this))
{
    m_frame->setSingleShot(true);
    m_frame->setInterval(frameMs);
    connect(m_frame, &QTimer::timeout, this, &EventModel::flush);
}

void EventModel::add(const ManagerEvent &event)
{
    m_log.add(event, m_clock.wallMs());
    if (isPaused() && m_log.matches(m_log.end() - 1, m_filter))
        ++m_held;
    if (!m_frame->isActive())
        m_frame->start();
}

void EventModel::clear()
{
    beginResetModel();
    m_log.clear();
    m_rows.clear();
    m_looked = m_log.begin();
    if (isPaused())
        m_pausedAt = m_log.end();
    m_held = 0;
    endResetModel();
    emit updated();
}

void EventModel::setFilter(const EventFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    m_rows.clear();
    m_looked = m_log.begin();
    endResetModel();
    m_held = 0;
    for (qint64 number = std::max(m_log.begin(), limit()); number < m_log.end(); ++number)
        m_held += m_log.matches(number, m_filter) ? 1 : 0;
    flush();
}

void EventModel::setPaused(bool paused)
{
    if (paused == isPaused())
        return;
    flush();
    m_pausedAt = paused ? m_log.end() : -1;
    m_held = 0;
    flush();
}

void EventModel::flush()
{
    m_frame->stop();
    dropGone();
    if (!lookThrough())
        m_frame->start(0); // the rest, after what the window has to do
    emit updated();
}

/// Takes out rows whose events the log has let go of.
void EventModel::dropGone()
{
    const auto kept = std::lower_bound(m_rows.begin(), m_rows.end(), m_log.begin());
    const int gone = int(kept - m_rows.begin());
    if (gone > 0) {
        emit aboutToDrop(gone);
        beginRemoveRows({}, 0, gone - 1);
        m_rows.erase(m_rows.begin(), kept);
        endRemoveRows();
    }
    m_looked = std::max(m_looked, m_log.begin());
}

/// Adds rows for events nobody has looked at; false where there are more than fit a slice.
bool EventModel::lookThrough()
{
    QElapsedTimer spent;
    spent.start();
    std::vector<qint64> found;
    while (m_looked < limit() && spent.elapsed() < sliceMs) {
        const qint64 until = std::min(limit(), m_looked + 64);
        for (; m_looked < until; ++m_looked) {
            if (m_log.matches(m_looked, m_filter))
                found.push_back(m_looked);
        }
    }
    if (!found.empty()) {
        const int first = int(m_rows.size());
        beginInsertRows({}, first, first + int(found.size()) - 1);
        m_rows.insert(m_rows.end(), found.begin(), found.end());
        endInsertRows();
    }
    m_frame->setInterval(frameMs);
    return m_looked >= limit();
}

std::vector<QByteArray> EventModel::frames() const
{
    std::vector<QByteArray> all;
    all.reserve(m_rows.size());
    for (const qint64 number : m_rows) {
        if (m_log.contains(number))
            all.push_back(m_log.at(number).frame);
    }
    return all;
}

void EventModel::retranslate()
{
    m_summaries.clear();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    const qint64 number = numberAt(index.row());
    if (!m_log.contains(number)) // let go of since the last frame
        return {};
    if (role == Qt::DisplayRole)
        return text(number, Column(index.column()));
    if (role == Qt::ToolTipRole && index.column() == Time)
        return m_formatting.dateTime(m_log.at(number).time);
    return {};
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Time:
        return tr("Time");
    case Type:
        return tr("Event");
    case Customer:
        return tr("Customer");
    case Summary:
        return tr("What it says");
    case ColumnCount:
        break;
    }
    return {};
}

QString EventModel::text(qint64 number, Column column) const
{
    const EventLog::Entry &entry = m_log.at(number);
    switch (column) {
    case Time:
        return timeText(entry.time);
    case Type:
        return eventTypeText(m_log.typeOf(entry));
    case Customer:
        return entry.customerNo.isEmpty() ? Formatting::absent() : entry.customerNo;
    case Summary: {
        if (const QString *known = m_summaries.object(number))
            return *known;
        const auto event = ManagerEvent::parse(entry.frame);
        QString summary = event ? summaryOf(*event, m_formatting) : QString();
        m_summaries.insert(number, new QString(summary));
        return summary;
    }
    case ColumnCount:
        break;
    }
    return {};
}

/// The time alone for what happened today.
QString EventModel::timeText(qint64 time) const
{
    const bool today = QDateTime::fromMSecsSinceEpoch(time).date()
        == QDateTime::fromMSecsSinceEpoch(m_clock.wallMs()).date();
    return today ? m_formatting.time(time) : m_formatting.dateTime(time);
}

} // namespace mm
