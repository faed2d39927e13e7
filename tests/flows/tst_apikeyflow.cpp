// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/limits.h"
#include "app/services/apikeyfile.h"
#include "tests/support/accountflow.h"
#include "tests/support/apicredentials.h"

#include <QRegularExpression>
#include <QTest>

#include <openssl/evp.h>

#include <algorithm>

using namespace mm;
using namespace mm::accountflow;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString trader = u"trader@example.com"_s;

using Applied = ApplyApiKeyRequest::Answer;

/// The real client against the sandbox, which keys are asked for and used with.
struct Keys : Pair {
    using Pair::Pair;

    /// Codes are sent once a minute: the clocks go on first.
    ApiKeyProof ownProofs()
    {
        skip(31 * minute);
        const Customer &customer = session.customer();
        ApiKeyProof proof;
        if (!customer.email.isEmpty())
            proof.email = ownProof(CodeChannel::Email);
        if (!customer.phone.isEmpty())
            proof.phone = ownProof(CodeChannel::Sms);
        return proof;
    }
    Result<Applied> apply(const QString &tag)
    {
        const ApplyApiKeyRequest request{.tag = tag, .proof = ownProofs()};
        return await<Applied>(
            [&](QObject *context, auto then) { services.apiKeys.apply(request, context, then); });
    }
    Result<EmptyAnswer> edit(const ApiKey &key, const QStringList &addresses,
                             const QStringList &permissions = {})
    {
        EditApiKeyRequest request{.id = key.id,
                                  .tag = key.tag,
                                  .permissions = key.permissions,
                                  .whiteIps = addresses,
                                  .proof = ownProofs()};
        for (ApiPermission &permission : request.permissions)
            permission.enabled = !permission.canEdit || permissions.contains(permission.code);
        return await<EmptyAnswer>(
            [&](QObject *context, auto then) { services.apiKeys.edit(request, context, then); });
    }
    Result<EmptyAnswer> remove(const ApiKey &key)
    {
        return await<EmptyAnswer>(
            [&](QObject *context, auto then) { services.apiKeys.remove(key.id, context, then); });
    }
    /// All keys, with what they may do.
    std::vector<ApiKey> list()
    {
        services.apiKeys.list();
        const auto isComplete = [this] {
            return services.apiKeys.state() == ApiKeyService::State::Failed
                || (services.apiKeys.state() == ApiKeyService::State::Ready
                    && std::ranges::none_of(services.apiKeys.keys(), [](const ApiKey &key) {
                           return key.permissions.empty();
                       }));
        };
        (void)QTest::qWaitFor(isComplete, patienceMs);
        return services.apiKeys.keys();
    }
    /// Nothing where it went well.
    std::optional<GatewayError> signInWith(const ApiCredentials &credentials,
                                           const QString &expected = {})
    {
        std::optional<GatewayError> error;
        bool done = false;
        const QObject context;
        QObject::connect(&services.signIn, &SignInService::succeeded, &context,
                         [&done] { done = true; });
        QObject::connect(&services.signIn, &SignInService::failed, &context,
                         [&](const GatewayError &reason) {
                             error = reason;
                             done = true;
                         });
        services.keySignIn.signIn(credentials, expected);
        if (!QTest::qWaitFor([&done] { return done; }, patienceMs))
            return GatewayError{.kind = ErrorKind::LocalFailure, .text = u"no outcome"_s};
        return error;
    }
    /// Signs in as the trader and makes a key, which the sandbox tells of.
    ApiCredentials newKey()
    {
        if (client.signIn(trader))
            qFatal("cannot sign in");
        const Json made = sandbox.apiCredentials(session.customer().customerNo);
        services.signIn.signOut();
        (void)QTest::qWaitFor([this] { return sandbox.requestCount("logout") == 1; }, patienceMs);
        return {Secret(made["apiKey"].toString().toUtf8()),
                Secret(made["apiSecret"].toString().toUtf8())};
    }
    [[nodiscard]] bool areMessagesOn()
    {
        return QTest::qWaitFor(
            [this] { return services.messages.state() == MessageService::State::On; }, patienceMs);
    }
};

ApiCredentials credentialsOf(const Applied &applied)
{
    return {Secret(applied.key.apiKey.toUtf8()), applied.apiSecret};
}

} // namespace

