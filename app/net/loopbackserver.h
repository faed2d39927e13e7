// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/loopbackrequest.h"
#include "app/protocol/limits.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QUrl>
#include <QUrlQuery>

#include <functional>

class QTcpServer;
class QTimer;

namespace mm {

class LoopbackConnection;

/// Waits on 127.0.0.1 and an ephemeral port for the browser to come back (RFC 8252): listens only
/// while it waits, takes one answer, then closes. An answer counts only with the exact path, a GET
/// (or a POST from a page this server gave out, with its Origin), the Host it was opened with, and
/// the state; everything else is refused with a plain page and changes nothing. Knows no provider.
class LoopbackServer : public QObject
{
    Q_OBJECT
public:
    struct Errand {
        QByteArray path = "/callback"; ///< exact
        /// Where a redirect carries no query of ours: the state is the last part of the path.
        bool stateInPath = false;
        /// Makes the page served at pageUrl(), which posts its answer to the callback as
        /// application/x-www-form-urlencoded with `state`; null: there is none. Only what stands
        /// between <script> and </script>, <style> and </style> may run, nothing is loaded.
        std::function<QByteArray(const QUrl &callback, const Secret &state)> page = {};
        QByteArray donePage = {}; ///< HTML for the browser once the answer is in
        int timeoutMs = limits::browserTimeoutMs;
    };

    explicit LoopbackServer(QObject *parent = nullptr);
    ~LoopbackServer() override;

    /// False where no port can be had. A waiting of before ends without a signal.
    [[nodiscard]] bool listen(Errand errand);
    /// Ends the waiting without a signal; the port is closed.
    void stop();
    [[nodiscard]] bool isListening() const;
    // Of this waiting, or the last one:
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QUrl callbackUrl() const; ///< http://127.0.0.1:port/path[/state]
    [[nodiscard]] QUrl pageUrl() const; ///< of Errand::page; nobody can guess it
    [[nodiscard]] const Secret &state() const { return m_terms.state; }
    [[nodiscard]] int refusedCount() const { return m_refused; }

signals:
    /// Once; the port is closed by then. The members of the query or the form, without `state`.
    /// Percent-encoded as they came: ask for them with QUrl::FullyDecoded.
    void returned(const QUrlQuery &answer);
    void timedOut();

private:
    void accept();
    void judge(LoopbackConnection *connection, const HttpRequest &request);
    void finish(LoopbackConnection *connection, const QUrlQuery &answer);
    void close(const LoopbackConnection *keep = nullptr);

    Errand m_errand;
    LoopbackTerms m_terms;
    quint16 m_port = 0;
    int m_waiting = 0; ///< counts them
    int m_refused = 0;
    QTcpServer *m_server;
    QTimer *m_timer;
    QList<QPointer<LoopbackConnection>> m_connections; ///< the oldest first
};

} // namespace mm
