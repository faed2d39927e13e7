// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/support/changedialog.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace mm {

class FieldRow;
class Theme;

/// Writes a message to one customer, asks, sends it once. Not modal. What was typed stays until it
/// has been sent or thrown away.
class MessageDialog : public ChangeDialog
{
    Q_OBJECT
public:
    MessageDialog(SupportServices &services, const CustomerSummary &customer, const Theme &theme,
                  QWidget *parent = nullptr);
    ~MessageDialog() override;

protected:
    [[nodiscard]] bool check() override;
    [[nodiscard]] bool isTyped() const override;
    [[nodiscard]] QStringList confirmation() const override;
    void send() override;
    [[nodiscard]] QString sendText() const override;
    [[nodiscard]] QString unknownText() const override;
    void retranslateUi() override;

private:
    void fillChoices();
    [[nodiscard]] QString title() const;

    QFormLayout *m_form = nullptr;
    QComboBox *m_language = nullptr, *m_tradeType = nullptr, *m_refresh = nullptr;
    QLineEdit *m_title = nullptr;
    QPlainTextEdit *m_content = nullptr;
    QCheckBox *m_popUp = nullptr;
    FieldRow *m_languageRow = nullptr, *m_tradeTypeRow = nullptr, *m_titleRow = nullptr,
             *m_contentRow = nullptr, *m_refreshRow = nullptr, *m_popUpRow = nullptr;
};

} // namespace mm
