// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/quoteservice.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace mm {

class Formatting;
class Theme;

/// Says above the prices that they are not live, since when, and what happens next; hidden while
/// they are. Counts down by itself, and is announced only when something has changed.
class ConnectionStrip : public QFrame
{
    Q_OBJECT
public:
    ConnectionStrip(const Theme &theme, const Formatting &formatting, const Clock &clock,
                    QWidget *parent = nullptr);

    void show(const QuoteService::Status &status);
    [[nodiscard]] QString text() const; ///< empty while hidden

signals:
    void retryRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void announce();
    void paintIcon();

    const Theme &m_theme;
    const Formatting &m_formatting;
    const Clock &m_clock;
    QuoteService::Status m_status;
    bool m_wasOnline = false;
    QTimer m_second;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_retry = nullptr;
};

} // namespace mm
