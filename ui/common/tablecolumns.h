// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QHeaderView>
#include <QPointer>

class QMenu;

namespace mm {

/// The columns of a table as the user has chosen them: shown or hidden, moved, sized, sorted. Gives
/// the header a context menu, and the same menu to a button for the keyboard; what was chosen is a
/// byte array to keep. The first logical column is always shown.
class TableColumns : public QObject
{
    Q_OBJECT
public:
    /// `hidden`: logical columns that are hidden at first. `header` must have its model.
    TableColumns(QHeaderView *header, QList<int> hidden, QObject *parent = nullptr);

    [[nodiscard]] QByteArray state() const;
    /// Places as they were; with a state that cannot be used, or none, as they are at first.
    void restore(const QByteArray &state);
    void reset();
    /// Fills a menu each time it is about to show; moving and sizing act on
    /// `currentColumn`.
    void fill(QMenu *menu, int currentColumn);

signals:
    void changed(); ///< something that state() tells of

private:
    static constexpr int widthStep = 16;

    void move(int logical, int by);
    void widen(int logical, int by);

    QHeaderView *m_header;
    QList<int> m_hidden;
    QPointer<QMenu> m_menu;
    QByteArray m_initial;
};

} // namespace mm
