// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/theme.h"

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

// What Fusion cannot do by palette alone: outlines of controls with a contrast of 3 on dark, the
// primary button, segmented tabs, and labels by role.
constexpr char styleSheet[] = R"(
QLabel[textRole="title"] { font-size: @titleSize; font-weight: 600; }
QLabel[textRole="section"] { font-size: @sectionSize; font-weight: 600; }
QLabel[textRole="secondary"] { color: @secondary; }
QLabel[textRole="caption"] { font-size: @captionSize; color: @secondary; }
QLabel[textRole="warning"] { font-size: @captionSize; color: @warning; }
QLabel[textRole="error"] { font-size: @captionSize; color: @error; }
QPushButton, QLineEdit, QComboBox {
    min-height: 18px; padding: 4px 8px; border: 1px solid @outline; border-radius: 4px; }
QPushButton { padding: 4px 14px; background: @raised; color: @text; }
QLineEdit, QComboBox { background: @surface; }
QPushButton:hover, QComboBox:hover { border-color: @accent; }
QPushButton:pressed { background: @selection; }
QPushButton:disabled, QLineEdit:disabled, QComboBox:disabled {
    color: @stale; background: @window; border-color: @separator; }
QPushButton:focus { border: 2px solid @accent; padding: 3px 13px; }
QLineEdit:focus, QComboBox:focus { border: 2px solid @accent; padding: 3px 7px; }
QLineEdit[invalid="true"], QComboBox[invalid="true"] { border-color: @error; }
QPlainTextEdit[field="true"] { border: 1px solid @outline; border-radius: 4px; background: @surface; }
QPlainTextEdit[field="true"]:focus { border: 2px solid @accent; }
QPlainTextEdit[field="true"][invalid="true"] { border-color: @error; }
QPushButton[primary="true"] {
    background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[primary="true"]:hover, QPushButton[primary="true"]:focus { border-color: @text; }
QPushButton[primary="true"]:disabled {
    background: @separator; color: @stale; border-color: @separator; }
QPushButton[plain="true"] {
    padding: 4px 6px; background: transparent; border-color: transparent; color: @accent; }
QPushButton[plain="true"]:focus { padding: 3px 5px; }
QPushButton[plain="true"]:hover, QPushButton[plain="true"]:focus { border-color: @accent; }
QPushButton[plain="true"]:disabled { color: @stale; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/chevron-down.svg); width: 12px; height: 12px; }
QComboBox > QLineEdit, QAbstractSpinBox > QLineEdit, QComboBox > QLineEdit:focus {
    border: none; padding: 0px; min-height: 0px; background: transparent; }
QSpinBox, QDateEdit, QDateTimeEdit { min-height: 18px; padding: 4px 4px; border: 1px solid @outline; border-radius: 4px;
    background: @surface; }
QSpinBox:focus, QDateEdit:focus, QDateTimeEdit:focus { border: 2px solid @accent; padding: 3px 3px; }
QSpinBox:disabled, QDateEdit:disabled, QDateTimeEdit:disabled { color: @stale; background: @window; border-color: @separator; }
QSpinBox::up-button, QSpinBox::down-button, QDateTimeEdit::up-button, QDateTimeEdit::down-button,
QDateEdit::drop-down { border: none; width: 20px; }
QSpinBox::up-arrow, QDateTimeEdit::up-arrow { image: url(:/icons/chevron-up.svg); width: 10px; height: 10px; }
QSpinBox::down-arrow, QDateTimeEdit::down-arrow, QDateEdit::down-arrow { image: url(:/icons/chevron-down.svg); width: 10px; height: 10px; }
QCheckBox { spacing: 8px; }
QCheckBox::indicator, QTreeView::indicator, QTableView::indicator {
    width: 14px; height: 14px; border: 1px solid @outline; border-radius: 3px;
    background: @surface; }
