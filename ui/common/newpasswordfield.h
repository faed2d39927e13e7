// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/passwordstrength.h"

#include <QWidget>

class QLabel;

namespace mm {

class SecretField;
class StrengthBar;
class Theme;

/// Where a new password is chosen: hidden unless its eye is pressed, with a bar and a sentence that
/// say how hard it is to guess and what would make it harder. It is not typed twice; who is unsure
/// looks at it.
class NewPasswordField : public QWidget
{
    Q_OBJECT
public:
    explicit NewPasswordField(const Theme &theme, QWidget *parent = nullptr);

    /// What anybody may know of the owner (address, number): makes a poor password.
    void setOwnWords(const QStringList &words);
    [[nodiscard]] Secret secret() const;
    [[nodiscard]] const PasswordStrength &strength() const { return m_strength; }
    [[nodiscard]] SecretField *edit() const { return m_edit; }
    void clear();

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void judge();
    void showStrength();

    QStringList m_ownWords;
    PasswordStrength m_strength;
    SecretField *m_edit = nullptr;
    StrengthBar *m_bar = nullptr;
    QLabel *m_text = nullptr;
};

/// "Weak. A date is easy to guess."; empty where nothing was typed.
[[nodiscard]] QString sentenceFor(const PasswordStrength &strength);

} // namespace mm
