// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/quotechannel.h"

#include "app/protocol/decimal.h"
#include "app/protocol/jsonreader.h"
#include "app/protocol/limits.h"
#include "app/sandbox/quotehub.h"
#include "app/sandbox/tcpreset.h"

#include <QTcpSocket>
#include <QUrlQuery>
#include <QWebSocket>

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 mostUnsentBytes = 64LL * 1024 * 1024;

} // namespace

QuoteChannel::QuoteChannel(QuoteHub &hub, QWebSocket *socket, QTcpSocket *transport) :
    m_hub(hub), m_socket(socket), m_transport(transport), m_heardAt(hub.now())
{
    const QUrl url = socket->requestUrl();
    m_path = url.path().toUtf8();
    m_token = QUrlQuery(url).queryItemValue(u"token"_s);
    socket->setParent(this);
    if (transport)
        transport->setParent(socket); // used by the socket to its very end
    connect(socket, &QWebSocket::textMessageReceived, this, &QuoteChannel::receive);
    connect(socket, &QWebSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_rollingTimer, &QTimer::timeout, this, &QuoteChannel::pushRolling);
}

QuoteChannel::~QuoteChannel()
{
    m_socket->disconnect(this);
    for (auto it = m_held.begin(); it != m_held.end(); ++it) // they will never come
        m_hub.ledger().note(it.key().first, it.key().second, it->seq, PushLedger::Fate::Lost);
}

void QuoteChannel::abort()
{
    m_over = true;
    if (m_transport)
        resetConnection(m_transport);
    deleteLater();
}

void QuoteChannel::checkSilence()
{
    if (m_over)
        return;
    const bool gone = !m_transport || m_transport->state() == QAbstractSocket::UnconnectedState;
    if (gone || m_socket->bytesToWrite() > mostUnsentBytes)
        abort();
    else if (!m_blackHole && m_hub.now() - m_heardAt >= m_hub.silenceMs())
        m_socket->close(QWebSocketProtocol::CloseCodePolicyViolated);
}

void QuoteChannel::receive(const QString &frame)
{
    if (m_blackHole || m_over)
        return;
    m_heardAt = m_hub.now();
    if (const auto fault = m_hub.faults().forSocketRequest(m_path, m_hub.now())) {
        befall(*fault);
        return;
    }
    Request request;
    const Json document = Json::parse(frame.toUtf8()).value_or(Json()); // the reader refers to it
    JsonReader reader(document, u"frame"_s);
    const auto command = reader.integer("cmd_id");
    const auto seqId = reader.unsignedInteger("seq_id");
    request.command = int(command.value_or(0));
    request.seqId = quint32(seqId.value_or(0));
    const Json &ext = reader.value("ext");
    request.ext = ext.toString();
    request.data = reader.value("data");
    if (!command || !seqId || *seqId > 0xffffffffU || !ext.isString() || request.ext.isEmpty()
        || request.ext.size() > limits::maxExtLength)
        return answer(request, 201, "header wrong");
    if (tooFast())
        return answer(request, 500, "too many requests");
    if (m_exts.contains(request.ext))
        return answer(request, 201, "ext used before");
    m_exts.insert(request.ext);
    if (!m_token.isEmpty() && !m_hub.store().owner(m_token))
        return answer(request, 203, "unknown client");
    handle(request);
}

bool QuoteChannel::tooFast()
{
    const qint64 now = m_hub.now();
    if (now - m_secondSince >= 1000) {
        m_secondSince = now;
        m_requestsInSecond = 0;
    }
    m_hub.noteRequestsInSecond(++m_requestsInSecond);
    return m_requestsInSecond > limits::maxRequestsPerSecond;
}

void QuoteChannel::handle(const Request &request)
{
    switch (request.command) {
    case 14000:
        return subscribeQuotes(request);
    case 14006:
        return cancel(request);
    case 14008:
        return answer(request, 200, "ok");
    case 14010:
        return subscribeDepth(request);
    case 14012:
        return giveCandles(request);
    case 14014:
        return giveManyCandles(request);
    case 14016:
        return subscribeRolling(request);
    default:
        return answer(request, 201, "unknown command");
    }
}

