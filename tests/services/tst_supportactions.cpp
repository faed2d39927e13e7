// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/supportactions.h"
#include "tests/services/supportdesk.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

CustomerMessageRequest message()
{
    CustomerMessageRequest request;
    request.customerNo = u"860"_s;
    request.customerId = 21;
    request.language = u"en-US"_s;
    request.title = u"Hello"_s;
    request.content = u"World"_s;
    return request;
}

AdjustmentRequest adjustment()
{
    AdjustmentRequest request;
    request.customerNo = u"860"_s;
    request.accountId = 1031717;
    request.currency = u"USDT"_s;
    request.amount = *Decimal::parse(u"5.00");
    return request;
}

} // namespace

/// Changes: only where allowed, once, and on record whatever becomes of them.
class TestSupportActions : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void sendsAndLogs();
    void notWithoutTheSwitch();
    void notAfterTheEnd();
    void notWithoutALog();
    void refusals();
    void outcomeUnknown();
    void certainlyNotSent();
    void goesOnWithoutItsDialog();
    void findsWhatBecameOfIt();
    void whatIsUnknown();

private:
    [[nodiscard]] QList<Json> log() const;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<SupportDesk> m_desk;
    std::unique_ptr<AuditLog> m_audit;
    std::unique_ptr<SupportActions> m_actions;
};

void TestSupportActions::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<SupportDesk>();
    m_audit = std::make_unique<AuditLog>(m_directory->filePath(u"conf"_s));
    m_actions = std::make_unique<SupportActions>(m_desk->client, m_desk->session, *m_audit);
    QVERIFY(m_desk->signIn());
    m_desk->session.setChangesAllowed(true);
}

void TestSupportActions::cleanup()
{
    m_actions.reset();
    m_desk.reset();
}

QList<Json> TestSupportActions::log() const
{
    QFile file(m_audit->path());
    QList<Json> lines;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().trimmed().split('\n'))
            lines.append(Json::parse(line).value_or(Json()));
    }
    return lines;
}

void TestSupportActions::sendsAndLogs()
{
    m_desk->gateway.answer("PlatFormMessage", "null");
    std::optional<bool> ok;
    m_actions->sendMessage(message(), this, [&ok](const auto &answer) { ok = answer.has_value(); });
    QCOMPARE(log().size(), 1);
    QCOMPARE(log()[0]["outcome"].toString(), u"begun"_s);
    QTRY_COMPARE(ok, true);
    QCOMPARE(m_desk->gateway.count("PlatFormMessage"), 1);
    QCOMPARE(m_desk->gateway.calls("PlatFormMessage")[0].body["companyId"], Json(360));
    const Json line = log()[1];
    QCOMPARE(line["what"].toString(), u"changed"_s);
    QCOMPARE(line["appId"].toString(), u"desk-1"_s);
    QCOMPARE(line["customerNo"].toString(), u"860"_s);
    QCOMPARE(line["subject"].toString(), u"message"_s);
    QCOMPARE(line["outcome"].toString(), u"ok"_s);
    const QByteArray trace = line["trace"].toString().toUtf8();
    QVERIFY(!trace.isEmpty());
    QVERIFY(m_desk->gateway.calls("PlatFormMessage")[0].head.contains("trace: " + trace));
    QFile file(m_audit->path());
    QVERIFY(file.open(QIODevice::ReadOnly) && !file.readAll().contains("World"));

    m_desk->gateway.answer("addCustomerAdjustProposal", "\"P-7\"");
    QString proposal;
    m_actions->adjust(adjustment(), this,
                      [&proposal](const auto &answer) { proposal = answer->proposalNo; });
    QTRY_COMPARE(proposal, u"P-7"_s);
    QCOMPARE(log()[3]["subject"].toString(), u"adjustment 5.00 USDT to 1031717"_s);
}

void TestSupportActions::notWithoutTheSwitch()
{
    m_desk->session.setChangesAllowed(false);
    std::optional<GatewayError> error;
    m_actions->sendMessage(message(), this,
                           [&error](const auto &answer) { error = answer.error(); });
    QVERIFY(!error); // never before it returns
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, ErrorKind::LocalFailure);
    QVERIFY(!error->sent);
    QCOMPARE(m_desk->gateway.count("PlatFormMessage"), 0);
    QVERIFY(log().isEmpty());
}

