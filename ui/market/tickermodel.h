// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/candles.h"
#include "app/services/freshness.h"

#include <QAbstractTableModel>
#include <QHash>

#include <array>
#include <bitset>
#include <functional>
#include <optional>
#include <vector>

namespace mm {

class Clock;
class Formatting;
class ServerClock;

/// Drawn beside a price that is not live, for those who do not see its colour.
enum class PriceSign : quint8 { None, Stale, Closed, Lost };

/// How a price's cell looks beside its text; small enough for a QVariant without allocation.
struct CellStyle {
    qint8 trend = 0; ///< colour: 1 up, -1 down, 0 none
    qint8 arrow = 0; ///< 1 up, -1 down, 0 none
    qint8 fraction = -1; ///< as NumberDelegate::FractionRole
    bool stale = false; ///< not to be trusted: too old, or the connection is gone
    bool quiet = false; ///< it has not moved for long, or its market is closed
    PriceSign sign = PriceSign::None;
    quint8 tint = 0; ///< 255 just changed, 0 faded
    bool operator==(const CellStyle &) const = default;
};

/// A row's candles for painting. Valid until the model changes.
struct SmallChart {
    const std::vector<Candle> *candles = nullptr; ///< oldest first; null: none
    quint64 version = 0; ///< another one where the candles are others
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
        ChartColumn,
        TypeColumn,
        PriceSpreadColumn,
        OpenColumn,
        PreviousCloseColumn,
        MarketColumn,
        ColumnCount
    };
    enum Role {
        StyleRole = Qt::UserRole, ///< CellStyle
        FilterRole, ///< text the filter looks in: code and name
        SmallChartRole, ///< SmallChart
    };
    static constexpr int fadeMs = 400;
    static constexpr int smallCandles = 24; ///< at most, of a small chart
    using SymbolLookup = std::function<const Symbol *(const ProductId &)>;

    TickerModel(const Clock &clock, const Formatting &formatting, QObject *parent = nullptr);

    /// The rows, in this order; quotes of those that stay are kept. A product that `lookup` does
    /// not know is shown by its number.
    void setProducts(const std::vector<ProductId> &list, const SymbolLookup &lookup);
    void apply(const std::vector<QuoteEntry> &changes);
    /// The gateway's time, by which markets open and close; until it is set the machine's own.
    /// Must outlive this model.
    void setServerClock(const ServerClock &clock);
    /// False: every price is said to be out of touch at once.
    void setLive(bool live);
    /// Products whose own connection is gone, while others are live.
    void setLost(const std::vector<ProductId> &products);
    /// Products that the gateway's limit leaves without prices, and those it refuses prices of.
    void setUnserved(const std::vector<QuoteKey> &unserved,
                     const std::vector<ProductId> &refused = {});
    /// Finds rows that have become stale (or fresh) by the clock alone, and markets that have
    /// opened or closed.
    void checkAges();
    /// A product's newest candles for its small chart; null: there are none.
    void setSmall(const ProductId &id, const CandlePage *page);
    /// Number format or language has changed.
    void retranslate();
    /// Fading tints are wanted; not where the user has asked for reduced motion.
    void setAnimated(bool animated) { m_animated = animated; }

    [[nodiscard]] ProductId product(int row) const { return m_rows[std::size_t(row)].id; }
    /// What the quote socket is to be asked for: every row that is a known product.
    [[nodiscard]] std::vector<QuoteKey> wanted() const;
    /// Rows with a tint that has not faded yet.
    [[nodiscard]] std::vector<int> fadingRows() const;
    /// It has changed within the last `ms`, so has just been painted.
    [[nodiscard]] bool isNew(int row, Column column, int ms) const;
    [[nodiscard]] bool isStale(int row) const; ///< or out of touch
    [[nodiscard]] Freshness freshnessOf(int row) const { return m_rows[std::size_t(row)].fresh; }
    /// Every row has a price and none is stale; false without rows.
    [[nodiscard]] bool isComplete() const;
    /// Since the previous close: 1 up, -1 down, 0 neither or not known.
    [[nodiscard]] int trend(int row) const;
    [[nodiscard]] std::optional<QuoteKey> key(int row) const; ///< of a known product
    /// As wide as a text of the age column usually gets.
    [[nodiscard]] QString longestAge() const;
    /// Texts stand on the left, numbers on the right.
    [[nodiscard]] static bool isText(int column);
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
        std::optional<Decimal> percent; ///< as shown: change of the day
        Freshness fresh = Freshness::NoPrice;
        MarketState market = MarketState::Unknown;
        bool served = true;
        bool refused = false; ///< by the gateway; then it is not served either
        bool lost = false;
        std::vector<Candle> small; ///< prices in units of 10^-smallScale
        int smallScale = 0;
        quint64 smallVersion = 0;
    };
    using Columns = std::bitset<ColumnCount>;

    [[nodiscard]] Row makeRow(const ProductId &id, const SymbolLookup &lookup) const;
    void moveRowTo(int at, const ProductId &id); ///< of one that stands further down
    void indexRows();
    /// The columns that show something else then.
    [[nodiscard]] Columns update(Row &row, const QuoteEntry &entry, qint64 now, qint64 gateway);
    void tellChanged(int row, const Columns &columns);
    [[nodiscard]] static qint8 dayTrend(const Row &row); ///< against the previous close
    void growFractions(const Row &row);
    [[nodiscard]] Freshness computeFresh(const Row &row, qint64 now, qint64 gatewayNow) const;
    [[nodiscard]] qint64 gatewayNow() const;
    void changedRow(int row);
    [[nodiscard]] std::optional<Decimal> value(const Row &row, Column column) const;
    [[nodiscard]] QString text(const Row &row, Column column) const;
    [[nodiscard]] QString spreadText(const Row &row) const;
    [[nodiscard]] QString symbolText(const Row &row) const;
    [[nodiscard]] QString toolTip(const Row &row) const;
    [[nodiscard]] QString accessibleText(const Row &row, Column column) const;
    [[nodiscard]] CellStyle style(const Row &row, Column column) const;
    [[nodiscard]] QString age(const Row &row) const;
    [[nodiscard]] QString ageText(const Row &row) const;
    [[nodiscard]] QString freshnessText(const Row &row) const;
    [[nodiscard]] QString smallText(const Row &row) const;
    [[nodiscard]] QString exportText(const Row &row, Column column) const;
    [[nodiscard]] QString exportUnit(const Row &row, Column column) const;

    const Clock &m_clock;
    const ServerClock *m_serverClock = nullptr;
    const Formatting &m_formatting;
    std::vector<Row> m_rows;
    QHash<ProductId, int> m_index;
    std::array<qint8, ColumnCount> m_fractions{};
    bool m_live = false;
    bool m_animated = true;
    quint64 m_smallVersion = 0;
};

} // namespace mm

Q_DECLARE_TYPEINFO(mm::CellStyle, Q_PRIMITIVE_TYPE);
Q_DECLARE_METATYPE(mm::CellStyle)
Q_DECLARE_TYPEINFO(mm::SmallChart, Q_PRIMITIVE_TYPE);
Q_DECLARE_METATYPE(mm::SmallChart)
