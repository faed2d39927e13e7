// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/signing.h"
#include "tests/sandbox/rawclient.h"

namespace mm {

inline const QByteArray managerAuthPath = "auth/admin.admin.CompanyAuthDubboService.auth";
inline const QByteArray customerPagePath = "customer.admin.WhiteCustomerAdminApiService.page";
inline const QByteArray customerDetailPath = "customer.admin.WhiteCustomerAdminApiService.detail";
inline const QByteArray accountListPath = "customer.admin.CustomerAdminApiService.queryAccountList";
inline const QByteArray positionPath = "tradeapi.admin.OrderAdminApiService.queryPositionPage";
inline const QByteArray allPositionsPath =
    "tradeapi.admin.PositionAdminApiService.queryAllPositionPage";
inline const QByteArray flowPath = "tradeapi.admin.OrderAdminApiService.queryCapitalFlowList";
inline const QByteArray adjustPath =
    "fund.admin.CustomerAdjustProposalAdminDubboService.addCustomerAdjustProposal";
inline const QByteArray proposalPath =
    "fund.admin.CustomerAdjustProposalAdminDubboService.getCustomerAdjustProposalById";
inline const QByteArray sendMessagePath = "message.admin.PlatFormMessageThirdSendAdminService.add";

/// One call of the Manager API as the gateway wants it.
inline RawCall managerCall(const QByteArray &path, const QByteArray &token,
                           const QByteArray &body = "{}")
{
    RawCall call(path, body);
    call.path = "/openapi-b/" + path;
    if (!token.isEmpty())
        call.set("token", token);
    if (path.startsWith("tradeapi."))
        call.set("group", "tradeApi");
    return call;
}

inline const QByteArray managerCredentials = R"({"appId":"sandbox","appSecret":"sandbox"})";

/// The body cipher of section 4 with that key.
inline RawCall sealedCall(RawCall call, const QByteArray &publicKey)
{
    static int number = 0;
    const auto key = RsaPublicKey::fromBase64(publicKey);
    qint64 time = 0;
    for (const auto &[name, value] : call.headers)
        time = name == "timestamp" ? value.toLongLong() : time;
    call.body = *encryptClientBody(*Json::parse(call.body), time, *key);
    call.set("trace", "x-test-" + QByteArray::number(++number));
    return call;
}

inline QByteArray managerToken(const SandboxFixture &sandbox)
{
    return ask(sandbox, managerCall(managerAuthPath, {}, managerCredentials))
        .json()["data"]["token"]
        .toString()
        .toLatin1();
}

/// The data of an answer; null where it was refused.
inline Json managerData(const SandboxFixture &sandbox, const QByteArray &path,
                        const QByteArray &token, const Json &body)
{
    return ask(sandbox, managerCall(path, token, body.toBytes())).json()["data"];
}

} // namespace mm
