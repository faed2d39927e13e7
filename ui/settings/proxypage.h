// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/environment.h"
#include "app/protocol/proxysettings.h"
#include "app/protocol/secret.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace mm {

class Clock;
class ConnectionTestRow;
class FieldRow;
class SecretField;
class Settings;
class Theme;

/// How the internet is reached. What is typed can be tested before it is applied.
class ProxyPage : public QWidget
{
    Q_OBJECT
public:
    ProxyPage(Settings &settings, const Theme &theme, const Clock &clock,
              QWidget *parent = nullptr);

    /// Whose gateway is tried by the test.
    void setTestEnvironment(const Environment &environment);
    /// The one in force, as the keychain had it.
    void setPassword(const Secret &password);
    [[nodiscard]] const Secret &password() const { return m_password; }
    /// Something is typed that is not in force.
    [[nodiscard]] bool hasChanges() const;
    /// Shows what is in force.
    void reset();
    /// The secret goes from the screen.
    void wipe();

signals:
    /// To be used from now on; the settings have all but the password.
    void proxyChanged(const mm::ProxySettings &proxy, const mm::Secret &password);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QFormLayout *makeFields(const Theme &theme);
    [[nodiscard]] ProxySettings typed() const;
    /// What is typed, or nothing and the sentences at the fields.
    [[nodiscard]] std::optional<ProxySettings> checked();
    void apply();
    void test();
    void edited();
    void retranslateUi();

    Settings &m_settings;
    Environment m_environment;
    Secret m_password;
    QFormLayout *m_form = nullptr;
    QLabel *m_intro = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_host = nullptr;
    QLineEdit *m_port = nullptr;
    QLineEdit *m_user = nullptr;
    SecretField *m_secret = nullptr;
    FieldRow *m_kindRow = nullptr;
    FieldRow *m_hostRow = nullptr;
    FieldRow *m_portRow = nullptr;
    FieldRow *m_userRow = nullptr;
    FieldRow *m_secretRow = nullptr;
    ConnectionTestRow *m_test = nullptr;
    QPushButton *m_apply = nullptr;
    QLabel *m_applied = nullptr;
};

} // namespace mm
