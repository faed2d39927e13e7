// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/json.h"

#include <QString>

#include <vector>

namespace mm {

class Formatting;

/// What a member of one of the gateway's records is called and what its value means, as support
/// reads it. The only place that knows the labels and enumerations of the Manager API's records.
struct RecordField {
    QByteArray name; ///< the gateway's spelling
    QString label; ///< "E-mail address"; the gateway's spelling where it has none of ours
    QString value; ///< "Locked", "2026-11-20 09:41", "2,904,321.4696"
    QString raw; ///< "5", as it came
    bool personal = false; ///< to be masked until it is revealed
};

/// Which record it is: the same member means different things in different ones.
enum class RecordKind {
    Customer, ///< page and detail of customers
    Account,
    Kyc,
    Bank,
    Wallet,
    Position,
    FundFlow,
    Group,
    Dictionary,
    Country,
    Currency,
    Product,
    Event, ///< data of a ManagerEvent; `type` says which
};

/// The members of an object, known ones first and in a sensible order. Members that are objects or
/// arrays come with their JSON text as value. `type`: of an event, else empty.
[[nodiscard]] std::vector<RecordField> describe(const Json &object, RecordKind kind,
                                                const Formatting &formatting,
                                                const QString &type = {});
/// One member alone, as describe() would tell it.
[[nodiscard]] RecordField describeMember(const Json &object, QByteArrayView name, RecordKind kind,
                                         const Formatting &formatting, const QString &type = {});
/// "Deposit received", "Position opened"…; the type itself where it is unknown.
[[nodiscard]] QString eventTypeText(const QString &type);
/// One line of what an event says: amount, product, status; without the customer and with nothing
/// personal unmasked. Empty for an unknown type.
[[nodiscard]] QString eventSummary(const Json &data, const QString &type,
                                   const Formatting &formatting);
/// A personal value, masked so that it can still be told from others: "t•••@e•••.com", "•••42".
[[nodiscard]] QString masked(const QString &value);

} // namespace mm
