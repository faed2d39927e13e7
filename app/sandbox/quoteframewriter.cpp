// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/quoteframewriter.h"

namespace mm {

using Product = SandboxMarket::Product;

namespace {

constexpr int volumeDigits = 2;
constexpr quint64 ofEmptiness = 0xe397;

/// Builds "name(a,b,c" without a temporary for each number: 50,000 frames a second are made here.
class FrameText
{
public:
    FrameText(const char *name, const Product &product)
    {
        m_text.reserve(192);
        m_text += name;
        m_text += '(';
        digits(product.model.symbolId);
        integer(quint64(product.model.tradeType));
        integer(quint64(product.tradeMode));
    }
    FrameText &integer(quint64 value)
    {
        m_text += ',';
        digits(value);
        return *this;
    }
    FrameText &price(qint64 units, const Product &product)
    {
        return decimal(product.told(units), product.toldDigits);
    }
    FrameText &volume(qint64 units) { return decimal(units, volumeDigits); }
    QByteArray done()
    {
        m_text += ");";
        return std::move(m_text);
    }

private:
    FrameText &decimal(qint64 units, int scale)
    {
        m_text += ',';
        if (units < 0)
            m_text += '-';
        digits(quint64(qAbs(units)), scale);
        return *this;
    }
    /// `value`, the last `scale` digits behind a point.
    void digits(quint64 value, int scale = 0)
    {
        char buffer[32];
        char *out = buffer + sizeof buffer;
        for (int place = 0; value > 0 || place <= scale; ++place) {
            if (place > 0 && place == scale)
                *--out = '.';
            *--out = char('0' + value % 10);
            value /= 10;
        }
        m_text.append(out, buffer + sizeof buffer - out);
    }

