// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/supportsession.h"

#include <array>
#include <functional>

namespace mm {

/// All that is known of one customer, fetched part by part when it is wanted. A newer load of a
/// part outdates the older; the parts do not wait for each other. Where the summary it starts from
/// lacks the id or the group, which most questions need, it is looked up first. A part that fails
/// keeps what was known before. What is shown of a company's customer goes with its session:
/// everything is forgotten when another company signs in or the session is signed out of, and
/// loading fails with LocalFailure from then on.
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

    /// Base, Banks, Wallets, Other as they came; of Kyc {"kyc":…,"allKyc":…}, of Accounts the
    /// detail's own part, null where that could not be had.
    [[nodiscard]] const Json &data(Part part) const { return m_parts[std::size_t(part)].data; }
    /// Of every trade type the company has, or of those pushed where it names none; in that order.
    [[nodiscard]] const std::vector<Account> &accounts() const { return m_accounts; }
    /// Of those trade types of the company that have positions.
    [[nodiscard]] const std::vector<ManagerPosition> &positions() const { return m_positions; }
    /// A trade type that could not be had while others could; the part is Ready then. Where none
    /// could, the part is Failed.
    struct Failure {
        TradeType tradeType = TradeType::CrossContract;
        GatewayError error;
    };
    /// Of Accounts and Positions; empty for the others.
    [[nodiscard]] const std::vector<Failure> &failures(Part part) const
    {
        return m_parts[std::size_t(part)].failures;
    }

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
        std::vector<Failure> failures;
        int pending = 0; ///< questions not answered yet
        int answered = 0; ///< without an error
        quint64 round = 0; ///< the answer to an older load is not used
    };
    [[nodiscard]] PartState &at(Part part) { return m_parts[std::size_t(part)]; }
    template <typename Request, typename Take>
    void ask(Part part, const Request &request, Take take);
    void askDetail(Part part, CustomerDetailPart which, const QByteArray &member = {});
    void start(Part part);
    void loadAccounts();
    void loadPositions();
    void loadPositionPage(TradeType type, int page);
    void loadFlowPage(int page);
    void addFlow(const std::vector<FundFlow> &lines);
    void settle(Part part);
    void fail(Part part, const GatewayError &error);
    void complete(const std::function<void()> &then);
    void found(const Result<CustomerPageRequest::Answer> &page);
    bool addPositions(TradeType type, const std::vector<ManagerPosition> &positions);
    void sortAccounts();
    void learn(Part part);
    void followSession(SupportSession::State state);
    [[nodiscard]] std::vector<TradeType> tradeTypes() const;
    [[nodiscard]] bool isForeign() const;

    GatewayClient &m_client;
    SupportSession &m_session;
    const qint64 m_companyId;
    CustomerSummary m_summary;
    std::vector<std::function<void()>> m_waiting; ///< for the summary to be complete
    std::array<PartState, partCount> m_parts;
    std::vector<Account> m_accounts, m_newAccounts;
    std::vector<ManagerPosition> m_positions, m_newPositions;
    FlowQuery m_flowQuery;
    std::vector<FundFlow> m_flow;
    qint64 m_flowTotal = 0;
    int m_flowPage = 0; ///< the newest there is
};

} // namespace mm
