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
#include "app/services/customerexport.h"
#include "app/services/har.h"
#include "app/services/harentry.h"
#include "tests/support/apicredentials.h"
#include "tests/support/canaries.h"
#include "tests/support/endpointlist.h"
#include "tests/support/rawgateway.h"
#include "tests/support/testclock.h"
#include "tests/support/trafficlog.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTestEventLoop>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

/// How a gateway may answer.
enum class Shape {
    Success,
    Nested, ///< lists, JSON in a string
    Refusal, ///< with the secrets in its words
    OpenRefusal, ///< the same of the Open API
    SessionEnd,
    Html,
    Redirect,
    Form, ///< neither JSON nor HTML
    EncodedUrl,
    EscapedNames, ///< \u0074oken
    CutOff, ///< in the middle of a secret
    Headers,
    BareText, ///< "data": "…", one of those that give themselves away
    Reset,
    Count
};

QByteArray escapedNames()
{
    QByteArrayList members;
    for (const auto &[name, value] : canaries()) {
        QByteArray escaped;
        for (const char c : name)
            escaped += "\\u00" + QByteArray(1, c).toHex();
        members += '"' + escaped + "\":" + Json(QString::fromUtf8(value)).toBytes();
    }
    return '{' + members.join(',') + '}';
}

QByteArray headerLines()
{
    QByteArray lines = "Set-Cookie: session=" + canary("token")
        + "; Path=/\r\nAuthorization: Bearer " + canary("accessToken")
        + "\r\nX-Info: https://gateway.example/?" + canariesAsQuery() + "\r\n";
    for (const auto &[name, value] : canaries()) {
        if (name != "code" && name != "state") // ordinary words but in a query
            lines += name + ": " + value.toPercentEncoding() + "\r\n";
    }
    return lines;
}

QByteArray bodyOf(Shape shape)
{
    const QByteArray all = canariesAsJson();
    const QByteArray text = Json(QString::fromUtf8(all)).toBytes(); // JSON in a string
    const QByteArray words = Json(QString::fromUtf8("not with ?" + canariesAsQuery())).toBytes();
    switch (shape) {
    case Shape::Success:
    case Shape::Headers:
        return R"({"code":"0","data":)" + all + '}';
    case Shape::Nested:
        return R"({"code":"0","data":{"list":[)" + all + ",[" + all + R"(]],"inner":)" + text
            + "}}";
    case Shape::Refusal:
        return R"({"bizCode":"US","code":"CUSTOMER_API_0000102","msg":)" + words
            + R"(,"msgParams":)" + text + R"(,"data":)" + all + '}';
    case Shape::OpenRefusal:
        return R"({"code":"00012004","message":)" + words + R"(,"data":)" + all + '}';
    case Shape::SessionEnd:
        return R"({"bizCode":"G","code":"GATEWAY_CODE_005","msg":)" + words + '}';
    case Shape::Html:
    case Shape::Redirect:
        return "<html><a href=\"https://gateway.example/?" + canariesAsQuery() + "\">token: "
            + canary("token") + "<br>appSecret: " + canary("appSecret") + "</a></html>";
    case Shape::Form:
        return canariesAsQuery();
    case Shape::EncodedUrl:
        return R"({"code":"0","data":{"url":")"
            + ("https://gateway.example/?" + canariesAsQuery()).toPercentEncoding() + R"("}})";
    case Shape::EscapedNames:
        return R"({"code":"0","data":)" + escapedNames() + '}';
    case Shape::CutOff:
        return (R"({"code":"0","data":{"appSecret":")" + canary("appSecret")).chopped(2);
    case Shape::BareText:
        return R"({"code":"0","data":")" + canary("token") + R"("})";
    case Shape::Reset:
    case Shape::Count:
        break;
    }
    return {};
}

