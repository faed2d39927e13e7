// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/auth2.h"

#include <QTest>
#include <QUrlQuery>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

Json json(QByteArrayView text)
{
    return Json::parse(text).value_or(Json());
}

} // namespace

class TestAuth2 : public QObject
{
    Q_OBJECT

private slots:
    void writesBodies();
    void readsCodes_data();
    void readsCodes();
    void readsTokens_data();
    void readsTokens();
    void readsTheDocumentsUser();
    void readsOtherUsers();
    void opensThePage();
    void pageKeepsWhatIsInside();
};

void TestAuth2::writesBodies()
{
    QCOMPARE((Auth2CodeRequest{.appId = u"088b"_s, .appType = u"mall-x"_s}).toJson().toBytes(),
             R"({"appId":"088b","thirdAppType":"mall-x"})"_ba);
    QCOMPARE((Auth2TokenRequest{
                  .appId = u"088b"_s, .appSecret = Secret("secret-1"), .code = Secret("code-1")})
                 .toJson()
                 .toBytes(),
             R"({"appId":"088b","appSecret":"secret-1","code":"code-1"})"_ba);
    QCOMPARE((Auth2RefreshRequest{.refreshToken = Secret("r-1")}).toJson().toBytes(),
             R"({"refreshToken":"r-1"})"_ba);
    QCOMPARE((Auth2UserRequest{.accessToken = Secret("a-1")}).toJson().toBytes(),
             R"({"accessToken":"a-1"})"_ba);
}

void TestAuth2::readsCodes_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("code"); // empty: cannot be read
    QTest::newRow("document") << "\"f25bcfc4-0b0c-48ac-adab-ef45714d9543\""_ba
                              << "f25bcfc4-0b0c-48ac-adab-ef45714d9543"_ba;
    for (const char *bad : {"null", "\"\"", "{}", "[]", "7", "true", R"({"code":"x"})"})
        QTest::newRow(bad) << QByteArray(bad) << QByteArray();
}

void TestAuth2::readsCodes()
{
    QFETCH(QByteArray, data);
    const auto answer = Auth2CodeRequest::Answer::fromJson(json(data));
    QTEST(answer ? answer->code.reveal().toByteArray() : QByteArray(), "code");
    if (!answer)
        QCOMPARE(answer.error().kind, ErrorKind::BadAnswer);
}

void TestAuth2::readsTokens_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("tokens"); // empty: cannot be read
    QTest::newRow("document") << R"({"accessToken":"650c","refreshToken":"9a1c"})"_ba
                              << "650c 9a1c"_ba;
    QTest::newRow("no refresh") << R"({"accessToken":"650c","refreshToken":null})"_ba
                                << "650c "_ba;
    for (const char *bad :
         {"null", "{}", "[]", "\"650c\"", R"({"accessToken":""})", R"({"refreshToken":"9a1c"})"})
        QTest::newRow(bad) << QByteArray(bad) << QByteArray();
}

void TestAuth2::readsTokens()
{
    QFETCH(QByteArray, data);
    const auto answer = Auth2Tokens::fromJson(json(data));
    QTEST(answer ? answer->accessToken.reveal().toByteArray() + ' '
                  + answer->refreshToken.reveal().toByteArray()
                 : QByteArray(),
          "tokens");
    if (!answer)
        QCOMPARE(answer.error().kind, ErrorKind::BadAnswer);
}

void TestAuth2::readsTheDocumentsUser()
{
    const Json data =
        json(R"({"thirdUserId":"666666660,12345678901234567890,123456789012340,666666660",)"
             R"("accountId":0,"thirdLoginSource":"telegram,google,facebook,telegram,3",)"
             R"("customerNo":"86021063","email":null})");
    const auto user = Auth2User::fromJson(data);
    QVERIFY(user);
    QCOMPARE(user->identities.size(), std::size_t(5));
    QCOMPARE(user->identities[1],
             (ThirdPartyIdentity{.source = u"google"_s, .userId = u"12345678901234567890"_s}));
    QCOMPARE(user->identities[4], (ThirdPartyIdentity{.source = u"3"_s, .userId = {}}));
    QCOMPARE(user->accountId, std::optional<qint64>(0));
    QCOMPARE(user->customerNo, u"86021063"_s);
    QVERIFY(user->email.isNull());
    QCOMPARE(user->source, data);
}

void TestAuth2::readsOtherUsers()
{
    const auto empty = Auth2User::fromJson(json("{}"));
    QVERIFY(empty);
    QVERIFY(empty->identities.empty() && !empty->accountId);
    const auto odd = Auth2User::fromJson(
        json(R"({"customerNo":86021063,"accountId":"12","thirdUserId":7,"thirdLoginSource":[]})"));
    QVERIFY(odd);
    QCOMPARE(odd->customerNo, u"86021063"_s);
    QCOMPARE(odd->accountId, std::optional<qint64>(12));
    QCOMPARE(odd->identities, (std::vector<ThirdPartyIdentity>{{.source = {}, .userId = u"7"_s}}));
    for (const char *bad : {"null", "[]", "\"86021063\"", "0"})
        QCOMPARE(Auth2User::fromJson(json(bad)).error().kind, ErrorKind::BadAnswer);
}

void TestAuth2::opensThePage()
{
    Environment environment;
    environment.webClient = QUrl(u"https://www.headline.net"_s);
    const QUrl page =
        auth2AuthorizationPage(environment, "en-US", u"088b591f5fd735be62608a272f4d971f"_s, u"HG"_s,
                               QUrl(u"https://www.hg.com/login"_s));
    // The document's own.
    QCOMPARE(page.toEncoded(),
             "https://www.headline.net/en-US/auth2/code?appId=088b591f5fd735be62608a272f4d971f"
             "&thirdAppType=HG&url=https%3A%2F%2Fwww.hg.com%2Flogin"_ba);
    environment.webClient = QUrl(u"http://127.0.0.1:4711/web/"_s);
    QVERIFY(auth2AuthorizationPage(environment, "zh-CN", u"1"_s, u"2"_s, QUrl(u"http://[::1]:1/"_s))
                .toEncoded()
                .startsWith("http://127.0.0.1:4711/web/zh-CN/auth2/code?appId=1&"));
}

void TestAuth2::pageKeepsWhatIsInside()
{
    Environment environment;
    environment.webClient = QUrl(u"https://wl.example"_s);
    const QString appId = u"a&b=c#d?e%26f 头"_s;
    const QString appType = u"+x=y;"_s;
    const QUrl redirect(u"http://127.0.0.1:4711/cb/s%2Fx?a=b&c=d"_s);
    const QUrl page = auth2AuthorizationPage(environment, "en-US", appId, appType, redirect);
    QVERIFY(page.isValid());
    QVERIFY(!page.hasFragment());
    const QUrlQuery query(page);
    QCOMPARE(query.queryItems().size(), 3);
    QCOMPARE(query.queryItemValue(u"appId"_s, QUrl::FullyDecoded), appId);
    QCOMPARE(query.queryItemValue(u"thirdAppType"_s, QUrl::FullyDecoded), appType);
    QCOMPARE(QUrl::fromEncoded(query.queryItemValue(u"url"_s, QUrl::FullyDecoded).toUtf8()),
             redirect);
}

QTEST_APPLESS_MAIN(TestAuth2)
#include "tst_auth2.moc"
