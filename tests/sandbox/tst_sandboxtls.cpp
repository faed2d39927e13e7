// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/sandbox/quoteclient.h"
#include "tests/support/testcertificates.h"

#include <QSslSocket>

using namespace mm;

/// The sandbox over TLS, which tests alone use: the same port, the same answers.
class SandboxTlsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_authority = makeCertificate({.authority = true});
        const TestCertificate certificate = makeCertificate({}, &m_authority);
        m_sandbox = std::make_unique<SandboxFixture>(
            SandboxOptions{.tls = true,
                           .certificatePem = certificate.certificatePem,
                           .keyPem = certificate.keyPem});
    }

    void addressesAreEncrypted()
    {
        const Environment environment = m_sandbox->environment();
        QCOMPARE(environment.clientApi.scheme(), QStringLiteral("https"));
        QCOMPARE(environment.quoteSocket.scheme(), QStringLiteral("wss"));
    }

    void requestsAreAnsweredOneAfterTheOther()
    {
        QSslSocket socket;
        socket.setSslConfiguration(trusting(m_authority));
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_sandbox->port());
        QVERIFY2(socket.waitForEncrypted(5'000), qPrintable(socket.errorString()));
        for (int i = 0; i < 3; ++i) {
            socket.write(RawCall("thirdExt/now").toBytes());
            QByteArray answer;
            while (!answer.contains("\r\n\r\n{") && socket.waitForReadyRead(5'000))
                answer += socket.readAll();
            QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer.constData());
        }
        QCOMPARE(m_sandbox->requestCount("thirdExt/now"), 3);
    }

    void plainIsNotUnderstood()
    {
        RawClient client(m_sandbox->port());
        client.send(RawCall("thirdExt/now").toBytes());
        QVERIFY(!client.read(2'000).whole);
        QCOMPARE(m_sandbox->requestCount("thirdExt/now"), 0);
    }

    void quoteSocketsAreUpgraded()
    {
        QWebSocket socket;
        socket.setSslConfiguration(trusting(m_authority));
        QSignalSpy connected(&socket, &QWebSocket::connected);
        QSignalSpy frames(&socket, &QWebSocket::textMessageReceived);
        socket.open(
            QUrl(QStringLiteral("wss://127.0.0.1:%1/apiQuote/quote_guest").arg(m_sandbox->port())));
        QTRY_COMPARE(connected.count(), 1);
        Json frame(Json::Object{{"cmd_id", Json(14000)}, {"seq_id", Json(1)}, {"ext", Json("a")}});
        frame.set("data", QuoteClient::products(0, 100));
        socket.sendTextMessage(QString::fromUtf8(frame.toBytes()));
        QTRY_VERIFY(frames.count() > 10);
        QVERIFY(frames.first().first().toString().contains(QStringLiteral("\"cmd_id\":14001")));
        QVERIFY(frames.last().first().toString().startsWith(QStringLiteral("p(")));
    }

private:
    TestCertificate m_authority;
    std::unique_ptr<SandboxFixture> m_sandbox;
};

QTEST_GUILESS_MAIN(SandboxTlsTest)
#include "tst_sandboxtls.moc"
