// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/jsonreader.h"
#include "app/services/customersearch.h"
#include "tests/services/supportdesk.h"

#include <QRandomGenerator>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

using State = CustomerSearch::State;

namespace {

/// The customers of a gateway, in the order its pages have them.
struct Customers {
    QList<int> numbers;
    int mostAPage = 2000;

    explicit Customers(int count)
    {
        for (int i = 1; i <= count; ++i)
            numbers.append(i);
    }

    [[nodiscard]] QByteArray page(const Json &request) const
    {
        JsonReader reader(request, u"request"_s);
        const int size = std::min(int(reader.integer("size").value_or(20)), mostAPage);
        const int current = int(reader.integer("current").value_or(1));
        const QString wanted = reader.text("customerNo").value_or(QString());
        QList<int> found = numbers;
        if (!wanted.isEmpty())
            found.removeIf([&wanted](int number) { return QString::number(number) != wanted; });
        QByteArrayList records;
        for (const int number : found.mid(qsizetype(current - 1) * size, size))
            records.append(R"({"customerNo":")" + QByteArray::number(number) + R"("})");
        return R"({"total":)" + QByteArray::number(found.size()) + R"(,"size":)"
            + QByteArray::number(size) + R"(,"current":)" + QByteArray::number(current)
            + R"(,"records":[)" + records.join(',') + "]}";
    }
};

} // namespace

/// All customers, page by page, whatever happens on the way: nobody twice, nobody missing.
class TestCustomerSearch : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void findsAll_data();
    void findsAll();
    void findsOne();
    void findsNobody();
    void pauses();
    void failedPageIsAskedForAgain();
    void expiryInTheMiddle();
    void expiryWhilePausedStaysPaused();
    void anotherCompanyForgets();
    void signingOutForgets();
    void waitsWhereTheGatewayWantsItSlower();
    void bansAreNotWaitedOut();
    void newerSearchOutdatesOlder();
    void somebodyRegistersMeanwhile_data();
    void somebodyRegistersMeanwhile();
    void customersComeAndGo();
    void lastOnesGo();
    void gatewayThatIgnoresPages();
    void totalThatIsTooHigh();
    void searchesWithinASignal();
    void learnsKyc();

private:
    void verifyAll();
    /// Before the page is answered.
    std::function<void(int page)> m_before;
    std::unique_ptr<SupportDesk> m_desk;
    std::unique_ptr<Customers> m_customers;
    std::unique_ptr<CustomerSearch> m_search;
};

void TestCustomerSearch::init()
{
    m_before = {};
    m_desk = std::make_unique<SupportDesk>();
    m_customers = std::make_unique<Customers>(95);
    m_search = std::make_unique<CustomerSearch>(m_desk->client, m_desk->session);
    m_search->setPageSize(10);
    m_desk->gateway.answerBy("WhiteCustomerAdminApiService.page", [this](const auto &call) {
        if (m_before)
            m_before(call.body["current"].numberText().toInt());
        return m_customers->page(call.body);
    });
    QVERIFY(m_desk->signIn());
}

void TestCustomerSearch::cleanup()
{
    m_search.reset();
    m_desk.reset();
}

/// Everybody there is is listed, and nobody twice.
void TestCustomerSearch::verifyAll()
{
    QSignalSpy changed(m_search.get(), &CustomerSearch::stateChanged);
    while (m_search->state() == State::Loading && changed.wait()) { } // faster than by polling
    QCOMPARE(m_search->state(), State::Complete);
    QSet<QString> listed;
    for (int row = 0; row < m_search->list().size(); ++row)
        listed.insert(m_search->list().at(row).customerNo);
    QCOMPARE(listed.size(), m_search->list().size());
    for (const int number : std::as_const(m_customers->numbers))
        QVERIFY2(listed.contains(QString::number(number)), qPrintable(QString::number(number)));
}

void TestCustomerSearch::findsAll_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("mostAPage");
    QTest::addColumn<int>("calls");
    QTest::newRow("none") << 0 << 2000 << 1;
    QTest::newRow("one") << 1 << 2000 << 1;
    QTest::newRow("a page") << 10 << 2000 << 1;
    QTest::newRow("a page and one") << 11 << 2000 << 2;
    QTest::newRow("many") << 95 << 2000 << 10;
    QTest::newRow("gateway's pages are smaller") << 95 << 7 << 14;
}

void TestCustomerSearch::findsAll()
{
    QFETCH(int, count);
    QFETCH(int, mostAPage);
    QFETCH(int, calls);
    *m_customers = Customers(count);
    m_customers->mostAPage = mostAPage;
    QSignalSpy added(m_search.get(), &CustomerSearch::rowsAdded);
    m_search->search();
    QCOMPARE(m_search->state(), State::Loading);
    verifyAll();
    QCOMPARE(m_search->list().size(), count);
    QCOMPARE(m_search->total(), count);
    QCOMPARE(m_desk->gateway.count("AdminApiService.page"), calls);
    int told = 0;
    for (const auto &signal : added) {
        QCOMPARE(signal[0].toInt(), told);
        told += signal[1].toInt();
    }
    QCOMPARE(told, count);
}

