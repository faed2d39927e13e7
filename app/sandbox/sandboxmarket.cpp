// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/sandboxmarket.h"

#include "app/protocol/decimal.h"
#include "app/protocol/jsonreader.h"

#include <QDateTime>
#include <QFile>

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

/// The units of a price written with its decimals.
qint64 unitsOf(const QString &text)
{
    QString digits = text;
    digits.remove(u'.');
    return digits.toLongLong();
}

qint64 scaleOf(int digits)
{
    qint64 scale = 1;
    for (int i = 0; i < digits; ++i)
        scale *= 10;
    return scale;
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
    m_seed(seed), m_symbols(sandboxDocument("products.json"))
{
    for (const Json &entry : m_symbols.items()) {
        JsonReader reader(entry, u"product"_s);
        Product product;
        product.model.symbolId = reader.unsignedInteger("symbolId").value_or(0);
        product.model.tradeType = int(reader.integer("tradeType").value_or(0));
        product.tradeMode = int(reader.integer("dealMode").value_or(0));
        product.digits = int(reader.integer("symbolDigits").value_or(0));
        m_index.insert({product.model.symbolId, product.model.tradeType}, int(m_products.size()));
        m_products.push_back(product);
    }
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
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
        startDay(m_products[size_t(index)], now);
    }
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
void SandboxMarket::startDay(Product &product, qint64 nowMs) const
{
    product.yesterdayClose = step(product, 0).price;
    product.open = product.high = product.low = step(product, 1).price;
    for (quint64 n = sampleEvery; n <= stepsBefore; n += sampleEvery) {
        product.seq = n;
        product.now = step(product, n);
        product.high = qMax(product.high, product.now.price);
        product.low = qMin(product.low, product.now.price);
    }
    product.tickTime = nowMs;
    product.volume = tradesBefore * product.model.volume / 8;
    product.amount = product.volume / 100 * product.now.price / scaleOf(product.digits) * 100;
}

void SandboxMarket::advance(int index, qint64 nowMs)
{
    Product &product = m_products[size_t(index)];
    product.now = step(product, ++product.seq);
    product.tickTime = qMax(product.tickTime, nowMs);
    product.high = qMax(product.high, product.now.price);
    product.low = qMin(product.low, product.now.price);
    product.volume += product.now.traded;
    product.amount += product.now.traded * product.now.price / scaleOf(product.digits);
}

} // namespace mm
