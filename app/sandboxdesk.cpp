// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandboxdesk.h"

#include "app/sandbox/sandboxfaults.h"
#include "app/sandbox/sandboxthread.h"

#include <algorithm>
#include <array>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

struct KindText {
    const char *kind, *text;
};
/// What there is to try with a person, by SandboxGateway::people().
constexpr std::array kindTexts{
    KindText{"document",
             QT_TRANSLATE_NOOP("mm::SandboxDesk",
                               "The customer of the gateway's documents: one spot account")},
    KindText{"trader",
             QT_TRANSLATE_NOOP("mm::SandboxDesk",
                               "Trades: cross, isolated and spot accounts, with positions")},
    KindText{"plain", QT_TRANSLATE_NOOP("mm::SandboxDesk", "One spot account")},
    KindText{"mfa", QT_TRANSLATE_NOOP("mm::SandboxDesk", "Is asked for the Google code, 123456")},
    KindText{"kycNew", QT_TRANSLATE_NOOP("mm::SandboxDesk", "Identity check not done yet")},
    KindText{"kycPending", QT_TRANSLATE_NOOP("mm::SandboxDesk", "Identity check under way")},
    KindText{"kycRefused", QT_TRANSLATE_NOOP("mm::SandboxDesk", "Identity check refused")},
    KindText{"locked", QT_TRANSLATE_NOOP("mm::SandboxDesk", "Locked: cannot sign in")},
    KindText{"disabled", QT_TRANSLATE_NOOP("mm::SandboxDesk", "Disabled: cannot sign in")},
    KindText{"noPassword",
             QT_TRANSLATE_NOOP("mm::SandboxDesk", "Has no password yet: signs in with a code")},
    KindText{"demo",
             QT_TRANSLATE_NOOP("mm::SandboxDesk", "The demo account of the one who trades")},
};

} // namespace

SandboxDesk::SandboxDesk(QObject *parent) : SandboxControl(parent) { }

SandboxDesk::~SandboxDesk() = default;

bool SandboxDesk::ensureRunning(QString *problem)
{
    const QString wrong = isRunning() ? QString() : start(m_options);
    if (problem)
        *problem = wrong;
    return wrong.isEmpty();
}

std::optional<Environment> SandboxDesk::environment() const
{
    if (!m_sandbox)
        return std::nullopt;
    const auto environment = environmentFromJson(m_sandbox->environment().toBytes());
    Q_ASSERT(environment.has_value());
    return *environment;
}

bool SandboxDesk::isRunning() const
{
    return m_sandbox != nullptr;
}

QString SandboxDesk::start(const Options &options)
{
    m_sandbox.reset();
    SandboxOptions wanted;
    wanted.seed = options.seed;
    wanted.rate = options.rate;
    wanted.encrypt = options.encrypt;
    QString problem;
    // Where it was; else anywhere.
    for (const quint16 port : {m_port, quint16(0)}) {
        wanted.port = port;
        auto sandbox = std::make_unique<SandboxThread>(wanted);
        if (sandbox->start()) {
            m_sandbox = std::move(sandbox);
            break;
        }
        problem = sandbox->problem();
        if (port == 0)
            break;
    }
    if (m_sandbox) {
        problem.clear();
        m_options = options;
        m_port = m_sandbox->port();
        m_sandbox->setFaults(m_faults);
    }
    emit changed();
    return problem;
}

void SandboxDesk::stop()
{
    if (!m_sandbox)
        return;
    m_sandbox.reset();
    emit changed();
}

void SandboxDesk::setRate(int rate)
{
    if (m_options.rate == rate)
        return;
    m_options.rate = rate;
    if (m_sandbox)
        m_sandbox->setRate(rate);
    emit changed();
}

QString SandboxDesk::useFaults(const Json &script, bool anew)
{
    QString problem;
    if (!m_sandbox)
        (void)faultsFromJson(script, &problem);
    else
        problem = anew ? m_sandbox->setFaults(script) : m_sandbox->changeFaults(script);
    if (problem.isEmpty()) {
        m_faults = script.isObject() ? script["rules"] : script;
        emit changed();
    }
    return problem;
}

QString SandboxDesk::setFaults(const Json &script)
{
    return useFaults(script, true);
}

QString SandboxDesk::changeFaults(const Json &script)
{
    return useFaults(script, false);
}

Json SandboxDesk::activeFaults() const
{
    return m_sandbox ? m_sandbox->faultState() : Json(Json::Array{});
}

void SandboxDesk::expireTokens(const QString &customerNo)
{
    if (m_sandbox)
        m_sandbox->expireTokens(customerNo);
}

void SandboxDesk::kick(const QString &customerNo)
{
    if (m_sandbox)
        m_sandbox->kick(customerNo);
}

void SandboxDesk::setClockSkew(qint64 ms)
{
    if (m_sandbox)
        m_sandbox->setClockSkew(ms);
}

void SandboxDesk::dropConnections()
{
    if (m_sandbox)
        m_sandbox->dropConnections();
}

void SandboxDesk::setTicking(bool ticking)
{
    if (m_sandbox)
        m_sandbox->setTicking(ticking);
}

Json SandboxDesk::people() const
{
    Json::Array list;
    const Json people = SandboxGateway::people();
    for (const Json &person : people.items()) {
        const QByteArray kind = person["kind"].toString().toLatin1();
        const auto text = std::ranges::find_if(
            kindTexts, [&](const KindText &known) { return kind == known.kind; });
        Json shown = person;
        shown.set("is", Json(text == kindTexts.end() ? QString() : tr(text->text)));
        list.push_back(shown);
    }
    list.push_back(Json(Json::Object{{"name", Json(tr("Nobody yet"))},
                                     {"customerNo", Json("")},
                                     {"signInAs", Json("new@example.com")},
                                     {"is", Json(tr("Unknown: can be registered"))}}));
    return Json(list);
}

Json SandboxDesk::statistics() const
{
    return m_sandbox ? m_sandbox->statistics() : Json(Json::Object{});
}

Json SandboxDesk::apiCredentials(const QString &customerNo)
{
    return m_sandbox ? m_sandbox->apiCredentials(customerNo) : Json();
}

Secret SandboxDesk::makeKeyFile(const QString &customerNo)
{
    const Json credentials = apiCredentials(customerNo);
    return credentials.isNull() ? Secret() : Secret(credentials.toBytes());
}

} // namespace mm