/// From applying for a key to its end: what an API key goes through, with the real client against
/// the sandbox, over real sockets.
class ApiKeyFlowTest : public QObject
{
    Q_OBJECT

private slots:
    void fromApplyingToBeingUsed_data() { plainAndEncrypted(); }
    void fromApplyingToBeingUsed();
    void isBoundToAddresses_data() { plainAndEncrypted(); }
    void isBoundToAddresses();
    void mayDoWhatItIsAllowed_data() { plainAndEncrypted(); }
    void mayDoWhatItIsAllowed();
    void endsWhileInUse_data();
    void endsWhileInUse();
    void theMessageSocketTellsOfTheEnd_data() { plainAndEncrypted(); }
    void theMessageSocketTellsOfTheEnd();
    void isRefused_data();
    void isRefused();
    void aRefusedKeyLeavesTheSessionAsItWas();
    void keepsToTheBudget_data() { plainAndEncrypted(); }
    void keepsToTheBudget();
    void recoversFromASkewedClockOnce_data() { plainAndEncrypted(); }
    void recoversFromASkewedClockOnce();
    void signingOutOrLockingForgetsTheKey_data() { plainAndEncrypted(); }
    void signingOutOrLockingForgetsTheKey();
    void stoppingAsksForAnotherSignIn();
    void quotesComeAsForAGuest();
    void neverLogsTheKey();
    void zzForbiddenSha1IsSaid(); // last: it is the whole process's
};

void ApiKeyFlowTest::fromApplyingToBeingUsed()
{
    QFETCH(bool, encrypted);
    Keys f({.encrypt = encrypted});
    QVERIFY(!f.client.signIn(trader));
    const QString number = f.session.customer().customerNo;
    QVERIFY(f.list().empty());
    const auto applied = f.apply(u"bot"_s);
    QVERIFY2(applied, applied ? "" : qPrintable(applied.error().code));
    QVERIFY(isApiSecret(applied->apiSecret));
    const auto keys = f.list();
    QCOMPARE(keys.size(), 1U);
    QCOMPARE(keys.front().tag, u"bot"_s);
    QVERIFY(!keys.front().permissions.empty());
    QCOMPARE(daysLeft(keys.front(), f.services.serverClock.now() + 31 * minute), 89);
    QVERIFY(f.services.apiKeys.expiring(f.services.serverClock.now()).empty());
    QCOMPARE(kindOf(f.apply(u"bot"_s)), ErrorKind::Refused); // the name is taken

    // The session with the token goes on until the key is found good, and is then ended.
    QCOMPARE(f.sandbox.requestCount("logout"), 0);
    QVERIFY(!f.signInWith(credentialsOf(*applied), number));
    QVERIFY(f.session.signsWithApiKey() && f.session.isSignedIn());
    QVERIFY(f.session.token().isEmpty() && f.session.refreshToken().isEmpty());
    QCOMPARE(f.session.customer().customerNo, number);
    QTRY_COMPARE(f.sandbox.requestCount("logout"), 1);

    QVERIFY(!f.client.refresh());
    QVERIFY(f.sandbox.requestCount("/openapi-c/global/customer.app.CustomerWebApiService."
                                   "queryAccountById")
            > 0);
    QCOMPARE(f.sandbox.requestCount("/api/global/customer.app.CustomerWebApiService."
                                    "queryAccountById"),
             0);
    QVERIFY(!f.session.accounts().empty());
    QVERIFY(f.areMessagesOn());
    QList<MessageNotice> heard;
    connect(&f.services.messages, &MessageService::noticeReceived, this,
            [&heard](const MessageNotice &notice) { heard += notice; });
    f.sandbox.notify(number, 3);
    QTRY_COMPARE(heard.size(), 1);
    QVERIFY(heard.first().funds && !heard.first().positions);
    disconnect(&f.services.messages, nullptr, this, nullptr);
}

void ApiKeyFlowTest::isBoundToAddresses()
{
    QFETCH(bool, encrypted);
    Keys f({.encrypt = encrypted});
    QVERIFY(!f.client.signIn(trader));
    const auto applied = f.apply(u"bot"_s);
    QVERIFY(applied);
    QVERIFY(f.edit(f.list().front(), {u"10.1.2.3"_s, u"2001:db8::1"_s}));
    const ApiKey bound = f.list().front();
    QCOMPARE(bound.whiteIps, QStringList({u"10.1.2.3"_s, u"2001:db8::1"_s}));
    QVERIFY(!daysLeft(bound, f.services.serverClock.now())); // for good
    const auto error = f.signInWith(credentialsOf(*applied));
    QCOMPARE(kindOf(error), ErrorKind::ApiKeyRefused);
    QVERIFY2(error->code.endsWith(u"00012007"_s), qPrintable(error->code));
    QVERIFY(f.session.isSignedIn() && !f.session.token().isEmpty());
    QVERIFY(f.edit(f.list().front(), {u"127.0.0.1"_s}));
    QVERIFY(!f.signInWith(credentialsOf(*applied)));
}

