// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/quoteservice.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace mm {

class Formatting;

/// What support asks for: the price connection, what came over it, versions. Copied as redacted
/// text. Counters are asked for while the pane is in sight.
class DiagnosticsPane : public QWidget
{
    Q_OBJECT
public:
    DiagnosticsPane(const Formatting &formatting, const Clock &clock, QWidget *parent = nullptr);

    void showConnection(const QuoteService::Status &status);
    void showCounters(const QuoteCounters &counters);
    void showEnvironment(const QString &name);
    /// All lines as they stand, secrets masked.
    [[nodiscard]] QString text() const;

signals:
    void refreshRequested(); ///< newer counters, please

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum Line {
        Environment,
        State,
        Socket,
        Latency,
        Reconnects,
        LastError,
        Quotes,
        Snapshots,
        RollingUpdates,
        Stale,
        Malformed,
        Unknown,
        Program,
        QtVersion,
        System,
        LineCount
    };

    [[nodiscard]] static QString title(Line line);
    void set(Line line, const QString &value);
    void retranslate();

    const Formatting &m_formatting;
    const Clock &m_clock;
    QuoteService::Status m_status;
    QuoteCounters m_counters;
    std::array<QLabel *, LineCount> m_titles{}, m_values{};
    QPushButton *m_copy = nullptr;
    QTimer m_refresh;
};

} // namespace mm
