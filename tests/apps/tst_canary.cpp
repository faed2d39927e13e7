// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
//
// Secrets go over every endpoint and come back in every shape of answer, with the inspector
// attached; then everything the client can write is searched for them.
#include "app/net/gatewayclient.h"
#include "app/net/gatewaysocket.h"
#include "app/net/httplog.h"
#include "app/protocol/rsa.h"
#include "app/services/curlcommand.h"
#include "app/services/eventexport.h"
#include "app/services/har.h"
#include "app/services/harentry.h"
#include "app/services/inspector.h"
#include "app/services/settings.h"
#include "app/services/supportzip.h"
#include "tests/flows/supportflow.h"
#include "tests/support/apicredentials.h"
#include "tests/support/canaries.h"
#include "tests/support/canaryanswers.h"
#include "tests/support/endpointlist.h"
#include "tests/support/flowclient.h"
#include "tests/support/proxyserver.h"
#include "tests/support/rawgateway.h"
#include "tests/support/testclock.h"
#include "tests/support/trafficlog.h"
#include "ui/diagnostics/supportparts.h"

#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTestEventLoop>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Tells both: who masks, and who keeps everything for the control.
class Fork final : public TrafficSink
{
public:
    Fork(TrafficSink &one, TrafficSink &other) : m_one(one), m_other(other) { }
    void http(const HttpTraffic &traffic) override
    {
        m_one.http(traffic);
        m_other.http(traffic);
    }
    void socket(const SocketTraffic &traffic) override
    {
        m_one.socket(traffic);
        m_other.socket(traffic);
    }

private:
    TrafficSink &m_one;
    TrafficSink &m_other;
};

/// What the inspector would hold if it did not mask.
TrafficDetail unmaskedDetail(const TrafficLog::Attempt &attempt)
{
    TrafficDetail detail;
    detail.method = u"POST"_s;
    detail.url = attempt.traffic.url;
    detail.request = QString::fromUtf8(attempt.requestBody);
    detail.answer = QString::fromUtf8(attempt.answerBody);
    for (const auto &[name, value] : attempt.traffic.requestHeaders)
        detail.requestHeaders.emplace_back(QString::fromUtf8(name), QString::fromUtf8(value));
    for (const auto &[name, value] : attempt.traffic.answerHeaders)
        detail.answerHeaders.emplace_back(QString::fromUtf8(name), QString::fromUtf8(value));
    return detail;
}

} // namespace

class TestCanary : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyEndpointIsThere();
    void everyFormIsFound();
    void callsAreMade_data();
    void callsAreMade();
    void framesAreExchanged();
    void proxyIsUsed();
    void customerWorks_data();
    void customerWorks();
    void supportWorks();
    void nothingWasDropped();
    void theControlFindsEachOne();
    void theInspectorHoldsNone();
    void theHarHoldsNone();
    void curlHoldsNone();
    void exportsHoldNone_data();
    void exportsHoldNone();
    void filesHoldNone();
    void theSupportZipHoldsNone();

private:
    enum class Way { Plain, Encrypted, Signed };
    void use(GatewayClient &client, Way way);
    /// A secret that somebody gave out meanwhile.
    void learn(const QByteArray &name, QByteArrayView value);
    /// Nothing that went over the wire, or was not even to, is in the text.
    [[nodiscard]] QString leaksOf(QByteArrayView text) const;
    [[nodiscard]] QByteArray unmasked() const;
    [[nodiscard]] QByteArray inspected() const;
    [[nodiscard]] QByteArray unpacked(const QByteArray &zip) const;
    template <typename Each>
    void forEveryEntry(Each each) const;

    QTemporaryDir m_directory;
    QString m_logFile;
    QByteArray m_audit; ///< what the desk wrote
    QList<Canary> m_sent = canaries(); ///< or received
    QList<Canary> m_kept; ///< used, but never in a call or frame
    Inspector m_inspector{{.bytes = 512LL * 1024 * 1024}};
    TrafficLog m_everything;
    Fork m_fork{m_inspector, m_everything};
    TestClock m_local;
    int m_calls = 0;
};

void TestCanary::initTestCase()
{
    m_logFile = m_directory.filePath(u"canary.log"_s);
    QVERIFY(installLogging(u"info"_s, m_logFile, nullptr));
}

