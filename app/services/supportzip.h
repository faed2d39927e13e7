// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <memory>
#include <vector>

class QThread;

namespace mm {

struct ZipPart {
    QString name; ///< file name inside: plain, without a folder
    QByteArray content;
};

/// Packs parts into one zip, deflated, names as UTF-8. In memory: nothing is left lying about.
/// False with `problem` (libzip's words) where that fails, as it does for two parts of one name.
[[nodiscard]] bool makeZip(const std::vector<ZipPart> &parts, QByteArray *zip, QString *problem);

/// The same in a thread of its own. One at a time.
class SupportZip : public QObject
{
    Q_OBJECT
public:
    explicit SupportZip(QObject *parent = nullptr);
    ~SupportZip() override;

    void make(std::vector<ZipPart> parts);
    void cancel(); ///< neither signal follows
    [[nodiscard]] bool isBusy() const { return m_busy; }

signals:
    void made(const QByteArray &zip);
    void failed(const QString &problem);

private:
    std::unique_ptr<QThread> m_thread;
    int m_round = 0; ///< an older answer is outdated by a newer question
    bool m_busy = false;
};

} // namespace mm
