// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/managerevents.h"

#include "app/protocol/fields.h"

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maxDigits = 38; // of a Decimal

/// Which integers of which events carry their decimals in another member. Deposits, withdrawals
/// and adjustments have amounts as they are.
struct Scaling {
    QLatin1StringView type; ///< or what several begin with
    const char *member = nullptr;
    const char *digits = nullptr;
    bool numbersAlone = false; ///< documented as text, which carries its decimals itself
};
constexpr Scaling scalings[] = {
    {"subject_insert"_L1, "amount", "digits"},
    {"subject_update"_L1, "amount", "digits"},
    {"subject_water_"_L1, "amountAfter", "digits"},
    {"subject_water_"_L1, "amountIn", "digits"},
    {"subject_water_"_L1, "amountOut", "digits"},
    {"position_"_L1, "openPrice", "symbolDigits"},
    {"position_"_L1, "costPrice", "symbolDigits"},
    {"position_"_L1, "takeProfit", "symbolDigits"},
    {"position_"_L1, "stopLoss", "symbolDigits"},
    {"position_"_L1, "openFee", "currencyDigits"},
    {"position_"_L1, "closeFee", "currencyDigits"},
    {"position_"_L1, "openMargin", "currencyDigits"},
    {"position_"_L1, "collatrealFrozen", "currencyDigits"}, // the gateway's spelling
    {"position_"_L1, "interest", "currencyDigits", true},
    {"position_"_L1, "openTradeAmount", "currencyDigits", true},
    {"position_"_L1, "currentTradeAmount", "currencyDigits", true},
    {"position_"_L1, "maintenanceMargin", "currencyDigits", true},
    {"position_"_L1, "occupyTheMargin", "currencyDigits", true},
    {"position_"_L1, "singleMargin", "currencyDigits", true},
    {"position_"_L1, "warningMargin", "currencyDigits", true},
    {"trade_deal"_L1, "executePrice", "digits"},
    {"trade_deal"_L1, "spread", "digits"},
    {"trade_deal"_L1, "executeMargin", "accountDigits"},
    {"trade_deal"_L1, "pnl", "accountDigits"},
    {"trade_deal"_L1, "fee", "feeDigits"},
    {"trade_deal"_L1, "convertFee", "convertFeeDigits"},
};

const Scaling *scalingOf(QStringView type, QByteArrayView name)
{
    for (const Scaling &scaling : scalings) {
        if (name == scaling.member && type.startsWith(scaling.type))
            return &scaling;
    }
    return nullptr;
}

/// The time something happened, the most telling first.
constexpr const char *timeMembers[] = {"executeTime", "updateTime", "approvalTime", "createTime"};

qint64 timeOf(JsonReader &data)
{
    for (const char *member : timeMembers) {
        if (const std::optional<qint64> time = data.integer(member); time && *time > 0)
            return *time;
    }
    return 0;
}

/// An object stands in the frame as it is, or as text of its own.
Json dataOf(const Json &value)
{
    if (value.isString()) {
        if (std::optional<Json> inner = Json::parse(value.toString().toUtf8());
            inner && (inner->isObject() || inner->isArray()))
            return *std::move(inner);
    }
    return value;
}

} // namespace

Result<ManagerEvent> ManagerEvent::parse(QByteArrayView text)
{
    const std::optional<Json> json = Json::parse(text);
    if (!json || !json->isObject())
        return badAnswer();
    ManagerEvent event;
    event.type = (*json)["eventType"].toString();
    if (event.type.isEmpty())
        return badAnswer();
    event.data = dataOf((*json)["data"]);
    event.frame = text.toByteArray();
    if (event.data.isObject()) {
        JsonReader data(event.data, u"event"_s);
        event.customerNo = data.text("customerNo").value_or(QString());
        event.time = timeOf(data);
    }
    return event;
}

bool ManagerEvent::isKnown() const
{
    const auto &types = managerEventTypes();
    return std::find(types.begin(), types.end(), type) != types.end();
}

const std::vector<QString> &managerEventTypes()
{
    static const std::vector<QString> types{u"register"_s,
                                            u"customer_update"_s,
                                            u"customer_info_insert"_s,
                                            u"customer_info_update"_s,
                                            u"kyc"_s,
                                            u"open_account"_s,
                                            u"account_update"_s,
                                            u"subject_insert"_s,
                                            u"subject_update"_s,
                                            u"subject_water_insert"_s,
                                            u"subject_water_update"_s,
                                            u"position_insert"_s,
                                            u"position_update"_s,
                                            u"position_delete"_s,
                                            u"trade_deal"_s,
                                            u"deposit"_s,
                                            u"account_adjust"_s,
                                            u"withdraw"_s};
    return types;
}

QByteArrayView scalingMember(QStringView type, QByteArrayView name)
{
    const Scaling *scaling = scalingOf(type, name);
    return scaling != nullptr ? QByteArrayView(scaling->digits) : QByteArrayView();
}

std::optional<Decimal> scaledMember(const Json &data, QStringView type, QByteArrayView name)
{
    const Scaling *scaling = scalingOf(type, name);
    if (scaling == nullptr || !data.isObject() || (scaling->numbersAlone && !data[name].isNumber()))
        return std::nullopt;
    JsonReader reader(data, u"event"_s);
    const std::optional<int> digits = smallField(reader, scaling->digits, 0, maxDigits);
    const std::optional<Decimal> value = reader.decimal(name);
    // 10 is scaled, 10.00 carries its decimals already.
    if (!digits || !value || value->scale() != 0)
        return std::nullopt;
    return Decimal::multiply(*value, Decimal::fromUnits(1, *digits));
}

std::optional<Decimal> scaledMember(const ManagerEvent &event, QByteArrayView name)
{
    return scaledMember(event.data, event.type, name);
}

} // namespace mm
