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
/// trouble means "for this session only" and is told once. What it does later all the same, because
/// its owner has unlocked it meanwhile, counts, unless something newer has been asked for since.
class CredentialStore : public QObject
{
    Q_OBJECT
public:
    /// What a profile keeps.
    struct Tokens {
        Secret token = {}, refreshToken = {};
    };

    explicit CredentialStore(std::unique_ptr<Keychain> keychain, QObject *parent = nullptr);

    /// Nothing where there is no entry, it cannot be read, or it cannot be had. `then` is called
    /// once, and once more with Ok where the entry comes after TimedOut; not at all when `context`
    /// goes first.
    void readTokens(const QString &profileId, QObject *context,
                    std::function<void(std::optional<Tokens>, KeychainStatus)> then);
    void writeTokens(const QString &profileId, const Tokens &tokens);
    /// Also outdates a write under way: an entry does not come back.
    void removeTokens(const QString &profileId);
    /// Any other secret of the program, such as the proxy's password. As with tokens.
    void readSecret(const QString &key, QObject *context,
                    std::function<void(Secret, KeychainStatus)> then);
    void writeSecret(const QString &key, const Secret &value);
    void removeSecret(const QString &key);

    /// What went wrong last; Ok where the keychain has done since what it was asked for.
    [[nodiscard]] KeychainStatus trouble() const { return m_trouble; }

signals:
    /// Once in a program's life: secrets are kept for this session only, because of `status`.
    void unavailable(mm::KeychainStatus status);
    /// A writing that was asked for has ended, and nothing newer is asked for; once more with Ok
    /// where it is done after TimedOut.
    void written(const QString &key, mm::KeychainStatus status);
    /// A removal that was asked for has ended: Ok and NotFound alike mean that there is no entry.
    void removed(const QString &key, mm::KeychainStatus status);

private:
    /// What was asked for last of one entry.
    struct Change {
        quint64 round = 0;
        bool isRemoval = false;
        bool isAnswered = false;
    };

    quint64 begin(const QString &key, bool isRemoval);
    void finishWrite(const QString &key, quint64 round, KeychainStatus status);
    void removeQuietly(const QString &key);
    void note(KeychainStatus status);

    std::unique_ptr<Keychain> m_keychain;
    KeychainStatus m_trouble = KeychainStatus::Ok;
    bool m_told = false;
    QHash<QString, Change> m_changes;
};

} // namespace mm
