// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/market/tickersort.h"

#include <QTableView>
#include <QTimer>

namespace mm {

class Formatting;
class TableColumns;
class Theme;

/// The table of prices. Owns the two clocks of what is on screen: one for tints that fade, running
/// only while one does, and a slow one for ages, staleness and the order of rows. Both repaint just
/// the cells they concern and stop while the table is hidden. It paints its cells itself, because
/// the style's part in painting a cell costs more than the cell.
class TickerView : public QTableView
{
    Q_OBJECT
public:
    static constexpr int fadeStepMs = 40;
    static constexpr int ageStepMs = 500;
    static constexpr int sightDelayMs = 200;

    TickerView(TickerSort &sort, const Theme &theme, const Formatting &formatting,
               QWidget *parent = nullptr);

    /// New prices have come: their tints begin to fade.
    void pricesApplied();
    [[nodiscard]] std::vector<ProductId> selectedProducts() const;
    /// What the small charts in sight are of; nothing while none can be seen.
    [[nodiscard]] std::vector<QuoteKey> chartsInSight() const;
    [[nodiscard]] TableColumns &columns() const { return *m_columns; }

signals:
    /// The user went to a row or activated it; not where sorting, filtering or another list has put
    /// another row there.
    void productChosen(const mm::ProductId &id);
    /// Other rows are in sight, or others of their columns; a little later, once for many changes.
    void sightChanged();

protected:
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setWidths();
    void paintCell(QPainter *painter, QStyleOptionViewItem &option, int row, int column) const;
    void fade();
    void age();
    [[nodiscard]] ProductId currentProduct() const; ///< without symbolId: none
    void chooseCurrent();

    TickerSort &m_sort;
    TableColumns *m_columns = nullptr;
    QTimer m_fadeTimer;
    QTimer m_ageTimer;
    QTimer m_sightTimer;
    std::vector<int> m_fading; ///< rows painted in the step before
    ProductId m_pressed; ///< chosen when the button went down
};

} // namespace mm
