// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/clientservices.h"

#include <QWidget>

#include <array>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace mm {

class FieldRow;
class SecretDisplay;
class StatusBanner;
class Theme;

/// Lets another application know who the signed-in customer is: which application, the customer's
/// consent, and the one-time code for it (protocol.md section 7, `auth2/code`).
///
///     Form ──"Continue…"──> Consent ──"Allow"──> Code
///       └──"Ask in the browser instead"────────────┘
class GiveCodePage : public QWidget
{
    Q_OBJECT
public:
    GiveCodePage(ClientServices &services, const Theme &theme, QWidget *parent = nullptr);

    /// Gives up what was begun, forgets the code; which application stays.
    void wipe();

signals:
    void signInRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Step { Form, Consent, Code };

    [[nodiscard]] QWidget *makeFormStep();
    [[nodiscard]] QWidget *makeConsentStep();
    [[nodiscard]] QWidget *makeCodeStep(const Theme &theme);
    void go(Step step);
    void setBusy(bool busy);
    /// Which application is named; else that is said at the fields.
    [[nodiscard]] bool check();
    void ask(bool inBrowser);
    void finish(const Result<Secret> &code);
    void showConsent();
    void retranslateUi();
    [[nodiscard]] QString appId() const;
    [[nodiscard]] QString appType() const;

    ClientServices &m_services;
    Step m_step = Step::Form;
    bool m_busy = false;
    bool m_inBrowser = false;
    quint64 m_round = 0;
    StatusBanner *m_banner = nullptr;
    std::array<QWidget *, 3> m_steps{}; ///< one of them is shown
    QLabel *m_intro = nullptr;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_appId = nullptr;
    QLineEdit *m_appType = nullptr;
    FieldRow *m_appIdRow = nullptr;
    FieldRow *m_appTypeRow = nullptr;
    QPushButton *m_continue = nullptr;
    QPushButton *m_browser = nullptr;
    QLabel *m_consentTitle = nullptr;
    QLabel *m_consentApp = nullptr;
    QLabel *m_consentSees = nullptr;
    QLabel *m_consentNote = nullptr;
    QPushButton *m_allow = nullptr;
    QPushButton *m_refuse = nullptr;
    QLabel *m_codeTitle = nullptr;
    QLabel *m_codeText = nullptr;
    SecretDisplay *m_code = nullptr;
    QPushButton *m_done = nullptr;
};

} // namespace mm
