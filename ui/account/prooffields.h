// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/customer.h"
#include "app/services/codeservice.h"

#include <QWidget>

#include <optional>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace mm {

class CodeField;
class FieldRow;

/// What proves that the account is one's own before its two-step verification or its API keys
/// change: the code of the authenticator app, and a code sent to each of e-mail address and phone
/// the account has.
class ProofFields : public QWidget
{
    Q_OBJECT
public:
    struct Proof {
        Secret googleCode;
        CodeProof email, sms; ///< complete where demanded
    };

    explicit ProofFields(CodeService &codes, QWidget *parent = nullptr);

    /// Asks for what this customer must give. `google`: also for the code of the authenticator app.
    void setCustomer(const Customer &customer, bool google = true);
    /// Nothing where something is missing; that is then said at the fields.
    [[nodiscard]] std::optional<Proof> proof();
    /// Says it at the fields it belongs to; false where it belongs to none of these.
    bool showError(const GatewayError &error);
    void clear();
    void focusFirst();

signals:
    void submitted(); ///< Enter was pressed in a field
    /// A code could not be sent, for a reason that is not this form's.
    void failed(const mm::GatewayError &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct CodeRow {
        FieldRow *row = nullptr;
        CodeField *field = nullptr;
        bool wanted = false;
    };

    CodeRow makeCode(CodeService &codes, const QString &name);
    bool check(CodeRow &code);
    void showCodeError(const GatewayError &error);
    void showIntro();
    void retranslateUi();

    bool m_googleWanted = true;
    QString m_address, m_phone; ///< as the gateway masks them
    QLabel *m_intro = nullptr;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_google = nullptr;
    FieldRow *m_googleRow = nullptr;
    CodeRow m_email, m_sms;
};

} // namespace mm
