// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/errortext.h"

#include <QSet>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

class TestErrorText : public QObject
{
    Q_OBJECT
private slots:
    void everyKindHasItsSentence();
    void gatewaysWordsFollow();
    void gatewaysWordsAreNotSaidTwice();
    void waiting_data();
    void waiting();
    void fields();
    void httpStatus();
    void reasons();
    void fieldsWithoutACode();
    void everyCodeOfAnApiKey_data();
    void everyCodeOfAnApiKey();
    void codesOfAnApiKeyAreToldApart();
    void whatIsNotTriedSaysWhy();

private:
    static GatewayError error(ErrorKind kind, const QString &code = {}, const QString &text = {})
    {
        GatewayError e;
        e.kind = kind;
        e.code = code;
        e.text = text;
        e.trace = "a-trace";
        return e;
    }
};

// No kind is left to another's words, whatever is added to the list later.
void TestErrorText::everyKindHasItsSentence()
{
    QSet<QString> sentences;
    int kinds = 0;
    for (int i = 0; i <= int(ErrorKind::LocalFailure); ++i, ++kinds) {
        const QString sentence = sentenceFor(error(ErrorKind(i)));
        QVERIFY2(sentence.size() > 8, qPrintable(nameOf(ErrorKind(i))));
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u'%') && !sentence.contains("a-trace"_L1),
                 qPrintable(sentence));
        QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
        sentences.insert(sentence);
    }
    QCOMPARE(kinds, sentences.size());
}

void TestErrorText::gatewaysWordsFollow()
{
    const QString sentence =
        sentenceFor(error(ErrorKind::Refused, u"X1"_s, u"  Market\n is <b>closed</b> "_s));
    QVERIFY(sentence.endsWith("(Gateway: Market is <b>closed</b>)"_L1));
    QVERIFY(sentenceFor(error(ErrorKind::OrderRefused, {}, u"min 5"_s)).contains("min 5"_L1));
}

void TestErrorText::gatewaysWordsAreNotSaidTwice()
{
    for (const ErrorKind kind : {ErrorKind::WrongCredentials, ErrorKind::SessionEnded,
                                 ErrorKind::MfaWrong, ErrorKind::TooFast}) {
        QCOMPARE(sentenceFor(error(kind, {}, u"words"_s)), sentenceFor(error(kind)));
    }
    // Without an answer there are no words of the gateway.
    QCOMPARE(sentenceFor(error(ErrorKind::TimedOut, {}, u"Operation canceled"_s)),
             sentenceFor(error(ErrorKind::TimedOut)));
}

void TestErrorText::waiting_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("part");
    QTest::newRow("unknown") << 0LL << u"wait a little"_s;
    QTest::newRow("a moment is a second") << 1LL << u"1 second"_s;
    QTest::newRow("rounded up") << 29'001LL << u"30 second"_s;
    QTest::newRow("minutes") << 300'000LL << u"5 minute"_s;
    QTest::newRow("minutes rounded up") << 301'000LL << u"6 minute"_s;
}

void TestErrorText::waiting()
{
    QFETCH(qint64, ms);
    QFETCH(QString, part);
    for (const ErrorKind kind : {ErrorKind::TooFast, ErrorKind::Banned}) {
        GatewayError e = error(kind);
        e.retryAfterMs = ms;
        QVERIFY2(sentenceFor(e).contains(part), qPrintable(sentenceFor(e)));
    }
}

void TestErrorText::fields()
{
    const QString code = u"USCUSTOMER_API_0000"_s;
    QCOMPARE(fieldOfCode(code + u"102"_s), FormField::Password);
    QVERIFY(
        sentenceFor(error(kindOfCode(code + u"102"_s), code + u"102"_s)).contains("password"_L1));
    const QString company = u"GGATEWAY_CODE_003"_s;
    QCOMPARE(fieldOfCode(company), FormField::CompanyId);
    QVERIFY(sentenceFor(error(kindOfCode(company), company)).contains("company ID"_L1));
}

