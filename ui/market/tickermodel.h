// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/quotebook.h"

#include <QAbstractTableModel>
#include <QHash>

#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace mm {

class Clock;
class Formatting;

/// How a price's cell looks beside its text; small enough for a QVariant without allocation.
struct CellStyle {
    qint8 trend = 0; ///< colour: 1 up, -1 down, 0 none
    qint8 arrow = 0; ///< 1 up, -1 down, 0 none
    qint8 fraction = -1; ///< as NumberDelegate::FractionRole
    bool stale = false;
    quint8 tint = 0; ///< 255 just changed, 0 faded
    bool operator==(const CellStyle &) const = default;
};

/// The products of one watchlist with the newest that is known of them. Rows hold values; texts are
/// made when a cell is asked for, which the view does for those it paints. A batch of quotes gives
/// one dataChanged() a row that changed, over just the columns that did.
class TickerModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        SymbolColumn,
        LastColumn,
        ChangeColumn,
        PercentColumn,
        BidColumn,
        AskColumn,
        SpreadColumn,
        HighColumn,
        LowColumn,
        VolumeColumn,
        AgeColumn,
        ColumnCount
    };
    enum Role {
        StyleRole = Qt::UserRole, ///< CellStyle
        FilterRole, ///< text the filter looks in: code and name
    };
    static constexpr int fadeMs = 400;
    using SymbolLookup = std::function<const Symbol *(const ProductId &)>;

    TickerModel(const Clock &clock, const Formatting &formatting, QObject *parent = nullptr);

    /// The rows, in this order; quotes of those that stay are kept. A product that `lookup` does
    /// not know is shown by its number.
    void setProducts(const std::vector<ProductId> &products, const SymbolLookup &lookup);
    void apply(const std::vector<QuoteEntry> &changes);
    /// False: every price looks stale at once.
    void setLive(bool live);
    /// Products that the gateway's limit leaves without prices.
    void setUnserved(const std::vector<QuoteKey> &unserved);
    /// Finds rows that have become stale (or fresh) by the clock alone.
    void checkAges();
    /// Number format or language has changed.
    void retranslate();
    /// Fading tints are wanted; not where the user has asked for reduced motion.
    void setAnimated(bool animated) { m_animated = animated; }

    [[nodiscard]] ProductId product(int row) const { return m_rows[std::size_t(row)].id; }
    /// What the quote socket is to be asked for: every row that is a known product.
    [[nodiscard]] std::vector<QuoteKey> wanted() const;
    /// Rows with a tint that has not faded yet.
    [[nodiscard]] std::vector<int> fadingRows() const;
    [[nodiscard]] bool isStale(int row) const;
    /// Every row has a price and none is stale; false without rows.
    [[nodiscard]] bool isComplete() const;
    /// Exact order of two rows by a column; absent values come first.
    [[nodiscard]] std::weak_ordering rowOrder(int left, int right, Column column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row {
        ProductId id;
        std::optional<Symbol> symbol; ///< nothing where the product is not known
        QuoteEntry entry;
        std::array<qint64, ColumnCount> changedAt{}; ///< steady ms; 0 never
        std::array<qint8, ColumnCount> trend{}; ///< of the last change of Last, Bid and Ask
        bool stale = false;
        bool served = true;
    };
    struct Span {
        int first = ColumnCount, last = -1;
        void add(Column column);
    };

    [[nodiscard]] Row makeRow(const ProductId &id, const SymbolLookup &lookup) const;
    void indexRows();
    [[nodiscard]] Span update(Row &row, const QuoteEntry &entry, qint64 now);
    void growFractions(const Row &row);
    [[nodiscard]] bool computeStale(const Row &row, qint64 now) const;
    [[nodiscard]] std::optional<Decimal> value(const Row &row, Column column) const;
    [[nodiscard]] QString text(const Row &row, Column column) const;
    [[nodiscard]] QString spreadText(const Row &row) const;
    [[nodiscard]] QString symbolText(const Row &row) const;
    [[nodiscard]] QString toolTip(const Row &row) const;
    [[nodiscard]] QString accessibleText(const Row &row, Column column) const;
    [[nodiscard]] CellStyle style(const Row &row, Column column) const;
    [[nodiscard]] QString age(const Row &row) const;

    const Clock &m_clock;
    const Formatting &m_formatting;
    std::vector<Row> m_rows;
    QHash<ProductId, int> m_index;
    std::array<qint8, ColumnCount> m_fractions{};
    bool m_live = false;
    bool m_animated = true;
};

} // namespace mm

Q_DECLARE_TYPEINFO(mm::CellStyle, Q_PRIMITIVE_TYPE);
Q_DECLARE_METATYPE(mm::CellStyle)
