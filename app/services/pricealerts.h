// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/symbol.h"
#include "app/services/quotebook.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace mm {

/// What the user wants to be told of.
struct PriceAlert {
    enum class Kind {
        Above, ///< the price reaches or passes `value` from below
        Below, ///< from above
        Change, ///< percent against the previous close: 2 tells of a rise, -2 of a fall
    };
    enum class Side { Last, Bid, Ask };

    quint64 id = 0; ///< given by PriceAlerts
    ProductId product;
    Kind kind = Kind::Above;
    Side side = Side::Last; ///< not of Change, which is of the last price
    Decimal value;
    QString note; ///< plain text, at most maxNote characters
    bool enabled = true; ///< one that has fired is not, until it is set anew
    qint64 firedAt = 0; ///< ms since 1970 UTC; 0: not yet
    std::optional<Decimal> firedPrice;
    bool operator==(const PriceAlert &) const = default;

    static constexpr int maxNote = 200;
    [[nodiscard]] Json toJson() const;
    [[nodiscard]] static std::optional<PriceAlert> fromJson(const Json &json);
};

/// What a product's newest quote says to an alert: the price it looks at (as the user sees it, with
/// the product's spread), or the change in percent. Nothing without what it needs.
[[nodiscard]] std::optional<Decimal> alertValue(const PriceAlert &alert, const QuoteEntry &entry,
                                                const Symbol *symbol);
/// Whether that is where the alert fires.
[[nodiscard]] bool isReached(const PriceAlert &alert, const Decimal &value);

/// The user's price alerts. They are watched only while the program runs and prices come: nothing
/// is sent to the gateway. Each fires once and is off then. No clock, no storage: the owner hands
/// in quotes and keeps all().
class PriceAlerts : public QObject
{
    Q_OBJECT
public:
    static constexpr int most = 200;
    using QObject::QObject;

    void load(std::vector<PriceAlert> alerts); ///< replaces all
    [[nodiscard]] const std::vector<PriceAlert> &all() const { return m_alerts; }
    [[nodiscard]] const PriceAlert *find(quint64 id) const;
    /// 0, and nothing added, where there are `most`. An alert that is reached already fires with
    /// the next quote: who makes one asks isReached() before.
    quint64 add(PriceAlert alert);
    void replace(const PriceAlert &alert); ///< of the same id; set anew where it is enabled
    void remove(const std::vector<quint64> &ids);
    void setEnabled(quint64 id, bool enabled);

    /// Products whose prices are needed: of those that are enabled.
    [[nodiscard]] std::vector<ProductId> products() const;
    /// Newest quotes, as they came; `wallMs`: now, since 1970 UTC.
    void take(const std::vector<QuoteEntry> &changes,
              const std::function<const Symbol *(const ProductId &)> &symbols, qint64 wallMs);

signals:
    void changed(); ///< what there is, or what is on
    void fired(const mm::PriceAlert &alert);

private:
    std::vector<PriceAlert> m_alerts;
    quint64 m_lastId = 0;
};

} // namespace mm
