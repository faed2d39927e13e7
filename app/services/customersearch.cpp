// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/customersearch.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace mm {

namespace {

constexpr qint64 usualWaitMs = 60'000; ///< where the gateway does not say how long

} // namespace

CustomerSearch::CustomerSearch(GatewayClient &client, SupportSession &session, QObject *parent) :
    QObject(parent), m_client(client), m_session(session)
{
    m_wait.setSingleShot(true);
    m_wait.setTimerType(Qt::PreciseTimer); // never too early
    connect(&m_wait, &QTimer::timeout, this, &CustomerSearch::loadPage);
    connect(&session, &SupportSession::stateChanged, this, &CustomerSearch::followSession);
}

void CustomerSearch::search(const QString &customerNo)
{
    stopLoading();
    m_list.clear();
    m_wanted = customerNo;
    m_total = -1;
    m_page = 1;
    m_pageRows = m_pageSize;
    m_steppedBackAt = 0;
    m_unreadable = 0;
    m_sweeping = false;
    m_companyId = m_session.company().id;
    emit cleared();
    start();
}

void CustomerSearch::pause()
{
    m_awaitsSignIn = false;
    if (m_state != State::Loading)
        return;
    stopLoading();
    enter(State::Paused);
}

void CustomerSearch::resume()
{
    if (m_state == State::Paused || m_state == State::Failed)
        start();
}

void CustomerSearch::clear()
{
    stopLoading();
    m_awaitsSignIn = false;
    m_list.clear();
    m_wanted.clear();
    m_total = -1;
    m_error = {};
    m_state = State::Idle;
    emit cleared();
    enter(State::Idle);
}

void CustomerSearch::noteKyc(const QString &customerNo, KycAuditStatus kyc)
{
    const int row = m_list.setKyc(customerNo, kyc);
    if (row >= 0)
        emit rowChanged(row);
}

void CustomerSearch::start()
{
    m_error = {};
    m_awaitsSignIn = !m_session.isSignedIn();
    if (m_awaitsSignIn)
        return enter(State::Paused);
    m_state = State::Loading;
    loadPage();
}

void CustomerSearch::stopLoading()
{
    m_wait.stop();
    ++m_round;
    if (m_call)
        m_call->cancel();
}

void CustomerSearch::followSession(SupportSession::State state)
{
    if (m_state == State::Idle)
        return;
    const bool isAnother =
        state == SupportSession::State::SignedIn && m_session.company().id != m_companyId;
    if (state == SupportSession::State::SignedOut || isAnother)
        clear();
    else if (state == SupportSession::State::Expired && m_state == State::Loading)
        waitForSignIn(m_session.endReason());
    else if (state == SupportSession::State::SignedIn && m_awaitsSignIn)
        start();
}

void CustomerSearch::waitForSignIn(const GatewayError &error)
{
    stopLoading();
    m_awaitsSignIn = true;
    m_error = error;
    enter(State::Paused);
}

void CustomerSearch::loadPage()
{
    m_error = {};
    m_call = m_client.send(
        CustomerPageRequest{.customerNo = m_wanted, .size = m_pageSize, .current = m_page}, this,
        [this, round = m_round](const Result<CustomerPageRequest::Answer> &page) {
            if (round == m_round)
                takePage(page);
        });
    enter(State::Loading);
}

void CustomerSearch::takePage(const Result<CustomerPageRequest::Answer> &page)
{
    if (!page)
        return takeError(page.error());
    const int before = m_list.size();
    const std::vector<int> changed = takeRecords(*page);
    const int added = m_list.size() - before;
    const bool isDone = turnPage(*page, added);

    // Whoever is told may ask for something else.
    const quint64 round = m_round;
    for (const int row : changed)
        emit rowChanged(row);
    if (added > 0)
        emit rowsAdded(before, added);
    if (round != m_round)
        return;
    if (isDone)
        enter(State::Complete);
    else
        loadPage();
}

/// Gives the rows it has replaced.
std::vector<int> CustomerSearch::takeRecords(const CustomerPageRequest::Answer &page)
{
    const int before = m_list.size();
    if (before == 0)
        m_list.reserve(page.total);
    if (!m_sweeping)
        m_unreadable += page.received - int(page.records.size());
    std::vector<int> changed;
    for (const CustomerSummary &customer : page.records) {
        if (m_list.add(customer))
            continue;
        const int row = m_list.find(customer.customerNo);
        if (row < before)
            changed.push_back(row);
    }
    return changed;
}

/// Goes to the page that is to be asked for next; true where there is none.
bool CustomerSearch::turnPage(const CustomerPageRequest::Answer &page, int added)
{
    const bool isShorter = std::exchange(m_total, page.total) > page.total;
    // The gateway may give fewer a page than it is asked for.
    if (m_page == 1 && page.received > 0
        && page.received < std::min<qint64>(m_pageRows, page.total))
        m_pageRows = page.received;
    if (isShorter && m_page > 1 && m_page > m_steppedBackAt) {
        // Somebody before this page has gone, so that everybody behind has moved up, one maybe from
        // this page to the one before.
        m_steppedBackAt = m_page--;
        return false;
    }
    bool isLast = page.received == 0;
    if (page.total > 0)
        isLast = isLast || qint64(m_page) * m_pageRows >= page.total;
    else // unknown
        isLast = isLast || page.received < m_pageRows || added == 0;
    if (m_sweeping)
        isLast = isLast || added == 0 || isComplete();
    if (!isLast) {
        ++m_page;
        return false;
    }
    if (m_sweeping || isComplete())
        return true;
    m_sweeping = true; // somebody came meanwhile, where the pages had been read already
    m_page = 1;
    return false;
}

bool CustomerSearch::isComplete() const
{
    return m_list.size() + m_unreadable >= m_total;
}

void CustomerSearch::takeError(const GatewayError &error)
{
    const bool ended = error.kind == ErrorKind::SessionEnded || error.kind == ErrorKind::Cancelled;
    if (ended) // this side cancels only in stopLoading(): the client went to sign in again
        return m_session.isSignedIn() ? start() : waitForSignIn(error);
    m_error = error;
    if (error.kind == ErrorKind::TooFast) {
        m_wait.start(
            std::chrono::milliseconds(error.retryAfterMs > 0 ? error.retryAfterMs : usualWaitMs));
        return enter(State::Loading);
    }
    enter(State::Failed);
}

void CustomerSearch::enter(State state)
{
    m_state = state;
    emit stateChanged();
}

} // namespace mm
