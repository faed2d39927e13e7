// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/support/eventmodel.h"

#include <QTableView>

namespace mm {

class Theme;

/// The table of events. Follows the newest until somebody scrolls away from it or chooses a row
/// further up; what is in sight stays in sight when the oldest rows go.
class EventTable : public QTableView
{
    Q_OBJECT
public:
    EventTable(EventModel &model, const Theme &theme, const Formatting &formatting,
               QWidget *parent = nullptr);

    void setFollowing(bool following);
    [[nodiscard]] bool isFollowing() const { return m_following; }
    [[nodiscard]] int rowsBelow() const; ///< that are out of sight
    void copyRows() const; ///< with tabs between; nothing personal is in them

signals:
    void followingChanged(bool following);
    void rowChosen(const QModelIndex &index);
    void customerWanted(const QString &customerNo); ///< Enter or a double click

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void scrolled(int value);
    void wantCustomer(const QModelIndex &index);
    void retranslateUi();

    EventModel &m_model;
    QAction *m_copy = nullptr;
    bool m_following = true;
    bool m_moving = false; ///< by this object, not by the user
};

} // namespace mm
