// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/inspector/trafficdetailview.h"

#include "ui/common/formatting.h"
#include "ui/common/theme.h"
#include "ui/inspector/prettytext.h"
#include "ui/inspector/timingbar.h"
#include "ui/inspector/trafficmodel.h"
#include "ui/inspector/trafficview.h"

#include <QDateTime>
#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

QPlainTextEdit *makeText(const QString &name)
{
    auto *text = new QPlainTextEdit;
    text->setObjectName(name);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFrameShape(QFrame::NoFrame);
    text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return text;
}

QString withHeaders(const std::vector<std::pair<QString, QString>> &headers, const QString &body)
{
    QString text;
    for (const auto &[name, value] : headers)
        text += u"%1: %2\n"_s.arg(name, value);
    if (!text.isEmpty() && !body.isEmpty())
        text += u'\n';
    return text + prettyText(body);
}

} // namespace

TrafficDetailView::TrafficDetailView(const Inspector &inspector, const Theme &theme,
                                     const Formatting &formatting, QWidget *parent) :
    QWidget(parent),
    m_inspector(inspector), m_formatting(formatting), m_tabs(new QTabWidget(this)),
    m_none(new QLabel(this)), m_timing(new TimingBar(theme, formatting)),
    m_request(makeText(u"inspectorRequest"_s)), m_answer(makeText(u"inspectorAnswer"_s)),
    m_frameModel(new TrafficModel(inspector, theme, formatting, this)),
    m_frames(new TrafficView(*m_frameModel, theme, formatting))
{
    m_tabs->setObjectName(u"inspectorTabs"_s);
    m_tabs->tabBar()->setObjectName(u"inspectorTabBar"_s);
    m_tabs->setDocumentMode(true);
    m_none->setObjectName(u"inspectorNone"_s);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    setTextRole(m_none, TextRole::Secondary);
    m_frames->setObjectName(u"inspectorFrames"_s);
    m_timing->setObjectName(u"inspectorTiming"_s);

    auto *summary = new QWidget;
    // Not a QFormLayout: that of Qt 6.4 writes beyond its memory where rows are hidden.
    auto *grid = new QGridLayout(summary);
    grid->setContentsMargins(8, 8, 8, 8);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    for (std::size_t line = 0; line < LineCount; ++line) {
        m_titles[line] = new QLabel(summary);
        setTextRole(m_titles[line], TextRole::Secondary);
        auto *label = new QLabel(summary);
        label->setObjectName(u"inspectorLine%1"_s.arg(line));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setFocusPolicy(Qt::StrongFocus);
        m_values[line] = label;
        grid->addWidget(m_titles[line], int(line), 0, Qt::AlignTop);
        grid->addWidget(label, int(line), 1);
    }
    grid->addWidget(m_timing, LineCount, 0, 1, 2);
    grid->setRowStretch(LineCount + 1, 1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(summary);
    m_tabs->addTab(scroll, {});
    m_tabs->addTab(m_request, {});
    m_tabs->addTab(m_answer, {});
    m_tabs->addTab(m_frames, {});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_none, 1);
    layout->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, &TrafficDetailView::followFrames);
    retranslate();
}

void TrafficDetailView::show(quint64 id)
{
    const auto entry = m_inspector.entry(id);
    const auto detail = m_inspector.detail(id);
    if (id != 0 && (!entry || !detail))
        return; // it has just made room: what was shown before is better than nothing
    m_id = id;
    m_entry = entry.value_or(TrafficEntry());
    m_detail = detail.value_or(TrafficDetail());
    fill();
}

QString TrafficDetailView::title(Line line)
{
    switch (line) {
    case Kind:
        return tr("Kind");
    case Where:
        return tr("Address");
    case At:
        return tr("Time");
    case Outcome:
        return tr("Outcome");
    case Trace:
        return tr("Trace");
    case Sizes:
        return tr("Sent / received");
    case Connection:
        return tr("Connection");
    case Notes:
        return tr("Note");
    case LineCount:
        break;
    }
    return {};
}

