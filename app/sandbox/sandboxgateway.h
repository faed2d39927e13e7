// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/json.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace mm {

class MarketControls;

/// How a sandbox gateway starts.
struct SandboxOptions {
    quint16 port = 0; ///< 0: any free one
    quint64 seed = 1; ///< prices follow from it alone
    int rate = 50; ///< ticks a second over all products, 0 to 50,000
    /// Demand the body cipher of protocol.md section 4, with a key made at start.
    bool encrypt = false;
    /// A quote socket not heard from for so long is dropped, a message socket, whose heartbeat is
    /// slower, after one and a half times as long.
    int silenceMs = 30'000;
    /// Tests only: login, registration and code sending demand the `captcha` header, which the
    /// environment's captcha page gives out.
    bool captcha = false;
    /// Customers that the Manager API knows, the sandbox's people among them.
    int customers = 100'000;
    /// Events a minute that the crowd's background life pushes to the groups that exist; 0: only
    /// what really happens is told.
    int eventsPerMinute = 60;
    static constexpr int mostEventsPerMinute = 600'000;
    bool twitter = false; ///< tests only: that third party is configured too
    bool tls = false; ///< tests only: https and wss with the given PEM certificate and key
    QByteArray certificatePem = {}, keyPem = {};
};

/// The embedded gateway: real HTTP and WebSocket on 127.0.0.1, one port. Checks every request as
/// strictly as the protocol is written and answers with the documents of resources/sandbox. Its
/// objects live in the thread it was made in; run it in a thread of its own where something else
/// must stay responsive (see SandboxThread).
class SandboxGateway : public QObject
{
    Q_OBJECT
public:
    explicit SandboxGateway(const SandboxOptions &options, QObject *parent = nullptr);
    ~SandboxGateway() override;

    /// False where the port cannot be had; problem() says why.
    [[nodiscard]] bool start();
    [[nodiscard]] QString problem() const;
    [[nodiscard]] quint16 port() const;
    /// The environment to connect to, as an environment file (contracts.md).
    [[nodiscard]] Json environment() const;

    /// Scripted trouble; see sandboxfaults.h for the language (the same as --faults FILE). Replaces
    /// what was set; an empty array ends all. Returns what is wrong with it, empty where nothing
    /// is.
    QString setFaults(const Json &faults);
    /// The same, but rules that stand in the script unchanged go on where they were.
    QString changeFaults(const Json &faults);
    /// What is left of each rule that is not over; see FaultScript::state().
    [[nodiscard]] Json faultState() const;
    /// The tokens of that customer (everybody's where the number is empty) handed out so far are
    /// expired from now on.
    void expireTokens(const QString &customerNo = {});
    /// The same of support's tokens (Manager API).
    void expireManagerTokens();
    /// The Manager API's data push: `count` events at once, each with a number in data.id that no
    /// other has; see eventsSent(). Nothing waits for groups that do not exist yet.
    void pushEvents(int count);
    void pushEvent(const Json &frame); ///< any frame, whatever it says
    void pushEventText(const QString &frame); ///< any text, JSON or not
    /// Its sockets are reset.
    void dropManagerSockets();
    /// The group's socket is closed as if another connection took its place; every group's where
    /// the name is empty.
    void displaceGroup(const QString &group);
    /// Every API key made so far has expired.
    void expireApiKeys();
    /// A new API key of that customer, {"apiKey","apiSecret"}: the secret is told this once. Null
    /// where the customer is unknown.
    [[nodiscard]] Json apiCredentials(const QString &customerNo);
    /// The clock of verification codes, captchas, provider answers and API keys goes ahead by
    /// `ms`: half an hour lifts every limit on codes.
    void skipTime(qint64 ms);
    /// Somebody signs in elsewhere: the customer's tokens (everybody's where the number is empty)
    /// are refused with GATEWAY_CODE_017 from now on, and their message sockets told "disconnect".
    void kick(const QString &customerNo = {});
    /// Closes all sockets, as a restarting gateway does.
    void dropConnections();
    /// Listening stops: connections are reset, and new ones refused, until it starts again on the
    /// same port, which nobody else is given meanwhile (on Linux; elsewhere it might).
    void setListening(bool listening);
    /// Ticks go on (true) or stand still (false).
    void setTicking(bool ticking);
    void setRate(int rate); ///< ticks a second over all products, 0 to 50,000
    /// The sandbox's clock (time stamps it checks, the time it tells, ticks) runs `ms` beside the
    /// computer's.
    void setClockSkew(qint64 ms);
    /// A notice of protocol.md section 10 on the customer's message sockets, everybody's where the
    /// number is empty.
    void notify(const QString &customerNo, int updateType);

    /// Single products, and what is known of them.
    [[nodiscard]] MarketControls &market();

    // What it has seen, for tests.
    /// Requests read whole whose path has this part, faulted ones and upgrades to WebSocket
    /// included.
    [[nodiscard]] int requestCount(QByteArrayView pathPart) const;
    /// The numbers of the events of pushEvents() so far, in order.
    [[nodiscard]] std::vector<qint64> eventsSent() const;
    /// Events that wait for the group: not sent, or not confirmed.
    [[nodiscard]] int eventsWaiting(const QString &group) const;
    /// Newest state of every product, with the member names of tests/data/quote-frames.json and the
    /// day's open, high, low and yesterday_close; decimals and seq as strings.
    [[nodiscard]] Json quotes() const;
    /// {"requests","customers","sockets","rate","ticking","clockSkewMs"}: requests read so far,
    /// customers signed in at the moment, sockets open; the rest as it is set.
    [[nodiscard]] Json statistics() const;
    /// Who can sign in: [{"name","customerNo","signInAs","kind"}…]. "kind": "document", "trader",
    /// "plain", "mfa", "kycNew", "kycPending", "kycRefused", "locked", "disabled", "noPassword",
    /// "demo".
    [[nodiscard]] static Json people();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace mm
