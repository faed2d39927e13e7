// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/support/recordenums.h"
#include "ui/support/recordtext.h"

#include <span>

/// The tables behind recordtext: what the members of the gateway's records are called.
namespace mm {

/// What a record is about, one bit each: a record kind, or the noun of an event's type.
enum RecordNoun : quint32 {
    CustomerNoun = 1U << 0,
    AccountNoun = 1U << 1,
    KycNoun = 1U << 2,
    BankNoun = 1U << 3,
    WalletNoun = 1U << 4,
    PositionNoun = 1U << 5,
    FlowNoun = 1U << 6,
    GroupNoun = 1U << 7,
    DictionaryNoun = 1U << 8,
    CountryNoun = 1U << 9,
    CurrencyNoun = 1U << 10,
    ProductNoun = 1U << 11,
    CustomerEvent = 1U << 12, ///< register, customer_update
    DetailEvent = 1U << 13, ///< customer_info_*
    KycEvent = 1U << 14,
    AccountEvent = 1U << 15, ///< open_account, account_update
    SubjectEvent = 1U << 16, ///< subject_insert, subject_update
    BookingEvent = 1U << 17, ///< subject_water_*
    PositionEvent = 1U << 18,
    DealEvent = 1U << 19,
    DepositEvent = 1U << 20,
    AdjustmentEvent = 1U << 21,
    WithdrawalEvent = 1U << 22,
    UnknownEvent = 1U << 23,
    AnyNoun = (1U << 24) - 1,
};

/// How a member's value is read.
enum class RecordFormat {
    Text,
    Plain, ///< a number nobody counts with: an id, a version, digits
    Quantity, ///< an exact decimal, grouped
    Price, ///< an exact decimal, not grouped
    Time, ///< ms since 1970 UTC
    YesNo, ///< true or 1
    MoreThanZero, ///< yes where it is
    Choice, ///< of `choice`
    Choices, ///< of `choice`, with commas between
    TradeType,
    TradeTypes, ///< with commas between
    OrderBusiness, ///< bizType: what a number means depends on the trade type beside it
    Country, ///< ISO 3166
    Language, ///< "zh-CN"
    Json, ///< an object or an array
};

// In the order its tables are read in, not in the one that saves a few bytes.
struct RecordRow { // NOLINT(clang-analyzer-optin.performance.Padding)
    const char *member = nullptr;
    quint32 nouns = 0;
    const char *label = nullptr; ///< in context "mm::RecordText"
    RecordFormat format = RecordFormat::Text;
    RecordChoice choice = RecordChoice::None;
    bool personal = false;
    const char *digits = nullptr; ///< the member that tells how many decimals are shown at least
};

/// The tables, in the order members are shown. Of a member that stands twice the first row counts
/// whose nouns the record is about.
[[nodiscard]] std::span<const RecordRow> customerRows();
[[nodiscard]] std::span<const RecordRow> moneyRows();
[[nodiscard]] std::span<const RecordRow> tradingRows();
[[nodiscard]] std::span<const RecordRow> referenceRows();

[[nodiscard]] RecordNoun nounOf(RecordKind kind, const QString &type);

struct RecordPlace {
    const RecordRow *row = nullptr; ///< null: a member nothing is known of
    int order = 0; ///< smaller is shown first
};
[[nodiscard]] RecordPlace findRow(QByteArrayView member, RecordNoun noun);

} // namespace mm
