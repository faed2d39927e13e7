// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/supportsession.h"
#include "ui/signin/formpage.h"

class QCheckBox;
class QLineEdit;

namespace mm {

class SecretField;

/// App id, secret, and whether the keychain keeps it: on the sign-in page, and again inside the
/// window when the session has ended. The session's state drives what is shown.
class SupportSignInForm : public FormPage
{
    Q_OBJECT
public:
    enum class Purpose { First, Again };

    SupportSignInForm(Purpose purpose, SupportSession &session, const Theme &theme,
                      QWidget *parent = nullptr);

    /// `secretKept`: the keychain has this id's secret, so that the field may stay empty.
    void setAppId(const QString &appId, bool secretKept);
    void focusFirstEmpty() override;
    /// Forgets what is typed in secret.
    void wipe();

signals:
    void signInRequested(const QString &appId, const mm::Secret &secret, bool keep);

protected:
    void retranslateUi() override;

private:
    void send();
    void follow(SupportSession::State state);
    void takeFailure(const GatewayError &error);
    [[nodiscard]] bool mayUseKept() const;

    const Purpose m_purpose;
    SupportSession &m_session;
    QString m_keptFor; ///< the app id whose secret the keychain has
    bool m_asked = false; ///< the sign-in under way is this form's
    QLineEdit *m_appId = nullptr;
    SecretField *m_secret = nullptr;
    QCheckBox *m_keep = nullptr;
    FieldRow *m_appIdRow = nullptr, *m_secretRow = nullptr;
};

} // namespace mm