void TestCanary::everyEndpointIsThere()
{
    const EndpointList endpoints;
    QCOMPARE(endpoints.size(), endpoints.rows());
    QVERIFY(endpoints.size() >= 55);
    int manager = 0;
    for (const Endpoint &endpoint : endpoints) {
        QVERIFY(!endpoint.path.isEmpty());
        manager += endpoint.api == Api::Manager ? 1 : 0;
    }
    QVERIFY(manager >= 15);
}

/// The search finds what it is to find.
void TestCanary::everyFormIsFound()
{
    for (const auto &[name, value] : canaries()) {
        const QByteArray longer = "some text in front, " + value + ", and some behind";
        for (const QByteArray &text :
             {longer, longer.toBase64(), ('x' + longer).toBase64(), ("xx" + longer).toBase64(),
              longer.toBase64(QByteArray::Base64UrlEncoding), longer.toHex(),
              longer.toHex().toUpper(), longer.toPercentEncoding(),
              Json(QString::fromUtf8(longer)).toBytes(),
              longer.toPercentEncoding().toPercentEncoding()}) {
            const QStringList found = leaksIn(text);
            QVERIFY2(found.join(u'\n').contains(QString::fromUtf8(name) + u" in: "_s),
                     text.constData());
        }
    }
    QVERIFY(leaksIn("token: ••• appSecret=•••").isEmpty());
}

void TestCanary::callsAreMade_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("plain") << int(Way::Plain);
    QTest::newRow("encrypted") << int(Way::Encrypted);
    QTest::newRow("signed") << int(Way::Signed);
}

