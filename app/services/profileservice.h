// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/gatewayclient.h"
#include "app/services/session.h"

namespace mm {

/// Customer and accounts, fetched anew: findCustomerInfo, then queryAccountById for each account.
/// protocol.md section 8.
class ProfileService : public QObject
{
    Q_OBJECT
public:
    ProfileService(GatewayClient &client, Session &session, QObject *parent = nullptr);

    /// Both; a refresh under way is outdated by a newer one, and by signing out or in (then
    /// silently). Results go into the Session. Nothing happens unless signed in.
    void refresh();
    [[nodiscard]] bool isRefreshing() const { return m_pending > 0; }

signals:
    void refreshingChanged(bool refreshing);
    void refreshed();
    /// First error of a refresh; what could be read has been kept.
    void failed(const mm::GatewayError &error);

private:
    void askForAccounts();
    void abandon();
    template <typename Answer>
    void settle(quint64 round, const Result<Answer> &answer);

    GatewayClient &m_client;
    Session &m_session;
    quint64 m_round = 0;
    int m_pending = 0;
    std::optional<GatewayError> m_firstError;
};

} // namespace mm
