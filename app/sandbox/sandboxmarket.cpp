// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/sandboxmarket.h"

#include "app/protocol/decimal.h"
#include "app/protocol/jsonreader.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>

// A static library's resources are not found before this is called from outside its namespace.
static void loadResources()
{
    Q_INIT_RESOURCE(sandbox_documents);
}

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint64 stepsBefore = 4'096; ///< of the day, when the sandbox starts
constexpr quint64 sampleEvery = 32;
constexpr qint64 tradesBefore = 20'000;
constexpr qint64 msBetweenTicksBefore = 1'000;
// Of a product's hours when the sandbox starts, minutes.
constexpr int openedBefore = 30, staysOpen = 180;
constexpr int minutesChanged = 6 * 60; // by hand
constexpr int mostDigits = 12;
constexpr int closedBefore = 60, staysClosed = 300;

/// The units of a price written with its decimals.
qint64 unitsOf(const QString &text)
{
    QString digits = text;
    digits.remove(u'.');
    return digits.toLongLong();
}

} // namespace

Json sandboxDocument(const char *name)
{
    loadResources();
    QFile file(u":/sandbox/%1"_s.arg(QLatin1StringView(name)));
    QString error = u"missing"_s;
    std::optional<Json> document;
    if (file.open(QIODevice::ReadOnly))
        document = Json::parse(file.readAll(), &error);
    if (!document)
        qFatal("sandbox document %s: %s", name, qUtf8Printable(error));
    return *document;
}

qint64 scaleOf(int digits)
{
    qint64 scale = 1;
    for (int i = 0; i < digits; ++i)
        scale *= 10;
    return scale;
}

QByteArray decimalText(qint64 units, int digits)
{
    QByteArray text = QByteArray::number(qAbs(units)).rightJustified(digits + 1, '0');
    if (digits > 0)
        text.insert(text.size() - digits, '.');
    if (units < 0)
        text.prepend('-');
    return text;
}

SandboxMarket::SandboxMarket(quint64 seed) :
    m_seed(seed), m_startMs(QDateTime::currentMSecsSinceEpoch()),
    m_symbols(sandboxDocument("products.json"))
{
    for (const Json &entry : m_symbols.items()) {
        JsonReader reader(entry, u"product"_s);
        Product product;
        product.model.symbolId = reader.unsignedInteger("symbolId").value_or(0);
        product.model.tradeType = int(reader.integer("tradeType").value_or(0));
        product.tradeMode = int(reader.integer("dealMode").value_or(0));
        product.digits = int(reader.integer("symbolDigits").value_or(0));
        product.toldDigits = product.digits;
        keepHours(product, entry);
        m_index.insert({product.model.symbolId, product.model.tradeType}, int(m_products.size()));
        m_products.push_back(product);
    }
    const Json market = sandboxDocument("market.json");
    for (const Json &entry : market.items()) {
        JsonReader reader(entry, u"market"_s);
        const int index = indexOf(reader.unsignedInteger("symbolId").value_or(0),
                                  int(reader.integer("tradeType").value_or(0)));
        if (index < 0)
            qFatal("market.json names a product that products.json lacks");
        PriceModel &model = m_products[size_t(index)].model;
        model.base = unitsOf(reader.text("price").value_or(QString()));
        model.spread = reader.integer("spread").value_or(1);
        model.volatility = reader.integer("volatility").value_or(1);
        model.volume = reader.integer("volume").value_or(1000);
        startDay(m_products[size_t(index)]);
    }
    openAndClose(m_startMs);
}

/// The hours products.json tells, moved so that the product stands as it says it does.
void SandboxMarket::keepHours(Product &product, const Json &entry)
{
    const Json &told = entry["tradeTimeList"];
    const qint64 now = m_startMs / msOfMinute;
    const bool closed = entry["inTradeTime"] == Json(0);
    const auto same = std::ranges::find(m_weeks, told, &decltype(m_weeks)::value_type::first);
    if (same != m_weeks.end() && !closed) {
        product.hours.week = same->second;
    } else {
        const TradingWeek week(told);
        const int shift = closed ? week.shiftTo(false, now, closedBefore, staysClosed)
                                 : week.shiftTo(true, now, openedBefore, staysOpen);
        product.hours.week = std::make_shared<TradingWeek>(week.shifted(shift));
        if (!closed)
            m_weeks.emplace_back(told, product.hours.week);
    }
    if (entry["inHolidayTime"] == Json(1)) { // yesterday, today and tomorrow
        const qint64 today = now - now % minutesOfDay;
        product.hours.holidayFrom = today - minutesOfDay;
        product.hours.holidayTo = today + 2 * minutesOfDay;
    }
}

