// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/json.h"
#include "app/sandbox/ticketbook.h"

#include <QUrl>

#include <memory>

namespace mm {

/// Somebody as a third party knows them.
struct ProviderUser {
    QString source; ///< "google", "facebook", "twitter", "telegram", "apple" or "metamask"
    QString userId;
    QString email, phone; ///< empty: not told
    QString failReason; ///< why the gateway will not have them; empty for most
};

/// What somebody consented to at a provider's page, and what was asked for there.
struct ProviderGrant {
    ProviderUser user;
    QString clientId, redirectUri, scope, state;
    QString challenge; ///< of PKCE
};

/// The sandbox's third parties: clients, users, and what their pages have given out. Documents:
/// resources/sandbox/thirdparty.json.
class ThirdPartyDesk
{
public:
    /// `twitter`: whether that source has a client id.
    explicit ThirdPartyDesk(bool twitter);

    /// The gateway's configuration of a source; null where it knows no such source.
    [[nodiscard]] Json config(const QString &source) const;
    [[nodiscard]] QString clientId(const QString &source) const;
    [[nodiscard]] QString googleClientSecret() const;
    [[nodiscard]] QByteArray telegramBotToken() const;
    /// Who comes back from a provider's page. `outcome`: "login" (bound to the trader), "bind" (an
    /// address that has an account), "register" (nobody the gateway knows) or "fail" (refused by
    /// the gateway). No source where there is no such user.
    [[nodiscard]] ProviderUser user(const QString &source, const QString &outcome) const;
    /// The outcome that a source's page offers first.
    [[nodiscard]] QString usualOutcome(const QString &source) const;
    /// The owner of a wallet; one who is not in the documents is new.
    [[nodiscard]] ProviderUser walletOwner(const QString &address) const;

    using Grant = std::shared_ptr<ProviderGrant>;
    /// Authorization codes, for the provider's token endpoint (Apple's: for the gateway).
    TicketBook<Grant> codes{5 * minute};
    /// Access and identity tokens and telegram's hashes, for the gateway's …Verify. The tokens of
    /// one grant share it: whichever is used first empties it.
    TicketBook<Grant> proofs{5 * minute};
    /// Signatures of wallets that were used.
    TicketBook<bool> signatures{10 * minute};

    /// What the gateway has verified and may act upon, by key().
    struct Verdict {
        ProviderUser user;
        QString action;
        QString authToken; ///< for socialLogin and socialRegister; empty: none was given
    };
    TicketBook<Verdict> verdicts{10 * minute};
    [[nodiscard]] static QString key(const QString &source, const QString &userId)
    {
        return source + u' ' + userId;
    }

private:
    static constexpr qint64 minute = 60'000;
    const Json m_document;
    const bool m_twitter;
};

} // namespace mm
