// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/managerevents.h"

#include <QFile>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

class TestManagerEvents : public QObject
{
    Q_OBJECT

private slots:
    void readsEverySample_data();
    void readsEverySample();
    void typesAreThoseOfTheDocument();
    void readsDataInQuotes();
    void keepsWhatItDoesNotKnow();
    void refuses_data();
    void refuses();
    void scales_data();
    void scales();
    void scalesNothingElse();
    void scalesExactly();

private:
    Json m_samples;

public:
    TestManagerEvents();
};

TestManagerEvents::TestManagerEvents()
{
    QFile file(QStringLiteral(MM_TEST_DATA "/manager-events.json"));
    if (file.open(QIODevice::ReadOnly))
        m_samples = Json::parse(file.readAll()).value_or(Json());
}

void TestManagerEvents::readsEverySample_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("customerNo");
    QTest::addColumn<qint64>("time");
    const auto row = [](const char *type, const QString &customerNo, qint64 time) {
        QTest::newRow(type) << QByteArray(type) << customerNo << time;
    };
    row("register", u"86000079"_s, 1645167068853);
    row("customer_update", u"86000000"_s, 1640242095735);
    row("customer_info_insert", u"86002812"_s, 1704263677778);
    row("customer_info_update", u"86002812"_s, 1704263677778);
    row("kyc", u"86000018"_s, 1647310823650);
    row("open_account", u"86000080"_s, 1645167254541);
    row("account_update", u"86000080"_s, 1645167254541);
    row("subject_insert", {}, 1658738398244);
    row("subject_update", {}, 1658738398244);
    row("subject_water_insert", u"86000004"_s, 1658739568502);
    row("subject_water_update", u"86000004"_s, 1658739568502);
    row("position_insert", u"86000006"_s, 1658815815136);
    row("position_update", u"86000006"_s, 1658815815136);
    row("position_delete", u"86000006"_s, 1658815815136);
    row("trade_deal", u"86015114"_s, 1689658687260); // executeTime
    row("deposit", u"86000000"_s, 1647310473479);
    row("account_adjust", u"86001385"_s, 1670815269000);
    row("withdraw", u"86001385"_s, 1670815269000);
}

void TestManagerEvents::readsEverySample()
{
    QFETCH(QByteArray, type);
    const Json &data = m_samples[type];
    QVERIFY(data.isObject());
    const QByteArray frame =
        Json(Json::Object{{"eventType", QString::fromUtf8(type)}, {"data", data}}).toBytes();
    const auto event = ManagerEvent::parse(frame);
    QVERIFY(event);
    QCOMPARE(event->type, QString::fromUtf8(type));
    QVERIFY(event->isKnown());
    QVERIFY(event->data == data);
    QCOMPARE(event->frame, frame);
    QTEST(event->customerNo, "customerNo");
    QTEST(event->time, "time");
}

void TestManagerEvents::typesAreThoseOfTheDocument()
{
    QCOMPARE(managerEventTypes().size(), m_samples.members().size());
    std::size_t at = 0;
    for (const Json::Member &member : m_samples.members())
        QCOMPARE(managerEventTypes()[at++], QString::fromUtf8(member.first));
}

void TestManagerEvents::readsDataInQuotes()
{
    const auto event = ManagerEvent::parse(
        R"( {"eventType":"kyc","data":"{\"customerNo\":86000018,\"createTime\":\"5\"}"} )");
    QVERIFY(event);
    QCOMPARE(event->customerNo, u"86000018"_s);
    QCOMPARE(event->time, 5);
    QVERIFY(event->data.isObject());
    const auto words = ManagerEvent::parse(R"({"eventType":"kyc","data":"{not json"})");
    QVERIFY(words);
    QCOMPARE(words->data.toString(), u"{not json"_s);
}

void TestManagerEvents::keepsWhatItDoesNotKnow()
{
    const auto event = ManagerEvent::parse(
        R"({"eventType":"moon_phase","data":{"customerNo":"1","phase":"full"},"more":1})");
    QVERIFY(event);
    QVERIFY(!event->isKnown());
    QCOMPARE(event->type, u"moon_phase"_s);
    QCOMPARE(event->customerNo, u"1"_s);
    QCOMPARE(event->time, 0);
    for (const char *bare : {R"({"eventType":"deposit"})", R"({"eventType":"deposit","data":null})",
                             R"({"eventType":"deposit","data":[1,2]})",
                             R"({"eventType":"deposit","data":{"updateTime":{},"customerNo":[]}})"})
        QVERIFY(ManagerEvent::parse(bare));
}

void TestManagerEvents::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "pong", "{", "[]", "4", R"("register")", "{}", R"({"data":{}})",
                             R"({"eventType":"","data":{}})", R"({"eventType":4,"data":{}})"})
        QTest::newRow(text) << QByteArray(text);
}

