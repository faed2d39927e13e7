// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/account/apikeysdialog.h"

#include "ui/account/apikeyspage.h"
#include "ui/account/apikeyusepage.h"

#include <QTabWidget>

#include <utility>

namespace mm {

using namespace Qt::Literals::StringLiterals;

class ApiKeysDialog::Private
{
public:
    Private(ApiKeysDialog &dialog, ClientServices &services, const Theme &theme,
            const Formatting &formatting);

    void use(const ApiCredentials &credentials);
    void used(const std::optional<GatewayError> &error);
    void stopUsing();
    [[nodiscard]] bool isStillAbout() const;

    ApiKeysDialog &q;
    ClientServices &services;
    ApiKeysPage *keys = nullptr;
    ApiKeyUsePage *usage = nullptr;
    ApiCredentials trying;
};

ApiKeysDialog::Private::Private(ApiKeysDialog &dialog, ClientServices &clientServices,
                                const Theme &theme, const Formatting &formatting) :
    q(dialog),
    services(clientServices), keys(new ApiKeysPage(services, theme, formatting, &dialog)),
    usage(new ApiKeyUsePage(services, theme, formatting, &dialog))
{ }

// The session on the screen goes on until the gateway has taken the key.
void ApiKeysDialog::Private::use(const ApiCredentials &credentials)
{
    if (!services.session.isSignedIn()) {
        emit q.signInRequested();
        return;
    }
    trying = credentials;
    keys->setTrying(true);
    usage->setTrying(true);
    services.keySignIn.signIn(credentials, services.session.customer().customerNo);
}

void ApiKeysDialog::Private::used(const std::optional<GatewayError> &error)
{
    const ApiCredentials tried = std::exchange(trying, {});
    if (tried.isEmpty())
        return;
    keys->setTrying(false);
    usage->setTrying(false);
    if (error) {
        keys->showError(*error);
        usage->showError(*error);
    } else if (services.session.credentials() == tried) {
        q.pages()->setCurrentIndex(int(Page::Use)); // where what has changed is said
        usage->showUsed();
        emit q.credentialsChosen(tried, true);
    }
}

void ApiKeysDialog::Private::stopUsing()
{
    const ApiCredentials inUse = services.session.credentials();
    if (inUse.isEmpty())
        return;
    emit q.credentialsChosen(inUse, false);
    services.keySignIn.stopUsing();
}

/// Else it goes without a question.
bool ApiKeysDialog::Private::isStillAbout() const
{
    const Session::State state = services.session.state();
    return q.isVisible() && (state == Session::State::SignedIn || state == Session::State::Expired);
}

ApiKeysDialog::ApiKeysDialog(ClientServices &services, const Theme &theme,
                             const Formatting &formatting, QWidget *parent) :
    AccountDialog(services, theme, parent),
    d(std::make_unique<Private>(*this, services, theme, formatting))
{
    setObjectName(u"apiKeysDialog"_s);
    addPage(d->keys);
    addPage(d->usage);
    connect(d->keys, &ApiKeysPage::signInRequested, this, &AccountDialog::signInRequested);
    connect(d->keys, &ApiKeysPage::closeRequested, this, &QDialog::reject);
    connect(d->keys, &ApiKeysPage::keepRequested, this, [this](const ApiCredentials &credentials) {
        emit credentialsChosen(credentials, false);
    });
    // Once it has its place.
    connect(d->keys, &ApiKeysPage::partShown, this, &ApiKeysDialog::bringIntoView,
            Qt::QueuedConnection);
    connect(d->keys, &ApiKeysPage::useRequested, this,
            [this](const ApiCredentials &credentials) { d->use(credentials); });
    connect(d->usage, &ApiKeyUsePage::useRequested, this,
            [this](const ApiCredentials &credentials) { d->use(credentials); });
    connect(d->usage, &ApiKeyUsePage::stopRequested, this, [this] { d->stopUsing(); });
    connect(&services.signIn, &SignInService::succeeded, this, [this] { d->used({}); });
    connect(&services.signIn, &SignInService::failed, this,
            [this](const GatewayError &error) { d->used(error); });
    ApiKeysDialog::retranslateUi();
}

ApiKeysDialog::~ApiKeysDialog() = default;

void ApiKeysDialog::done(int result)
{
    if (d->isStillAbout() && !d->keys->mayClose()) {
        pages()->setCurrentIndex(int(Page::Keys));
        return;
    }
    AccountDialog::done(result);
}

void ApiKeysDialog::showKept(KeychainStatus status)
{
    d->keys->showKept(status);
}

void ApiKeysDialog::wipe()
{
    d->trying = {};
    d->keys->wipe();
    d->usage->wipe();
}

void ApiKeysDialog::retranslateUi()
{
    setWindowTitle(tr("API keys – MultiMarkets"));
    pages()->setTabText(int(Page::Keys), tr("Keys"));
    pages()->setTabText(int(Page::Use), tr("This profile"));
    pages()->setAccessibleName(tr("API keys"));
}

} // namespace mm
