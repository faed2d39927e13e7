// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/chart/noteeditor.h"

#include "ui/common/theme.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int charactersWide = 36, linesHigh = 4;

} // namespace

NoteEditor::NoteEditor(QWidget *chart) : QFrame(chart)
{
    setObjectName(u"noteEditor"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(u"noteText"_s);
    m_text->setProperty("field", true);
    m_text->setTabChangesFocus(true);
    const QFontMetrics metrics = m_text->fontMetrics();
    m_text->setFixedHeight(metrics.lineSpacing() * (linesHigh + 1));
    m_text->setMinimumWidth(metrics.averageCharWidth() * charactersWide);
    m_hint = new QLabel(this);
    setTextRole(m_hint, TextRole::Caption);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(4);
    column->addWidget(m_text);
    column->addWidget(m_hint);
    m_text->installEventFilter(this);
    retranslateUi();
    hide();
}

void NoteEditor::retranslateUi()
{
    m_text->setAccessibleName(tr("Text of the note"));
    m_text->setPlaceholderText(tr("Note"));
    m_hint->setText(tr("Ctrl+Enter keeps it, Esc does not"));
    m_text->setAccessibleDescription(m_hint->text());
}

void NoteEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QFrame::changeEvent(event);
}

void NoteEditor::open(Drawings &drawings, int index, const QPointF &at)
{
    keep();
    if (index < 0 || index >= int(drawings.all().size()))
        return;
    const Drawing &drawing = drawings.all()[std::size_t(index)];
    if (drawing.kind != Drawing::Kind::Note)
        return;
    m_drawings = &drawings;
    m_note = drawing;
    m_text->setPlainText(drawing.text);
    m_text->selectAll();
    place(at);
    show();
    raise();
    m_text->setFocus(Qt::OtherFocusReason);
}

/// Wholly inside the chart, as far as that has room.
void NoteEditor::place(const QPointF &at)
{
    const QSize size = sizeHint().boundedTo(parentWidget()->size());
    resize(size);
    const QPoint corner = at.toPoint();
    move(std::clamp(corner.x(), 0, parentWidget()->width() - size.width()),
         std::clamp(corner.y(), 0, parentWidget()->height() - size.height()));
}

void NoteEditor::keep()
{
    close(Drawing::noteText(m_text->toPlainText()));
}

void NoteEditor::cancel()
{
    close(m_note.text);
}

void NoteEditor::close(const QString &text)
{
    Drawings *drawings = std::exchange(m_drawings, nullptr);
    if (!isHidden()) {
        // Who went elsewhere with the mouse or Tab is left there.
        if (m_text->hasFocus())
            parentWidget()->setFocus();
        hide();
        emit closed();
    }
    if (!drawings)
        return;
    // By what it is: others may have come before it, or it may have gone, in the meantime.
    const auto place = std::ranges::find(drawings->all(), m_note);
    if (place == drawings->all().end())
        return;
    const auto index = int(place - drawings->all().begin());
    if (text.isEmpty()) {
        drawings->remove(index);
        return;
    }
    m_note.text = text;
    drawings->replace(index, m_note);
}

bool NoteEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (!isOpen())
        return QFrame::eventFilter(watched, event);
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (isKey) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool keeps = isEnter && key->modifiers().testFlag(Qt::ControlModifier);
        if (!keeps && key->key() != Qt::Key_Escape)
            return QFrame::eventFilter(watched, event);
        event->accept(); // no shortcut of the window's
        if (event->type() == QEvent::KeyPress)
            keeps ? keep() : cancel();
        return true;
    }
    // Its menu, and another window, leave it open.
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::MouseFocusReason || reason == Qt::TabFocusReason
            || reason == Qt::BacktabFocusReason)
            keep();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace mm
