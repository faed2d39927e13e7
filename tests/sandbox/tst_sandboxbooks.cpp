// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/decimal.h"
#include "tests/sandbox/managercalls.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>

#include <limits>

using namespace mm;

namespace {

Decimal amount(const Json &record, const char *name)
{
    return *Decimal::parse(record[name].toString());
}

Json with(Json body, const char *name, const Json &value)
{
    body.set(name, value);
    return body;
}

} // namespace

/// Positions, flows of funds, adjustments and messages of the Manager API.
class SandboxBooksTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_sandbox = std::make_unique<SandboxFixture>(
            SandboxOptions{.customers = 3'000, .eventsPerMinute = 0});
        m_sandbox->setTicking(false);
        m_token = managerToken(*m_sandbox);
    }

    // What an account says of margin and profit is the sum of its positions.
    void accountsAndPositionsAgree()
    {
        int seen = 0;
        for (qint64 id = 200'001; id < 200'041; ++id) {
            const QString number = QString::number(86'000'000 + id);
            const Json record =
                data(customerPagePath, Json(Json::Object{{"customerNo", Json(number)}}))["records"]
                    .items()
                    .front();
            for (const int tradeType : {1, 2}) {
                const Json accounts = data(accountListPath,
                                           Json(Json::Object{{"customerNo", Json(number)},
                                                             {"tradeType", Json(tradeType)}}));
                const Json positions =
                    data(positionPath,
                         Json(Json::Object{{"tradeType", Json(tradeType)},
                                           {"customerId", Json(id)},
                                           {"customerGroupId", record["customerGroupId"]},
                                           {"customerNo", Json(number)}}));
                Decimal margin, profit;
                for (const Json &position : positions.items()) {
                    margin = *Decimal::add(margin, amount(position, "margin"));
                    profit = *Decimal::add(profit, amount(position, "profit"));
                    QCOMPARE(position["accountId"], accounts.items().front()["accountId"]);
                    ++seen;
                }
                for (const Json &account : accounts.items()) {
                    QVERIFY(amount(account, "margin") == margin);
                    QVERIFY(amount(account, "profit") == profit);
                    QVERIFY(amount(account, "equity")
                            == *Decimal::add(amount(account, "balance"), profit));
                }
            }
        }
        QVERIFY(seen > 20);
    }

    void aTradersPositionIsBehindTheLiveAccount()
    {
        const Json positions = data(positionPath,
                                    Json(Json::Object{{"tradeType", Json(1)},
                                                      {"customerId", Json(2001)},
                                                      {"customerGroupId", Json(1)}}));
        QCOMPARE(positions.items().size(), 1U);
        const Json position = positions.items().front();
        QCOMPARE(position["symbolName"], Json("EUR/USD"));
        QCOMPARE(position["openVolume"], Json("30000.00"));
        const Json account =
            data(accountListPath,
                 Json(Json::Object{{"customerNo", Json("86002001")}, {"tradeType", Json(1)}}))
                .items()
                .front();
        QCOMPARE(position["profit"], account["profit"]);
        QCOMPARE(position["margin"], account["margin"]);
        const Json isolated = data(positionPath,
                                   Json(Json::Object{{"tradeType", Json(2)},
                                                     {"customerId", Json(2001)},
                                                     {"customerGroupId", Json(1)}}));
        QCOMPARE(isolated.items().front()["openVolume"], Json("0.25"));
    }

    void allPositionsArePagedAndFiltered()
    {
        const Json body(Json::Object{{"tradeType", Json(1)}, {"size", Json(2'000)}});
        const Json all = data(allPositionsPath, body);
        QCOMPARE(int(all["records"].items().size()), 2'000);
        QVERIFY(all["total"].numberText().toInt() > 2'900);
        QSet<QByteArray> ids;
        qint64 last = std::numeric_limits<qint64>::max();
        for (const Json &record : all["records"].items()) {
            const qint64 id = record["positionId"].numberText().toLongLong();
            QVERIFY(id < last); // descending by number is usual
            last = id;
            ids += record["positionId"].numberText();
        }
        QCOMPARE(ids.size(), 2'000);
        const Json one = all["records"].items()[5];
        const auto filtered = [&](const char *name) {
            return data(allPositionsPath, with(body, name, one[name]))["records"].items();
        };
        for (const char *name : {"customerId", "accountId", "symbolId", "direction", "orderId"}) {
            const auto found = filtered(name);
            QVERIFY2(!found.empty() && found.size() < 2'000, name);
            for (const Json &record : found)
                QCOMPARE(record[name], one[name]);
        }
        const Json &time = one["openTime"];
        for (const Json &record :
             data(allPositionsPath, with(with(body, "startTime", time), "endTime", time))["records"]
                 .items())
            QCOMPARE(record["openTime"], time);
        const auto ascending =
            data(allPositionsPath,
                 with(with(body, "sortFieldName", Json("openTime")), "sortType", Json("asc")));
        qint64 before = 0;
        for (const Json &record : ascending["records"].items()) {
            const qint64 opened = record["openTime"].numberText().toLongLong();
            QVERIFY(opened >= before);
            before = opened;
        }
        QCOMPARE(code(allPositionsPath, with(body, "sortFieldName", Json("x"))),
                 QStringLiteral("GATEWAY_CODE_015"));
        QCOMPARE(code(allPositionsPath, with(body, "tradeType", Json(5))),
                 QStringLiteral("GATEWAY_CODE_015"));
        QVERIFY(
            data(allPositionsPath, with(body, "direction", Json(3)))["records"].items().empty());
    }

    // Each line starts where the one before ended; the last ends at the balance.
    void flowsAreAnExactChain_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<int>("tradeType");
        for (const char *id : {"1176", "2001", "200001", "200007", "200013"}) {
            for (const int tradeType : {1, 2, 5})
                QTest::addRow("%s %d", id, tradeType) << QByteArray(id) << tradeType;
        }
    }

    void flowsAreAnExactChain()
    {
        QFETCH(QByteArray, id);
        QFETCH(int, tradeType);
        const QString number = id == "1176" ? QStringLiteral("86001175")
                                            : QString::number(86'000'000 + id.toLongLong());
        const Json accounts =
            data(accountListPath,
                 Json(Json::Object{{"customerNo", Json(number)}, {"tradeType", Json(tradeType)}}));
        for (const Json &account : accounts.items()) {
            Json body = flowBody(id, number, tradeType);
            body.set("accountId", account["accountId"]);
            const Json page = data(flowPath, body);
            const auto &lines = page["records"].items();
            QCOMPARE(page["total"], Json(qint64(lines.size())));
            Decimal after;
            for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
                after = *Decimal::subtract(*Decimal::add(after, amount(*line, "amountIn")),
                                           amount(*line, "amountOut"));
                QVERIFY(amount(*line, "amountAfter") == after);
                QVERIFY(!after.isNegative());
                QCOMPARE((*line)["digits"].toString().toInt(),
                         account["digits"].numberText().toInt());
            }
            QVERIFY(after == amount(account, "balance"));
        }
    }

    void flowsAreFiltered()
    {
        const Json body = flowBody("2001", QStringLiteral("86002001"), 1);
        const Json all = data(flowPath, body);
        const auto &lines = all["records"].items();
        QVERIFY(lines.size() > 2);
        const Json middle = lines[lines.size() / 2];
        const auto lineCount = [&](const char *name, const Json &value) {
            return int(data(flowPath, with(body, name, value))["records"].items().size());
        };
        QCOMPARE(lineCount("startTime", middle["createTime"]), int(lines.size() / 2 + 1));
        QCOMPARE(lineCount("endTime", middle["createTime"]), int(lines.size() - lines.size() / 2));
        const int more = lineCount("operate", Json(1)), less = lineCount("operate", Json(2));
        QCOMPARE(more + less, int(lines.size()));
        QCOMPARE(lineCount("status", Json(3)), 0);
        for (const Json &line :
             data(flowPath, with(body, "businessType", Json(1)))["records"].items())
            QCOMPARE(line["businessType"], Json(1));
        QCOMPARE(with(body, "lang", Json("en_US"))["lang"], Json("en_US"));
        const Json english = data(flowPath, with(body, "lang", Json("en_US")));
        QCOMPARE(english["records"].items().back()["businessTypeName"], Json("Deposit"));
        const Json second = data(flowPath, with(with(body, "size", Json(2)), "current", Json(2)));
        QCOMPARE(second["total"], all["total"]);
        QCOMPARE(second["records"].items().front(), lines[2]);
        QCOMPARE(code(flowPath, with(body, "customerId", Json("2002"))),
                 QStringLiteral("CUSTOMER_API_0000108"));
        QCOMPARE(code(flowPath, with(body, "customerId", Json(2001))),
                 QStringLiteral("GATEWAY_CODE_015"));
    }

    void adjustmentsAreSeenEverywhere_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<qint64>("account");
        QTest::addColumn<int>("tradeType");
        QTest::newRow("the trader") << QByteArray("2001") << qint64(1'032'002) << 2;
        QTest::newRow("one of the crowd") << QByteArray("200002") << qint64(10'000'011) << 1;
    }

    void adjustmentsAreSeenEverywhere()
    {
        QFETCH(QByteArray, id);
        QFETCH(qint64, account);
        QFETCH(int, tradeType);
        const QString number = QString::number(86'000'000 + id.toLongLong());
        const Json wanted(
            Json::Object{{"customerNo", Json(number)}, {"tradeType", Json(tradeType)}});
        const Json before = data(accountListPath, wanted).items().front();
        QCOMPARE(before["accountId"], Json(account));
        Json body = adjustment(number, account, tradeType, "-0.07");
        body.set("remark", Json("taken back, \"late\""));
        const QString proposalNo = data(adjustPath, body).toString();
        QVERIFY(!proposalNo.isEmpty());
        const Json after = data(accountListPath, wanted).items().front();
        for (const char *name : {"balance", "equity", "available"}) {
            const auto moved = Decimal::subtract(amount(before, name), amount(after, name));
            QVERIFY2(*moved == Decimal::fromUnits(7, 2), name);
        }
        const Json flow =
            data(flowPath, flowBody(id, number, tradeType))["records"].items().front();
        QVERIFY(amount(flow, "amountOut") == Decimal::fromUnits(7, 2));
        QVERIFY(amount(flow, "amountAfter") == amount(after, "balance"));
        QCOMPARE(flow["remark"], Json("taken back, \"late\""));
        const Json proposal =
            data(proposalPath,
                 Json(Json::Object{{"proposalNo", Json(proposalNo)}, {"companyId", Json("360")}}));
        QCOMPARE(proposal["checkStatus"], Json(2));
        QCOMPARE(proposal["accountId"], Json(account));
        QCOMPARE(proposal["amount"].numberText(), QByteArray("-0.07"));
        QCOMPARE(proposal.members().size(), 24U);
    }

    void theClientApiSeesTheAdjustment()
    {
        const QByteArray customer = signedInToken(*m_sandbox, QStringLiteral("trader@example.com"));
        const auto balance = [&] {
            return ask(*m_sandbox,
                       RawCall(accountPath, R"({"tradeType":5,"accountId":1032005})")
                           .set("token", customer))
                .json()["data"]["balance"];
        };
        QCOMPARE(balance(), Json("15234.87654321"));
        QVERIFY(data(adjustPath, adjustment(QStringLiteral("86002001"), 1'032'005, 5, "0.00000009"))
                    .isString());
        QCOMPARE(balance(), Json("15234.87654330"));
    }

    void wrongAdjustmentsAreRefused()
    {
        const QString trader = QStringLiteral("86002001");
        const Json good = adjustment(trader, 1'032'002, 2, "1");
        const auto refused = [&](const char *name, const Json &value) {
            return code(adjustPath, with(good, name, value));
        };
        const QString field = QStringLiteral("GATEWAY_CODE_015");
        QCOMPARE(refused("amount", Json(0)), field);
        QCOMPARE(refused("amount", Json("1")), field);
        QCOMPARE(refused("amount", Json::number("0.00001")), field);
        QCOMPARE(refused("amount", Json::number("1e30")), field);
        QCOMPARE(refused("businessType", Json(1)), field);
        QCOMPARE(refused("withdraw", Json(false)), field);
        QCOMPARE(refused("customerNo", Json("1")), QStringLiteral("CUSTOMER_API_0000108"));
        QCOMPARE(refused("accountId", Json(1)), QStringLiteral("FUND_API_0000101"));
        QCOMPARE(refused("accountCurrency", Json("BTC")), QStringLiteral("FUND_API_0000101"));
        QCOMPARE(refused("amount", Json(-1'000'000)), QStringLiteral("FUND_API_0000102"));
        QCOMPARE(code(proposalPath,
                      Json(Json::Object{{"proposalNo", Json("A1")}, {"companyId", Json("360")}})),
                 QStringLiteral("FUND_API_0000103"));
    }

    void messagesReachTheCustomer()
    {
        const QByteArray customer = signedInToken(*m_sandbox, QStringLiteral("trader@example.com"));
        QWebSocket socket;
        std::vector<Json> frames;
        connect(&socket, &QWebSocket::textMessageReceived, this,
                [&](const QString &text) { frames.push_back(*Json::parse(text.toUtf8())); });
        QSignalSpy connected(&socket, &QWebSocket::connected);
        socket.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/msg").arg(m_sandbox->port())));
        QVERIFY(connected.wait());
        const Json login(Json::Object{{"head",
                                       Json(Json::Object{{"msgType", Json("login")},
                                                         {"token", Json(customer.constData())},
                                                         {"sendTime", Json(1)},
                                                         {"lang", Json("en-US")}})},
                                      {"device", Json(9)},
                                      {"seqId", Json(1)},
                                      {"trace", Json("t")}});
        socket.sendTextMessage(QString::fromUtf8(login.toBytes()));
        QTRY_COMPARE(frames.size(), 1U);
        QCOMPARE(code(sendMessagePath, message()), QStringLiteral("0"));
        QTRY_COMPARE(frames.size(), 2U);
        QCOMPARE(frames[1]["msgCode"], Json("notice"));
        const Json &content = frames[1]["content"];
        QCOMPARE(content["title"], Json("Hello"));
        QCOMPARE(content["content"], Json("<b>World</b>"));
        QCOMPARE(content["show"], Json(1));
        QCOMPARE(content["updateType"], Json(2));
        // Refresh type 4 signs the customer out.
        QCOMPARE(code(sendMessagePath, with(message(), "refreshType", Json(4))),
                 QStringLiteral("0"));
        QTRY_COMPARE(frames.size(), 3U);
        QCOMPARE(frames[2]["content"]["updateType"], Json(4));
        QCOMPARE(ask(*m_sandbox, RawCall(infoPath).set("token", customer)).code(),
                 QStringLiteral("GATEWAY_CODE_017"));
    }

    void wrongMessagesAreRefused()
    {
        const auto refused = [&](const char *name, const Json &value) {
            return code(sendMessagePath, with(message(), name, value));
        };
        const QString field = QStringLiteral("GATEWAY_CODE_015");
        QCOMPARE(refused("title", Json(QString(100, u'x'))), QStringLiteral("0"));
        QCOMPARE(refused("title", Json(QString(101, u'x'))), field);
        QCOMPARE(refused("title", Json("")), field);
        QCOMPARE(refused("content", Json("")), field);
        QCOMPARE(refused("language", Json("de-DE")), field);
        QCOMPARE(refused("showType", Json(2)), field);
        QCOMPARE(refused("refreshType", Json(7)), field);
        QCOMPARE(refused("companyId", Json(361)), field);
        QCOMPARE(refused("customerId", Json(2002)), QStringLiteral("CUSTOMER_API_0000108"));
    }

private:
    [[nodiscard]] Json data(const QByteArray &path, const Json &body) const
    {
        return managerData(*m_sandbox, path, m_token, body);
    }
    [[nodiscard]] QString code(const QByteArray &path, const Json &body) const
    {
        return ask(*m_sandbox, managerCall(path, m_token, body.toBytes())).code();
    }
    static Json flowBody(const QByteArray &id, const QString &number, int tradeType)
    {
        return Json(Json::Object{{"customerId", Json(QString::fromLatin1(id))},
                                 {"customerGroupId", Json("1")},
                                 {"customerNo", Json(number)},
                                 {"tradeType", Json(tradeType)},
                                 {"size", Json(500)},
                                 {"current", Json(1)}});
    }
    static Json adjustment(const QString &number, qint64 account, int tradeType,
                           const QByteArray &amount)
    {
        return Json(Json::Object{{"customerNo", Json(number)},
                                 {"accountId", Json(account)},
                                 {"accountCurrency", Json("USDT")},
                                 {"tradeType", Json(tradeType)},
                                 {"businessType", Json(4)},
                                 {"amount", Json::number(amount)},
                                 {"withdraw", Json(true)}});
    }
    static Json message()
    {
        return Json(Json::Object{{"customerNo", Json("86002001")},
                                 {"tradeType", Json(1)},
                                 {"language", Json("en-US")},
                                 {"content", Json("<b>World</b>")},
                                 {"title", Json("Hello")},
                                 {"showType", Json(1)},
                                 {"refreshType", Json(2)},
                                 {"customerId", Json(2001)},
                                 {"companyId", Json(360)}});
    }

    std::unique_ptr<SandboxFixture> m_sandbox;
    QByteArray m_token;
};

QTEST_GUILESS_MAIN(SandboxBooksTest)
#include "tst_sandboxbooks.moc"
