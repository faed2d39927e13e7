// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/symboldetail.h"

#include "app/protocol/fields.h"

namespace mm {

using namespace Qt::Literals::StringLiterals;

Result<SymbolDetail> SymbolDetail::fromJson(const Json &data)
{
    if (!data.isObject())
        return badAnswer();
    JsonReader reader(data, u"product"_s);
    SymbolDetail detail;
    detail.id = {reader.unsignedInteger("symbolId").value_or(0),
                 smallField(reader, "tradeType", 0).value_or(0)};
    detail.contractSize = reader.decimal("contractSize");
    detail.minVolume = reader.decimal("minVolume");
    detail.maxVolume = reader.decimal("maxVolume");
    detail.volumeStep = reader.decimal("volumeStep");
    detail.buySwap = reader.decimal("buyInterest");
    detail.sellSwap = reader.decimal("sellInterest");
    detail.fee = reader.decimal("fee");
    detail.feeRate = reader.decimal("feeRate");
    detail.minFee = reader.decimal("minFee");
    detail.maxFee = reader.decimal("maxFee");
    detail.leverage = textField(reader, "leverRatio");
    detail.startMs = reader.integer("startTime");
    detail.endMs = reader.integer("endTime");
    detail.tradeEnabled = flagField(reader, "tradeEnable");
    detail.settlementTime = textField(reader, "eodTime");
    if (const Json &margin = data["marginInfo"]; margin.isObject()) {
        JsonReader info(margin, u"marginInfo"_s);
        detail.marginKind = textField(info, "type");
        detail.marginValues = textField(info, "values");
    }
    if (const Json &used = data["usedMarginSet"]; !used.items().empty()) {
        JsonReader level(used.items().front(), u"usedMarginSet"_s);
        detail.usedMarginPerMille = level.decimal("percent");
    }
    detail.hours = TradingHours::fromJson(data);
    detail.source = data;
    return detail;
}

Json SymbolDetailRequest::toJson() const
{
    return Json(Json::Object{{"tradeType", id.tradeType}, {"symbolId", id.symbolId}});
}

} // namespace mm
