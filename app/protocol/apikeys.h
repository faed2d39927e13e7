// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/endpoints.h"
#include "app/protocol/json.h"
#include "app/protocol/result.h"
#include "app/protocol/rsa.h"
#include "app/protocol/secret.h"
#include "app/protocol/signin.h"
#include "app/protocol/verification.h"

#include <QStringList>
#include <QUrl>

#include <optional>
#include <vector>

/// API keys of the Open API: protocol.md section 5.
namespace mm {

/// What calls are signed with. Kept as {"apiKey","apiSecret"}: in the keychain, or in a file of
/// the user's choice.
struct ApiCredentials {
    Secret apiKey;
    Secret apiSecret; ///< Base64 PKCS#8

    [[nodiscard]] bool isEmpty() const { return apiKey.isEmpty() || apiSecret.isEmpty(); }
    [[nodiscard]] Secret toSecret() const; ///< the JSON text
    [[nodiscard]] static std::optional<ApiCredentials> fromSecret(const Secret &json);
    bool operator==(const ApiCredentials &) const = default;
};

struct ApiPermission {
    QString code, name;
    bool enabled = false;
    bool canEdit = false;
    bool operator==(const ApiPermission &) const = default;
};

struct ApiKey {
    qint64 id = 0;
    QString apiKey, tag;
    std::vector<ApiPermission> permissions;
    bool ipLimit = false;
    QStringList whiteIps;
    std::optional<qint64> createTime, expiredTime; ///< ms since 1970 UTC
    std::optional<int> validityDays; ///< -1 expired; absent: for good
    [[nodiscard]] static Result<ApiKey> fromJson(const Json &data);
};

struct ApiKeyPageRequest {
    static constexpr const Endpoint &endpoint = endpoints::apiKeyPage;
    int size = 20, current = 1;
    QString tag; ///< empty: all
    [[nodiscard]] Json toJson() const;
    struct Answer {
        qint64 total = 0;
        std::vector<ApiKey> keys;
        [[nodiscard]] static Result<Answer> fromJson(const Json &data);
    };
};

struct ApiKeyQuestion {
    static constexpr const Endpoint &endpoint = endpoints::queryApiKey;
    qint64 id = 0;
    [[nodiscard]] Json toJson() const;
    using Answer = ApiKey;
};

/// What proves that it is the customer who changes keys; what is empty is not sent.
struct ApiKeyProof {
    Secret googleCode;
    CodeProof phone, email;
};

struct ApplyApiKeyRequest {
    static constexpr const Endpoint &endpoint = endpoints::applyApiKey;
    QString tag;
    ApiKeyProof proof;
    [[nodiscard]] Json toJson() const;
    struct Answer {
        ApiKey key;
        Secret apiSecret; ///< given out this once
        [[nodiscard]] static Result<Answer> fromJson(const Json &data);
    };
};

struct EditApiKeyRequest {
    static constexpr const Endpoint &endpoint = endpoints::editApiKey;
    qint64 id = 0;
    QString tag;
    std::vector<ApiPermission> permissions;
    QStringList whiteIps;
    ApiKeyProof proof;
    [[nodiscard]] Json toJson() const;
    using Answer = EmptyAnswer;
};

struct DeleteApiKeyRequest {
    static constexpr const Endpoint &endpoint = endpoints::deleteApiKey;
    qint64 id = 0;
    [[nodiscard]] Json toJson() const;
    using Answer = EmptyAnswer;
};

/// The message socket's token on the Open API.
struct MessagePushTokenRequest {
    static constexpr const Endpoint &endpoint = endpoints::messagePushToken;
    [[nodiscard]] Json toJson() const;
    struct Answer {
        Secret token;
        [[nodiscard]] static Result<Answer> fromJson(const Json &data);
    };
};

/// Where the messages of who signs with the key come from: {openApi}/openMsg/{apiKey}, as ws or
/// wss. The key is part of it: never to be logged.
[[nodiscard]] QUrl openMessageSocket(const QUrl &openApi, const Secret &apiKey);

/// An IPv4 or IPv6 address as the gateway's white list takes it.
[[nodiscard]] bool isIpAddress(const QString &text);

} // namespace mm
