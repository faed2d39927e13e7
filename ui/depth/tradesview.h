// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QTableView>

class QPushButton;

namespace mm {

class Formatting;
class Theme;
class TradesModel;

/// Trades on screen. New ones push the others down only where the user looks at the newest: who has
/// scrolled, or whose pointer is over them, keeps what is seen, and is told how many came since.
class TradesView : public QTableView
{
    Q_OBJECT
public:
    TradesView(TradesModel &model, const Theme &theme, const Formatting &formatting,
               QWidget *parent = nullptr);

    void showNewest();
    [[nodiscard]] int unseen() const { return m_unseen; } ///< trades above what is seen

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool holdsStill() const;
    void makeRoom(int rows);
    void setUnseen(int count);
    void placeButton();
    void retranslate();

    QPushButton *m_newest = nullptr; ///< over the first row, while there is something unseen
    int m_unseen = 0;
    bool m_scrolled = false; ///< by the user, away from the newest
};

} // namespace mm
