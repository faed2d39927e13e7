// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/environment.h"
#include "app/protocol/thirdparty.h"

namespace mm {

// The Auth2 API: another application signs its user in with this account system. protocol.md
// section 7. Its header is `company`, the white-label code.

struct Auth2CodeRequest {
    static constexpr const Endpoint &endpoint = endpoints::auth2Code;
    QString appId, appType; ///< thirdAppType
    [[nodiscard]] Json toJson() const;
    struct Answer {
        Secret code; ///< one use
        [[nodiscard]] static Result<Answer> fromJson(const Json &data);
    };
};

struct Auth2Tokens {
    Secret accessToken, refreshToken;
    [[nodiscard]] static Result<Auth2Tokens> fromJson(const Json &data);
};

struct Auth2TokenRequest {
    static constexpr const Endpoint &endpoint = endpoints::auth2Token;
    QString appId;
    Secret appSecret, code;
    [[nodiscard]] Json toJson() const;
    using Answer = Auth2Tokens;
};

struct Auth2RefreshRequest {
    static constexpr const Endpoint &endpoint = endpoints::auth2Refresh;
    Secret refreshToken;
    [[nodiscard]] Json toJson() const;
    using Answer = Auth2Tokens;
};

struct Auth2UserRequest {
    static constexpr const Endpoint &endpoint = endpoints::auth2User;
    Secret accessToken;
    [[nodiscard]] Json toJson() const;
    struct Answer {
        std::vector<ThirdPartyIdentity> identities; ///< the parallel lists, paired
        std::optional<qint64> accountId;
        QString customerNo, email;
        Json source; ///< as it came
        [[nodiscard]] static Result<Answer> fromJson(const Json &data);
    };
};
using Auth2User = Auth2UserRequest::Answer;

/// The page on which the user consents:
/// `<webClient>/<lang>/auth2/code?appId=…&thirdAppType=…&url=…`; it returns to
/// `<redirect>?code=…&app=<white label>`.
[[nodiscard]] QUrl auth2AuthorizationPage(const Environment &environment, const QByteArray &lang,
                                          const QString &appId, const QString &appType,
                                          const QUrl &redirect);

} // namespace mm
