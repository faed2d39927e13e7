// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/crowdlife.h"

#include "app/sandbox/eventreports.h"
#include "app/sandbox/sandboxprices.h"

#include <algorithm>
#include <array>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 firstSerial = 7'000'000'001;

/// Those whose id is a customer's or an account's.
bool isRecord(const QByteArray &type)
{
    constexpr std::array others{
        "register",     "customer_update", "customer_info_insert", "customer_info_update",
        "open_account", "account_update"};
    return std::ranges::none_of(others, [&](const char *other) { return type == other; });
}

Json numberOf(qint64 units, int digits)
{
    return Json::number(decimalText(units, digits));
}

} // namespace

/// Whom an event is about.
struct CrowdLife::Scene {
    CrowdMember member;
    FlowAccount account;
    CrowdPosition position;
    qint64 time = 0;
    qint64 amount = 0; ///< hundredths of a dollar
};

quint64 CrowdLife::dice(int what, quint64 below) const
{
    return mixed(m_seed ^ 0x11f3, m_turn, quint64(what)) % below;
}

/// Somebody with a position and the account behind it.
CrowdLife::Scene CrowdLife::scene()
{
    ++m_turn;
    Scene scene;
    const CustomerCrowd &crowd = m_state.manager.crowd();
    const int tradeType = 1 + int(dice(1, 2));
    int index = int(dice(2, quint64(crowd.size())));
    for (int i = 0; i < 10; ++i, index = (index + 1) % crowd.size()) {
        scene.member = crowd.member(index);
        const auto positions = m_state.books.positions().of(scene.member, tradeType);
        if (positions.empty())
            continue;
        scene.position = positions.front();
        break;
    }
    for (const FlowAccount &account : m_state.books.flowAccounts(scene.member, tradeType))
        scene.account = account;
    scene.amount = 1'00 + qint64(dice(3, 5'000'00));
    scene.time = m_state.events.freshStamp(m_state.ticketWallMs());
    return scene;
}

Json::Object CrowdLife::positionValues(const Scene &scene) const
{
    const CrowdPosition &position = scene.position;
    const SandboxMarket::Product &product = m_state.market.products()[size_t(position.product)];
    const int digits = accountDigits(position.tradeType);
    const qint64 margin = unitsOf(m_state.books.positions().margin(position), digits);
    const auto text = [](qint64 units) { return Json(QString::number(units)); };
    return {{"accountId", Json(position.accountId)},
            {"bizType", Json(1)},
            {"costPrice", Json(position.openPrice)},
            {"createBy", Json(position.accountId)},
            {"createTime", Json(position.openTime)},
            {"currency", Json(scene.account.currency)},
            {"currencyDigits", Json(digits)},
            {"customerGroupId", Json(scene.member.groupId)},
            {"customerId", Json(scene.member.id)},
            {"customerNo", Json(scene.member.customerNo)},
            {"dealId", Json(position.dealId)},
            {"direction", Json(position.buy ? 1 : 2)},
            {"openMargin", Json(margin)},
            {"openPrice", Json(position.openPrice)},
            {"openVolume", numberOf(position.openVolume, 2)},
            {"orderId", Json(position.orderId)},
            {"status", Json(position.closedVolume == 0 ? 1 : 3)},
            {"symbolDigits", Json(product.digits)},
            {"symbolId", Json(product.model.symbolId)},
            {"tradeModel", Json(product.tradeMode)},
            {"tradeType", Json(position.tradeType)},
            {"openTradeAmount", text(margin * position.leverage)},
            {"crossLevelNum", Json(position.leverage)},
            {"currentTradeAmount", text(margin * position.leverage)},
            {"maintenanceMargin", text(margin / 2)},
            {"occupyTheMargin", text(margin)},
            {"singleMargin", text(margin / 10)},
            {"takeProfit", text(position.takeProfit)},
            {"stopLoss", text(position.stopLoss)},
            {"warningMargin", text(margin / 2)},
            {"updateBy", Json(position.accountId)},
            {"updateTime", Json(scene.time)}};
}

