// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/apikeys.h"
#include "app/protocol/customer.h"
#include "app/services/codeservice.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace mm {

class FieldRow;
class ProofFields;

/// What is asked for a new API key, and what may be changed about one: its name, and of one that is
/// there what it may do and from which addresses; with what proves whose account it is.
class ApiKeyForm : public QWidget
{
    Q_OBJECT
public:
    explicit ApiKeyForm(CodeService &codes, QWidget *parent = nullptr);

    void showNew(const Customer &customer);
    void showKey(const Customer &customer, const ApiKey &key);
    [[nodiscard]] bool isNew() const { return !m_key; }
    /// Nothing where something is missing or wrong; that is then said at the fields.
    [[nodiscard]] std::optional<ApplyApiKeyRequest> newRequest();
    [[nodiscard]] std::optional<EditApiKeyRequest> changeRequest();
    /// Says it at the fields it belongs to; false where it belongs to none of these.
    bool showError(const GatewayError &error);
    void setBusy(bool busy);
    void clear();

signals:
    void submitted();
    void cancelled();
    void failed(const mm::GatewayError &error); ///< a code could not be sent

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeRights();
    void show(const Customer &customer, const QString &tag);
    void fillPermissions();
    void showPermissions();
    [[nodiscard]] std::optional<ApiKeyProof> proof();
    [[nodiscard]] bool checkTag();
    [[nodiscard]] std::optional<QStringList> addresses();
    void retranslateUi();

    std::optional<ApiKey> m_key; ///< absent: a new one
    bool m_busy = false;
    QLabel *m_title = nullptr;
    QLabel *m_intro = nullptr;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_tag = nullptr;
    FieldRow *m_tagRow = nullptr;
    QWidget *m_rights = nullptr; ///< of a key that is there
    QLabel *m_permissionsTitle = nullptr;
    QLabel *m_always = nullptr; ///< permissions that cannot be changed
    QVBoxLayout *m_permissions = nullptr;
    std::vector<QCheckBox *> m_boxes; ///< of those that can, in their order
    QLabel *m_moneyWarning = nullptr;
    QLabel *m_addressesTitle = nullptr;
    QPlainTextEdit *m_addresses = nullptr;
    FieldRow *m_addressesRow = nullptr;
    QLabel *m_addressesText = nullptr;
    ProofFields *m_proof = nullptr;
    QPushButton *m_submit = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace mm
