// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/secretfield.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QToolButton>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int revealWidth = 28;

} // namespace

SecretField::SecretField(const Theme &theme, QWidget *parent) : QLineEdit(parent), m_theme(theme)
{
    m_reveal = new QToolButton(this);
    m_reveal->setObjectName(u"reveal"_s);
    m_reveal->setAutoRaise(true);
    m_reveal->setIconSize({16, 16});
    m_reveal->setCursor(Qt::ArrowCursor);
    m_reveal->setFocusPolicy(Qt::TabFocus);
    setTextMargins(0, 0, revealWidth, 0);
    setRevealed(false);
    connect(m_reveal, &QToolButton::clicked, this, [this] { setRevealed(!isRevealed()); });
    // What is selected while readable would go to the X11 selection and the clipboard.
    connect(this, &QLineEdit::selectionChanged, this, [this] {
        if (isRevealed() && hasSelectedText())
            deselect();
    });
}

Secret SecretField::secret() const
{
    return Secret::take(text());
}

void SecretField::setRevealed(bool revealed)
{
    if (revealed)
        deselect();
    setEchoMode(revealed ? Normal : Password);
    setInputMethodHints(inputMethodHints() | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                        | Qt::ImhNoAutoUppercase);
    m_reveal->setIcon(themedIcon(revealed ? u"eye-off"_s : u"eye"_s, m_theme));
    retranslateUi();
}

void SecretField::retranslateUi()
{
    m_reveal->setToolTip(isRevealed() ? tr("Hide what is typed") : tr("Show what is typed"));
    m_reveal->setAccessibleName(m_reveal->toolTip());
}

void SecretField::keyPressEvent(QKeyEvent *event)
{
    watchCapsLock(*event);
    for (const auto forbidden :
         {QKeySequence::Undo, QKeySequence::Redo, QKeySequence::Copy, QKeySequence::Cut}) {
        if (event->matches(forbidden))
            return;
    }
    QLineEdit::keyPressEvent(event);
}

void SecretField::watchCapsLock(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_CapsLock && m_capsLock)
        setCapsLock(!*m_capsLock);
    const QString text = event.text();
    if (text.size() != 1 || (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) != 0)
        return;
    const QChar letter = text.front();
    if (letter.isUpper() || letter.isLower())
        setCapsLock(letter.isUpper() != event.modifiers().testFlag(Qt::ShiftModifier));
}

void SecretField::setCapsLock(std::optional<bool> on)
{
    const bool before = m_capsLock.value_or(false);
    m_capsLock = on;
    if (before != on.value_or(false))
        emit capsLockChanged(!before);
}

void SecretField::focusOutEvent(QFocusEvent *event)
{
    setCapsLock(std::nullopt); // the key may change where it cannot be seen
    QLineEdit::focusOutEvent(event);
}

// The menu of hidden text has neither undo nor copy.
void SecretField::contextMenuEvent(QContextMenuEvent *event)
{
    setRevealed(false);
    QLineEdit::contextMenuEvent(event);
}

void SecretField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    m_reveal->setGeometry(width() - revealWidth - 1, 1, revealWidth, height() - 2);
}

void SecretField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::EnabledChange && !isEnabled())
        setRevealed(false);
    QLineEdit::changeEvent(event);
}

} // namespace mm
