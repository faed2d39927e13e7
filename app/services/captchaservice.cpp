// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/captchaservice.h"

#include "app/services/browserpages.h"

#include <utility>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

QUrl pageAddress(QUrl page, const LoopbackServer &server)
{
    const auto encoded = [](const QByteArray &value) {
        return QString::fromLatin1(value.toPercentEncoding());
    };
    QUrlQuery query(page);
    query.addQueryItem(u"redirect_uri"_s, encoded(server.callbackUrl().toEncoded()));
    query.addQueryItem(u"state"_s, encoded(server.state().reveal().toByteArray()));
    page.setQuery(query);
    return page;
}

} // namespace

CaptchaService::CaptchaService(GatewayClient &client, BrowserVisit &browser, QObject *parent) :
    QObject(parent), m_client(client), m_browser(browser)
{ }

bool CaptchaService::asks() const
{
    return !m_client.environment().captchaPage.isEmpty();
}

void CaptchaService::visit(bool again, QObject *context, CaptchaCallback then)
{
    BrowserVisit::Errand errand;
    errand.what =
        again ? tr("Security check (the last one was not accepted)") : tr("Security check");
    errand.address = [page = m_client.environment().captchaPage](const LoopbackServer &server) {
        return pageAddress(page, server);
    };
    errand.loopback.donePage = BrowserPages::done();
    m_browser.start(std::move(errand), context,
                    [then = std::move(then)](const Result<QUrlQuery> &answer) {
                        if (!answer) {
                            then(answer.error());
                            return;
                        }
                        QString captcha = answer->queryItemValue(u"captcha"_s, QUrl::FullyDecoded);
                        if (captcha.isEmpty())
                            then(GatewayError{.kind = ErrorKind::CaptchaRefused});
                        else
                            then(Secret::take(std::move(captcha)));
                    });
}

CaptchaCall::CaptchaCall(CaptchaService &service, QObject *context) :
    Call(&service), m_service(service), m_context(context)
{
    connect(context, &QObject::destroyed, this, [this] { delete this; });
}

void CaptchaCall::start(Steps steps)
{
    m_steps = std::move(steps);
    if (m_service.asks())
        ask(false);
    else
        m_call = m_steps.send({});
}

void CaptchaCall::ask(bool again)
{
    m_inBrowser = true;
    m_service.visit(again, this, [this](const Result<Secret> &captcha) {
        m_inBrowser = false;
        if (captcha) {
            m_call = m_steps.send(*captcha);
            return;
        }
        GatewayError error = captcha.error();
        error.sent = false;
        fail(error);
    });
}

bool CaptchaCall::goesOnAfter(ErrorKind kind)
{
    if (kind != ErrorKind::CaptchaRefused || !m_service.asks())
        return false;
    ask(true);
    return true;
}

void CaptchaCall::cancel()
{
    if (m_inBrowser)
        m_service.m_browser.cancel();
    else if (m_call)
        m_call->cancel();
}

void CaptchaCall::fail(const GatewayError &error)
{
    const Steps steps = std::exchange(m_steps, {});
    finish();
    steps.fail(error);
}

void CaptchaCall::finish()
{
    disconnect(m_context, nullptr, this, nullptr);
    m_steps = {};
    deleteLater();
}

} // namespace mm
