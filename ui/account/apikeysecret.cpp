// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/account/apikeysecret.h"

#include "app/protocol/limits.h"
#include "ui/account/accountform.h"
#include "ui/account/secretdisplay.h"
#include "ui/common/statusbanner.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int keychainPatienceMs = 2 * limits::keychainTimeoutMs;

} // namespace

ApiKeySecret::ApiKeySecret(const Theme &theme, QWidget *parent) : QWidget(parent)
{
    m_title = makeText(this, u"keySecretTitle"_s, TextRole::Section);
    m_text = makeText(this, u"keySecretText"_s, TextRole::Body);
    m_banner = new StatusBanner(theme, this);
    m_banner->setObjectName(u"keySecretBanner"_s);
    m_keyLabel = makeText(this, {}, TextRole::Body);
    m_secretLabel = makeText(this, {}, TextRole::Body);
    for (QLabel *label : {m_keyLabel, m_secretLabel})
        label->setWordWrap(false);
    m_key = new SecretDisplay(SecretDisplay::Kind::Plain, u"newKey"_s, theme, this);
    m_secret = new SecretDisplay(SecretDisplay::Kind::Hidden, u"newSecret"_s, theme, this);
    auto *form = makeForm();
    form->addRow(m_keyLabel, m_key);
    form->addRow(m_secretLabel, m_secret);
    m_keep = makeButton(this, u"keyKeep"_s);
    m_save = makeButton(this, u"keySave"_s);
    m_use = makeButton(this, u"keyUse"_s);
    m_done = makeButton(this, u"keyDone"_s);
    m_question = makeQuestion();
    auto *column = makeColumn(this);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(form);
    column->addLayout(makeButtonLine({m_keep, m_save}));
    column->addWidget(m_banner);
    column->addLayout(makeButtonLine({m_done, m_use}));
    column->addWidget(m_question);

    m_keychainWait.setSingleShot(true);
    m_keychainWait.setInterval(keychainPatienceMs);
    connect(&m_keychainWait, &QTimer::timeout, this,
            [this] { showKept(KeychainStatus::TimedOut); });
    connect(m_keep, &QPushButton::clicked, this, &ApiKeySecret::keep);
    connect(m_save, &QPushButton::clicked, this, &ApiKeySecret::askForFile);
    connect(m_secret, &SecretDisplay::copied, this, [this] {
        note(tr("Copied. Paste it where you keep it before you leave: it does not stay on the "
                "clipboard."));
    });
    connect(m_use, &QPushButton::clicked, this, [this] { emit useRequested(m_credentials); });
    connect(m_done, &QPushButton::clicked, this, [this] {
        if (mayLeave())
            emit left();
    });
    connect(m_leave, &QPushButton::clicked, this, &ApiKeySecret::left);
    connect(m_stay, &QPushButton::clicked, this, [this] {
        m_question->hide();
        m_keep->setFocus();
    });
    connect(&m_writer, &FileWriter::finished, this, [this](const QString &path) {
        wipe(m_content);
        if (!m_credentials.isEmpty()) // else it has been left in the meantime
            note(tr("Saved in %1. Whoever can read this file can use the key.").arg(path));
    });
    connect(&m_writer, &FileWriter::failed, this,
            [this](FileWriter::Problem problem, const QString &, const QString &reason) {
                fileFailed(problem, reason);
            });
    retranslateUi();
}

QWidget *ApiKeySecret::makeQuestion()
{
    auto *part = new QWidget(this);
    part->setObjectName(u"keyQuestion"_s);
    m_questionText = makeText(part, u"keyQuestionText"_s, TextRole::Warning);
    m_stay = makeButton(part, u"keyStay"_s);
    m_leave = makeButton(part, u"keyLeave"_s);
    auto *column = makeColumn(part);
    column->addWidget(m_questionText);
    column->addLayout(makeButtonLine({m_stay, m_leave}));
    part->hide();
    return part;
}

void ApiKeySecret::setCredentials(const ApiCredentials &credentials, const QString &tag)
{
    clear();
    m_credentials = credentials;
    m_tag = tag;
    m_key->setSecret(credentials.apiKey);
    m_secret->setSecret(credentials.apiSecret);
    showState();
    m_keep->setFocus();
}

