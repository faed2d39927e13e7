// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/httpanswer.h"

namespace mm {

namespace {

GatewayError errorOf(ErrorKind kind, const HttpAnswer &answer)
{
    return {.kind = kind,
            .code = {},
            .text = {},
            .trace = answer.trace.toByteArray(),
            .httpStatus = answer.status,
            .retryAfterMs = 0,
            .sent = answer.bodyTaken || answer.status != 0};
}

/// Where no whole answer came.
ErrorKind kindOfTransport(const HttpAnswer &answer)
{
    switch (answer.error) {
    case QNetworkReply::HostNotFoundError: // a proxy looks the gateway's name up itself
        return answer.proxied ? ErrorKind::ProxyFailed : ErrorKind::HostUnreachable;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::BackgroundRequestNotAllowedError:
        return ErrorKind::HostUnreachable;
    case QNetworkReply::TimeoutError:
        return ErrorKind::TimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::TlsRefused;
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
        return ErrorKind::Redirected;
    case QNetworkReply::OperationCanceledError:
        return ErrorKind::Cancelled;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return ErrorKind::ProxyFailed;
    case QNetworkReply::ProtocolUnknownError: // no such scheme
        return ErrorKind::LocalFailure;
    case QNetworkReply::ProtocolFailure: // not HTTP
        return ErrorKind::BadAnswer;
    case QNetworkReply::UnknownNetworkError: // no route to it, where nothing has been sent yet
        if (answer.proxied && !answer.bodyTaken) // so Qt tells of a proxy that is not there
            return ErrorKind::ProxyFailed;
        return answer.bodyTaken ? ErrorKind::ConnectionLost : ErrorKind::HostUnreachable;
    default: // RemoteHostClosedError; ContentReSendError: Qt would have repeated the request
        return ErrorKind::ConnectionLost;
    }
}

GatewayError transportError(const HttpAnswer &answer)
{
    GatewayError error = errorOf(kindOfTransport(answer), answer);
    if (answer.error == QNetworkReply::ProxyAuthenticationRequiredError)
        error.httpStatus = 407; // also where a tunnel was refused, of which Qt tells no status
    return error;
}

/// Whether the error is one of the way there and back, not one Qt made of the HTTP status.
bool isTransport(const HttpAnswer &answer)
{
    if (answer.error == QNetworkReply::NoError)
        return false;
    return answer.status == 0 || answer.error < QNetworkReply::ContentAccessDenied
        || answer.error == QNetworkReply::ContentReSendError
        || answer.error == QNetworkReply::ProtocolFailure;
}

/// The error of an HTTP status other than 200; `refusal` is what the body says, if it says so.
GatewayError errorOfStatus(const HttpAnswer &answer, const GatewayError *refusal)
{
    GatewayError error = errorOf(ErrorKind::HttpFailed, answer);
    if (refusal != nullptr) {
        error.kind = refusal->kind;
        error.code = refusal->code;
        error.text = refusal->text;
        error.trace = refusal->trace;
    }
    if (answer.status == 429)
        error.kind = ErrorKind::TooFast;
    else if (answer.status == 418)
        error.kind = ErrorKind::Banned;
    else if (answer.status == 407)
        error.kind = ErrorKind::ProxyFailed;
    else if (answer.status == 404)
        error.kind = ErrorKind::UnknownEndpoint;
    else if (answer.status >= 500) // whatever was done by then: the outcome is unknown
        error.kind = ErrorKind::HttpFailed;
    return error;
}

int numberIn(const QByteArray &text)
{
    bool ok = false;
    const int number = text.trimmed().toInt(&ok);
    return ok && number >= 0 ? number : -1;
}

} // namespace

Result<Envelope> readAnswer(const HttpAnswer &answer)
{
    if (answer.status >= 300 && answer.status < 400)
        return errorOf(ErrorKind::Redirected, answer);
    if (isTransport(answer))
        return transportError(answer);
    if (answer.status == 200 && answer.error != QNetworkReply::NoError) // cannot be unpacked
        return errorOf(ErrorKind::BadAnswer, answer);

    Result<Envelope> envelope = readEnvelope(answer.body, answer.trace);
    const bool refusal = !envelope && envelope.error().kind != ErrorKind::BadAnswer;
    if (answer.status != 200)
        return errorOfStatus(answer, refusal ? &envelope.error() : nullptr);
    if (envelope)
        return envelope;
    GatewayError error = envelope.error();
    error.httpStatus = answer.status;
    return error;
}

Result<Json> readFormAnswer(const HttpAnswer &answer)
{
    if (answer.status >= 300 && answer.status < 400)
        return errorOf(ErrorKind::Redirected, answer);
    if (isTransport(answer))
        return transportError(answer);

    const Json body = Json::parse(answer.body).value_or(Json());
    const Json &told = body["error"];
    if (answer.status < 500 && !told.isNull()) {
        GatewayError error = errorOf(ErrorKind::ProviderRefused, answer);
        error.code = told.isObject() ? told["type"].toString() : told.toString();
        error.text = (told.isObject() ? told["message"] : body["error_description"]).toString();
        if (error.text.isEmpty())
            error.text = error.code;
        return error;
    }
    if (answer.status != 200)
        return errorOfStatus(answer, nullptr);
    if (!body.isObject())
        return errorOf(ErrorKind::BadAnswer, answer);
    return body;
}

RateLimitHeaders rateLimitsOf(const QNetworkReply &reply)
{
    const QByteArray theirs = "x-ratelimit-remairing"; // protocol.md section 3
    return {.limit = numberIn(reply.rawHeader("x-ratelimit-limit")),
            .remaining = numberIn(reply.rawHeader(
                reply.hasRawHeader(theirs) ? theirs : QByteArray("x-ratelimit-remaining"))),
            .resetSeconds = numberIn(reply.rawHeader("x-ratelimit-reset"))};
}

} // namespace mm