void TestSupportActions::notAfterTheEnd()
{
    m_desk->expire();
    std::optional<GatewayError> error;
    m_actions->adjust(adjustment(), this, [&error](const auto &answer) { error = answer.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, ErrorKind::LocalFailure);
    QCOMPARE(m_desk->gateway.count("Adjust"), 0);
}

void TestSupportActions::notWithoutALog()
{
    QFile inTheWay(m_directory->filePath(u"conf"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    std::optional<GatewayError> error;
    m_actions->adjust(adjustment(), this, [&error](const auto &answer) { error = answer.error(); });
    QTRY_VERIFY(error);
    QVERIFY(!error->sent);
    QCOMPARE(m_desk->gateway.count("Adjust"), 0);
}

void TestSupportActions::refusals()
{
    m_desk->gateway.answer("addCustomerAdjustProposal", "!CFUND_0000007");
    std::optional<GatewayError> error;
    m_actions->adjust(adjustment(), this, [&error](const auto &answer) { error = answer.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(log().back()["outcome"].toString(), u"CFUND_0000007"_s);
    QCOMPARE(log().back()["trace"].toString().toUtf8(), error->trace);
    QVERIFY(!SupportActions::isOutcomeUnknown(*error));
}

/// The gateway takes the change, and the connection ends before it answers.
void TestSupportActions::outcomeUnknown()
{
    m_desk->gateway.answerBy("addCustomerAdjustProposal", [](const auto &call) {
        call.socket->abort();
        return QByteArray();
    });
    std::optional<GatewayError> error;
    m_actions->adjust(adjustment(), this, [&error](const auto &answer) { error = answer.error(); });
    QTRY_VERIFY(error);
    QVERIFY(SupportActions::isOutcomeUnknown(*error));
    QVERIFY(log().back()["outcome"].toString().startsWith(u"unknown: "_s));
    QCOMPARE(m_desk->gateway.count("addCustomerAdjustProposal"), 1); // never twice
}

void TestSupportActions::certainlyNotSent()
{
    m_desk->gateway.stop();
    m_desk->client.reconnectNow();
    std::optional<GatewayError> error;
    m_actions->adjust(adjustment(), this, [&error](const auto &answer) { error = answer.error(); });
    QTRY_VERIFY(error);
    QVERIFY(!error->sent);
    QVERIFY(log().back()["outcome"].toString().startsWith(u"not sent: "_s));
    QVERIFY(!SupportActions::isOutcomeUnknown(*error));
}

void TestSupportActions::goesOnWithoutItsDialog()
{
    m_desk->gateway.answerBy("PlatFormMessage", [](const auto &) { return QByteArray(); });
    auto dialog = std::make_unique<QObject>();
    bool told = false;
    m_actions->sendMessage(message(), dialog.get(), [&told](const auto &) { told = true; });
    QTRY_COMPARE(m_desk->gateway.count("PlatFormMessage"), 1);
    dialog.reset();
    m_desk->gateway.reply(m_desk->gateway.calls("PlatFormMessage")[0], "null");
    QTRY_COMPARE(log().size(), 2);
    QCOMPARE(log()[1]["outcome"].toString(), u"ok"_s);
    QVERIFY(!told);
}

void TestSupportActions::findsWhatBecameOfIt()
{
    m_desk->session.setChangesAllowed(false); // reading is always allowed
    m_desk->gateway.answer("getCustomerAdjustProposalById",
                           R"({"proposalNo":"P-7","checkStatus":2})");
    std::optional<int> status;
    m_actions->findAdjustment(u"P-7"_s, this,
                              [&status](const auto &answer) { status = answer->checkStatus; });
    QTRY_COMPARE(status, 2);
    QCOMPARE(m_desk->gateway.calls("getCustomerAdjust")[0].body.toBytes(),
             QByteArray(R"({"proposalNo":"P-7","companyId":"360"})"));
    QVERIFY(log().isEmpty());
}

void TestSupportActions::whatIsUnknown()
{
    for (const ErrorKind kind :
         {ErrorKind::TimedOut, ErrorKind::ConnectionLost, ErrorKind::HttpFailed,
          ErrorKind::BadAnswer, ErrorKind::Cancelled}) {
        QVERIFY(SupportActions::isOutcomeUnknown({.kind = kind}));
        QVERIFY(!SupportActions::isOutcomeUnknown({.kind = kind, .sent = false}));
    }
    for (const ErrorKind kind : {ErrorKind::Refused, ErrorKind::NoPermission, ErrorKind::TooFast,
                                 ErrorKind::SessionEnded, ErrorKind::UnknownEndpoint})
        QVERIFY(!SupportActions::isOutcomeUnknown({.kind = kind}));
}

QTEST_GUILESS_MAIN(TestSupportActions)
#include "tst_supportactions.moc"
