// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/settings/proxypage.h"

#include "app/services/settings.h"
#include "ui/account/accountform.h"
#include "ui/common/fieldrow.h"
#include "ui/common/secretfield.h"
#include "ui/common/theme.h"
#include "ui/settings/connectiontestrow.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = ProxySettings::Kind;

bool hasAddress(Kind kind)
{
    return kind == Kind::Http || kind == Kind::Socks5;
}

/// A name or an address and nothing else, such as a scheme or a port.
bool looksLikeHost(const QString &host)
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(host, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty();
}

} // namespace

ProxyPage::ProxyPage(Settings &settings, const Theme &theme, const Clock &clock, QWidget *parent) :
    QWidget(parent), m_settings(settings), m_environment(builtinEnvironments().front())
{
    m_intro = makeText(this, u"proxyIntro"_s, TextRole::Secondary);
    m_form = makeFields(theme);
    m_test = new ConnectionTestRow(clock, u"proxy"_s, this);
    m_apply = makeButton(this, u"proxyApply"_s);
    m_apply->setProperty("primary", true);
    m_applied = makeText(this, u"proxyApplied"_s, TextRole::Secondary);
    auto *column = makeColumn(this);
    column->setContentsMargins(8, 0, 8, 0);
    column->addWidget(m_intro);
    column->addLayout(m_form);
    column->addWidget(m_test);
    column->addLayout(makeButtonLine({m_apply}));
    column->addWidget(m_applied);
    column->addStretch(1);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &ProxyPage::edited);
    for (QLineEdit *edit : {m_host, m_port, m_user, static_cast<QLineEdit *>(m_secret)}) {
        connect(edit, &QLineEdit::textChanged, this, &ProxyPage::edited);
        connect(edit, &QLineEdit::returnPressed, this, &ProxyPage::apply);
    }
    connect(m_test, &ConnectionTestRow::requested, this, &ProxyPage::test);
    connect(m_apply, &QPushButton::clicked, this, &ProxyPage::apply);
    retranslateUi();
    reset();
}

QFormLayout *ProxyPage::makeFields(const Theme &theme)
{
    m_kind = new QComboBox(this);
    for (int i = 0; i < 4; ++i)
        m_kind->addItem({});
    m_host = new QLineEdit(this);
    m_port = new QLineEdit(this);
    m_port->setMaxLength(5);
    m_port->setInputMethodHints(Qt::ImhDigitsOnly);
    m_user = new QLineEdit(this);
    m_secret = new SecretField(theme, this);
    QFormLayout *form = makeForm();
    m_kindRow = addFormRow(form, m_kind, u"proxyKind"_s);
    m_hostRow = addFormRow(form, m_host, u"proxyHost"_s);
    m_portRow = addFormRow(form, m_port, u"proxyPort"_s);
    m_userRow = addFormRow(form, m_user, u"proxyUser"_s);
    m_secretRow = addFormRow(form, m_secret, u"proxyPassword"_s);
    return form;
}

void ProxyPage::setTestEnvironment(const Environment &environment)
{
    m_environment = environment;
    m_test->clear();
}

void ProxyPage::setPassword(const Secret &password)
{
    const bool untouched = m_secret->secret() == m_password;
    m_password = password;
    if (untouched)
        m_secret->setText(QString::fromUtf8(password.reveal()));
}

void ProxyPage::reset()
{
    const ProxySettings proxy = m_settings.proxy();
    m_kind->setCurrentIndex(int(proxy.kind));
    m_host->setText(proxy.host);
    m_port->setText(proxy.port == 0 ? QString() : QString::number(proxy.port));
    m_user->setText(proxy.user);
    m_secret->setText(QString::fromUtf8(m_password.reveal()));
    edited();
}

void ProxyPage::wipe()
{
    m_test->clear();
    m_secret->clear();
    m_secret->setRevealed(false);
}

ProxySettings ProxyPage::typed() const
{
    ProxySettings proxy{.kind = Kind(m_kind->currentIndex())};
    if (hasAddress(proxy.kind)) {
        proxy.host = m_host->text().trimmed();
        proxy.port = m_port->text().trimmed().toUShort();
        proxy.user = m_user->text().trimmed();
    }
    return proxy;
}

bool ProxyPage::hasChanges() const
{
    const ProxySettings proxy = m_settings.proxy();
    const ProxySettings wanted = typed();
    if (!hasAddress(wanted.kind))
        return wanted.kind != proxy.kind;
    return wanted != proxy || (!wanted.user.isEmpty() && m_secret->secret() != m_password);
}

std::optional<ProxySettings> ProxyPage::checked()
{
    const ProxySettings proxy = typed();
    if (!hasAddress(proxy.kind))
        return proxy;
    QWidget *wrong = nullptr;
    if (proxy.port == 0) {
        m_portRow->setProblem(m_port, tr("Enter the proxy's port, a number from 1 to 65535."));
        wrong = m_port;
    }
    if (!looksLikeHost(proxy.host)) {
        m_hostRow->setProblem(
            m_host, tr("Enter the proxy's name or address alone, such as proxy.example.com."));
        wrong = m_host;
    }
    if (wrong == nullptr)
        return proxy;
    wrong->setFocus();
    return {};
}

void ProxyPage::apply()
{
    const std::optional<ProxySettings> proxy = checked();
    if (!proxy)
        return;
    m_password = proxy->user.isEmpty() ? Secret() : m_secret->secret();
    m_settings.setProxy(*proxy);
    m_applied->show();
    emit proxyChanged(*proxy, m_password);
}

void ProxyPage::test()
{
    const std::optional<ProxySettings> proxy = checked();
    if (!proxy)
        return;
    if (hasAddress(proxy->kind) && m_environment.isLoopback())
        m_test->showProblem(tr("“%1” is on this computer, which is never reached through a proxy. "
                               "Choose another environment to test the proxy.")
                                .arg(m_environment.name));
    else
        m_test->start(m_environment, *proxy, m_secret->secret());
}

void ProxyPage::edited()
{
    const bool address = hasAddress(Kind(m_kind->currentIndex()));
    for (FieldRow *row : {m_hostRow, m_portRow, m_userRow, m_secretRow}) {
        row->clearProblem();
        m_form->setRowVisible(row, address);
    }
    m_test->clear();
    m_applied->hide();
}

void ProxyPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void ProxyPage::retranslateUi()
{
    m_intro->setText(tr("Every connection of this program goes this way, also the ones before you "
                        "sign in. This computer itself is always reached directly."));
    m_kind->setItemText(int(Kind::System), tr("As the system does"));
    m_kind->setItemText(int(Kind::None), tr("No proxy"));
    m_kind->setItemText(int(Kind::Http), tr("HTTP proxy"));
    m_kind->setItemText(int(Kind::Socks5), tr("SOCKS 5 proxy"));
    setFormLabel(m_form, m_kindRow, tr("Proxy"));
    setFormLabel(m_form, m_hostRow, tr("Host"));
    setFormLabel(m_form, m_portRow, tr("Port"));
    setFormLabel(m_form, m_userRow, tr("User name"));
    setFormLabel(m_form, m_secretRow, tr("Password"));
    m_user->setPlaceholderText(tr("where the proxy asks for one"));
    m_apply->setText(tr("Apply"));
    m_applied->setText(tr("Saved. New connections go this way from now on."));
}

} // namespace mm
