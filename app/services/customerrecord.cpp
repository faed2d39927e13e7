// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/customerrecord.h"

#include "app/protocol/jsonreader.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace mm {

namespace {

constexpr int positionsAPage = 200;
constexpr int mostPositionPages = 25; ///< of one trade type
constexpr int flowAPage = 50;

} // namespace

CustomerRecord::CustomerRecord(GatewayClient &client, SupportSession &session,
                               CustomerSummary summary, QObject *parent) :
    QObject(parent),
    m_client(client), m_session(session), m_companyId(session.company().id),
    m_summary(std::move(summary))
{
    connect(&session, &SupportSession::stateChanged, this, &CustomerRecord::followSession);
}

void CustomerRecord::load(Part part)
{
    if (part == Part::Funds) {
        setFlowQuery(m_flowQuery);
        return;
    }
    PartState &state = at(part);
    ++state.round;
    state.pending = 0;
    state.answered = 0;
    state.error = {};
    state.failures.clear();
    state.state = State::Loading;
    complete([this, part, round = state.round] {
        if (round == at(part).round)
            start(part);
    });
    if (at(part).state == State::Loading)
        emit partChanged(part);
}

void CustomerRecord::start(Part part)
{
    switch (part) {
    case Part::Base:
        return askDetail(part, CustomerDetailPart::BaseInfo);
    case Part::Accounts:
        return loadAccounts();
    case Part::Kyc:
        askDetail(part, CustomerDetailPart::Kyc, "kyc");
        return askDetail(part, CustomerDetailPart::AllKyc, "allKyc");
    case Part::Banks:
        return askDetail(part, CustomerDetailPart::BankList);
    case Part::Wallets:
        return askDetail(part, CustomerDetailPart::WalletList);
    case Part::Other:
        return askDetail(part, CustomerDetailPart::OtherInfo);
    case Part::Positions:
        return loadPositions();
    case Part::Funds:
        return loadFlowPage(1);
    }
}

/// One of the questions a part is made of; `take` gets what was answered in time.
template <typename Request, typename Take>
void CustomerRecord::ask(Part part, const Request &request, Take take)
{
    ++at(part).pending;
    m_client.send(request, this,
                  [this, part, take = std::move(take),
                   round = at(part).round](const Result<typename Request::Answer> &answer) {
                      if (round != at(part).round)
                          return;
                      --at(part).pending;
                      if (answer)
                          ++at(part).answered;
                      take(answer);
                      settle(part);
                  });
}

/// `member`: of the part's data; empty: all of it.
void CustomerRecord::askDetail(Part part, CustomerDetailPart which, const QByteArray &member)
{
    ask(part,
        CustomerDetailRequest{
            .part = which, .id = m_summary.id, .customerNo = m_summary.customerNo},
        [this, part, member](const Result<CustomerDetailRequest::Answer> &answer) {
            if (!answer)
                at(part).error = answer.error();
            else if (member.isEmpty())
                at(part).data = answer->data;
            else
                at(part).data.set(member, answer->data);
        });
}

void CustomerRecord::loadAccounts()
{
    m_newAccounts.clear();
    for (const TradeType type : tradeTypes()) {
        ask(Part::Accounts,
            ManagerAccountsRequest{.customerNo = m_summary.customerNo, .tradeType = type},
            [this, type](const Result<ManagerAccountsRequest::Answer> &answer) {
                if (!answer) {
                    at(Part::Accounts).failures.push_back({type, answer.error()});
                    return;
                }
                for (Account account : answer->accounts) {
                    if (!account.tradeType)
                        account.tradeType = type;
                    m_newAccounts.push_back(std::move(account));
                }
            });
    }
    // Something more beside them, which may be missing.
    const quint64 round = at(Part::Accounts).round;
    ++at(Part::Accounts).pending;
    m_client.send(CustomerDetailRequest{.part = CustomerDetailPart::TradeAccount,
                                        .id = m_summary.id,
                                        .customerNo = m_summary.customerNo},
                  this, [this, round](const Result<CustomerDetailRequest::Answer> &answer) {
                      if (round != at(Part::Accounts).round)
                          return;
                      at(Part::Accounts).data = answer ? answer->data : Json();
                      --at(Part::Accounts).pending;
                      settle(Part::Accounts);
                  });
}