    QByteArray m_text;
};

struct Level {
    qint64 price, volume;
};

/// Levels of a side: an illiquid product has three at most, and sometimes none.
int levelsOf(const Product &product, const DepthWish &wish, bool bid)
{
    if (!isIlliquid(product))
        return wish.levels;
    const quint64 random = mixed(product.model.symbolId, product.seq, ofEmptiness) % 6;
    return random == (bid ? 0 : 1) ? 0 : qMin(wish.levels, 3);
}

/// Level `i` of a side; sums as the merged book of the reference does, so wider buckets hold more.
Level level(const Product &product, const DepthWish &wish, bool bid, int i)
{
    // Two levels are never told as one price.
    const qint64 bucket = qMax(wish.bucket, scaleOf(qMax(0, product.digits - product.toldDigits)));
    const qint64 best =
        bid ? product.now.bid / bucket * bucket : (product.now.ask + bucket - 1) / bucket * bucket;
    const quint64 random =
        mixed(product.model.symbolId, product.seq, quint64(i) * 2 + (bid ? 1 : 0));
    const qint64 first = bid ? product.now.bidVolume : product.now.askVolume;
    return {best + (bid ? -i : i) * bucket,
            i == 0 ? first : 1 + qint64(random % quint64(product.model.volume))};
}

void appendSide(QByteArray &text, const Product &product, const DepthWish &wish, bool bid)
{
    const int levels = levelsOf(product, wish, bid);
    for (int i = 0; i < levels; ++i) {
        const Level at = level(product, wish, bid, i);
        if (at.price > 0)
            text += '(' + product.text(at.price) + ',' + decimalText(at.volume, volumeDigits) + ')';
    }
    text += ';';
}

Json string(const QByteArray &ascii)
{
    return Json(QString::fromLatin1(ascii));
}

Json priceText(qint64 units, const Product &product)
{
    return string(product.text(units));
}

Json volumeText(qint64 units)
{
    return string(decimalText(units, volumeDigits));
}

Json identity(const Product &product)
{
    return Json(Json::Object{{"symbol_id", Json(product.model.symbolId)},
                             {"trade_type", Json(product.model.tradeType)},
                             {"trade_mode", Json(product.tradeMode)}});
}

Json ticked(const Product &product)
{
    Json entry = identity(product);
    entry.set("seq", string(QByteArray::number(product.seq)));
    entry.set("tick_time", string(QByteArray::number(product.tickTime)));
    entry.set("price_digits", Json(product.toldDigits));
    return entry;
}

Json side(const Product &product, const DepthWish &wish, bool bid)
{
    Json::Array levels;
    const int count = levelsOf(product, wish, bid);
    for (int i = 0; i < count; ++i) {
        const Level at = level(product, wish, bid, i);
        if (at.price > 0)
            levels.push_back(Json(Json::Object{{"price", priceText(at.price, product)},
                                               {"volume", volumeText(at.volume)}}));
    }
    return Json(levels);
}

} // namespace

QByteArray quoteFrame(const Product &product)
{
    const PriceStep &now = product.now;
    return FrameText("p", product)
        .integer(product.seq)
        .integer(quint64(product.tickTime))
        .price(now.price, product)
        .price(now.bid, product)
        .price(now.ask, product)
        .volume(now.bidVolume)
        .volume(now.askVolume)
        .done();
}

QByteArray tradeFrame(const Product &product)
{
    return FrameText("pt", product)
        .integer(product.seq)
        .integer(quint64(product.tickTime))
        .price(product.now.price, product)
        .volume(product.now.traded)
        .integer(product.now.bought ? 1 : 2)
        .done();
}

QByteArray depthFrame(const Product &product, const DepthWish &wish)
{
    QByteArray text =
        FrameText("pd", product).integer(product.seq).integer(quint64(product.tickTime)).done();
    appendSide(text, product, wish, true);
    appendSide(text, product, wish, false);
    return text;
}

bool isIlliquid(const Product &product)
{
    return product.model.symbolId == 1066 || product.model.symbolId == 1067;
}

QByteArray hugeDepthFrame(const Product &product, int levels)
{
    QByteArray text =
        FrameText("pd", product).integer(product.seq).integer(quint64(product.tickTime)).done();
    for (int i = 0; i < levels; ++i)
        text += '(' + product.text(qMax<qint64>(1, product.now.bid - i)) + ",1.00)";
    return text + ";;";
}

QByteArray rollingFrame(const Product &product)
{
    return FrameText("pr", product)
        .price(product.now.price, product)
        .price(product.open, product)
        .price(product.high, product)
        .price(product.low, product)
        .volume(product.volume)
        .volume(product.amount)
        .done();
}

Json quoteSnapshot(const Product &product)
{
    Json entry = ticked(product);
    const PriceStep &now = product.now;
    entry.set("price", priceText(now.price, product));
    Json first(Json::Object{{"price_bid", priceText(now.bid, product)},
                            {"price_ask", priceText(now.ask, product)},
                            {"volume_bid", volumeText(now.bidVolume)},
                            {"volume_ask", volumeText(now.askVolume)}});
    entry.set("tick_deep", Json(Json::Array{first}));
    entry.set("open_price", priceText(product.open, product));
    entry.set("close_price", priceText(now.price, product));
    entry.set("high_price", priceText(product.high, product));
    entry.set("low_price", priceText(product.low, product));
    entry.set("yesterday_close_price", priceText(product.yesterdayClose, product));
    return entry;
}

Json depthSnapshot(const SandboxMarket &market, const Product &product, const DepthWish &wish)
{
    Json entry = ticked(product);
    entry.set("bid_deep", side(product, wish, true));
    entry.set("ask_deep", side(product, wish, false));
    Json::Array trades;
    for (int i = 0; i < wish.trades && quint64(i) < product.seq; ++i) {
        const quint64 number = product.seq - quint64(i);
        const PriceStep step = market.step(product, number);
        trades.push_back(Json(Json::Object{
            {"price", priceText(step.price, product)},
            {"volume", volumeText(step.traded)},
            {"trade_direction", Json(step.bought ? 1 : 2)},
            {"trade_time", Json(product.timeOf(number) / 1000)},
        }));
    }
    entry.set("trade_info", Json(trades));
    return entry;
}

Json rollingSnapshot(const Product &product)
{
    Json entry = identity(product);
    entry.set("rolling_last_price", priceText(product.now.price, product));
    entry.set("rolling_first_price", priceText(product.open, product));
    entry.set("rolling_high_price", priceText(product.high, product));
    entry.set("rolling_low_price", priceText(product.low, product));
    entry.set("rolling_transactions_number", volumeText(product.volume));
    entry.set("rolling_amount", volumeText(product.amount));
    return entry;
}

Json quoteState(const Product &product)
{
    Json state = identity(product);
    const PriceStep &now = product.now;
    state.set("seq", string(QByteArray::number(product.seq)));
    state.set("tick_time", Json(product.tickTime));
    state.set("price", priceText(now.price, product));
    state.set("bid", priceText(now.bid, product));
    state.set("ask", priceText(now.ask, product));
    state.set("bid_volume", volumeText(now.bidVolume));
    state.set("ask_volume", volumeText(now.askVolume));
    state.set("open", priceText(product.open, product));
    state.set("high", priceText(product.high, product));
    state.set("low", priceText(product.low, product));
    state.set("yesterday_close", priceText(product.yesterdayClose, product));
    return state;
}

} // namespace mm
