// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/session.h"

#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

Account accountOf(qint64 id, TradeType type, const QString &currency)
{
    Account account;
    account.accountId = id;
    account.tradeType = type;
    account.currency = currency;
    return account;
}

Customer customerOf(const QString &number, std::vector<Account> accounts = {})
{
    Customer customer;
    customer.customerNo = number;
    customer.accounts = std::move(accounts);
    return customer;
}

GatewayError expired()
{
    GatewayError error;
    error.kind = ErrorKind::SessionEnded;
    error.code = u"GGATEWAY_CODE_005"_s;
    return error;
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void followsTheDiagram();
    void refusesStepsTheDiagramDoesNotHave();
    void failedSignInReturnsToWhereItBegan();
    void signedInTellsEverything();
    void listenersSeeOneState();
    void newerProfileKeepsAccounts();
    void accountReplacesItsOwn();
    void lateAnswersAreNotKept();
    void expiryWipesTokensAlone();
    void signOutWipesEverything();
    void lockingWipesTokensAndHides();
    void lockingWhileSigningInAgain();
    void whatComesTooLateIsNotUsed();
    void aTokenMayBeReplaced();

private:
    void signIn();
    std::unique_ptr<Session> m_session;
    QStringList m_heard;
};

void TestSession::init()
{
    m_session = std::make_unique<Session>();
    m_heard.clear();
    connect(m_session.get(), &Session::tokenChanged, this, [this] { m_heard << u"token"_s; });
    connect(m_session.get(), &Session::stateChanged, this, [this](Session::State state) {
        m_heard << QString::fromLatin1(
            QMetaEnum::fromType<Session::State>().valueToKey(int(state)));
    });
    connect(m_session.get(), &Session::customerChanged, this, [this] { m_heard << u"customer"_s; });
    connect(m_session.get(), &Session::accountsChanged, this, [this] { m_heard << u"accounts"_s; });
}

void TestSession::signIn()
{
    m_session->beginSignIn();
    m_session->signedIn(customerOf(u"86001175"_s, {accountOf(1, TradeType::Spot, u"USDT"_s)}),
                        Secret("token-canary"), Secret("refresh-canary"));
    m_heard.clear();
}

void TestSession::followsTheDiagram()
{
    using State = Session::State;
    QCOMPARE(m_session->state(), State::SignedOut);
    m_session->beginSignIn();
    QCOMPARE(m_session->state(), State::SigningIn);
    m_session->signedIn(customerOf(u"1"_s), Secret("t"), Secret("r"));
    QVERIFY(m_session->isSignedIn());
    m_session->expire(expired());
    QCOMPARE(m_session->state(), State::Expired);
    m_session->beginSignIn();
    QCOMPARE(m_session->state(), State::SigningIn);
    m_session->signedIn(customerOf(u"1"_s), Secret("t2"), Secret("r2"));
    QVERIFY(m_session->isSignedIn());
    QVERIFY(m_session->endReason() == GatewayError{});
    m_session->signOut();
    QCOMPARE(m_session->state(), State::SignedOut);
}

void TestSession::refusesStepsTheDiagramDoesNotHave()
{
    m_session->signInFailed();
    m_session->expire(expired());
    m_session->signOut();
    QCOMPARE(m_session->state(), Session::State::SignedOut);
    QCOMPARE(m_heard, QStringList());
    signIn();
    m_session->beginSignIn();
    m_session->signInFailed();
    QVERIFY(m_session->isSignedIn());
    QCOMPARE(m_heard, QStringList());
}

void TestSession::failedSignInReturnsToWhereItBegan()
{
    m_session->beginSignIn();
    m_session->signInFailed();
    QCOMPARE(m_session->state(), Session::State::SignedOut);
    signIn();
    m_session->expire(expired());
    m_session->beginSignIn();
    m_session->beginSignIn(); // a second try outdates the first
    m_session->signInFailed();
    QCOMPARE(m_session->state(), Session::State::Expired);
    QCOMPARE(m_session->customer().customerNo, u"86001175"_s);
}

void TestSession::signedInTellsEverything()
{
    m_session->beginSignIn();
    m_session->signedIn(customerOf(u"1"_s), Secret("t"), Secret("r"));
    QCOMPARE(
        m_heard,
        (QStringList{u"SigningIn"_s, u"token"_s, u"SignedIn"_s, u"customer"_s, u"accounts"_s}));
    QVERIFY(m_session->token() == Secret("t"));
    QVERIFY(m_session->refreshToken() == Secret("r"));
}

void TestSession::listenersSeeOneState()
{
    int seen = 0;
    const auto look = [this, &seen] {
        ++seen;
        QCOMPARE(m_session->token().isEmpty(), !m_session->isSignedIn());
    };
    connect(m_session.get(), &Session::tokenChanged, this, look);
    connect(m_session.get(), &Session::stateChanged, this, look);
    signIn();
    m_session->expire(expired());
    m_session->signOut();
    QCOMPARE(seen, 7);
}

void TestSession::newerProfileKeepsAccounts()
{
    signIn();
    Customer newer = customerOf(u"86001175"_s);
    newer.name = u"Ada"_s;
    m_session->setCustomer(newer);
    QCOMPARE(m_session->customer().name, u"Ada"_s);
    QCOMPARE(m_session->accounts().size(), 1u);
    QCOMPARE(m_heard, QStringList{u"customer"_s});
    m_session->setCustomer(customerOf(u"86001175"_s, {accountOf(2, TradeType::Stock, u"USD"_s)}));
    QCOMPARE(m_session->accounts().size(), 1u);
    QCOMPARE(*m_session->accounts()[0].accountId, 2);
    QCOMPARE(m_heard.last(), u"accounts"_s);
}

