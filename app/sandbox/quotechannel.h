// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/sandbox/quoteframewriter.h"
#include "app/sandbox/sandboxfaults.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

class QTcpSocket;
class QWebSocket;

namespace mm {

class QuoteHub;

/// The gateway's side of one quote socket: protocol.md section 9. Owns the socket; deletes itself
/// when it is closed.
class QuoteChannel : public QObject
{
    Q_OBJECT
public:
    QuoteChannel(QuoteHub &hub, QWebSocket *socket, QTcpSocket *transport);
    ~QuoteChannel() override;

    /// A subscribed product has ticked.
    void push(int product);
    /// The product has gone: subscriptions go on without it.
    void forget(int product);
    /// Drops a client that said nothing for too long or does not read what it is sent.
    void checkSilence();
    void abort(); ///< TCP reset

private:
    /// A request whose header is as it must be.
    struct Request {
        int command = 0;
        quint32 seqId = 0;
        QString ext;
        Json data;
    };

    void receive(const QString &frame);
    void handle(const Request &request);
    void subscribeQuotes(const Request &request);
    void subscribeDepth(const Request &request);
    void subscribeRolling(const Request &request);
    void giveCandles(const Request &request);
    void giveManyCandles(const Request &request);
    void cancel(const Request &request);
    bool readProducts(const Request &request, std::vector<int> &products);
    bool tooFast();
    void answer(const Request &request, int ret, const char *message, Json data = Json());
    void refuseData(const Request &request, const char *message) { answer(request, 202, message); }
    /// Index of the product an entry names, -1 where there is none.
    [[nodiscard]] int productOf(const Json &entry) const;
    /// A request's header with `data` (JSON) in place of its own, as JSON.
    [[nodiscard]] static Json answerFrame(const Request &request, int ret, const char *message,
                                          Json data);
    void relisten();
    void pushRolling();
    void send(const QByteArray &frame);
    void sendHuge(const QByteArray &frame);
    void sendBinary(const QByteArray &frame);
    void sendCandles(const QByteArray &frame, const std::optional<Fault> &fault);
    /// What is left of a list of products where it is scripted that some are refused.
    void leaveOut(std::vector<int> &products);
    /// A frame that is lost, sent twice, behind an older one, or after the next one.
    void misplace(const Fault &fault, const QByteArray &frame, int product);
    [[nodiscard]] QByteArray olderFrame(const QByteArray &kind, int product) const;
    /// Sends a frame, and the one that waited to come behind it.
    void sendInTurn(const QByteArray &frame, int product, const QByteArray &before = {});
    /// Sends a frame about `product`, or the trouble that is scripted for it.
    void sendPushed(const QByteArray &frame, int product);
    /// Ends or silences the connection; false where the fault is of another kind.
    bool befall(const Fault &fault);

    QuoteHub &m_hub;
    QWebSocket *m_socket;
    QPointer<QTcpSocket> m_transport;
    QByteArray m_path;
    QString m_token;
    bool m_blackHole = false;
    bool m_over = false;
    qint64 m_heardAt = 0;
    qint64 m_secondSince = 0; ///< window of the request limit
    int m_requestsInSecond = 0;
    QSet<QString> m_exts; ///< used on this connection
    QSet<int> m_quotes;
    QHash<int, DepthWish> m_depth;
    struct Held {
        QByteArray frame;
        quint64 seq = 0;
    };
    QHash<std::pair<int, QByteArray>, Held> m_held; ///< by product and kind: frames out of turn
    std::vector<int> m_rolling;
    QTimer m_rollingTimer;
};

} // namespace mm
