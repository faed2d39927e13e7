// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/fields.h"
#include "app/protocol/managerapi.h"

/// Of the Manager API: positions, funds, and what changes something.
namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A time that is not 0, as the gateway writes "never".
std::optional<qint64> timeField(JsonReader &reader, QByteArrayView name)
{
    const std::optional<qint64> time = reader.integer(name);
    return time.value_or(0) > 0 ? time : std::nullopt;
}

/// As JavaScript writes the number, whose text the gateway checks the body's signature with: no
/// zeros behind the last decimal.
QByteArray shortest(const Decimal &amount)
{
    QByteArray text = amount.toString().toLatin1();
    if (text.contains('.')) {
        while (text.endsWith('0'))
            text.chop(1);
        if (text.endsWith('.'))
            text.chop(1);
    }
    return text;
}

} // namespace

Result<ManagerPosition> ManagerPosition::fromJson(const Json &data)
{
    if (!data.isObject())
        return badAnswer();
    JsonReader reader(data, u"position"_s);
    ManagerPosition position;
    position.positionId = reader.integer("positionId");
    position.orderId = reader.integer("orderId");
    position.symbolId = reader.integer("symbolId");
    position.accountId = reader.integer("accountId");
    position.symbolName = textField(reader, "symbolName");
    position.direction = smallField(reader, "direction");
    position.status = smallField(reader, "status");
    position.tradeType = enumField<TradeType>(reader, "tradeType");
    position.openPrice = reader.decimal("openPrice");
    position.openVolume = reader.decimal("openVolume");
    position.volume = reader.decimal("volume");
    position.closePrice = reader.decimal("closePrice");
    position.closeVolume = reader.decimal("closeVolume");
    position.margin = reader.decimal("margin");
    position.profit = reader.decimal("profit");
    position.stopLoss = reader.decimal("stopLossDecimal");
    position.takeProfit = reader.decimal("takeProfitDecimal");
    position.priceDigits = smallField(reader, "openSymbolDigits", 0, 38);
    if (!position.priceDigits)
        position.priceDigits = smallField(reader, "closeSymbolDigits", 0, 38);
    position.accountDigits = smallField(reader, "openAccountDigits", 0, 38);
    if (!position.accountDigits)
        position.accountDigits = smallField(reader, "closeAccountDigits", 0, 38);
    position.openTime = timeField(reader, "openTime");
    position.closeTime = timeField(reader, "closeTime");
    position.source = data;
    return position;
}

Json ManagerPositionsRequest::toJson() const
{
    Json body(Json::Object{{"tradeType", int(tradeType)},
                           {"customerGroupId", customerGroupId},
                           {"customerId", customerId}});
    setText(body, "customerNo", customerNo);
    body.set("size", size);
    body.set("current", current);
    return body;
}

Result<ManagerPositionsRequest::Answer> ManagerPositionsRequest::Answer::fromJson(const Json &data)
{
    const Json &records = data.isObject() ? data["records"] : data;
    if (!records.isArray() && !records.isNull())
        return badAnswer();
    Answer answer;
    for (const Json &item : records.items()) {
        if (Result<ManagerPosition> position = ManagerPosition::fromJson(item))
            answer.positions.push_back(std::move(*position));
    }
    if (data.isObject())
        answer.total = JsonReader(data, u"positions"_s).integer("total");
    return answer;
}

Result<FundFlow> FundFlow::fromJson(const Json &data)
{
    if (!data.isObject())
        return badAnswer();
    JsonReader reader(data, u"flow"_s);
    FundFlow flow;
    flow.createTime = timeField(reader, "createTime");
    flow.updateTime = timeField(reader, "updateTime");
    flow.accountId = reader.integer("accountId");
    flow.orderId = reader.integer("orderId");
    flow.dealId = reader.integer("dealId");
    flow.bookkeepId = reader.integer("bookkeepId");
    flow.businessType = smallField(reader, "businessType");
    flow.businessSubtype = smallField(reader, "businessType1");
    flow.status = smallField(reader, "status");
    flow.businessTypeName = textField(reader, "businessTypeName");
    flow.businessSubtypeName = textField(reader, "businessType1Name");
    flow.currency = textField(reader, "currency");
    flow.remark = textField(reader, "remark");
    flow.amountIn = reader.decimal("amountIn");
    flow.amountOut = reader.decimal("amountOut");
    flow.amountAfter = reader.decimal("amountAfter");
    flow.digits = smallField(reader, "digits", 0, 38);
    flow.source = data;
    return flow;
}

Json FundFlowRequest::toJson() const
{
    Json body(Json::Object{{"customerId", QString::number(customerId)},
                           {"customerGroupId", QString::number(customerGroupId)},
                           {"customerNo", customerNo},
                           {"tradeType", int(tradeType)}});
    if (accountId)
        body.set("accountId", *accountId);
    body.set("size", size);
    body.set("current", current);
    body.set("businessType", businessType);
    if (startTime)
        body.set("startTime", *startTime);
    if (endTime)
        body.set("endTime", *endTime);
    body.set("operate", direction);
    setText(body, "lang", lang);
    return body;
}

Result<FundFlowRequest::Answer> FundFlowRequest::Answer::fromJson(const Json &data)
{
    const Json &records = data["records"];
    if (!data.isObject() || (!records.isArray() && !records.isNull()))
        return badAnswer();
    JsonReader reader(data, u"flow"_s);
    Answer answer;
    answer.total = reader.integer("total").value_or(0);
    answer.size = smallField(reader, "size", 0).value_or(0);
    answer.current = smallField(reader, "current", 0).value_or(0);
    for (const Json &item : records.items()) {
        if (Result<FundFlow> flow = FundFlow::fromJson(item))
            answer.records.push_back(std::move(*flow));
    }
    return answer;
}

Json CustomerMessageRequest::toJson() const
{
    return Json(Json::Object{{"customerNo", customerNo},
                             {"tradeType", int(tradeType)},
                             {"language", language},
                             {"content", content},
                             {"title", title},
                             {"showType", popUp ? 1 : 0},
                             {"refreshType", refresh},
                             {"customerId", customerId},
                             {"companyId", companyId}});
}

Json AdjustmentRequest::toJson() const
{
    Json body(Json::Object{{"customerNo", customerNo},
                           {"accountId", accountId},
                           {"accountCurrency", currency},
                           {"tradeType", int(tradeType)},
                           {"businessType", 4},
                           {"amount", Json::number(shortest(amount))},
                           {"withdraw", true}});
    setText(body, "remark", remark);
    return body;
}

Result<AdjustmentRequest::Answer> AdjustmentRequest::Answer::fromJson(const Json &data)
{
    if (data.isBool() && !data.toBool())
        return GatewayError{.kind = ErrorKind::Refused};
    if (data.isObject()) {
        JsonReader reader(data, u"adjustment"_s);
        return Answer{textField(reader, "proposalNo")};
    }
    return Answer{data.isNumber() ? QString::fromLatin1(data.numberText()) : data.toString()};
}

Json AdjustmentQuestion::toJson() const
{
    return Json(
        Json::Object{{"proposalNo", proposalNo}, {"companyId", QString::number(companyId)}});
}

Result<AdjustmentQuestion::Answer> AdjustmentQuestion::Answer::fromJson(const Json &data)
{
    Answer answer{.checkStatus = {}, .source = data};
    if (!data.isObject() && !data.isBool() && !data.isNull()) // false: there is no such proposal
        return badAnswer();
    JsonReader reader(data, u"proposal"_s);
    answer.checkStatus = smallField(reader, "checkStatus");
    return answer;
}

} // namespace mm
