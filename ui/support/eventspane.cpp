// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/eventspane.h"

#include "app/services/eventexport.h"
#include "app/services/settings.h"
#include "ui/common/formatting.h"
#include "ui/common/statepage.h"
#include "ui/common/statusbanner.h"
#include "ui/common/theme.h"
#include "ui/support/eventconnection.h"
#include "ui/support/eventdetail.h"
#include "ui/support/eventfilterbar.h"
#include "ui/support/eventtable.h"
#include "ui/support/exportjob.h"
#include "ui/support/supportaudit.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString splitterKey = u"support-events"_s;

} // namespace

class EventsPane::Private
{
    Q_DECLARE_TR_FUNCTIONS(mm::EventsPane)
public:
    Private(EventsPane &owner, ManagerEventStream &events, AuditLog &log, Settings &kept,
            const Theme &look, const Formatting &format, const Clock &clock);
    ~Private();

    void layOut();
    void connectParts();
    void follow();
    void showRow(const QModelIndex &index);
    void exportShown();
    ExportJob::Work exportWork(ExportJob::Format format);
    void retranslateUi();

    EventsPane &pane;
    ManagerEventStream &stream;
    Settings &settings;
    const Formatting &formatting;
    const SupportAudit audit;
    EventConnection *connection;
    EventFilterBar *filters;
    QPushButton *pause, *newest, *clear, *save;
    QCheckBox *whole;
    EventModel *model;
    EventTable *table;
    StatePage *page;
    QStackedWidget *stack;
    EventDetail *detail;
    QSplitter *splitter;
    QLabel *counts;
    ExportJob *job;
    qint64 companyId = 0; ///< whose events these are
};

EventsPane::Private::Private(EventsPane &owner, ManagerEventStream &events, AuditLog &log,
                             Settings &kept, const Theme &look, const Formatting &format,
                             const Clock &clock) :
    pane(owner),
    stream(events), settings(kept), formatting(format), audit(log, events.session()),
    connection(new EventConnection(events, look, format, clock, &owner)),
    filters(new EventFilterBar(&owner)), pause(new QPushButton(&owner)),
    newest(new QPushButton(&owner)), clear(new QPushButton(&owner)), save(new QPushButton(&owner)),
    whole(new QCheckBox(&owner)), model(new EventModel(format, clock, &owner)),
    table(new EventTable(*model, look, format, &owner)), page(new StatePage(look, &owner)),
    stack(new QStackedWidget(&owner)), detail(new EventDetail(audit, look, format, &owner)),
    splitter(new QSplitter(Qt::Vertical, &owner)), counts(new QLabel(&owner)),
    job(new ExportJob(look, &owner))
{
    pause->setObjectName(u"eventPause"_s);
    pause->setCheckable(true);
    newest->setObjectName(u"eventNewest"_s);
    newest->setCheckable(true);
    newest->setChecked(true);
    clear->setObjectName(u"eventClear"_s);
    save->setObjectName(u"eventExport"_s);
    whole->setObjectName(u"eventExportPersonal"_s);
    page->setObjectName(u"eventPage"_s);
    splitter->setObjectName(u"eventSplitter"_s);
    counts->setObjectName(u"eventCounts"_s);
    counts->setTextFormat(Qt::PlainText);
    setTextRole(counts, TextRole::Secondary);
    for (QPushButton *button : {pause, newest, clear, save})
        button->setAutoDefault(false);
    layOut();
    connectParts();
    companyId = stream.session().company().id;
    retranslateUi();
}

EventsPane::Private::~Private()
{
    settings.setWindowState(splitterKey, splitter->saveState());
}

