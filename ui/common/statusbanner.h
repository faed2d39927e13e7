// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/errors.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace mm {

class Theme;

/// The one way to tell of an error in a window: icon, sentence, trace id with a copy button, at
/// most one action, a close button. Hidden while there is nothing to say. Announced to assistive
/// technology.
class StatusBanner : public QFrame
{
    Q_OBJECT
public:
    enum class Tone { Information, Warning, Error };

    explicit StatusBanner(const Theme &theme, QWidget *parent = nullptr);

    void showError(const GatewayError &error, const QString &actionText = {});
    void showMessage(Tone tone, const QString &text, const QString &actionText = {});
    void clear();
    [[nodiscard]] QString text() const; ///< empty while hidden

signals:
    void actionTriggered();

private:
    void show(Tone tone, const QString &text, const QByteArray &trace, const QString &actionText);

    const Theme &m_theme;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_trace = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_action = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace mm
