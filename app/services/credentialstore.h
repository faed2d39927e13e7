// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/keychain.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace mm {

/// The secrets that outlive the program, one entry a profile, in the operating system's keychain
/// alone. Each call is answered within limits::keychainTimeoutMs, whatever the keychain does; any
/// trouble means "for this session only" and is told once.
class CredentialStore : public QObject
{
    Q_OBJECT
public:
    /// What a profile keeps.
    struct Tokens {
        Secret token, refreshToken;
    };

    explicit CredentialStore(std::unique_ptr<Keychain> keychain, QObject *parent = nullptr);

    /// Nothing where there is no entry, it cannot be read, or it cannot be had.
    void readTokens(const QString &profileId, QObject *context,
                    std::function<void(std::optional<Tokens>, KeychainStatus)> then);
    void writeTokens(const QString &profileId, const Tokens &tokens);
    /// Also outdates a write under way: an entry does not come back.
    void removeTokens(const QString &profileId);
    /// Any other secret of the program, such as the proxy's password.
    void readSecret(const QString &key, QObject *context,
                    std::function<void(Secret, KeychainStatus)> then);
    void writeSecret(const QString &key, const Secret &value);
    void removeSecret(const QString &key);

    /// Ok until something went wrong.
    [[nodiscard]] KeychainStatus trouble() const { return m_trouble; }

signals:
    /// Once in a program's life: secrets are kept for this session only, because of `status`.
    void unavailable(mm::KeychainStatus status);
    void removed(const QString &key, mm::KeychainStatus status);

private:
    void note(KeychainStatus status);

    std::unique_ptr<Keychain> m_keychain;
    KeychainStatus m_trouble = KeychainStatus::Ok;
    QHash<QString, quint64> m_rounds; ///< of writes and removals, by key
};

} // namespace mm