/// The products of symbol_list; false where the request was refused.
bool QuoteChannel::readProducts(const Request &request, std::vector<int> &products)
{
    const auto refused = [&](const char *why) {
        refuseData(request, why);
        return false;
    };
    if (m_hub.faults().refusesSubscription(m_path, m_hub.now()))
        return refused("refused by script");
    const Json &list = request.data["symbol_list"];
    if (!list.isArray() || list.items().empty())
        return refused("symbol_list missing");
    if (list.items().size() > size_t(limits::maxProductsPerConnection))
        return refused("more than 100 products");
    for (const Json &item : list.items()) {
        const int index = productOf(item);
        if (index < 0)
            return refused("unknown product");
        products.push_back(index);
    }
    return true;
}

int QuoteChannel::productOf(const Json &entry) const
{
    JsonReader reader(entry, u"symbol"_s);
    const auto symbolId = reader.unsignedInteger("symbol_id");
    const auto tradeType = reader.integer("trade_type");
    const auto tradeMode = reader.integer("trade_mode");
    const int index = symbolId && tradeType ? m_hub.market().find(*symbolId, int(*tradeType)) : -1;
    return index >= 0 && tradeMode == m_hub.market().products()[size_t(index)].tradeMode ? index
                                                                                         : -1;
}

void QuoteChannel::subscribeQuotes(const Request &request)
{
    std::vector<int> products;
    if (!readProducts(request, products))
        return;
    leaveOut(products);
    Json::Array ticks;
    for (int index : products)
        ticks.push_back(quoteSnapshot(m_hub.market().products()[size_t(index)]));
    answer(request, 200, "ok", Json(Json::Object{{"tick_list", Json(ticks)}}));
    m_quotes = QSet<int>(products.begin(), products.end());
    relisten();
}

void QuoteChannel::subscribeDepth(const Request &request)
{
    std::vector<int> products;
    if (!readProducts(request, products))
        return;
    Json::Array ticks;
    QHash<int, DepthWish> wishes;
    for (size_t i = 0; i < products.size(); ++i) {
        const auto &product = m_hub.market().products()[size_t(products[i])];
        const Json &item = request.data["symbol_list"].items()[i];
        // The reference has these with each product; some clients send them once for all.
        JsonReader reader(item.contains("depth_level") ? item : request.data, u"depth"_s);
        const auto levels = reader.integer("depth_level");
        const auto accuracy = reader.decimal("merge_accuracy");
        const auto trades = reader.integer("trade_info_count").value_or(0);
        if (!levels || *levels < 1 || *levels > limits::maxDepthLevels || trades < 0 || trades > 100
            || !accuracy || accuracy->isZero() || accuracy->isNegative())
            return refuseData(request, "depth_level, merge_accuracy or trade_info_count wrong");
        const auto units = Decimal::divide(*accuracy, Decimal::fromUnits(1, product.digits), 0);
        const qint64 bucket = units ? units->toString().toLongLong() : 1;
        wishes.insert(products[i], {int(*levels), qMax<qint64>(1, bucket), int(trades)});
    }
    leaveOut(products);
    for (int index : products)
        ticks.push_back(depthSnapshot(m_hub.market(), m_hub.market().products()[size_t(index)],
                                      wishes.value(index)));
    wishes.removeIf([&](const auto &wish) {
        return std::find(products.begin(), products.end(), wish.key()) == products.end();
    });
    answer(request, 200, "ok", Json(Json::Object{{"tick_list", Json(ticks)}}));
    m_depth = wishes;
    relisten();
}

void QuoteChannel::subscribeRolling(const Request &request)
{
    std::vector<int> products;
    const auto speed = JsonReader(request.data, u"rolling"_s).integer("update_speed");
    if (!speed || *speed < 1 || *speed > 3'600'000)
        return refuseData(request, "update_speed wrong");
    if (!readProducts(request, products))
        return;
    leaveOut(products);
    Json::Array ticks;
    for (int index : products)
        ticks.push_back(rollingSnapshot(m_hub.market().products()[size_t(index)]));
    answer(request, 200, "ok", Json(Json::Object{{"tick_list", Json(ticks)}}));
    m_rolling = products;
    m_rollingTimer.start(int(*speed));
}

