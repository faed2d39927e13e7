// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/signing.h"

#include <QFile>
#include <QTest>

#include <random>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(mm::Json)

namespace {

Json vectors(const QString &name)
{
    QFile file(QStringLiteral(MM_TEST_DATA "/") + name);
    const auto json = file.open(QIODevice::ReadOnly) ? Json::parse(file.readAll()) : std::nullopt;
    return json.value_or(Json());
}

void caseColumns(const Json &all)
{
    QTest::addColumn<Json>("vector");
    int row = 0;
    for (const Json &one : all["cases"].items())
        QTest::addRow("%d", row++) << one;
}

/// The value of "data" in an encrypted body.
QByteArray dataOf(const QByteArray &sent)
{
    const auto json = Json::parse(sent);
    return json && json->members().size() == 1 ? (*json)["data"].toString().toLatin1()
                                               : QByteArray();
}

} // namespace

class TestSigning : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void clientVectors_data() { caseColumns(m_client); }
    void clientVectors();
    void openApiVectors_data() { caseColumns(m_open); }
    void openApiVectors();
    void documentsExample();
    void stringToSignTakesTextsAndNumbersAlone();
    void ownTimestampIsReplaced();
    void cutsIntoPiecesOfHundred();
    void refusesForeignBodies_data();
    void refusesForeignBodies();
    void openApiLeavesNestedNullsOut();
    void openApiKeepsNumberTexts();
    void encodesUriComponents();
    void decodesUriComponents();
    void refusesBrokenUriComponents_data();
    void refusesBrokenUriComponents();
    void uriComponentsRoundTrip();
    void digestsPasswords();

private:
    Json m_client, m_open;
};

void TestSigning::initTestCase()
{
    m_client = vectors(u"client-body.json"_s);
    m_open = vectors(u"open-api.json"_s);
    QCOMPARE(m_client["cases"].items().size(), 6U);
    QCOMPARE(m_open["cases"].items().size(), 6U);
}

void TestSigning::clientVectors()
{
    QFETCH(Json, vector);
    const Json &body = vector["body"];
    const qint64 timestamp = vector["timestamp"].numberText().toLongLong();
    const ClientSignature signature = signClientBody(body, timestamp);
    QCOMPARE(signature.stringToSign, vector["stringToSign"].toString().toUtf8());
    QCOMPARE(signature.signature, vector["signature"].toString().toLatin1());

    const auto pub = RsaPublicKey::fromBase64(m_client["publicKey"].toString().toLatin1());
    const auto priv = RsaPrivateKey::fromBase64(m_client["privateKey"].toString().toLatin1());
    QVERIFY(pub && priv);
    const auto sent = encryptClientBody(body, timestamp, *pub);
    QVERIFY(sent);
    const QByteArray data = dataOf(*sent);
    QByteArray plain;
    for (const QByteArray &piece : data.split(','))
        plain += *priv->decrypt(QByteArray::fromBase64(piece));
    QCOMPARE(plain.size(), vector["plainLength"].numberText().toLongLong());

    Json expected = body;
    expected.set("timestamp", timestamp);
    expected.set("signature", vector["signature"].toString());
    const auto received = decryptClientBody(data, *priv);
    QVERIFY(received);
    QCOMPARE(received->toBytes(), expected.toBytes());
}

void TestSigning::openApiVectors()
{
    QFETCH(Json, vector);
    const Json &body = vector["body"];
    const qint64 timestamp = vector["timestamp"].numberText().toLongLong();
    QCOMPARE(openApiStringToSign(body, timestamp), vector["stringToSign"].toString().toUtf8());
    const auto priv = RsaPrivateKey::fromBase64(m_open["privateKey"].toString().toLatin1());
    const auto pub = RsaPublicKey::fromBase64(m_open["publicKey"].toString().toLatin1());
    QVERIFY(pub && priv);
    const auto signature = signOpenApi(body, timestamp, *priv);
    QVERIFY(signature);
    QCOMPARE(*signature, vector["signature"].toString().toLatin1());
    QVERIFY(
        pub->verifySha1(openApiStringToSign(body, timestamp), QByteArray::fromBase64(*signature)));
}

void TestSigning::documentsExample()
{
    // protocol.md section 4, to the letter
    const auto body = Json::parse(R"({"a":1,"b":2,"c":"3"})");
    QCOMPARE(signClientBody(*body, 11111131331).stringToSign,
             "timestamp=11111131331&a=1&b=2&c=3&timestamp=11111131331"_ba);
}

void TestSigning::stringToSignTakesTextsAndNumbersAlone()
{
    const auto body = Json::parse(
        R"({"z":"é","Z":0,"m":-1.50,"big":18446744073709551617,"e":"","n":null,"t":true,"l":[1],"o":{}})");
    QCOMPARE(signClientBody(*body, 5).stringToSign,
             "timestamp=5&Z=0&big=18446744073709551617&m=-1.50&timestamp=5&z=é"_ba);
    QCOMPARE(signClientBody(Json(), 5).stringToSign, "timestamp=5&timestamp=5"_ba);
}

void TestSigning::ownTimestampIsReplaced()
{
    const auto body = Json::parse(R"({"timestamp":"1","a":1})");
    QCOMPARE(signClientBody(*body, 5).stringToSign, "timestamp=5&a=1&timestamp=5"_ba);
}

