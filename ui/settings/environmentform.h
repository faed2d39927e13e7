// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/environment.h"

#include <QHash>
#include <QWidget>

#include <vector>

class QFormLayout;

namespace mm {

class FieldRow;

/// Every member of an environment file as it is typed, right or wrong, by its name.
using EnvironmentTexts = QHash<QString, QString>;

[[nodiscard]] EnvironmentTexts textsOf(const Json &environment);
/// The file that is meant; what cannot be put into one stands there as the text it is.
[[nodiscard]] Json environmentIn(const EnvironmentTexts &texts);

/// The members of an environment file, each in a field of its name.
class EnvironmentForm : public QWidget
{
    Q_OBJECT
public:
    explicit EnvironmentForm(QWidget *parent = nullptr);

    [[nodiscard]] EnvironmentTexts texts() const;
    void setTexts(const EnvironmentTexts &texts);
    void setReadOnly(bool readOnly);
    /// Says at each field what is wrong, and goes to the first one.
    void showProblems(const std::vector<EnvironmentError> &problems);
    /// The name is taken.
    void showNameTaken();
    void clearProblems();

signals:
    void edited(); ///< by the user

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Field {
        QString member;
        QWidget *editor = nullptr; ///< QLineEdit, or QPlainTextEdit
        FieldRow *row = nullptr;
    };
    void addField(const QString &member);
    void showProblem(const Field &field, const QString &sentence);
    void retranslateUi();

    QFormLayout *m_form = nullptr;
    std::vector<Field> m_fields;
    bool m_filling = false;
};

} // namespace mm
