// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/pricealerts.h"

#include "app/protocol/jsonreader.h"
#include "app/protocol/shownprice.h"

#include <algorithm>
#include <set>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView kindNames[] = {"above"_L1, "below"_L1, "change"_L1};
constexpr QLatin1StringView sideNames[] = {"last"_L1, "bid"_L1, "ask"_L1};

template <typename Enum, std::size_t Count>
std::optional<Enum> named(const QLatin1StringView (&names)[Count], const QString &name)
{
    const auto place = std::ranges::find(names, name);
    return place == std::end(names) ? std::nullopt : std::optional(Enum(place - names));
}

} // namespace

Json PriceAlert::toJson() const
{
    Json json(Json::Object{{"symbolId", product.symbolId},
                           {"tradeType", product.tradeType},
                           {"kind", QString(kindNames[int(kind)])},
                           {"side", QString(sideNames[int(side)])},
                           {"value", value.toString()},
                           {"enabled", enabled}});
    if (!note.isEmpty())
        json.set("note", note);
    if (firedAt > 0)
        json.set("firedAt", firedAt);
    if (firedPrice)
        json.set("firedPrice", firedPrice->toString());
    return json;
}

std::optional<PriceAlert> PriceAlert::fromJson(const Json &json)
{
    JsonReader reader(json, u"alert"_s);
    const auto symbolId = reader.unsignedInteger("symbolId");
    const auto tradeType = reader.integer("tradeType");
    const auto kind = named<Kind>(kindNames, json["kind"].toString());
    const auto side = named<Side>(sideNames, json["side"].toString());
    const auto value = reader.decimal("value");
    if (symbolId.value_or(0) == 0 || !tradeType || !kind || !side || !value)
        return std::nullopt;
    PriceAlert alert;
    alert.product = {*symbolId, int(*tradeType)};
    alert.kind = *kind;
    alert.side = *side;
    alert.value = *value;
    alert.note = json["note"].toString().left(maxNote);
    alert.enabled = json["enabled"].toBool();
    alert.firedAt = reader.integer("firedAt").value_or(0);
    alert.firedPrice = reader.decimal("firedPrice");
    return alert;
}

std::optional<Decimal> alertValue(const PriceAlert &alert, const QuoteEntry &entry,
                                  const Symbol *symbol)
{
    if (!entry.hasQuote)
        return std::nullopt;
    if (alert.kind == PriceAlert::Kind::Change)
        return entry.yesterdayClose ? changePercent(entry.price, *entry.yesterdayClose)
                                    : std::nullopt;
    switch (alert.side) {
    case PriceAlert::Side::Bid:
        return shownBid(entry.bid, symbol);
    case PriceAlert::Side::Ask:
        return shownAsk(entry.ask, symbol);
    case PriceAlert::Side::Last:
        break;
    }
    return entry.price;
}

bool isReached(const PriceAlert &alert, const Decimal &value)
{
    switch (alert.kind) {
    case PriceAlert::Kind::Above:
        return value >= alert.value;
    case PriceAlert::Kind::Below:
        return value <= alert.value;
    case PriceAlert::Kind::Change:
        break;
    }
    return alert.value.isNegative() ? value <= alert.value : value >= alert.value;
}

void PriceAlerts::load(std::vector<PriceAlert> alerts)
{
    if (alerts.size() > std::size_t(most))
        alerts.resize(std::size_t(most));
    m_alerts = std::move(alerts);
    for (PriceAlert &alert : m_alerts)
        alert.id = ++m_lastId;
    emit changed();
}

const PriceAlert *PriceAlerts::find(quint64 id) const
{
    const auto place = std::ranges::find(m_alerts, id, &PriceAlert::id);
    return place == m_alerts.end() ? nullptr : &*place;
}

quint64 PriceAlerts::add(PriceAlert alert)
{
    if (m_alerts.size() >= std::size_t(most))
        return 0;
    alert.id = ++m_lastId;
    m_alerts.push_back(std::move(alert));
    emit changed();
    return m_lastId;
}

void PriceAlerts::replace(const PriceAlert &alert)
{
    const auto place = std::ranges::find(m_alerts, alert.id, &PriceAlert::id);
    if (place == m_alerts.end() || *place == alert)
        return;
    *place = alert;
    if (alert.enabled) {
        place->firedAt = 0;
        place->firedPrice.reset();
    }
    emit changed();
}

void PriceAlerts::remove(const std::vector<quint64> &ids)
{
    const auto removed = std::erase_if(m_alerts, [&ids](const PriceAlert &alert) {
        return std::ranges::find(ids, alert.id) != ids.end();
    });
    if (removed > 0)
        emit changed();
}

void PriceAlerts::setEnabled(quint64 id, bool enabled)
{
    if (const PriceAlert *known = find(id)) {
        PriceAlert alert = *known;
        alert.enabled = enabled;
        replace(alert);
    }
}

std::vector<ProductId> PriceAlerts::products() const
{
    std::set<ProductId> products;
    for (const PriceAlert &alert : m_alerts) {
        if (alert.enabled)
            products.insert(alert.product);
    }
    return {products.begin(), products.end()};
}

void PriceAlerts::take(const std::vector<QuoteEntry> &changes,
                       const std::function<const Symbol *(const ProductId &)> &symbols,
                       qint64 wallMs)
{
    std::vector<PriceAlert> reached;
    for (PriceAlert &alert : m_alerts) {
        if (!alert.enabled)
            continue;
        const auto entry = std::ranges::find_if(changes, [&alert](const QuoteEntry &candidate) {
            return candidate.key.product == alert.product;
        });
        if (entry == changes.end())
            continue;
        const auto value = alertValue(alert, *entry, symbols(alert.product));
        if (!value || !isReached(alert, *value))
            continue;
        alert.enabled = false;
        alert.firedAt = wallMs;
        alert.firedPrice = value;
        reached.push_back(alert);
    }
    if (reached.empty())
        return;
    emit changed();
    for (const PriceAlert &alert : reached)
        emit fired(alert);
}

} // namespace mm
