// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/workspace/linkgroup.h"

#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPointer>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

class LinkIconEngine : public QIconEngine
{
public:
    LinkIconEngine(int group, const Theme &theme) : m_group(group), m_theme(&theme) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        if (!m_theme)
            return;
        const Colours &colours = m_theme->colours();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF field = QRectF(rect).adjusted(1, 1, -1, -1);
        const qreal radius = field.width() / 5;
        if (m_group == 0) {
            painter->setPen(QPen(colours.outline, field.width() / 12));
            painter->drawRoundedRect(field, radius, radius);
            painter->drawLine(field.center() - QPointF(field.width() / 5, 0),
                              field.center() + QPointF(field.width() / 5, 0));
        } else {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colours.links[std::size_t(m_group - 1)]);
            painter->drawRoundedRect(field, radius, radius);
            QFont font = QGuiApplication::font();
            font.setPixelSize(qMax(6, int(field.height() * 3 / 4)));
            font.setWeight(QFont::DemiBold);
            painter->setFont(font);
            painter->setPen(colours.surface);
            painter->drawText(field, Qt::AlignCenter, linkLetter(m_group));
        }
        painter->restore();
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
    bool isNull() override { return false; }
    QIconEngine *clone() const override { return new LinkIconEngine(*this); }

private:
    int m_group;
    QPointer<const Theme> m_theme;
};

} // namespace

QString linkLetter(int group)
{
    return group == 0 ? u"–"_s : QString(QChar(u'A' + group - 1));
}

QString linkName(int group)
{
    return group == 0
        ? QCoreApplication::translate("mm::LinkGroup", "Not linked")
        : QCoreApplication::translate("mm::LinkGroup", "Group %1").arg(linkLetter(group));
}

QIcon linkIcon(int group, const Theme &theme)
{
    return QIcon(new LinkIconEngine(group, theme));
}

} // namespace mm
