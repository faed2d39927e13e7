// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/credentialstore.h"

namespace mm {

CredentialStore::CredentialStore(std::unique_ptr<Keychain> keychain, QObject *parent) :
    QObject(parent), m_keychain(std::move(keychain))
{ }
void CredentialStore::readTokens(const QString &, QObject *,
                                 std::function<void(std::optional<Tokens>, KeychainStatus)>)
{ }
void CredentialStore::writeTokens(const QString &, const Tokens &) { }
void CredentialStore::removeTokens(const QString &) { }
void CredentialStore::readSecret(const QString &, QObject *,
                                 std::function<void(Secret, KeychainStatus)>)
{ }
void CredentialStore::writeSecret(const QString &, const Secret &) { }
void CredentialStore::removeSecret(const QString &) { }
void CredentialStore::note(KeychainStatus) { }
std::unique_ptr<Keychain> systemKeychain()
{
    return {};
}

} // namespace mm
