// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/supportreference.h"
#include "tests/services/supportdesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

using Kind = SupportReference::Kind;
using State = SupportReference::State;

/// Lists to look things up in: asked for once, kept as long as they are anybody's.
class TestSupportReference : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void asksForEach_data();
    void asksForEach();
    void wantedTwiceAskedOnce();
    void groupNames();
    void failureKeepsWhatIsKnown();
    void reloadOutdates();
    void anotherCompanyForgets();

private:
    std::unique_ptr<SupportDesk> m_desk;
    std::unique_ptr<SupportReference> m_reference;
};

void TestSupportReference::init()
{
    m_desk = std::make_unique<SupportDesk>();
    m_reference = std::make_unique<SupportReference>(m_desk->client, m_desk->session);
    QVERIFY(m_desk->signIn());
}

void TestSupportReference::cleanup()
{
    m_reference.reset();
    m_desk.reset();
}

void TestSupportReference::asksForEach_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, Kind kind, const char *path, const char *body) {
        QTest::newRow(name) << kind << QByteArray(path) << QByteArray(body);
    };
    row("groups", Kind::Groups, "CustomerGroupAdminApiService.groupList", "{}");
    row("currencies", Kind::Currencies, "AdminAssetsDubboService.getAssetsList",
        R"({"companyId":"360"})");
    row("products", Kind::Products, "AdminSymbolDubboService.getSymbolByCompanyId",
        R"({"companyId":"360"})");
    row("product groups", Kind::ProductGroups, "AdminSymbolDubboService.getSymbolGroupList", "{}");
    row("countries", Kind::Countries, "AdminDictDubboService.getCountryListByParentCode",
        R"({"parentCode":"-1"})");
    row("area codes", Kind::AreaCodes, "AdminDictDubboService.getListByParentCode",
        R"({"parentCode":"phone_code"})");
    row("sources", Kind::RegisterSources, "AdminDictDubboService.getListByParentCode",
        R"({"parentCode":"register_source"})");
    row("banks", Kind::Banks, "AdminDictDubboService.getListByParentCode",
        R"({"parentCode":"bank_code"})");
}

void TestSupportReference::asksForEach()
{
    QFETCH(Kind, kind);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    m_desk->gateway.answer(path, R"([{"id":1,"name":"one"},null,{"id":2}])");
    QCOMPARE(m_reference->state(kind), State::NotLoaded);
    const QSignalSpy changed(m_reference.get(), &SupportReference::changed);
    m_reference->want(kind);
    QCOMPARE(m_reference->state(kind), State::Loading);
    QTRY_COMPARE(m_reference->state(kind), State::Ready);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(m_desk->gateway.calls(path).back().body.toBytes(), body);
    QVERIFY(m_desk->gateway.calls(path).back().head.contains("token: token-1"));
    QCOMPARE(m_reference->records(kind).size(), 2U);
    QCOMPARE(m_reference->records(kind)[0]["name"].toString(), u"one"_s);
}

void TestSupportReference::wantedTwiceAskedOnce()
{
    m_desk->gateway.answer("getAssetsList", "[]");
    m_reference->want(Kind::Currencies);
    m_reference->want(Kind::Currencies);
    QTRY_COMPARE(m_reference->state(Kind::Currencies), State::Ready);
    m_reference->want(Kind::Currencies);
    QCOMPARE(m_desk->gateway.count("getAssetsList"), 1);
    QCOMPARE(m_reference->state(Kind::Currencies), State::Ready);
}

void TestSupportReference::groupNames()
{
    m_desk->gateway.answer("groupList", R"([{"id":7,"name":"VIP","type":1}])");
    QCOMPARE(m_reference->groupName(7), QString());
    m_reference->want(Kind::Groups);
    QTRY_COMPARE(m_reference->groupName(7), u"VIP"_s);
    QCOMPARE(m_reference->groups().size(), 1U);
    QCOMPARE(m_reference->groupName(8), QString());
}

void TestSupportReference::failureKeepsWhatIsKnown()
{
    m_desk->gateway.answer("groupList", R"([{"id":7,"name":"VIP"}])");
    m_reference->want(Kind::Groups);
    QTRY_COMPARE(m_reference->state(Kind::Groups), State::Ready);
    m_desk->gateway.answer("groupList", "!GATEWAY_CODE_019");
    m_reference->reload(Kind::Groups);
    QTRY_COMPARE(m_reference->state(Kind::Groups), State::Failed);
    QCOMPARE(m_reference->error(Kind::Groups).kind, ErrorKind::NoPermission);
    QCOMPARE(m_reference->groupName(7), u"VIP"_s);
    m_desk->gateway.answer("groupList", "[]");
    m_reference->want(Kind::Groups); // after a failure it is tried again
    QTRY_COMPARE(m_reference->state(Kind::Groups), State::Ready);
    QCOMPARE(m_reference->error(Kind::Groups), GatewayError{});
}

void TestSupportReference::reloadOutdates()
{
    m_desk->gateway.answerBy("groupList", [](const auto &) { return QByteArray(); });
    m_reference->reload(Kind::Groups);
    QTRY_COMPARE(m_desk->gateway.count("groupList"), 1);
    m_reference->reload(Kind::Groups);
    QTRY_COMPARE(m_desk->gateway.count("groupList"), 2);
    const auto calls = m_desk->gateway.calls("groupList");
    m_desk->gateway.reply(calls[0], R"([{"id":1,"name":"old"}])");
    m_desk->gateway.reply(calls[1], R"([{"id":1,"name":"new"}])");
    QTRY_COMPARE(m_reference->state(Kind::Groups), State::Ready);
    QCOMPARE(m_reference->groupName(1), u"new"_s);
}

void TestSupportReference::anotherCompanyForgets()
{
    m_desk->gateway.answer("groupList", R"([{"id":7,"name":"VIP"}])");
    m_reference->want(Kind::Groups);
    QTRY_COMPARE(m_reference->state(Kind::Groups), State::Ready);
    m_desk->expire();
    QVERIFY(m_desk->signIn()); // the same company
    QCOMPARE(m_reference->state(Kind::Groups), State::Ready);
    m_desk->expire();
    m_desk->authAs(361);
    QVERIFY(m_desk->signIn());
    QCOMPARE(m_reference->state(Kind::Groups), State::NotLoaded);
    QCOMPARE(m_reference->groupName(7), QString());
    m_reference->want(Kind::Groups);
    QTRY_COMPARE(m_reference->state(Kind::Groups), State::Ready);
    m_desk->session.signOut();
    QCOMPARE(m_reference->state(Kind::Groups), State::NotLoaded);
}

QTEST_GUILESS_MAIN(TestSupportReference)
#include "tst_supportreference.moc"
