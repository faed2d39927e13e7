// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/json.h"
#include "app/protocol/rsa.h"

#include <QFile>
#include <QTest>

#include <openssl/evp.h>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

class TestRsa : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readsKeys();
    void refusesKeys_data();
    void refusesKeys();
    void saysWhatIsWrongWithAKey();
    void cutOffKeysAreRefused();
    void encryptsAndDecrypts();
    void refusesWhatDoesNotFit();
    void signsAndVerifies();
    void generates();
    void saysWhenThePolicyForbids();
    void emptyKeysFail();

private:
    QByteArray m_public;
    QByteArray m_private;
};

void TestRsa::initTestCase()
{
    QFile file(QStringLiteral(MM_TEST_DATA "/open-api.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto vectors = Json::parse(file.readAll());
    QVERIFY(vectors);
    m_public = (*vectors)["publicKey"].toString().toLatin1();
    m_private = (*vectors)["privateKey"].toString().toLatin1();
}

void TestRsa::readsKeys()
{
    const auto key = RsaPublicKey::fromBase64(m_public);
    QVERIFY(key);
    QCOMPARE(key->size(), 128);
    const auto priv = RsaPrivateKey::fromBase64(m_private);
    QVERIFY(priv);
    QCOMPARE(priv->publicKeyBase64(), m_public);
    QByteArray lines = m_public;
    for (qsizetype at = 64; at < lines.size(); at += 66)
        lines.insert(at, "\r\n");
    QVERIFY(RsaPublicKey::fromBase64(" \t" + lines + "\n"));
}

void TestRsa::refusesKeys_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank") << " \n"_ba;
    QTest::newRow("not Base64") << "no key at all!"_ba;
    QTest::newRow("not DER") << "bm8ga2V5IGF0IGFsbA=="_ba;
    QTest::newRow("bytes behind") << (QByteArray::fromBase64(m_public) + "x").toBase64();
    QTest::newRow("bytes behind the private key")
        << (QByteArray::fromBase64(m_private) + "x").toBase64();
    // Made with openssl genpkey and pkcs8: thrown away, in use nowhere.
    QTest::newRow("Ed25519 public")
        << "MCowBQYDK2VwAyEAFguWCKm81vfgpgmZoWPJZvlZmarQhMZmpTMmYfiQPmA="_ba;
    QTest::newRow("Ed25519 private")
        << "MC4CAQAwBQYDK2VwBCIEIDykayPTh/UsjmCxHDAUrsRnbikj0pGbWO1jrf/0/Q6q"_ba;
    QTest::newRow("512 bits public") << "MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAMOCHCBIgDAKjZgNHb9fDGsJRX"
                                        "QD8LzsO0Mh6W9u4d0BmrgfwvutfcvQ"
                                        "gAOEYVbvqBmmlPNiZoganmoKDKPgv60CAwEAAQ=="_ba;
    QTest::newRow("512 bits private")
        << "MIIBVAIBADANBgkqhkiG9w0BAQEFAASCAT4wggE6AgEAAkEA0QKLI3X9qQCK2jhNY6CAAb3YlrNtSNjp4BjRFwq"
           "r"
           "x9jB8aYwCCU/MkcjJL/w8vrxlBpaaaOapiI7yHJv/5ZQDQIDAQABAkAmy+cR5QP5y+z6RrsuxAsex6OdjZ66h/"
           "EZ"
           "tOGS+lsalC65pysiH7Kq5ebpd1GsXse3cyrXoF0BHlvVKpbwVSaBAiEA7oV2IHy5xBe/"
           "jw+PmSh7U1Su+JoDBmo/"
           "3xCVcyn642ECIQDgU3aayVW0ajYO3dv+6GR4N2d2NP3lU8hU8SLUlDNYLQIgE8m0tBtE2hTSSo8S7bTjDlW/"
           "Mlas"
           "m5Ki++GHVIeODeECIQCXADe/O7WgSzp2SWt0LFStA4Z2cHdT7lDUtLjgZZ4mRQIgOwFAbKct/YD560SAdjAU/"
           "Os8"
           "TVRtx4jnsbqfG6kz1Y4="_ba;
}

void TestRsa::refusesKeys()
{
    QFETCH(QByteArray, key);
    const auto pub = RsaPublicKey::fromBase64(key);
    QVERIFY(!pub);
    QVERIFY(!pub.error().what.isEmpty());
    QVERIFY(!pub.error().policy);
    const auto priv = RsaPrivateKey::fromBase64(key);
    QVERIFY(!priv);
    QVERIFY(!priv.error().what.isEmpty());
    QVERIFY(!priv.error().policy);
}

void TestRsa::saysWhatIsWrongWithAKey()
{
    const auto elliptic =
        RsaPublicKey::fromBase64("MCowBQYDK2VwAyEAFguWCKm81vfgpgmZoWPJZvlZmarQhMZmpTMmYfiQPmA=");
    QCOMPARE(elliptic.error().what, u"the key is not an RSA key"_s);
    QCOMPARE(RsaPublicKey::fromBase64("?").error().what, u"the public key is not Base64"_s);
    const auto behind =
        RsaPublicKey::fromBase64((QByteArray::fromBase64(m_public) + "x").toBase64());
    QCOMPARE(behind.error().what, u"the public key cannot be read"_s);
}

void TestRsa::cutOffKeysAreRefused()
{
    const QByteArray pub = QByteArray::fromBase64(m_public);
    const QByteArray priv = QByteArray::fromBase64(m_private);
    for (qsizetype size = 0; size < priv.size(); ++size) {
        QVERIFY(!RsaPrivateKey::fromBase64(priv.first(size).toBase64()));
        QVERIFY(size >= pub.size() || !RsaPublicKey::fromBase64(pub.first(size).toBase64()));
    }
    QVERIFY(!RsaPublicKey::fromBase64(m_private));
    QVERIFY(!RsaPrivateKey::fromBase64(m_public));
}

void TestRsa::encryptsAndDecrypts()
{
    const auto pub = RsaPublicKey::fromBase64(m_public);
    const auto priv = RsaPrivateKey::fromBase64(m_private);
    for (const QByteArray &plain : {""_ba, "x"_ba, QByteArray(117, 'x'), QByteArray("\0\xff", 2)}) {
        const auto cipher = pub->encrypt(plain);
        QVERIFY(cipher);
        QCOMPARE(cipher->size(), 128);
        QVERIFY(*pub->encrypt(plain) != *cipher); // padded at random
        const auto back = priv->decrypt(*cipher);
        QVERIFY(back);
        QCOMPARE(*back, plain);
    }
}

void TestRsa::refusesWhatDoesNotFit()
{
    const auto pub = RsaPublicKey::fromBase64(m_public);
    const auto priv = RsaPrivateKey::fromBase64(m_private);
    const auto tooLong = pub->encrypt(QByteArray(118, 'x'));
    QVERIFY(!tooLong);
    QVERIFY(tooLong.error().what.startsWith(u"encryption failed"));
    QVERIFY(!priv->decrypt("short"));
    QVERIFY(!priv->decrypt(QByteArray(128, '\xff')));
}

void TestRsa::signsAndVerifies()
{
    const auto pub = RsaPublicKey::fromBase64(m_public);
    const auto priv = RsaPrivateKey::fromBase64(m_private);
    const auto signature = priv->signSha1("message");
    QVERIFY(signature);
    QCOMPARE(*priv->signSha1("message"), *signature); // PKCS#1 v1.5 signatures are deterministic
    QVERIFY(pub->verifySha1("message", *signature));
    QVERIFY(!pub->verifySha1("massage", *signature));
    QVERIFY(!pub->verifySha1("message", signature->chopped(1)));
    QVERIFY(!pub->verifySha1("message", ""));
    QByteArray changed = *signature;
    changed[5] = char(changed[5] ^ 1);
    QVERIFY(!pub->verifySha1("message", changed));
}

void TestRsa::generates()
{
    const auto key = RsaPrivateKey::generate(1024);
    QVERIFY(key);
    const auto pub = RsaPublicKey::fromBase64(key->publicKeyBase64());
    QVERIFY(pub);
    QCOMPARE(*key->decrypt(*pub->encrypt("hello")), "hello"_ba);
    QVERIFY(key->publicKeyBase64() != RsaPrivateKey::generate(1024)->publicKeyBase64());
    QVERIFY(!RsaPrivateKey::generate(512));
    QVERIFY(!RsaPrivateKey::generate(0));
    QVERIFY(!RsaPrivateKey::generate(1'000'000));
}

void TestRsa::saysWhenThePolicyForbids()
{
    const auto priv = RsaPrivateKey::fromBase64(m_private);
    QVERIFY(priv);
    // Asking for validated algorithms alone on a system without them is what a FIPS policy does.
    QCOMPARE(EVP_set_default_properties(nullptr, "fips=yes"), 1);
    const auto refused = priv->signSha1("message");
    QCOMPARE(EVP_set_default_properties(nullptr, ""), 1);
    QVERIFY(!refused);
    QVERIFY2(refused.error().policy, qPrintable(refused.error().what));
    QVERIFY(priv->signSha1("message"));
}

void TestRsa::emptyKeysFail()
{
    const RsaPublicKey pub;
    const RsaPrivateKey priv;
    QCOMPARE(pub.size(), 0);
    QVERIFY(!pub.encrypt("x"));
    QVERIFY(!pub.verifySha1("x", "x"));
    QVERIFY(!priv.decrypt("x"));
    QVERIFY(!priv.signSha1("x"));
    QVERIFY(priv.publicKeyBase64().isEmpty());
}

QTEST_APPLESS_MAIN(TestRsa)
#include "tst_rsa.moc"
