// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/diagnostics/diagnosticspane.h"

#include "app/protocol/redact.h"
#include "ui/common/connectiontext.h"
#include "ui/common/formatting.h"
#include "ui/common/selectablelabel.h"
#include "ui/common/tableexport.h"
#include "ui/common/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostPaths = 5;
constexpr int leastShown = 48; ///< pixels: two lines, or the pane is scrolled as a whole

} // namespace

DiagnosticsPane::DiagnosticsPane(const Theme &theme, const Formatting &formatting,
                                 const Clock &clock, QWidget *parent) :
    QWidget(parent),
    m_formatting(formatting), m_clock(clock), m_copy(new QPushButton(this))
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(8, 8, 8, 8);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    for (int line = 0; line < LineCount; ++line) {
        auto *titleLabel = new QLabel(content);
        setTextRole(titleLabel, TextRole::Secondary);
        auto *value = new SelectableLabel(content);
        value->setObjectName(u"diagnostics%1"_s.arg(line));
        value->setWordWrap(true);
        value->setFocusPolicy(Qt::StrongFocus);
        grid->addWidget(titleLabel, line, 0, Qt::AlignTop);
        grid->addWidget(value, line, 1);
        m_titles[std::size_t(line)] = titleLabel;
        m_values[std::size_t(line)] = value;
    }
    m_copy->setObjectName(u"diagnosticsCopy"_s);
    m_save = new QPushButton(this);
    m_save->setObjectName(u"diagnosticsSave"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    grid->addLayout(buttons, LineCount, 0, 1, 2);
    grid->setRowStretch(LineCount + 1, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setMinimumHeight(leastShown);
    scroll->setFocusPolicy(Qt::NoFocus); // its lines have it
    scroll->setWidget(content);
    content->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_export = new TableExport(
        *content, [this] { return table(); }, theme, this);
    m_export->setObjectName(u"diagnosticsExport"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_export);
    layout->addWidget(scroll);
    connect(m_save, &QPushButton::clicked, m_export, &TableExport::ask);

    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(text()); });
    m_refresh.setObjectName(u"diagnosticsTimer"_s);
    m_refresh.setParent(this);
    m_refresh.setInterval(1000);
    connect(&m_refresh, &QTimer::timeout, this, &DiagnosticsPane::refreshRequested);
    set(Environment, Formatting::absent());
    const Versions running = versions();
    set(Program, running.program);
    set(QtVersion, running.qt);
    set(OpenSsl, running.openssl);
    set(System, running.system);
    retranslate();
}

QString DiagnosticsPane::title(Line line)
{
    switch (line) {
    case Environment:
        return tr("Environment");
    case State:
        return tr("Price connection");
    case Socket:
        return tr("Socket");
    case Latency:
        return tr("Latency");
    case Answers:
        return tr("Answers on the price connection");
    case Reconnects:
        return tr("Reconnects");
    case LastError:
        return tr("Last error");
    case Quotes:
        return tr("Quotes accepted");
    case Snapshots:
        return tr("Snapshots");
    case RollingUpdates:
        return tr("24 h updates");
    case Stale:
        return tr("Stale quotes dropped");
    case Older:
        return tr("Quotes held back as older than those shown");
    case Malformed:
        return tr("Malformed frames dropped");
    case Unknown:
        return tr("Quotes of products not asked for");
    case Gaps:
        return tr("Gaps in the quotes' numbers");
    case Repeats:
        return tr("Quotes that came twice");
    case Reorders:
        return tr("Quotes out of order");
    case DigitChanges:
        return tr("Changes of a price's decimals");
    case Connections:
        return tr("Price connections, each");
    case LostPushes:
        return tr("Quotes of charts left out as too many at once");
    case Orders:
        return tr("Products with the strangest numbers");
    case Depth:
        return tr("Depth connection");
    case Candles:
        return tr("Candle connection");
    case Messages:
        return tr("Message connection");
    case Manager:
        return tr("Manager's event stream");
    case Calls:
        return tr("Calls");
    case SlowCalls:
        return tr("Most frequent calls");
    case Program:
        return tr("Program");
    case QtVersion:
        return tr("Qt");
    case OpenSsl:
        return tr("TLS library");
    case System:
        return tr("System");
    case LineCount:
        break;
    }
    return {};
}

void DiagnosticsPane::set(Line line, const QString &value)
{
    SelectableLabel *label = m_values[line];
    // Setting the same text anew would end a selection.
    if (label->text() != value)
        label->setText(value);
}

