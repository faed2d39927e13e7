// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/traffic.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace mm {

/// One recorded call or frame. Everything in it has been through redact().
struct TrafficEntry {
    enum class Kind : quint8 { Call, SocketOpened, FrameSent, FrameReceived, SocketClosed };
    quint64 id = 0; ///< counts up; gaps where older ones were dropped
    Kind kind = Kind::Call;
    qint64 at = 0; ///< ms since 1970 UTC
    QString name; ///< path of the call, or name of the socket
    QString trace; ///< of calls
    QString outcome; ///< "ok", full code, error kind's name; why a socket closed
    QString brief; ///< of frames: how they begin
    int status = 0;
    int connection = 0; ///< of frames
    qint64 sentBytes = 0, receivedBytes = 0;
    CallPhases phases;
    qint64 totalUs = -1; ///< of calls
};
/// The rest of an entry, fetched when it is looked at. Of a socket's entries `url` is the address
/// (opened), `request` the frame sent, `answer` the frame received or why it closed.
struct TrafficDetail {
    std::vector<std::pair<QString, QString>> requestHeaders, answerHeaders;
    QString method, url, request, answer;
    bool encrypted = false; ///< the bodies on the wire; here they are before the cipher
    bool binary = false; ///< of frames: what is kept tells size and beginning
    bool cut = false; ///< a body was longer than is kept
};

/// Records what goes over the wire, masked, in a ring of bounded memory: the oldest go first. Told
/// and asked from any thread. Recording costs the teller microseconds and never the
/// window's thread anything until it asks.
class Inspector : public QObject, public TrafficSink
{
    Q_OBJECT
public:
    struct Limits {
        qint64 bytes = 32LL * 1024 * 1024; ///< of memory for entries and bodies
        int entries = 200'000;
        qsizetype bodyBytes = 256 * 1024; ///< kept of one body or frame
    };
    explicit Inspector(QObject *parent = nullptr);
    Inspector(Limits limits, QObject *parent = nullptr);
    ~Inspector() override;

    void http(const HttpTraffic &traffic) override;
    void socket(const SocketTraffic &traffic) override;

    /// Recording is on at first; off, nothing is kept or masked.
    void setRecording(bool recording);
    [[nodiscard]] bool isRecording() const;
    void clear();
    /// Entries newer than `afterId`, oldest first, at most `count`.
    [[nodiscard]] std::vector<TrafficEntry> entriesAfter(quint64 afterId, int count = 5'000) const;
    [[nodiscard]] quint64 firstId() const; ///< of the oldest kept; 0: none
    [[nodiscard]] quint64 lastId() const; ///< of the newest there ever was; 0: none
    [[nodiscard]] std::optional<TrafficEntry> entry(quint64 id) const;
    [[nodiscard]] std::optional<TrafficDetail> detail(quint64 id) const;
    struct Usage {
        qint64 bytes = 0;
        int entries = 0;
        quint64 dropped = 0; ///< made room for newer ones
    };
    [[nodiscard]] Usage usage() const;

    /// Percentiles of the calls' total times kept, µs; -1 where there are none.
    struct Latency {
        qint64 p50 = -1, p95 = -1, p99 = -1;
        int calls = 0;
    };
    [[nodiscard]] Latency latency() const;
    /// The same for each path, those with the most calls first.
    [[nodiscard]] std::vector<std::pair<QString, Latency>> latencyByPath() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace mm
