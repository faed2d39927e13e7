// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/requestcheck.h"

#include "app/protocol/limits.h"
#include "app/protocol/signing.h"

#include <QCryptographicHash>

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

Refusal refusal(const char *code, const QString &first = {}, const QString &second = {})
{
    Refusal made{code, {}, {}};
    for (const QString &param : {first, second}) {
        if (!param.isEmpty())
            made.params += param;
    }
    return made;
}

bool isLanguage(const QByteArray &lang)
{
    const auto lower = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto upper = [](char c) { return c >= 'A' && c <= 'Z'; };
    return lang.size() == 5 && lower(lang[0]) && lower(lang[1]) && lang[2] == '-' && upper(lang[3])
        && upper(lang[4]);
}

/// Section 4, written here a second time on purpose: the client's own function would agree with
/// its own mistakes. `body` has timestamp, and no signature.
QByteArray expectedSignature(const Json &body, const QByteArray &timestamp)
{
    QByteArrayList pairs;
    for (const auto &[name, value] : body.members()) {
        const QByteArray text = value.isString() ? value.toString().toUtf8() : value.numberText();
        if (!text.isEmpty())
            pairs += name + '=' + text;
    }
    // By name alone: "a=1" and "a1=1" must not be ordered by their '='.
    std::sort(pairs.begin(), pairs.end(), [](const QByteArray &a, const QByteArray &b) {
        return a.left(a.indexOf('=')) < b.left(b.indexOf('='));
    });
    const QByteArray text = "timestamp=" + timestamp + '&' + pairs.join('&');
    return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex().toUpper();
}

ApiOutcome openCipher(const Json &sent, const QByteArray &timestamp, const RsaPrivateKey &key)
{
    const Json &data = sent["data"];
    if (!data.isString() || sent.members().size() != 1)
        return refusal("GATEWAY_CODE_006", u"not encrypted"_s);
    const auto opened = decryptClientBody(data.toString().toLatin1(), key);
    if (!opened || !opened->isObject())
        return refusal("GATEWAY_CODE_006", u"cannot be decrypted"_s);
    Json body = *opened;
    const Json &inside = body["timestamp"];
    const QByteArray insideText =
        inside.isString() ? inside.toString().toLatin1() : inside.numberText();
    if (insideText != timestamp)
        return refusal("GATEWAY_CODE_014");
    const QString signature = body["signature"].toString();
    body.remove("signature");
    if (signature.toLatin1() != expectedSignature(body, timestamp))
        return refusal("GATEWAY_CODE_015", u"signature"_s, u"does not fit"_s);
    body.remove("timestamp");
    return body;
}

std::optional<Refusal> checkHeaders(const HttpRequest &request, const Endpoint &endpoint,
                                    const RequestRules &rules, qint64 nowMs)
{
    // The clock is asked for by those who do not know the time (the reference lists no timestamp).
    const bool timed = endpoint.path != endpoints::serverTime.path;
    const bool auth2 = endpoint.api == Api::Auth2;
    // Who signs in to the Manager API need not know more than the trace.
    const bool lenient = endpoint.path == endpoints::managerAuth.path;
    const char *const company = auth2 ? "company" : "companyId";
    for (const char *name : {company, "trace", "timestamp", "lang"}) {
        const bool needed =
            lenient ? qstrcmp(name, "trace") == 0 : timed || qstrcmp(name, "timestamp") != 0;
        if (request.header(name).isEmpty() && needed)
            return refusal("GATEWAY_CODE_009", QString::fromLatin1(name));
    }
    const auto isLeftOut = [&](const char *name) {
        return lenient && request.header(name).isEmpty();
    };
    if (!isLeftOut(company)
        && request.header(company) != (auth2 ? rules.company : QByteArray::number(rules.companyId)))
        return refusal("GATEWAY_CODE_003", QString::fromUtf8(request.header(company)));
    const QByteArray type = request.header("content-type").toLower();
    if (type != "application/json" && !type.startsWith("application/json;"))
        return refusal("GATEWAY_CODE_016", QString::fromUtf8(type));
    if (!isLeftOut("lang") && !isLanguage(request.header("lang")))
        return refusal("GATEWAY_CODE_015", u"lang"_s, u"not a language"_s);
    if (request.header("group") != endpoint.group && !endpoint.group.isEmpty())
        return refusal(request.header("group").isEmpty() ? "GATEWAY_CODE_009" : "GATEWAY_CODE_010",
                       u"group"_s);
    if (!timed || isLeftOut("timestamp"))
        return std::nullopt;
    bool isNumber = false;
    const qint64 timestamp = request.header("timestamp").toLongLong(&isNumber);
    if (!isNumber || qAbs(timestamp - nowMs) > limits::requestTimeoutMs)
        return refusal("GATEWAY_CODE_014");
    return std::nullopt;
}

} // namespace

ApiOutcome checkRequest(const HttpRequest &request, const Endpoint &endpoint,
                        const RequestRules &rules, qint64 nowMs)
{
    if (auto wrong = checkHeaders(request, endpoint, rules, nowMs))
        return *wrong;
    const bool encrypted = request.header("trace").startsWith("x-");
    const bool company =
        endpoint.api == Api::Manager && endpoint.path != endpoints::managerAuth.path;
    const auto &key = company ? rules.companyKey : rules.key;
    const bool wanted = key && endpoint.encrypted;
    if (encrypted != wanted)
        return refusal("GATEWAY_CODE_004",
                       wanted ? u"the body must be encrypted"_s : u"nothing is encrypted here"_s);
    const auto body = Json::parse(request.body);
    if (!body || !body->isObject())
        return refusal("GATEWAY_CODE_006", u"not a JSON object"_s);
    if (wanted)
        return openCipher(*body, request.header("timestamp"), *key);
    return *body;
}

} // namespace mm
