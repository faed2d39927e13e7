// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/endpoints.h"
#include "app/protocol/environment.h"
#include "app/protocol/json.h"
#include "app/protocol/result.h"
#include "app/protocol/secret.h"

#include <utility>
#include <vector>

namespace mm {

using HeaderList = std::vector<std::pair<QByteArray, QByteArray>>;

/// What the headers of one call are made of: protocol.md section 2.
struct CallHeaders {
    QByteArray trace; ///< unique a request; see makeTrace()
    qint64 timestamp = 0; ///< ms, gateway time
    QByteArray lang = {}; ///< empty: the environment's
    Secret token = {}; ///< empty: not sent
    Secret captcha = {}; ///< empty: not sent
    Secret apiKey = {}; ///< section 5: of a signed call, which knows no token; empty: not signed
    QByteArray signature = {}; ///< with the key
};

/// The request headers in the reference's spelling, content-type included.
[[nodiscard]] HeaderList requestHeaders(const Endpoint &endpoint, const Environment &environment,
                                        const CallHeaders &call);

/// A trace id from 16 random bytes: letters, digits and dashes; "x-" in front exactly where the
/// body is encrypted, never otherwise.
[[nodiscard]] QByteArray makeTrace(QByteArrayView random16, bool encrypted);

/// The answer of every call: protocol.md section 3. Any member may be null or missing.
struct Envelope {
    QString code; ///< full error code (bizCode + code), empty on success
    QString text; ///< msg with msgParams filled in
    QByteArray trace; ///< as the gateway repeated it
    QStringList params; ///< msgParams
    Json data;
};

/// Reads an answer's body. A refusal becomes an error with kind, full code, text and trace
/// (`sentTrace` where the gateway repeats none); what is not an envelope becomes
/// ErrorKind::BadAnswer.
[[nodiscard]] Result<Envelope> readEnvelope(QByteArrayView body, QByteArrayView sentTrace);

/// "%s" in `text` filled in order from `params`; the rest of either is left as it is.
[[nodiscard]] QString fillParameters(const QString &text, const QStringList &params);

/// x-ratelimit-limit, x-ratelimit-remairing (spelled so; the right spelling is read too),
/// x-ratelimit-reset.
struct RateLimitHeaders {
    int limit = -1; ///< calls in the window; -1 unknown
    int remaining = -1; ///< -1 unknown
    int resetSeconds = -1;
};

} // namespace mm
