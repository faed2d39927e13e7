// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/apikeys.h"
#include "ui/signin/formpage.h"

namespace mm {

class SecretField;

/// Sign-in with an API key, for somebody who has one: typed, or from the file it was saved in.
class ApiKeyPage : public FormPage
{
    Q_OBJECT
public:
    explicit ApiKeyPage(const Theme &theme, QWidget *parent = nullptr);

    void clearSecrets();
    /// As when the user has picked the file.
    void takeFile(const QString &path);

signals:
    void signInRequested(const mm::ApiCredentials &credentials);

protected:
    void retranslateUi() override;

private:
    [[nodiscard]] bool check();
    void askForFile();
    void send();

    QLabel *m_text = nullptr;
    QPushButton *m_file = nullptr;
    FieldRow *m_keyRow = nullptr;
    FieldRow *m_secretRow = nullptr;
    SecretField *m_key = nullptr;
    SecretField *m_secret = nullptr;
};

} // namespace mm
