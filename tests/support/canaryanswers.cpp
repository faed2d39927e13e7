// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/canaryanswers.h"

#include "app/protocol/json.h"
#include "tests/support/canaries.h"

namespace mm {

namespace {

QByteArray headerLines()
{
    QByteArray lines = "Set-Cookie: session=" + canary("token")
        + "; Path=/\r\nAuthorization: Bearer " + canary("accessToken")
        + "\r\nX-Info: https://gateway.example/?" + canariesAsQuery() + "\r\n";
    for (const auto &[name, value] : canaries()) {
        if (name != "code" && name != "state") // ordinary words but in a query
            lines += name + ": " + value.toPercentEncoding() + "\r\n";
    }
    return lines;
}

} // namespace

QByteArray canariesUnderEscapedNames()
{
    QByteArrayList members;
    for (const auto &[name, value] : canaries()) {
        QByteArray escaped;
        for (const char c : name)
            escaped += "\\u00" + QByteArray(1, c).toHex();
        members += '"' + escaped + "\":" + Json(QString::fromUtf8(value)).toBytes();
    }
    return '{' + members.join(',') + '}';
}

QByteArray canaryBody(CanaryShape shape)
{
    const QByteArray all = canariesAsJson();
    const QByteArray text = Json(QString::fromUtf8(all)).toBytes(); // JSON in a string
    const QByteArray words = Json(QString::fromUtf8("not with ?" + canariesAsQuery())).toBytes();
    switch (shape) {
    case CanaryShape::Success:
    case CanaryShape::Headers:
        return R"({"code":"0","data":)" + all + '}';
    case CanaryShape::Nested:
        return R"({"code":"0","data":{"list":[)" + all + ",[" + all + R"(]],"inner":)" + text
            + "}}";
    case CanaryShape::Refusal:
        return R"({"bizCode":"US","code":"CUSTOMER_API_0000102","msg":)" + words
            + R"(,"msgParams":)" + text + R"(,"data":)" + all + '}';
    case CanaryShape::OpenRefusal:
        return R"({"code":"00012004","message":)" + words + R"(,"data":)" + all + '}';
    case CanaryShape::SessionEnd:
        return R"({"bizCode":"G","code":"GATEWAY_CODE_005","msg":)" + words + '}';
    case CanaryShape::Html:
    case CanaryShape::Redirect:
        return "<html><a href=\"https://gateway.example/?" + canariesAsQuery() + "\">token: "
            + canary("token") + "<br>appSecret: " + canary("appSecret") + "</a></html>";
    case CanaryShape::Form:
        return canariesAsQuery();
    case CanaryShape::EncodedUrl:
        return R"({"code":"0","data":{"url":")"
            + ("https://gateway.example/?" + canariesAsQuery()).toPercentEncoding() + R"("}})";
    case CanaryShape::EscapedNames:
        return R"({"code":"0","data":)" + canariesUnderEscapedNames() + '}';
    case CanaryShape::CutOff:
        return (R"({"code":"0","data":{"appSecret":")" + canary("appSecret")).chopped(2);
    case CanaryShape::BareText:
        return R"({"code":"0","data":")" + canary("token") + R"("})";
    case CanaryShape::Reset:
    case CanaryShape::Count:
        break;
    }
    return {};
}

void answerWithCanaries(CanaryShape shape, QTcpSocket &socket)
{
    const QByteArray body = canaryBody(shape);
    switch (shape) {
    case CanaryShape::Html:
        TestServer::answer(socket, 502, body);
        break;
    case CanaryShape::Redirect:
        TestServer::answer(socket, 302, body,
                           "Location: https://gateway.example/?" + canariesAsQuery() + "\r\n");
        break;
    case CanaryShape::Headers:
        TestServer::answer(socket, 200, body, headerLines());
        break;
    case CanaryShape::Reset:
        TestServer::reset(socket);
        break;
    default:
        TestServer::answer(socket, 200, body);
    }
}

} // namespace mm
