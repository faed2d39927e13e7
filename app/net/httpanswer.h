// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/envelope.h"

#include <QNetworkReply>

namespace mm {

/// What came of one attempt at a call, as Qt tells it.
struct HttpAnswer {
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    int status = 0; ///< 0: no head of an answer came
    bool bodyTaken = true; ///< whether any of the request's body left
    bool proxied = false; ///< went, or was to go, by a proxy
    RateLimitHeaders limits = {};
    QByteArrayView body = {};
    QByteArrayView trace = {}; ///< as sent
};

/// The envelope of a call that went well, or what went wrong: protocol.md section 3. A pure
/// function; retryAfterMs is left to the rate limiter.
[[nodiscard]] Result<Envelope> readAnswer(const HttpAnswer &answer);

/// The JSON object of a token endpoint, or what went wrong: a refusal in the words of RFC 6749
/// section 5.2, or in an object of its own as Facebook tells it, is ErrorKind::ProviderRefused. A
/// pure function.
[[nodiscard]] Result<Json> readFormAnswer(const HttpAnswer &answer);

/// The rate-limit headers, in the gateway's spelling or the right one.
[[nodiscard]] RateLimitHeaders rateLimitsOf(const QNetworkReply &reply);

} // namespace mm
