// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/thirdpartydesk.h"

#include "app/sandbox/sandboxmarket.h"

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

ProviderUser readUser(const QString &source, const Json &entry)
{
    return {source, entry["userId"].toString(), entry["email"].toString(),
            entry["phone"].toString(), entry["failReason"].toString()};
}

} // namespace

ThirdPartyDesk::ThirdPartyDesk(bool twitter) :
    m_document(sandboxDocument("thirdparty.json")), m_twitter(twitter)
{ }

Json ThirdPartyDesk::config(const QString &source) const
{
    for (const Json &entry : m_document["sources"].items()) {
        if (entry["thirdSource"].toString() != source)
            continue;
        Json config = entry;
        if (source == u"twitter"_s && m_twitter)
            config.set("clientId", m_document["twitterClientId"]);
        return config;
    }
    return {};
}

QString ThirdPartyDesk::clientId(const QString &source) const
{
    return config(source)["clientId"].toString();
}

QString ThirdPartyDesk::googleClientSecret() const
{
    return m_document["googleClientSecret"].toString();
}

QByteArray ThirdPartyDesk::telegramBotToken() const
{
    return m_document["telegramBotToken"].toString().toUtf8();
}

ProviderUser ThirdPartyDesk::user(const QString &source, const QString &outcome) const
{
    const Json &entry = m_document["users"][source.toUtf8()][outcome.toUtf8()];
    return entry.isObject() ? readUser(source, entry) : ProviderUser();
}

QString ThirdPartyDesk::usualOutcome(const QString &source) const
{
    return m_document["usualOutcomes"][source.toUtf8()].toString();
}

ProviderUser ThirdPartyDesk::walletOwner(const QString &address) const
{
    const QString userId = address.toLower();
    for (const auto &[outcome, entry] : m_document["users"]["metamask"].members()) {
        if (entry["userId"].toString() == userId)
            return readUser(u"metamask"_s, entry);
    }
    return {u"metamask"_s, userId, userId.mid(2, 8) + u"@wallet.example.com"_s, {}, {}};
}

} // namespace mm