void CustomerRecord::loadPositions()
{
    m_newPositions.clear();
    const std::vector<TradeType> types = tradeTypes();
    for (const TradeType type :
         {TradeType::CrossContract, TradeType::IsolatedContract, TradeType::Stock}) {
        if (m_session.company().tradeTypes.empty() || std::ranges::find(types, type) != types.end())
            loadPositionPage(type, 1);
    }
    settle(Part::Positions); // where it has none of them
}

void CustomerRecord::loadPositionPage(TradeType type, int page)
{
    ask(Part::Positions,
        ManagerPositionsRequest{.tradeType = type,
                                .customerId = m_summary.id,
                                .customerGroupId = m_summary.groupId.value_or(0),
                                .customerNo = m_summary.customerNo,
                                .size = positionsAPage,
                                .current = page},
        [this, type, page](const Result<ManagerPositionsRequest::Answer> &answer) {
            if (!answer) {
                at(Part::Positions).failures.push_back({type, answer.error()});
                return;
            }
            const bool isNew = addPositions(type, answer->positions);
            const bool isFull = int(answer->positions.size()) >= positionsAPage;
            if (isNew && isFull && page < mostPositionPages)
                loadPositionPage(type, page + 1);
        });
}

/// False where they were there before: a gateway without pages gives the same again.
bool CustomerRecord::addPositions(TradeType type, const std::vector<ManagerPosition> &positions)
{
    const std::size_t before = m_newPositions.size();
    for (ManagerPosition position : positions) {
        if (!position.tradeType)
            position.tradeType = type;
        const auto known = [&position](const ManagerPosition &other) {
            return position.positionId && other.positionId == position.positionId
                && other.tradeType == position.tradeType;
        };
        if (std::ranges::none_of(m_newPositions, known))
            m_newPositions.push_back(std::move(position));
    }
    return m_newPositions.size() > before;
}

void CustomerRecord::setFlowQuery(const FlowQuery &query)
{
    if (query != m_flowQuery) {
        m_flow.clear();
        m_flowTotal = 0;
    }
    m_flowQuery = query;
    PartState &state = at(Part::Funds);
    ++state.round;
    state.pending = 0;
    state.error = {};
    state.state = State::Loading;
    complete([this, round = state.round] {
        if (round == at(Part::Funds).round)
            loadFlowPage(1);
    });
    if (at(Part::Funds).state == State::Loading)
        emit partChanged(Part::Funds);
}

void CustomerRecord::loadMoreFlow()
{
    const PartState &state = at(Part::Funds);
    const bool isIdle = state.state == State::Ready || state.state == State::Failed;
    if (!isIdle || m_flowPage == 0 || qint64(m_flow.size()) >= m_flowTotal)
        return;
    at(Part::Funds).error = {};
    at(Part::Funds).state = State::Loading;
    loadFlowPage(m_flowPage + 1);
    emit partChanged(Part::Funds);
}

void CustomerRecord::loadFlowPage(int page)
{
    ask(Part::Funds,
        FundFlowRequest{.customerId = m_summary.id,
                        .customerGroupId = m_summary.groupId.value_or(0),
                        .customerNo = m_summary.customerNo,
                        .tradeType = m_flowQuery.tradeType,
                        .accountId = m_flowQuery.accountId,
                        .startTime = m_flowQuery.startTime,
                        .endTime = m_flowQuery.endTime,
                        .businessType = m_flowQuery.businessType,
                        .direction = m_flowQuery.direction,
                        .lang = m_client.language() == "zh-CN" ? QStringLiteral("zh_CN")
                                                               : QStringLiteral("en_US"),
                        .size = flowAPage,
                        .current = page},
        [this, page](const Result<FundFlowRequest::Answer> &answer) {
            if (!answer) {
                at(Part::Funds).error = answer.error();
                return;
            }
            if (page == 1)
                m_flow.clear();
            addFlow(answer->records);
            m_flowPage = page;
            // A page without anything is the end, whatever the total says.
            m_flowTotal = answer->records.empty() ? qint64(m_flow.size()) : answer->total;
        });
}

/// Lines booked meanwhile push those before them to the next page: these are not taken again.
void CustomerRecord::addFlow(const std::vector<FundFlow> &lines)
{
    const auto lineOf = [](const FundFlow &line) { return line.source.toBytes(); };
    QSet<QByteArray> known;
    const std::size_t nearby = std::min(m_flow.size(), std::size_t(4 * flowAPage));
    for (std::size_t i = m_flow.size() - nearby; i < m_flow.size(); ++i)
        known.insert(lineOf(m_flow[i]));
    for (const FundFlow &line : lines) {
        if (!known.contains(lineOf(line)))
            m_flow.push_back(line);
    }
}

