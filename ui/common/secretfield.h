// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/secret.h"

#include <QLineEdit>

#include <optional>

class QToolButton;

namespace mm {

class Theme;

/// One line for a secret: dots, a button to look at it, no undo, no copying, not even of what is
/// revealed. Tells when Caps Lock seems to be on. Qt knows no state of that key, so it is read off
/// the letters: one whose case contradicts Shift; the key itself toggles what is known.
class SecretField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SecretField(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] Secret secret() const;
    [[nodiscard]] bool isRevealed() const { return echoMode() == Normal; }
    void setRevealed(bool revealed);

signals:
    void capsLockChanged(bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void watchCapsLock(const QKeyEvent &event);
    void setCapsLock(std::optional<bool> on);
    void retranslateUi();

    const Theme &m_theme;
    QToolButton *m_reveal = nullptr;
    std::optional<bool> m_capsLock; ///< nothing until a letter has shown it
};

} // namespace mm
