// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/sandbox/sandboxstate.h"

namespace mm {

/// The frame of an event: the type's members after resources/sandbox/managerevents.json, with
/// `values` in place of the samples.
[[nodiscard]] QByteArray eventFrame(QByteArrayView type, const Json::Object &values);
/// The documented types, in the order of that document.
[[nodiscard]] const std::vector<QByteArray> &eventTypes();

/// "register" and "customer_update" have these members in common.
[[nodiscard]] Json::Object customerValues(const CrowdMember &member);
/// Members of "customer_info_insert" and "customer_info_update".
[[nodiscard]] Json::Object customerInfoValues(const CrowdMember &member, qint64 time);
/// Members of "open_account" and "account_update".
[[nodiscard]] Json::Object accountValues(const CrowdMember &member, const FlowAccount &account,
                                         qint64 time);
/// Members of "subject_insert" and "subject_update": the balance.
[[nodiscard]] Json::Object subjectValues(const FlowAccount &account, qint64 time);
/// Members of "subject_water_insert" and "subject_water_update".
[[nodiscard]] Json::Object waterValues(const CrowdMember &member, const FlowAccount &account,
                                       const AccountFlow &flow, qint64 time);

// What happened in the sandbox, told to the groups that exist.
void reportRegistration(SandboxState &state, const SandboxStore::Person &person);
/// After a sign-in and whatever changes how one signs in.
void reportCustomerUpdate(SandboxState &state, const SandboxStore::Person &person);
/// `account` as it was before.
void reportAdjustment(SandboxState &state, const CrowdMember &member, const FlowAccount &account,
                      const ManagerBooks::Proposal &proposal);

} // namespace mm
