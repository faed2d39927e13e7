// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/account/apikeyusepage.h"

#include "ui/account/accountform.h"
#include "ui/account/apikeytext.h"
#include "ui/common/formatting.h"
#include "ui/common/statusbanner.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

ApiKeyUsePage::ApiKeyUsePage(ClientServices &services, const Theme &theme,
                             const Formatting &formatting, QWidget *parent) :
    QWidget(parent),
    m_services(services), m_formatting(formatting)
{
    m_banner = new StatusBanner(theme, this);
    m_banner->setObjectName(u"keyUseBanner"_s);
    m_state = makeText(this, u"keyUseState"_s, TextRole::Section);
    m_text = makeText(this, u"keyUseText"_s, TextRole::Body);
    m_file = makeButton(this, u"keyUseFile"_s);
    m_stop = makeButton(this, u"keyUseStop"_s);
    auto *column = makeColumn(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(m_banner);
    column->addWidget(m_state);
    column->addWidget(m_text);
    column->addLayout(makeButtonLine({m_file, m_stop}));
    column->addStretch(1);
    connect(m_file, &QPushButton::clicked, this, &ApiKeyUsePage::askForFile);
    connect(m_stop, &QPushButton::clicked, this, &ApiKeyUsePage::stopRequested);
    connect(&services.session, &Session::tokenChanged, this, &ApiKeyUsePage::showState);
    connect(&services.apiKeys, &ApiKeyService::changed, this, &ApiKeyUsePage::showState);
    retranslateUi();
}

void ApiKeyUsePage::askForFile()
{
    auto *dialog = new QFileDialog(window(), tr("Use a key from a file"), {},
                                   tr("API keys (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ApiKeyUsePage::useFile);
    dialog->open();
}

void ApiKeyUsePage::useFile(const QString &path)
{
    m_banner->clear();
    const ApiKeyFile file = ApiKeyFile::read(path);
    if (file.credentials)
        emit useRequested(*file.credentials);
    else
        m_banner->showMessage(StatusBanner::Tone::Error, sentenceFor(file.problem, file.reason));
}

void ApiKeyUsePage::wipe()
{
    m_banner->clear();
    setTrying(false);
}

void ApiKeyUsePage::setTrying(bool trying)
{
    m_trying = trying;
    if (trying)
        m_banner->clear();
    showState();
}

void ApiKeyUsePage::showUsed()
{
    m_banner->showMessage(StatusBanner::Tone::Information,
                          tr("From now on this profile runs on the API key."));
}

void ApiKeyUsePage::showError(const GatewayError &error)
{
    if (error.kind != ErrorKind::Cancelled)
        m_banner->showError(error);
}

void ApiKeyUsePage::showState()
{
    const Session &session = m_services.session;
    const bool keyed = session.signsWithApiKey();
    m_file->setEnabled(!m_trying && session.isSignedIn());
    m_file->setText(m_trying ? tr("Trying the key…") : tr("Use a key from a file…"));
    m_stop->setVisible(keyed);
    if (!keyed) {
        m_state->setText(tr("This profile runs on your own sign-in."));
        m_text->setText(tr("It can run on an API key instead: every request is signed with it, and "
                           "your password is not needed. Prices are then those for guests, and "
                           "what concerns your security needs your password."));
        return;
    }
    const QString apiKey = QString::fromUtf8(session.credentials().apiKey.reveal());
    m_state->setText(tr("This profile runs on the API key %1.").arg(shortKey(apiKey)));
    const auto &keys = m_services.apiKeys.keys();
    const auto known = std::ranges::find(keys, apiKey, &ApiKey::apiKey);
    QString ends;
    if (known != keys.end())
        ends = tr("“%1” expires: %2.")
                   .arg(known->tag, expiryText(*known, m_services.serverClock.now(), m_formatting))
            + u'\n';
    m_text->setText(ends
                    + tr("Where you stop using it, you are asked to sign in with your password. "
                         "The key itself stays as it is."));
}

void ApiKeyUsePage::retranslateUi()
{
    m_stop->setText(tr("Stop using it"));
    showState();
}

void ApiKeyUsePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace mm
