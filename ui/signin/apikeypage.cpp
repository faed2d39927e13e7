// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/signin/apikeypage.h"

#include "ui/account/apikeytext.h"
#include "ui/common/fieldrow.h"
#include "ui/common/secretfield.h"
#include "ui/common/statusbanner.h"
#include "ui/common/theme.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace mm {

using namespace Qt::Literals::StringLiterals;

ApiKeyPage::ApiKeyPage(const Theme &theme, QWidget *parent) : FormPage(theme, parent)
{
    setObjectName(u"apiKeyPage"_s);
    m_text = new QLabel(body());
    m_text->setObjectName(u"apiKeyText"_s);
    m_text->setWordWrap(true);
    setTextRole(m_text, TextRole::Body);
    m_file = new QPushButton(body());
    m_file->setObjectName(u"apiKeyFile"_s);
    bodyLayout()->insertWidget(0, m_text);
    bodyLayout()->insertWidget(1, m_file, 0, Qt::AlignLeft);
    m_key = new SecretField(theme, body());
    m_keyRow = addRow(FormField::None, u"apiKey"_s, m_key);
    m_secret = new SecretField(theme, body());
    m_secretRow = addRow(FormField::None, u"apiSecret"_s, m_secret);
    addAction(u"signInByApiKey"_s);
    connect(m_file, &QPushButton::clicked, this, &ApiKeyPage::askForFile);
    connect(this, &FormPage::submitted, this, &ApiKeyPage::send);
    ApiKeyPage::retranslateUi();
}

void ApiKeyPage::retranslateUi()
{
    setTitle(tr("Sign in with an API key"));
    m_text->setText(tr("Every request is signed with the key; no password is needed. What concerns "
                       "your security needs your password all the same."));
    m_file->setText(tr("Take it from a file…"));
    setFormLabel(form(), m_keyRow, tr("API key"));
    setFormLabel(form(), m_secretRow, tr("API secret"));
    setActionTexts(tr("Sign in"), tr("Signing in…"));
    if (!m_keyRow->problem().isEmpty() || !m_secretRow->problem().isEmpty())
        (void)check();
}

void ApiKeyPage::askForFile()
{
    auto *dialog = new QFileDialog(window(), tr("Take an API key from a file"), {},
                                   tr("API keys (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ApiKeyPage::takeFile);
    dialog->open();
}

void ApiKeyPage::takeFile(const QString &path)
{
    clearProblems();
    const ApiKeyFile file = ApiKeyFile::read(path);
    if (!file.credentials) {
        banner()->showMessage(StatusBanner::Tone::Error, sentenceFor(file.problem, file.reason));
        return;
    }
    m_key->setText(QString::fromUtf8(file.credentials->apiKey.reveal()));
    m_secret->setText(QString::fromUtf8(file.credentials->apiSecret.reveal()));
    submit();
}

void ApiKeyPage::clearSecrets()
{
    for (SecretField *field : {m_key, m_secret}) {
        field->clear();
        field->setRevealed(false);
    }
}

bool ApiKeyPage::check()
{
    QWidget *first = nullptr;
    const auto say = [&first](FieldRow *row, SecretField *field, const QString &problem) {
        row->setProblem(field, problem);
        first = first ? first : field;
    };
    if (m_key->text().trimmed().isEmpty())
        say(m_keyRow, m_key, tr("Enter the API key."));
    if (m_secret->text().trimmed().isEmpty())
        say(m_secretRow, m_secret, tr("Enter the secret that came with the key."));
    else if (!isApiSecret(m_secret->secret()))
        say(m_secretRow, m_secret,
            tr("This is no API secret: it must be all of the text that came with the key."));
    if (first)
        first->setFocus();
    return !first;
}

void ApiKeyPage::send()
{
    if (check())
        emit signInRequested({Secret::take(m_key->text().trimmed()), m_secret->secret()});
}

} // namespace mm
