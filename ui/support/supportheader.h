// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/supportsession.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QPushButton;

namespace mm {

class EnvironmentBadge;
class Theme;

/// Above everything on the desk: whose customers these are, as whom, and whether anything may be
/// changed. Allowing changes asks once, in place; while they are allowed that is said in colour and
/// words.
class SupportHeader : public QFrame
{
    Q_OBJECT
public:
    SupportHeader(SupportSession &session, const Theme &theme, QWidget *parent = nullptr);

signals:
    void signOutRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeQuestion();
    void follow();
    void ask(bool allow);
    void retranslateUi();

    SupportSession &m_session;
    const Theme &m_theme;
    EnvironmentBadge *m_badge = nullptr;
    QLabel *m_company = nullptr, *m_who = nullptr, *m_mode = nullptr;
    QCheckBox *m_changes = nullptr;
    QPushButton *m_signOut = nullptr;
    QWidget *m_question = nullptr;
    QLabel *m_questionText = nullptr;
    QPushButton *m_yes = nullptr, *m_no = nullptr;
};

} // namespace mm
