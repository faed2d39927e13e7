// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/common/numberdelegate.h"

#include <QTableView>

namespace mm {

class TableColumns;
class TrafficModel;

/// As numbers are painted, with the colour the model asks for.
class TrafficDelegate : public NumberDelegate
{
    Q_OBJECT
public:
    using NumberDelegate::NumberDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

/// The table of calls and frames. It follows: the newest row stays in sight, until somebody
/// scrolls away from it.
class TrafficView : public QTableView
{
    Q_OBJECT
public:
    TrafficView(TrafficModel &model, const Theme &theme, const Formatting &formatting,
                QWidget *parent = nullptr);

    void setFollowing(bool following);
    [[nodiscard]] bool isFollowing() const { return m_following; }
    /// Rows are coming or going: a current row that changes now has been chosen by nobody.
    [[nodiscard]] bool isChanging() const { return m_changing; }
    [[nodiscard]] TableColumns &columns() const { return *m_columns; }

signals:
    void followingChanged(bool following);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    TableColumns *m_columns = nullptr;
    bool m_following = true;
    bool m_changing = false; ///< rows are coming or going
    bool m_currentGoes = false; ///< with the rows that are going
};

} // namespace mm
