// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/inspector.h"

#include "app/services/trafficrecord.h"
#include "app/services/trafficring.h"

#include <QHash>
#include <QMutex>
#include <QSet>

#include <algorithm>
#include <atomic>
#include <deque>
#include <utility>

namespace mm {

namespace {

constexpr qsizetype mostPaths = 500; // there are fewer endpoints
constexpr int recordsAtOnce = 512; // so that nobody waits long for the lock

Inspector::Latency percentiles(std::vector<qint64> times)
{
    if (times.empty())
        return {};
    std::sort(times.begin(), times.end());
    // Nearest rank: the smallest of which so many are not longer.
    const auto at = [&times](std::size_t percent) {
        return times[(times.size() * percent + 99) / 100 - 1];
    };
    return {at(50), at(95), at(99), int(times.size())};
}

} // namespace

class Inspector::Private
{
public:
    explicit Private(const Limits &limits) :
        ring(limits.bytes, limits.entries),
        // With headers and both bodies, longer by their masks, a call must fit.
        bodyBytes(std::min(limits.bodyBytes, ring.longestRecord() / 8))
    { }

    struct Timing {
        quint64 id = 0;
        qint64 totalUs = 0;
        QByteArray path;
    };

    void append(const QByteArray &record, Timing timing)
    {
        const QMutexLocker locker(&mutex);
        if (!recording)
            return;
        timing.id = ring.append(record);
        if (timing.id > 0 && !timing.path.isEmpty()) {
            if (paths.size() < mostPaths || paths.contains(timing.path))
                timing.path = *paths.insert(timing.path); // one copy of each
            else
                timing.path = "\u2026";
            timings.push_back(std::move(timing));
        }
        while (!timings.empty() && timings.front().id < ring.firstId())
            timings.pop_front();
    }

    /// Under the lock: when this returns, nothing more is kept where it was turned off.
    void setRecording(bool wanted)
    {
        const QMutexLocker locker(&mutex);
        recording = wanted;
    }

    [[nodiscard]] std::deque<Timing> timingsNow() const
    {
        const QMutexLocker locker(&mutex);
        return timings;
    }

    mutable QMutex mutex;
    TrafficRing ring;
    std::deque<Timing> timings; ///< of the calls in the ring
    QSet<QByteArray> paths;
    std::atomic<bool> recording = true;
    const qsizetype bodyBytes;
};

Inspector::Inspector(QObject *parent) : Inspector(Limits{}, parent) { }

Inspector::Inspector(Limits limits, QObject *parent) :
    QObject(parent), d(std::make_unique<Private>(limits))
{ }

Inspector::~Inspector() = default;

void Inspector::http(const HttpTraffic &traffic)
{
    if (!d->recording)
        return;
    const QByteArray record = packCall(traffic, d->bodyBytes);
    Private::Timing timing;
    timing.totalUs = totalOf(traffic.phases);
    if (timing.totalUs >= 0)
        timing.path = entryOf(listPart(record)).name.toUtf8();
    d->append(record, std::move(timing));
}

void Inspector::socket(const SocketTraffic &traffic)
{
    if (d->recording)
        d->append(packFrame(traffic, d->bodyBytes), {});
}

void Inspector::setRecording(bool recording)
{
    d->setRecording(recording);
}

bool Inspector::isRecording() const
{
    return d->recording;
}

void Inspector::clear()
{
    const QMutexLocker locker(&d->mutex);
    d->ring.clear();
    d->timings.clear();
    d->paths.clear();
}

std::vector<TrafficEntry> Inspector::entriesAfter(quint64 afterId, int count) const
{
    std::vector<TrafficEntry> entries;
    QByteArray bytes;
    std::vector<std::pair<quint64, qsizetype>> places; // id, where it begins
    while (int(entries.size()) < count) {
        bytes.clear();
        places.clear();
        {
            const QMutexLocker locker(&d->mutex);
            if (d->ring.entries() == 0)
                break;
            quint64 id = std::max(afterId + 1, d->ring.firstId());
            const int wanted = std::min(recordsAtOnce, count - int(entries.size()));
            for (; id <= d->ring.lastId() && int(places.size()) < wanted; ++id) {
                places.emplace_back(id, bytes.size());
                bytes.append(listPart(d->ring.record(id)));
            }
        }
        if (places.empty())
            break;
        afterId = places.back().first;
        for (const auto &[id, place] : places) {
            entries.push_back(entryOf(listPart(QByteArrayView(bytes).sliced(place))));
            entries.back().id = id;
        }
    }
    return entries;
}

quint64 Inspector::firstId() const
{
    const QMutexLocker locker(&d->mutex);
    return d->ring.firstId();
}

quint64 Inspector::lastId() const
{
    const QMutexLocker locker(&d->mutex);
    return d->ring.lastId();
}

std::optional<TrafficEntry> Inspector::entry(quint64 id) const
{
    QMutexLocker locker(&d->mutex);
    const QByteArrayView record = d->ring.record(id);
    if (record.isEmpty())
        return std::nullopt;
    const QByteArray part = listPart(record).toByteArray();
    locker.unlock();
    TrafficEntry entry = entryOf(part);
    entry.id = id;
    return entry;
}

std::optional<TrafficDetail> Inspector::detail(quint64 id) const
{
    QMutexLocker locker(&d->mutex);
    const QByteArray record = d->ring.record(id).toByteArray();
    locker.unlock();
    if (record.isEmpty())
        return std::nullopt;
    return detailOf(record);
}

Inspector::Usage Inspector::usage() const
{
    const QMutexLocker locker(&d->mutex);
    return {d->ring.bytes(), d->ring.entries(), d->ring.dropped()};
}

Inspector::Latency Inspector::latency() const
{
    std::vector<qint64> times;
    for (const Private::Timing &timing : d->timingsNow())
        times.push_back(timing.totalUs);
    return percentiles(std::move(times));
}

std::vector<std::pair<QString, Inspector::Latency>> Inspector::latencyByPath() const
{
    QHash<QByteArray, std::vector<qint64>> byPath;
    for (const Private::Timing &timing : d->timingsNow())
        byPath[timing.path].push_back(timing.totalUs);
    std::vector<std::pair<QString, Latency>> found;
    for (auto path = byPath.begin(); path != byPath.end(); ++path)
        found.emplace_back(QString::fromUtf8(path.key()), percentiles(std::move(path.value())));
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return std::pair(-a.second.calls, a.first) < std::pair(-b.second.calls, b.first);
    });
    return found;
}

} // namespace mm
