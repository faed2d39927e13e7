// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/traffic.h"

/// Traffic as the transport tells it, for tests. Every secret in it begins with "CANARY".
namespace mm::samples {

inline const QByteArray quoteFrame =
    "p(1370,5,0,1605509068000001,1700000000000,21638.75,23263.46,33076.94,820587.5,210857.3);";

inline SocketTraffic frame(QByteArrayView content, int connection = 1)
{
    SocketTraffic traffic;
    traffic.at = 1'700'000'000'123;
    traffic.connection = connection;
    traffic.name = "quotes";
    traffic.content = content;
    traffic.size = content.size();
    return traffic;
}

inline HttpTraffic call(QByteArrayView request, QByteArrayView answer, qint64 waitUs = 1000)
{
    HttpTraffic traffic;
    traffic.startedAt = 1'700'000'000'456;
    traffic.trace = "291e08e4-e0af-86b3-d8af-85f2947a0212";
    traffic.url = QStringLiteral("https://gateway.example/api/global/a.B.c?token=CANARY-1&v=2");
    traffic.requestHeaders = {
        {"token", "CANARY-2"}, {"lang", "en-US"}, {"content-type", "application/json"}};
    traffic.answerHeaders = {{"set-cookie", "CANARY-3"}, {"content-type", "application/json"}};
    traffic.requestBody = request;
    traffic.answerBody = answer;
    traffic.encrypted = true;
    traffic.status = 200;
    traffic.outcome = QStringLiteral("ok");
    traffic.sentBytes = request.size();
    traffic.receivedBytes = answer.size();
    traffic.phases = {
        .blocked = 1, .connect = -1, .tls = -1, .send = 20, .wait = waitUs, .receive = 5};
    return traffic;
}

} // namespace mm::samples