void TestSession::accountReplacesItsOwn()
{
    signIn();
    m_session->setAccount(accountOf(1, TradeType::Leverage, u"BTC"_s)); // same id, another type
    m_session->setAccount(accountOf(1, TradeType::Spot, u"EUR"_s));
    QCOMPARE(m_session->accounts().size(), 2u);
    QCOMPARE(m_session->accounts()[0].currency, u"EUR"_s);
    QCOMPARE(m_session->accounts()[1].currency, u"BTC"_s);
    QCOMPARE(m_heard, (QStringList{u"accounts"_s, u"accounts"_s}));
}

void TestSession::lateAnswersAreNotKept()
{
    m_session->setCustomer(customerOf(u"1"_s));
    m_session->setAccount(accountOf(1, TradeType::Spot, u"EUR"_s));
    signIn();
    m_session->expire(expired());
    m_session->setAccount(accountOf(9, TradeType::Spot, u"EUR"_s));
    QCOMPARE(m_session->accounts().size(), 1u);
    m_session->signOut();
    m_session->setCustomer(customerOf(u"1"_s));
    QVERIFY(m_session->customer().customerNo.isEmpty());
    QVERIFY(m_session->accounts().empty());
}

void TestSession::expiryWipesTokensAlone()
{
    signIn();
    m_session->expire(expired());
    QVERIFY(m_session->token().isEmpty());
    QVERIFY(m_session->refreshToken().isEmpty());
    QCOMPARE(m_session->customer().customerNo, u"86001175"_s);
    QCOMPARE(m_session->accounts().size(), 1u);
    QCOMPARE(m_session->endReason().code, u"GGATEWAY_CODE_005"_s);
    QCOMPARE(m_heard, (QStringList{u"token"_s, u"Expired"_s}));
}

void TestSession::signOutWipesEverything()
{
    signIn();
    m_session->signOut();
    QVERIFY(m_session->token().isEmpty());
    QVERIFY(m_session->refreshToken().isEmpty());
    QVERIFY(m_session->customer().customerNo.isEmpty());
    QVERIFY(m_session->accounts().empty());
    QCOMPARE(m_heard, (QStringList{u"token"_s, u"SignedOut"_s, u"customer"_s, u"accounts"_s}));
}

void TestSession::lockingWipesTokensAndHides()
{
    using State = Session::State;
    m_session->lock();
    QCOMPARE(m_session->state(), State::SignedOut); // there is nothing to hide
    m_session->beginSignIn();
    m_session->lock();
    QCOMPARE(m_session->state(), State::SigningIn);
    m_session->signInFailed();
    signIn();
    m_session->lock();
    QCOMPARE(m_heard, (QStringList{u"token"_s, u"Locked"_s}));
    QVERIFY(m_session->token().isEmpty() && m_session->refreshToken().isEmpty());
    QCOMPARE(m_session->customer().customerNo, u"86001175"_s); // who may unlock
    m_session->lock();
    m_session->expire(expired());
    QCOMPARE(m_session->state(), State::Locked);
    m_session->beginSignIn();
    QCOMPARE(m_session->settledState(), State::Locked);
    m_session->lock();
    QCOMPARE(m_session->state(), State::SigningIn); // hidden as it is
    m_session->signInFailed();
    QCOMPARE(m_session->state(), State::Locked);
    m_session->beginSignIn();
    m_session->signedIn(customerOf(u"86001175"_s), Secret("t2"), Secret("r2"));
    QVERIFY(m_session->isSignedIn());
    m_session->expire(expired());
    m_session->lock();
    QCOMPARE(m_session->state(), State::Locked);
    m_session->signOut();
    QCOMPARE(m_session->state(), State::SignedOut);
}

void TestSession::lockingWhileSigningInAgain()
{
    signIn();
    m_session->expire(expired());
    m_session->beginSignIn();
    QCOMPARE(m_session->settledState(), Session::State::Expired);
    m_session->lock(); // what was on screen still is
    QCOMPARE(m_session->state(), Session::State::Locked);
    m_session->signInFailed(); // the sign-in under way hears of it too late
    QCOMPARE(m_session->state(), Session::State::Locked);
}

void TestSession::whatComesTooLateIsNotUsed()
{
    const auto late = [this] {
        m_session->signedIn(customerOf(u"2"_s), Secret("late"), Secret("late"));
        return m_session->token() == Secret("late") || m_session->isSignedIn();
    };
    QVERIFY(!late());
    signIn();
    m_session->expire(expired());
    QVERIFY(!late());
    m_session->lock();
    QVERIFY(!late()); // nobody is let in by what was asked for before
    QCOMPARE(m_session->customer().customerNo, u"86001175"_s);
    m_session->signOut();
    QVERIFY(!late());
}

void TestSession::aTokenMayBeReplaced()
{
    signIn();
    m_session->signedIn(customerOf(u"99"_s), Secret("t2"), Secret("r2"));
    QVERIFY(m_session->isSignedIn());
    QCOMPARE(m_heard, (QStringList{u"token"_s, u"customer"_s, u"accounts"_s}));
    QVERIFY(m_session->token() == Secret("t2"));
}

QTEST_APPLESS_MAIN(TestSession)
#include "tst_session.moc"
