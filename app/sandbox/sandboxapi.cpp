// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/sandboxapi.h"

#include "app/sandbox/accountapi.h"
#include "app/sandbox/apichecks.h"
#include "app/sandbox/apikeyapi.h"
#include "app/sandbox/auth2api.h"
#include "app/sandbox/captchapage.h"
#include "app/sandbox/customerapi.h"
#include "app/sandbox/favouriteapi.h"
#include "app/sandbox/managerapi.h"
#include "app/sandbox/openapi.h"
#include "app/sandbox/providerpages.h"
#include "app/sandbox/signinapi.h"
#include "app/sandbox/symboldetailapi.h"
#include "app/sandbox/thirdpartyapi.h"
#include "app/sandbox/thirdpartyverify.h"

#include <algorithm>
#include <array>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostTraces = 100'000;

ApiOutcome serverTime(SandboxState &state, const ApiCall &)
{
    return Json(state.wallMs());
}

struct Row {
    const Endpoint &endpoint;
    ApiHandler handler = nullptr;
    bool versioned = true; ///< the reference lists a version
    bool auth2 = false; ///< takes an access token of the Auth2 API too
};
constexpr std::array rows{
    Row{endpoints::checkGoogleMfaStatus, checkGoogleMfaStatus},
    Row{endpoints::checkStatus, checkStatus},
    Row{endpoints::verifyCodeSend, verifyCodeSend},
    Row{endpoints::login, login},
    Row{endpoints::registerCustomer, registerCustomer},
    Row{endpoints::findAllBizKyc, findAllBizKyc},
    Row{endpoints::forgetLoginPwd, forgetLoginPwd},
    Row{endpoints::updateLoginPwd, updateLoginPwd},
    Row{endpoints::bindLoginPwd, bindLoginPwd},
    Row{endpoints::generateGoogleAccount, generateGoogleAccount},
    Row{endpoints::enableOrForbidMfa, enableOrForbidMfa},
    Row{endpoints::applyApiKey, applyApiKey},
    Row{endpoints::apiKeyPage, apiKeyPage},
    Row{endpoints::queryApiKey, queryApiKey},
    Row{endpoints::editApiKey, editApiKey},
    Row{endpoints::deleteApiKey, deleteApiKey},
    Row{endpoints::messagePushToken, messagePushToken, false},
    Row{endpoints::logout, logout, false},
    Row{endpoints::randomKey, randomKey, false, true},
    Row{endpoints::switchAccount, switchAccount, false},
    Row{endpoints::serverTime, serverTime, false},
    Row{endpoints::thirdPartyConfig, thirdPartyConfig},
    Row{endpoints::googleVerify, googleVerify},
    Row{endpoints::googleVerifyElsewhere, googleVerify},
    Row{endpoints::appleVerify, appleVerify},
    Row{endpoints::appleVerifyElsewhere, appleVerify},
    Row{endpoints::facebookVerify, facebookVerify},
    Row{endpoints::telegramVerify, telegramVerify},
    Row{endpoints::metaMaskVerify, metaMaskVerify},
    Row{endpoints::twitterVerify, twitterVerify},
    Row{endpoints::thirdPartyLogin, thirdPartyLogin},
    Row{endpoints::thirdPartyRegister, thirdPartyRegister},
    Row{endpoints::socialLogin, socialLogin},
    Row{endpoints::socialRegister, socialRegister},
    Row{endpoints::findThirdAccountInfo, findThirdAccountInfo},
    Row{endpoints::bindThirdAccount, bindThirdAccount},
    Row{endpoints::auth2Code, auth2Code, false},
    Row{endpoints::auth2Token, auth2Token, false},
    Row{endpoints::auth2User, auth2User, false},
    Row{endpoints::auth2Refresh, auth2Refresh, false},
    Row{endpoints::findCustomerInfo, findCustomerInfo},
    Row{endpoints::queryAccountById, queryAccountById},
    Row{endpoints::symbolBaseList, symbolBaseList, false},
    Row{endpoints::symbolDetail, symbolDetail},
    Row{endpoints::favourites, favouriteList},
    Row{endpoints::addFavourites, addFavourites},
    Row{endpoints::removeFavourites, removeFavourites},
    Row{endpoints::managerAuth, managerAuth, false},
    Row{endpoints::managerCustomerPage, managerCustomerPage},
    Row{endpoints::managerCustomerDetail, managerCustomerDetail},
    Row{endpoints::managerAccounts, managerAccounts},
    Row{endpoints::managerGroups, managerGroups},
    Row{endpoints::managerDictionary, managerDictionary, false},
    Row{endpoints::managerCountries, managerCountries, false},
    Row{endpoints::managerAssets, managerAssets, false},
    Row{endpoints::managerTradeTypes, managerTradeTypes, false},
    Row{endpoints::managerSymbols, managerSymbols},
    Row{endpoints::managerSymbolGroups, managerSymbolGroups, false},
    Row{managerSymbolList, managerSymbolListOf, false},
    Row{endpoints::managerPositions, managerPositions},
    Row{endpoints::managerAllPositions, managerAllPositions},
    Row{endpoints::managerCapitalFlow, managerCapitalFlow},
    Row{endpoints::managerSendMessage, managerSendMessage},
    Row{endpoints::managerAdjust, managerAdjust},
    Row{endpoints::managerAdjustment, managerAdjustment},
};

