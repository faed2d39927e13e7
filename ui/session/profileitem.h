// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QString>

namespace mm {

/// One account at one environment, as the switcher shows it.
struct ProfileItem {
    QString id = {};
    QString label = {}; ///< a name, the masked e-mail, or the number; plain text
    QString environment = {};
    bool demo = false;
    bool current = false; ///< this window's
    bool running = false; ///< has a window, this or another
    bool operator==(const ProfileItem &) const = default;
};

} // namespace mm
