// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/recordlabels.h"

#include <QHash>

#include <array>
#include <utility>
#include <vector>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t tableCount = 4;
constexpr int tableStep = 1000; ///< more than any table has rows

using Tables = std::array<std::span<const RecordRow>, tableCount>;

const Tables &tables()
{
    static const Tables all{customerRows(), moneyRows(), tradingRows(), referenceRows()};
    return all;
}

/// Which table's members come first in a record.
std::size_t firstTable(RecordNoun noun)
{
    constexpr quint32 money = AccountNoun | FlowNoun | AccountEvent | SubjectEvent | BookingEvent
        | DepositEvent | AdjustmentEvent | WithdrawalEvent;
    constexpr quint32 trading = PositionNoun | PositionEvent | DealEvent;
    constexpr quint32 reference =
        GroupNoun | DictionaryNoun | CountryNoun | CurrencyNoun | ProductNoun;
    if ((noun & money) != 0)
        return 1;
    if ((noun & trading) != 0)
        return 2;
    return (noun & reference) != 0 ? 3 : 0;
}

struct RowPlace {
    std::size_t table, row;
};

const QHash<QByteArrayView, std::vector<RowPlace>> &placesByMember()
{
    static const auto places = [] {
        QHash<QByteArrayView, std::vector<RowPlace>> made;
        for (std::size_t table = 0; table < tableCount; ++table) {
            const auto rows = tables()[table];
            for (std::size_t row = 0; row < rows.size(); ++row)
                made[rows[row].member].push_back({table, row});
        }
        return made;
    }();
    return places;
}

RecordNoun nounOfEvent(const QString &type)
{
    static constexpr std::pair<QLatin1StringView, RecordNoun> nouns[] = {
        {"register"_L1, CustomerEvent},         {"customer_update"_L1, CustomerEvent},
        {"customer_info_"_L1, DetailEvent},     {"kyc"_L1, KycEvent},
        {"open_account"_L1, AccountEvent},      {"account_update"_L1, AccountEvent},
        {"subject_insert"_L1, SubjectEvent},    {"subject_update"_L1, SubjectEvent},
        {"subject_water_"_L1, BookingEvent},    {"position_"_L1, PositionEvent},
        {"trade_deal"_L1, DealEvent},           {"deposit"_L1, DepositEvent},
        {"account_adjust"_L1, AdjustmentEvent}, {"withdraw"_L1, WithdrawalEvent},
    };
    for (const auto &[name, noun] : nouns) {
        if (name.endsWith(u'_') ? type.startsWith(name) : type == name)
            return noun;
    }
    return UnknownEvent;
}

} // namespace

RecordNoun nounOf(RecordKind kind, const QString &type)
{
    switch (kind) {
    case RecordKind::Customer:
        return CustomerNoun;
    case RecordKind::Account:
        return AccountNoun;
    case RecordKind::Kyc:
        return KycNoun;
    case RecordKind::Bank:
        return BankNoun;
    case RecordKind::Wallet:
        return WalletNoun;
    case RecordKind::Position:
        return PositionNoun;
    case RecordKind::FundFlow:
        return FlowNoun;
    case RecordKind::Group:
        return GroupNoun;
    case RecordKind::Dictionary:
        return DictionaryNoun;
    case RecordKind::Country:
        return CountryNoun;
    case RecordKind::Currency:
        return CurrencyNoun;
    case RecordKind::Product:
        return ProductNoun;
    case RecordKind::Event:
        return nounOfEvent(type);
    }
    return UnknownEvent;
}

RecordPlace findRow(QByteArrayView member, RecordNoun noun)
{
    const auto found = placesByMember().constFind(member);
    if (found == placesByMember().constEnd())
        return {};
    for (const RowPlace &place : *found) {
        const RecordRow &row = tables()[place.table][place.row];
        if ((row.nouns & noun) == 0)
            continue;
        const std::size_t turn = place.table == firstTable(noun) ? 0 : place.table + 1;
        const bool leads = member == "customerNo"; // whoever it is about
        return {&row, leads ? -1 : int(turn) * tableStep + int(place.row)};
    }
    return {};
}

} // namespace mm