void TestCanary::callsAreMade()
{
    QFETCH(int, way);
    CanaryShape shape = CanaryShape::Success;
    TestServer server([&shape](const ServedRequest &request, QTcpSocket &socket) {
        if (request.path.endsWith("thirdExt/now") && request.body.size() <= 2)
            TestServer::answer(socket, 200, R"({"code":"0","data":1700000000000})");
        else
            answerWithCanaries(shape, socket);
    });
    QVERIFY(server.start());
    Environment environment;
    environment.companyId = 360;
    environment.clientApi = server.url(u"http"_s, u"/api"_s);
    environment.openApi = server.url(u"http"_s, u"/openapi-c"_s);
    environment.auth2Api = server.url(u"http"_s, u"/auth2"_s);
    environment.managerApi = server.url(u"http"_s, u"/openapi-b"_s);
    if (Way(way) == Way::Encrypted)
        environment.publicKey = RsaPrivateKey::generate(1024)->publicKeyBase64();
    ServerClock clock(m_local);
    clock.measured(m_local.wallMs(), m_local.steadyMs(), m_local.steadyMs());
    GatewayClient client(environment, clock);
    client.setTraffic(&m_fork);
    use(client, Way(way));

    Json body = *Json::parse(canariesAsJson());
    body.set("remark", Json("canary-vanilla")); // no secret: it stays
    const EndpointList endpoints;
    QTestEventLoop loop;
    for (int each = 0; each < int(CanaryShape::Count); ++each) {
        shape = CanaryShape(each);
        int waiting = 0;
        for (const Endpoint &endpoint : endpoints) {
            m_local.advance(1'000); // within the key's budget
            ++waiting;
            client.sendRaw(endpoint, body, &loop,
                           [&](const Result<Json> &) {
                               if (--waiting == 0)
                                   loop.exitLoop();
                           },
                           {.captcha = Secret(canary("captcha"))});
            ++m_calls;
        }
        loop.enterLoop(60);
        QCOMPARE(waiting, 0);
    }
    // And to a third party's endpoint.
    bool answered = false;
    client.postForm(server.url(u"http"_s, u"/token"_s), canariesAsQuery(), this,
                    [&](const Result<Json> &) { answered = true; });
    QTRY_VERIFY(answered);
    QVERIFY(server.requests().size() > 100);
    if (Way(way) == Way::Signed)
        learn("signature", server.requests().constFirst().header("signature"));
}

void TestCanary::learn(const QByteArray &name, QByteArrayView value)
{
    QVERIFY2(value.size() >= 16, name.constData());
    m_sent.append({name, value.toByteArray()});
}

QString TestCanary::leaksOf(QByteArrayView text) const
{
    return leaksIn(text, m_sent + m_kept).join(u'\n');
}

void TestCanary::use(GatewayClient &client, Way way)
{
    client.setToken(Secret(canary("token")));
    if (way == Way::Signed)
        client.setCredentials(sampleCredentials(canary("apiKey")));
    const Secret secret = sampleCredentials().apiSecret;
    m_kept = {{"API secret", secret.reveal().toByteArray()}};
}

void TestCanary::framesAreExchanged()
{
    using namespace mm::rawgateway;
    RawGateway gateway;
    gateway.onConnect = [](const ServedRequest &request, QTcpSocket &socket) {
        acceptUpgrade(request, socket);
        socket.write(frame(Text, canariesAsJson()) + frame(Text, "see ?" + canariesAsQuery())
                     + frame(Text, R"({"eventType":"register","data":)" + canariesAsJson() + '}')
                     + frame(Text, canaryBody(CanaryShape::Nested))
                     + frame(Text, canariesUnderEscapedNames())
                     + frame(Binary, qCompress(canariesAsJson()).mid(4))
                     + frame(Close, "\x03\xe9token=" + canary("token") + " gone"));
    };
    for (const char *name : {"quotes", "messages", "manager"}) {
        GatewaySocket::Heartbeat beat{.frame = [] { return QByteArray("ping"); }};
        GatewaySocket socket(m_local, beat);
        socket.setTraffic(&m_fork, name);
        QUrl url = gateway.url();
        url.setQuery(u"token="_s + QString::fromLatin1(canary("token")));
        connect(&socket, &GatewaySocket::textReceived, this,
                [&socket](QByteArrayView) { socket.sendText(canariesAsJson()); });
        socket.open(url, {{"token", canary("token")}, {"group", "desk"}});
        QTRY_VERIFY(!socket.lastError().isEmpty());
    }
}

/// Its password is nobody's to know but the proxy's.
void TestCanary::proxyIsUsed()
{
    const QByteArray password = "canary-proxy-Amsel8V";
    m_kept.append({"proxy password", password});
    TestServer server([](const ServedRequest &, QTcpSocket &socket) {
        answerWithCanaries(CanaryShape::Success, socket);
    });
    QVERIFY(server.start());
    ProxyServer proxy(ProxyServer::Kind::Socks5, server.serverPort());
    proxy.setCredentials(u"me"_s, QString::fromLatin1(password));
    Environment environment;
    environment.companyId = 360;
    environment.clientApi = QUrl(u"http://gateway.invalid/api"_s);
    ServerClock clock(m_local);
    clock.measured(m_local.wallMs(), m_local.steadyMs(), m_local.steadyMs());
    GatewayClient client(environment, clock);
    client.setTraffic(&m_fork);
    const ProxySettings settings{.kind = ProxySettings::Kind::Socks5,
                                 .host = u"127.0.0.1"_s,
                                 .port = proxy.serverPort(),
                                 .user = u"me"_s};
    for (const QByteArray &given : {password, password + "-wrong"}) {
        client.setProxy(settings, Secret(given));
        bool answered = false;
        client.sendRaw(endpoints::findCustomerInfo, {}, this,
                       [&](const Result<Json> &) { answered = true; });
        QTRY_VERIFY(answered);
    }
    QVERIFY(!proxy.askedFor().isEmpty());
    QVERIFY(proxy.refusals() > 0);
}

void TestCanary::customerWorks_data()
{
    QTest::addColumn<bool>("encrypt");
    QTest::newRow("plain") << false;
    QTest::newRow("encrypted") << true;
}

/// The services at the sandbox, through all its faults: tokens as they are given out there.
void TestCanary::customerWorks()
{
    QFETCH(bool, encrypt);
    SandboxFixture sandbox(SandboxOptions{.rate = 20, .encrypt = encrypt, .customers = 20});
    FlowClient flow(sandbox.environment());
    flow.services.client.setTraffic(&m_fork);
    flow.services.quotes.setTraffic(&m_fork);
    flow.services.messages.setTraffic(&m_fork);
    QVERIFY(flow.signIn(u"locked@example.com"_s));
    QVERIFY(!flow.signIn(u"trader@example.com"_s));
    learn("loginPwd", "dc483e80a7a0bd9ef71d8cf973673924");
    learn("token", flow.services.session.token().reveal());
    learn("rToken", flow.services.session.refreshToken().reveal());
    QVERIFY(flow.loadProducts());
    const QObject pane;
    flow.services.quotes.want(&pane, flow.firstProducts(5));
    flow.services.quotes.start();
    QTRY_VERIFY(flow.services.quotes.isLive());
    for (const char *fault : {"drop", "reset", "partialHeader", "partialBody", "status", "html",
                              "garbage", "redirect", "refuse"}) {
        sandbox.setFaults(*Json::parse("[{\"path\":\"findCustomerInfo\",\"times\":1,\"do\":\""
                                       + QByteArray(fault) + "\"}]"));
        QVERIFY2(flow.refresh(), fault);
    }
    sandbox.setFaults(*Json::parse(R"([{"do":"malformedFrame"},{"do":"outOfOrder"}])"));
    sandbox.dropConnections();
    QTRY_VERIFY_WITH_TIMEOUT(
        flow.services.quotes.status().reconnects >= 1 && flow.services.quotes.isLive(), 20'000);
    sandbox.setFaults(Json(Json::Array{}));

    // The same customer on an API key.
    const Json given = sandbox.apiCredentials(flow.services.session.customer().customerNo);
    const ApiCredentials credentials{.apiKey = Secret(given["apiKey"].toString().toUtf8()),
                                     .apiSecret = Secret(given["apiSecret"].toString().toUtf8())};
    flow.services.client.setCredentials(credentials);
    learn("apiKey", credentials.apiKey.reveal());
    m_kept.append({"apiSecret", credentials.apiSecret.reveal().toByteArray()});
    QVERIFY(!flow.refresh());
    sandbox.expireApiKeys();
    QVERIFY(flow.refresh());
}

void TestCanary::supportWorks()
{
    SandboxFixture sandbox(SandboxOptions{.rate = 0, .customers = 50});
    SupportFlow desk(sandbox.environment());
    desk.services.client.setTraffic(&m_fork);
    desk.services.events.setTraffic(&m_fork);
    QVERIFY(desk.signIn("canary-app-secret-Bussard")); // refused
    learn("appSecret", "canary-app-secret-Bussard");
    QVERIFY(!desk.signIn());
    learn("token", desk.services.session.token().reveal());
    desk.services.events.start(u"desk"_s);
    QTRY_COMPARE(desk.services.events.state(), ManagerEventStream::State::On);
    desk.services.customers.search({});
    QCOMPARE(desk.searchEnds(), CustomerSearch::State::Complete);
    desk.services.session.setChangesAllowed(true);
    bool answered = false;
    CustomerMessageRequest message;
    message.customerNo = u"86002001"_s;
    message.language = u"en-US"_s;
    message.title = u"canary-vanilla"_s;
    message.content = u"hello"_s;
    desk.services.actions.sendMessage(message, this, [&](const auto &) { answered = true; });
    QTRY_VERIFY(answered);
    QFile audit(desk.services.audit.path());
    QVERIFY(audit.open(QIODevice::ReadOnly));
    m_audit = audit.readAll();
    sandbox.expireManagerTokens();
    desk.services.customers.search({});
    QTRY_COMPARE(desk.services.session.state(), SupportSession::State::Expired);
}

void TestCanary::nothingWasDropped()
{
    QCOMPARE(m_inspector.usage().dropped, 0u);
    QVERIFY(m_inspector.usage().entries >= m_calls);
}

QByteArray TestCanary::unmasked() const
{
    QByteArray text;
    for (const TrafficLog::Attempt &each : m_everything.attempts()) {
        text += each.traffic.url.toUtf8() + '\n' + each.requestBody + '\n' + each.answerBody + '\n';
        for (const auto *headers : {&each.traffic.requestHeaders, &each.traffic.answerHeaders}) {
            for (const auto &[name, value] : *headers)
                text += name + ": " + value + '\n';
        }
    }
    for (const TrafficLog::Frame &each : m_everything.sockets())
        text += each.content + '\n';
    return text;
}

template <typename Each>
void TestCanary::forEveryEntry(Each each) const
{
    for (quint64 after = 0;;) {
        const auto entries = m_inspector.entriesAfter(after);
        if (entries.empty())
            return;
        after = entries.back().id;
        for (const TrafficEntry &entry : entries)
            each(entry, m_inspector.detail(entry.id).value_or(TrafficDetail()));
    }
}

QByteArray TestCanary::inspected() const
{
    QString text;
    forEveryEntry([&text](const TrafficEntry &entry, const TrafficDetail &detail) {
        text += QStringList{entry.name, entry.trace,    entry.outcome, entry.brief,
                            detail.url, detail.request, detail.answer, QString()}
                    .join(u'\n');
        for (const auto *headers : {&detail.requestHeaders, &detail.answerHeaders}) {
            for (const auto &[name, value] : *headers)
                text += name + u": "_s + value + u'\n';
        }
    });
    return text.toUtf8();
}

/// Each did go over the wire, and would be found.
void TestCanary::theControlFindsEachOne()
{
    const QByteArray text = unmasked();
    for (const auto &each : std::as_const(m_sent))
        QVERIFY2(leaksIn(text, {each}).size() == 1, each.name.constData());
}

void TestCanary::theInspectorHoldsNone()
{
    const QByteArray text = inspected();
    QVERIFY(text.contains("•••"));
    QVERIFY2(leaksOf(text).isEmpty(), qPrintable(leaksOf(text)));
}

void TestCanary::theHarHoldsNone()
{
    HarPlan plan;
    forEveryEntry([&](const TrafficEntry &entry, const TrafficDetail &) { plan.add(entry); });
    const auto har = plan.bytes(m_inspector, 512LL * 1024 * 1024);
    QVERIFY(har);
    QVERIFY(Json::parse(*har));
    QVERIFY(har->contains("canary-vanilla")); // what is no secret is there
    QVERIFY2(leaksOf(*har).isEmpty(), qPrintable(leaksOf(*har)));

    // The control: the same writer, given what was not masked.
    QByteArray bypassed;
    const TrafficEntry entry;
    for (const TrafficLog::Attempt &each : m_everything.attempts())
        bypassed += harCall(entry, unmaskedDetail(each)).toBytes();
    for (const auto &each : canaries())
        QVERIFY2(leaksIn(bypassed, {each}).size() == 1, each.name.constData());
}

void TestCanary::curlHoldsNone()
{
    QByteArray commands;
    QSet<QString> variables;
    forEveryEntry([&](const TrafficEntry &entry, const TrafficDetail &detail) {
        if (entry.kind != TrafficEntry::Kind::Call)
            return;
        const CurlCommand command = curlCommand(detail);
        commands += command.text.toUtf8();
        variables.unite(QSet<QString>(command.variables.begin(), command.variables.end()));
    });
    QVERIFY(commands.contains("canary-vanilla"));
    QVERIFY2(variables.size() > 20, qPrintable(variables.values().join(u' ')));
    QVERIFY2(leaksOf(commands).isEmpty(), qPrintable(leaksOf(commands)));

    QByteArray bypassed;
    for (const TrafficLog::Attempt &each : m_everything.attempts())
        bypassed += curlCommand(unmaskedDetail(each)).text.toUtf8();
    for (const auto &each : canaries())
        QVERIFY2(leaksIn(bypassed, {each}).size() == 1, each.name.constData());
}

void TestCanary::exportsHoldNone_data()
{
    QTest::addColumn<bool>("csv");
    QTest::addColumn<bool>("revealed");
    for (const bool csv : {false, true}) {
        for (const bool revealed : {false, true})
            QTest::addRow("%s, %s", csv ? "CSV" : "JSON", revealed ? "revealed" : "masked")
                << csv << revealed;
    }
}

/// Revealing is about personal data: a secret in a record is nobody's to export.
void TestCanary::exportsHoldNone()
{
    QFETCH(bool, csv);
    QFETCH(bool, revealed);
    Json record = *Json::parse(canariesAsJson());
    Json inner = record;
    record.set("nested", Json(Json::Array{std::move(inner)}));
    record.set("remark", Json("canary-vanilla"));
    const ExportOptions options{.format =
                                    csv ? ExportOptions::Format::Csv : ExportOptions::Format::Json,
                                .revealed = revealed};
    const QByteArray event = R"({"eventType":"customer_update","data":)" + record.toBytes() + '}';
    const QByteArray list = R"({"eventType":"of its own","data":[)" + record.toBytes() + "]}";
    QByteArray written;
    for (const FileWriter::Source &source :
         {exportRecords({record, record}, options), exportEvents({event, list, event}, options)}) {
        const qsizetype before = written.size();
        while (const auto piece = source())
            written += *piece;
        QVERIFY(written.indexOf("canary-vanilla", before) > 0);
    }
    QList<Canary> named = canaries();
    named.removeIf([](const Canary &each) { return each.name == "code" || each.name == "state"; });
    const QStringList leaks = leaksIn(written, named); // those two are ordinary words here
    QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(u"\n")));
    for (const auto &each : named) // the control
        QVERIFY2(leaksIn(record.toBytes(), {each}).size() == 1, each.name.constData());
}

