// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/errors.h"

#include <QTest>

#include <set>

using namespace mm;

Q_DECLARE_METATYPE(mm::ErrorKind)
Q_DECLARE_METATYPE(mm::FormField)

class TestErrors : public QObject
{
    Q_OBJECT

private slots:
    void knowsEveryCode_data();
    void knowsEveryCode();
    void ignoresModuleLetters_data() { knowsEveryCode_data(); }
    void ignoresModuleLetters();
    void knowsOrderRefusals();
    void takesAllElseAsRefusal_data();
    void takesAllElseAsRefusal();
    void tellsRefusalsFromMissingAnswers();
    void namesEveryKind();
};

// protocol.md section 3, written out by hand once more so that a slip in the table shows.
void TestErrors::knowsEveryCode_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<FormField>("field");
    const auto rows = [](ErrorKind kind, FormField field,
                         std::initializer_list<const char *> codes) {
        for (const char *code : codes)
            QTest::newRow(code) << QString::fromLatin1(code) << kind << field;
    };
    using enum ErrorKind;
    using F = FormField;
    rows(SessionEnded, F::None, {"GATEWAY_CODE_001", "GATEWAY_CODE_005", "GATEWAY_CODE_017"});
    rows(OutsideTimeWindow, F::None, {"GATEWAY_CODE_014", "00012002"});
    rows(TooFast, F::None, {"GATEWAY_CODE_018", "00012005"});
    rows(NoPermission, F::None, {"GATEWAY_CODE_019", "00012004", "CUSTOMER_API_0001029"});
    rows(CaptchaRefused, F::Captcha, {"F999999"});
    rows(WrongCredentials, F::Password, {"CUSTOMER_API_0000102", "CUSTOMER_API_0000112"});
    rows(AccountBarred, F::None,
         {"CUSTOMER_API_0000103", "CUSTOMER_API_0000113", "CUSTOMER_API_0000157",
          "CUSTOMER_API_0000158", "CUSTOMER_API_0001050", "0001050"});
    rows(MfaNeeded, F::MfaCode, {"CUSTOMER_API_0000138", "CUSTOMER_API_0000520"});
    rows(MfaWrong, F::MfaCode, {"CUSTOMER_API_0000519"});
    rows(VerificationCodeWrong, F::VerificationCode,
         {"CUSTOMER_API_0000511", "CUSTOMER_API_0000512", "CUSTOMER_API_0000517",
          "CUSTOMER_API_0000518"});
    rows(LoginNameInvalid, F::LoginName,
         {"CUSTOMER_API_0000502", "CUSTOMER_API_0000503", "CUSTOMER_API_0000504",
          "CUSTOMER_API_0000505", "CUSTOMER_API_0000506", "CUSTOMER_API_0000507",
          "CUSTOMER_API_0000508", "CUSTOMER_API_0000509", "CUSTOMER_API_0000510"});
    rows(ApiKeyRefused, F::None, {"00012001", "00012003", "00012006", "00012007"});
    rows(UnknownEndpoint, F::None, {"GATEWAY_CODE_010"});
    rows(Refused, F::CompanyId, {"GATEWAY_CODE_003"});
}

void TestErrors::knowsEveryCode()
{
    QFETCH(QString, code);
    QTEST(kindOfCode(code), "kind");
    QTEST(fieldOfCode(code), "field");
}

void TestErrors::ignoresModuleLetters()
{
    QFETCH(QString, code);
    for (const char *module : {"G", "US", "CFDWBW"}) {
        const QString fullCode = QString::fromLatin1(module) + code;
        QTEST(kindOfCode(fullCode), "kind");
        QTEST(fieldOfCode(fullCode), "field");
    }
}

void TestErrors::knowsOrderRefusals()
{
    for (int number = 0; number < 100; ++number) {
        const QString code = QStringLiteral("CFDWBWE0000%1").arg(number, 2, 10, QLatin1Char('0'));
        QCOMPARE(kindOfCode(code), ErrorKind::OrderRefused);
        QCOMPARE(kindOfCode(QStringLiteral("T") + code), ErrorKind::OrderRefused);
        QCOMPARE(fieldOfCode(code), FormField::None);
    }
}

void TestErrors::takesAllElseAsRefusal_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code :
         {"", "0", "G500", "GGATEWAY_CODE_011", "GATEWAY_CODE_0050", "xGATEWAY_CODE_005",
          "1GATEWAY_CODE_005", "gateway_code_005", "GATEWAY_CODE_", "100012001", "CFDWBW500",
          "CFDWBWE00001", "CFDWBWE000123", "CFDWBWE0000xx", "-CFDWBWE000026",
          "CUSTOMER_API_0000501", "CUSTOMER_API_0000513", "_112", "999999"})
        QTest::newRow(code) << QString::fromLatin1(code);
    QTest::newRow("full-width") << QStringLiteral("ＧGATEWAY_CODE_005");
}

void TestErrors::takesAllElseAsRefusal()
{
    QFETCH(QString, code);
    QCOMPARE(kindOfCode(code), ErrorKind::Refused);
    QCOMPARE(fieldOfCode(code), FormField::None);
}

void TestErrors::tellsRefusalsFromMissingAnswers()
{
    using enum ErrorKind;
    for (ErrorKind kind :
         {SessionEnded, OutsideTimeWindow, TooFast, Banned, NoPermission, CaptchaRefused,
          WrongCredentials, AccountBarred, MfaNeeded, MfaWrong, VerificationCodeWrong,
          LoginNameInvalid, ApiKeyRefused, OrderRefused, UnknownEndpoint, Refused})
        QVERIFY2(isRefusal(kind), qPrintable(nameOf(kind)));
    for (ErrorKind kind : {HostUnreachable, TlsRefused, TimedOut, ConnectionLost, Redirected,
                           HttpFailed, BadAnswer, ProxyFailed, Cancelled, LocalFailure})
        QVERIFY2(!isRefusal(kind), qPrintable(nameOf(kind)));
}

void TestErrors::namesEveryKind()
{
    QCOMPARE(nameOf(ErrorKind::TooFast), QStringLiteral("TooFast"));
    std::set<QString> names;
    for (int kind = 0; kind <= int(ErrorKind::LocalFailure); ++kind) {
        const QString name = nameOf(ErrorKind(kind));
        QVERIFY2(name.at(0).isUpper(), qPrintable(name));
        QVERIFY2(names.insert(name).second, qPrintable(name));
    }
}

QTEST_APPLESS_MAIN(TestErrors)
#include "tst_errors.moc"