Json::Object CrowdLife::dealValues(const Scene &scene) const
{
    const CrowdPosition &position = scene.position;
    const SandboxMarket::Product &product = m_state.market.products()[size_t(position.product)];
    const Json &symbol = m_state.market.symbols().items()[size_t(position.product)];
    const int digits = accountDigits(position.tradeType);
    const CrowdPositions &positions = m_state.books.positions();
    const bool closing = dice(4, 2) == 0;
    const qint64 fee = scene.amount / 100;
    return {{"accountDigits", Json(digits)},
            {"accountId", Json(position.accountId)},
            {"bizType", Json(closing ? 2 : 1)},
            {"convertFee", Json(fee)},
            {"convertFeeDigits", Json(2)},
            {"createTime", Json(scene.time)},
            {"customerGroupId", Json(scene.member.groupId)},
            {"customerId", Json(scene.member.id)},
            {"customerNo", Json(scene.member.customerNo)},
            {"digits", Json(product.digits)},
            {"direction", Json(position.buy ? 1 : 2)},
            {"executeMargin", Json(unitsOf(positions.margin(position), digits))},
            {"executeNum", numberOf(position.volume(), 2)},
            {"executePrice", Json(closing ? product.now.bid : position.openPrice)},
            {"executeTime", Json(scene.time)},
            {"fee", Json(fee)},
            {"feeDigits", Json(2)},
            {"orderId", Json(position.orderId)},
            {"pointRatio", symbol["pointRatio"]},
            {"positionId", Json(position.positionId)},
            {"spread", Json(product.model.spread)},
            {"symbolId", Json(product.model.symbolId)},
            {"symbolName", symbol["symbolName"]},
            {"tradeType", Json(position.tradeType)},
            {"pnl", closing ? Json(unitsOf(positions.profit(position), digits)) : Json()},
            {"updateTime", Json(scene.time)}};
}

/// Deposits, withdrawals, adjustments and KYC: amounts are plain decimals there.
Json::Object CrowdLife::moneyValues(const Scene &scene) const
{
    const Json amount = numberOf(scene.amount, 2);
    const QString number =
        QString::number(scene.time) + QString::number(m_turn).rightJustified(6, u'0');
    return {{"accountCurrency", Json(scene.account.currency)},
            {"accountId", Json(scene.account.accountId)},
            {"actualAmount", amount},
            {"amount", amount},
            {"approvalTime", Json(scene.time)},
            {"bankAccountName", Json(scene.member.name)},
            {"bankCardNo", Json(u"62"_s + QString::number(scene.member.id))},
            {"bankName", Json("HSBC")},
            {"businessType", Json(scene.account.tradeType == 1 ? 4004 : 10004)},
            {"country", Json(scene.member.country)},
            {"createBy", Json(scene.member.customerNo)},
            {"createTime", Json(scene.time)},
            {"customerNo", Json(scene.member.customerNo)},
            {"finalAmount", amount},
            {"fromPaymentAmount", amount},
            {"intendAmount", amount},
            {"levelCode", Json("level_2")},
            {"pathCode", Json(scene.member.country)},
            {"pno", Json(u"K"_s + number)},
            {"proposalNo", Json(u"D"_s + number)},
            {"rawAmount", amount},
            {"remark", Json(scene.member.remark)},
            {"toPaymentAmount", amount},
            {"toPaymentRate", Json(1)},
            {"tradeType", Json(scene.account.tradeType)},
            {"updateTime", Json(scene.time)},
            {"withdrawCurrency", Json(scene.account.currency)},
            {"depositCurrency", Json(scene.account.currency)}};
}

Json::Object CrowdLife::values(const QByteArray &type, const Scene &scene) const
{
    if (type == "register" || type == "customer_update") {
        Json::Object values = customerValues(scene.member);
        values.emplace_back(type == "register" ? "createTime" : "updateTime", Json(scene.time));
        return values;
    }
    if (type.startsWith("customer_info"))
        return customerInfoValues(scene.member, scene.time);
    if (type == "open_account" || type == "account_update")
        return accountValues(scene.member, scene.account, scene.time);
    if (type == "subject_insert" || type == "subject_update")
        return subjectValues(scene.account, scene.time);
    if (type.startsWith("subject_water")) {
        const auto flows = m_state.books.flows(scene.account);
        return waterValues(scene.member, scene.account,
                           flows.empty() ? AccountFlow() : flows.back(), scene.time);
    }
    if (type.startsWith("position"))
        return positionValues(scene);
    return type == "trade_deal" ? dealValues(scene) : moneyValues(scene);
}

void CrowdLife::push(const QByteArray &type, const Scene &scene, const Json &id)
{
    Json::Object made = values(type, scene);
    if (!id.isNull())
        made.emplace_back("id", id);
    m_state.events.push(eventFrame(type, made));
}

void CrowdLife::goOn()
{
    if (m_state.manager.crowd().size() == 0 || m_state.events.isEmpty())
        return;
    const Scene next = scene();
    const QByteArray type = eventTypes()[m_turn % eventTypes().size()];
    push(type, next, isRecord(type) ? Json(QString::number(firstSerial - qint64(m_turn))) : Json());
}

void CrowdLife::burst(int count)
{
    if (m_state.manager.crowd().size() == 0)
        return;
    for (int i = 0; i < count; ++i) {
        const qint64 serial = firstSerial + qint64(m_serials.size());
        m_serials.push_back(serial);
        push(eventTypes()[m_serials.size() % eventTypes().size()], scene(),
             Json(QString::number(serial)));
    }
}

} // namespace mm