void ApiKeyFlowTest::mayDoWhatItIsAllowed()
{
    QFETCH(bool, encrypted);
    Keys f({.encrypt = encrypted});
    QVERIFY(!f.client.signIn(trader));
    QVERIFY(f.apply(u"bot"_s));
    const auto isEnabled = [&f](const QString &code) {
        const auto keys = f.list();
        const auto &all = keys.front().permissions;
        const auto found = std::ranges::find(all, code, &ApiPermission::code);
        return found != all.end() && found->enabled;
    };
    QVERIFY(isEnabled(u"ready_only"_s) && !isEnabled(u"trade"_s));
    QVERIFY(f.edit(f.list().front(), {}, {u"trade"_s}));
    QVERIFY(isEnabled(u"ready_only"_s) && isEnabled(u"trade"_s) && !isEnabled(u"captial_out"_s));
    QVERIFY(f.edit(f.list().front(), {}, {}));
    QVERIFY(!isEnabled(u"trade"_s));
    // A used code proves nothing a second time.
    EditApiKeyRequest again{.id = f.list().front().id,
                            .tag = u"other"_s,
                            .permissions = {},
                            .whiteIps = {},
                            .proof = {}};
    const auto edited = await<EmptyAnswer>(
        [&](QObject *context, auto then) { f.services.apiKeys.edit(again, context, then); });
    QVERIFY(!edited);
    QCOMPARE(f.list().front().tag, u"bot"_s);
    QVERIFY(f.remove(f.list().front()));
    QVERIFY(f.list().empty());
}

void ApiKeyFlowTest::endsWhileInUse_data()
{
    QTest::addColumn<bool>("encrypted");
    QTest::addColumn<bool>("deleted");
    for (const bool encrypted : {false, true}) {
        for (const bool deleted : {false, true})
            QTest::addRow("%s %s", deleted ? "deleted" : "expired",
                          encrypted ? "encrypted" : "plain")
                << encrypted << deleted;
    }
}

void ApiKeyFlowTest::endsWhileInUse()
{
    QFETCH(bool, encrypted);
    QFETCH(bool, deleted);
    Keys f({.encrypt = encrypted});
    const ApiCredentials credentials = f.newKey();
    QVERIFY(!f.signInWith(credentials));
    QVERIFY(f.areMessagesOn());
    const QString number = f.session.customer().customerNo;
    const QSignalSpy states(&f.session, &Session::stateChanged);
    if (deleted) {
        FlowClient owner(f.sandbox.environment()); // at another computer
        QVERIFY(!owner.signIn(trader));
        ApiKeyService &keys = owner.services.apiKeys;
        keys.list();
        QTRY_COMPARE(keys.state(), ApiKeyService::State::Ready);
        QCOMPARE(keys.keys().size(), 1U);
        QVERIFY(await<EmptyAnswer>([&](QObject *context, auto then) {
            keys.remove(keys.keys().front().id, context, then);
        }));
    } else {
        f.sandbox.expireApiKeys();
    }
    const auto error = f.client.refresh();
    QCOMPARE(kindOf(error), ErrorKind::ApiKeyRefused);
    QVERIFY2(error->code.endsWith(deleted ? u"00012003"_s : u"00012006"_s),
             qPrintable(error->code));
    QCOMPARE(f.session.state(), Session::State::Expired);
    QVERIFY(!f.session.signsWithApiKey());
    QCOMPARE(f.session.customer().customerNo, number); // the place is kept
    QCOMPARE(f.services.messages.state(), MessageService::State::Off);
    QCOMPARE(states.count(), 1);

    // It goes on with another sign-in, and tokens.
    QVERIFY(!f.client.signIn(trader));
    QVERIFY(!f.session.token().isEmpty() && !f.session.signsWithApiKey());
    const int before = f.sandbox.requestCount("/openapi-c/");
    QVERIFY(!f.client.refresh());
    QCOMPARE(f.sandbox.requestCount("/openapi-c/"), before);
    QVERIFY(f.areMessagesOn());
}

