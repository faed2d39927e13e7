// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "tests/sandbox/rawclient.h"

namespace mm {

inline const QByteArray statusPath = "global/customer.app.CustomerWebApiService.checkStatus";
inline const QByteArray codePath = "global/message.app.VerificationApiService.verifyCodeSend";

inline const QByteArray registerPath = "register/customer.app.CustomerWebApiService.register";
inline const QByteArray forgetPath = "global/customer.app.CustomerWebApiService.forgetLoginPwd";
inline const QByteArray updatePath = "global/customer.app.CustomerWebApiService.updateLoginPwd";
inline const QByteArray bindPath = "global/customer.app.CustomerWebApiService.bindLoginPwd";
inline const QByteArray generatePath =
    "global/customer.app.GoogleVerifyApiService.generateGoogleAccount";
inline const QByteArray mfaSetPath = "global/customer.app.CustomerWebApiService.enableOrForbidMFA";

/// MD5 of "a123456", everybody's password, and of "b234567".
inline const char *const oldDigest = "dc483e80a7a0bd9ef71d8cf973673924";
inline const char *const newDigest = "c2f34b38fad874890da65d31dbad6254";

/// A request for a code; `bizType` without its ending, as "EMAIL_LOGIN".
inline QByteArray codeBody(const QByteArray &bizType, const QString &toUser)
{
    return Json(Json::Object{{"companyId", Json(360)},
                             {"bizType", Json((bizType + "_VERIFICATION_CODE").constData())},
                             {"toUser", Json(toUser)}})
        .toBytes();
}

/// Has a code sent and returns its ticket.
inline QByteArray codeTicket(const SandboxFixture &sandbox, const QByteArray &bizType,
                             const QString &toUser)
{
    return ask(sandbox, RawCall(codePath, codeBody(bizType, toUser)))
        .json()["data"]["token"]
        .toString()
        .toLatin1();
}

/// The same for a signed-in customer, who gets it at the address the gateway has.
inline QByteArray ownTicket(const SandboxFixture &sandbox, const QByteArray &bizType,
                            const QByteArray &token, const char *customerNo)
{
    Json body = *Json::parse(codeBody(bizType, {}));
    body.set("customerNo", Json(customerNo));
    return ask(sandbox, RawCall(codePath, body.toBytes()).set("token", token))
        .json()["data"]["token"]
        .toString()
        .toLatin1();
}

/// The body of a registration by e-mail.
inline Json registration(const QString &email, const QByteArray &ticket)
{
    return Json(Json::Object{{"country", Json("CN")},
                             {"lang", Json("en-US")},
                             {"loginName", Json(email)},
                             {"type", Json(1)},
                             {"verifyCode", Json("000000")},
                             {"sendToken", Json(ticket.constData())},
                             {"registerSource", Json(9)},
                             {"pwd", Json(newDigest)}});
}

/// The body of a sign-in by e-mail and code.
inline Json codeLogin(const QString &email, const QByteArray &ticket)
{
    return Json(Json::Object{{"type", Json(1)},
                             {"loginName", Json(email)},
                             {"device", Json(9)},
                             {"isThird", Json(false)},
                             {"verifyCode", Json("000000")},
                             {"sendToken", Json(ticket.constData())}});
}

} // namespace mm
