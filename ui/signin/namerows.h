// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/signin/signinform.h"

#include <QObject>

class QFormLayout;
class QLineEdit;
class QTabBar;

namespace mm {

class CountryBox;
class FieldRow;

/// The rows of a form in which somebody says who they are: by e-mail, phone or, where a form takes
/// it, customer number, each in a row of its own that shows while its type is chosen. What is typed
/// for one type stays while another is chosen.
class NameRows : public QObject
{
    Q_OBJECT
public:
    enum class Takes { Addresses, AddressesAndNumbers };

    /// Adds the rows to the form; the tabs that choose the type are the caller's to place.
    NameRows(Takes takes, QFormLayout *form, QWidget *parent);

    [[nodiscard]] QTabBar *tabs() const { return m_tabs; }
    [[nodiscard]] SignInType type() const;
    void setType(SignInType type);
    [[nodiscard]] NameInput input() const;
    void setInput(const NameInput &input); ///< as input() had it
    [[nodiscard]] NameCheck check() const { return checkName(input()); }
    /// Fills in a name; the type follows it.
    void setIdentity(const SignInIdentity &identity);
    void setRegion(const QString &region);
    [[nodiscard]] QString region() const;
    void setText(const QString &name); ///< of the present type, as typed
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isEmpty() const; ///< nothing is typed for any type

    [[nodiscard]] FieldRow *row() const;
    /// The editor of the name, or of the area code where that is on screen.
    [[nodiscard]] QWidget *editor(FormField field) const;
    void clearProblems();
    void retranslateUi();

signals:
    void changed(); ///< the name, for whatever reason
    void edited(); ///< by the user
    void typeChanged();

private:
    void connectFields();
    void showType();
    void formatPhone();
    [[nodiscard]] QLineEdit *edit() const;

    QFormLayout *m_form = nullptr;
    QTabBar *m_tabs = nullptr;
    FieldRow *m_emailRow = nullptr;
    FieldRow *m_phoneRow = nullptr;
    FieldRow *m_numberRow = nullptr; ///< null where numbers are not taken
    QLineEdit *m_email = nullptr;
    CountryBox *m_areaCode = nullptr;
    QLineEdit *m_phone = nullptr;
    QLineEdit *m_number = nullptr;
};

} // namespace mm
