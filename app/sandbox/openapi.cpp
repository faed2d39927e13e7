// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/openapi.h"

#include "app/sandbox/apichecks.h"

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 usualWindowMs = 5'000;
constexpr qint64 longestWindowMs = 60'000;
constexpr auto callersAddress = "127.0.0.1"; // the only one that reaches a sandbox

Refusal refused(const char *code)
{
    return {code, {}, {}};
}

/// A JSON string without its quotes, and without those inside it: of an escaped one the backslash
/// is left.
QByteArray bareText(const QByteArray &utf8)
{
    QByteArray text;
    for (char c : utf8) {
        switch (c) {
        case '"':
        case '\\':
            text += c == '"' ? "\\" : "\\\\";
            break;
        case '\b':
            text += "\\b";
            break;
        case '\f':
            text += "\\f";
            break;
        case '\n':
            text += "\\n";
            break;
        case '\r':
            text += "\\r";
            break;
        case '\t':
            text += "\\t";
            break;
        default:
            if (uchar(c) < 0x20)
                text += "\\u" + QByteArray::number(uchar(c), 16).rightJustified(4, '0');
            else
                text += c;
        }
    }
    return text;
}

/// Section 5, written here a second time on purpose: the client's own function would agree with
/// its own mistakes.
QByteArray bareJson(const Json &value)
{
    if (value.isObject()) {
        std::vector<std::pair<QByteArray, QByteArray>> members;
        for (const auto &[name, member] : value.members()) {
            if (!member.isNull())
                members.emplace_back(name, bareJson(member));
        }
        std::sort(members.begin(), members.end());
        QByteArrayList texts;
        for (const auto &[name, text] : members)
            texts += bareText(name) + ':' + text;
        return '{' + texts.join(',') + '}';
    }
    if (value.isArray()) {
        QByteArrayList texts;
        for (const Json &item : value.items())
            texts += bareJson(item);
        return '[' + texts.join(',') + ']';
    }
    if (value.isString())
        return bareText(value.toString().toUtf8());
    if (value.isNumber())
        return value.numberText();
    if (value.isBool())
        return value.toBool() ? "true" : "false";
    return "null";
}

std::optional<Refusal> checkHeaders(const HttpRequest &request)
{
    for (const char *name : {"apiKey", "companyId", "timestamp", "trace", "signature"}) {
        if (request.header(name).isEmpty())
            return Refusal{"GATEWAY_CODE_009", {QString::fromLatin1(name)}, {}};
    }
    if (request.header("companyId") != QByteArray::number(sandboxCompanyId))
        return Refusal{"GATEWAY_CODE_003", {QString::fromUtf8(request.header("companyId"))}, {}};
    const QByteArray type = request.header("content-type").toLower();
    if (type != "application/json" && !type.startsWith("application/json;"))
        return Refusal{"GATEWAY_CODE_016", {QString::fromUtf8(type)}, {}};
    if (request.header("trace").startsWith("x-"))
        return Refusal{"GATEWAY_CODE_004", {u"nothing is encrypted here"_s}, {}};
    if (!request.header("token").isEmpty())
        return wrongField(u"token"_s, u"not with an API key"_s);
    return std::nullopt;
}

bool isInTime(const HttpRequest &request, qint64 now)
{
    bool isNumber = false;
    const qint64 timestamp = request.header("timestamp").toLongLong(&isNumber);
    const QByteArray window = request.header("recvWindow");
    bool isWindow = true;
    const qint64 windowMs = window.isEmpty() ? usualWindowMs : window.toLongLong(&isWindow);
    return isNumber && isWindow && windowMs > 0 && windowMs <= longestWindowMs
        && qAbs(timestamp - now) <= windowMs;
}

} // namespace

std::variant<SignedCall, Refusal> checkSignedCall(const HttpRequest &request, SandboxState &state)
{
    if (auto wrong = checkHeaders(request))
        return *wrong;
    const auto *key = state.apiKeys.find(QString::fromUtf8(request.header("apiKey")));
    if (!key)
        return refused("00012003");
    if (key->isExpired(state.ticketWallMs()))
        return refused("00012006");
    if (!key->whiteIps.isEmpty() && !key->whiteIps.contains(QLatin1StringView(callersAddress)))
        return Refusal{"00012007", {QString::fromLatin1(callersAddress)}, {}};
    if (!isInTime(request, state.wallMs()))
        return refused("00012002");
    const auto body = Json::parse(request.body.isEmpty() ? "{}" : request.body);
    if (!body || !body->isObject())
        return Refusal{"GATEWAY_CODE_006", {u"not a JSON object"_s}, {}};
    const auto signature = QByteArray::fromBase64Encoding(request.header("signature"),
                                                          QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray text = bareJson(*body) + request.header("timestamp");
    if (!signature || !key->publicKey.verifySha1(text, *signature))
        return refused("00012001");
    return SignedCall{*body, key};
}

QByteArray permissionFor(QByteArrayView path, bool reads)
{
    if (reads || path.endsWith("/getMsgPushToken"))
        return "ready_only";
    if (path.contains("/tradeapi.app.Cfd"))
        return "contract_trade";
    if (path.contains("/tradeapi.app."))
        return "trade";
    if (path.contains("/fund.app."))
        return "captial_out";
    return {}; // passwords, the authenticator and keys are the customer's own
}

} // namespace mm
