// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/fundflows.h"

#include "app/sandbox/customercrowd.h"

#include <array>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A kind of line: what it is called, and its number in each trade type.
struct FlowKind {
    std::array<int, 3> types{}; ///< of trade types 1, 2, 5
    int subtype = 1; ///< behind 1000 × type
    int sign = 0; ///< 1 adds, -1 takes away, 0 either
    const char *english = "", *chinese = "", *englishSub = "", *chineseSub = "";
};
constexpr std::array kinds{
    FlowKind{{1, 7, 24}, 1, 1, "Deposit", "入金", "Front-end deposit", "前台入金"},
    FlowKind{{2, 8, 25}, 1, -1, "Withdrawal", "出金", "Front-end withdrawal", "前台出金"},
    FlowKind{{2, 8, 25}, 3, -1, "Withdrawal", "出金", "Withdrawal fee", "出金手续费"},
    FlowKind{{4, 10, 26},
             2,
             -1,
             "Quota adjustment",
             "额度调整",
             "Quota adjustment - withdrawal",
             "额度调整-出金"},
    FlowKind{{4, 10, 26},
             4,
             1,
             "Quota adjustment",
             "额度调整",
             "Quota adjustment - bonus",
             "额度调整-赠金"},
    FlowKind{{6, 12, 28}, 1, -1, "Trade", "交易", "Opening fee", "开仓手续费"},
    FlowKind{{6, 12, 28}, 3, 0, "Trade", "交易", "Overnight interest", "隔夜利息"},
    FlowKind{
        {6, 12, 28}, 4, 0, "Trade", "交易", "Market price closing profit and loss", "市价平仓盈亏"},
    FlowKind{{36, 37, 39}, 1, 1, "Transfer", "划转", "Amount transferred in", "转入"},
    FlowKind{{36, 37, 39}, 2, -1, "Transfer", "划转", "Amount transferred out", "转出"},
    FlowKind{{42, 43, 45}, 1, 1, "Reward", "奖励", "Reward issued", "发放奖励"},
};
constexpr const FlowKind &depositKind = kinds[0], &takenBackKind = kinds[3], &bonusKind = kinds[4];

size_t columnOf(int tradeType)
{
    return tradeType == 1 ? 0 : tradeType == 2 ? 1 : 2;
}

void setKind(AccountFlow &flow, const FlowKind &kind, int tradeType)
{
    flow.businessType = kind.types[columnOf(tradeType)];
    flow.businessSubtype = flow.businessType * 1000 + kind.subtype;
}

const FlowKind *kindOf(const AccountFlow &flow, int tradeType)
{
    for (const FlowKind &kind : kinds) {
        if (kind.types[columnOf(tradeType)] == flow.businessType
            && kind.subtype == flow.businessSubtype % 1000)
            return &kind;
    }
    return &depositKind;
}

void setAmount(AccountFlow &flow, qint64 amount, qint64 after)
{
    flow.in = qMax<qint64>(0, amount);
    flow.out = qMax<qint64>(0, -amount);
    flow.after = after;
}

} // namespace

std::vector<AccountFlow> flowsOf(const FlowAccount &account, quint64 seed)
{
    std::vector<AccountFlow> flows;
    if (account.balance <= 0)
        return flows;
    const auto dice = [&](qint64 line, quint64 what, quint64 below) {
        return qint64(mixed(seed, quint64(account.accountId), quint64(line) * 8 + what) % below);
    };
    const int count = int(3 + dice(0, 0, 58));
    std::vector<qint64> amounts{0};
    qint64 first = account.balance; // each line moves less than a hundredth: always above 0
    for (int line = 1; line < count; ++line) {
        const FlowKind &kind = kinds[size_t(dice(line, 1, kinds.size()))];
        const qint64 size = 1 + dice(line, 2, quint64(qMax<qint64>(1, account.balance / 100)));
        const bool adds = kind.sign == 0 ? dice(line, 3, 2) == 0 : kind.sign > 0;
        amounts.push_back(adds ? size : -size);
        first -= amounts.back();
    }
    amounts[0] = first;
    const qint64 step = qMax<qint64>(1, (crowdToday - account.createTime) / count);
    qint64 after = 0;
    for (int line = 0; line < count; ++line) {
        AccountFlow flow;
        setKind(flow, line == 0 ? depositKind : kinds[size_t(dice(line, 1, kinds.size()))],
                account.tradeType);
        after += amounts[size_t(line)];
        setAmount(flow, amounts[size_t(line)], after);
        flow.time = account.createTime + step * line + dice(line, 4, quint64(step));
        flow.bookkeepId = account.accountId * 1000 + line;
        if (dice(line, 5, 3) != 0) {
            flow.orderId = 40'000'000 + dice(line, 6, 9'000'000);
            flow.dealId = flow.orderId + 10'000'000;
        }
        flows.push_back(flow);
    }
    return flows;
}

AccountFlow adjustmentFlow(const FlowAccount &account, qint64 amount, qint64 after, qint64 number,
                           qint64 time)
{
    AccountFlow flow;
    setKind(flow, amount > 0 ? bonusKind : takenBackKind, account.tradeType);
    setAmount(flow, amount, after);
    flow.time = time;
    flow.bookkeepId = account.accountId * 1000 + 500 + number;
    return flow;
}

Json flowRecord(const AccountFlow &flow, const FlowAccount &account, const QString &customerNo,
                const QString &lang)
{
    const FlowKind *kind = kindOf(flow, account.tradeType);
    const bool english = lang == u"en_US"_s;
    const auto amount = [&](qint64 units) {
        return Json(QString::fromLatin1(decimalText(units, account.digits)));
    };
    const auto idOrNull = [](qint64 id) { return id == 0 ? Json() : Json(id); };
    return Json(
        Json::Object{{"remark", flow.remark.isEmpty() ? Json() : Json(flow.remark)},
                     {"createTime", Json(flow.time)},
                     {"updateTime", Json(flow.time)},
                     {"subjectId", Json(account.accountId * 10 + 1)},
                     {"bookkeepId", Json(flow.bookkeepId)},
                     {"amountIn", amount(flow.in)},
                     {"amountOut", amount(flow.out)},
                     {"status", Json(2)},
                     {"amountAfter", amount(flow.after)},
                     {"businessType", Json(flow.businessType)},
                     {"businessType1", Json(flow.businessSubtype)},
                     {"customerNo", Json(customerNo)},
                     {"digits", Json(QString::number(account.digits))},
                     {"currency", Json(account.currency)},
                     {"businessTypeName", Json(english ? kind->english : kind->chinese)},
                     {"businessType1Name", Json(english ? kind->englishSub : kind->chineseSub)},
                     {"accountId", Json(account.accountId)},
                     {"orderId", idOrNull(flow.orderId)},
                     {"dealId", idOrNull(flow.dealId)}});
}

} // namespace mm
