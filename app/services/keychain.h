// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/secret.h"

#include <functional>
#include <memory>

class QObject;

namespace mm {

/// What a keychain says.
enum class KeychainStatus {
    Ok,
    NotFound, ///< there is no such entry
    Missing, ///< this computer has no keychain
    Locked, ///< it is locked and was not unlocked
    Denied, ///< the user or the system said no
    TimedOut, ///< no answer in time
    Failed, ///< anything else
};

/// The operating system's store of secrets, asynchronously. An answer comes from the event loop,
/// never before the function has returned, perhaps never.
class Keychain
{
public:
    using ReadCallback = std::function<void(KeychainStatus, Secret)>;
    using Callback = std::function<void(KeychainStatus)>;

    virtual ~Keychain() = default;
    virtual void read(const QString &key, QObject *context, ReadCallback then) = 0;
    virtual void write(const QString &key, const Secret &value, QObject *context,
                       Callback then) = 0;
    virtual void remove(const QString &key, QObject *context, Callback then) = 0;
};

/// QtKeychain with its insecure fallback off.
[[nodiscard]] std::unique_ptr<Keychain> systemKeychain();

} // namespace mm
