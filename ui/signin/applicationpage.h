// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/signin/formpage.h"

#include <array>

class QLineEdit;

namespace mm {

class SecretField;

/// Sign-in through a white label's own page, as an application that is registered there.
class ApplicationPage : public FormPage
{
    Q_OBJECT
public:
    explicit ApplicationPage(const Theme &theme, QWidget *parent = nullptr);

    void clearSecrets();

signals:
    void apiKeyRequested();
    void supportDeskRequested(); ///< for support staff, in a window of its own
    void signInRequested(const QString &appId, const mm::Secret &appSecret, const QString &appType);

protected:
    void retranslateUi() override;

private:
    [[nodiscard]] std::array<std::pair<FieldRow *, QLineEdit *>, 3> fields() const;
    void tellMissing(FieldRow *row, QLineEdit *edit);
    void send();

    QLabel *m_text = nullptr;
    FieldRow *m_idRow = nullptr;
    FieldRow *m_secretRow = nullptr;
    FieldRow *m_typeRow = nullptr;
    QLineEdit *m_id = nullptr;
    SecretField *m_secret = nullptr;
    QLineEdit *m_type = nullptr;
    QPushButton *m_byApiKey = nullptr;
    QPushButton *m_supportDesk = nullptr;
};

} // namespace mm
