// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/sandbox/sandboxstate.h"

namespace mm {

/// Somebody who is being registered. With an e-mail address, a phone, or neither (telegram).
struct NewPerson {
    QString email;
    QString phone; ///< "+86 13429837442"
    QString country; ///< ISO 3166, "CN"
    Json source; ///< registerSource, 1 to 9
    int accountType = 0; ///< 0 person, 1 company
    Json passwordDigest = {}; ///< null: none yet
};

/// What is wrong with a country, or that it has no customer group.
[[nodiscard]] std::optional<Refusal> checkCountry(const QString &country);
/// Adds the person, after the template of resources/sandbox/registration.json, until the sandbox
/// ends. CUSTOMER_API_0000101 where the address is somebody's already; then `made` is null.
[[nodiscard]] std::optional<Refusal> enroll(SandboxState &state, const NewPerson &wanted,
                                            SandboxStore::Person *&made);
/// What the white label still wants to know of the person: empty where KYC is not demanded or is
/// passed.
[[nodiscard]] Json kycList(const SandboxStore::Person &person);
/// The answer to a registration, without a token: with the KYC list where the white label demands
/// it in that country.
[[nodiscard]] Json registrationAnswer(const SandboxStore::Person &person);

} // namespace mm
