// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/supportsession.h"
#include "tests/services/apigateway.h"

#include <QTest>

namespace mm {

/// A support session at a gateway that does only what a test tells it.
struct SupportDesk {
    SupportDesk() { authAs(360); }

    /// Whose support signs in from now on; every sign-in gets a token of its own.
    void authAs(qint64 companyId, const QByteArray &more = {})
    {
        gateway.answerBy("CompanyAuthDubboService", [this, companyId, more](const auto &) {
            return "{\"id\":" + QByteArray::number(companyId)
                + ",\"name\":\"Demo House\",\"token\":\"token-" + QByteArray::number(++tokens) + '"'
                + more + '}';
        });
    }

    [[nodiscard]] bool signIn()
    {
        session.signIn(QStringLiteral("desk-1"), Secret("secret"));
        return QTest::qWaitFor([this] { return session.isSignedIn(); }, 10'000);
    }
    /// The gateway's refusal of the token in force.
    void expire()
    {
        session.expire(
            {.kind = ErrorKind::SessionEnded, .code = QStringLiteral("GATEWAY_CODE_005")});
    }

    ApiGateway gateway;
    int tokens = 0;
    SystemClock clock;
    ServerClock serverClock{clock};
    GatewayClient client{gateway.environment(), serverClock};
    SupportSession session{gateway.environment(), client};
};

} // namespace mm
