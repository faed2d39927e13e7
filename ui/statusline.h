// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/quoteservice.h"
#include "ui/environmentbadge.h"

#include <QTimer>
#include <QWidget>

#include <functional>

namespace mm {

class Formatting;

/// What the status bar says: environment, price connections (shape, words and latencies), how many
/// prices are stale on a connection that is there, the gateway's time, calls left.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    /// Of the prices there are.
    struct PriceCount {
        int all = 0, stale = 0;
    };

    StatusLine(const Theme &theme, const Formatting &formatting, const Clock &clock,
               QWidget *parent = nullptr);

    void showEnvironment(EnvironmentKind kind, const QString &name);
    void showConnection(const QuoteService::Status &status);
    /// `count` is asked each second while prices have a connection.
    void watchPrices(std::function<PriceCount()> count);
    void setBudget(int remaining, int limit);
    void setServerTime(qint64 ms);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshConnection();
    [[nodiscard]] QString connectionTip() const;
    void refreshTime();
    void refreshBudget();

    const Theme &m_theme;
    const Formatting &m_formatting;
    const Clock &m_clock;
    QuoteService::Status m_status;
    std::function<PriceCount()> m_countPrices;
    PriceCount m_prices;
    std::optional<qint64> m_serverOffset; ///< gateway time - steady time, ms
    int m_remaining = -1, m_limit = -1;
    EnvironmentBadge *m_badge = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_dot = nullptr;
    QLabel *m_quotes = nullptr;
    QLabel *m_time = nullptr;
    QLabel *m_budget = nullptr;
    QTimer m_second;
};

} // namespace mm
