// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/secret.h"

#include <QTimer>

#include <chrono>

namespace mm {

/// Lends a secret to the clipboard: it is taken out again after half a minute and with this object,
/// unless something else has been copied since. Clipboard managers that heed the systems' marks
/// keep it out of their histories.
class SecretClipboard : public QObject
{
    Q_OBJECT
public:
    explicit SecretClipboard(QObject *parent = nullptr,
                             std::chrono::milliseconds time = std::chrono::seconds(30));
    ~SecretClipboard() override;

    void lend(const Secret &secret);
    void takeBack();
    [[nodiscard]] bool isLent() const { return !m_lent.isEmpty(); }
    [[nodiscard]] std::chrono::milliseconds time() const { return m_timer.intervalAsDuration(); }

signals:
    void takenBack();

private:
    QTimer m_timer;
    Secret m_lent;
};

} // namespace mm
