// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/supportsession.h"

#include <QWidget>

class QLabel;

namespace mm {

class EnvironmentBadge;
class SupportSignInForm;
class Theme;

/// What the window shows before anybody is signed in: for which environment, and the form.
class SupportSignInPage : public QWidget
{
    Q_OBJECT
public:
    SupportSignInPage(SupportSession &session, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] SupportSignInForm *form() const { return m_form; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    SupportSession &m_session;
    EnvironmentBadge *m_badge = nullptr;
    QLabel *m_title = nullptr, *m_environment = nullptr;
    SupportSignInForm *m_form = nullptr;
};

} // namespace mm
