// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/customerlist.h"
#include "app/services/supportsession.h"

#include <QTimer>

namespace mm {

/// Looks for customers at the gateway and loads what it finds page by page, one page at a time, so
/// that the window stays usable. A page that fails stops it; resume() goes on with that page, also
/// after a new sign-in to the same company. A session that expires pauses it, and the next sign-in
/// to the same company goes on; another company's, and signing out, forget everything. Customers
/// who come or go meanwhile are neither listed twice nor missed. One search at a time; a newer one
/// outdates the older.
class CustomerSearch : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Idle, ///< nothing has been looked for
        Loading, ///< or, with error() TooFast, waiting until the gateway allows the next page
        Paused, ///< by the user, or the session has expired: resume() goes on
        Failed, ///< error(); resume() asks for that page again
        Complete,
    };
    Q_ENUM(State)

    CustomerSearch(GatewayClient &client, SupportSession &session, QObject *parent = nullptr);

    /// `customerNo` empty: all customers of the company.
    void search(const QString &customerNo = {});
    void pause();
    void resume();
    /// Forgets everything.
    void clear();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const CustomerList &list() const { return m_list; }
    /// What other services learn of customers goes here.
    void noteKyc(const QString &customerNo, KycAuditStatus kyc);
    [[nodiscard]] qint64 total() const { return m_total; } ///< of the gateway; -1 unknown
    [[nodiscard]] const GatewayError &error() const { return m_error; }
    /// ms until the next page is asked for, where the gateway wants it slower; else 0.
    [[nodiscard]] qint64 waitMs() const { return m_wait.isActive() ? m_wait.remainingTime() : 0; }
    [[nodiscard]] const QString &wanted() const { return m_wanted; }
    /// The one that resume() asks for, from 1.
    [[nodiscard]] int nextPage() const { return m_page; }
    /// Rows a page. Usual: few enough for a page to be taken in within 8 ms, and enough for 100,000
    /// customers to be had in the 300 calls that the gateway allows a minute.
    void setPageSize(int size) { m_pageSize = size; }

signals:
    void cleared(); ///< the list is empty again
    void rowsAdded(int first, int count); ///< at the end
    void rowChanged(int row);
    void stateChanged();

private:
    void start();
    void stopLoading();
    void followSession(SupportSession::State state);
    void waitForSignIn(const GatewayError &error);
    void loadPage();
    void takePage(const Result<CustomerPageRequest::Answer> &page);
    void takeError(const GatewayError &error);
    std::vector<int> takeRecords(const CustomerPageRequest::Answer &page);
    bool turnPage(const CustomerPageRequest::Answer &page, int added);
    [[nodiscard]] bool isComplete() const;
    void enter(State state);

    GatewayClient &m_client;
    SupportSession &m_session;
    CustomerList m_list;
    State m_state = State::Idle;
    QString m_wanted;
    qint64 m_total = -1, m_companyId = 0;
    int m_page = 1; ///< the one to be asked for next
    int m_pageSize = 400;
    int m_pageRows = 0; ///< a page, of the gateway
    int m_steppedBackAt = 0; ///< the page that made the one before it be read again
    int m_unreadable = 0; ///< records without a customer number
    bool m_sweeping = false; ///< through the pages once more, for who is missing
    bool m_awaitsSignIn = false;
    GatewayError m_error;
    QTimer m_wait;
    QPointer<Call> m_call;
    quint64 m_round = 0; ///< the answer to an older question is not used
};

} // namespace mm
