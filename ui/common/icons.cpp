// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/icons.h"

#include "ui/common/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPointer>
#include <QSvgRenderer>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

// Draws the SVG anew at each size asked for, in the colour that is right at that moment.
class ThemedIconEngine : public QIconEngine
{
public:
    ThemedIconEngine(QByteArray svg, const Theme *theme, const QColor &colour) :
        m_svg(std::move(svg)), m_theme(theme), m_colour(colour)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray svg = m_svg;
        svg.replace("currentColor", colour(mode).name().toLatin1());
        QSvgRenderer renderer(svg);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    bool isNull() override { return m_svg.isEmpty(); }
    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        if (!m_theme)
            return m_colour;
        return mode == QIcon::Disabled ? m_theme->colours().stale : m_theme->colours().text;
    }

    QByteArray m_svg;
    QPointer<const Theme> m_theme;
    QColor m_colour;
};

QIcon iconOf(const QString &name, const Theme *theme, const QColor &colour)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("icon %s is missing", qUtf8Printable(name));
        return {};
    }
    return QIcon(new ThemedIconEngine(file.readAll(), theme, colour));
}

} // namespace

QIcon themedIcon(const QString &name, const Theme &theme)
{
    return iconOf(name, &theme, theme.colours().text);
}

QIcon colouredIcon(const QString &name, const QColor &colour)
{
    return iconOf(name, nullptr, colour);
}

} // namespace mm
