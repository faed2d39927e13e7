// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QTableView>

class QAction;

namespace mm {

class DepthModel;
class Formatting;
class Theme;

/// An order book on screen. Keeps the best prices in the middle until the user scrolls; levels are
/// walked through by the arrow keys, and a level's price is copied.
class DepthLadder : public QTableView
{
    Q_OBJECT
public:
    DepthLadder(DepthModel &model, const Theme &theme, const Formatting &formatting,
                QWidget *parent = nullptr);

    /// Puts the best prices in the middle again, also after the user has scrolled.
    void centre();
    [[nodiscard]] QAction *copyAction() const { return m_copy; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void copyPrice();
    void retranslate();
    void arrange();

    DepthModel &m_model;
    QAction *m_copy = nullptr;
    bool m_centred = true; ///< the user has not scrolled away
};

} // namespace mm
