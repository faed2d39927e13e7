// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/decimal.h"
#include "app/protocol/json.h"
#include "app/protocol/result.h"

#include <optional>
#include <vector>

namespace mm {

/// One event of the Manager API's data push: protocol.md section 12.
struct ManagerEvent {
    QString type; ///< "register", "position_insert"…; unknown ones are kept as they are
    Json data;
    QString customerNo; ///< empty where the event names none
    qint64 time = 0; ///< ms since 1970 UTC by the event; 0 where it has none
    QByteArray frame; ///< as it came

    [[nodiscard]] static Result<ManagerEvent> parse(QByteArrayView text);
    [[nodiscard]] bool isKnown() const; ///< one of managerEventTypes()
};

/// The documented types, in the order of manager-events.json.
[[nodiscard]] const std::vector<QString> &managerEventTypes();

/// An integer of an event that is scaled by the digits beside it (amounts, prices), as the exact
/// number; nothing for members that are no such thing: of another type of event, written with
/// decimals already, or without usable digits (0 to 38) beside them.
[[nodiscard]] std::optional<Decimal> scaledMember(const ManagerEvent &event, QByteArrayView name);
[[nodiscard]] std::optional<Decimal> scaledMember(const Json &data, QStringView type,
                                                  QByteArrayView name);
/// The member that tells the decimals of such a member; empty where it is none.
[[nodiscard]] QByteArrayView scalingMember(QStringView type, QByteArrayView name);

} // namespace mm
