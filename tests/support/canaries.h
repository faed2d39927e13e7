// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace mm {

/// A secret that can be told apart from everything else, and the name it goes by on the wire.
struct Canary {
    QByteArray name;
    QByteArray value;
};

/// Secrets under every name the protocol has for one, of the shapes the gateway gives out and of
/// none that would give them away.
[[nodiscard]] const QList<Canary> &canaries();
[[nodiscard]] QByteArray canary(QByteArrayView name); ///< its value; empty: there is none
/// {"loginPwd":"…",…}: all of them, or those whose names are there.
[[nodiscard]] QByteArray canariesAsJson();
/// "loginPwd=…&…", percent-encoded.
[[nodiscard]] QByteArray canariesAsQuery();

/// The secret as it may look where it leaks: plain, within JSON, Base64 (wherever in a longer text
/// it stood), hexadecimal, percent-encoded. Longer ones also by halves.
[[nodiscard]] QByteArrayList formsOf(const QByteArray &secret);
/// Which of them, and in which form, stand in the text.
[[nodiscard]] QStringList leaksIn(QByteArrayView text, const QList<Canary> &secrets = canaries());

} // namespace mm
