// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/depth/depthprices.h"

#include "ui/common/formatting.h"
#include "ui/common/tabularfont.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QPainter>

#include <cmath>
#include <numeric>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int margin = 8;
constexpr int gap = 8;

} // namespace

DepthPrices::DepthPrices(const Theme &theme, const Formatting &formatting, QWidget *parent) :
    QWidget(parent), m_theme(theme), m_formatting(formatting)
{
    setFont(tabularFont(font()));
    useFont();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void DepthPrices::setSymbol(const std::optional<Symbol> &symbol)
{
    m_symbol = symbol;
    m_dealing = m_market = {};
    retranslate();
}

void DepthPrices::setDealing(const Line &line)
{
    take(line, m_dealing);
}

void DepthPrices::setMarket(const Line &line)
{
    take(line, m_market);
}

void DepthPrices::take(const Line &line, Line &mine)
{
    if (line == mine)
        return;
    const bool isFirst = line.bid && !mine.bid; // how long its texts are is known only now
    mine = line;
    if (isFirst)
        updateGeometry();
    update();
}

QString DepthPrices::dealingName() const
{
    return m_symbol && m_symbol->dealMode == DealMode::MarketMaker ? tr("Dealing") : tr("Quote");
}

DepthPrices::Texts DepthPrices::titles() const
{
    return {QString(), tr("Bid"), tr("Ask"), tr("Spread"), tr("Age")};
}

DepthPrices::Texts DepthPrices::texts(const Line &line, const QString &name) const
{
    const int digits = m_symbol ? m_symbol->digits : 0;
    std::optional<Decimal> spread, pips;
    if (line.bid && line.ask) {
        spread = Decimal::subtract(*line.ask, *line.bid);
        if (m_symbol)
            pips = m_symbol->spreadPips(*line.bid, *line.ask);
    }
    const QString width =
        pips ? tr("%1 pips").arg(m_formatting.price(pips, 0)) : m_formatting.price(spread, digits);
    return {name, m_formatting.price(line.bid, digits), m_formatting.price(line.ask, digits), width,
            line.age < 0 ? Formatting::absent() : m_formatting.age(line.age)};
}

QString DepthPrices::text() const
{
    const Texts heads = titles();
    QStringList lines;
    for (const Texts &line : {texts(m_dealing, dealingName()), texts(m_market, tr("Market"))}) {
        QStringList parts{line[NameColumn]};
        for (int column = BidColumn; column < ColumnCount; ++column)
            parts += heads[std::size_t(column)] + u' ' + line[std::size_t(column)];
        lines += parts.join(u", "_s);
    }
    return lines.join(u'\n');
}

int DepthPrices::rowHeight() const
{
    return fontMetrics().height() + 4;
}

std::array<DepthPrices::Texts, 3> DepthPrices::rows() const
{
    return {titles(), texts(m_dealing, dealingName()), texts(m_market, tr("Market"))};
}

/// By what usually stands there, so that nothing moves when prices come.
DepthPrices::Widths DepthPrices::columnWidths(const std::array<Texts, 3> &rows) const
{
    const int digits = m_symbol ? m_symbol->digits : 0;
    Widths widths{};
    const auto widen = [this, &widths](std::size_t column, const QString &text) {
        widths[column] = qMax(widths[column], int(std::ceil(m_upright.width(text))));
    };
    for (const Texts &row : rows) {
        for (std::size_t column = 0; column < ColumnCount; ++column)
            widen(column, row[column]);
    }
    const QString price = m_formatting.price(Decimal(1000), digits);
    widen(BidColumn, price);
    widen(AskColumn, price);
    widen(AgeColumn, m_formatting.age(9'900));
    for (int &width : widths)
        width += 2; // slanted, and in fractions of pixels, a text is a little wider
    return widths;
}

int DepthPrices::widthOf(const Widths &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 2 * margin + (ColumnCount - 1) * gap);
}

QSize DepthPrices::sizeHint() const
{
    return {widthOf(columnWidths(rows())), 3 * rowHeight() + margin};
}

/// The ladder tells a spread too: it goes first where there is little room, an age never does.
QSize DepthPrices::minimumSizeHint() const
{
    return sizeHint() - QSize(columnWidths(rows())[SpreadColumn] + gap, 0);
}

void DepthPrices::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const std::array<Texts, 3> texts = rows();
    const Widths widths = columnWidths(texts);
    for (std::size_t row = 0; row < texts.size(); ++row)
        paintRow(painter, int(row), texts[row], widths);
}

void DepthPrices::paintRow(QPainter &painter, int row, const Texts &texts, const Widths &widths)
{
    const Colours &colours = m_theme.colours();
    const bool live = row == 0 || (row == 1 ? m_dealing : m_market).live;
    const QColor colour = row == 0 ? colours.secondary : live ? colours.text : colours.stale;
    TextPainter &text = live ? m_upright : m_slanted;
    // What there is room for too much goes between the columns, too little off the last ones.
    const bool spreadFits = widthOf(widths) <= width();
    const int wanted = widthOf(widths) - (spreadFits ? 0 : widths[SpreadColumn] + gap);
    const int extra = qMax(0, (width() - wanted) / (ColumnCount - (spreadFits ? 1 : 2)));
    const int baseline =
        margin / 2 + row * rowHeight() + (rowHeight() - text.height()) / 2 + text.ascent();
    int x = margin;
    for (std::size_t column = 0; column < ColumnCount; ++column) {
        if (column == SpreadColumn && !spreadFits)
            continue;
        const int room = qMin(widths[column], width() - margin - x);
        if (room <= 0)
            return;
        const QString shown = text.elided(texts[column], room);
        const qreal left = column == NameColumn ? x : x + room - text.width(shown);
        text.draw(painter, {left, qreal(baseline)}, shown,
                  column == NameColumn ? colours.secondary : colour);
        x += widths[column] + gap + extra;
    }
}

void DepthPrices::useFont()
{
    QFont slanted = font();
    slanted.setItalic(true);
    m_upright.setFont(font());
    m_slanted.setFont(slanted);
}

void DepthPrices::retranslate()
{
    setAccessibleName(tr("Prices"));
    setToolTip(m_symbol && m_symbol->dealMode == DealMode::MarketMaker
                   ? tr("Dealing: the price with the product's spread. Market: the best prices of "
                        "the order book below.")
                   : tr("Quote: the newest price. Market: the best prices of the order book "
                        "below."));
    updateGeometry();
    update();
}

void DepthPrices::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        useFont();
    QWidget::changeEvent(event);
}

} // namespace mm
