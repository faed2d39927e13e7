// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/recordlabels.h"

#include <QCoreApplication>

namespace mm {

namespace {

using Format = RecordFormat;
using Choice = RecordChoice;

constexpr RecordRow rows[] = {
    {"displayName", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Shown as")},
    {"name", GroupNoun | DictionaryNoun | CountryNoun | CurrencyNoun | ProductNoun,
     QT_TRANSLATE_NOOP("mm::RecordText", "Name")},
    {"nameEn", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "English name")},
    {"nameTw", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Name in traditional Chinese")},
    {"code", CountryNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Country code")},
    {"code", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Code")},
    {"nationalCode", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "ISO code")},
    {"countryCode", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Area code")},
    {"type", GroupNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Kind of group"), Format::Choice,
     Choice::GroupType},
    {"openAccountType", GroupNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Opens accounts"),
     Format::YesNo},
    {"tradeType", GroupNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Kind of account"),
     Format::TradeType},
    {"assets", GroupNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Currencies")},
    {"symbolCode", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Product code")},
    {"symbolId", ProductNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Product ID"), Format::Plain},
    {"baseCurrency", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Base currency")},
    {"profitCurrency", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Profit currency")},
    {"tradeTypeName", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Kind of account, by name")},
    {"tradeTypes", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Kinds of account"),
     Format::TradeTypes},
    {"dealMode", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Deal mode"), Format::Choice,
     Choice::DealMode},
    {"symbolDigits", ProductNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Decimals of the price"),
     Format::Plain},
    {"bidSpread", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Bid spread"), Format::Quantity},
    {"askSpread", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Ask spread"), Format::Quantity},
    {"etf", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "ETF"), Format::YesNo},
    {"enableShortLoan", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Loans for selling"),
     Format::YesNo},
    {"enableLongLoan", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Loans for buying"),
     Format::YesNo},
    {"dividend", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Dividends"), Format::YesNo},
    {"inTradeTime", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Trading now"), Format::YesNo},
    {"inHolidayTime", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Holiday now"), Format::YesNo},
    {"tradeTimeList", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Trading times"), Format::Json},
    {"holidayTimeList", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Holidays"), Format::Json},
    {"labels", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Labels")},
    {"sourceId", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Source of quotes")},
    {"customerGroupIds", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Customer group IDs")},
    {"symbolGroupIds", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Product group IDs")},
    {"customerGroupList", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Customer groups"),
     Format::Json},
    {"assetsVoList", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Currencies"), Format::Json},
    {"fundId", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Fund ID"), Format::Plain},
    {"type", CurrencyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Kind of currency"), Format::Plain},
    {"initState", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Set up"), Format::Choice,
     Choice::Initialisation},
    {"status",
     BankNoun | WalletNoun | GroupNoun | DictionaryNoun | CountryNoun | CurrencyNoun | ProductNoun,
     QT_TRANSLATE_NOOP("mm::RecordText", "Status"), Format::Choice, Choice::EnabledStatus},
    {"parentCode", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Belongs to")},
    {"parentId", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Belongs to ID"), Format::Plain},
    {"showType", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Shown by")},
    {"extend", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Extended attributes")},
    {"hasLeaf", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Has entries below"), Format::YesNo},
    {"childs", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Entries below"), Format::Json},
    {"sort", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Place in the order"), Format::Plain},
    {"sortNum", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Place in the order"), Format::Plain},
    {"id", GroupNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Group ID"), Format::Plain},
    {"id", CurrencyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Currency ID"), Format::Plain},
    {"id", ProductNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Product ID"), Format::Plain},
    {"id", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "ID"), Format::Plain},
    {"strId", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "ID as text"), Format::Plain},
    {"bizName", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Kind of record")},
    {"type", BankNoun | WalletNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Kind")},
    {"remark", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Remark")},
    {"createTime", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Created"), Format::Time},
    {"createBy", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Created by")},
    {"updateTime", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Changed"), Format::Time},
    {"updateBy", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Changed by")},
    {"revision", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Revision"), Format::Plain},
    {"version", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Version"), Format::Plain},
    {"trace", AnyNoun, QT_TRANSLATE_NOOP("mm::RecordText", "Trace"), Format::Plain},
};

} // namespace

std::span<const RecordRow> referenceRows()
{
    return rows;
}

} // namespace mm
