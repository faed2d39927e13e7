// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/clock.h"
#include "app/protocol/environment.h"
#include "app/protocol/errors.h"
#include "app/protocol/proxysettings.h"
#include "app/protocol/result.h"
#include "app/protocol/secret.h"

#include <QObject>

#include <functional>
#include <memory>

namespace mm {

/// Asks a gateway for its time, by a given proxy, without touching the connection in use: what the
/// test buttons of the settings do. One test at a time: the callback of an older one, and of one
/// that is cancelled, gets ErrorKind::Cancelled. Credentials the proxy does not take are
/// ErrorKind::ProxyFailed with HTTP status 407.
class ConnectionTest : public QObject
{
    Q_OBJECT
public:
    struct Outcome {
        int roundTripMs = 0;
        qint64 skewMs = 0; ///< the gateway's clock minus this computer's
    };
    using Callback = std::function<void(const Result<Outcome> &)>;

    explicit ConnectionTest(const Clock &clock, QObject *parent = nullptr);
    ~ConnectionTest() override;

    void run(const Environment &environment, const ProxySettings &proxy,
             const Secret &proxyPassword, QObject *context, Callback then);
    void cancel();

private:
    class Private;
    const Clock &m_clock;
    std::shared_ptr<Private> m_test; ///< the newest, until another follows
};

} // namespace mm
