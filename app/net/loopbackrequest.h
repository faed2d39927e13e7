// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/httprequest.h"
#include "app/protocol/secret.h"

#include <QUrlQuery>

#include <optional>

namespace mm {

/// What a request to the loopback server must agree with to count.
struct LoopbackTerms {
    QByteArray host; ///< "127.0.0.1:port"
    QByteArray callbackPath; ///< without the state
    QByteArray pagePath; ///< whole; empty: there is no page
    Secret state;
    bool stateInPath = false;
};

/// What a request is taken for. Of everything but an answer nothing but the status counts.
struct LoopbackVerdict {
    int status = 404; ///< 200: the page is asked for, or the answer is there
    std::optional<QUrlQuery> answer = {}; ///< without the state
};

/// Judges one whole request; a pure function. What two readers might understand differently (a
/// header or a member that stands twice, a GET with a body) is refused.
[[nodiscard]] LoopbackVerdict judgeLoopbackRequest(const HttpRequest &request,
                                                   const LoopbackTerms &terms);

/// The Content-Security-Policy of a page of our own: nothing but the scripts and styles that stand
/// in it, each by its hash, and forms and requests back to where it came from.
[[nodiscard]] QByteArray policyOfPage(QByteArrayView html);

} // namespace mm
