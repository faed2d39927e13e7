// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/secret.h"
#include "ui/common/secretclipboard.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace mm {

class Theme;

/// A secret the gateway gave, for the user to carry elsewhere: copied with a button, and read and
/// selected once it is revealed. Object names of its parts begin with its own: …Text, …Reveal,
/// …Copy, …Note.
class SecretDisplay : public QWidget
{
    Q_OBJECT
public:
    enum class Kind {
        Hidden, ///< dots until revealed
        Plain, ///< readable at once
        Key, ///< readable at once, in groups of four, to be typed elsewhere
    };
    SecretDisplay(Kind kind, const QString &name, const Theme &theme, QWidget *parent = nullptr);

    /// What assistive technology and the buttons call it: "Access token".
    void setTitle(const QString &title);
    void setSecret(const Secret &secret);
    [[nodiscard]] const Secret &secret() const { return m_secret; }
    /// Wipes it, also in the clipboard.
    void clear();
    [[nodiscard]] bool isRevealed() const { return m_revealed; }
    void setRevealed(bool revealed);

signals:
    void copied();

protected:
    void changeEvent(QEvent *event) override;

private:
    void copy();
    void fill();
    void retranslateUi();

    const Kind m_kind;
    const Theme &m_theme;
    QString m_title;
    Secret m_secret;
    bool m_revealed;
    SecretClipboard m_clipboard;
    QLineEdit *m_text = nullptr;
    QLabel *m_note = nullptr;
    QToolButton *m_reveal = nullptr; ///< of Kind::Hidden alone
    QToolButton *m_copy = nullptr;
};

} // namespace mm
