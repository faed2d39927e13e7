// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/sandbox/managercalls.h"

#include <QSet>
#include <QTest>

using namespace mm;

namespace {

SandboxOptions few()
{
    return {.customers = 2'000, .eventsPerMinute = 0};
}

/// Everybody, page by page (or every so many pages): the data of each answer as it came.
QByteArrayList pages(const SandboxFixture &sandbox, int step = 1)
{
    const QByteArray token = managerToken(sandbox);
    RawClient client(sandbox.port());
    QByteArrayList list;
    for (int current = 1;; current += step) {
        const QByteArray body =
            R"({"customerNo":null,"size":2000,"current":)" + QByteArray::number(current) + "}";
        QByteArray answer = client.ask(managerCall(customerPagePath, token, body)).body;
        answer.remove(0, answer.indexOf("\"data\":") + 7);
        list += answer.left(answer.lastIndexOf(",\"bizCode\":"));
        if (list.back().endsWith("\"records\":[]}"))
            return list;
    }
}

std::vector<Json> recordsOf(const QByteArrayList &pages)
{
    std::vector<Json> all;
    for (const QByteArray &page : pages) {
        const Json data = *Json::parse(page);
        all.insert(all.end(), data["records"].items().begin(), data["records"].items().end());
    }
    return all;
}

std::vector<Json> everybody(const SandboxFixture &sandbox)
{
    return recordsOf(pages(sandbox));
}

QByteArrayList names(const Json &object)
{
    QByteArrayList list;
    for (const auto &member : object.members())
        list += member.first;
    std::ranges::sort(list);
    return list;
}

} // namespace

/// The Manager API's sign-in, customers and lists: protocol.md section 12.
class SandboxManagerTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_sandbox = std::make_unique<SandboxFixture>(few()); }

    void companyIsTold()
    {
        const Json company =
            ask(*m_sandbox, managerCall(managerAuthPath, {}, managerCredentials)).json()["data"];
        QCOMPARE(names(company).join(' '),
                 QByteArray("adImage adminPassword adminRoleId adminUserId appId appSecret "
                            "associationCompanyId bgImage bizName code codeMd5 companyType "
                            "createBy createTime dataSourceType dbPassword demoInitialAmount "
                            "domain endNumber id initProgress lang logo name publicKey revision "
                            "startNumber status stpAccount stpLoginUser stpPassword strId "
                            "timezone token tradeTypeList tradeTypes updateBy updateTime"));
        QCOMPARE(company["id"], Json(360));
        QVERIFY(company["publicKey"].isNull());
        QVERIFY(company["appSecret"].isNull());
        QVERIFY(!company["token"].toString().isEmpty());
        QCOMPARE(company["tradeTypeList"].items().size(), 3U);
    }

    void signInNeedsTheTraceAlone()
    {
        RawCall call = managerCall(managerAuthPath, {}, managerCredentials);
        for (const char *name : {"companyId", "timestamp", "lang", "version"})
            call.without(name);
        QCOMPARE(ask(*m_sandbox, call).code(), QStringLiteral("0"));
        call.without("trace");
        QCOMPARE(ask(*m_sandbox, call).code(), QStringLiteral("GATEWAY_CODE_009"));
    }

    void whatIsSentAlongIsChecked()
    {
        const auto sent = [&](const char *name, const char *value) {
            RawCall call = managerCall(managerAuthPath, {}, managerCredentials);
            return ask(*m_sandbox, call.set(name, value)).code();
        };
        QCOMPARE(sent("companyId", "361"), QStringLiteral("GATEWAY_CODE_003"));
        QCOMPARE(sent("timestamp", "1"), QStringLiteral("GATEWAY_CODE_014"));
        QCOMPARE(sent("lang", "english"), QStringLiteral("GATEWAY_CODE_015"));
    }

    void wrongSecretIsRefused()
    {
        const RawAnswer answer = ask(
            *m_sandbox, managerCall(managerAuthPath, {}, R"({"appId":"sandbox","appSecret":"x"})"));
        QCOMPARE(answer.code(), QStringLiteral("ADMIN_API_0000101"));
        QVERIFY(!answer.json()["msg"].toString().isEmpty());
        QCOMPARE(ask(*m_sandbox, managerCall(managerAuthPath, {}, R"({"appId":"sandbox"})")).code(),
                 QStringLiteral("GATEWAY_CODE_015"));
    }

    void theRestNeedsAToken()
    {
        const QByteArray token = managerToken(*m_sandbox);
        const auto asked = [&](const QByteArray &sent) {
            return ask(*m_sandbox, managerCall(customerPagePath, sent)).code();
        };
        QCOMPARE(asked(token), QStringLiteral("0"));
        QCOMPARE(asked({}), QStringLiteral("GATEWAY_CODE_001"));
        QCOMPARE(asked("nonsense"), QStringLiteral("GATEWAY_CODE_005"));
        // A customer's token is none of support's, and the other way round.
        QCOMPARE(asked(signedInToken(*m_sandbox, QStringLiteral("trader@example.com"))),
                 QStringLiteral("GATEWAY_CODE_005"));
        QCOMPARE(ask(*m_sandbox, RawCall(infoPath).set("token", token)).code(),
                 QStringLiteral("GATEWAY_CODE_005"));
        m_sandbox->expireManagerTokens();
        QCOMPARE(asked(token), QStringLiteral("GATEWAY_CODE_005"));
    }

    void tradingCallsNeedTheirGroup()
    {
        const QByteArray token = managerToken(*m_sandbox);
        RawCall call = managerCall(allPositionsPath, token, R"({"tradeType":1})");
        QCOMPARE(ask(*m_sandbox, call).code(), QStringLiteral("0"));
        call.set("trace", "g1").without("group");
        QCOMPARE(ask(*m_sandbox, call).code(), QStringLiteral("GATEWAY_CODE_009"));
        call.set("trace", "g2").set("group", "other");
        QCOMPARE(ask(*m_sandbox, call).code(), QStringLiteral("GATEWAY_CODE_010"));
    }

    // Signing in goes by the environment's key, all else by the company's.
    void keysAreNotTheSame()
    {
        SandboxOptions options = few();
        options.encrypt = true;
        SandboxFixture sandbox(options);
        const QByteArray environmentKey = sandbox.environment().publicKey;
        const auto signIn = [&](const QByteArray &key) {
            return ask(sandbox,
                       sealedCall(managerCall(managerAuthPath, {}, managerCredentials), key));
        };
        const Json company = signIn(environmentKey).json()["data"];
        const QByteArray companyKey = company["publicKey"].toString().toLatin1();
        const QByteArray token = company["token"].toString().toLatin1();
        QVERIFY(!companyKey.isEmpty());
        QVERIFY(companyKey != environmentKey);
        const auto page = [&](const QByteArray &key) {
            return ask(sandbox,
                       sealedCall(managerCall(customerPagePath, token, R"({"size":5})"), key));
        };
        const RawAnswer answer = page(companyKey);
        QCOMPARE(answer.code(), QStringLiteral("0"));
        QCOMPARE(answer.json()["data"]["records"].items().size(), 5U);
        QCOMPARE(page(environmentKey).code(), QStringLiteral("GATEWAY_CODE_006"));
        QCOMPARE(signIn(companyKey).code(), QStringLiteral("GATEWAY_CODE_006"));
        QCOMPARE(ask(sandbox, managerCall(customerPagePath, token)).code(),
                 QStringLiteral("GATEWAY_CODE_004"));
    }

    void pagesHaveTheirSize()
    {
        const QByteArray token = managerToken(*m_sandbox);
        const auto page = [&](const QByteArray &body) {
            return ask(*m_sandbox, managerCall(customerPagePath, token, body));
        };
        const Json usual = page("{}").json()["data"];
        QCOMPARE(usual["total"], Json(2'000));
        QCOMPARE(usual["size"], Json(20));
        QCOMPARE(usual["current"], Json(1));
        QCOMPARE(usual["records"].items().size(), 20U);
        QCOMPARE(page(R"({"size":1500,"current":2})").json()["data"]["records"].items().size(),
                 500U);
        QVERIFY(page(R"({"size":1500,"current":3})").json()["data"]["records"].items().empty());
        for (const char *wrong : {R"({"size":2001})", R"({"size":0})", R"({"current":0})",
                                  R"({"size":"20"})", R"({"customerNo":7})"})
            QCOMPARE(page(wrong).code(), QStringLiteral("GATEWAY_CODE_015"));
    }

    void recordsAreWhatTheReferenceLists()
    {
        const QByteArray token = managerToken(*m_sandbox);
        const Json data = managerData(*m_sandbox, customerPagePath, token,
                                      Json(Json::Object{{"customerNo", Json("86001175")}}));
        QCOMPARE(data["total"], Json(1));
        const Json record = data["records"].items().front();
        QCOMPARE(names(record).join(' '),
                 QByteArray("agentCustomerNo companyId createTime customerGroupId "
                            "customerGroupName customerNo customerType email "
                            "firstAccountActivateTime firstName id idCard idCardType "
                            "kycAuditStatus lastName loginTime name openAccountType phone "
                            "phoneArea registerSource remark status tgUserId tgUserName "
                            "thirdAccountNo thirdLoginSource thirdUserId unitId unitName "
                            "updateTime"));
        QCOMPARE(record["id"], Json(1176));
        QCOMPARE(record["email"], Json("demo@example.com"));
        QCOMPARE(record["phone"], Json("13429837442"));
        QCOMPARE(record["status"], Json(6));
        QCOMPARE(managerData(*m_sandbox, customerPagePath, token,
                             Json(Json::Object{{"customerNo", Json("8600117")}}))["total"],
                 Json(0));
    }

    void aHundredThousandAreDistinctAndStable()
    {
        const QByteArrayList firstRun = pages(SandboxFixture({.eventsPerMinute = 0}));
        const auto first = recordsOf(firstRun);
        QCOMPARE(first.size(), 100'000U);
        QSet<QString> numbers, emails;
        QSet<QByteArray> ids, statuses, kycs, groups;
        int withEmail = 0, hostile = 0, longest = 0;
        for (const Json &record : first) {
            numbers += record["customerNo"].toString();
            ids += record["id"].numberText();
            statuses += record["status"].numberText();
            kycs += record["kycAuditStatus"].numberText();
            groups += record["customerGroupId"].numberText();
            if (record["email"].isString()) {
                ++withEmail;
                emails += record["email"].toString();
            }
            const QString name = record["name"].toString();
            hostile += name.contains(u'\n') || name.contains(u'"') || name.startsWith(u'=');
            longest = qMax(longest, int(name.size()));
        }
        QCOMPARE(numbers.size(), 100'000);
        QCOMPARE(ids.size(), 100'000);
        QCOMPARE(emails.size(), withEmail);
        QCOMPARE(statuses.size(), 6);
        QCOMPARE(kycs.size(), 4);
        QCOMPARE(groups.size(), 8);
        QVERIFY(hostile > 100);
        QCOMPARE(longest, 200);
        constexpr int step = 7; // all of them again would take its time
        const QByteArrayList again = pages(SandboxFixture({.eventsPerMinute = 0}), step);
        QCOMPARE(again.size(), 9); // the last beyond the end
        for (qsizetype i = 0; i + 1 < again.size(); ++i)
            QCOMPARE(again[i], firstRun[i * step]);
        SandboxOptions other = few();
        other.seed = 2;
        QVERIFY(everybody(SandboxFixture(other)) != everybody(*m_sandbox));
    }

    // Who registers comes last, so that pages stay what they were.
    void somebodyNewComesLast()
    {
        const auto before = everybody(*m_sandbox);
        const QByteArray code = "global/message.app.VerificationApiService.verifyCodeSend";
        const QByteArray address =
            R"("companyId":360,"toUser":"late@example.com","bizType":"EMAIL_REGISTER_VERIFICATION_CODE")";
        const Json ticket = ask(*m_sandbox, RawCall(code, "{" + address + "}")).json()["data"];
        Json form(Json::Object{{"type", Json(1)},
                               {"loginName", Json("late@example.com")},
                               {"country", Json("CN")},
                               {"registerSource", Json(2)},
                               {"verifyCode", Json("000000")},
                               {"sendToken", ticket["token"]}});
        QCOMPARE(
            ask(*m_sandbox,
                RawCall("register/customer.app.CustomerWebApiService.register", form.toBytes()))
                .code(),
            QStringLiteral("0"));
        const auto after = everybody(*m_sandbox);
        QCOMPARE(after.size(), before.size() + 1);
        QVERIFY(std::equal(before.begin(), before.end(), after.begin()));
        QCOMPARE(after.back()["email"], Json("late@example.com"));
    }

    void detailHasSevenParts()
    {
        const QByteArray token = managerToken(*m_sandbox);
        const auto part = [&](const char *type, const char *id, const char *number) {
            return ask(*m_sandbox,
                       managerCall(customerDetailPath, token,
                                   Json(Json::Object{{"type", Json(type)},
                                                     {"id", Json(id)},
                                                     {"customerNo", Json(number)}})
                                       .toBytes()));
        };
        const Json base = part("baseInfo", "2001", "86002001").json()["data"];
        QCOMPARE(base.members().size(), 57U);
        QCOMPARE(base["email"], Json("trader@example.com"));
        QCOMPARE(base["firstName"], Json("Ada"));
        for (const char *type : {"kyc", "otherInfo", "tradeAccount"})
            QVERIFY(part(type, "200001", "86200001").json()["data"].isObject());
        for (const char *type : {"allKyc", "bankList", "walletList"})
            QVERIFY(part(type, "200001", "86200001").json()["data"].isArray());
        QCOMPARE(part("nonsense", "2001", "86002001").code(), QStringLiteral("GATEWAY_CODE_015"));
        QCOMPARE(part("baseInfo", "2002", "86002001").code(),
                 QStringLiteral("CUSTOMER_API_0000108"));
        QCOMPARE(part("baseInfo", "1", "1").code(), QStringLiteral("CUSTOMER_API_0000108"));
    }

    void accountsAreThoseOfTheClientApi()
    {
        SandboxFixture &sandbox = *m_sandbox;
        sandbox.setTicking(false);
        const QByteArray token = managerToken(sandbox);
        const QByteArray customer = signedInToken(sandbox, QStringLiteral("trader@example.com"));
        const Json info = ask(sandbox, RawCall(infoPath).set("token", customer)).json()["data"];
        for (const int tradeType : {1, 2, 5}) {
            const Json list = managerData(sandbox, accountListPath, token,
                                          Json(Json::Object{{"customerNo", Json("86002001")},
                                                            {"tradeType", Json(tradeType)}}));
            QCOMPARE(list.items().size(), 1U);
            const auto &known = info["accountList"].items();
            QVERIFY(std::ranges::find(known, list.items().front()) != known.end());
        }
    }

    void listsAreServed_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("count");
        const auto row = [](const char *path, const char *body, int count) {
            QTest::addRow("%s %s", path, body) << QByteArray(path) << QByteArray(body) << count;
        };
        row("customer.admin.CustomerGroupAdminApiService.groupList", "{}", 8);
        const char *dictionary = "config.admin.AdminDictDubboService.getListByParentCode";
        row(dictionary, R"({"parentCode":"phone_code"})", 32);
        row(dictionary, R"({"parentCode":"register_source"})", 9);
        row(dictionary, R"({"parentCode":"bank_code"})", 9);
        row(dictionary, R"({"parentCode":"unknown"})", 0);
        row(dictionary, "{}", -1);
        row("config.admin.AdminDictDubboService.getCountryListByParentCode",
            R"({"parentCode":"-1"})", 32);
        row("config.admin.AdminAssetsDubboService.getAssetsList", R"({"companyId":"360"})", 20);
        row("config.admin.AdminAssetsDubboService.getAssetsList", R"({"companyId":"1"})", -1);
        row("config.admin.AdminAssetsDubboService.getTradeTypeList", "{}", 3);
        const char *symbols = "config.admin.AdminSymbolDubboService.getSymbolByCompanyId";
        row(symbols, R"({"companyId":"360"})", 122);
        row(symbols, R"({"companyId":"360","tradeType":2})", 14);
        row(symbols, "{}", -1);
        row("config.admin.AdminSymbolDubboService.getSymbolGroupList", "{}", 7);
        row("config.admin.AdminSymbolDubboService.getSymbolList",
            R"({"customerGroupId":1,"name":"EUR/USD"})", 1);
    }

    void listsAreServed()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        QFETCH(int, count);
        const RawAnswer answer = ask(*m_sandbox, managerCall(path, managerToken(*m_sandbox), body));
        QCOMPARE(answer.code(),
                 count < 0 ? QStringLiteral("GATEWAY_CODE_015") : QStringLiteral("0"));
        QCOMPARE(int(answer.json()["data"].items().size()), qMax(0, count));
    }

private:
    std::unique_ptr<SandboxFixture> m_sandbox;
};

QTEST_GUILESS_MAIN(SandboxManagerTest)
#include "tst_sandboxmanager.moc"
