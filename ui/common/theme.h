// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/settings.h"

#include <QColor>
#include <QObject>
#include <QPointer>

#include <array>

class QLabel;
class QPen;
class QWidget;

namespace mm {

/// Every colour of the client by role; the only table of colours there is.
struct Colours {
    QColor window, surface, raised, selection, text, secondary, accent, onAccent, up, down, warning,
        error, stale, separator, outline;
    /// Of indicators and drawings, by place; told apart by colour-blind people too, and never by
    /// colour alone: linePen() gives each a dash pattern of its own.
    std::array<QColor, 6> lines;
    /// What panes that move together are marked with, beside a letter; text on surface as well.
    std::array<QColor, 5> links;
};

/// Size and colour of a label by what it says; see setTextRole().
enum class TextRole { Body, Title, Section, Secondary, Caption, Warning, Error };
constexpr int textRoleCount = 7;

class ClientStyle;

/// The client's style with palettes of our own: light or dark, following the system or chosen,
/// changed while running. Widgets that paint colours of their own ask colours() when they paint and
/// repaint on changed().
///
/// What the style knows by dynamic property: QPushButton "primary" (the one action of a
/// window) and "plain" (looks like a link), QLineEdit and QComboBox "invalid" (error outline),
/// QPlainTextEdit "field" (looks like a field of a form, "invalid" too), QTabBar "segments" (a
/// choice rather than pages).
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QObject *parent = nullptr);

    /// Sets style and palette on the application.
    void apply(ThemeChoice choice, PriceColours prices);
    [[nodiscard]] const Colours &colours() const { return m_colours; }
    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] PriceColours priceColours() const { return m_prices; }
    /// A table, for tests of contrast.
    [[nodiscard]] static Colours table(bool dark, PriceColours prices);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void changed();

private:
    [[nodiscard]] static bool systemIsDark();
    void rebuild();

    ThemeChoice m_choice = ThemeChoice::System;
    PriceColours m_prices = PriceColours::GreenUp;
    bool m_dark = false;
    bool m_rebuilding = false;
    Colours m_colours;
    QPointer<ClientStyle> m_style; ///< the application's, as long as it has no other
};

/// A pen of the line colour at `place` (another place counts modulo their number) with its dashes:
/// solid, dashed, dotted…
[[nodiscard]] QPen linePen(const Colours &colours, int place, qreal width);

/// Gives a label the size, weight and colour of a role; follows the theme from then on. A font of
/// the label's own is to be set before.
void setTextRole(QLabel *label, TextRole role);
[[nodiscard]] TextRole textRole(const QLabel *label); ///< Body where none was set

/// Sets a property the style looks at, and has the widget measured and painted anew.
void setStyleProperty(QWidget *widget, const char *name, bool value);

} // namespace mm
