// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/symbol.h"
#include "ui/common/textpainter.h"

#include <QWidget>

#include <array>

namespace mm {

class Formatting;
class Theme;

/// Two prices of one product side by side, so that nobody takes one for the other: what the user
/// deals at and what the market's book says, each with spread and age. Painted, because labels
/// would have the window laid out anew with every tick.
class DepthPrices : public QWidget
{
    Q_OBJECT
public:
    /// One line; texts that are absent show as such.
    struct Line {
        std::optional<Decimal> bid, ask;
        qint64 age = -1; ///< ms; below 0 unknown
        bool live = false;
        bool operator==(const Line &) const = default;
    };

    DepthPrices(const Theme &theme, const Formatting &formatting, QWidget *parent = nullptr);

    void setSymbol(const std::optional<Symbol> &symbol);
    void setDealing(const Line &line);
    void setMarket(const Line &line);
    /// What is shown, as a sentence a line.
    [[nodiscard]] QString text() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum Column { NameColumn, BidColumn, AskColumn, SpreadColumn, AgeColumn, ColumnCount };
    using Texts = std::array<QString, ColumnCount>;
    using Widths = std::array<int, ColumnCount>;

    [[nodiscard]] Texts titles() const;
    [[nodiscard]] Texts texts(const Line &line, const QString &name) const;
    [[nodiscard]] QString dealingName() const;
    [[nodiscard]] std::array<Texts, 3> rows() const; ///< titles, dealing, market
    [[nodiscard]] Widths columnWidths(const std::array<Texts, 3> &rows) const;
    [[nodiscard]] static int widthOf(const Widths &widths);
    [[nodiscard]] int rowHeight() const;
    void take(const Line &line, Line &mine);
    void paintRow(QPainter &painter, int row, const Texts &texts, const Widths &widths);
    void retranslate();
    void useFont();

    const Theme &m_theme;
    const Formatting &m_formatting;
    std::optional<Symbol> m_symbol;
    Line m_dealing, m_market;
    mutable TextPainter m_upright; ///< keeps what it has measured
    TextPainter m_slanted; ///< for what is not live
};

} // namespace mm