void TestCanary::filesHoldNone()
{
    QFile file(m_logFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("trace=") && text.contains("mm.socket"));
    QVERIFY2(leaksOf(text).isEmpty(), qPrintable(leaksOf(text)));
    QVERIFY(m_audit.contains("86002001"));
    QVERIFY2(leaksOf(m_audit).isEmpty(), qPrintable(leaksOf(m_audit)));
}

/// What somebody's program could hand to it at the worst: nothing of it is masked yet.
void TestCanary::theSupportZipHoldsNone()
{
    const QString oldLog = m_directory.filePath(u"old.log"_s); // of a program that masked less
    QFile log(oldLog);
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("canary-vanilla\nGET https://gateway.example/?" + canariesAsQuery() + '\n');
    for (const auto &[name, value] : canaries())
        log.write(name + ": " + value.toPercentEncoding() + '\n');
    log.write(canariesAsJson() + '\n');
    log.close();
    Settings settings(m_directory.filePath(u"settings"_s));
    settings.setProxy({.kind = ProxySettings::Kind::Http,
                       .host = u"proxy.example"_s,
                       .port = 3128,
                       .user = u"canary-user-Bachstelze"_s});
    Environment environment = builtinEnvironments().front();
    environment.thirdParty[u"google"_s].clientSecret = QString::fromLatin1(canary("clientSecret"));
    const SupportFacts facts{.diagnostics = u"canary-vanilla, last: closed 1008 ?"_s
                                 + QString::fromUtf8(canariesAsQuery()),
                             .settings = &settings,
                             .environment = &environment,
                             .logFile = oldLog,
                             .inspector = &m_inspector};
    std::vector<ZipPart> parts;
    for (const SupportZipDialog::Part &part : supportParts(facts))
        parts.push_back({part.name, part.content});
    QVERIFY(parts.size() >= 5);
    QByteArray zip;
    QString problem;
    QVERIFY2(makeZip(parts, &zip, &problem), qPrintable(problem));

    const QByteArray unpacked = this->unpacked(zip);
    QVERIFY(unpacked.size() > zip.size());
    QVERIFY(unpacked.count("canary-vanilla") > 100); // of the calls, the log, the diagnostics
    QVERIFY(!unpacked.contains("canary-user-Bachstelze"));
    for (const QByteArray &text : {zip, unpacked})
        QVERIFY2(leaksOf(text).isEmpty(), qPrintable(leaksOf(text)));

    // The control: the same packed without masking, unpacked the same way.
    QVERIFY(log.open(QIODevice::ReadOnly));
    QVERIFY(makeZip({{u"log.txt"_s, log.readAll()}}, &zip, &problem));
    for (const auto &each : canaries())
        QVERIFY2(leaksIn(this->unpacked(zip), {each}).size() == 1, each.name.constData());
}

/// All its files, by another program.
QByteArray TestCanary::unpacked(const QByteArray &zip) const
{
    QFile file(m_directory.filePath(u"support.zip"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(zip) != zip.size())
        return {};
    file.close();
    QProcess python;
    python.start(
        u"python3"_s,
        {u"-c"_s,
         u"import sys, zipfile\n"
         "z = zipfile.ZipFile(sys.argv[1])\n"
         "for n in z.namelist(): sys.stdout.buffer.write(n.encode() + b'\\n' + z.read(n))"_s,
         file.fileName()});
    return python.waitForFinished(60'000) ? python.readAllStandardOutput() : QByteArray();
}

QTEST_GUILESS_MAIN(TestCanary)
#include "tst_canary.moc"
