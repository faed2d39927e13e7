// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/credentialstore.h"
#include "app/services/profilestore.h"
#include "app/services/settings.h"
#include "ui/common/formatting.h"
#include "ui/common/theme.h"

namespace mm {

class Clock;
class DrawingShelf;

/// What the windows of one program share.
struct SharedParts {
    Settings &settings;
    Theme &theme;
    const Clock &clock;
    ProfileStore &profiles;
    CredentialStore &credentials;
    DrawingShelf &drawings;
    QString configDirectory;
    QString logFile; ///< empty: none is written
};

} // namespace mm
