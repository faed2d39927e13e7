// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/supportsession.h"

#include <array>

namespace mm {

/// All that is known of one customer, fetched part by part when it is wanted. A newer load of a
/// part outdates the older; the parts do not wait for each other.
class CustomerRecord : public QObject
{
    Q_OBJECT
public:
    enum class Part { Base, Accounts, Kyc, Banks, Wallets, Other, Positions, Funds };
    static constexpr int partCount = 8;
    enum class State { NotLoaded, Loading, Ready, Failed };

    CustomerRecord(GatewayClient &client, SupportSession &session, CustomerSummary summary,
                   QObject *parent = nullptr);

    void load(Part part);
    [[nodiscard]] State state(Part part) const { return m_parts[std::size_t(part)].state; }
    [[nodiscard]] const GatewayError &error(Part part) const
    {
        return m_parts[std::size_t(part)].error;
    }
    [[nodiscard]] const CustomerSummary &summary() const { return m_summary; }

    /// Base, Banks, Wallets, Other as they came; of Kyc {"kyc":…,"allKyc":…}.
    [[nodiscard]] const Json &data(Part part) const { return m_parts[std::size_t(part)].data; }
    /// Of every trade type the company has, or of those pushed where it names none.
    [[nodiscard]] const std::vector<Account> &accounts() const { return m_accounts; }
    [[nodiscard]] const std::vector<ManagerPosition> &positions() const { return m_positions; }

    /// Which part of the fund flow is looked at: one account's trade type, a time span, a kind.
    struct FlowQuery {
        TradeType tradeType = TradeType::CrossContract;
        std::optional<qint64> accountId, startTime, endTime;
        int businessType = 0, direction = 0;
        bool operator==(const FlowQuery &) const = default;
    };
    void setFlowQuery(const FlowQuery &query); ///< loads its first page
    [[nodiscard]] const FlowQuery &flowQuery() const { return m_flowQuery; }
    [[nodiscard]] const std::vector<FundFlow> &flow() const { return m_flow; }
    [[nodiscard]] qint64 flowTotal() const { return m_flowTotal; }
    void loadMoreFlow(); ///< the next page, where there is one and none is under way

signals:
    void partChanged(mm::CustomerRecord::Part part);
    void kycLearned(const QString &customerNo, mm::KycAuditStatus kyc);

private:
    struct PartState {
        State state = State::NotLoaded;
        GatewayError error;
        Json data;
        int pending = 0;
        quint64 round = 0; ///< the answer to an older load is not used
    };

    GatewayClient &m_client;
    SupportSession &m_session;
    CustomerSummary m_summary;
    std::array<PartState, partCount> m_parts;
    std::vector<Account> m_accounts;
    std::vector<ManagerPosition> m_positions;
    FlowQuery m_flowQuery;
    std::vector<FundFlow> m_flow;
    qint64 m_flowTotal = 0;
    int m_flowPage = 0;
};

} // namespace mm
