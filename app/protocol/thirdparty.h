// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/registration.h"

#include <variant>

namespace mm {

/// google, facebook, twitter, telegram, apple, metamask: protocol.md section 7.
struct ThirdPartyConfigRequest {
    static constexpr const Endpoint &endpoint = endpoints::thirdPartyConfig;
    QString source;
    [[nodiscard]] Json toJson() const;
    struct Answer {
        QString source;
        QString clientId; ///< empty: the source is not offered
        QString developerAccount;
        [[nodiscard]] static Result<Answer> fromJson(const Json &data);
    };
};
using ThirdPartyConfig = ThirdPartyConfigRequest::Answer;
/// All there are, in the order in which they are shown.
[[nodiscard]] const QStringList &thirdPartySources();

/// What a provider says about somebody, as the gateway wants it. One of these for each source.
struct GoogleProof {
    Secret idToken; ///< of the web flow
    Secret accessToken; ///< of the app flow, where there is no idToken
};
struct FacebookProof {
    Secret accessToken;
};
struct TwitterProof {
    Secret accessToken;
    QString clientId, redirectUri, scope;
    Secret state;
};
struct TelegramProof {
    Secret userJson; ///< what the widget gave, as one JSON text
};
struct AppleProof {
    Secret code, idToken;
    qint64 companyId = 0;
};
struct MetaMaskProof {
    QString address; ///< "0x…"
    Secret signature; ///< of metaMaskMessage(timestamp), by personal_sign
    qint64 timestamp = 0; ///< ms
};
using ThirdPartyProof = std::variant<GoogleProof, FacebookProof, TwitterProof, TelegramProof,
                                     AppleProof, MetaMaskProof>;

/// The text a wallet signs. The documents do not give it: the time stamp's digits alone.
[[nodiscard]] QString metaMaskMessage(qint64 timestamp);

/// What the gateway makes of a proof.
struct ThirdPartyVerdict {
    enum class Action { Login, Bind, Register };
    Action action = Action::Login;
    bool accepted = false; ///< `result`
    QString failReason; ///< why not: plain text
    QString source, userId, email, phone;
    Secret authToken; ///< socialLogin and socialRegister take it instead of e-mail or phone
    [[nodiscard]] static Result<ThirdPartyVerdict> fromJson(const Json &data);
};

/// The call that hands a proof to the gateway, and the one to make where the gateway does not know
/// the first (null: there is none): section 13.
struct VerifyCall {
    const Endpoint *endpoint = nullptr;
    const Endpoint *elsewhere = nullptr;
    Json body;
};
[[nodiscard]] VerifyCall verifyCallFor(const ThirdPartyProof &proof);

/// Signs in with a verdict of Action::Login; socialLogin where the verdict has an authToken and
/// neither e-mail nor phone (see usesSocialCalls()).
struct ThirdPartyLoginRequest {
    static constexpr const Endpoint &endpoint = endpoints::thirdPartyLogin;
    ThirdPartyVerdict verdict;
    [[nodiscard]] Json toJson() const;
    using Answer = LoginRequest::Answer;
};
struct SocialLoginRequest {
    static constexpr const Endpoint &endpoint = endpoints::socialLogin;
    ThirdPartyVerdict verdict;
    [[nodiscard]] Json toJson() const;
    using Answer = LoginRequest::Answer;
};
/// Registers with a verdict of Action::Register.
struct ThirdPartyRegisterRequest {
    static constexpr const Endpoint &endpoint = endpoints::thirdPartyRegister;
    ThirdPartyVerdict verdict;
    QString country; ///< ISO 3166
    QString language;
    [[nodiscard]] Json toJson() const;
    using Answer = RegisterRequest::Answer;
};
struct SocialRegisterRequest {
    static constexpr const Endpoint &endpoint = endpoints::socialRegister;
    ThirdPartyVerdict verdict;
    QString country, language;
    [[nodiscard]] Json toJson() const;
    using Answer = RegisterRequest::Answer;
};
[[nodiscard]] bool usesSocialCalls(const ThirdPartyVerdict &verdict);

/// One identity of a third party.
struct ThirdPartyIdentity {
    QString source, userId;
    bool operator==(const ThirdPartyIdentity &) const = default;
};
/// Parallel comma-separated lists, paired; where they are of unequal length the rest of either is
/// kept with the other half empty. Section 7.
[[nodiscard]] std::vector<ThirdPartyIdentity> pairIdentities(const QString &sources,
                                                             const QString &userIds);

/// Which third parties are bound to the customer.
struct BoundIdentitiesRequest {
    static constexpr const Endpoint &endpoint = endpoints::findThirdAccountInfo;
    [[nodiscard]] Json toJson() const { return Json(Json::Object{}); }
    struct Answer {
        std::vector<ThirdPartyIdentity> identities; ///< none where `data` is null
        [[nodiscard]] static Result<Answer> fromJson(const Json &data);
    };
};
struct BindIdentityRequest {
    static constexpr const Endpoint &endpoint = endpoints::bindThirdAccount;
    ThirdPartyIdentity identity;
    [[nodiscard]] Json toJson() const;
    using Answer = EmptyAnswer;
};

} // namespace mm
