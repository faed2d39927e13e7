// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/settings.h"
#include "ui/signin/signinform.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;
class QTabBar;

namespace mm {

class CountryBox;
class FieldRow;
class SecretField;
class Theme;

/// What a user signs in with: the type of sign-in, its name field, password, and the Google code
/// once it has been asked for. Shows what is wrong at the field it belongs to.
class SignInFields : public QWidget
{
    Q_OBJECT
public:
    explicit SignInFields(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] SignInInput input() const; ///< all but the company id
    [[nodiscard]] SignInType type() const;
    /// What may be remembered of it.
    [[nodiscard]] Settings::LastSignIn lastSignIn() const;
    /// Fills in what was remembered; what the user has typed already is left alone.
    void recall(const Settings::LastSignIn &last);

    /// Shows the code's field until another name or type is tried.
    void askForCode();
    void clearSecrets();

    /// The editor of a field; nothing where it is not one of these or not on screen.
    [[nodiscard]] QWidget *editor(FormField field) const;
    void showProblem(FormField field, const QString &sentence, const QByteArray &trace = {});
    void clearProblems();
    void focusFirstEmpty();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeRows(const Theme &theme);
    void addRow(FieldRow *row, const QString &name, QWidget *buddy);
    void connectFields();
    void retranslateUi();
    void showType();
    void forgetCode();
    void formatPhone();
    [[nodiscard]] QLineEdit *loginEdit() const;
    [[nodiscard]] FieldRow *row(FormField field) const;

    QTabBar *m_types = nullptr;
    QFormLayout *m_form = nullptr;
    FieldRow *m_emailRow = nullptr;
    FieldRow *m_phoneRow = nullptr;
    FieldRow *m_numberRow = nullptr;
    FieldRow *m_passwordRow = nullptr;
    FieldRow *m_codeRow = nullptr;
    QLineEdit *m_email = nullptr;
    CountryBox *m_areaCode = nullptr;
    QLineEdit *m_phone = nullptr;
    QLineEdit *m_customerNumber = nullptr;
    SecretField *m_password = nullptr;
    QLineEdit *m_code = nullptr;
    bool m_codeDemanded = false;
};

} // namespace mm
