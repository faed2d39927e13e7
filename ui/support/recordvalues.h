// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/support/recordlabels.h"

namespace mm {

/// The value of a member as support reads it: by its row, where it has one. `type` of an event.
[[nodiscard]] QString recordValue(const Json &object, QByteArrayView name, const RecordRow *row,
                                  const Formatting &formatting, const QString &type);

/// True where it tells who somebody is or how to reach or impersonate them: by its row, else by its
/// name; of what only the customer can have told (KYC, banks, wallets) all that is not known.
[[nodiscard]] bool isPersonalMember(const Json &value, QByteArrayView name, RecordNoun noun);

} // namespace mm
