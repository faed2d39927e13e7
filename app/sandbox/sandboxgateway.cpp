// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/sandboxgateway.h"

#include "app/sandbox/crowdlife.h"
#include "app/sandbox/eventhub.h"
#include "app/sandbox/httpconnection.h"
#include "app/sandbox/listener.h"
#include "app/sandbox/marketcontrols.h"
#include "app/sandbox/messagehub.h"
#include "app/sandbox/openapi.h"
#include "app/sandbox/quoteframewriter.h"
#include "app/sandbox/quotehub.h"
#include "app/sandbox/sandboxapi.h"
#include "app/sandbox/sandboxenvironment.h"
#include "app/sandbox/scriptrunner.h"
#include "app/sandbox/tcpreset.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrlQuery>
#include <QWebSocket>
#include <QWebSocketServer>

#include <utility>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int keyBits = 1024; // what the gateway uses
constexpr auto messagePath = "/msg"; // signs in by a frame, not by its address
constexpr quint64 maxClientFrame = 1024 * 1024;
constexpr int minuteMs = 60'000, shortestTurnMs = 20;

QString tokenOf(const HttpRequest &request)
{
    return QUrlQuery(QString::fromUtf8(request.query)).queryItemValue(u"token"_s);
}

} // namespace

class SandboxGateway::Private
{
public:
    Private(SandboxGateway *owner, const SandboxOptions &wanted);
    bool makeKey(std::optional<RsaPrivateKey> &made);
    bool listen();
    void accept(QTcpSocket *socket);
    std::optional<HttpAnswer> refuseUpgrade(const HttpRequest &request);
    void upgrade(QTcpSocket *socket);
    void adopt();
    void resetAll();
    void live();

    SandboxGateway *q;
    SandboxOptions options;
    QString problem;
    quint16 port = 0;
    std::optional<RsaPrivateKey> key, companyKey;
    SandboxMarket market;
    SandboxState state;
    FaultScript faults;
    QuoteHub hub;
    MarketControls controls{hub};
    MessageHub messages;
    EventHub events;
    CrowdLife life;
    QTimer lifeGoesOn;
    int eventsATurn = 1;
    std::unique_ptr<SandboxApi> api;
    QWebSocketServer sockets{u"sandbox"_s, QWebSocketServer::NonSecureMode};
    Listener listener;
    HttpHandlers handlers;
    ScriptRunner script;
    std::vector<QPointer<QTcpSocket>> connections;
};