void DiagnosticsPane::showEnvironment(const QString &name)
{
    set(Environment, name);
}

void DiagnosticsPane::showMessages(const QString &state)
{
    m_messages = state;
    set(Messages, state.isEmpty() ? Formatting::absent() : state);
}

void DiagnosticsPane::showManager(const QString &state)
{
    m_manager = state;
    set(Manager, state.isEmpty() ? Formatting::absent() : state);
}

QString DiagnosticsPane::latencyText(qint64 p50, qint64 p95, qint64 p99) const
{
    const auto ms = [this](qint64 value) { return m_formatting.locale().toString(value); };
    return tr("half within %1 ms, 95 of 100 within %2 ms, 99 of 100 within %3 ms")
        .arg(ms(p50), ms(p95), ms(p99));
}

void DiagnosticsPane::showCalls(const Inspector::Latency &latency,
                                const std::vector<std::pair<QString, Inspector::Latency>> &byPath)
{
    m_calls = latency;
    m_callsByPath = byPath;
    const auto line = [this](const Inspector::Latency &of) {
        return latencyText((of.p50 + 500) / 1000, (of.p95 + 500) / 1000, (of.p99 + 500) / 1000)
            + u" ("_s + tr("%1 calls").arg(m_formatting.locale().toString(of.calls)) + u')';
    };
    set(Calls, latency.calls == 0 ? Formatting::absent() : line(latency));
    QStringList lines;
    for (const auto &[path, of] : byPath) {
        if (lines.size() == mostPaths)
            break;
        lines << path.mid(path.lastIndexOf(u'/') + 1) + u": "_s + line(of);
    }
    set(SlowCalls, lines.isEmpty() ? Formatting::absent() : lines.join(u'\n'));
}

void DiagnosticsPane::showConnection(const QuoteService::Status &status)
{
    m_status = status;
    set(Answers,
        status.p50Ms < 0
            ? Formatting::absent()
            : tr("half within %1, 95 of 100 within %2")
                  .arg(m_formatting.latency(status.p50Ms), m_formatting.latency(status.p95Ms)));
    set(State, connectionText(status, m_clock, m_formatting).brief);
    set(Socket,
        status.fellBackToGuest ? tr("guest, because the session's was refused")
            : status.guest     ? tr("guest")
                               : tr("of the session"));
    set(Latency, m_formatting.latency(status.latencyMs));
    set(Reconnects, QString::number(status.reconnects));
    set(LastError, status.lastError.isEmpty() ? Formatting::absent() : status.lastError);
}

QString DiagnosticsPane::text() const
{
    QStringList lines;
    for (std::size_t line = 0; line < LineCount; ++line)
        lines << u"%1: %2"_s.arg(m_titles[line]->text(), m_values[line]->text());
    return redact(lines.join(u'\n'));
}

TableText DiagnosticsPane::table() const
{
    TableText table;
    table.titles = {tr("What"), tr("Value")};
    for (std::size_t line = 0; line < LineCount; ++line) {
        const QString value = m_values[line]->text();
        bool isCount = false;
        const qulonglong number = m_formatting.locale().toULongLong(value, &isCount);
        table.rows.push_back({m_titles[line]->text(),
                              isCount                             ? QString::number(number)
                                  : value == Formatting::absent() ? QString()
                                                                  : redact(value)});
    }
    return table;
}

void DiagnosticsPane::retranslate()
{
    for (int line = 0; line < LineCount; ++line) {
        m_titles[std::size_t(line)]->setText(title(Line(line)));
        m_values[std::size_t(line)]->setAccessibleName(title(Line(line)));
    }
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy all of this as text, without secrets"));
    m_save->setText(tr("Export as CSV…"));
    m_export->setFileName(tr("Diagnostics"));
    showConnection(m_status);
    showCounters(m_counters);
    showConnections(m_connections);
    countLost(0);
    showOrders(m_orders);
    showDepth(m_depth, m_depthCounters);
    showCandles(m_candles, m_candleCounters);
    showMessages(m_messages);
    showManager(m_manager);
    showCalls(m_calls, m_callsByPath);
}

void DiagnosticsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DiagnosticsPane::showEvent(QShowEvent *event)
{
    emit refreshRequested();
    m_refresh.start();
    QWidget::showEvent(event);
}

void DiagnosticsPane::hideEvent(QHideEvent *event)
{
    m_refresh.stop();
    QWidget::hideEvent(event);
}

} // namespace mm