// Without any call of the user's.
void ApiKeyFlowTest::theMessageSocketTellsOfTheEnd()
{
    QFETCH(bool, encrypted);
    Keys f({.encrypt = encrypted});
    QVERIFY(!f.signInWith(f.newKey()));
    QVERIFY(f.areMessagesOn());
    f.sandbox.expireApiKeys();
    QTRY_COMPARE_WITH_TIMEOUT(f.session.state(), Session::State::Expired, patienceMs);
    QCOMPARE(f.session.endReason().kind, ErrorKind::ApiKeyRefused);
    QVERIFY(f.session.endReason().code.endsWith(u"00012006"_s));
}

void ApiKeyFlowTest::isRefused_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("another key's secret")
        << u"secret"_s << ErrorKind::ApiKeyRefused << u"00012001"_s;
    QTest::newRow("unknown key") << u"key"_s << ErrorKind::ApiKeyRefused << u"00012003"_s;
    QTest::newRow("expired key") << u"expired"_s << ErrorKind::ApiKeyRefused << u"00012006"_s;
    QTest::newRow("no secret at all")
        << u"garbage"_s << ErrorKind::LocalFailure << QString(owncode::badApiSecret);
    QTest::newRow("somebody else's") << u"other"_s << ErrorKind::AnotherAccount << QString();
}

void ApiKeyFlowTest::isRefused()
{
    QFETCH(QString, how);
    QFETCH(QString, code);
    Keys f(SandboxOptions{});
    ApiCredentials credentials = f.newKey();
    if (how == u"secret")
        credentials.apiSecret = sampleCredentials().apiSecret;
    else if (how == u"key")
        credentials.apiKey = Secret("00000000000000000000000000000000");
    else if (how == u"expired")
        f.sandbox.expireApiKeys();
    else if (how == u"garbage")
        credentials.apiSecret = Secret("not Base64 of a key");
    const auto error = f.signInWith(credentials, how == u"other" ? u"86001175"_s : QString());
    QVERIFY(error);
    QTEST(error->kind, "kind");
    QVERIFY2(error->code.endsWith(code), qPrintable(error->code));
    QCOMPARE(f.session.state(), Session::State::SignedOut);
    QVERIFY(!f.session.signsWithApiKey());
    // The next sign-in is not signed with what was tried.
    const int before = f.sandbox.requestCount("/openapi-c/");
    QVERIFY(!f.client.signIn(trader));
    QVERIFY(!f.client.refresh());
    QCOMPARE(f.sandbox.requestCount("/openapi-c/"), before);
}

void ApiKeyFlowTest::aRefusedKeyLeavesTheSessionAsItWas()
{
    Keys f(SandboxOptions{});
    ApiCredentials credentials = f.newKey();
    QVERIFY(!f.client.signIn(trader));
    const QSignalSpy states(&f.session, &Session::stateChanged);
    const Secret token = f.session.token();
    credentials.apiSecret = sampleCredentials().apiSecret;
    QCOMPARE(kindOf(f.signInWith(credentials)), ErrorKind::ApiKeyRefused);
    QVERIFY(f.session.token() == token);
    QCOMPARE(states.count(), 0);
    QVERIFY(!f.client.refresh());
    QCOMPARE(f.sandbox.requestCount("logout"), 1); // newKey()'s
}

