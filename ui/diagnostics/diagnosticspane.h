// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/candleservice.h"
#include "app/services/depthbook.h"
#include "app/services/diagnostics.h"
#include "app/services/inspector.h"
#include "app/services/quoteservice.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace mm {

class Formatting;
class SelectableLabel;
class TableExport;
class Theme;
struct TableText;

/// What support asks for: connections, what came over the price connection, how fast the gateway
/// answers, versions. Copied and exported as redacted text. Counters are asked for while the pane
/// is in sight.
class DiagnosticsPane : public QWidget
{
    Q_OBJECT
public:
    DiagnosticsPane(const Theme &theme, const Formatting &formatting, const Clock &clock,
                    QWidget *parent = nullptr);

    void showConnection(const QuoteService::Status &status);
    void showCounters(const QuoteCounters &counters);
    void showConnections(const std::vector<QuoteService::Connection> &connections);
    /// The products whose numbers were strangest, as QuoteService::worstOrders() has them.
    void showOrders(const std::vector<QuoteEntry> &worst);
    /// All of the above.
    void showQuotes(const QuoteService &quotes);
    void showDepth(const QuoteLine::Status &status, const DepthCounters &counters);
    void showCandles(const QuoteLine::Status &status, const CandleCounters &counters);
    /// So many prices more came faster than they could be shown: QuoteService::pushesLost().
    void countLost(quint64 pushes);
    void showEnvironment(const QString &name);
    /// In words for the user; empty: there is no such connection.
    void showMessages(const QString &state);
    void showManager(const QString &state);
    /// Of the calls that are kept, and those paths that were called most.
    void showCalls(const Inspector::Latency &latency,
                   const std::vector<std::pair<QString, Inspector::Latency>> &byPath = {});
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
        Answers,
        Reconnects,
        LastError,
        Quotes,
        Snapshots,
        RollingUpdates,
        Stale,
        Older,
        Malformed,
        Unknown,
        Gaps,
        Repeats,
        Reorders,
        DigitChanges,
        Connections,
        LostPushes,
        Orders,
        Depth,
        Candles,
        Messages,
        Manager,
        Calls,
        SlowCalls,
        Program,
        QtVersion,
        OpenSsl,
        System,
        LineCount
    };

    [[nodiscard]] static QString title(Line line);
    void set(Line line, const QString &value);
    [[nodiscard]] TableText table() const; ///< secrets masked
    [[nodiscard]] QString latencyText(qint64 p50, qint64 p95, qint64 p99) const;
    using Counted = std::initializer_list<std::pair<QString, quint64>>; ///< a text with %1 each
    [[nodiscard]] QString countedText(Counted parts) const;
    [[nodiscard]] QStringList statusParts(const QuoteLine::Status &status) const;
    [[nodiscard]] QString connectionLine(const QuoteService::Connection &connection) const;
    [[nodiscard]] QString countersText(const QuoteCounters &counters) const;
    [[nodiscard]] QString count(quint64 value) const;
    void retranslate();

    const Formatting &m_formatting;
    const Clock &m_clock;
    QuoteService::Status m_status;
    QuoteCounters m_counters;
    std::vector<QuoteService::Connection> m_connections;
    quint64 m_lostPushes = 0;
    std::vector<QuoteEntry> m_orders;
    QuoteLine::Status m_depth, m_candles;
    DepthCounters m_depthCounters;
    CandleCounters m_candleCounters;
    QString m_messages, m_manager;
    Inspector::Latency m_calls;
    std::vector<std::pair<QString, Inspector::Latency>> m_callsByPath;
    std::array<QLabel *, LineCount> m_titles{};
    std::array<SelectableLabel *, LineCount> m_values{};
    QPushButton *m_copy = nullptr, *m_save = nullptr;
    TableExport *m_export = nullptr;
    QTimer m_refresh;
};

} // namespace mm
