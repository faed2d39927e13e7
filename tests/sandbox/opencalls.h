// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/rsa.h"
#include "tests/sandbox/accountcalls.h"

namespace mm {

inline const char *const traderNumber = "86002001";
inline const QByteArray applyPath = "global/customer.app.CustomerApiWebService.applyApi";
inline const QByteArray pagePath = "global/customer.app.CustomerApiWebService.page";
inline const QByteArray queryPath = "global/customer.app.CustomerApiWebService.queryApi";
inline const QByteArray editPath = "global/customer.app.CustomerApiWebService.editApiPermission";
inline const QByteArray deletePath = "global/customer.app.CustomerApiWebService.delApi";
inline const QByteArray pushPath = "global/getMsgPushToken";

/// A key as SandboxGateway::apiCredentials() hands it out, and how calls are signed with it: what
/// is signed is written out by the test.
struct OpenKey {
    QByteArray apiKey;
    RsaPrivateKey secret;

    explicit OpenKey(const Json &credentials) :
        apiKey(credentials["apiKey"].toString().toLatin1()),
        secret(*RsaPrivateKey::fromBase64(credentials["apiSecret"].toString().toLatin1()))
    { }
    [[nodiscard]] QByteArray sign(const QByteArray &text) const
    {
        return secret.signSha1(text)->toBase64();
    }
};

/// A call of the Open API; `bare` is the text of the body that is signed.
inline RawCall openCall(const OpenKey &key, const QByteArray &path, const QByteArray &body = "{}",
                        const QByteArray &bare = "{}",
                        qint64 timestamp = QDateTime::currentMSecsSinceEpoch())
{
    RawCall call(path, body);
    call.path = "/openapi-c/" + path;
    const QByteArray time = QByteArray::number(timestamp);
    call.without("version").without("lang").set("timestamp", time).set("apiKey", key.apiKey);
    return call.set("signature", key.sign(bare + time));
}

/// The body of an application for a key by trader@example.com, who has a phone and an e-mail
/// address; has the codes sent.
inline Json proved(const SandboxFixture &sandbox, const QByteArray &token, Json body)
{
    const auto ticket = [&](const char *way) {
        return Json(
            ownTicket(sandbox, QByteArray(way) + "_LOGINED", token, traderNumber).constData());
    };
    body.set("emailCode", Json("000000"));
    body.set("emailSendToken", ticket("EMAIL"));
    body.set("phoneCode", Json("000000"));
    body.set("phoneSendToken", ticket("SMS"));
    return body;
}

} // namespace mm