bool ApiKeySecret::mayLeave()
{
    if (m_kept || m_credentials.isEmpty())
        return true;
    m_question->show();
    m_stay->setFocus();
    return false;
}

void ApiKeySecret::keep()
{
    m_banner->clear();
    m_keychainWait.start();
    showState();
    emit keepRequested(m_credentials);
}

void ApiKeySecret::showKept(KeychainStatus status)
{
    if (!m_keychainWait.isActive() && status != KeychainStatus::TimedOut)
        return;
    m_keychainWait.stop();
    if (status == KeychainStatus::Ok) {
        note(tr("It is in your computer's keychain."));
        return;
    }
    m_banner->showMessage(StatusBanner::Tone::Error,
                          tr("Your computer's keychain did not take it. Save it to a file."));
    showState();
}

void ApiKeySecret::askForFile()
{
    auto *dialog = new QFileDialog(window(), tr("Save the API key"), {},
                                   tr("API keys (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ApiKeySecret::saveTo);
    dialog->open();
}

void ApiKeySecret::saveTo(const QString &path)
{
    if (m_credentials.isEmpty() || m_writer.isWriting())
        return;
    m_banner->clear();
    m_content = m_credentials.toSecret().reveal().toByteArray();
    m_writer.write(path, m_content);
    showState();
}

void ApiKeySecret::fileFailed(FileWriter::Problem problem, const QString &reason)
{
    wipe(m_content);
    if (m_credentials.isEmpty() || problem == FileWriter::Problem::Cancelled)
        return;
    QString text = tr("The file could not be written.");
    if (problem == FileWriter::Problem::DiskFull)
        text = tr("The file could not be written: the disk is full.");
    else if (!reason.isEmpty())
        text = tr("The file could not be written: %1").arg(reason);
    m_banner->showMessage(StatusBanner::Tone::Error, text);
    showState();
}

void ApiKeySecret::note(const QString &text)
{
    m_kept = true;
    m_question->hide();
    m_banner->showMessage(StatusBanner::Tone::Information, text);
    showState();
}

void ApiKeySecret::setBusy(bool busy)
{
    m_busy = busy;
    showState();
}

void ApiKeySecret::clear()
{
    m_writer.cancel();
    m_keychainWait.stop();
    m_credentials = {};
    m_tag.clear();
    m_kept = false;
    m_busy = false;
    m_key->clear();
    m_secret->clear();
    m_secret->setRevealed(false);
    m_question->hide();
    m_banner->clear();
    showState();
}

void ApiKeySecret::showState()
{
    const bool keeping = m_keychainWait.isActive();
    m_keep->setEnabled(!keeping);
    m_keep->setText(keeping ? tr("Keeping…") : tr("Keep in the keychain"));
    m_save->setEnabled(!m_writer.isWriting());
    m_use->setEnabled(m_kept && !m_busy);
    m_use->setText(m_busy ? tr("Trying the key…") : tr("Use for this profile"));
    m_use->setToolTip(m_kept ? QString() : tr("Keep the secret first."));
    setStyleProperty(m_keep, "primary", !m_kept);
    setStyleProperty(m_done, "primary", m_kept);
    m_title->setText(tr("Keep the secret of “%1” now").arg(m_tag));
}

void ApiKeySecret::retranslateUi()
{
    m_text->setText(tr("The gateway gives the secret out this once. Whoever has the key and its "
                       "secret can use it: do not send them to anybody."));
    m_keyLabel->setText(tr("Key"));
    m_secretLabel->setText(tr("Secret"));
    m_key->setTitle(m_keyLabel->text());
    m_secret->setTitle(m_secretLabel->text());
    m_save->setText(tr("Save to a file…"));
    m_done->setText(tr("Done"));
    m_questionText->setText(tr("The secret has not been kept, and nobody can show it again. "
                               "Without it the key is of no use."));
    m_stay->setText(tr("Keep it first"));
    m_leave->setText(tr("Leave without it"));
    showState();
}

void ApiKeySecret::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace mm
