// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/customerexport.h"
#include "tests/flows/supportflow.h"
#include "tests/support/flowclient.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <initializer_list>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

using Part = CustomerRecord::Part;

namespace {

constexpr int some = 1'200;

/// Loads parts and waits for them.
bool load(CustomerRecord &record, std::initializer_list<Part> parts)
{
    for (const Part part : parts)
        record.load(part);
    return QTest::qWaitFor(
        [&] {
            return std::ranges::none_of(parts, [&](Part part) {
                return record.state(part) == CustomerRecord::State::Loading;
            });
        },
        20'000);
}

QList<Json> auditOf(const SupportFlow &desk)
{
    QFile file(desk.services.audit.path());
    QList<Json> lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    for (const QByteArray &line : file.readAll().trimmed().split('\n'))
        lines.append(Json::parse(line).value_or(Json()));
    return lines;
}

/// What tells who the customer is, wherever it stands.
QStringList personalTexts(const CustomerRecord &record)
{
    const CustomerSummary &customer = record.summary();
    QStringList texts{customer.name, customer.firstName, customer.lastName, customer.email,
                      customer.phone};
    for (const char *name : {"idCard", "address", "postalCode"})
        texts.append(record.data(Part::Base)[name].toString());
    for (const Json &bank : recordsOf(record, Part::Banks))
        texts.append({bank["bankAccountName"].toString(), bank["bankCardNo"].toString()});
    for (const Json &wallet : recordsOf(record, Part::Wallets))
        texts.append(wallet["address"].toString());
    for (const Json &level : recordsOf(record, Part::Kyc)) {
        for (const Json &element : level["elementList"].items())
            texts.append(element["elementValue"].toString());
    }
    texts.removeIf([](const QString &text) { return text.isEmpty(); });
    return texts;
}

CustomerSummary summaryOf(const Customer &customer)
{
    CustomerSummary summary;
    summary.id = customer.id.value_or(0);
    summary.customerNo = customer.customerNo;
    summary.groupId = customer.customerGroupId;
    return summary;
}

} // namespace

/// Support at its desk, against the sandbox: everything but the search has its place here.
class SupportFlowTest : public QObject
{
    Q_OBJECT
private slots:
    void signingIn_data() { ways(); }
    void signingIn();
    void everyPart_data() { ways(); }
    void everyPart();
    void fundFlowWhole_data() { ways(); }
    void fundFlowWhole();
    void customerByNumberAlone();
    void referenceLists_data() { ways(); }
    void referenceLists();
    void messageArrives_data() { ways(); }
    void messageArrives();
    void adjustmentChangesTheBalance_data() { ways(); }
    void adjustmentChangesTheBalance();
    void changesAreRefusedWhereNotAllowed();
    void answerToAChangeIsLost();
    void expiryWhileACustomerIsOpen();
    void exportsWhatIsListed();

private:
    static void ways()
    {
        QTest::addColumn<bool>("encrypted");
        QTest::newRow("plain") << false;
        QTest::newRow("encrypted") << true;
    }
    static SandboxOptions options(bool encrypted = false)
    {
        return {.rate = 0, .encrypt = encrypted, .customers = some};
    }
};

void SupportFlowTest::signingIn()
{
    QFETCH(bool, encrypted);
    SandboxFixture sandbox(options(encrypted));
    SupportFlow desk(sandbox.environment());
    const SupportSession &session = desk.services.session;
    const auto refused = desk.signIn("wrong");
    QVERIFY(refused && isRefusal(refused->kind));
    QVERIFY(!refused->code.isEmpty() && !refused->trace.isEmpty());
    QCOMPARE(refused->trace.startsWith("x-"), encrypted);
    QCOMPARE(session.state(), SupportSession::State::SignedOut);
    QVERIFY(!desk.signIn());
    QCOMPARE(session.company().id, sandbox.environment().companyId);
    QVERIFY(!session.company().name.isEmpty());
    QVERIFY(!session.company().tradeTypes.empty());
    QCOMPARE(!session.company().publicKey.isEmpty(), encrypted);
    QVERIFY(!session.changesAllowed());
    // The company's key is the one that counts from then on.
    if (encrypted)
        QVERIFY(desk.services.client.environment().publicKey == session.company().publicKey);
    desk.services.session.signOut();
    QVERIFY(session.token().isEmpty());
}

void SupportFlowTest::everyPart()
{
    QFETCH(bool, encrypted);
    SandboxFixture sandbox(options(encrypted));
    SupportFlow desk(sandbox.environment());
    QVERIFY(!desk.signIn());
    desk.services.customers.search();
    QCOMPARE(desk.searchEnds(), CustomerSearch::State::Complete);
    std::size_t accounts = 0;
    std::size_t positions = 0;
    for (int row = 0; row < some; row += 150) {
        const CustomerSummary customer = desk.services.customers.list().at(row);
        CustomerRecord record(desk.services.client, desk.services.session, customer);
        connect(&record, &CustomerRecord::kycLearned, &desk.services.customers,
                &CustomerSearch::noteKyc);
        const auto parts = {Part::Base,    Part::Accounts, Part::Kyc,       Part::Banks,
                            Part::Wallets, Part::Other,    Part::Positions, Part::Funds};
        QVERIFY(load(record, parts));
        for (const Part part : parts) {
            QVERIFY2(record.state(part) == CustomerRecord::State::Ready,
                     qPrintable(u"part %1 of %2: %3"_s.arg(int(part)).arg(
                         customer.customerNo, record.error(part).code)));
            QVERIFY(record.failures(part).empty());
        }
        QCOMPARE(record.data(Part::Base)["customerNo"].toString(), customer.customerNo);
        QCOMPARE(record.data(Part::Base)["id"], Json(customer.id));
        QVERIFY(!recordsOf(record, Part::Kyc).empty());
        QVERIFY(desk.services.customers.list().at(row).kyc);
        for (const Account &account : record.accounts()) {
            QCOMPARE(account.customerNo, customer.customerNo);
            QVERIFY(account.balance && account.tradeType);
        }
        const QByteArray masked = exportCustomer(record, false)().value_or(QByteArray());
        const QByteArray whole = exportCustomer(record, true)().value_or(QByteArray());
        for (const QString &personal : personalTexts(record)) {
            QVERIFY2(!masked.contains(Json(personal).toBytes()), qPrintable(personal));
            QVERIFY(whole.contains(Json(personal).toBytes()));
        }
        accounts += record.accounts().size();
        positions += record.positions().size();
    }
    QVERIFY(accounts > 0);
    qInfo("%zu accounts, %zu positions", accounts, positions);
}

/// What an account has is what its history says.
void SupportFlowTest::fundFlowWhole()
{
    QFETCH(bool, encrypted);
    SandboxFixture sandbox(options(encrypted));
    SupportFlow desk(sandbox.environment());
    FlowClient trader(sandbox.environment());
    QVERIFY(!trader.signIn(u"trader@example.com"_s));
    QVERIFY(!desk.signIn());
    CustomerRecord record(desk.services.client, desk.services.session,
                          summaryOf(trader.services.session.customer()));
    QVERIFY(load(record, {Part::Accounts}));
    QVERIFY(!record.accounts().empty());
    const Account account = record.accounts().front();
    record.setFlowQuery({.tradeType = *account.tradeType,
                         .accountId = account.accountId,
                         .startTime = {},
                         .endTime = {}});
    QTRY_COMPARE(record.state(Part::Funds), CustomerRecord::State::Ready);
    QVERIFY(record.flowTotal() > 0);
    while (qint64(record.flow().size()) < record.flowTotal()) {
        record.loadMoreFlow();
        QTRY_COMPARE(record.state(Part::Funds), CustomerRecord::State::Ready);
    }
    QSet<qint64> lines;
    for (const FundFlow &line : record.flow()) {
        QCOMPARE(line.accountId, account.accountId);
        QVERIFY(line.amountAfter && line.createTime && !line.businessTypeName.isEmpty());
        lines.insert(line.bookkeepId.value_or(0));
    }
    QCOMPARE(lines.size(), record.flowTotal());
}

void SupportFlowTest::customerByNumberAlone()
{
    SandboxFixture sandbox(options());
    SupportFlow desk(sandbox.environment());
    QVERIFY(!desk.signIn());
    desk.services.customers.search();
    QCOMPARE(desk.searchEnds(), CustomerSearch::State::Complete);
    CustomerSummary bare;
    bare.customerNo = desk.services.customers.list().at(some - 1).customerNo;
    CustomerRecord record(desk.services.client, desk.services.session, bare);
    QVERIFY(load(record, {Part::Base, Part::Positions}));
    QCOMPARE(record.state(Part::Base), CustomerRecord::State::Ready);
    QCOMPARE(record.state(Part::Positions), CustomerRecord::State::Ready);
    QCOMPARE(record.summary(), desk.services.customers.list().at(some - 1));
}

void SupportFlowTest::referenceLists()
{
    QFETCH(bool, encrypted);
    SandboxFixture sandbox(options(encrypted));
    SupportFlow desk(sandbox.environment());
    QVERIFY(!desk.signIn());
    SupportReference &reference = desk.services.reference;
    for (int kind = 0; kind < SupportReference::kindCount; ++kind)
        reference.want(SupportReference::Kind(kind));
    for (int kind = 0; kind < SupportReference::kindCount; ++kind) {
        const auto which = SupportReference::Kind(kind);
        QTRY_COMPARE(reference.state(which), SupportReference::State::Ready);
        QVERIFY2(!reference.records(which).empty(), qPrintable(QString::number(kind)));
    }
    QVERIFY(!reference.groups().empty());
    QCOMPARE(reference.groupName(reference.groups()[0].id), reference.groups()[0].name);
}

void SupportFlowTest::messageArrives()
{
    QFETCH(bool, encrypted);
    SandboxFixture sandbox(options(encrypted));
    FlowClient trader(sandbox.environment());
    QVERIFY(!trader.signIn(u"trader@example.com"_s));
    QTRY_COMPARE(trader.services.messages.state(), MessageService::State::On);
    SupportFlow desk(sandbox.environment());
    QVERIFY(!desk.signIn());
    desk.services.session.setChangesAllowed(true);
    const Customer &customer = trader.services.session.customer();
    std::vector<MessageNotice> notices;
    connect(&trader.services.messages, &MessageService::noticeReceived, this,
            [&notices](const MessageNotice &notice) { notices.push_back(notice); });
    CustomerMessageRequest request;
    request.customerNo = customer.customerNo;
    request.customerId = *customer.id;
    request.language = u"en-US"_s;
    request.title = u"Your documents, 王小明"_s;
    request.content = u"Thank you.\n\"They\" are fine 😀 <b>not bold</b>"_s;
    request.popUp = true;
    request.refresh = 3;
    std::optional<bool> sent;
    desk.services.actions.sendMessage(request, this,
                                      [&sent](const auto &answer) { sent = answer.has_value(); });
    QTRY_COMPARE(sent, true);
    QTRY_COMPARE(notices.size(), 1U);
    QCOMPARE(notices[0].title, request.title);
    QCOMPARE(notices[0].text, request.content);
    QVERIFY(notices[0].popsUp && notices[0].funds && !notices[0].orders);
    QCOMPARE(sandbox.requestCount("PlatFormMessage"), 1);
    const QList<Json> log = auditOf(desk);
    QCOMPARE(log.size(), 2);
    QCOMPARE(log[1]["outcome"].toString(), u"ok"_s);
    QVERIFY(!log[1]["trace"].toString().isEmpty());
}

void SupportFlowTest::adjustmentChangesTheBalance()
{
    QFETCH(bool, encrypted);
    SandboxFixture sandbox(options(encrypted));
    FlowClient trader(sandbox.environment());
    QVERIFY(!trader.signIn(u"trader@example.com"_s));
    SupportFlow desk(sandbox.environment());
    QVERIFY(!desk.signIn());
    desk.services.session.setChangesAllowed(true);
    CustomerRecord record(desk.services.client, desk.services.session,
                          summaryOf(trader.services.session.customer()));
    QVERIFY(load(record, {Part::Accounts}));
    const Account before = record.accounts().front();
    AdjustmentRequest request;
    request.customerNo = record.summary().customerNo;
    request.accountId = *before.accountId;
    request.currency = before.currency;
    request.tradeType = *before.tradeType;
    request.amount = *Decimal::parse(u"12.50");
    request.remark = u"bonus"_s;
    QString proposal;
    desk.services.actions.adjust(request, this, [&proposal](const auto &answer) {
        proposal = answer ? answer->proposalNo : u"!"_s + answer.error().code;
    });
    QTRY_VERIFY(!proposal.isEmpty());
    QVERIFY2(!proposal.startsWith(u'!'), qPrintable(proposal));
    std::optional<int> status;
    desk.services.actions.findAdjustment(
        proposal, this, [&status](const auto &answer) { status = answer->checkStatus; });
    QTRY_COMPARE(status, 2);
    QVERIFY(load(record, {Part::Accounts}));
    QCOMPARE(*record.accounts().front().balance,
             *Decimal::add(*before.balance, *Decimal::parse(u"12.50")));
    // The customer sees it too.
    QVERIFY(!trader.refresh());
    const auto &accounts = trader.services.session.accounts();
    const auto same = std::ranges::find(accounts, before.accountId, &Account::accountId);
    QVERIFY(same != accounts.end());
    QCOMPARE(*same->balance, *record.accounts().front().balance);
    const QList<Json> log = auditOf(desk);
    QCOMPARE(log.back()["subject"].toString(),
             u"adjustment 12.50 %1 to %2"_s.arg(before.currency).arg(*before.accountId));
    QCOMPARE(log.back()["outcome"].toString(), u"ok"_s);
}

void SupportFlowTest::changesAreRefusedWhereNotAllowed()
{
    SandboxFixture sandbox(options());
    SupportFlow desk(sandbox.environment());
    QVERIFY(!desk.signIn());
    std::optional<GatewayError> error;
    AdjustmentRequest request;
    request.customerNo = u"86000001"_s;
    request.amount = Decimal(1);
    desk.services.actions.adjust(request, this,
                                 [&error](const auto &answer) { error = answer.error(); });
    QTRY_VERIFY(error);
    QVERIFY(!error->sent);
    QCOMPARE(sandbox.requestCount("Adjust"), 0);
    desk.services.session.setChangesAllowed(true); // and what the gateway refuses
    error.reset();
    desk.services.actions.adjust(request, this,
                                 [&error](const auto &answer) { error = answer.error(); });
    QTRY_VERIFY(error);
    QVERIFY(isRefusal(error->kind));
    QCOMPARE(auditOf(desk).back()["outcome"].toString(), error->code);
}

/// It is not sent again, and said to be unknown.
void SupportFlowTest::answerToAChangeIsLost()
{
    SandboxFixture sandbox(options());
    SupportFlow desk(sandbox.environment());
    QVERIFY(!desk.signIn());
    desk.services.session.setChangesAllowed(true);
    sandbox.setFaults(*Json::parse(R"([{"do":"drop","path":"PlatFormMessage","times":1}])"));
    CustomerMessageRequest request;
    request.customerNo = u"86000001"_s;
    request.title = u"t"_s;
    request.content = u"c"_s;
    std::optional<GatewayError> error;
    desk.services.actions.sendMessage(request, this,
                                      [&error](const auto &answer) { error = answer.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, ErrorKind::ConnectionLost);
    QVERIFY(SupportActions::isOutcomeUnknown(*error));
    QCOMPARE(sandbox.requestCount("PlatFormMessage"), 1);
    QVERIFY(auditOf(desk).back()["outcome"].toString().startsWith(u"unknown: "_s));
}

void SupportFlowTest::expiryWhileACustomerIsOpen()
{
    SandboxFixture sandbox(options());
    SupportFlow desk(sandbox.environment());
    QVERIFY(!desk.signIn());
    desk.services.session.setChangesAllowed(true);
    desk.services.customers.search();
    QCOMPARE(desk.searchEnds(), CustomerSearch::State::Complete);
    CustomerRecord record(desk.services.client, desk.services.session,
                          desk.services.customers.list().at(0));
    QVERIFY(load(record, {Part::Base}));
    QSignalSpy states(&desk.services.session, &SupportSession::stateChanged);
    sandbox.expireManagerTokens();
    QVERIFY(load(record, {Part::Base, Part::Accounts, Part::Kyc, Part::Positions}));
    QCOMPARE(states.count(), 1); // told once, however many calls were refused
    QCOMPARE(desk.services.session.state(), SupportSession::State::Expired);
    QVERIFY(!desk.services.session.changesAllowed());
    QCOMPARE(record.state(Part::Base), CustomerRecord::State::Failed);
    QVERIFY(record.data(Part::Base).isObject()); // what was on screen stays
    QCOMPARE(desk.services.customers.list().size(), some);
    QVERIFY(!desk.signIn());
    QVERIFY(load(record, {Part::Base, Part::Accounts}));
    QCOMPARE(record.state(Part::Base), CustomerRecord::State::Ready);
    QCOMPARE(record.state(Part::Accounts), CustomerRecord::State::Ready);
    QCOMPARE(desk.services.customers.state(), CustomerSearch::State::Complete);
}

/// What a filter leaves, as Qt's own parser reads it.
void SupportFlowTest::exportsWhatIsListed()
{
    SandboxFixture sandbox(options());
    SupportFlow desk(sandbox.environment());
    QVERIFY(!desk.signIn());
    desk.services.customers.search();
    QCOMPARE(desk.searchEnds(), CustomerSearch::State::Complete);
    const CustomerList &list = desk.services.customers.list();
    CustomerFilter filter;
    filter.status = CustomerStatus::Normal;
    std::vector<int> rows;
    for (int row = 0; row < list.size(); ++row) {
        if (list.matches(row, filter))
            rows.push_back(row);
    }
    QVERIFY(rows.size() > 10 && rows.size() < some);
    const QTemporaryDir directory;
    FileWriter writer;
    QSignalSpy finished(&writer, &FileWriter::finished);
    writer.write(
        directory.filePath(u"customers.json"_s),
        exportCustomers(list, rows, {.format = ExportOptions::Format::Json, .revealed = true}));
    QVERIFY(finished.wait());
    QFile file(directory.filePath(u"customers.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray read = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(read.size(), qsizetype(rows.size()));
    for (qsizetype i = 0; i < read.size(); ++i) {
        const CustomerSummary customer = list.at(rows[std::size_t(i)]);
        QCOMPARE(read[i][u"customerNo"_s].toString(), customer.customerNo);
        QCOMPARE(read[i][u"name"_s].toString(), customer.name);
        QCOMPARE(read[i][u"createTime"_s].toInteger(), customer.createTime.value_or(0));
    }
}

QTEST_GUILESS_MAIN(SupportFlowTest)
#include "tst_supportflow.moc"