/// A part ends when the last of its questions is answered.
void CustomerRecord::settle(Part part)
{
    PartState &state = at(part);
    if (state.pending > 0)
        return;
    if (!state.failures.empty() && state.answered == 0)
        state.error = state.failures.front().error;
    const bool failed = state.error != GatewayError{};
    state.state = failed ? State::Failed : State::Ready;
    if (part == Part::Accounts && !failed)
        sortAccounts();
    if (part == Part::Positions && !failed)
        m_positions = std::exchange(m_newPositions, {});
    if (!failed)
        learn(part);
    emit partChanged(part);
}

/// Answers come in any order.
void CustomerRecord::sortAccounts()
{
    const std::vector<TradeType> types = tradeTypes();
    const auto place = [&types](const Account &account) {
        return std::ranges::find(types, account.tradeType.value_or(TradeType{})) - types.begin();
    };
    std::ranges::stable_sort(m_newAccounts, {}, place);
    m_accounts = std::exchange(m_newAccounts, {});
}

void CustomerRecord::learn(Part part)
{
    if (part != Part::Base && part != Part::Kyc)
        return;
    const Json &data = at(part).data;
    for (const Json &object : {data, data["kyc"], data["allKyc"]}) {
        if (!object.isObject())
            continue;
        JsonReader reader(object, QStringLiteral("detail"));
        if (const auto kyc = reader.integer("kycAuditStatus"))
            emit kycLearned(m_summary.customerNo, KycAuditStatus(int(*kyc)));
    }
}

/// Runs `then` when the customer's id and group are known.
void CustomerRecord::complete(const std::function<void()> &then)
{
    if (isForeign()) {
        m_waiting.clear();
        for (int part = 0; part < partCount; ++part) {
            if (at(Part(part)).state == State::Loading)
                fail(Part(part), {.kind = ErrorKind::LocalFailure, .sent = false});
        }
        return;
    }
    if (m_summary.id != 0 && m_summary.groupId)
        return then();
    m_waiting.push_back(then);
    if (m_waiting.size() > 1) // asked for already
        return;
    m_client.send(CustomerPageRequest{.customerNo = m_summary.customerNo}, this,
                  [this](const Result<CustomerPageRequest::Answer> &page) { found(page); });
}

void CustomerRecord::found(const Result<CustomerPageRequest::Answer> &page)
{
    const auto waiting = std::exchange(m_waiting, {});
    if (!page) {
        for (int part = 0; part < partCount; ++part) {
            if (at(Part(part)).state == State::Loading && at(Part(part)).pending == 0)
                fail(Part(part), page.error());
        }
        return;
    }
    for (const CustomerSummary &customer : page->records) {
        if (customer.customerNo == m_summary.customerNo)
            m_summary = customer;
    }
    // Where it is not among them, the gateway has the last word on a question without them.
    for (const auto &then : waiting)
        then();
}

void CustomerRecord::fail(Part part, const GatewayError &error)
{
    at(part).error = error;
    at(part).state = State::Failed;
    emit partChanged(part);
}

std::vector<TradeType> CustomerRecord::tradeTypes() const
{
    std::vector<TradeType> types;
    for (const ManagerCompany::TradeTypeName &type : m_session.company().tradeTypes)
        types.push_back(TradeType(type.id));
    if (types.empty()) // section 12: those are pushed
        types = {TradeType::CrossContract, TradeType::IsolatedContract, TradeType::Spot};
    return types;
}

bool CustomerRecord::isForeign() const
{
    return m_session.company().id != m_companyId;
}

void CustomerRecord::followSession(SupportSession::State state)
{
    const bool isEnd = state == SupportSession::State::SignedOut
        || (state == SupportSession::State::SignedIn && isForeign());
    if (!isEnd)
        return;
    m_waiting.clear();
    m_accounts.clear();
    m_positions.clear();
    m_flow.clear();
    m_flowTotal = 0;
    m_flowPage = 0;
    CustomerSummary onlyNumber;
    onlyNumber.customerNo = m_summary.customerNo;
    m_summary = std::move(onlyNumber);
    for (int part = 0; part < partCount; ++part) {
        PartState empty;
        empty.round = at(Part(part)).round + 1;
        at(Part(part)) = std::move(empty);
        emit partChanged(Part(part));
    }
}

} // namespace mm
