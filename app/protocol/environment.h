// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/json.h"
#include "app/protocol/result.h"

#include <QUrl>

#include <map>
#include <vector>

namespace mm {

/// A third party's own addresses, where they differ from the usual ones. All optional.
struct ThirdPartyAddresses {
    QUrl authorize; ///< the page the browser is sent to
    QUrl token; ///< where a code is exchanged
    QString clientSecret; ///< of Google's desktop clients; not secret (RFC 8252 section 8.5)
    bool operator==(const ThirdPartyAddresses &) const = default;
};

/// One set of addresses of the gateway with the white label's company id: protocol.md section 1.
struct Environment {
    QString name;
    qint64 companyId = 0; ///< > 0
    QString company; ///< white-label code of the Auth2 API
    QString lang = QStringLiteral("en-US"); ///< default language sent to the gateway
    QUrl clientApi, openApi, auth2Api, managerApi;
    QUrl quoteSocket, messageSocket, managerSocket;
    QUrl webClient;
    QByteArray publicKey; ///< Base64 SPKI; empty: bodies go unencrypted

    // Optional members; an empty QUrl: not there.
    QUrl captchaPage; ///< asked before login, register and code sending: section 2
    QUrl appleRelay; ///< the white label's page that hands Apple's answer on
    std::map<QString, ThirdPartyAddresses> thirdParty; ///< by source

    bool operator==(const Environment &) const = default;

    [[nodiscard]] bool isLoopback() const; ///< every address is on this machine (a sandbox)

    /// Base URL + "/" + path.
    [[nodiscard]] static QUrl join(const QUrl &base, QByteArrayView path);
    [[nodiscard]] Json toJson() const;
};

/// Which member of an environment file is wrong, and why (English, for logs and the command line).
struct EnvironmentError {
    enum class Reason {
        NotJson,
        Missing,
        WrongType,
        NotAnAddress,
        NotEncrypted,
        BadKey,
        OutOfRange
    };
    QString member; ///< empty: the file as a whole
    Reason reason = Reason::NotJson;
    [[nodiscard]] QString toString() const;
    bool operator==(const EnvironmentError &) const = default;
};

/// Reads an environment file. Every address must be https or wss; http and ws are accepted for
/// loopback addresses alone; user info, query and fragment are refused. Unknown members are
/// ignored. Optional: "captchaPage", "appleRelay" (addresses), "thirdParty" {source: {"authorize",
/// "token", "clientSecret"}}; an error in the last names the member as "thirdParty.google.token".
[[nodiscard]] Result<Environment, EnvironmentError> environmentFromJson(QByteArrayView utf8);

/// What is wrong with an environment put together in a form: every member, not only the first.
[[nodiscard]] std::vector<EnvironmentError> problemsOf(const Json &environment);

/// PRE and PRD of protocol.md section 1.
[[nodiscard]] const std::vector<Environment> &builtinEnvironments();

} // namespace mm
