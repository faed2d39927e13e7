// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/thirdpartyservice.h"

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

ThirdPartyOffer::Reason reasonAgainst(const QString &source, const Environment &environment)
{
    if (source == "telegram"_L1 || source == "metamask"_L1)
        return ThirdPartyOffer::Reason::None;
    if (source == "apple"_L1) {
        return environment.appleRelay.isEmpty() ? ThirdPartyOffer::Reason::NoRelay
                                                : ThirdPartyOffer::Reason::None;
    }
    return oauthProvider(environment, source) ? ThirdPartyOffer::Reason::None
                                              : ThirdPartyOffer::Reason::NoProvider;
}

} // namespace

ThirdPartyService::ThirdPartyService(GatewayClient &client, const ServerClock &clock,
                                     SignInService &signIn, BrowserVisit &browser,
                                     QObject *parent) :
    QObject(parent),
    m_client(client), m_signIn(signIn), m_visit(client, clock, browser)
{
    connect(&signIn, &SignInService::succeeded, this, &ThirdPartyService::signedIn);
    connect(&signIn, &SignInService::failed, this, [this](const GatewayError &error) {
        if (m_signingIn)
            fail(error);
    });
    connect(&signIn, &SignInService::gated, this, [this] {
        if (m_signingIn)
            finish();
    });
}

void ThirdPartyService::find()
{
    m_search = std::make_unique<QObject>();
    m_configs.clear();
    if (!std::exchange(m_offers, {}).empty())
        emit offersChanged();
    for (const QString &source : thirdPartySources()) {
        m_client.send(ThirdPartyConfigRequest{source}, m_search.get(),
                      [this, source](const Result<ThirdPartyConfig> &answer) {
                          if (!answer || answer->clientId.isEmpty())
                              return;
                          ThirdPartyConfig config = *answer;
                          config.source = source;
                          addOffer(config);
                      });
    }
}

void ThirdPartyService::addOffer(const ThirdPartyConfig &config)
{
    const auto rank = [](const QString &source) { return thirdPartySources().indexOf(source); };
    const auto place = std::ranges::find_if(m_configs, [&](const ThirdPartyConfig &other) {
        return rank(other.source) > rank(config.source);
    });
    m_offers.insert(
        m_offers.begin() + (place - m_configs.begin()),
        {.source = config.source, .reason = reasonAgainst(config.source, m_client.environment())});
    m_configs.insert(place, config);
    emit offersChanged();
}

void ThirdPartyService::signIn(const QString &source)
{
    start(source, Goal::SignIn);
}

void ThirdPartyService::prove(const QString &source)
{
    start(source, Goal::Prove);
}

void ThirdPartyService::start(const QString &source, Goal goal)
{
    cancel();
    m_goal = goal;
    m_source = source;
    m_errand = std::make_unique<QObject>();
    setBusy(true);
    const auto offer = std::ranges::find(m_offers, source, &ThirdPartyOffer::source);
    if (offer == m_offers.end() || !offer->isAvailable()) {
        fail({.kind = ErrorKind::LocalFailure, .sent = false});
        return;
    }
    m_visit.start(m_configs[std::size_t(offer - m_offers.begin())],
                  [this](const Result<ThirdPartyProof> &proof) {
                      if (proof)
                          verify(*proof);
                      else
                          fail(proof.error());
                  });
}

void ThirdPartyService::verify(const ThirdPartyProof &proof)
{
    const VerifyCall call = verifyCallFor(proof);
    ask(*call.endpoint, call);
}

void ThirdPartyService::ask(const Endpoint &endpoint, const VerifyCall &call)
{
    m_client.sendRaw(endpoint, call.body, m_errand.get(),
                     [this, &endpoint, call](const Result<Json> &answer) {
                         if (!answer && answer.error().kind == ErrorKind::UnknownEndpoint
                             && call.elsewhere && call.elsewhere != &endpoint) {
                             ask(*call.elsewhere, call); // section 13
                             return;
                         }
                         const Result<ThirdPartyVerdict> verdict = answer
                             ? ThirdPartyVerdict::fromJson(*answer)
                             : Result<ThirdPartyVerdict>(answer.error());
                         if (verdict)
                             judge(*verdict);
                         else
                             fail(verdict.error());
                     });
}

