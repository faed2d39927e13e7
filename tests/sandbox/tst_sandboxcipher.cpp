// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/rsa.h"
#include "app/protocol/signing.h"
#include "tests/sandbox/rawclient.h"

#include <QCryptographicHash>
#include <QTest>

using namespace mm;

namespace {

/// Section 4, steps 4 and 5, of any JSON: tests sign what they want themselves.
QByteArray sealed(const QByteArray &json, const QByteArray &publicKey)
{
    const auto key = RsaPublicKey::fromBase64(publicKey);
    const QByteArray text = encodeUriComponent(json);
    QByteArrayList pieces;
    for (qsizetype i = 0; i < text.size(); i += 100)
        pieces += key->encrypt(text.mid(i, 100))->toBase64();
    return Json(Json::Object{{"data", Json(QString::fromLatin1(pieces.join(',')))}}).toBytes();
}

/// The body as it is sealed: with timestamp and signature.
QByteArray withMembers(const QByteArray &json, const QByteArray &time, const QByteArray &signature)
{
    Json body = *Json::parse(json);
    body.set("timestamp", Json::number(time));
    body.set("signature", Json(QString::fromLatin1(signature)));
    return body.toBytes();
}

QByteArray md5(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex().toUpper();
}

} // namespace

/// The sandbox with --encrypt: protocol.md section 4.
class SandboxCipherTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_sandbox = std::make_unique<SandboxFixture>(SandboxOptions{.encrypt = true});
        m_key = m_sandbox->environment().publicKey;
    }

    void signedAndSealedIsAnswered()
    {
        QCOMPARE(asked(body(), string(), true).code(), QStringLiteral("0"));
    }

    // Members of other kinds, and empty texts, travel unsigned.
    void onlyTextsAndNumbersAreSigned()
    {
        const QByteArray extended =
            body().replace("}", R"(,"empty":"","flag":true,"list":[1],"none":null})");
        QCOMPARE(asked(extended, string(), true).code(), QStringLiteral("0"));
    }

    void plainIsRefused()
    {
        QCOMPARE(ask(*m_sandbox, RawCall(symbolsPath, R"({"customerGroupId":0})")).code(),
                 QStringLiteral("GATEWAY_CODE_004"));
        RawCall call(symbolsPath, R"({"customerGroupId":0})");
        call.set("trace", "x-plain");
        QCOMPARE(ask(*m_sandbox, call).code(), QStringLiteral("GATEWAY_CODE_006"));
    }

    void sealedWithoutItsTraceIsRefused()
    {
        QCOMPARE(asked(body(), string(), false).code(), QStringLiteral("GATEWAY_CODE_004"));
    }

    void signatureIsChecked()
    {
        QCOMPARE(asked(body(), string() + "x", true).code(), QStringLiteral("GATEWAY_CODE_015"));
        QCOMPARE(asked(body(), string(), true, true).code(), QStringLiteral("GATEWAY_CODE_015"));
        QByteArray changed = body();
        changed.replace("7", "8");
        QCOMPARE(asked(changed, string(), true).code(), QStringLiteral("GATEWAY_CODE_015"));
    }

    void theTimestampInsideIsTheHeaders()
    {
        RawCall call(symbolsPath);
        const QByteArray other = QByteArray::number(QDateTime::currentMSecsSinceEpoch() - 1'000);
        const QByteArray signature =
            md5("timestamp=" + other + "&customerGroupId=7&timestamp=" + other);
        call.body = sealed(withMembers(R"({"customerGroupId":7})", other, signature), m_key);
        call.set("trace", "x-1");
        QCOMPARE(ask(*m_sandbox, call).code(), QStringLiteral("GATEWAY_CODE_014"));
    }

    void rubbishIsRefused_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("no Base64") << QByteArray(R"({"data":"!!!"})");
        QTest::newRow("not our key") << QByteArray(R"({"data":"QUJD"})");
        QTest::newRow("empty") << QByteArray(R"({"data":""})");
        QTest::newRow("a number") << QByteArray(R"({"data":3})");
        QTest::newRow("more members") << QByteArray(R"({"data":"QUJD","extra":1})");
    }

    void rubbishIsRefused()
    {
        QFETCH(QByteArray, sent);
        RawCall call(symbolsPath, sent);
        call.set("trace", "x-2");
        QCOMPARE(ask(*m_sandbox, call).code(), QStringLiteral("GATEWAY_CODE_006"));
    }

    void theClockIsAskedInClear()
    {
        QCOMPARE(ask(*m_sandbox, RawCall("thirdExt/now")).code(), QStringLiteral("0"));
    }

    void withoutAKeyNothingIsSealed()
    {
        SandboxFixture plain({});
        QVERIFY(plain.environment().publicKey.isEmpty());
        RawCall call(symbolsPath, sealed(R"({"customerGroupId":0})", m_key));
        call.set("trace", "x-3");
        QCOMPARE(ask(plain, call).code(), QStringLiteral("GATEWAY_CODE_004"));
    }

private:
    static QByteArray body() { return R"({"customerGroupId":7,"b":2,"a":"1"})"; }
    /// What is signed of body(), without the timestamps.
    static QByteArray string() { return "a=1&b=2&customerGroupId=7"; }

    RawAnswer asked(const QByteArray &json, const QByteArray &text, bool saysSo,
                    bool lowerCase = false)
    {
        RawCall call(symbolsPath);
        const QByteArray time = call.headers.at(3).second;
        QByteArray signature = md5("timestamp=" + time + '&' + text + "&timestamp=" + time);
        if (lowerCase)
            signature = signature.toLower();
        call.body = sealed(withMembers(json, time, signature), m_key);
        if (saysSo)
            call.set("trace", "x-sealed");
        return ask(*m_sandbox, call);
    }

    std::unique_ptr<SandboxFixture> m_sandbox;
    QByteArray m_key;
};

QTEST_GUILESS_MAIN(SandboxCipherTest)
#include "tst_sandboxcipher.moc"
