// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QIcon>

namespace mm {

class Theme;

/// An icon of resources/icons (SVG drawn in currentColor) in the theme's text colour, also after
/// the theme changes, sharp at every scale: "eye", "eye-off", "copy", "close", "add", "remove",
/// "search", "columns", "list", "refresh", "settings", "user", "warning", "error", "information",
/// "detach", "dock", "export", "sign-out", "google", "facebook", "twitter", "telegram", "apple",
/// "metamask", "app", "to-newest".
[[nodiscard]] QIcon themedIcon(const QString &name, const Theme &theme);

/// The same in a colour of its own.
[[nodiscard]] QIcon colouredIcon(const QString &name, const QColor &colour);

} // namespace mm
