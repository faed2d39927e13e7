// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/chart/drawings.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QPlainTextEdit;

namespace mm {

/// Where a note over a chart is written: a small field in the chart itself. Ctrl+Enter, or going
/// elsewhere, keeps the text; Esc leaves it as it was. A note without text goes.
class NoteEditor : public QFrame
{
    Q_OBJECT
public:
    explicit NoteEditor(QWidget *chart);

    /// Writes the note at `index` of `drawings`, near `at` (pixels of the chart). A note that is
    /// being written is kept first. Nothing where there is no note.
    void open(Drawings &drawings, int index, const QPointF &at);
    [[nodiscard]] bool isOpen() const { return !isHidden(); }
    /// Keeps what is written and closes.
    void keep();
    /// Leaves the note as it was and closes.
    void cancel();

signals:
    /// However it ended; the chart has the keys again, unless the user went elsewhere.
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void place(const QPointF &at);
    void close(const QString &text);

    QPlainTextEdit *m_text = nullptr;
    QLabel *m_hint = nullptr;
    QPointer<Drawings> m_drawings;
    Drawing m_note; ///< as it was
};

} // namespace mm
