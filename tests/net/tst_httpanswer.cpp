// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/httpanswer.h"
#include "app/net/oneshotbody.h"

#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;
using Network = QNetworkReply::NetworkError;

Q_DECLARE_METATYPE(mm::ErrorKind)

/// What becomes of Qt's errors; tst_gatewayclient tries the commonest over real sockets.
class TestHttpAnswer : public QObject
{
    Q_OBJECT
private slots:
    void transportErrors_data();
    void transportErrors();
    void proxiesAreToldApart();
    void lostAfterTheHead();
    void cannotBeUnpacked();
    void everyErrorOfQtHasAKind();
    void bodyIsReadOnce();
};

void TestHttpAnswer::transportErrors_data()
{
    QTest::addColumn<Network>("error");
    QTest::addColumn<bool>("taken");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, Network error, bool taken, ErrorKind kind) {
        QTest::newRow(name) << error << taken << kind;
    };
    row("refused", QNetworkReply::ConnectionRefusedError, false, ErrorKind::HostUnreachable);
    row("no such host", QNetworkReply::HostNotFoundError, false, ErrorKind::HostUnreachable);
    row("no network", QNetworkReply::TemporaryNetworkFailureError, false,
        ErrorKind::HostUnreachable);
    row("no route", QNetworkReply::UnknownNetworkError, false, ErrorKind::HostUnreachable);
    row("route lost", QNetworkReply::UnknownNetworkError, true, ErrorKind::ConnectionLost);
    row("closed", QNetworkReply::RemoteHostClosedError, true, ErrorKind::ConnectionLost);
    row("closed before", QNetworkReply::RemoteHostClosedError, false, ErrorKind::ConnectionLost);
    row("would repeat", QNetworkReply::ContentReSendError, true, ErrorKind::ConnectionLost);
    row("time-out", QNetworkReply::TimeoutError, true, ErrorKind::TimedOut);
    row("TLS", QNetworkReply::SslHandshakeFailedError, false, ErrorKind::TlsRefused);
    row("proxy refused", QNetworkReply::ProxyConnectionRefusedError, false, ErrorKind::ProxyFailed);
    row("proxy closed", QNetworkReply::ProxyConnectionClosedError, true, ErrorKind::ProxyFailed);
    row("no such proxy", QNetworkReply::ProxyNotFoundError, false, ErrorKind::ProxyFailed);
    row("proxy silent", QNetworkReply::ProxyTimeoutError, false, ErrorKind::ProxyFailed);
    row("proxy wants a password", QNetworkReply::ProxyAuthenticationRequiredError, false,
        ErrorKind::ProxyFailed);
    row("not HTTP", QNetworkReply::ProtocolFailure, true, ErrorKind::BadAnswer);
    row("no such scheme", QNetworkReply::ProtocolUnknownError, false, ErrorKind::LocalFailure);
}

void TestHttpAnswer::transportErrors()
{
    QFETCH(Network, error);
    QFETCH(bool, taken);
    QFETCH(ErrorKind, kind);
    const auto result = readAnswer(
        {.error = error, .status = 0, .bodyTaken = taken, .limits = {}, .body = {}, .trace = "t"});
    QVERIFY(!result);
    QCOMPARE(nameOf(result.error().kind), nameOf(kind));
    QCOMPARE(result.error().sent, taken);
    QCOMPARE(result.error().trace, "t"_ba);
    const bool credentials = error == QNetworkReply::ProxyAuthenticationRequiredError;
    QCOMPARE(result.error().httpStatus, credentials ? 407 : 0);
}

void TestHttpAnswer::proxiesAreToldApart()
{
    const auto kindOf = [](Network error, bool proxied) {
        return nameOf(
            readAnswer({.error = error, .bodyTaken = false, .proxied = proxied}).error().kind);
    };
    for (const auto error :
         {QNetworkReply::UnknownNetworkError, QNetworkReply::HostNotFoundError}) {
        QCOMPARE(kindOf(error, true), nameOf(ErrorKind::ProxyFailed));
        QCOMPARE(kindOf(error, false), nameOf(ErrorKind::HostUnreachable));
    }
}

void TestHttpAnswer::lostAfterTheHead()
{
    const auto result = readAnswer({.error = QNetworkReply::RemoteHostClosedError,
                                    .status = 200,
                                    .bodyTaken = true,
                                    .limits = {},
                                    .body = R"({"code":"0"})",
                                    .trace = "t"});
    QVERIFY(!result); // the whole of it did not come, whatever it looks like
    QCOMPARE(nameOf(result.error().kind), nameOf(ErrorKind::ConnectionLost));
    QVERIFY(result.error().sent);
}

void TestHttpAnswer::cannotBeUnpacked()
{
    const auto result = readAnswer({.error = QNetworkReply::UnknownContentError,
                                    .status = 200,
                                    .bodyTaken = true,
                                    .limits = {},
                                    .body = R"({"code":"0"})",
                                    .trace = "t"});
    QCOMPARE(nameOf(result.error().kind), nameOf(ErrorKind::BadAnswer));
}

void TestHttpAnswer::everyErrorOfQtHasAKind()
{
    const auto errors = QMetaEnum::fromType<Network>();
    for (int i = 0; i < errors.keyCount(); ++i) {
        const auto error = Network(errors.value(i));
        if (error == QNetworkReply::NoError)
            continue;
        for (const int status : {0, 200, 500}) {
            const auto result = readAnswer({.error = error,
                                            .status = status,
                                            .bodyTaken = true,
                                            .limits = {},
                                            .body = R"({"code":"0"})",
                                            .trace = "t"});
            QVERIFY2(!result, errors.key(i));
            QVERIFY2(!isRefusal(result.error().kind), errors.key(i));
        }
    }
}

void TestHttpAnswer::bodyIsReadOnce()
{
    OneShotBody body("0123456789");
    QVERIFY(body.isSequential());
    QCOMPARE(body.size(), 10);
    QCOMPARE(body.bytesAvailable(), 10);
    QVERIFY(!body.wasTaken());
    QCOMPARE(body.read(4), "0123"_ba);
    QVERIFY(body.wasTaken());
    QVERIFY(!body.reset());
    QCOMPARE(body.read(100), "456789"_ba);
    QVERIFY(body.atEnd());
    QVERIFY(!body.reset());
    QCOMPARE(body.read(1), QByteArray());
    QCOMPARE(body.write("x"), -1);
}

QTEST_GUILESS_MAIN(TestHttpAnswer)
#include "tst_httpanswer.moc"
