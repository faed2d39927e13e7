// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/account/qrcode.h"

#include <QEvent>
#include <QPainter>

#include <qrencode.h>

namespace mm {

namespace {

constexpr int quietZone = 4; ///< modules of white around the code: ISO/IEC 18004 section 6.3.8

} // namespace

QImage qrModules(const Secret &text)
{
    const QByteArrayView bytes = text.reveal();
    if (bytes.isEmpty())
        return {};
    QRcode *code = QRcode_encodeData(
        int(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.data()), 0, QR_ECLEVEL_M);
    if (!code)
        return {};
    QImage modules(code->width, code->width, QImage::Format_Grayscale8);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            const bool dark = (code->data[y * code->width + x] & 1) != 0;
            modules.scanLine(y)[x] = dark ? 0x00 : 0xff;
        }
    }
    wipe(code->data, std::size_t(code->width) * std::size_t(code->width));
    QRcode_free(code);
    return modules;
}

QrCode::QrCode(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslateUi();
}

QrCode::~QrCode()
{
    clear();
}

bool QrCode::setText(const Secret &text)
{
    clear();
    m_modules = qrModules(text);
    updateGeometry();
    return !m_modules.isNull();
}

void QrCode::clear()
{
    if (!m_modules.isNull())
        wipe(m_modules.bits(), std::size_t(m_modules.sizeInBytes()));
    m_modules = {};
    update();
}

// Four pixels a module read well from a phone held at a desk's distance.
QSize QrCode::sizeHint() const
{
    const int side = 4 * ((isEmpty() ? 41 : m_modules.width()) + 2 * quietZone);
    return {side, side};
}

QSize QrCode::minimumSizeHint() const
{
    return sizeHint();
}

void QrCode::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    if (isEmpty())
        return;
    // Whole device pixels: a blurred module is one a reader may take for its neighbour.
    const QTransform toDevice = painter.deviceTransform();
    const QRect area = toDevice.mapRect(QRectF(rect())).toRect();
    const int modules = m_modules.width();
    const int scale = qMax(1, qMin(area.width(), area.height()) / (modules + 2 * quietZone));
    QRect code(0, 0, modules * scale, modules * scale);
    code.moveCenter(area.center());
    painter.setWorldTransform(toDevice.inverted(), true);
    painter.drawImage(code, m_modules);
}

void QrCode::retranslateUi()
{
    setAccessibleName(tr("QR code of the key"));
    setAccessibleDescription(
        tr("For the camera of an authenticator app. The key below can be typed in instead."));
    setToolTip(accessibleDescription());
}

void QrCode::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace mm
