// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/signin/applicationpage.h"

#include "ui/common/fieldrow.h"
#include "ui/common/secretfield.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace mm {

using namespace Qt::Literals::StringLiterals;

ApplicationPage::ApplicationPage(const Theme &theme, QWidget *parent) : FormPage(theme, parent)
{
    setObjectName(u"application"_s);
    m_text = new QLabel(body());
    m_text->setObjectName(u"applicationText"_s);
    m_text->setWordWrap(true);
    setTextRole(m_text, TextRole::Body);
    bodyLayout()->insertWidget(0, m_text);
    m_id = new QLineEdit(body());
    m_idRow = addRow(FormField::None, u"appId"_s, m_id);
    m_secret = new SecretField(theme, body());
    m_secretRow = addRow(FormField::None, u"appSecret"_s, m_secret);
    m_type = new QLineEdit(body());
    m_typeRow = addRow(FormField::None, u"appType"_s, m_type);
    addAction(u"signInByApplication"_s);
    m_byApiKey = plainButton(u"byApiKey"_s, this);
    m_supportDesk = plainButton(u"supportDesk"_s, this);
    auto *others = new QWidget(this);
    auto *line = new QHBoxLayout(others);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_supportDesk);
    line->addStretch();
    line->addWidget(m_byApiKey);
    layout()->addWidget(others);
    connect(m_supportDesk, &QPushButton::clicked, this, &ApplicationPage::supportDeskRequested);
    connect(m_byApiKey, &QPushButton::clicked, this, &ApplicationPage::apiKeyRequested);
    connect(this, &FormPage::submitted, this, &ApplicationPage::send);
    ApplicationPage::retranslateUi();
}

void ApplicationPage::retranslateUi()
{
    setTitle(tr("Sign in with an application"));
    m_text->setText(tr("For an application that your broker has registered: you agree on the "
                       "broker's page in your browser."));
    setFormLabel(form(), m_idRow, tr("Application ID"));
    setFormLabel(form(), m_secretRow, tr("Secret"));
    setFormLabel(form(), m_typeRow, tr("Type"));
    m_byApiKey->setText(tr("Sign in with an API key…"));
    m_supportDesk->setText(tr("Support desk…"));
    setActionTexts(tr("Sign in"), tr("Signing in…"));
    for (const auto &[row, edit] : fields()) {
        if (!row->problem().isEmpty())
            tellMissing(row, edit);
    }
}

void ApplicationPage::clearSecrets()
{
    m_secret->clear();
    m_secret->setRevealed(false);
}

std::array<std::pair<FieldRow *, QLineEdit *>, 3> ApplicationPage::fields() const
{
    return {{{m_idRow, m_id}, {m_secretRow, m_secret}, {m_typeRow, m_type}}};
}

void ApplicationPage::tellMissing(FieldRow *row, QLineEdit *edit)
{
    row->setProblem(edit, tr("Enter this as your broker gave it to you."));
}

void ApplicationPage::send()
{
    QLineEdit *missing = nullptr;
    for (const auto &[row, edit] : fields()) {
        if (!edit->text().trimmed().isEmpty())
            continue;
        tellMissing(row, edit);
        missing = missing ? missing : edit;
    }
    if (missing)
        missing->setFocus();
    else
        emit signInRequested(m_id->text().trimmed(), m_secret->secret(), m_type->text().trimmed());
}

} // namespace mm