void TestCustomerSearch::findsOne()
{
    m_search->search(u"42"_s);
    QTRY_COMPARE(m_search->state(), State::Complete);
    QCOMPARE(m_search->list().size(), 1);
    QCOMPARE(m_search->list().at(0).customerNo, u"42"_s);
    QCOMPARE(m_search->wanted(), u"42"_s);
}

void TestCustomerSearch::findsNobody()
{
    m_search->search(u"nobody"_s);
    QTRY_COMPARE(m_search->state(), State::Complete);
    QCOMPARE(m_search->list().size(), 0);
}

void TestCustomerSearch::pauses()
{
    connect(m_search.get(), &CustomerSearch::rowsAdded, this, [this] {
        if (m_search->list().size() == 30)
            m_search->pause();
    });
    m_search->search();
    QTRY_COMPARE(m_search->state(), State::Paused);
    QCOMPARE(m_search->list().size(), 30);
    const int calls = m_desk->gateway.count("AdminApiService.page");
    m_search->pause();
    m_search->resume();
    verifyAll();
    QCOMPARE(m_desk->gateway.count("AdminApiService.page"), calls + 7);
}

void TestCustomerSearch::failedPageIsAskedForAgain()
{
    bool broken = true;
    m_desk->gateway.answerBy("WhiteCustomerAdminApiService.page", [&](const auto &call) {
        const bool fails = broken && call.body["current"].numberText() == "4";
        return fails ? QByteArray("!GATEWAY_CODE_011") : m_customers->page(call.body);
    });
    m_search->search();
    QTRY_COMPARE(m_search->state(), State::Failed);
    QCOMPARE(m_search->error().code, u"GATEWAY_CODE_011"_s);
    QVERIFY(!m_search->error().trace.isEmpty());
    QCOMPARE(m_search->list().size(), 30);
    m_search->resume();
    QTRY_COMPARE(m_search->state(), State::Failed);
    broken = false;
    m_search->resume();
    verifyAll();
    QCOMPARE(m_desk->gateway.count("AdminApiService.page"), 12); // pages 1-3 once
    QCOMPARE(m_search->error(), GatewayError{});
}

void TestCustomerSearch::expiryInTheMiddle()
{
    bool expired = true;
    m_desk->gateway.answerBy("WhiteCustomerAdminApiService.page", [&](const auto &call) {
        const bool refused =
            expired && call.head.contains("token: token-1") && m_search->list().size() == 40;
        return refused ? QByteArray("!GATEWAY_CODE_005") : m_customers->page(call.body);
    });
    m_search->search();
    QTRY_COMPARE(m_search->state(), State::Paused);
    QCOMPARE(m_desk->session.state(), SupportSession::State::Expired);
    QCOMPARE(m_search->error().kind, ErrorKind::SessionEnded);
    QCOMPARE(m_search->list().size(), 40);
    m_search->resume(); // not yet
    QCOMPARE(m_search->state(), State::Paused);
    QVERIFY(m_desk->signIn());
    verifyAll();
    QCOMPARE(m_desk->gateway.count("AdminApiService.page"), 11);
}

void TestCustomerSearch::expiryWhilePausedStaysPaused()
{
    m_search->search();
    m_search->pause();
    m_desk->expire();
    QVERIFY(m_desk->signIn());
    QCOMPARE(m_search->state(), State::Paused);
    m_search->resume();
    verifyAll();
}

void TestCustomerSearch::anotherCompanyForgets()
{
    m_search->search();
    QTRY_COMPARE(m_search->state(), State::Complete);
    m_desk->expire();
    m_desk->authAs(361);
    const QSignalSpy cleared(m_search.get(), &CustomerSearch::cleared);
    QVERIFY(m_desk->signIn());
    QCOMPARE(m_search->state(), State::Idle);
    QCOMPARE(m_search->list().size(), 0);
    QCOMPARE(m_search->total(), -1);
    QCOMPARE(cleared.count(), 1);
}

void TestCustomerSearch::signingOutForgets()
{
    m_search->search();
    QTRY_VERIFY(m_search->list().size() > 0);
    m_desk->session.signOut();
    QCOMPARE(m_search->state(), State::Idle);
    QCOMPARE(m_search->list().size(), 0);
}

void TestCustomerSearch::waitsWhereTheGatewayWantsItSlower()
{
    int refused = 0;
    m_desk->gateway.answerBy("WhiteCustomerAdminApiService.page", [&](const auto &call) {
        if (call.body["current"].numberText() == "3" && refused++ == 0) {
            ApiGateway::replyHttp(call, "429 Too Many Requests\r\nx-ratelimit-reset: 1");
            return QByteArray();
        }
        return m_customers->page(call.body);
    });
    m_search->search();
    QTRY_COMPARE(m_search->error().kind, ErrorKind::TooFast);
    QCOMPARE(m_search->state(), State::Loading);
    QVERIFY(m_search->waitMs() > 0 && m_search->waitMs() <= 1000);
    verifyAll();
    QCOMPARE(m_desk->gateway.count("AdminApiService.page"), 11); // it asked once in vain
    QCOMPARE(m_search->error(), GatewayError{});
    QCOMPARE(m_search->waitMs(), 0);
}

