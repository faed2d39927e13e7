// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/theme.h"

#include "ui/common/clientstyle.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPen>
#include <QScopedValueRollback>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char textRoleProperty[] = "textRole";

// Two classes of palette: what is selected in lists and tables is quiet, so that up and down stay
// readable on it; everywhere else Highlight is the accent, which Fusion also makes the focus frame
// and progress bars from.
QPalette paletteFrom(const Colours &c)
{
    QPalette palette;
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, c.window},
        {QPalette::WindowText, c.text},
        {QPalette::Base, c.surface},
        {QPalette::AlternateBase, c.window},
        {QPalette::ToolTipBase, c.raised},
        {QPalette::ToolTipText, c.text},
        {QPalette::PlaceholderText, c.stale},
        {QPalette::Text, c.text},
        {QPalette::Button, c.raised},
        {QPalette::ButtonText, c.text},
        {QPalette::BrightText, c.error},
        {QPalette::Light, c.raised},
        {QPalette::Midlight, c.separator},
        {QPalette::Dark, c.outline},
        {QPalette::Mid, c.separator},
        {QPalette::Shadow, c.outline},
        {QPalette::Highlight, c.accent},
        {QPalette::Link, c.accent},
        {QPalette::HighlightedText, c.onAccent},
        {QPalette::LinkVisited, c.accent},
    };
    for (const auto &[role, colour] : roles)
        palette.setColor(role, colour);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.stale);
    palette.setColor(QPalette::Disabled, QPalette::Base, c.window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.separator);
    return palette;
}

// Apart from each other by lightness as well as hue, so that they stay apart to colour-blind
// people.
constexpr std::array<QRgb, 6> lineColoursLight{0x004CB2, 0x953700, 0x118E73,
                                               0xCE16EF, 0x9B8900, 0x202A36};
constexpr std::array<QRgb, 6> lineColoursDark{0x6C8CFF, 0xF0642F, 0x63D4B6,
                                              0xC559AD, 0xFFCB03, 0xF7FAFF};

std::array<QColor, 6> coloursFrom(const std::array<QRgb, 6> &table)
{
    std::array<QColor, 6> colours;
    std::ranges::transform(table, colours.begin(), [](QRgb rgb) { return QColor(rgb); });
    return colours;
}

} // namespace

Theme::Theme(QObject *parent) : QObject(parent), m_colours(table(false, PriceColours::GreenUp)) { }

Colours Theme::table(bool dark, PriceColours prices)
{
    using C = QColor;
    Colours c = dark
        ? Colours{C(0x12161C), C(0x191E26), C(0x222936), C(0x26395A), C(0xE7EBF1), C(0xA6B0BD),
                  C(0x79A9FF), C(0x0B1424), C(0x43CF91), C(0xFF8288), C(0xF0C05A), C(0xFF8D84),
                  C(0x9CA7B5), C(0x38424F), C(0x6F7C8D), {},          {}}
        : Colours{C(0xF4F6F9), C(0xFFFFFF), C(0xFFFFFF), C(0xDCE8FB), C(0x161B22), C(0x55606E),
                  C(0x1A5FCC), C(0xFFFFFF), C(0x086B42), C(0xB92A36), C(0x8A5A00), C(0xB3261E),
                  C(0x5A6470), C(0xCFD6DF), C(0x7D8896), {},          {}};
    c.lines = coloursFrom(dark ? lineColoursDark : lineColoursLight);
    c.links = dark ? std::array{C(0x79A9FF), C(0xF0C05A), C(0xC9A2FF), C(0x4FD0D0), C(0xFF9AD5)}
                   : std::array{C(0x1A5FCC), C(0x8A5A00), C(0x7A3DB8), C(0x0B6668), C(0xA8276F)};
    if (prices == PriceColours::RedUp)
        std::swap(c.up, c.down);
    if (prices == PriceColours::ColourBlind) {
        c.up = dark ? C(0x79A9FF) : C(0x1A5FCC);
        c.down = dark ? C(0xFFA24D) : C(0xA84300);
    }
    return c;
}

void Theme::apply(ThemeChoice choice, PriceColours prices)
{
    m_choice = choice;
    m_prices = prices;
    if (!m_style) {
        m_style = new ClientStyle;
        QApplication::setStyle(m_style); // which owns it
        qApp->installEventFilter(this);
    }
    rebuild();
}

// Qt 6.4 has no QStyleHints::colorScheme. With our palette taken off, the application's palette is
// the platform theme's: dark where its window is.
bool Theme::systemIsDark()
{
    QApplication::setPalette(QPalette());
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

void Theme::rebuild()
{
    const QScopedValueRollback guard(m_rebuilding, true);
    m_dark = m_choice == ThemeChoice::System ? systemIsDark() : m_choice == ThemeChoice::Dark;
    m_colours = table(m_dark, m_prices);
    m_style->setColours(m_colours);
    QPalette palette = paletteFrom(m_colours);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    palette.setColor(QPalette::Highlight, m_colours.selection);
    palette.setColor(QPalette::HighlightedText, m_colours.text);
    QApplication::setPalette(palette, "QAbstractItemView");
    emit changed();
}

// A palette set on the application hides the system's changes of palette; that its theme changed
// is still told to every window, once for each.
bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (m_style && event->type() == QEvent::ThemeChange && m_choice == ThemeChoice::System
        && !m_rebuilding && watched->isWindowType())
        rebuild();
    return QObject::eventFilter(watched, event);
}

QPen linePen(const Colours &colours, int place, qreal width)
{
    const std::size_t count = colours.lines.size();
    const std::size_t at = std::size_t(place < 0 ? 0 : place) % count;
    // In widths of the pen, so that they look alike at every scale.
    static const std::array<QList<qreal>, 6> dashes{
        {{}, {6, 3}, {2, 2}, {8, 3, 2, 3}, {12, 4}, {8, 3, 2, 3, 2, 3}}};
    QPen pen(colours.lines[at], width);
    if (!dashes[at].isEmpty())
        pen.setDashPattern(dashes[at]);
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

void setTextRole(QLabel *label, TextRole role)
{
    label->setTextFormat(Qt::PlainText);
    label->style()->unpolish(label);
    label->setProperty(textRoleProperty, int(role));
    label->style()->polish(label);
}

TextRole textRole(const QLabel *label)
{
    return TextRole(label->property(textRoleProperty).toInt());
}

void setStyleProperty(QWidget *widget, const char *name, bool value)
{
    if (widget->property(name).toBool() == value)
        return;
    widget->setProperty(name, value);
    QEvent change(QEvent::StyleChange);
    QCoreApplication::sendEvent(widget, &change);
}

} // namespace mm
