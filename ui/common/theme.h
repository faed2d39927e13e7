// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/settings.h"

#include <QColor>
#include <QObject>
#include <QPalette>

class QApplication;

namespace mm {

/// Every colour of the client by role; the only table of colours there is.
struct Colours {
    QColor window, surface, raised, selection, text, secondary, accent, onAccent, up, down, warning,
        error, stale, separator, outline;
};

/// Fusion with palettes of our own: light or dark, following the system or chosen, changed while
/// running. Widgets that paint colours of their own ask colours() when they paint and repaint on
/// changed().
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QObject *parent = nullptr);

    /// Sets style, palette and the one small style sheet on the application.
    void apply(ThemeChoice choice, PriceColours prices);
    [[nodiscard]] const Colours &colours() const { return m_colours; }
    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] PriceColours priceColours() const { return m_prices; }
    /// A table, for tests of contrast.
    [[nodiscard]] static Colours table(bool dark, PriceColours prices);

signals:
    void changed();

private:
    [[nodiscard]] bool systemIsDark() const;
    void rebuild();

    ThemeChoice m_choice = ThemeChoice::System;
    PriceColours m_prices = PriceColours::GreenUp;
    bool m_dark = false;
    Colours m_colours;
};

} // namespace mm
