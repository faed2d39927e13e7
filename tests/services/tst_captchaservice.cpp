// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/verification.h"
#include "app/services/captchaservice.h"
#include "tests/services/apigateway.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <optional>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray path = "verifyCodeSend", sent = R"({"token":"ticket"})";

} // namespace

/// A captcha from the browser where the white label wants one; the test plays the browser.
class TestCaptchaService : public QObject
{
    Q_OBJECT
private slots:
    void init() { begin(true); }
    void withoutAPageTheCallGoesOutAtOnce_data();
    void withoutAPageTheCallGoesOutAtOnce();
    void theCaptchaGoesAlong();
    void aRefusedOneIsAskedForAgain();
    void noCaptchaIsAnError();
    void cancellingInTheBrowser();
    void cancellingAtTheGateway();
    void aDeadContextEndsIt_data();
    void aDeadContextEndsIt();
    void anotherErrandOutdatesIt();

private:
    void begin(bool withPage);
    void send(QObject *context = nullptr);
    /// The browser comes back to where it was sent from.
    void comeBack(const QByteArray &member);

    std::unique_ptr<ApiGateway> m_gateway;
    SystemClock m_clock;
    std::unique_ptr<ServerClock> m_serverClock;
    std::unique_ptr<GatewayClient> m_client;
    std::unique_ptr<BrowserVisit> m_browser;
    std::unique_ptr<CaptchaService> m_captcha;
    std::unique_ptr<QSignalSpy> m_opened;
    QPointer<Call> m_call;
    int m_answers = 0;
    std::optional<Result<SendCodeRequest::Answer>> m_answer;
};

void TestCaptchaService::begin(bool withPage)
{
    m_captcha.reset(); // what is used goes after what uses it
    m_client.reset();
    m_gateway = std::make_unique<ApiGateway>();
    m_serverClock = std::make_unique<ServerClock>(m_clock);
    Environment environment = m_gateway->environment();
    if (withPage)
        environment.captchaPage = QUrl(u"https://label.example/captcha?theme=dark"_s);
    m_client = std::make_unique<GatewayClient>(environment, *m_serverClock);
    m_browser = std::make_unique<BrowserVisit>();
    m_captcha = std::make_unique<CaptchaService>(*m_client, *m_browser);
    m_opened = std::make_unique<QSignalSpy>(m_browser.get(), &BrowserVisit::openRequested);
    m_answers = 0;
    m_answer.reset();
}

void TestCaptchaService::send(QObject *context)
{
    m_call = m_captcha->send(SendCodeRequest{}, context == nullptr ? this : context,
                             [this](const Result<SendCodeRequest::Answer> &answer) {
                                 ++m_answers;
                                 m_answer = answer;
                             });
}

void TestCaptchaService::comeBack(const QByteArray &member)
{
    const QUrlQuery query(m_opened->last().at(0).toUrl());
    const QUrl callback(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    QTcpSocket socket;
    socket.connectToHost(callback.host(), quint16(callback.port()));
    socket.write("GET " + callback.path().toLatin1() + '?' + member + "&state="
                 + query.queryItemValue(u"state"_s).toLatin1() + " HTTP/1.1\r\nHost: 127.0.0.1:"
                 + QByteArray::number(callback.port()) + "\r\n\r\n");
    QVERIFY(
        QTest::qWaitFor([&socket] { return socket.state() == QAbstractSocket::UnconnectedState; }));
}

void TestCaptchaService::withoutAPageTheCallGoesOutAtOnce_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("good");
    QTest::newRow("none wanted") << sent << true;
    QTest::newRow("wanted, and nobody says where") << QByteArray("!F999999") << false;
}

void TestCaptchaService::withoutAPageTheCallGoesOutAtOnce()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, good);
    begin(false);
    m_gateway->answer(path, answer);
    send();
    QVERIFY(!m_answer);
    QTRY_COMPARE(m_answers, 1);
    QCOMPARE(m_answer->has_value(), good);
    if (!good)
        QCOMPARE(m_answer->error().kind, ErrorKind::CaptchaRefused);
    QVERIFY(m_opened->isEmpty());
    QVERIFY(!m_gateway->calls(path)[0].head.contains("captcha:"));
    QTRY_VERIFY(!m_call);
}

