// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QString>

namespace mm {

/// How the client reaches the internet. The password is kept in the keychain or typed, never here.
struct ProxySettings {
    enum class Kind { System, None, Http, Socks5 };
    Kind kind = Kind::System;
    QString host = {}; ///< Http and Socks5
    quint16 port = 0; ///< 1 to 65535
    QString user = {}; ///< empty: none
    bool operator==(const ProxySettings &) const = default;
};

} // namespace mm