void TestSigning::cutsIntoPiecesOfHundred()
{
    const auto key = RsaPrivateKey::generate(1024);
    const auto pub = RsaPublicKey::fromBase64(key->publicKeyBase64());
    for (int length : {1, 26, 27, 28, 500}) { // around the end of a piece
        const Json body(Json::Object{{"text", QString(length, u'x')}});
        const auto sent = encryptClientBody(body, 1, *pub);
        QVERIFY(sent);
        const auto pieces = dataOf(*sent).split(',');
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            const auto size = key->decrypt(QByteArray::fromBase64(pieces[i]))->size();
            QVERIFY(i + 1 == pieces.size() ? size > 0 && size <= 100 : size == 100);
        }
        QCOMPARE((*decryptClientBody(dataOf(*sent), *key))["text"].toString().size(), length);
    }
    QVERIFY(!encryptClientBody(Json(), 1, RsaPublicKey()));
}

void TestSigning::refusesForeignBodies_data()
{
    QTest::addColumn<QByteArray>("data");
    const auto pub = RsaPublicKey::fromBase64(m_client["publicKey"].toString().toLatin1());
    const auto encrypted = [&](const char *plain) { return pub->encrypt(plain)->toBase64(); };
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("not Base64") << "%%%"_ba;
    QTest::newRow("not encrypted") << "aGVsbG8="_ba;
    QTest::newRow("a comma at the end") << encrypted("%7B%7D") + ",";
    QTest::newRow("a blank between") << encrypted("%7B") + ", " + encrypted("%7D");
    QTest::newRow("not percent-encoded") << encrypted("%7B%7");
    QTest::newRow("not JSON") << encrypted("hello");
    QTest::newRow("cut off") << encrypted("%7B%22a%22%3A1");
}

void TestSigning::refusesForeignBodies()
{
    QFETCH(QByteArray, data);
    const auto key = RsaPrivateKey::fromBase64(m_client["privateKey"].toString().toLatin1());
    const auto received = decryptClientBody(data, *key);
    QVERIFY(!received);
    QVERIFY(!received.error().what.isEmpty());
}

void TestSigning::openApiLeavesNestedNullsOut()
{
    const auto body = Json::parse(R"({"b":{"y":null,"x":[null,{"z":null}]},"a":null,"c":"a\"b"})");
    QCOMPARE(openApiStringToSign(*body, 7), R"({b:{x:[null,{}]},c:a\b}7)"_ba);
}

void TestSigning::openApiKeepsNumberTexts()
{
    const auto body = Json::parse(R"({"price":1.10,"id":9007199254740993,"small":9e-05})");
    QCOMPARE(openApiStringToSign(*body, 7), "{id:9007199254740993,price:1.10,small:9e-05}7"_ba);
}

void TestSigning::encodesUriComponents()
{
    QByteArray ascii;
    for (char c = 0x20; c < 0x7f; ++c)
        ascii += c;
    // What encodeURIComponent gives for the same characters.
    QCOMPARE(encodeUriComponent(ascii),
             "%20!%22%23%24%25%26'()*%2B%2C-.%2F0123456789%3A%3B%3C%3D%3E%3F%40"
             "ABCDEFGHIJKLMNOPQRSTUVWXYZ%5B%5C%5D%5E_%60abcdefghijklmnopqrstuvwxyz%7B%7C%7D~"_ba);
    QCOMPARE(encodeUriComponent("张🙂\n"), "%E5%BC%A0%F0%9F%99%82%0A"_ba);
    QCOMPARE(encodeUriComponent(QByteArrayView("\0", 1)), "%00"_ba);
}

void TestSigning::decodesUriComponents()
{
    QCOMPARE(decodeUriComponent("%e5%BC%a0%F0%9F%99%82 +%7b").value(), QByteArray("张🙂 +{"));
    QCOMPARE(decodeUriComponent("张").value(), QByteArray("张"));
    QCOMPARE(decodeUriComponent("").value(), QByteArray());
    QCOMPARE(decodeUriComponent("%F4%8F%BF%BF%ED%9F%BF%E0%A0%80").value(),
             QByteArray("\xf4\x8f\xbf\xbf\xed\x9f\xbf\xe0\xa0\x80"));
}

void TestSigning::refusesBrokenUriComponents_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"%",         "a%",           "%1",           "%zz",          "%2g",    "%-1",
          "% 1",       "%80",          "%BF",          "%C0%80",       "%C1%BF", "%C2",
          "%C2x",      "%C2%",         "%C2%41",       "%E0%80%80",    "%E5%BC", "%E5%BCx",
          "%ED%A0%80", "%F0%80%80%80", "%F4%90%80%80", "%F5%80%80%80", "%FF",    "%E5\xbc\xa0"})
        QTest::newRow(text) << QByteArray(text);
}

void TestSigning::refusesBrokenUriComponents()
{
    QFETCH(QByteArray, text);
    QVERIFY(!decodeUriComponent(text));
    QVERIFY(!decodeUriComponent("ok%20" + text));
}

void TestSigning::uriComponentsRoundTrip()
{
    std::mt19937 random(4);
    for (int i = 0; i < 5000; ++i) {
        QString text;
        for (unsigned length = random() % 20; length > 0; --length) {
            const char32_t code = random() % 4 ? random() % 0x250 : 0x10000 + random() % 0x10000;
            text += QString::fromUcs4(&code, 1);
        }
        QCOMPARE(decodeUriComponent(encodeUriComponent(text.toUtf8())), text.toUtf8());
    }
}

void TestSigning::digestsPasswords()
{
    QCOMPARE(passwordDigest(Secret("a123456")).reveal(),
             QByteArrayView("dc483e80a7a0bd9ef71d8cf973673924"));
    // md5 of the UTF-8 text, not of another encoding
    QCOMPARE(passwordDigest(Secret("pässwörd")).reveal(),
             QByteArrayView("12841e4ba5e37d2fbfc78458c6714ade"));
    QCOMPARE(passwordDigest(Secret()).reveal(), QByteArrayView("d41d8cd98f00b204e9800998ecf8427e"));
}

QTEST_APPLESS_MAIN(TestSigning)
#include "tst_signing.moc"
