// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "tests/support/testserver.h"

namespace mm {

/// How a gateway may answer with canaries.
enum class CanaryShape {
    Success,
    Nested, ///< lists, JSON in a string
    Refusal, ///< with the secrets in its words
    OpenRefusal, ///< the same of the Open API
    SessionEnd,
    Html,
    Redirect,
    Form, ///< neither JSON nor HTML
    EncodedUrl,
    EscapedNames, ///< \u0074oken
    CutOff, ///< in the middle of a secret
    Headers,
    BareText, ///< "data": "…", one of those that give themselves away
    Reset,
    Count
};

[[nodiscard]] QByteArray canaryBody(CanaryShape shape);
void answerWithCanaries(CanaryShape shape, QTcpSocket &socket);
/// The canaries as JSON whose names are written with escapes only.
[[nodiscard]] QByteArray canariesUnderEscapedNames();

} // namespace mm
