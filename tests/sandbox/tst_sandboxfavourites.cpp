// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/sandbox/opencalls.h"

#include <QTest>

using namespace mm;

namespace {

const QByteArray service = "global/customer.app.CustomerOptionalWebApiService.";

} // namespace

/// CustomerOptionalWebApiService: the customers' own products.
class SandboxFavouritesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_sandbox = std::make_unique<SandboxFixture>(SandboxOptions{.rate = 0});
        m_token = signedInToken(*m_sandbox, QStringLiteral("trader@example.com"));
    }

    void theTraderStartsWithSome()
    {
        const Json data = list("[1,5,3]");
        QCOMPARE(data.members().size(), std::size_t(3));
        QCOMPARE(idsOf(data["1"]), QList<int>({1021, 1001, 1031, 1039}));
        QCOMPARE(idsOf(data["5"]), QList<int>({1049, 1050, 1065}));
        QVERIFY(data["3"].items().empty());
        const Json entry = data["1"].items().front();
        QCOMPARE(entry.members().size(), std::size_t(7));
        QCOMPARE(entry["symbolCode"], Json("USD/JPY"));
        QCOMPARE(entry["symbolDigits"], Json(3));
        QVERIFY(entry["askSpread"].isNumber() && entry["bidSpread"].isNumber());
    }

    void productsAreAddedAndRemoved()
    {
        QCOMPARE(call("add", R"({"tradeType":2,"symbolList":[1050,1049,1051]})"),
                 QStringLiteral("0"));
        QCOMPARE(idsOf(list("[2]")["2"]), QList<int>({1049, 1061, 1050, 1051}));
        QCOMPARE(call("delete", R"({"tradeType":2,"symbolList":[1049,1052]})"),
                 QStringLiteral("0"));
        QCOMPARE(idsOf(list("[2]")["2"]), QList<int>({1061, 1050, 1051}));
    }

    void everybodyHasListsOfTheirOwn()
    {
        call("add", R"({"tradeType":2,"symbolList":[1050]})");
        m_token = signedInToken(*m_sandbox, QStringLiteral("demo@example.com"));
        QVERIFY(list("[2]")["2"].items().empty());
    }

    void aVanishedProductIsLeftOut()
    {
        m_sandbox->removeProduct({1021, 1});
        QCOMPARE(idsOf(list("[1]")["1"]), QList<int>({1001, 1031, 1039}));
        QCOMPARE(call("add", R"({"tradeType":1,"symbolList":[1021]})"),
                 QStringLiteral("GATEWAY_CODE_015"));
        m_sandbox->returnProduct({1021, 1});
        QCOMPARE(idsOf(list("[1]")["1"]), QList<int>({1021, 1001, 1031, 1039}));
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *title, const char *name, const char *body) {
            QTest::newRow(title) << QByteArray(name) << QByteArray(body);
        };
        row("an unknown product", "add", R"({"tradeType":1,"symbolList":[1002,7]})");
        row("of another trade type", "add", R"({"tradeType":2,"symbolList":[1001]})");
        row("no trade type", "add", R"({"symbolList":[1001]})");
        row("no list", "add", R"({"tradeType":1})");
        row("an empty list", "add", R"({"tradeType":1,"symbolList":[]})");
        row("no numbers", "add", R"({"tradeType":1,"symbolList":["x"]})");
        row("no list to delete", "delete", R"({"tradeType":1})");
        row("no types", "optionalList", "{}");
        row("types that are none", "optionalList", R"({"tradeTypeList":["a"]})");
    }
    void refusals()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, body);
        QCOMPARE(call(name, body), QStringLiteral("GATEWAY_CODE_015"));
        QCOMPARE(idsOf(list("[1]")["1"]), QList<int>({1021, 1001, 1031, 1039})); // none was added
    }

    void aTokenIsNeeded()
    {
        m_token.clear();
        for (const char *name : {"add", "delete", "optionalList"})
            QCOMPARE(call(name, R"({"tradeType":1,"symbolList":[1001],"tradeTypeList":[1]})"),
                     QStringLiteral("GATEWAY_CODE_001"));
    }

    void anApiKeyReadsAlone()
    {
        const OpenKey key(m_sandbox->apiCredentials(QString::fromLatin1(traderNumber)));
        const RawAnswer read = ask(*m_sandbox,
                                   openCall(key, service + "optionalList",
                                            R"({"tradeTypeList":[1]})", "{tradeTypeList:[1]}"));
        QCOMPARE(read.code(), QStringLiteral("0"));
        QCOMPARE(read.json()["data"]["1"].items().size(), std::size_t(4));
        for (const char *name : {"add", "delete"}) {
            const RawAnswer refused =
                ask(*m_sandbox,
                    openCall(key, service + name, R"({"symbolList":[1002],"tradeType":1})",
                             "{symbolList:[1002],tradeType:1}"));
            QCOMPARE(refused.code(), QStringLiteral("00012004"));
        }
    }

private:
    RawAnswer asked(const QByteArray &name, const QByteArray &body)
    {
        return ask(*m_sandbox, RawCall(service + name, body).set("token", m_token));
    }
    QString call(const QByteArray &name, const QByteArray &body)
    {
        return asked(name, body).code();
    }
    Json list(const QByteArray &types)
    {
        return asked("optionalList", "{\"tradeTypeList\":" + types + "}").json()["data"];
    }
    static QList<int> idsOf(const Json &list)
    {
        QList<int> ids;
        for (const Json &entry : list.items())
            ids += entry["symbolId"].numberText().toInt();
        return ids;
    }

    std::unique_ptr<SandboxFixture> m_sandbox;
    QByteArray m_token;
};

QTEST_GUILESS_MAIN(SandboxFavouritesTest)
#include "tst_sandboxfavourites.moc"