void answerIn(Shape shape, QTcpSocket &socket)
{
    const QByteArray body = bodyOf(shape);
    switch (shape) {
    case Shape::Html:
        TestServer::answer(socket, 502, body);
        break;
    case Shape::Redirect:
        TestServer::answer(socket, 302, body,
                           "Location: https://gateway.example/?" + canariesAsQuery() + "\r\n");
        break;
    case Shape::Headers:
        TestServer::answer(socket, 200, body, headerLines());
        break;
    case Shape::Reset:
        TestServer::reset(socket);
        break;
    default:
        TestServer::answer(socket, 200, body);
    }
}

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
    void nothingWasDropped();
    void theControlFindsEachOne();
    void theInspectorHoldsNone();
    void theHarHoldsNone();
    void curlHoldsNone();
    void exportsHoldNone_data();
    void exportsHoldNone();
    void theLogHoldsNone();

private:
    enum class Way { Plain, Encrypted, Signed };
    void use(GatewayClient &client, Way way);
    [[nodiscard]] QByteArray unmasked() const;
    [[nodiscard]] QByteArray inspected() const;
    template <typename Each>
    void forEveryEntry(Each each) const;

    QTemporaryDir m_directory;
    QString m_logFile;
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
    Shape shape = Shape::Success;
    TestServer server([&shape](const ServedRequest &request, QTcpSocket &socket) {
        if (request.path.endsWith("thirdExt/now") && request.body.size() <= 2)
            TestServer::answer(socket, 200, R"({"code":"0","data":1700000000000})");
        else
            answerIn(shape, socket);
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
    for (int each = 0; each < int(Shape::Count); ++each) {
        shape = Shape(each);
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
}

void TestCanary::use(GatewayClient &client, Way way)
{
    client.setToken(Secret(canary("token")));
    if (way == Way::Signed)
        client.setCredentials(sampleCredentials(canary("apiKey")));
}

void TestCanary::framesAreExchanged()
{
    using namespace mm::rawgateway;
    RawGateway gateway;
    gateway.onConnect = [](const ServedRequest &request, QTcpSocket &socket) {
        acceptUpgrade(request, socket);
        socket.write(frame(Text, canariesAsJson()) + frame(Text, "see ?" + canariesAsQuery())
                     + frame(Text, R"({"eventType":"register","data":)" + canariesAsJson() + '}')
                     + frame(Text, bodyOf(Shape::Nested)) + frame(Text, escapedNames())
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
                [&socket](const QString &) { socket.sendText(canariesAsJson()); });
        socket.open(url, {{"token", canary("token")}, {"group", "desk"}});
        QTRY_VERIFY(!socket.lastError().isEmpty());
    }
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
    for (const auto &each : canaries())
        QVERIFY2(leaksIn(text, {each}).size() == 1, each.name.constData());
}

void TestCanary::theInspectorHoldsNone()
{
    const QByteArray text = inspected();
    QVERIFY(text.contains("•••"));
    const QStringList leaks = leaksIn(text);
    QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(u"\n")));
}

void TestCanary::theHarHoldsNone()
{
    HarPlan plan;
    forEveryEntry([&](const TrafficEntry &entry, const TrafficDetail &) { plan.add(entry); });
    const auto har = plan.bytes(m_inspector, 512LL * 1024 * 1024);
    QVERIFY(har);
    QVERIFY(Json::parse(*har));
    QVERIFY(har->contains("canary-vanilla")); // what is no secret is there
    const QStringList leaks = leaksIn(*har);
    QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(u"\n")));

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
    const QStringList leaks = leaksIn(commands);
    QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(u"\n")));

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
    const FileWriter::Source source =
        exportRecords({record, record},
                      {.format = csv ? ExportOptions::Format::Csv : ExportOptions::Format::Json,
                       .revealed = revealed});
    QByteArray written;
    while (const auto piece = source())
        written += *piece;
    QVERIFY(written.contains("canary-vanilla"));
    QList<Canary> named = canaries();
    named.removeIf([](const Canary &each) { return each.name == "code" || each.name == "state"; });
    const QStringList leaks = leaksIn(written, named); // those two are ordinary words here
    QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(u"\n")));
    for (const auto &each : named) // the control
        QVERIFY2(leaksIn(record.toBytes(), {each}).size() == 1, each.name.constData());
}

void TestCanary::theLogHoldsNone()
{
    QFile file(m_logFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("trace=") && text.contains("mm.socket"));
    const QStringList leaks = leaksIn(text);
    QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(u"\n")));
}

QTEST_GUILESS_MAIN(TestCanary)
#include "tst_canary.moc"
