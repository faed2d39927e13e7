// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/identity.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace mm {

/// An account at an environment, or a support desk there, without any secret.
struct Profile {
    enum class Kind {
        Customer,
        Support, ///< signs in to the Manager API with an app id and its secret
    };
    QString id = {}; ///< of ours, for ever
    Kind kind = Kind::Customer;
    QString environmentName = {};
    QString customerNo = {}; ///< of a customer; with environmentName: which account it is
    QString appId = {}; ///< of a support desk; with environmentName: which desk it is
    QString eventGroup = {}; ///< of a support desk: whose events it reads; empty: none yet
    SignInIdentity identity = {}; ///< how a customer signs in
    QString label = {}; ///< what the user reads: a name, the masked e-mail, or the number
    bool demo = false;
    bool keepSignedIn = false; ///< its tokens, or the app secret, are in the keychain
    bool signsWithApiKey = false; ///< its calls go with the API key that is in the keychain
    qint64 lastUsed = 0; ///< ms since 1970 UTC
    bool operator==(const Profile &) const = default;
};

/// The profiles there are, in profiles.json of the configuration directory (0600, written whole or
/// not at all). A damaged file is kept aside as profiles.json.damaged-<time> and told of; the
/// program goes on without profiles.
class ProfileStore : public QObject
{
    Q_OBJECT
public:
    explicit ProfileStore(const QString &directory, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<Profile> &profiles() const { return m_profiles; }
    [[nodiscard]] std::optional<Profile> find(const QString &id) const;
    [[nodiscard]] std::optional<Profile> findAccount(const QString &environmentName,
                                                     const QString &customerNo) const;
    [[nodiscard]] std::optional<Profile> findDesk(const QString &environmentName,
                                                  const QString &appId) const;
    /// The one used last among those that `fits` accepts.
    [[nodiscard]] std::optional<Profile>
    lastUsed(const std::function<bool(const Profile &)> &fits) const;
    /// Adds it, or replaces the one of the same account or id; gives it an id where it has none.
    /// The profile as it is kept.
    Profile put(Profile profile);
    void remove(const QString &id);
    /// Where a damaged file was kept; empty: there was none.
    [[nodiscard]] QString damagedFile() const { return m_damaged; }

signals:
    void changed();
    /// The file cannot be written, as a sentence of the operating system's.
    void saveFailed(const QString &reason);

private:
    [[nodiscard]] std::optional<Profile> findSame(const Profile &wanted) const;
    void load();
    void save();

    QString m_path, m_damaged;
    std::vector<Profile> m_profiles;
};

} // namespace mm
