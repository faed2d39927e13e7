// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/rsa.h"
#include "app/sandbox/sandboxstore.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <deque>
#include <optional>

namespace mm {

/// The customers' API keys (protocol.md section 5), and the tokens of the message socket given out
/// for them. Documents: resources/sandbox/apikeys.json. Times are ms since 1970 UTC by the
/// sandbox's clock, and are handed in.
class ApiKeyDesk
{
public:
    using Person = SandboxStore::Person;

    struct Key {
        qint64 id = 0;
        QString apiKey, tag;
        Person *person = nullptr;
        RsaPublicKey publicKey;
        QByteArray publicText, secretDigest;
        qint64 createTime = 0, updateTime = 0;
        bool isEnded = false; ///< expired before its time, for tests
        QStringList whiteIps; ///< not empty: works from there alone, and does not expire
        QSet<QByteArray> permissions; ///< codes of those that are enabled

        [[nodiscard]] bool isExpired(qint64 now) const;
    };
    struct Permission {
        QByteArray code;
        QString name;
        bool canEdit = false;
        bool isUsual = false; ///< enabled from the start
    };

    ApiKeyDesk();

    /// A new key; `secret` is the Base64 PKCS#8 that nobody is told again. Null where no key can be
    /// made.
    [[nodiscard]] Key *add(Person &person, const QString &tag, qint64 now, Secret &secret);
    [[nodiscard]] Key *find(const QString &apiKey);
    [[nodiscard]] Key *find(const Person &person, qint64 id);
    [[nodiscard]] std::vector<const Key *> keysOf(const Person &person) const; ///< newest first
    void remove(const Key &key);
    /// Every key there is so far has expired, whatever it is bound to.
    void endAll();

    /// A token for the message socket, good with that key alone.
    [[nodiscard]] QString givePushToken(const Key &key);
    /// Who a push token is about; null where it was not given out for the key, or that is no good.
    [[nodiscard]] Person *pushOwner(const QString &token, const QString &apiKey, qint64 now);

    [[nodiscard]] const std::vector<Permission> &permissions() const { return m_permissions; }
    /// The key as the gateway lists it; with `details` as it tells of it alone.
    [[nodiscard]] Json toJson(const Key &key, qint64 now, bool details) const;

private:
    [[nodiscard]] Json permissionList(const Key &key) const;

    const Json m_document;
    std::vector<Permission> m_permissions;
    std::deque<Key> m_keys;
    qint64 m_lastId = 0;
    QHash<QString, QString> m_pushTokens; ///< key of a token
};

} // namespace mm
