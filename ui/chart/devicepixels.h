// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QPainter>

namespace mm {

/// While it lives the painter counts in pixels of the device: what lies on them is painted fastest,
/// and sharp at every scale.
class DevicePixels
{
public:
    DevicePixels(QPainter &painter, double devicePixelRatio) :
        m_painter(painter), m_scaled(devicePixelRatio != 1)
    {
        if (!m_scaled)
            return;
        m_before = painter.worldTransform();
        painter.scale(1 / devicePixelRatio, 1 / devicePixelRatio);
    }
    ~DevicePixels()
    {
        if (m_scaled)
            m_painter.setWorldTransform(m_before);
    }
    Q_DISABLE_COPY_MOVE(DevicePixels)

private:
    QPainter &m_painter;
    const bool m_scaled;
    QTransform m_before;
};

} // namespace mm
