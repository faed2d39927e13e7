// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/customerlist.h"
#include "app/services/supportsession.h"

namespace mm {

/// Looks for customers at the gateway and loads what it finds page by page, one page at a time, so
/// that the window stays usable. A page that fails stops it; resume() goes on with that page, also
/// after a new sign-in to the same company. One search at a time; a newer one outdates the older.
class CustomerSearch : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Idle, ///< nothing has been looked for
        Loading,
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
    [[nodiscard]] const QString &wanted() const { return m_wanted; }
    /// Rows a page; usual: so many that one page costs less than a display frame to take in.
    void setPageSize(int size) { m_pageSize = size; }

signals:
    void cleared(); ///< the list is empty again
    void rowsAdded(int first, int count);
    void rowChanged(int row);
    void stateChanged();

private:
    void loadPage();
    void takePage(const Result<CustomerPageRequest::Answer> &page);
    void enter(State state);

    GatewayClient &m_client;
    SupportSession &m_session;
    CustomerList m_list;
    State m_state = State::Idle;
    QString m_wanted;
    qint64 m_total = -1, m_companyId = 0;
    int m_page = 1; ///< the one to be asked for next
    int m_pageSize = 500;
    GatewayError m_error;
    QPointer<Call> m_call;
};

} // namespace mm
