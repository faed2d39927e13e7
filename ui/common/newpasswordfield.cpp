// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/newpasswordfield.h"

#include "ui/common/notelabel.h"
#include "ui/common/secretfield.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace mm {

using namespace Qt::Literals::StringLiterals;

/// Four pieces, as many of them filled as the password is worth. The words beside it say the same.
class StrengthBar : public QWidget
{
public:
    StrengthBar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
    {
        setFixedHeight(4);
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

    void setScore(int score)
    {
        m_score = score;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        constexpr int pieces = 4;
        constexpr int gap = 4;
        const Colours &c = m_theme.colours();
        const QColor filled = m_score < 2 ? c.error : m_score == 2 ? c.warning : c.up;
        const int length = (width() - gap * (pieces - 1)) / pieces;
        QPainter painter(this);
        for (int i = 0; i < pieces; ++i) {
            const bool on = i < qMax(m_score, m_score == 0 ? 1 : 0);
            painter.fillRect(i * (length + gap), 0, length, height(), on ? filled : c.separator);
        }
    }

private:
    const Theme &m_theme;
    int m_score = -1;
};

namespace {

struct StrengthText {
    Q_DECLARE_TR_FUNCTIONS(mm::NewPasswordField)
public:
    static QString grade(int score)
    {
        switch (score) {
        case 0:
            return tr("Very weak.");
        case 1:
            return tr("Weak.");
        case 2:
            return tr("Passable.");
        case 3:
            return tr("Good.");
        default:
            return tr("Strong.");
        }
    }
    static QString advice(PasswordHint hint)
    {
        switch (hint) {
        case PasswordHint::TooShort:
            return tr("Make it longer.");
        case PasswordHint::CommonWord:
            return tr("Well-known words and passwords are guessed first.");
        case PasswordHint::AboutYou:
            return tr("Your own name, address or number is guessed first.");
        case PasswordHint::Repetition:
            return tr("Repeating the same adds little.");
        case PasswordHint::Sequence:
            return tr("Sequences such as 1234 are easy to guess.");
        case PasswordHint::KeyboardPattern:
            return tr("Keys that lie side by side are easy to guess.");
        case PasswordHint::Date:
            return tr("Dates are easy to guess.");
        case PasswordHint::None:
            break;
        }
        return {};
    }
};

} // namespace

QString sentenceFor(const PasswordStrength &strength)
{
    if (strength.isEmpty())
        return {};
    const QString grade = StrengthText::grade(strength.score);
    const QString advice = StrengthText::advice(strength.hint);
    return advice.isEmpty() ? grade : StrengthText::tr("%1 %2", "two sentences").arg(grade, advice);
}

NewPasswordField::NewPasswordField(const Theme &theme, QWidget *parent) : QWidget(parent)
{
    m_edit = new SecretField(theme, this);
    m_edit->setObjectName(u"newPassword"_s);
    m_bar = new StrengthBar(theme, this);
    m_text = new NoteLabel(this);
    m_text->setObjectName(u"passwordStrength"_s);
    setTextRole(m_text, TextRole::Secondary);
    setFocusProxy(m_edit);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_edit);
    column->addWidget(m_bar);
    column->addWidget(m_text);
    connect(m_edit, &QLineEdit::textChanged, this, &NewPasswordField::judge);
    showStrength();
}

void NewPasswordField::setOwnWords(const QStringList &words)
{
    if (m_ownWords == words)
        return;
    m_ownWords = words;
    judge();
}

Secret NewPasswordField::secret() const
{
    return m_edit->secret();
}

void NewPasswordField::clear()
{
    m_edit->clear();
    m_edit->setRevealed(false);
}

void NewPasswordField::judge()
{
    m_strength = strengthOf(m_edit->secret(), m_ownWords);
    showStrength();
    emit changed();
}

void NewPasswordField::showStrength()
{
    const QString text = sentenceFor(m_strength);
    m_bar->setScore(m_strength.score);
    m_bar->setVisible(!text.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void NewPasswordField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showStrength();
    QWidget::changeEvent(event);
}

} // namespace mm