void TestCustomerSearch::bansAreNotWaitedOut()
{
    m_desk->gateway.answerBy("WhiteCustomerAdminApiService.page", [](const auto &call) {
        ApiGateway::replyHttp(call, "418 I'm a teapot");
        return QByteArray();
    });
    m_search->search();
    QTRY_COMPARE(m_search->state(), State::Failed);
    QCOMPARE(m_search->error().kind, ErrorKind::Banned);
    m_search->resume();
    QTRY_COMPARE(m_search->state(), State::Failed);
    QCOMPARE(m_desk->gateway.count("AdminApiService.page"), 1);
}

void TestCustomerSearch::newerSearchOutdatesOlder()
{
    m_search->search();
    QTRY_VERIFY(m_search->list().size() > 0);
    m_search->search(u"7"_s);
    QCOMPARE(m_search->list().size(), 0);
    QTRY_COMPARE(m_search->state(), State::Complete);
    QCOMPARE(m_search->list().size(), 1);
}

void TestCustomerSearch::somebodyRegistersMeanwhile_data()
{
    QTest::addColumn<bool>("newestFirst");
    QTest::addColumn<int>("count");
    QTest::newRow("one at the end") << false << 1;
    QTest::newRow("one at the beginning") << true << 1;
    QTest::newRow("many at the end") << false << 25;
    QTest::newRow("many at the beginning") << true << 25;
}

void TestCustomerSearch::somebodyRegistersMeanwhile()
{
    QFETCH(bool, newestFirst);
    QFETCH(int, count);
    m_before = [&](int page) {
        if (page != 5 || m_customers->numbers.size() > 95)
            return;
        for (int i = 0; i < count; ++i)
            m_customers->numbers.insert(newestFirst ? 0 : m_customers->numbers.size(), 1000 + i);
    };
    m_search->search();
    verifyAll();
    QCOMPARE(m_search->list().size(), 95 + count);
}

/// Who goes makes others move to pages that have been read.
void TestCustomerSearch::customersComeAndGo()
{
    for (quint32 seed = 0; seed < 20; ++seed) {
        QRandomGenerator random(seed);
        *m_customers = Customers(95);
        int next = 1000;
        int changes = 6;
        m_before = [&](int) {
            if (changes == 0 || random.bounded(3) != 0)
                return;
            --changes;
            if (random.bounded(2) == 0)
                m_customers->numbers.removeAt(random.bounded(m_customers->numbers.size()));
            else
                m_customers->numbers.append(next++);
        };
        m_search->search();
        verifyAll();
    }
}

void TestCustomerSearch::lastOnesGo()
{
    m_before = [this](int page) {
        if (page == 8)
            m_customers->numbers.resize(35);
    };
    m_search->search();
    verifyAll();
    QCOMPARE(m_search->total(), 35);
}

void TestCustomerSearch::gatewayThatIgnoresPages()
{
    m_desk->gateway.answer("WhiteCustomerAdminApiService.page",
                           R"({"records":[{"customerNo":"1"},{"customerNo":"2"}]})");
    m_search->setPageSize(2);
    m_search->search();
    QTRY_COMPARE(m_search->state(), State::Complete);
    QCOMPARE(m_search->list().size(), 2);
    QVERIFY(m_desk->gateway.count("AdminApiService.page") <= 3);
}

/// Counted are some the gateway does not list: it is looked once more, not for ever.
void TestCustomerSearch::totalThatIsTooHigh()
{
    m_desk->gateway.answerBy("WhiteCustomerAdminApiService.page", [this](const auto &call) {
        return m_customers->page(call.body).replace(R"("total":95)", R"("total":99)");
    });
    m_search->search();
    verifyAll();
    QCOMPARE(m_search->list().size(), 95);
    QVERIFY(m_desk->gateway.count("AdminApiService.page") <= 12);
}

void TestCustomerSearch::searchesWithinASignal()
{
    bool again = true;
    connect(m_search.get(), &CustomerSearch::rowsAdded, this, [&] {
        if (std::exchange(again, false))
            m_search->search(u"3"_s);
    });
    m_search->search();
    QTRY_COMPARE(m_search->state(), State::Complete);
    QCOMPARE(m_search->list().size(), 1);
    QCOMPARE(m_search->total(), 1);
}

void TestCustomerSearch::learnsKyc()
{
    m_search->search();
    QTRY_COMPARE(m_search->state(), State::Complete);
    const QSignalSpy changed(m_search.get(), &CustomerSearch::rowChanged);
    m_search->noteKyc(u"5"_s, KycAuditStatus::Pending);
    m_search->noteKyc(u"nobody"_s, KycAuditStatus::Pending);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_search->list().at(4).kyc, KycAuditStatus::Pending);
}

QTEST_GUILESS_MAIN(TestCustomerSearch)
#include "tst_customersearch.moc"
