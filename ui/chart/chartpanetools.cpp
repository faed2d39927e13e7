// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
// Indicators and pictures of a chart.
#include "ui/chart/chartpane.h"
#include "ui/chart/charttools.h"
#include "ui/chart/chartview.h"
#include "ui/chart/indicatorsdialog.h"
#include "ui/common/statusbanner.h"
#include "ui/common/theme.h"

#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>

namespace mm {

using namespace Qt::Literals::StringLiterals;

void ChartPane::openIndicators()
{
    if (!m_dialog) {
        m_dialog = new IndicatorsDialog(m_parts.theme, this);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->setSettings(m_indicators);
        connect(m_dialog, &IndicatorsDialog::settingsChanged, this, &ChartPane::setIndicators);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

// The chart with what it is of above it; nothing of whose screen it is.
QImage ChartPane::picture()
{
    const QImage chart = m_view->screenshot();
    const qreal ratio = chart.devicePixelRatio();
    const int header = 2 * m_view->fontMetrics().height();
    const QSize size = chart.size() + QSize(0, int(header * ratio));
    QImage whole(size, QImage::Format_RGB32);
    whole.setDevicePixelRatio(ratio);
    whole.fill(m_parts.theme.colours().surface);
    QPainter painter(&whole);
    QFont font = m_view->font();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(m_parts.theme.colours().text);
    painter.drawText(QRect(8, 0, m_view->width() - 16, header), Qt::AlignVCenter | Qt::AlignLeft,
                     subject());
    painter.drawImage(QPointF(0, header), chart);
    return whole;
}

void ChartPane::connectPictures()
{
    connect(m_tools, &ChartTools::copyRequested, this, [this] {
        QGuiApplication::clipboard()->setImage(picture());
        m_banner->showMessage(StatusBanner::Tone::Information, tr("The picture is copied."));
    });
    connect(m_tools, &ChartTools::saveRequested, this, &ChartPane::savePicture);
    connect(&m_writer, &FileWriter::finished, this, [this](const QString &path) {
        m_banner->showMessage(StatusBanner::Tone::Information,
                              tr("The picture is saved: %1").arg(path));
    });
    connect(&m_writer, &FileWriter::failed, this,
            [this](FileWriter::Problem, const QString &path, const QString &reason) {
                m_banner->showMessage(
                    StatusBanner::Tone::Error,
                    tr("The picture could not be saved as %1. %2").arg(path, reason).trimmed());
            });
}

void ChartPane::savePicture()
{
    // What is on screen now is meant, not what will be when a name is found.
    const QImage image = picture();
    auto *dialog = new QFileDialog(this, tr("Save picture"));
    dialog->setObjectName(u"chartPictureDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PNG pictures (*.png)"));
    dialog->setDefaultSuffix(u"png"_s);
    QString file = subject().replace(u" · "_s, u"-"_s);
    for (QChar &character : file) {
        if (!character.isLetterOrNumber() && character != u'-')
            character = u'_';
    }
    dialog->selectFile(file + u".png"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, image](const QString &path) {
        // Compressed where it is written: that takes longer than a display frame.
        m_writer.write(path, [image, done = false]() mutable -> std::optional<QByteArray> {
            if (done)
                return std::nullopt;
            done = true;
            QByteArray png;
            QBuffer buffer(&png);
            buffer.open(QIODevice::WriteOnly);
            image.save(&buffer, "PNG");
            return png;
        });
    });
    dialog->open();
}

} // namespace mm