void TestErrorText::httpStatus()
{
    GatewayError e = error(ErrorKind::HttpFailed);
    e.httpStatus = 503;
    QVERIFY(sentenceFor(e).contains("503"_L1));
}

// What a third party or this computer gives as its reason is told; what a gateway says is marked
// so.
void TestErrorText::reasons()
{
    for (const ErrorKind kind : {ErrorKind::ProviderRefused, ErrorKind::LocalFailure}) {
        const QString sentence = sentenceFor(error(kind, {}, u" <b>access</b>\n denied "_s));
        QVERIFY2(sentence.endsWith("(Reason: <b>access</b> denied)"_L1), qPrintable(sentence));
    }
    const QString code = u"USCUSTOMER_API_0000511"_s;
    QVERIFY(sentenceFor(error(kindOfCode(code), code)).contains("code is wrong"_L1));
}

void TestErrorText::fieldsWithoutACode()
{
    QCOMPARE(fieldOf(error(ErrorKind::NoSuchAccount)), FormField::LoginName);
    QCOMPARE(fieldOf(error(ErrorKind::AccountExists)), FormField::LoginName);
    QCOMPARE(fieldOf(error(ErrorKind::MfaNeeded)), FormField::MfaCode);
    QCOMPARE(fieldOf(error(ErrorKind::TimedOut)), FormField::None);
    QCOMPARE(fieldOf(error(ErrorKind::Refused, u"GGATEWAY_CODE_003"_s)), FormField::CompanyId);
}

void TestErrorText::everyCodeOfAnApiKey_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("part");
    QTest::newRow("signature") << u"00012001"_s << u"API secret"_s;
    QTest::newRow("window") << u"00012002"_s << u"clock"_s;
    QTest::newRow("unknown") << u"00012003"_s << u"deleted"_s;
    QTest::newRow("permission") << u"00012004"_s << u"The API key has no permission"_s;
    QTest::newRow("too fast") << u"00012005"_s << u"The 100 request"_s;
    QTest::newRow("expired") << u"00012006"_s << u"expired"_s;
    QTest::newRow("address") << u"00012007"_s << u"This computer's address"_s;
}

void TestErrorText::everyCodeOfAnApiKey()
{
    QFETCH(QString, code);
    QFETCH(QString, part);
    for (const QString &full : {code, u"G"_s + code}) { // with and without its module's letter
        const QString sentence = sentenceFor(error(kindOfCode(full), full));
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
        QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'%'), qPrintable(sentence));
    }
}

void TestErrorText::codesOfAnApiKeyAreToldApart()
{
    QSet<QString> sentences{sentenceFor(error(ErrorKind::ApiKeyRefused)),
                            sentenceFor(error(ErrorKind::NoPermission)),
                            sentenceFor(error(ErrorKind::TooFast))};
    for (int i = 1; i <= 7; ++i) {
        const QString code = u"0001200"_s + QString::number(i);
        sentences.insert(sentenceFor(error(kindOfCode(code), code)));
    }
    QCOMPARE(sentences.size(), 3 + 7);
}

void TestErrorText::whatIsNotTriedSaysWhy()
{
    const QString token = sentenceFor(error(ErrorKind::LocalFailure, owncode::needsSignIn));
    QVERIFY2(token.contains("Sign in"_L1), qPrintable(token));
    const QString secret = sentenceFor(error(ErrorKind::LocalFailure, owncode::badApiSecret));
    QVERIFY2(secret.contains("API secret"_L1), qPrintable(secret));
    GatewayError budget = error(ErrorKind::TooFast, owncode::keyBudget);
    budget.retryAfterMs = 1'500;
    QVERIFY2(sentenceFor(budget).contains("The 100 request"_L1), qPrintable(sentenceFor(budget)));
    QVERIFY2(sentenceFor(budget).contains("2 second"_L1), qPrintable(sentenceFor(budget)));
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