void ApiKeyFlowTest::keepsToTheBudget()
{
    QFETCH(bool, encrypted);
    Keys f({.encrypt = encrypted});
    QVERIFY(!f.signInWith(f.newKey()));
    QVERIFY(f.areMessagesOn());
    int answered = 0, held = 0;
    QStringList refused;
    QObject context;
    for (int i = 0; i < 150; ++i) {
        f.services.client.send(CustomerRequest{}, &context, [&](const Result<Customer> &customer) {
            if (customer)
                ++answered;
            else if (customer.error().code == owncode::keyBudget && !customer.error().sent)
                ++held;
            else
                refused += nameOf(customer.error().kind) + u' ' + customer.error().code;
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(answered + held + int(refused.size()), 150, patienceMs);
    QVERIFY2(refused.isEmpty(), qPrintable(refused.join(u'\n')));
    QVERIFY2(answered <= limits::apiKeyCallsPerMinute && answered >= 90,
             qPrintable(QString::number(answered)));
    QVERIFY(held >= 50);
    QVERIFY(f.session.isSignedIn());
}

void ApiKeyFlowTest::recoversFromASkewedClockOnce()
{
    QFETCH(bool, encrypted);
    Keys f({.encrypt = encrypted});
    QVERIFY(!f.signInWith(f.newKey()));
    QVERIFY(f.areMessagesOn());
    f.sandbox.setClockSkew(10 * minute);
    const int calls = f.sandbox.requestCount("findCustomerInfo");
    const auto customer = await<Customer>([&](QObject *context, auto then) {
        f.services.client.send(CustomerRequest{}, context, then);
    });
    QVERIFY2(customer, customer ? "" : qPrintable(customer.error().code));
    QCOMPARE(f.sandbox.requestCount("findCustomerInfo"), calls + 2);
    QVERIFY(!f.client.refresh());
    QVERIFY(f.session.isSignedIn());
}

void ApiKeyFlowTest::signingOutOrLockingForgetsTheKey()
{
    QFETCH(bool, encrypted);
    Keys f({.encrypt = encrypted});
    const ApiCredentials credentials = f.newKey();
    const int logouts = f.sandbox.requestCount("logout");
    QVERIFY(!f.signInWith(credentials));
    f.services.signIn.signOut();
    QVERIFY(!f.session.signsWithApiKey() && f.session.credentials().apiKey.isEmpty());
    QCOMPARE(f.sandbox.requestCount("logout"), logouts);
    QVERIFY(!f.signInWith(credentials));
    const QString number = f.session.customer().customerNo;
    f.session.lock();
    QVERIFY(!f.session.signsWithApiKey());
    QVERIFY(!f.signInWith(credentials, number)); // unlocks
    QVERIFY(f.session.isSignedIn() && f.session.signsWithApiKey());
    QCOMPARE(f.sandbox.requestCount("logout"), logouts);
}

void ApiKeyFlowTest::stoppingAsksForAnotherSignIn()
{
    Keys f(SandboxOptions{});
    QVERIFY(!f.signInWith(f.newKey()));
    f.services.keySignIn.stopUsing();
    QCOMPARE(f.session.state(), Session::State::Expired);
    QCOMPARE(f.session.endReason().code, QString(owncode::keyGivenUp));
    QVERIFY(!f.client.signIn(trader));
    f.services.keySignIn.stopUsing(); // nothing to stop
    QVERIFY(f.session.isSignedIn());
}

void ApiKeyFlowTest::quotesComeAsForAGuest()
{
    Keys f(SandboxOptions{});
    const ApiCredentials credentials = f.newKey();
    QVERIFY(f.client.loadProducts());
    f.services.quotes.want(this, f.client.firstProducts(3));
    f.services.quotes.start();
    QVERIFY(!f.signInWith(credentials));
    QTRY_VERIFY(f.services.quotes.isLive() && f.services.quotes.status().guest);
}

void ApiKeyFlowTest::neverLogsTheKey()
{
    static QStringList lines;
    lines.clear();
    const QtMessageHandler before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { lines += text; });
    {
        Keys f(SandboxOptions{});
        const ApiCredentials credentials = f.newKey();
        const bool failed = f.signInWith(credentials).has_value();
        const bool on = f.areMessagesOn();
        qInstallMessageHandler(before);
        QVERIFY(!failed && on);
        const QString key = QString::fromUtf8(credentials.apiKey.reveal());
        QVERIFY(lines.join(u'\n').contains(u"/openMsg/"_s)); // the address was logged
        for (const QString &line : std::as_const(lines))
            QVERIFY2(!line.contains(key), qPrintable(line));
    }
}

// What a FIPS policy does to a system: validated algorithms alone, and there are none.
void ApiKeyFlowTest::zzForbiddenSha1IsSaid()
{
    Keys f(SandboxOptions{});
    const ApiCredentials credentials = f.newKey();
    QVERIFY(!f.client.signIn(trader));
    const int before = f.sandbox.requestCount("/openapi-c/");
    QCOMPARE(EVP_set_default_properties(nullptr, "fips=yes"), 1);
    const auto error = f.signInWith(credentials);
    EVP_set_default_properties(nullptr, "");
    QCOMPARE(kindOf(error), ErrorKind::CryptoForbidden);
    QVERIFY(!error->sent);
    QCOMPARE(f.sandbox.requestCount("/openapi-c/"), before);
    QVERIFY(f.session.isSignedIn()); // as it was
}

QTEST_GUILESS_MAIN(ApiKeyFlowTest)
#include "tst_apikeyflow.moc"
