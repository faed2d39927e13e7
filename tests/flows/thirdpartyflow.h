// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "tests/support/browser.h"
#include "tests/support/flowclient.h"
#include "tests/support/sandboxfixture.h"

#include <QCryptographicHash>
#include <QTest>
#include <QUrlQuery>

namespace mm {

using namespace Qt::Literals::StringLiterals;

/// What the person at the browser does, as the sandbox's pages name it.
inline const std::map<QString, QString> links{
    {u"login"_s, u"Continue as somebody whose account is bound"_s},
    {u"bind"_s, u"Continue as somebody whose address has an account"_s},
    {u"register"_s, u"Continue as somebody new"_s},
    {u"fail"_s, u"Continue as somebody the gateway refuses"_s},
    {u"deny"_s, u"Cancel"_s},
};
inline const std::map<QString, QChar> wallets{
    {u"login"_s, u'1'}, {u"bind"_s, u'2'}, {u"register"_s, u'3'}, {u"fail"_s, u'4'}};

inline const QString apple = u"apple"_s, google = u"google"_s, metaMask = u"metamask"_s,
                     telegram = u"telegram"_s;

inline Json fault(const QByteArray &json)
{
    return *Json::parse(json);
}

inline QString attributeOf(const BrowserPage &page, const QString &name)
{
    const QString start = name + u"=\""_s;
    const QString html = QString::fromUtf8(page.body);
    const qsizetype from = html.indexOf(start) + start.size();
    return html.mid(from, html.indexOf(u'"', from) - from);
}

/// The form the wallet page posts.
inline Browser::Fields walletAnswer(const BrowserPage &page, const QString &outcome)
{
    if (outcome == "deny"_L1)
        return {{u"error"_s, u"access_denied"_s}};
    const QString address = u"0x"_s + QString(40, wallets.at(outcome));
    const QString now = attributeOf(page, u"data-now"_s);
    const QString message = attributeOf(page, u"data-message"_s);
    const QByteArray signedText = (address + message).toLatin1();
    const QByteArray digest =
        QCryptographicHash::hash(signedText, QCryptographicHash::Sha256).toHex();
    return {{u"address"_s, address},
            {u"timestamp"_s, now},
            {u"signature"_s, u"0x"_s + QString::fromLatin1(digest.leftJustified(130, '0'))}};
}

/// What the script of Telegram's page posts.
inline Browser::Fields telegramAnswer(const BrowserPage &page)
{
    const QUrlQuery fragment(page.url.fragment(QUrl::FullyEncoded));
    return {{u"tgAuthResult"_s, fragment.queryItemValue(u"tgAuthResult"_s)}};
}

/// Where the browser is to come back to.
inline QUrl callbackOf(const QString &source, const BrowserPage &page)
{
    const QUrlQuery query(page.url);
    if (source == metaMask)
        return QUrl(attributeOf(page, u"action"_s));
    if (source != telegram)
        return QUrl(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    const BrowserPage local =
        Browser::open(QUrl(query.queryItemValue(u"return_to"_s, QUrl::FullyDecoded)));
    return QUrl(attributeOf(local, u"action"_s));
}

/// A client of a sandbox, with somebody at the browser.
struct ThirdPartyFlow {
    explicit ThirdPartyFlow(bool encrypted = false,
                            const std::function<void(Environment &)> &change = {}) :
        sandbox({.encrypt = encrypted, .twitter = true}),
        client(changed(sandbox.environment(), change))
    {
        QObject::connect(&client.services.browser, &BrowserVisit::openRequested,
                         &client.services.browser, [this](const QUrl &url) { opened = url; });
    }
    [[nodiscard]] static Environment changed(Environment environment,
                                             const std::function<void(Environment &)> &change)
    {
        if (change)
            change(environment);
        return environment;
    }

    /// False where the offers do not come.
    [[nodiscard]] bool find()
    {
        third().find();
        return QTest::qWaitFor([this] { return third().offers().size() == 6; });
    }
    /// Begins and goes where the browser is sent, up to the page that asks. Not followed further.
    [[nodiscard]] BrowserPage begin(const QString &source)
    {
        opened.clear();
        third().signIn(source);
        return QTest::qWaitFor([this] { return !opened.isEmpty(); }) ? Browser::open(opened)
                                                                     : BrowserPage();
    }
    /// Does at the page what the outcome wants; the status of the last page.
    [[nodiscard]] int decide(const QString &source, const BrowserPage &page,
                             const QString &outcome) const
    {
        if (source == metaMask)
            return Browser::submit(page, {}, walletAnswer(page, outcome)).status;
        const BrowserPage next = Browser::follow(page, links.at(outcome));
        return source == telegram ? Browser::submit(next, {}, telegramAnswer(next)).status
                                  : next.status;
    }
    [[nodiscard]] bool visit(const QString &source, const QString &outcome)
    {
        return decide(source, begin(source), outcome) == 200;
    }

    ThirdPartyService &third() { return client.services.thirdParty; }
    Session &session() { return client.services.session; }
    [[nodiscard]] int verifyCalls() const { return sandbox.requestCount("Verify"); }

    SandboxFixture sandbox;
    FlowClient client;
    QUrl opened;
    QSignalSpy succeeded{&third(), &ThirdPartyService::succeeded};
    QSignalSpy failed{&third(), &ThirdPartyService::failed};
    QSignalSpy bindNeeded{&third(), &ThirdPartyService::bindNeeded};
    QSignalSpy countryNeeded{&third(), &ThirdPartyService::countryNeeded};
    QSignalSpy registered{&third(), &ThirdPartyService::registered};
    QSignalSpy proved{&third(), &ThirdPartyService::proved};

    [[nodiscard]] GatewayError failure() const
    {
        return failed.value(0).value(0).value<GatewayError>();
    }
};

inline void sourcesAsRows()
{
    QTest::addColumn<QString>("source");
    for (const QString &source : thirdPartySources())
        QTest::newRow(qPrintable(source)) << source;
}

inline void sourcesAndCiphersAsRows()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("encrypted");
    for (const QString &source : thirdPartySources()) {
        for (const bool encrypted : {false, true})
            QTest::addRow("%s %s", qPrintable(source), encrypted ? "encrypted" : "plain")
                << source << encrypted;
    }
}

} // namespace mm
