// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/json.h"

#include <QByteArray>
#include <QString>

/// What in the gateway's records of customers tells who somebody is, and how it is hidden until it
/// is asked for. Records of products, currencies and dictionaries are not about anybody.
namespace mm {

/// By the member's name, without regard to case: names, e-mail, phone, address, birth, identity
/// papers, bank cards and accounts, wallet addresses, identities at third parties, network
/// addresses, pictures, what was filled in for KYC. "customerNo", "customerGroupName", "bankName"
/// and the like are not.
[[nodiscard]] bool isPersonalMember(QByteArrayView name);

/// "a***@example.com" of an e-mail address, "***78" of a phone number, else "***"; empty stays
/// empty.
[[nodiscard]] QString maskedPersonal(QByteArrayView name, const QString &value);

enum class PersonalRule {
    ByName, ///< what isPersonalMember() says
    /// For records whose members nobody documents (KYC, bank cards, wallets): besides, all texts
    /// and numbers that are not known to be harmless, such as ids, times, codes and statuses.
    Unknown,
};

/// The value with every personal member in it masked, at any depth. Null and empty stay as they
/// are.
[[nodiscard]] Json maskedPersonal(const Json &value, PersonalRule rule = PersonalRule::ByName);

/// The value with every member whose name is a secret's (redact.h) masked, at any depth: such are
/// nobody's to see, whatever was revealed. Null, empty, true and false stay as they are.
[[nodiscard]] Json maskedSecrets(const Json &value);

} // namespace mm