bool isOpenApi(QByteArrayView path)
{
    return path.startsWith(openApiBase);
}

/// What the Client API has below global/ is on the Open API too.
bool isServedAt(const Row &row, QByteArrayView path)
{
    const Api api = row.endpoint.api;
    QByteArrayView base = api == Api::Auth2 ? "/cats-gateway-auth2/"
        : api == Api::Manager               ? "/openapi-b/"
                                            : "/api/";
    if (api == Api::Open
        || (api == Api::Client && isOpenApi(path) && row.endpoint.path.startsWith("global/")))
        base = openApiBase;
    return path.startsWith(base) && path.sliced(base.size()) == row.endpoint.path;
}

const Row *rowOf(QByteArrayView path)
{
    const auto found =
        std::ranges::find_if(rows, [&](const Row &row) { return isServedAt(row, path); });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

SandboxApi::SandboxApi(SandboxState &state, FaultScript &faults, RequestRules rules,
                       QByteArray elsewhere) :
    m_state(state),
    m_faults(faults), m_rules(std::move(rules)), m_elsewhere(std::move(elsewhere))
{ }

int SandboxApi::requestCount(QByteArrayView pathPart) const
{
    int count = 0;
    for (auto it = m_counts.begin(); it != m_counts.end(); ++it) {
        if (it.key().contains(pathPart))
            count += it.value();
    }
    return count;
}

HttpAnswer SandboxApi::answer(const HttpRequest &request, qint64 now)
{
    count(request.path);
    const auto fault = m_faults.forRequest(request.path, now);
    if (isPage(request))
        return fault ? faulty(*fault, request, now) : page(request, now);
    const Row *row = rowOf(request.path);
    const bool open = isOpenApi(request.path);
    const auto reading = open
        ? m_keyMeter.count(request.header("apiKey"), now + m_state.skippedMs)
        : m_meter.count(row ? row->endpoint.path.toByteArray() : "unknown", now);
    HttpAnswer made;
    if (fault) {
        made = faulty(*fault, request, now);
    } else if (request.method != "POST") {
        made = htmlAnswer(405, "405 Method Not Allowed");
        made.headers.emplace_back("Allow", "POST");
    } else if (!reading.allowed) {
        const char *code = open ? "00012005" : "GATEWAY_CODE_018";
        made = wrap(Refusal{code, {QString::number(reading.resetSeconds)}, {}}, request);
        made.status = 429;
    } else {
        made = wrap(outcome(request, now), request);
    }
    const auto limitHeader = [&](const char *name, int value) {
        for (const auto &header : made.headers) {
            if (header.first == name)
                return; // scripted
        }
        made.headers.emplace_back(name, QByteArray::number(value));
    };
    limitHeader("x-ratelimit-limit", reading.limit);
    limitHeader("x-ratelimit-remairing", reading.remaining); // spelled so: section 3
    limitHeader("x-ratelimit-reset", reading.resetSeconds);
    return made;
}

/// What browsers and third parties ask for, not the client.
bool SandboxApi::isPage(const HttpRequest &request)
{
    return request.path.startsWith("/provider/") || request.path == "/captcha"
        || isAuth2Page(request.path);
}

HttpAnswer SandboxApi::page(const HttpRequest &request, qint64 now)
{
    const qint64 skipped = now + m_state.skippedMs;
    if (request.path == "/captcha")
        return captchaPage(m_state, request, skipped);
    if (isAuth2Page(request.path))
        return auth2Page(m_state, request, skipped);
    return providerPage(m_state, request, skipped);
}

HttpAnswer SandboxApi::wrap(const ApiOutcome &outcome, const HttpRequest &request) const
{
    HttpAnswer made;
    const QByteArray lang = request.header("lang");
    made.body = isOpenApi(request.path)
        ? m_writer.openEnvelope(outcome, lang)
        : m_writer.envelope(outcome, lang, request.header("trace"), 0);
    return made;
}

/// Each trace is for one request.
bool SandboxApi::isFreshTrace(const QByteArray &trace)
{
    if (m_traces.contains(trace))
        return false;
    if (m_traces.size() >= mostTraces)
        m_traces.clear();
    m_traces.insert(trace);
    return true;
}

ApiOutcome SandboxApi::openOutcome(const HttpRequest &request, qint64 now)
{
    auto checked = checkSignedCall(request, m_state);
    if (const auto *refusal = std::get_if<Refusal>(&checked))
        return *refusal;
    const auto &[body, key] = std::get<SignedCall>(checked);
    if (!isFreshTrace(request.header("trace")))
        return Refusal{"GATEWAY_CODE_004", {u"used before"_s}, {}};
    const Row *row = rowOf(request.path);
    const QByteArray version = request.header("version"); // not among the headers of section 5
    const bool known =
        row && (version.isEmpty() || !row->versioned || row->endpoint.takes(version));
    const QByteArray permission =
        permissionFor(request.path, known && row->endpoint.effect == Effect::Reads);
    if (permission.isEmpty() ? known : !key->permissions.contains(permission))
        return Refusal{"00012004", {}, {}};
    if (!known)
        return Refusal{"GATEWAY_CODE_010", {QString::fromUtf8(request.path)}, {}};
    return row->handler(m_state,
                        ApiCall{body, {}, key->person, now + m_state.skippedMs, key->apiKey});
}

ApiOutcome SandboxApi::outcome(const HttpRequest &request, qint64 now)
{
    if (isOpenApi(request.path))
        return openOutcome(request, now);
    const Row *row = rowOf(request.path);
    const QByteArray version = request.header("version");
    if (!row || (row->versioned && !row->endpoint.takes(version)))
        return Refusal{"GATEWAY_CODE_010", {QString::fromUtf8(request.path)}, {}};
    ApiOutcome checked = checkRequest(request, row->endpoint, m_rules, m_state.wallMs());
    if (std::holds_alternative<Refusal>(checked))
        return checked;
    if (!isFreshTrace(request.header("trace")))
        return Refusal{"GATEWAY_CODE_004", {u"used before"_s}, {}};
    ApiCall call{std::get<Json>(checked), QString::fromLatin1(request.header("token")), nullptr,
                 now + m_state.skippedMs};
    call.person = m_state.store.owner(call.token);
    if (!call.person && row->auth2)
        call.person = m_state.auth2.owner(call.token, call.now);
    const bool signedIn = row->endpoint.api == Api::Manager ? m_state.manager.knows(call.token)
                                                            : call.person != nullptr;
    if (row->endpoint.access == Access::Token && !signedIn)
        return notSignedIn(m_state.store, call.token);
    const QString captcha = QString::fromLatin1(request.header("captcha"));
    if (m_state.demandsCaptcha && row->endpoint.captcha
        && !m_state.captchas.take(captcha, call.now))
        return Refusal{"F999999", {}, {}};
    return row->handler(m_state, call);
}

HttpAnswer SandboxApi::faulty(const Fault &fault, const HttpRequest &request, qint64 now)
{
    const auto delivered = [&](Delivery delivery) {
        HttpAnswer made =
            isPage(request) ? page(request, now) : wrap(outcome(request, now), request);
        made.delivery = delivery;
        return made;
    };
    switch (fault.kind) {
    case Fault::Kind::Delay: {
        HttpAnswer made = delivered(Delivery::Whole);
        made.delayMs = fault.delayMs;
        return made;
    }
    case Fault::Kind::Drop:
        return delivered(Delivery::Drop);
    case Fault::Kind::Reset:
        return delivered(Delivery::Reset);
    case Fault::Kind::PartialHeader:
        return delivered(Delivery::PartialHeader);
    case Fault::Kind::PartialBody:
        return delivered(Delivery::PartialBody);
    case Fault::Kind::SilentHttp:
        return delivered(Delivery::Never);
    case Fault::Kind::Status: {
        HttpAnswer made = htmlAnswer(fault.status, QByteArray::number(fault.status));
        if (fault.resetSeconds >= 0) {
            made.headers.emplace_back("x-ratelimit-remairing", "0");
            made.headers.emplace_back("x-ratelimit-reset", QByteArray::number(fault.resetSeconds));
        }
        return made;
    }
    case Fault::Kind::Html:
        return htmlAnswer(200, "Maintenance");
    case Fault::Kind::Garbage: {
        HttpAnswer made;
        made.body = QByteArray("\x00\xff{\"code\":\"0\",", 14);
        return made;
    }
    case Fault::Kind::Redirect: {
        HttpAnswer made = htmlAnswer(302, "302 Found");
        made.headers.emplace_back("Location", m_elsewhere + "/redirected" + request.path);
        return made;
    }
    case Fault::Kind::Refuse: {
        const QString code = fault.code.isEmpty() ? u"GATEWAY_CODE_011"_s : fault.code;
        return wrap(Refusal{code.toLatin1(), {}, fault.text}, request);
    }
    case Fault::Kind::Expired:
        m_state.store.signOut(QString::fromLatin1(request.header("token")));
        m_state.manager.signOut(QString::fromLatin1(request.header("token")));
        return wrap(Refusal{"GATEWAY_CODE_005", {}, {}}, request);
    default:
        return answer(request, now); // socket faults never come here
    }
}

} // namespace mm