void EventsPane::Private::layOut()
{
    for (QWidget *tool : std::initializer_list<QWidget *>{pause, newest})
        filters->addTool(tool);
    stack->addWidget(page);
    stack->addWidget(table);
    splitter->addWidget(stack);
    splitter->addWidget(detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    splitter->restoreState(settings.windowState(splitterKey));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(8, 4, 8, 4);
    foot->setSpacing(8);
    foot->addWidget(counts, 1);
    foot->addWidget(clear);
    foot->addWidget(whole);
    foot->addWidget(save);
    auto *column = new QVBoxLayout(&pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(connection);
    column->addWidget(filters);
    column->addWidget(splitter, 1);
    column->addWidget(job);
    column->addLayout(foot);
}

void EventsPane::Private::connectParts()
{
    connect(&stream, &ManagerEventStream::received, &pane,
            [this](const ManagerEvent &event) { model->add(event); });
    connect(&stream, &ManagerEventStream::stateChanged, &pane, [this] { follow(); });
    connect(&stream.session(), &SupportSession::stateChanged, &pane, [this] { follow(); });
    connect(connection, &EventConnection::groupChosen, &pane, &EventsPane::groupChosen);
    connect(filters, &EventFilterBar::changed, model, &EventModel::setFilter);
    connect(model, &EventModel::updated, &pane, [this] { follow(); });
    connect(pause, &QPushButton::toggled, model, &EventModel::setPaused);
    connect(newest, &QPushButton::toggled, table, &EventTable::setFollowing);
    connect(table, &EventTable::followingChanged, newest, &QPushButton::setChecked);
    connect(table, &EventTable::followingChanged, &pane, [this] { follow(); });
    connect(table, &EventTable::rowChosen, &pane,
            [this](const QModelIndex &index) { showRow(index); });
    connect(table, &EventTable::customerWanted, &pane, &EventsPane::customerWanted);
    connect(detail, &EventDetail::customerWanted, &pane, &EventsPane::customerWanted);
    connect(page, &StatePage::actionTriggered, filters, &EventFilterBar::clear);
    connect(clear, &QPushButton::clicked, &pane, [this] {
        model->clear();
        detail->clear();
    });
    connect(save, &QPushButton::clicked, &pane, [this] { exportShown(); });
}

/// What is on screen beside the rows themselves.
void EventsPane::Private::follow()
{
    const SupportSession &session = stream.session();
    if (session.isSignedIn()
        && session.company().id != std::exchange(companyId, session.company().id))
        model->clear(), detail->clear(); // another company's customers are nobody's here
    const int shown = model->rowCount();
    const EventLog &log = model->log();
    const bool any = log.end() > log.begin();
    filters->setTypes(log.typeNames());
    stack->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(table) : page);
    if (shown == 0) {
        if (model->isSearching())
            page->showLoading(tr("Looking through the events…"));
        else if (any && !model->filter().isEmpty())
            page->showMessage(tr("No event passes the filter."),
                              tr("%n event(s) came.", nullptr, int(log.end() - log.begin())),
                              tr("Clear filter"));
        else if (stream.state() == ManagerEventStream::State::On)
            page->showMessage(tr("No events yet."),
                              tr("They appear here as soon as something happens."));
        else
            page->showMessage(tr("No events yet."),
                              tr("Connect under a group to follow what customers do."));
    }
    QStringList parts{tr("%n event(s)", nullptr, int(log.end() - log.begin()))};
    if (!model->filter().isEmpty())
        parts << tr("%n shown", nullptr, shown);
    if (const auto repeated = stream.counters().repeated)
        parts << tr("%n repeated by the gateway", nullptr, int(repeated));
    if (const auto unreadable = stream.counters().unreadable)
        parts << tr("%n could not be read", nullptr, int(unreadable));
    if (log.dropped() > 0)
        parts << tr("the oldest %n dropped for want of room", nullptr, int(log.dropped()));
    counts->setText(parts.join(u" · "_s));
    pause->setText(!model->isPaused()       ? tr("Pause")
                       : model->held() == 0 ? tr("Paused")
                                            : tr("Paused · %n new", nullptr, model->held()));
    const int below = table->isFollowing() ? 0 : table->rowsBelow();
    newest->setText(below > 0 ? tr("Follow · %n below", nullptr, below) : tr("Follow"));
    clear->setEnabled(any);
    clear->setToolTip(any ? tr("Forgets the events shown here; the gateway keeps nothing of them")
                          : tr("There are no events"));
    save->setEnabled(shown > 0 && !job->isBusy());
    save->setToolTip(shown > 0 ? tr("What is shown, as CSV or JSON") : tr("There are no events"));
}

void EventsPane::Private::showRow(const QModelIndex &index)
{
    if (!index.isValid())
        return; // what was chosen stays, also where its row has gone
    const qint64 number = model->numberAt(index.row());
    if (!model->log().contains(number))
        return;
    const EventLog::Entry &entry = model->log().at(number);
    if (const auto event = ManagerEvent::parse(entry.frame))
        detail->setEvent(*event, entry.time);
}

void EventsPane::Private::exportShown()
{
    job->ask(u"events-"_s + stream.group(),
             [this](ExportJob::Format format) { return exportWork(format); });
}

ExportJob::Work EventsPane::Private::exportWork(ExportJob::Format format)
{
    const bool revealed = whole->isChecked();
    std::vector<QByteArray> frames = model->frames();
    const QString subject =
        u"%1 events%2"_s.arg(frames.size()).arg(revealed ? u", with personal data"_s : QString());
    if (const auto trouble =
            audit.note(SupportAudit::What::Exported, model->filter().customerNo, subject)) {
        job->banner()->showMessage(StatusBanner::Tone::Error, *trouble);
        return {};
    }
    qint64 bytes = 0;
    for (const QByteArray &frame : frames)
        bytes += frame.size();
    const ExportOptions options{.format = format == ExportJob::Format::Csv
                                    ? ExportOptions::Format::Csv
                                    : ExportOptions::Format::Json,
                                .revealed = revealed};
    return {exportEvents(std::move(frames), options), bytes};
}

void EventsPane::Private::retranslateUi()
{
    pause->setToolTip(tr("What comes meanwhile is kept and counted"));
    newest->setToolTip(tr("Keeps the newest event in sight"));
    clear->setText(tr("Clear"));
    save->setText(tr("Export…"));
    whole->setText(tr("With personal data"));
    whole->setToolTip(tr("What is exported is noted in the audit log of this computer"));
    model->retranslate();
    follow();
}

EventsPane::EventsPane(ManagerEventStream &stream, AuditLog &audit, Settings &settings,
                       const Theme &theme, const Formatting &formatting, const Clock &clock,
                       QWidget *parent) :
    QWidget(parent),
    d(std::make_unique<Private>(*this, stream, audit, settings, theme, formatting, clock))
{ }

EventsPane::~EventsPane() = default;

void EventsPane::setGroup(const QString &group)
{
    d->connection->setGroup(group);
}

void EventsPane::setCustomerFilter(const QString &customerNo)
{
    d->filters->setCustomer(customerNo);
}

void EventsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && d)
        d->retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace mm
