// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/customerlist.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace mm {

class DateField;

/// What the customers that are loaded are narrowed by. What is typed counts once the typing rests
/// for a moment, or with Enter.
class CustomerFilterBar : public QWidget
{
    Q_OBJECT
public:
    static constexpr int restMs = 150;

    explicit CustomerFilterBar(QWidget *parent = nullptr);

    /// To choose from; what is chosen stays where it is still among them.
    void setGroups(const std::vector<CustomerGroup> &groups);
    [[nodiscard]] CustomerFilter filter() const;
    void clear();

signals:
    void changed(const mm::CustomerFilter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QLineEdit *makeText(const char *name);
    [[nodiscard]] QComboBox *makeChoice(const char *name);
    [[nodiscard]] DateField *makeDate(const char *name);
    void layOut();
    void tell();
    void fillChoices();
    void retranslateUi();

    std::vector<CustomerGroup> m_groups;
    QTimer m_rest;
    CustomerFilter m_told;
    QLineEdit *m_name, *m_email, *m_phone;
    QComboBox *m_group, *m_status, *m_kyc;
    DateField *m_createdFrom, *m_createdUntil, *m_signedInFrom, *m_signedInUntil;
    QLabel *m_created, *m_signedIn;
    QPushButton *m_clear;
};

} // namespace mm