Json SandboxMarket::symbols(qint64 nowMs) const
{
    Json::Array entries;
    for (size_t i = 0; i < m_products.size(); ++i) {
        if (m_products[i].gone)
            continue;
        Json entry = m_symbols.items()[i];
        const ProductHours &hours = m_products[i].hours;
        entry.set("symbolDigits", Json(m_products[i].toldDigits));
        entry.set("inTradeTime", Json(hours.week->isOpen(nowMs / msOfMinute) ? 1 : 0));
        entry.set("inHolidayTime", Json(hours.isHolidayAt(nowMs) ? 1 : 0));
        entry.set("tradeTimeList", hours.week->toJson(false));
        entry.set("holidayTimeList", hours.holidays());
        entries.push_back(std::move(entry));
    }
    return Json(entries);
}

void SandboxMarket::openAndClose(qint64 nowMs)
{
    for (Product &product : m_products)
        product.trading = !product.gone && product.hours.isOpenAt(nowMs);
}

int SandboxMarket::find(quint64 symbolId, int tradeType) const
{
    const int index = indexOf(symbolId, tradeType);
    return index >= 0 && !m_products[size_t(index)].gone ? index : -1;
}

void SandboxMarket::setTrading(int index, bool open, qint64 nowMs)
{
    ProductHours &hours = m_products[size_t(index)].hours;
    const qint64 now = nowMs / msOfMinute;
    hours.week = std::make_shared<TradingWeek>(hours.week->with(now, now + minutesChanged, open));
    if (open)
        hours.holidayFrom = hours.holidayTo = 0;
    openAndClose(nowMs);
}

void SandboxMarket::setDigits(int index, int digits)
{
    m_products[size_t(index)].toldDigits = qBound(0, digits, mostDigits);
}

void SandboxMarket::setGone(int index, bool gone, qint64 nowMs)
{
    m_products[size_t(index)].gone = gone;
    openAndClose(nowMs);
}

qint64 SandboxMarket::Product::told(qint64 units) const
{
    return toldDigits >= digits ? units * scaleOf(toldDigits - digits)
                                : units / scaleOf(digits - toldDigits);
}

QByteArray SandboxMarket::Product::text(qint64 units) const
{
    return decimalText(told(units), toldDigits);
}

quint64 SandboxMarket::keyOf(const Product &product) const
{
    return mixed(m_seed, product.model.symbolId, quint64(product.model.tradeType));
}

int SandboxMarket::indexOf(quint64 symbolId, int tradeType) const
{
    return m_index.value({symbolId, tradeType}, -1);
}

PriceStep SandboxMarket::step(const Product &product, quint64 n) const
{
    return priceStep(m_seed, product.model, n);
}

/// The hours before the sandbox was started, at a few of their steps.
void SandboxMarket::startDay(Product &product) const
{
    product.yesterdayClose = step(product, 0).price;
    product.open = product.high = product.low = step(product, 1).price;
    for (quint64 n = sampleEvery; n <= stepsBefore; n += sampleEvery) {
        product.seq = n;
        product.now = step(product, n);
        product.high = qMax(product.high, product.now.price);
        product.low = qMin(product.low, product.now.price);
    }
    product.tickTime = m_startMs;
    while (!product.hours.isOpenAt(product.tickTime)) // the last moment of its last day
        product.tickTime -= product.tickTime % msOfMinute + 1;
    for (quint64 ago = 0; ago < product.tickTimes.size(); ++ago)
        product.tickTimes[(product.seq - ago) % product.tickTimes.size()] =
            product.tickTime - qint64(ago) * msBetweenTicksBefore;
    product.volume = tradesBefore * product.model.volume / 8;
    product.amount = product.volume / 100 * product.now.price / scaleOf(product.digits) * 100;
}

void SandboxMarket::advance(int index, qint64 nowMs)
{
    Product &product = m_products[size_t(index)];
    product.now = step(product, ++product.seq);
    product.tickTime = qMax(product.tickTime, nowMs);
    product.tickTimes[product.seq % product.tickTimes.size()] = product.tickTime;
    product.high = qMax(product.high, product.now.price);
    product.low = qMin(product.low, product.now.price);
    product.volume += product.now.traded;
    product.amount += product.now.traded * product.now.price / scaleOf(product.digits);
}

} // namespace mm
