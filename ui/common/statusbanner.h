// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/errors.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QToolButton;

namespace mm {

class Theme;

/// The one way to tell of an error in a window: icon, sentence, trace id with a copy button, at
/// most one action, a close button. Hidden while there is nothing to say. Announced to assistive
/// technology. An error is told anew when the language changes; the text of showMessage() is its
/// caller's.
class StatusBanner : public QWidget
{
    Q_OBJECT
public:
    enum class Tone { Information, Warning, Error };

    explicit StatusBanner(const Theme &theme, QWidget *parent = nullptr);

    void showError(const GatewayError &error, const QString &actionText = {});
    void showMessage(Tone tone, const QString &text, const QString &actionText = {});
    void clear();
    [[nodiscard]] QString text() const; ///< empty while hidden
    [[nodiscard]] Tone tone() const { return m_tone; } ///< of what was said last

signals:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void show(Tone tone, const QString &text, const QByteArray &trace, const QString &actionText);
    void retranslateUi();
    void paintIcon();
    void announce();

    const Theme &m_theme;
    Tone m_tone = Tone::Information;
    std::optional<GatewayError> m_error;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_trace = nullptr;
    QToolButton *m_copy = nullptr;
    QPushButton *m_action = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace mm