void ThirdPartyService::judge(ThirdPartyVerdict verdict)
{
    if (!verdict.accepted) {
        fail({.kind = ErrorKind::ProviderRefused, .text = verdict.failReason});
        return;
    }
    verdict.source = m_source; // what was asked for, whatever the answer calls it
    const ThirdPartyIdentity identity{.source = verdict.source, .userId = verdict.userId};
    const bool hasAccount = verdict.action == ThirdPartyVerdict::Action::Login;
    if (m_goal == Goal::Prove && hasAccount) {
        refuseBound(verdict);
    } else if (m_goal == Goal::Prove) {
        finish();
        emit proved(identity);
    } else if (hasAccount) {
        m_verdict = std::move(verdict);
        login();
    } else if (verdict.action == ThirdPartyVerdict::Action::Bind) {
        finish();
        m_binding = identity;
        emit bindNeeded(identity.source, verdict.email.isEmpty() ? verdict.phone : verdict.email);
    } else {
        finish();
        m_verdict = std::move(verdict);
        emit countryNeeded(identity.source);
    }
}

void ThirdPartyService::refuseBound(const ThirdPartyVerdict &verdict)
{
    const ThirdPartyIdentity identity{.source = verdict.source, .userId = verdict.userId};
    m_client.send(BoundIdentitiesRequest{}, m_errand.get(),
                  [this, identity](const Result<BoundIdentitiesRequest::Answer> &bound) {
                      const bool own = bound
                          && std::ranges::find(bound->identities, identity)
                              != bound->identities.end();
                      const QString text = own
                          ? tr("This %1 account is bound to your account already.")
                          : tr("This %1 account belongs to somebody else's account.");
                      fail({.kind = ErrorKind::ProviderRefused,
                            .text = text.arg(thirdPartyName(identity.source))});
                  });
}

void ThirdPartyService::login()
{
    const quint64 round = m_signIn.begin();
    m_signingIn = true;
    if (usesSocialCalls(*m_verdict))
        loginBy<SocialLoginRequest>(round);
    else
        loginBy<ThirdPartyLoginRequest>(round);
}

template <typename Request>
void ThirdPartyService::loginBy(quint64 round)
{
    m_client.send(Request{*m_verdict}, m_errand.get(),
                  [this, round](const Result<LoginRequest::Answer> &answer) {
                      if (answer) {
                          m_signIn.adopt(round, *answer,
                                         {.type = SignInType::CustomerNumber,
                                          .loginName = answer->customer.customerNo});
                      } else {
                          m_signIn.fail(round, answer.error());
                      }
                      if (m_signingIn) // a newer sign-in has outdated this one
                          finish();
                  });
}

void ThirdPartyService::registerIn(const QString &country, const QString &language)
{
    if (!m_verdict || m_busy)
        return;
    m_errand = std::make_unique<QObject>();
    setBusy(true);
    if (usesSocialCalls(*m_verdict))
        registerBy<SocialRegisterRequest>(country, language);
    else
        registerBy<ThirdPartyRegisterRequest>(country, language);
}

template <typename Request>
void ThirdPartyService::registerBy(const QString &country, const QString &language)
{
    m_client.send(Request{*m_verdict, country, language}, m_errand.get(),
                  [this](const Result<RegisterRequest::Answer> &answer) {
                      if (!answer) {
                          fail(answer.error());
                          return;
                      }
                      const RegisterRequest::Answer &made = *answer;
                      const QPointer<QObject> errand = m_errand.get();
                      emit registered(made);
                      if (!errand) // given up by whoever was told
                          return;
                      if (made.token.isEmpty()) {
                          login();
                      } else {
                          m_signingIn = true;
                          m_signIn.resume(made.token, made.refreshToken);
                      }
                  });
}

void ThirdPartyService::cancel()
{
    m_visit.cancel();
    m_verdict.reset();
    clearBinding();
    const bool signingIn = m_signingIn;
    finish();
    if (signingIn)
        m_signIn.cancel();
}

void ThirdPartyService::signedIn()
{
    if (m_goal == Goal::Prove)
        return;
    const bool ours = std::exchange(m_signingIn, false);
    cancel();
    if (ours)
        emit succeeded();
}

void ThirdPartyService::fail(const GatewayError &error)
{
    finish();
    if (error.kind != ErrorKind::Cancelled)
        emit failed(error);
}

void ThirdPartyService::finish()
{
    m_errand.reset();
    m_signingIn = false;
    setBusy(false);
}

void ThirdPartyService::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    emit busyChanged(busy);
}

} // namespace mm
