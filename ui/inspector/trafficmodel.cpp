// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/inspector/trafficmodel.h"

#include "ui/common/formatting.h"
#include "ui/common/theme.h"

#include <QColor>
#include <QDateTime>
#include <QElapsedTimer>

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pollMs = 100;
constexpr qint64 sliceMs = 6;
constexpr int entriesAtOnce = 1'000; ///< more than come between two polls
constexpr int cached = 500; ///< entries; some screens of rows

} // namespace

TrafficModel::TrafficModel(const Inspector &inspector, const Theme &theme,
                           const Formatting &formatting, QObject *parent) :
    QAbstractTableModel(parent),
    m_inspector(inspector), m_theme(theme), m_formatting(formatting), m_entries(cached)
{
    m_poll.setObjectName(u"pollTimer"_s);
    m_poll.setParent(this);
    m_poll.setInterval(pollMs);
    connect(&m_poll, &QTimer::timeout, this, &TrafficModel::poll);
    m_slice.setObjectName(u"sliceTimer"_s);
    m_slice.setParent(this);
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &TrafficModel::slice);
}

void TrafficModel::setRunning(bool running)
{
    if (running == m_poll.isActive())
        return;
    if (!running) {
        m_poll.stop();
        m_slice.stop();
        return;
    }
    m_poll.start();
    poll();
}

void TrafficModel::setPaused(bool paused)
{
    m_paused = paused;
    if (!paused && m_poll.isActive())
        poll();
}

void TrafficModel::setFilter(const TrafficFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    m_ids.clear();
    m_seen = 0;
    m_from = m_inspector.firstId();
    m_until = m_inspector.lastId();
    endResetModel();
    if (m_poll.isActive())
        m_slice.start();
    emit searchMoved();
}

std::optional<int> TrafficModel::searchProgress() const
{
    if (m_until == 0 || m_seen >= m_until)
        return std::nullopt;
    const quint64 done = std::max(m_seen, m_from) - m_from;
    return int(100 * done / (m_until - m_from + 1));
}

void TrafficModel::stopSearch()
{
    m_seen = std::max(m_seen, m_until);
    emit searchMoved();
}

void TrafficModel::takeAway()
{
    beginResetModel();
    m_ids.clear();
    m_entries.clear();
    m_seen = std::max(m_seen, m_inspector.lastId());
    m_until = 0;
    endResetModel();
    emit polled();
    emit searchMoved();
}

void TrafficModel::poll()
{
    dropOld();
    // What is looked at now is new, unless a search is under way, which goes on by itself.
    if (!m_slice.isActive() && (!m_paused || searchProgress()))
        slice();
    emit polled();
}

/// Looks at what has not been looked at, for a few milliseconds.
void TrafficModel::slice()
{
    QElapsedTimer watch;
    watch.start();
    const bool searching = searchProgress().has_value();
    const quint64 last = m_paused ? m_until : m_inspector.lastId();
    std::vector<quint64> found;
    while (m_seen < last && watch.elapsed() < sliceMs) {
        const auto entries = m_inspector.entriesAfter(m_seen, entriesAtOnce);
        if (entries.empty())
            m_seen = last; // cleared in the meantime
        for (const TrafficEntry &entry : entries) {
            if (m_paused && entry.id > last)
                break;
            if (m_filter.inBodies && watch.elapsed() >= sliceMs)
                break; // a body may take a millisecond
            m_seen = entry.id;
            if (shows(entry))
                found.push_back(entry.id);
        }
    }
    append(found);
    if (m_seen < last && m_poll.isActive())
        m_slice.start();
    else
        m_slice.stop();
    if (searching)
        emit searchMoved();
}

bool TrafficModel::shows(const TrafficEntry &entry)
{
    if (entry.kind != TrafficEntry::Kind::Call && !m_sockets.contains(entry.name)) {
        m_sockets << entry.name;
        emit socketMet(entry.name);
    }
    if (!m_filter.admits(entry))
        return false;
    if (m_filter.matchesText(entry))
        return true;
    if (!m_filter.inBodies)
        return false;
    const auto detail = m_inspector.detail(entry.id);
    return detail && m_filter.matchesText(*detail);
}

void TrafficModel::append(const std::vector<quint64> &ids)
{
    if (ids.empty())
        return;
    const int rows = int(m_ids.size());
    beginInsertRows({}, rows, rows + int(ids.size()) - 1);
    m_ids.insert(m_ids.end(), ids.begin(), ids.end());
    endInsertRows();
}

