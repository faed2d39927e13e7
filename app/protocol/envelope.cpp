// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/envelope.h"

#include "app/protocol/fields.h"
#include "app/protocol/limits.h"

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A header's value on one line, whatever a settings file or the gateway put into it.
QByteArray headerValue(QByteArrayView value)
{
    QByteArray out = value.toByteArray();
    out.removeIf([](char c) { return uchar(c) < 0x20 || c == 0x7f; });
    return out;
}

/// Null, "a,b" or ["a", 1]: section 3 knows the second, callers have seen the others.
QStringList readParams(JsonReader &reader)
{
    QStringList params;
    const Json &value = reader.value("msgParams");
    if (value.isArray()) {
        for (const Json &item : value.items())
            params.append(item.isNumber() ? QString::fromLatin1(item.numberText())
                                          : item.toString());
        return params;
    }
    const QString text = reader.text("msgParams").value_or(QString());
    if (text.isEmpty())
        return params;
    for (QStringView part : QStringView(text).tokenize(u','))
        params.append(part.trimmed().toString());
    return params;
}

enum class Outcome { Success, Refusal, Neither };

/// Section 3: code "0" is success and all else is not. An envelope without code is judged by its
/// flags, and is none without these.
Outcome outcomeOf(JsonReader &reader, const QString &code)
{
    const Json &value = reader.value("code");
    if (!value.isNull() && !value.isString() && !value.isNumber())
        return Outcome::Neither;
    if (!code.isEmpty())
        return code == "0"_L1 ? Outcome::Success : Outcome::Refusal;
    const std::optional<bool> ok = reader.boolean("ok");
    const std::optional<bool> fail = reader.boolean("fail");
    if (!ok && !fail)
        return Outcome::Neither;
    return ok.value_or(true) && !fail.value_or(false) ? Outcome::Success : Outcome::Refusal;
}

} // namespace

HeaderList requestHeaders(const Endpoint &endpoint, const Environment &environment,
                          const CallHeaders &call)
{
    HeaderList headers;
    const auto add = [&headers](QByteArrayView name, QByteArrayView value) {
        headers.emplace_back(name.toByteArray(), headerValue(value));
    };
    add("content-type", "application/json");
    if (endpoint.api == Api::Auth2)
        add("company", environment.company.toUtf8());
    else
        add("companyId", QByteArray::number(environment.companyId));
    add("trace", call.trace);
    add("timestamp", QByteArray::number(call.timestamp));
    const bool withCaptcha = !call.captcha.isEmpty();
    add("version",
        withCaptcha && !endpoint.captchaVersion.isEmpty() ? endpoint.captchaVersion
                                                          : endpoint.version);
    if (!endpoint.group.isEmpty())
        add("group", endpoint.group);
    add("lang", call.lang.isEmpty() ? environment.lang.toUtf8() : call.lang);
    // Section 5: the Open API is signed with a key and knows no token.
    if (!call.apiKey.isEmpty()) {
        add("apiKey", call.apiKey.reveal());
        add("signature", call.signature);
        add("recvWindow", QByteArray::number(limits::recvWindowMs));
    } else if (!call.token.isEmpty() && endpoint.api != Api::Open) {
        add("token", call.token.reveal());
    }
    if (withCaptcha)
        add("captcha", call.captcha.reveal());
    return headers;
}

QByteArray makeTrace(QByteArrayView random16, bool encrypted)
{
    // Laid out as a UUID. Hexadecimal digits never begin with the "x-" that announces an encrypted
    // body.
    QByteArray trace = encrypted ? "x-"_ba : QByteArray();
    for (qsizetype i = 0; i < random16.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            trace.append('-');
        trace.append(random16.sliced(i, 1).toByteArray().toHex());
    }
    return trace;
}

QString fillParameters(const QString &text, const QStringList &params)
{
    QString filled;
    qsizetype from = 0;
    for (const QString &param : params) {
        const qsizetype at = text.indexOf("%s"_L1, from);
        if (at < 0)
            break;
        filled.append(QStringView(text).sliced(from, at - from));
        filled.append(param);
        from = at + 2;
    }
    return filled.append(QStringView(text).sliced(from));
}

Result<Envelope> readEnvelope(QByteArrayView body, QByteArrayView sentTrace)
{
    const GatewayError unreadable{.kind = ErrorKind::BadAnswer, .trace = sentTrace.toByteArray()};
    const std::optional<Json> json = Json::parse(body);
    if (!json || !json->isObject())
        return unreadable;

    JsonReader reader(*json, u"answer"_s);
    const QString code = reader.text("code").value_or(QString()).trimmed();
    const Outcome outcome = outcomeOf(reader, code);
    if (outcome == Outcome::Neither)
        return unreadable;

    Envelope envelope;
    envelope.params = readParams(reader);
    // "message" is the Open API's name for it.
    const QString text = textField(reader, "msg");
    envelope.text =
        fillParameters(text.isNull() ? textField(reader, "message") : text, envelope.params);
    envelope.trace = textField(reader, "trace").toUtf8();
    if (outcome == Outcome::Success) {
        envelope.data = (*json)["data"];
        return envelope;
    }
    const QString fullCode = textField(reader, "bizCode") + code;
    return GatewayError{.kind = kindOfCode(fullCode),
                        .code = fullCode,
                        .text = envelope.text,
                        .trace = envelope.trace.isEmpty() ? unreadable.trace : envelope.trace};
}

} // namespace mm
