// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/clientservices.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace mm {

class FieldRow;
class NewPasswordField;
class SecretField;
class StatusBanner;
class Theme;

/// Changes the sign-in password, or sets the first one of somebody who has none.
class PasswordPage : public QWidget
{
    Q_OBJECT
public:
    PasswordPage(ClientServices &services, const Theme &theme, QWidget *parent = nullptr);

    void wipe();

signals:
    void signInRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isFirst() const; ///< there is no password yet
    void followCustomer();
    [[nodiscard]] bool check();
    void submit();
    void finish(const Result<EmptyAnswer> &answer);
    void showError(const GatewayError &error);
    void setBusy(bool busy);
    void clearProblems();
    void retranslateUi();

    ClientServices &m_services;
    bool m_busy = false;
    quint64 m_round = 0;
    StatusBanner *m_banner = nullptr;
    QLabel *m_intro = nullptr;
    QFormLayout *m_form = nullptr;
    SecretField *m_old = nullptr;
    NewPasswordField *m_new = nullptr;
    QLineEdit *m_google = nullptr;
    FieldRow *m_oldRow = nullptr;
    FieldRow *m_newRow = nullptr;
    FieldRow *m_googleRow = nullptr;
    QPushButton *m_submit = nullptr;
};

} // namespace mm
