// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/depth/depthprices.h"

#include "ui/common/formatting.h"
#include "ui/common/tabularfont.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QPainter>

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

/// By what usually stands there, so that nothing moves when prices come.
std::array<int, DepthPrices::ColumnCount> DepthPrices::columnWidths() const
{
    const int digits = m_symbol ? m_symbol->digits : 0;
    std::array<int, ColumnCount> widths{};
    const Texts lines[] = {titles(), texts(m_dealing, dealingName()),
                           texts(m_market, tr("Market"))};
    for (const Texts &line : lines) {
        for (std::size_t column = 0; column < ColumnCount; ++column)
            widths[column] = qMax(widths[column], fontMetrics().horizontalAdvance(line[column]));
    }
    const int price = fontMetrics().horizontalAdvance(m_formatting.price(Decimal(1000), digits));
    widths[BidColumn] = qMax(widths[BidColumn], price);
    widths[AskColumn] = qMax(widths[AskColumn], price);
    widths[AgeColumn] =
        qMax(widths[AgeColumn], fontMetrics().horizontalAdvance(m_formatting.age(9'900)));
    for (int &width : widths)
        width += 2; // slanted, and in fractions of pixels, a text is a little wider
    return widths;
}

QSize DepthPrices::sizeHint() const
{
    int width = 2 * margin + (ColumnCount - 1) * gap;
    for (const int column : columnWidths())
        width += column;
    return {width, 3 * rowHeight() + margin};
}

/// The ladder tells a spread too: it goes first where there is little room, an age never does.
QSize DepthPrices::minimumSizeHint() const
{
    return sizeHint() - QSize(columnWidths()[SpreadColumn] + gap, 0);
}

void DepthPrices::paintEvent(QPaintEvent *)
{
    const Colours &colours = m_theme.colours();
    QPainter painter(this);
    const std::array<int, ColumnCount> widths = columnWidths();
    const bool spreadFits = sizeHint().width() <= width();
    const int gaps = ColumnCount - (spreadFits ? 1 : 2);
    const int wanted = sizeHint().width() - (spreadFits ? 0 : widths[SpreadColumn] + gap);
    const auto paintLine = [&](int row, const Texts &line, const QColor &colour, bool live) {
        QFont slanted = font();
        slanted.setItalic(!live);
        painter.setFont(slanted);
        // What there is room for too much goes between the columns, too little off the last ones.
        const int extra = qMax(0, (width() - wanted) / gaps);
        int x = margin;
        for (std::size_t column = 0; column < ColumnCount; ++column) {
            if (column == SpreadColumn && !spreadFits)
                continue;
            const int room = qMin(widths[column], width() - margin - x);
            if (room <= 0)
                return;
            painter.setPen(column == NameColumn ? colours.secondary : colour);
            painter.drawText(QRect(x, margin / 2 + row * rowHeight(), room, rowHeight()),
                             Qt::AlignVCenter
                                 | (column == NameColumn ? Qt::AlignLeft : Qt::AlignRight),
                             painter.fontMetrics().elidedText(line[column], Qt::ElideRight, room));
            x += widths[column] + gap + extra;
        }
    };
    paintLine(0, titles(), colours.secondary, true);
    paintLine(1, texts(m_dealing, dealingName()), m_dealing.live ? colours.text : colours.stale,
              m_dealing.live);
    paintLine(2, texts(m_market, tr("Market")), m_market.live ? colours.text : colours.stale,
              m_market.live);
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
    QWidget::changeEvent(event);
}

} // namespace mm