void TestManagerEvents::refuses()
{
    QFETCH(QByteArray, text);
    const auto event = ManagerEvent::parse(text);
    QVERIFY(!event);
    QCOMPARE(event.error().kind, ErrorKind::BadAnswer);
}

void TestManagerEvents::scales_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("value"); ///< of the document's sample
    const auto row = [](const char *type, const char *member, const QString &value) {
        QTest::addRow("%s %s", type, member)
            << QString::fromLatin1(type) << QByteArray(member) << value;
    };
    for (const char *type : {"subject_insert", "subject_update"})
        row(type, "amount", u"0.000000"_s);
    for (const char *type : {"subject_water_insert", "subject_water_update"}) {
        for (const char *member : {"amountAfter", "amountIn", "amountOut"})
            row(type, member, u"112100.00000"_s);
    }
    for (const char *type : {"position_insert", "position_update", "position_delete"}) {
        row(type, "costPrice", u"101.57"_s);
        for (const char *member : {"openPrice", "takeProfit", "stopLoss"})
            row(type, member, u"0.00"_s);
        for (const char *member : {"openFee", "closeFee", "openMargin", "collatrealFrozen"})
            row(type, member, u"0.00000"_s);
    }
    row("trade_deal", "executePrice", u"30094.52"_s);
    row("trade_deal", "spread", u"32.51"_s);
    row("trade_deal", "executeMargin", u"76.8339"_s);
    row("trade_deal", "pnl", u"0.1212"_s);
    row("trade_deal", "fee", u"0.9028"_s);
    row("trade_deal", "convertFee", u"0.9028"_s);
}

void TestManagerEvents::scales()
{
    QFETCH(QString, type);
    QFETCH(QByteArray, member);
    const std::optional<Decimal> value = scaledMember(m_samples[type.toUtf8()], type, member);
    QVERIFY(value);
    QTEST(value->toString(), "value");
    QVERIFY(!scalingMember(type, member).isEmpty());
}

void TestManagerEvents::scalesNothingElse()
{
    // What has no digits beside it is as it stands, and so are quantities and rates.
    for (const auto &[type, member] : {std::pair{"deposit", "actualAmount"},
                                       {"withdraw", "amount"},
                                       {"account_adjust", "amount"},
                                       {"trade_deal", "executeNum"},
                                       {"trade_deal", "convertExchangeRate"},
                                       {"position_insert", "openVolume"},
                                       {"position_insert", "lockNum"},
                                       {"position_insert", "crossLevelNum"},
                                       {"trade_deal", "digits"},
                                       {"moon", "amount"}}) {
        const Json data(Json::Object{{member, 5}, {"digits", 2}});
        QVERIFY2(!scaledMember(data, QString::fromLatin1(type), member), member);
        QVERIFY(scalingMember(QString::fromLatin1(type), member).isEmpty());
    }
    // Documented as text, which carries its own decimals; a number is scaled like all others.
    for (const char *member : {"interest", "openTradeAmount", "currentTradeAmount", "singleMargin",
                               "occupyTheMargin", "maintenanceMargin", "warningMargin"}) {
        QVERIFY2(!scaledMember(m_samples["position_insert"], u"position_insert"_s, member), member);
        const Json number(Json::Object{{member, 100}, {"currencyDigits", 5}});
        QCOMPARE(scaledMember(number, u"position_insert"_s, member)->toString(), u"0.00100"_s);
    }
    const auto scaled = [](const Json &amount, const Json &digits) {
        return scaledMember(Json(Json::Object{{"amount", amount}, {"digits", digits}}),
                            u"subject_insert"_s, "amount");
    };
    QVERIFY(!scaled(Json::number("10.00"), 2)); // carries its decimals
    QVERIFY(!scaled("10.00", 2));
    QVERIFY(!scaled(10, 39));
    QVERIFY(!scaled(10, -1));
    QVERIFY(!scaled(10, Json()));
    QVERIFY(!scaled(Json(), 2));
    QVERIFY(!scaled("ten", 2));
    QVERIFY(!scaledMember(Json(), u"subject_insert"_s, "amount"));
}

void TestManagerEvents::scalesExactly()
{
    const auto event = ManagerEvent::parse(
        R"({"eventType":"subject_update","data":{"amount":"-9223372036854775808123","digits":"6"}})");
    QVERIFY(event);
    QCOMPARE(scaledMember(*event, "amount")->toString(), u"-9223372036854775.808123"_s);
    const auto whole =
        ManagerEvent::parse(R"({"eventType":"subject_update","data":{"amount":7,"digits":0}})");
    QVERIFY(whole);
    QCOMPARE(scaledMember(*whole, "amount")->toString(), u"7"_s);
}

QTEST_APPLESS_MAIN(TestManagerEvents)
#include "tst_managerevents.moc"
