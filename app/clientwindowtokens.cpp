// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
// What a window keeps in the keychain, and how it signs in with it: tokens, or an API key.
#include "app/clientwindow.h"
#include "ui/mainwindow.h"
#include "ui/signin/environmentbox.h"
#include "ui/signin/signinwindow.h"

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

QString labelOf(const Customer &customer)
{
    for (const QString &candidate : {customer.name, customer.email, customer.phone}) {
        if (!candidate.trimmed().isEmpty())
            return candidate.trimmed();
    }
    return customer.customerNo;
}

} // namespace

QString ClientWindow::credentialsKey(const QString &profileId)
{
    return "apikey/"_L1 + profileId;
}

// The profile of who is signed in, and what opens their session again where it is to be kept.
void ClientWindow::remember()
{
    const Session &session = m_services.session;
    const QString environment = m_services.client.environment().name;
    if (environment == EnvironmentBox::sandboxName() && !m_sandbox)
        return; // a sandbox program of its own: its name would lead back to the embedded one
    const std::optional<Profile> known =
        m_shared.profiles.findAccount(environment, session.customer().customerNo);
    Profile profile = known.value_or(Profile{});
    profile.environmentName = environment;
    profile.customerNo = session.customer().customerNo;
    // Who came by a third party has no name to type; what they typed before is worth more.
    if (!known || session.identity().type != SignInType::CustomerNumber)
        profile.identity = session.identity();
    profile.label = labelOf(session.customer());
    profile.demo = session.customer().type == CustomerType::Demo;
    if (isSignInShown()) // the question was on screen
        profile.keepSignedIn = m_signInWindow->keepSignedIn();
    profile.signsWithApiKey = session.signsWithApiKey();
    profile.lastUsed = m_shared.clock.wallMs();
    m_profileId = m_shared.profiles.put(profile).id;
    neededMainWindow().setKeychainUnlockOffered(
        profile.keepSignedIn && m_shared.credentials.trouble() == KeychainStatus::Ok);
    profile.id = m_profileId;
    keepTokens(profile);
}

void ClientWindow::keepTokens(const Profile &profile)
{
    const Session &session = m_services.session;
    if (profile.keepSignedIn && session.signsWithApiKey())
        m_shared.credentials.writeSecret(credentialsKey(profile.id),
                                         session.credentials().toSecret());
    if (profile.keepSignedIn && !session.signsWithApiKey())
        m_shared.credentials.writeTokens(profile.id, {session.token(), session.refreshToken()});
    else
        m_shared.credentials.removeTokens(profile.id);
}

void ClientWindow::keepCredentials(const ApiCredentials &credentials, bool use)
{
    std::optional<Profile> profile = m_shared.profiles.find(m_profileId);
    if (!profile) { // of a sandbox that is not this program's: nothing is kept of it
        m_mainWindow->showCredentialsKept(KeychainStatus::Missing);
        return;
    }
    m_shared.credentials.writeSecret(credentialsKey(m_profileId), credentials.toSecret());
    profile->signsWithApiKey = use;
    profile->keepSignedIn = use || profile->keepSignedIn;
    m_shared.profiles.put(*profile);
}

void ClientWindow::resume(const Profile &profile)
{
    m_resuming = profile.id;
    const auto isWanted = [this, id = profile.id] {
        return m_resuming == id && m_services.session.state() == Session::State::SignedOut;
    };
    signInWithKept(
        profile,
        [this, isWanted](KeychainStatus status) {
            if (isWanted() && status != KeychainStatus::TimedOut) // its owner may unlock it yet
                m_resuming.clear();
        },
        isWanted);
}

// `failed` where the keychain has nothing for it; nothing happens where it is no longer `wanted`.
void ClientWindow::signInWithKept(const Profile &profile,
                                  const std::function<void(KeychainStatus)> &failed,
                                  const std::function<bool()> &wanted)
{
    if (profile.signsWithApiKey) {
        m_shared.credentials.readSecret(
            credentialsKey(profile.id), this,
            [this, profile, failed, wanted](const Secret &secret, KeychainStatus status) {
                const std::optional<ApiCredentials> credentials =
                    ApiCredentials::fromSecret(secret);
                if (!credentials)
                    failed(status);
                else if (wanted())
                    m_services.keySignIn.signIn(*credentials, profile.customerNo);
            });
        return;
    }
    m_shared.credentials.readTokens(
        profile.id, this,
        [this, profile, failed, wanted](const std::optional<CredentialStore::Tokens> &tokens,
                                        KeychainStatus status) {
            if (!tokens)
                failed(status);
            else if (wanted())
                m_services.signIn.resume(tokens->token, tokens->refreshToken, profile.customerNo,
                                         profile.identity);
        });
}

// A token the gateway no longer takes is of no use; where it could not be asked, the token is tried
// again when the network returns.
void ClientWindow::resumeFailed(const GatewayError &error)
{
    if (m_resuming.isEmpty() || !isRefusal(error.kind))
        return;
    if (error.kind == ErrorKind::SessionEnded)
        m_shared.credentials.removeTokens(m_resuming);
    m_resuming.clear();
}

void ClientWindow::unlockFromKeychain()
{
    const std::optional<Profile> profile = m_shared.profiles.find(m_profileId);
    if (!profile) {
        m_mainWindow->showKeychainUnlockProblem(KeychainStatus::NotFound);
        return;
    }
    const auto isLocked = [this] { return m_services.session.state() == Session::State::Locked; };
    signInWithKept(
        *profile,
        [this, isLocked](KeychainStatus status) {
            if (isLocked())
                m_mainWindow->showKeychainUnlockProblem(status);
        },
        isLocked);
}

void ClientWindow::signOut()
{
    if (!m_profileId.isEmpty()) {
        m_shared.credentials.removeTokens(m_profileId);
        // A key that is only kept here stays: its secret cannot be had again.
        if (m_services.session.signsWithApiKey())
            m_shared.credentials.removeSecret(credentialsKey(m_profileId));
        if (std::optional<Profile> profile = m_shared.profiles.find(m_profileId)) {
            profile->keepSignedIn = false;
            profile->signsWithApiKey = false;
            m_shared.profiles.put(*profile);
        }
    }
    m_services.signIn.signOut();
    showSignIn();
    if (m_mainWindow)
        m_mainWindow->hide();
    m_services.quotes.stop();
}

} // namespace mm
