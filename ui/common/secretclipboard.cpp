// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <utility>

namespace mm {

using namespace Qt::Literals::StringLiterals;

SecretClipboard::SecretClipboard(QObject *parent, std::chrono::milliseconds time) :
    QObject(parent), m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(time);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::takeBack);
}

SecretClipboard::~SecretClipboard()
{
    if (qGuiApp) // as a global's child it may outlive the clipboard
        takeBack();
}

void SecretClipboard::lend(const Secret &secret)
{
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(secret.reveal()));
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"_ba);
    data->setData(u"application/x-nspasteboard-concealed-type"_s, "1"_ba);
    data->setData(u"application/x-qt-windows-mime;value="
                  "\"ExcludeClipboardContentFromMonitorProcessing\""_s,
                  "1"_ba);
    QGuiApplication::clipboard()->setMimeData(data);
    m_lent = secret;
    m_timer.start();
}

void SecretClipboard::takeBack()
{
    if (!isLent())
        return;
    m_timer.stop();
    const Secret lent = std::exchange(m_lent, {});
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (Secret::take(clipboard->text()) == lent)
        clipboard->clear();
    emit takenBack();
}

} // namespace mm
