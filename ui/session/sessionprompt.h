// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/clientservices.h"

#include <QFrame>

class QPushButton;

namespace mm {

class ReauthForm;
class SelectableLabel;
class Theme;

/// The one question when a session has ended while somebody works: why, and who signs in again. A
/// panel above what is on screen, which stays as it is; hidden unless the session has expired. It
/// takes the keyboard only from where nobody types.
class SessionPrompt : public QFrame
{
    Q_OBJECT
public:
    SessionPrompt(ClientServices &services, const Theme &theme, QWidget *parent = nullptr);

    /// Asks again after "Not now", and takes the keyboard. Does nothing unless expired.
    void ask();
    [[nodiscard]] bool isDismissed() const { return m_dismissed; }

signals:
    void dismissed(); ///< "Not now"
    void somebodyElseRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow();
    void open();
    void dismiss();
    void retranslateUi();

    const Session &m_session;
    bool m_dismissed = false;
    SelectableLabel *m_title = nullptr, *m_text = nullptr, *m_hint = nullptr, *m_trace = nullptr;
    ReauthForm *m_form = nullptr;
    QPushButton *m_notNow = nullptr, *m_somebodyElse = nullptr;
};

} // namespace mm