QCheckBox::indicator:hover, QCheckBox::indicator:checked, QTreeView::indicator:checked,
QTableView::indicator:checked { border-color: @accent; }
QCheckBox::indicator:checked, QTreeView::indicator:checked, QTableView::indicator:checked {
    background: @accent; image: url(:/icons/@check.svg); }
QCheckBox::indicator:focus { border: 2px solid @accent; width: 12px; height: 12px; }
QCheckBox::indicator:checked:focus { border-color: @text; }
QCheckBox::indicator:disabled { border-color: @separator; background: @window; }
QTabBar[segments="true"]::tab {
    min-height: 18px; padding: 4px 14px; border: 1px solid @outline; background: @surface;
    color: @text; margin-left: -1px; }
QTabBar[segments="true"] { outline: none; }
QTabBar[segments="true"]::tab:first { margin-left: 0px; }
QTabBar[segments="true"]::tab:selected {
    background: @selection; border-color: @accent; color: @text; }
QTabBar[segments="true"]::tab:focus { border: 2px solid @accent; padding: 3px 13px; }
QTabBar[segments="true"]::tab:disabled { color: @stale; border-color: @separator; }
mm--StatusBanner { background: @surface; border: 1px solid @outline; border-radius: 4px; }
mm--StatusBanner[tone="warning"] { border-color: @warning; }
mm--StatusBanner[tone="error"] { border-color: @error; }
QToolTip { color: @text; background: @raised; border: 1px solid @outline; padding: 3px; }
)";

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

QString styleSheetFrom(const Colours &c)
{
    QString sheet = QString::fromLatin1(styleSheet);
    const std::pair<QLatin1StringView, QColor> tokens[] = {
        {"@surface"_L1, c.surface},     {"@raised"_L1, c.raised},   {"@text"_L1, c.text},
        {"@secondary"_L1, c.secondary}, {"@accent"_L1, c.accent},   {"@onAccent"_L1, c.onAccent},
        {"@warning"_L1, c.warning},     {"@error"_L1, c.error},     {"@stale"_L1, c.stale},
        {"@separator"_L1, c.separator}, {"@outline"_L1, c.outline}, {"@window"_L1, c.window},
        {"@selection"_L1, c.selection},
    };
    for (const auto &[token, colour] : tokens)
        sheet.replace(token + u';', colour.name() + u';');
    const bool darkOnAccent = c.onAccent.lightness() < 128;
    sheet.replace("@check"_L1, darkOnAccent ? "check-black"_L1 : "check-white"_L1);
    const qreal body = QApplication::font().pointSizeF();
    sheet.replace("@titleSize"_L1, QString::number(body + 4) + "pt"_L1);
    sheet.replace("@sectionSize"_L1, QString::number(body + 2) + "pt"_L1);
    sheet.replace("@captionSize"_L1, QString::number(body - 1) + "pt"_L1);
    return sheet;
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
    if (!m_applied) {
        m_applied = true;
        QApplication::setStyle(u"Fusion"_s);
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
    QPalette palette = paletteFrom(m_colours);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    palette.setColor(QPalette::Highlight, m_colours.selection);
    palette.setColor(QPalette::HighlightedText, m_colours.text);
    QApplication::setPalette(palette, "QAbstractItemView");
    qApp->setStyleSheet(styleSheetFrom(m_colours));
    emit changed();
}

// A palette set on the application hides the system's changes of palette; that its theme changed
// is still told to every window, once for each.
bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && m_choice == ThemeChoice::System && !m_rebuilding
        && watched->isWindowType())
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
    static constexpr const char *names[] = {"body",    "title",   "section", "secondary",
                                            "caption", "warning", "error"};
    label->setTextFormat(Qt::PlainText);
    label->setProperty("textRole", QLatin1StringView(names[int(role)]).toString());
    label->style()->unpolish(label);
    label->style()->polish(label);
}

void setStyleProperty(QWidget *widget, const char *name, bool value)
{
    if (widget->property(name).toBool() == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace mm
