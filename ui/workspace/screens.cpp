// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/workspace/screens.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace mm {

namespace {

constexpr int leastSeen = 100; ///< pixels, of the width of a title bar
constexpr int titleHeight = 24; ///< pixels at the top of a window
constexpr int titleRoom = 40; ///< pixels above a window, for its frame

} // namespace

QRect withinReach(const QRect &window, const QList<QRect> &screens)
{
    // What a window is moved by.
    const QRect title(window.topLeft(), QSize(window.width(), titleHeight));
    const auto isSeen = [&title](const QRect &screen) {
        const QRect seen = screen & title;
        return seen.width() >= std::min(leastSeen, title.width())
            && seen.height() >= titleHeight / 2;
    };
    if (screens.isEmpty() || std::ranges::any_of(screens, isSeen))
        return window;
    const QRect room = screens.first().adjusted(0, titleRoom, 0, 0);
    QRect placed(QPoint(), window.size().boundedTo(room.size()));
    placed.moveCenter(room.center());
    return placed;
}

void bringWithinReach(QWidget &window)
{
    QList<QRect> screens{QGuiApplication::primaryScreen()->availableGeometry()};
    for (const QScreen *screen : QGuiApplication::screens())
        screens << screen->availableGeometry();
    const QRect place = withinReach(window.geometry(), screens);
    if (place != window.geometry())
        window.setGeometry(place);
}

} // namespace mm
