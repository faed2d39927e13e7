// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/supportsession.h"

#include <QFrame>

class QLabel;

namespace mm {

class SupportSignInForm;
class Theme;

/// Asks for the secret again inside the window when the session has ended; everything on screen
/// stays. Shows and hides itself.
class SupportPrompt : public QFrame
{
    Q_OBJECT
public:
    SupportPrompt(SupportSession &session, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] SupportSignInForm *form() const { return m_form; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow(SupportSession::State state);
    void retranslateUi();

    SupportSession &m_session;
    SupportSignInForm *m_form = nullptr;
    QLabel *m_title = nullptr, *m_text = nullptr, *m_trace = nullptr;
};

} // namespace mm