QString TrafficDetailView::value(Line line) const
{
    const bool call = m_entry.kind == TrafficEntry::Kind::Call;
    switch (line) {
    case Kind:
        return TrafficModel::kindText(m_entry.kind);
    case Where:
        return call                  ? m_detail.method + u' ' + m_detail.url
            : m_detail.url.isEmpty() ? m_entry.name
                                     : m_detail.url;
    case At:
        return QDateTime::fromMSecsSinceEpoch(m_entry.at).toString(u"yyyy-MM-dd HH:mm:ss.zzz t"_s);
    case Outcome:
        return m_frameModel->outcomeText(m_entry);
    case Trace:
        return m_entry.trace;
    case Sizes:
        return m_frameModel->sizeText(m_entry);
    case Connection:
        return call ? QString() : tr("number %1, %2").arg(m_entry.connection).arg(m_entry.name);
    case Notes:
        return notes();
    case LineCount:
        break;
    }
    return {};
}

QString TrafficDetailView::notes() const
{
    QStringList notes;
    if (m_detail.encrypted)
        notes << tr("The bodies were encrypted on the way; here they are as before.");
    if (m_detail.cut)
        notes << (m_detail.binary ? tr("Of a binary frame only size and beginning are kept.")
                                  : tr("What was longer than is kept has been cut off."));
    return notes.join(u' ');
}

void TrafficDetailView::fill()
{
    m_none->setVisible(m_id == 0);
    m_tabs->setVisible(m_id != 0);
    for (int line = 0; line < LineCount; ++line) {
        const QString text = m_id == 0 ? QString() : value(Line(line));
        m_values[std::size_t(line)]->setText(text);
        m_values[std::size_t(line)]->setVisible(!text.isEmpty());
        m_titles[std::size_t(line)]->setVisible(!text.isEmpty());
    }
    const bool call = m_entry.kind == TrafficEntry::Kind::Call;
    m_timing->show(m_entry.phases);
    m_timing->setVisible(call);
    m_request->setPlainText(withHeaders(m_detail.requestHeaders, m_detail.request));
    m_answer->setPlainText(withHeaders(m_detail.answerHeaders, m_detail.answer));
    m_tabs->setTabVisible(Request, call || m_entry.kind == TrafficEntry::Kind::FrameSent);
    m_tabs->setTabVisible(Answer, call || m_entry.kind == TrafficEntry::Kind::FrameReceived);
    m_tabs->setTabVisible(Frames, !call);
    m_tabs->setTabText(Request, call ? tr("Request") : tr("Sent"));
    m_tabs->setTabText(Answer, call ? tr("Answer") : tr("Received"));
    followFrames();
}

void TrafficDetailView::followFrames()
{
    const bool wanted = isVisible() && m_id != 0 && m_tabs->currentIndex() == Frames
        && m_entry.kind != TrafficEntry::Kind::Call;
    if (wanted) {
        TrafficFilter filter;
        filter.what = TrafficFilter::What::Frames;
        filter.connection = m_entry.connection;
        m_frameModel->setFilter(filter);
    }
    m_frameModel->setRunning(wanted);
}

void TrafficDetailView::retranslate()
{
    m_none->setText(tr("Choose a call or a frame to see all of it."));
    for (int line = 0; line < LineCount; ++line) {
        m_titles[std::size_t(line)]->setText(title(Line(line)));
        m_values[std::size_t(line)]->setAccessibleName(title(Line(line)));
    }
    m_tabs->setTabText(Summary, tr("Summary"));
    m_tabs->setTabText(Frames, tr("Frames of the connection"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the entry"));
    m_request->setAccessibleName(tr("What was sent"));
    m_answer->setAccessibleName(tr("What was received"));
    m_frames->setAccessibleName(tr("Frames of the connection"));
    m_frameModel->retranslate();
    fill();
}

void TrafficDetailView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TrafficDetailView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    followFrames();
}

void TrafficDetailView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    followFrames();
}

} // namespace mm