SandboxGateway::Private::Private(SandboxGateway *owner, const SandboxOptions &wanted) :
    q(owner), options(wanted), market(wanted.seed),
    state(market, wanted.twitter, wanted.seed, wanted.customers),
    hub(market, state.store, faults, qBound(0, wanted.rate, 50'000), wanted.silenceMs, nullptr),
    messages(state, faults, 3 * wanted.silenceMs / 2, [this] { return hub.now(); }),
    events(state.events, faults, [this] { return hub.now(); }), life(state, wanted.seed),
    listener(wanted.tls, wanted.certificatePem, wanted.keyPem),
    script(*owner, faults, [this] { return hub.now(); })
{
    state.demandsCaptcha = wanted.captcha;
    sockets.setMaxPendingConnections(1000);
    state.events.setClock([this] { return hub.now() + state.skippedMs; });
    state.notify = [this](const QString &customerNo, const Json &content) {
        messages.notify(customerNo, content);
    };
    live();
    QObject::connect(&sockets, &QWebSocketServer::newConnection, q, [this] { adopt(); });
    handlers.request = [this](const HttpRequest &request) {
        return api->answer(request, hub.now());
    };
    handlers.refuseUpgrade = [this](const HttpRequest &request) { return refuseUpgrade(request); };
    handlers.upgrade = [this](QTcpSocket *socket, const HttpRequest &) { upgrade(socket); };
    listener.accepted = [this](QTcpSocket *socket) { accept(socket); };
}

/// The crowd's background life.
void SandboxGateway::Private::live()
{
    const int perMinute = qBound(0, options.eventsPerMinute, SandboxOptions::mostEventsPerMinute);
    if (perMinute == 0)
        return;
    const int interval = qMax(shortestTurnMs, minuteMs / perMinute);
    eventsATurn = qMax(1, int(qint64(perMinute) * interval / minuteMs));
    QObject::connect(&lifeGoesOn, &QTimer::timeout, q, [this] {
        for (int i = 0; i < eventsATurn; ++i)
            life.goOn();
    });
    lifeGoesOn.start(interval);
}

bool SandboxGateway::Private::makeKey(std::optional<RsaPrivateKey> &made)
{
    const auto fresh = RsaPrivateKey::generate(keyBits);
    if (fresh)
        made = *fresh;
    else
        problem = fresh.error().what;
    return bool(fresh);
}

bool SandboxGateway::Private::listen()
{
    if (!listener.isUsable()) {
        problem = u"certificate or key cannot be used"_s;
        return false;
    }
    if (!listener.listenLocally(port ? port : options.port)) {
        problem = listener.problem();
        return false;
    }
    port = listener.serverPort();
    return true;
}

void SandboxGateway::Private::accept(QTcpSocket *socket)
{
    std::erase_if(connections, [](const QPointer<QTcpSocket> &known) { return !known; });
    connections.emplace_back(socket);
    new HttpConnection(socket, handlers, q);
}

std::optional<HttpAnswer> SandboxGateway::Private::refuseUpgrade(const HttpRequest &request)
{
    api->count(request.path);
    const bool openMessages = request.path.startsWith(openMessageBase);
    const bool guest =
        request.path == "/apiQuote/quote_guest" || request.path == messagePath || openMessages;
    const bool known = request.path == "/apiQuote/quote" || request.path == "/apiQuote/quote_stock";
    const bool isEvents = request.path == EventHub::path;
    if (!guest && !known && !isEvents)
        return htmlAnswer(404, "404 Not Found");
    // With the query, so that a script can refuse those who come with a token alone.
    if (faults.refusesSocket(request.path + '?' + request.query, hub.now()))
        return htmlAnswer(401, "401 Unauthorized");
    if (known && !state.store.owner(tokenOf(request)))
        return htmlAnswer(401, "401 Unauthorized");
    if (isEvents && request.header("group").isEmpty())
        return htmlAnswer(400, "400 Bad Request");
    if (isEvents && !state.manager.knows(QString::fromUtf8(request.header("token"))))
        return htmlAnswer(401, "401 Unauthorized");
    if (openMessages) {
        const auto *apiKey =
            state.apiKeys.find(QString::fromUtf8(request.path.sliced(openMessageBase.size())));
        if (!apiKey || apiKey->isExpired(state.ticketWallMs()))
            return htmlAnswer(401, "401 Unauthorized");
    }
    return std::nullopt;
}

void SandboxGateway::Private::upgrade(QTcpSocket *socket)
{
    socket->setParent(&sockets);
    sockets.handleConnection(socket);
}

void SandboxGateway::Private::adopt()
{
    while (QWebSocket *socket = sockets.nextPendingConnection()) {
        socket->setMaxAllowedIncomingMessageSize(maxClientFrame);
        socket->setMaxAllowedIncomingFrameSize(maxClientFrame);
        // The connection under it, which QWebSocket does not give away.
        QTcpSocket *transport = nullptr;
        for (const QPointer<QTcpSocket> &known : connections) {
            if (known && known->peerPort() == socket->peerPort())
                transport = known;
        }
        const QByteArray path = socket->requestUrl().path().toUtf8();
        if (path == messagePath || path.startsWith(openMessageBase))
            messages.adopt(socket, transport);
        else if (path == EventHub::path)
            events.adopt(socket, transport,
                         QString::fromUtf8(socket->request().rawHeader("group")));
        else
            hub.adopt(socket, transport);
    }
}

void SandboxGateway::Private::resetAll()
{
    hub.dropAll();
    messages.dropAll();
    events.dropAll();
    for (const QPointer<QTcpSocket> &socket : std::vector(connections)) {
        if (socket)
            resetConnection(socket);
    }
}

SandboxGateway::SandboxGateway(const SandboxOptions &options, QObject *parent) :
    QObject(parent), d(std::make_unique<Private>(this, options))
{ }

SandboxGateway::~SandboxGateway()
{
    d->resetAll();
}

bool SandboxGateway::start()
{
    if (d->options.encrypt && (!d->makeKey(d->key) || !d->makeKey(d->companyKey)))
        return false;
    if (d->companyKey)
        d->state.manager.publicKey = d->companyKey->publicKeyBase64();
    if (!d->listen())
        return false;
    const QByteArray elsewhere = QByteArray(d->options.tls ? "https" : "http")
        + "://localhost:" + QByteArray::number(d->port); // the same port by another name
    d->api = std::make_unique<SandboxApi>(
        d->state, d->faults, RequestRules{sandboxCompanyId, sandboxCompany, d->key, d->companyKey},
        elsewhere);
    return true;
}

QString SandboxGateway::problem() const
{
    return d->problem;
}

quint16 SandboxGateway::port() const
{
    return d->port;
}

Json SandboxGateway::environment() const
{
    return sandboxEnvironment(d->options, d->port, d->state, d->key);
}

QString SandboxGateway::setFaults(const Json &faults)
{
    return d->script.set(faults);
}

QString SandboxGateway::changeFaults(const Json &faults)
{
    return d->script.change(faults);
}

Json SandboxGateway::faultState() const
{
    return d->faults.state(d->hub.now());
}

void SandboxGateway::expireTokens(const QString &customerNo)
{
    d->state.store.expireTokens(customerNo);
}

void SandboxGateway::expireApiKeys()
{
    d->state.apiKeys.endAll();
    d->messages.closeEnded();
}

Json SandboxGateway::apiCredentials(const QString &customerNo)
{
    SandboxStore::Person *person = d->state.store.find(3, customerNo);
    if (!person)
        return {};
    const auto count = d->state.apiKeys.keysOf(*person).size();
    Secret secret;
    const auto *key = d->state.apiKeys.add(*person, u"Sandbox %1"_s.arg(count + 1),
                                           d->state.ticketWallMs(), secret);
    if (!key)
        return {};
    return Json(Json::Object{{"apiKey", Json(key->apiKey)},
                             {"apiSecret", Json(QString::fromLatin1(secret.reveal()))}});
}

void SandboxGateway::pushEvents(int count)
{
    d->life.burst(count);
}

void SandboxGateway::pushEvent(const Json &frame)
{
    d->state.events.push(frame.toBytes());
}

void SandboxGateway::pushEventText(const QString &frame)
{
    d->state.events.push(frame.toUtf8());
}

std::vector<qint64> SandboxGateway::eventsSent() const
{
    return d->life.serials();
}

int SandboxGateway::eventsWaiting(const QString &group) const
{
    return int(d->state.events.waiting(group));
}

void SandboxGateway::dropManagerSockets()
{
    d->events.dropAll();
}

void SandboxGateway::displaceGroup(const QString &group)
{
    d->events.displace(group);
}

void SandboxGateway::expireManagerTokens()
{
    d->state.manager.expireTokens();
}

void SandboxGateway::skipTime(qint64 ms)
{
    d->state.skippedMs += ms;
}

void SandboxGateway::kick(const QString &customerNo)
{
    d->state.store.kick(customerNo);
    d->messages.dismissKicked();
}

void SandboxGateway::dropConnections()
{
    d->resetAll();
}

void SandboxGateway::setListening(bool listening)
{
    d->script.endPause();
    if (listening == d->listener.isListening())
        return;
    if (listening) {
        if (!d->listen())
            qWarning("sandbox: cannot listen again: %s", qUtf8Printable(d->problem));
        return;
    }
    d->listener.close();
    d->resetAll();
}

void SandboxGateway::setTicking(bool ticking)
{
    d->hub.setTicking(ticking);
}

void SandboxGateway::setRate(int rate)
{
    d->hub.setRate(qBound(0, rate, 50'000));
}

void SandboxGateway::setClockSkew(qint64 ms)
{
    d->state.clockSkewMs = ms;
    d->hub.setClockSkew(ms);
}

void SandboxGateway::notify(const QString &customerNo, int updateType)
{
    d->messages.notify(customerNo,
                       Json(Json::Object{{"updateType", Json(updateType)}, {"show", Json(0)}}));
}

MarketControls &SandboxGateway::market()
{
    return d->controls;
}

Json SandboxGateway::statistics() const
{
    return Json(Json::Object{
        {"requests", Json(requestCount(""))},
        {"customers", Json(d->state.store.signedIn())},
        {"rate", Json(d->hub.rate())},
        {"ticking", Json(d->hub.isTicking())},
        {"mostRequestsInSecond", Json(d->hub.mostRequestsInSecond())},
        {"clockSkewMs", Json(d->state.clockSkewMs)},
        {"sockets", Json(d->hub.sockets() + d->messages.sockets() + d->events.sockets())}});
}

Json SandboxGateway::people()
{
    return sandboxPeople();
}

int SandboxGateway::requestCount(QByteArrayView pathPart) const
{
    return d->api ? d->api->requestCount(pathPart) : 0;
}

Json SandboxGateway::quotes() const
{
    Json::Array quotes;
    for (const SandboxMarket::Product &product : d->market.products())
        quotes.push_back(quoteState(product));
    return Json(quotes);
}

} // namespace mm
