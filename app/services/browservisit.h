// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/loopbackserver.h"
#include "app/protocol/errors.h"
#include "app/protocol/result.h"

#include <optional>

namespace mm {

/// One errand in the system's browser, the only one at a time: a page is opened, the user does
/// something there, the browser comes back through the loopback. Whoever shows windows opens
/// openRequested() where nobody else has (opened()) and shows that something is waited for, with
/// cancel, copy link (url()) and open again.
class BrowserVisit : public QObject
{
    Q_OBJECT
public:
    struct Errand {
        QString what; ///< for the user: "Google", "Security check"
        /// The address to open; may be the local page.
        std::function<QUrl(const LoopbackServer &server)> address;
        LoopbackServer::Errand loopback;
    };
    using Callback = std::function<void(const Result<QUrlQuery> &)>;

    explicit BrowserVisit(QObject *parent = nullptr);
    /// A visit under way ends without its callback.
    ~BrowserVisit() override;

    /// Outdates a visit under way (its callback gets Cancelled). The callback gets the members the
    /// browser brought, or Cancelled, BrowserTimedOut, or LocalFailure where no port can be had;
    /// it is not run when `context` dies first.
    void start(Errand errand, QObject *context, Callback callback);
    void cancel();
    void openAgain();
    [[nodiscard]] bool isWaiting() const { return m_callback != nullptr; }
    [[nodiscard]] QString what() const { return m_what; }
    /// What was opened, while it is waited for; holds the state: not for logs.
    [[nodiscard]] QUrl url() const { return m_url; }
    /// Whether a browser took it; nothing until somebody has tried since openRequested().
    [[nodiscard]] std::optional<bool> opened() const { return m_opened; }
    void setOpened(bool opened);

signals:
    void openRequested(const QUrl &url);
    void waitingChanged(bool waiting);
    void openedChanged();

private:
    void finish(const Result<QUrlQuery> &result);
    void forget();

    LoopbackServer m_server;
    QString m_what;
    QUrl m_url;
    std::optional<bool> m_opened;
    QMetaObject::Connection m_contextGone;
    Callback m_callback;
};

} // namespace mm
