// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/diagnostics/diagnosticspane.h"

#include "app/protocol/redact.h"
#include "ui/common/connectiontext.h"
#include "ui/common/formatting.h"
#include "ui/common/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSysInfo>
#include <QVBoxLayout>

namespace mm {

using namespace Qt::Literals::StringLiterals;

DiagnosticsPane::DiagnosticsPane(const Formatting &formatting, const Clock &clock,
                                 QWidget *parent) :
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
        auto *value = new QLabel(content);
        value->setObjectName(u"diagnostics%1"_s.arg(line));
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setFocusPolicy(Qt::StrongFocus);
        grid->addWidget(titleLabel, line, 0, Qt::AlignTop);
        grid->addWidget(value, line, 1);
        m_titles[std::size_t(line)] = titleLabel;
        m_values[std::size_t(line)] = value;
    }
    m_copy->setObjectName(u"diagnosticsCopy"_s);
    grid->addWidget(m_copy, LineCount, 0, 1, 2, Qt::AlignLeft);
    grid->setRowStretch(LineCount + 1, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(text()); });
    m_refresh.setObjectName(u"diagnosticsTimer"_s);
    m_refresh.setParent(this);
    m_refresh.setInterval(1000);
    connect(&m_refresh, &QTimer::timeout, this, &DiagnosticsPane::refreshRequested);
    set(Environment, Formatting::absent());
    set(Program, QLatin1StringView(MM_VERSION).toString());
    set(QtVersion, QLatin1StringView(qVersion()).toString());
    set(System,
        u"%1 (%2)"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()));
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
    case Malformed:
        return tr("Malformed frames dropped");
    case Unknown:
        return tr("Quotes of products not asked for");
    case Program:
        return tr("Program");
    case QtVersion:
        return tr("Qt");
    case System:
        return tr("System");
    case LineCount:
        break;
    }
    return {};
}

void DiagnosticsPane::set(Line line, const QString &value)
{
    QLabel *label = m_values[line];
    // Setting the same text anew would end a selection.
    if (label->text() != value)
        label->setText(value);
}

void DiagnosticsPane::showEnvironment(const QString &name)
{
    set(Environment, name);
}

void DiagnosticsPane::showConnection(const QuoteService::Status &status)
{
    m_status = status;
    set(State, connectionText(status, m_clock, m_formatting).brief);
    set(Socket,
        status.fellBackToGuest ? tr("guest, because the session's was refused")
            : status.guest     ? tr("guest")
                               : tr("of the session"));
    set(Latency, m_formatting.latency(status.latencyMs));
    set(Reconnects, QString::number(status.reconnects));
    set(LastError, status.lastError.isEmpty() ? Formatting::absent() : status.lastError);
}

void DiagnosticsPane::showCounters(const QuoteCounters &counters)
{
    m_counters = counters;
    const auto count = [this](quint64 value) {
        return m_formatting.amount(Decimal(qint64(value)), 0);
    };
    set(Quotes, count(counters.quotes));
    set(Snapshots, count(counters.snapshots));
    set(RollingUpdates, count(counters.rolling));
    set(Stale, count(counters.stale));
    set(Malformed, count(counters.malformed));
    set(Unknown, count(counters.unknown));
}

QString DiagnosticsPane::text() const
{
    QStringList lines;
    for (std::size_t line = 0; line < LineCount; ++line)
        lines << u"%1: %2"_s.arg(m_titles[line]->text(), m_values[line]->text());
    return redact(lines.join(u'\n'));
}

void DiagnosticsPane::retranslate()
{
    for (int line = 0; line < LineCount; ++line) {
        m_titles[std::size_t(line)]->setText(title(Line(line)));
        m_values[std::size_t(line)]->setAccessibleName(title(Line(line)));
    }
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy all of this as text, without secrets"));
    showConnection(m_status);
    showCounters(m_counters);
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