void QuoteChannel::cancel(const Request &request)
{
    const auto type = JsonReader(request.data, u"cancel"_s).integer("cancel_type");
    if (!type || *type < 0 || *type > 3)
        return refuseData(request, "cancel_type wrong");
    if (*type == 0 || *type == 1)
        m_quotes.clear();
    if (*type == 0 || *type == 2)
        m_depth.clear();
    if (*type == 0 || *type == 3) {
        m_rolling.clear();
        m_rollingTimer.stop();
    }
    relisten();
    answer(request, 200, "ok");
}

void QuoteChannel::forget(int product)
{
    m_quotes.remove(product);
    m_depth.remove(product);
    std::erase(m_rolling, product);
}

void QuoteChannel::relisten()
{
    m_hub.unlisten(this);
    for (int product : m_quotes)
        m_hub.listen(this, product);
    for (auto it = m_depth.keyBegin(); it != m_depth.keyEnd(); ++it)
        m_hub.listen(this, *it);
}

Json QuoteChannel::answerFrame(const Request &request, int ret, const char *message, Json data)
{
    Json frame(Json::Object{{"ret", Json(ret)},
                            {"msg", Json(message)},
                            {"cmd_id", Json(request.command + 1)},
                            {"seq_id", Json(quint64(request.seqId))},
                            {"ext", Json(request.ext)}});
    frame.set("data", data.isNull() ? Json(Json::Object{}) : std::move(data));
    return frame;
}

void QuoteChannel::answer(const Request &request, int ret, const char *message, Json data)
{
    send(answerFrame(request, ret, message, std::move(data)).toBytes());
}

void QuoteChannel::push(int product)
{
    const auto &state = m_hub.market().products()[size_t(product)];
    if (m_quotes.contains(product))
        sendPushed(quoteFrame(state), product);
    if (const auto wish = m_depth.constFind(product); wish != m_depth.constEnd()) {
        const auto huge =
            m_hub.faults().isEmpty() ? std::nullopt : m_hub.faults().forDepth(m_path, m_hub.now());
        if (huge)
            sendHuge(hugeDepthFrame(state, huge->levels));
        else
            sendPushed(depthFrame(state, *wish), product);
        sendPushed(tradeFrame(state), product);
    }
}

void QuoteChannel::pushRolling()
{
    QByteArray frame; // several products in one, as section 9 says of pr
    for (int product : m_rolling)
        frame += rollingFrame(m_hub.market().products()[size_t(product)]);
    if (!frame.isEmpty())
        sendPushed(frame, m_rolling.front());
}

void QuoteChannel::send(const QByteArray &frame)
{
    if (!m_over && !m_blackHole)
        m_socket->sendTextMessage(QString::fromUtf8(frame));
}

void QuoteChannel::sendBinary(const QByteArray &frame)
{
    if (!m_over && !m_blackHole)
        m_socket->sendBinaryMessage(frame);
}

void QuoteChannel::sendPushed(const QByteArray &frame, int product)
{
    if (m_over || m_blackHole)
        return;
    if (m_hub.faults().isEmpty() && m_held.isEmpty())
        return send(frame);
    const auto fault = m_hub.faults().forPush(m_path, m_hub.now());
    if (!fault)
        return sendInTurn(frame, product);
    if (befall(*fault))
        return;
    if (fault->kind == Fault::Kind::MalformedFrame)
        return sendInTurn(frame, product, "p(12,broken,1,,);");
    if (fault->kind == Fault::Kind::OversizedFrame)
        return sendHuge(QByteArray(qsizetype(fault->bytes), 'x'));
    misplace(*fault, frame, product);
}

void QuoteChannel::sendHuge(const QByteArray &frame)
{
    m_socket->setOutgoingFrameSize(quint64(frame.size())); // in one piece
    send(frame);
}

bool QuoteChannel::befall(const Fault &fault)
{
    switch (fault.kind) {
    case Fault::Kind::Abort:
        abort();
        return true;
    case Fault::Kind::Close:
        m_over = true;
        m_socket->close(QWebSocketProtocol::CloseCodeGoingAway);
        return true;
    case Fault::Kind::BlackHole:
        // The connection lives on, but nobody reads or answers, not even pings.
        m_blackHole = true;
        if (m_transport)
            disconnect(m_transport, &QTcpSocket::readyRead, nullptr, nullptr);
        return true;
    default:
        return false;
    }
}

} // namespace mm
