// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/account/secretdisplay.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

QToolButton *iconButton(const QString &name, const QString &icon, const Theme &theme,
                        QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(themedIcon(icon, theme));
    button->setIconSize({16, 16});
    button->setMinimumSize(28, 28);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QString inFours(const QString &key)
{
    QString grouped;
    for (qsizetype i = 0; i < key.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            grouped += u' ';
        grouped += key[i];
    }
    return grouped;
}

} // namespace

SecretDisplay::SecretDisplay(Kind kind, const QString &name, const Theme &theme, QWidget *parent) :
    QWidget(parent), m_kind(kind), m_theme(theme), m_revealed(kind != Kind::Hidden)
{
    setObjectName(name);
    m_text = new QLineEdit(this);
    m_text->setObjectName(name + u"Text"_s);
    m_text->setReadOnly(true);
    m_text->setInputMethodHints(Qt::ImhSensitiveData);
    // Nobody may take a 0 for an O.
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    m_text->setFont(fixed);
    m_reveal = iconButton(name + u"Reveal"_s, u"eye"_s, theme, this);
    m_reveal->setVisible(kind == Kind::Hidden);
    m_copy = iconButton(name + u"Copy"_s, u"copy"_s, theme, this);
    m_note = new QLabel(this);
    m_note->setObjectName(name + u"Note"_s);
    m_note->setWordWrap(true);
    setTextRole(m_note, TextRole::Caption);

    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_text, 1);
    line->addWidget(m_reveal);
    line->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_note);
    connect(m_reveal, &QToolButton::clicked, this, [this] { setRevealed(!m_revealed); });
    connect(m_copy, &QToolButton::clicked, this, &SecretDisplay::copy);
    connect(&m_clipboard, &SecretClipboard::takenBack, this, &SecretDisplay::fill);
    retranslateUi();
}

void SecretDisplay::setTitle(const QString &title)
{
    m_title = title;
    retranslateUi();
}

void SecretDisplay::setSecret(const Secret &secret)
{
    clear();
    m_secret = secret;
    fill();
}

void SecretDisplay::clear()
{
    m_clipboard.takeBack();
    m_secret.clear();
    m_revealed = m_kind != Kind::Hidden;
    retranslateUi();
}

void SecretDisplay::setRevealed(bool revealed)
{
    m_revealed = revealed || m_kind != Kind::Hidden;
    retranslateUi();
}

void SecretDisplay::copy()
{
    m_clipboard.lend(m_secret);
    fill();
    emit copied();
}

// What is hidden is not in the line at all, so that nothing can select or read it out.
void SecretDisplay::fill()
{
    const bool readable = m_revealed && !m_secret.isEmpty();
    const QString text = readable ? QString::fromUtf8(m_secret.reveal()) : QString();
    if (readable)
        m_text->setText(m_kind == Kind::Key ? inFours(text) : text);
    else
        m_text->setText(m_secret.isEmpty() ? QString() : QString(16, u'•'));
    m_text->setCursorPosition(0);
    m_text->setAccessibleName(readable ? m_title : tr("%1, hidden").arg(m_title));
    m_reveal->setEnabled(!m_secret.isEmpty());
    m_copy->setEnabled(!m_secret.isEmpty());
    const auto seconds = int(m_clipboard.time() / std::chrono::seconds(1));
    m_note->setText(
        m_clipboard.isLent()
            ? tr("Copied. It is taken out of the clipboard after %n second(s).", nullptr, seconds)
            : QString());
    m_note->setVisible(m_clipboard.isLent());
}

void SecretDisplay::retranslateUi()
{
    m_reveal->setIcon(themedIcon(m_revealed ? u"eye-off"_s : u"eye"_s, m_theme));
    m_reveal->setToolTip(m_revealed ? tr("Hide: %1").arg(m_title) : tr("Show: %1").arg(m_title));
    m_reveal->setAccessibleName(m_reveal->toolTip());
    m_copy->setToolTip(tr("Copy: %1").arg(m_title));
    m_copy->setAccessibleName(m_copy->toolTip());
    fill();
}

void SecretDisplay::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace mm