void TrafficModel::dropOld()
{
    const quint64 first = m_inspector.firstId();
    const auto kept = first == 0 ? m_ids.end() : std::ranges::lower_bound(m_ids, first);
    if (kept == m_ids.begin())
        return;
    beginRemoveRows({}, 0, int(kept - m_ids.begin()) - 1);
    m_ids.erase(m_ids.begin(), kept);
    endRemoveRows();
}

quint64 TrafficModel::idAt(int row) const
{
    return row < 0 || row >= rowCount() ? 0 : m_ids[std::size_t(row)];
}

int TrafficModel::rowOf(quint64 id) const
{
    const auto found = std::ranges::lower_bound(m_ids, id);
    return found == m_ids.end() || *found != id ? -1 : int(found - m_ids.begin());
}

std::optional<TrafficEntry> TrafficModel::entryAt(int row) const
{
    const quint64 id = idAt(row);
    if (const TrafficEntry *known = m_entries.object(id))
        return *known;
    auto entry = m_inspector.entry(id);
    if (entry)
        m_entries.insert(id, new TrafficEntry(*entry));
    return entry;
}

int TrafficModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int TrafficModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString TrafficModel::kindText(TrafficEntry::Kind kind)
{
    switch (kind) {
    case TrafficEntry::Kind::Call:
        return u"\u21c4 "_s + tr("Call");
    case TrafficEntry::Kind::SocketOpened:
        return u"\u25cf "_s + tr("Opened");
    case TrafficEntry::Kind::FrameSent:
        return u"\u2191 "_s + tr("Sent");
    case TrafficEntry::Kind::FrameReceived:
        return u"\u2193 "_s + tr("Received");
    case TrafficEntry::Kind::SocketClosed:
        break;
    }
    return u"\u25cb "_s + tr("Closed");
}

QString TrafficModel::outcomeText(const TrafficEntry &entry) const
{
    if (entry.kind != TrafficEntry::Kind::Call)
        return entry.outcome;
    return entry.status == 0 ? entry.outcome
                             : u"%1 \u00b7 %2"_s.arg(entry.status).arg(entry.outcome);
}

QString TrafficModel::sizeText(const TrafficEntry &entry) const
{
    const auto size = [this](qint64 bytes) {
        return m_formatting.locale().formattedDataSize(bytes, 1);
    };
    switch (entry.kind) {
    case TrafficEntry::Kind::Call:
        return u"%1 / %2"_s.arg(size(entry.sentBytes), size(entry.receivedBytes));
    case TrafficEntry::Kind::FrameSent:
        return size(entry.sentBytes);
    case TrafficEntry::Kind::FrameReceived:
        return size(entry.receivedBytes);
    case TrafficEntry::Kind::SocketOpened:
    case TrafficEntry::Kind::SocketClosed:
        break;
    }
    return {};
}

QVariant TrafficModel::display(const TrafficEntry &entry, int column) const
{
    switch (column) {
    case Time:
        return QDateTime::fromMSecsSinceEpoch(entry.at).toString(u"HH:mm:ss.zzz"_s);
    case Kind:
        return kindText(entry.kind);
    case Name:
        return entry.name.mid(entry.name.lastIndexOf(u'/') + 1);
    case Outcome:
        return outcomeText(entry);
    case Size:
        return sizeText(entry);
    case Duration:
        if (entry.kind == TrafficEntry::Kind::Call)
            return m_formatting.latency(entry.totalUs < 0 ? -1 : int((entry.totalUs + 500) / 1000));
        return {};
    case Beginning:
        return entry.kind == TrafficEntry::Kind::Call ? entry.trace : entry.brief;
    default:
        return {};
    }
}

QVariant TrafficModel::data(const QModelIndex &index, int role) const
{
    const int column = index.column();
    if (role == Qt::TextAlignmentRole) {
        const bool number = column == Size || column == Duration;
        return int(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole && role != Qt::ForegroundRole && role != Qt::ToolTipRole
        && role != Qt::AccessibleTextRole)
        return {};
    const auto entry = entryAt(index.row());
    if (!entry)
        return {};
    if (role == Qt::ForegroundRole)
        return isFailure(*entry) && column == Outcome ? m_theme.colours().error : QVariant();
    if (role == Qt::ToolTipRole && column == Name)
        return entry->name;
    return display(*entry, column);
}

QVariant TrafficModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool number = section == Size || section == Duration;
        return int(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Kind:
        return tr("Kind");
    case Name:
        return tr("Call or socket");
    case Outcome:
        return tr("Outcome");
    case Size:
        return tr("Size");
    case Duration:
        return tr("Took");
    case Beginning:
        return tr("Trace, or how it begins");
    default:
        return {};
    }
}

void TrafficModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace mm
