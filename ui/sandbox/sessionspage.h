// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/json.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace mm {

class FieldRow;
class SandboxControl;

/// What can be done to the sandbox by hand, at once: sessions ended, its clock set wrong,
/// connections dropped.
class SessionsPage : public QWidget
{
    Q_OBJECT
public:
    explicit SessionsPage(SandboxControl &control, QWidget *parent = nullptr);

    /// Who is signed in to the sandbox here; empty: nobody.
    void setCustomerNo(const QString &customerNo);
    /// What SandboxControl::statistics() says of clock and ticks.
    void showStatistics(const Json &statistics);

signals:
    void done(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    void retranslateUi();
    void labelWho();
    [[nodiscard]] QString who() const; ///< customer number; empty: everybody
    void setClock(int seconds);

    SandboxControl &m_control;
    QString m_customerNo;
    QFormLayout *m_sessions = nullptr;
    QFormLayout *m_clock = nullptr;
    FieldRow *m_whoRow = nullptr;
    FieldRow *m_skewRow = nullptr;
    QLabel *m_sessionsTitle = nullptr, *m_clockTitle = nullptr, *m_connectionsTitle = nullptr;
    QComboBox *m_who = nullptr;
    QSpinBox *m_skew = nullptr;
    QPushButton *m_expire = nullptr, *m_kick = nullptr;
    QPushButton *m_set = nullptr, *m_reset = nullptr;
    QPushButton *m_drop = nullptr;
    QCheckBox *m_ticking = nullptr;
};

} // namespace mm