void TestCaptchaService::theCaptchaGoesAlong()
{
    m_gateway->answer(path, sent);
    send();
    QCOMPARE(m_opened->size(), 1);
    const QUrl opened = m_opened->at(0).at(0).toUrl();
    QCOMPARE(opened.host(), u"label.example"_s);
    QCOMPARE(QUrlQuery(opened).queryItemValue(u"theme"_s), u"dark"_s);
    QCOMPARE(m_gateway->count(path), 0);
    comeBack("captcha=a%2Bb%20c%3D");
    QTRY_COMPARE(m_answers, 1);
    QVERIFY(*m_answer && (*m_answer)->sendToken == Secret("ticket"));
    QVERIFY(m_gateway->calls(path)[0].head.contains("\r\ncaptcha: a+b c=\r\n"));
    QVERIFY(!m_browser->isWaiting());
}

void TestCaptchaService::aRefusedOneIsAskedForAgain()
{
    m_gateway->answer(path, "!F999999");
    send();
    const QString first = m_browser->what();
    for (int refused = 1; refused <= 3; ++refused) {
        comeBack("captcha=bad");
        QTRY_COMPARE(m_gateway->count(path), refused);
        QTRY_COMPARE(m_opened->size(), refused + 1);
        QVERIFY(m_browser->what() != first); // says why it is there again
        QVERIFY(!m_answer);
    }
    m_gateway->answer(path, sent);
    comeBack("captcha=good");
    QTRY_COMPARE(m_answers, 1);
    QVERIFY(*m_answer);
    QVERIFY(m_gateway->calls(path)[3].head.contains("captcha: good"));
}

void TestCaptchaService::noCaptchaIsAnError()
{
    send();
    comeBack("error=closed");
    QTRY_COMPARE(m_answers, 1);
    QCOMPARE(m_answer->error().kind, ErrorKind::CaptchaRefused);
    QVERIFY(!m_answer->error().sent);
    QCOMPARE(m_gateway->count(path), 0);
}

void TestCaptchaService::cancellingInTheBrowser()
{
    send();
    m_call->cancel();
    QCOMPARE(m_answers, 1);
    QCOMPARE(m_answer->error().kind, ErrorKind::Cancelled);
    QVERIFY(!m_answer->error().sent);
    QVERIFY(!m_browser->isWaiting());
    m_call->cancel(); // of what is over
    QCOMPARE(m_answers, 1);
}

void TestCaptchaService::cancellingAtTheGateway()
{
    send();
    comeBack("captcha=good");
    QTRY_COMPARE(m_gateway->count(path), 1);
    m_call->cancel();
    QCOMPARE(m_answers, 1);
    QCOMPARE(m_answer->error().kind, ErrorKind::Cancelled);
    QTRY_VERIFY(!m_call);
}

void TestCaptchaService::aDeadContextEndsIt_data()
{
    QTest::addColumn<bool>("inBrowser");
    QTest::newRow("in the browser") << true;
    QTest::newRow("at the gateway") << false;
}

void TestCaptchaService::aDeadContextEndsIt()
{
    QFETCH(bool, inBrowser);
    auto context = std::make_unique<QObject>();
    send(context.get());
    if (!inBrowser) {
        comeBack("captcha=good");
        QTRY_COMPARE(m_gateway->count(path), 1);
    }
    context.reset();
    QVERIFY(!m_call && !m_browser->isWaiting());
    if (!inBrowser)
        m_gateway->reply(m_gateway->calls(path)[0], sent);
    send(); // another one is not in its way
    QVERIFY(m_browser->isWaiting());
    comeBack("captcha=good");
    QTRY_COMPARE(m_gateway->count(path), inBrowser ? 1 : 2);
    QCOMPARE(m_answers, 0);
}

void TestCaptchaService::anotherErrandOutdatesIt()
{
    send();
    send();
    QCOMPARE(m_answers, 1); // of the first
    QCOMPARE(m_answer->error().kind, ErrorKind::Cancelled);
    QVERIFY(m_browser->isWaiting());
    m_gateway->answer(path, sent);
    comeBack("captcha=good");
    QTRY_COMPARE(m_answers, 2);
    QVERIFY(*m_answer);
}

QTEST_GUILESS_MAIN(TestCaptchaService)
#include "tst_captchaservice.moc"
