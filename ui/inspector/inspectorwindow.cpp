// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/inspector/inspectorwindow.h"

#include "app/services/settings.h"
#include "ui/common/formatting.h"
#include "ui/common/statepage.h"
#include "ui/common/tablecolumns.h"
#include "ui/common/theme.h"
#include "ui/common/windowsize.h"
#include "ui/diagnostics/saverow.h"
#include "ui/inspector/inspectorwindow_p.h"
#include "ui/inspector/trafficdetailview.h"
#include "ui/inspector/trafficfilterbar.h"
#include "ui/inspector/trafficmodel.h"
#include "ui/inspector/trafficview.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString windowKey = u"inspector"_s;
const QString columnsKey = u"inspector-columns"_s;
const QString splitterKey = u"inspector-splitter"_s;

QPushButton *makeButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

InspectorWindow::InspectorWindow(Inspector &inspector, Settings &settings, const Theme &theme,
                                 const Formatting &formatting, QWidget *parent) :
    QWidget(parent, Qt::Window),
    d(new Private{inspector, settings, theme, formatting})
{
    setObjectName(u"inspectorWindow"_s);
    makeLayout();
    makeActions();
    connectParts();
    resizeWithinScreen(*this, {1100, 720});
    restoreGeometry(settings.windowGeometry(windowKey));
    d->view->columns().restore(settings.windowState(columnsKey));
    d->splitter->restoreState(settings.windowState(splitterKey));
    retranslate();
}

InspectorWindow::~InspectorWindow() = default;

void InspectorWindow::setLargestHar(qint64 bytes)
{
    d->largestHar = bytes;
}

void InspectorWindow::makeLayout()
{
    d->model = new TrafficModel(d->inspector, d->theme, d->formatting, this);
    d->record = makeButton(u"inspectorRecord"_s, this);
    d->record->setCheckable(true);
    d->pause = makeButton(u"inspectorPause"_s, this);
    d->pause->setCheckable(true);
    d->follow = makeButton(u"inspectorFollow"_s, this);
    d->follow->setCheckable(true);
    d->follow->setChecked(true);
    d->clear = makeButton(u"inspectorClear"_s, this);
    d->trace = makeButton(u"inspectorTrace"_s, this);
    d->curl = makeButton(u"inspectorCurl"_s, this);
    d->save = makeButton(u"inspectorSave"_s, this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {d->record, d->pause, d->follow, d->clear})
        buttons->addWidget(button);
    buttons->addStretch(1);
    for (QPushButton *button : {d->trace, d->curl, d->save})
        buttons->addWidget(button);

    d->filter = new TrafficFilterBar(this);
    d->view = new TrafficView(*d->model, d->theme, d->formatting);
    d->view->setObjectName(u"inspectorTable"_s);
    d->page = new StatePage(d->theme);
    d->page->setObjectName(u"inspectorPage"_s);
    d->stack = new QStackedWidget;
    d->stack->addWidget(d->view);
    d->stack->addWidget(d->page);
    d->detail = new TrafficDetailView(d->inspector, d->theme, d->formatting);
    d->splitter = new QSplitter(Qt::Vertical, this);
    d->splitter->setChildrenCollapsible(false);
    d->splitter->addWidget(d->stack);
    d->splitter->addWidget(d->detail);
    d->splitter->setSizes({360, 260});
    d->splitter->setStretchFactor(0, 1);
    d->saving = new SaveRow(d->theme, d->formatting, this);

    d->usage = new QLabel(this);
    d->usage->setObjectName(u"inspectorUsage"_s);
    d->masked = new QLabel(this);
    d->masked->setObjectName(u"inspectorMasked"_s);
    setTextRole(d->usage, TextRole::Secondary);
    setTextRole(d->masked, TextRole::Secondary);
    auto *status = new QHBoxLayout;
    status->setSpacing(16);
    status->addWidget(d->usage);
    status->addStretch(1);
    status->addWidget(d->masked);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addLayout(buttons);
    column->addWidget(d->filter);
    column->addWidget(d->saving);
    column->addWidget(d->splitter, 1);
    column->addLayout(status);
}

void InspectorWindow::makeActions()
{
    auto *menu = new QMenu(d->save);
    menu->setObjectName(u"inspectorSaveMenu"_s);
    d->saveAll = menu->addAction({}, this, [this] { saveHar(Extent::All); });
    d->saveAll->setObjectName(u"inspectorSaveAll"_s);
    d->saveFiltered = menu->addAction({}, this, [this] { saveHar(Extent::Filtered); });
    d->saveFiltered->setObjectName(u"inspectorSaveFiltered"_s);
    d->saveAll->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_S));
    d->saveFiltered->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    d->save->setMenu(menu);
    addActions(menu->actions()); // the keys work while the menu is closed
    const auto key = [this](QKeyCombination keys, auto act) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(keys));
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    key(Qt::CTRL | Qt::Key_R, [this] { d->record->click(); });
    key(Qt::CTRL | Qt::Key_P, [this] { d->pause->click(); });
    key(Qt::CTRL | Qt::Key_E, [this] { d->follow->click(); });
    key(Qt::CTRL | Qt::Key_L, [this] { d->clear->click(); });
    key(Qt::CTRL | Qt::Key_F, [this] { d->filter->focusSearch(); });
    key(Qt::CTRL | Qt::Key_T, [this] { d->trace->click(); });
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] { d->curl->click(); });
    key(Qt::CTRL | Qt::Key_W, [this] { close(); });
}

void InspectorWindow::connectParts()
{
    connect(d->record, &QPushButton::toggled, this, [this](bool on) {
        d->inspector.setRecording(on);
        showSwitches();
        showPage();
    });
    connect(d->pause, &QPushButton::toggled, this, [this](bool paused) {
        d->model->setPaused(paused);
        showSwitches();
        showUsage();
    });
    connect(d->follow, &QPushButton::toggled, this, [this](bool follows) {
        d->view->setFollowing(follows);
        showSwitches();
    });
    connect(d->view, &TrafficView::followingChanged, d->follow, &QPushButton::setChecked);
    connect(d->clear, &QPushButton::clicked, this, [this] {
        d->inspector.clear();
        d->model->takeAway();
        d->detail->show(0);
        choose();
    });
    connect(d->trace, &QPushButton::clicked, this, &InspectorWindow::copyTrace);
    connect(d->curl, &QPushButton::clicked, this, &InspectorWindow::copyAsCurl);
    connect(d->saving, &SaveRow::busyChanged, this, &InspectorWindow::choose);
    connect(d->filter, &TrafficFilterBar::filterChanged, this, [this] {
        d->model->setFilter(d->filter->filter());
        showPage();
    });
    connect(d->filter, &TrafficFilterBar::searchStopped, d->model, &TrafficModel::stopSearch);
    connect(d->model, &TrafficModel::searchMoved, this, [this] {
        d->filter->showSearch(d->model->searchProgress());
        showUsage();
        showPage();
    });
    connect(d->model, &TrafficModel::socketMet, d->filter, &TrafficFilterBar::addSocket);
    connect(d->model, &TrafficModel::polled, this, [this] {
        showUsage();
        showPage();
    });
    connect(d->page, &StatePage::actionTriggered, this, [this] {
        if (d->inspector.isRecording() || d->inspector.usage().entries > 0)
            d->filter->clear();
        else
            d->record->setChecked(true);
    });
    connect(d->view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && !d->view->isChanging()) // a row that goes leaves its entry
                    d->detail->show(d->model->idAt(current.row()));
                choose();
            });
}

/// What can be done with the entry on show.
void InspectorWindow::choose()
{
    const bool any = d->detail->id() != 0;
    const bool call = any && d->detail->entry().kind == TrafficEntry::Kind::Call;
    d->trace->setEnabled(call && !d->detail->entry().trace.isEmpty());
    d->curl->setEnabled(call);
    d->save->setEnabled(!d->saving->isBusy());
    d->saveAll->setEnabled(!d->saving->isBusy());
    d->saveFiltered->setEnabled(!d->saving->isBusy());
}

/// Buttons that stay pressed say so in words too.
void InspectorWindow::showSwitches()
{
    const bool on = d->inspector.isRecording();
    d->record->setChecked(on);
    d->record->setText(on ? u"\u25cf "_s + tr("Recording") : u"\u25cb "_s + tr("Stopped"));
    d->record->setToolTip(on ? tr("Stop recording calls and frames (Ctrl+R)")
                             : tr("Record calls and frames (Ctrl+R)"));
    d->pause->setText(d->pause->isChecked() ? tr("Go on") : tr("Pause"));
    d->follow->setText(d->follow->isChecked() ? u"\u2713 "_s + tr("Follow") : tr("Follow"));
}

void InspectorWindow::showUsage()
{
    const Inspector::Usage usage = d->inspector.usage();
    const QLocale &locale = d->formatting.locale();
    QStringList parts{tr("%1 kept").arg(locale.toString(usage.entries)),
                      locale.formattedDataSize(usage.bytes, 0)};
    if (usage.dropped > 0)
        parts << tr("%1 dropped").arg(locale.toString(usage.dropped));
    if (!d->model->filter().isOpen())
        parts << tr("%1 shown").arg(locale.toString(d->model->rowCount()));
    if (d->model->isPaused())
        parts << tr("paused");
    const QString text = parts.join(u" \u00b7 "_s);
    if (d->usage->text() != text)
        d->usage->setText(text);
}

void InspectorWindow::showPage()
{
    const bool empty = d->model->rowCount() == 0;
    if (empty && d->model->searchProgress())
        d->page->showLoading(tr("Searching"));
    else if (empty && d->inspector.usage().entries > 0 && !d->model->filter().isOpen())
        d->page->showMessage(tr("Nothing matches"),
                             tr("No entry that is kept is as the filter wants it."),
                             tr("Show everything"));
    else if (empty && !d->inspector.isRecording())
        d->page->showMessage(tr("Not recording"),
                             tr("Calls and frames are not kept while recording is off."),
                             tr("Record"));
    else if (empty)
        d->page->showMessage(tr("Nothing yet"),
                             tr("Calls and frames appear here as soon as there are some."));
    QWidget *wanted = empty ? static_cast<QWidget *>(d->page) : d->view;
    if (d->stack->currentWidget() != wanted)
        d->stack->setCurrentWidget(wanted);
}

void InspectorWindow::retranslate()
{
    setWindowTitle(tr("Request inspector"));
    d->pause->setToolTip(tr("No new rows; recording goes on (Ctrl+P)"));
    d->follow->setToolTip(tr("Keep the newest row in sight (Ctrl+E)"));
    d->clear->setText(tr("Clear"));
    d->clear->setToolTip(tr("Forget everything recorded (Ctrl+L)"));
    d->trace->setText(tr("Copy trace"));
    d->trace->setToolTip(tr("Copy the trace of the chosen call (Ctrl+T)"));
    d->curl->setText(tr("Copy as curl"));
    d->curl->setToolTip(tr("Copy the chosen call as a shell command, secrets as variables "
                           "(Ctrl+Shift+C)"));
    d->save->setText(tr("Save HAR"));
    d->save->setToolTip(tr("Save as an HTTP Archive that browsers and other tools open (Ctrl+S)"));
    d->saveAll->setText(tr("Everything recorded…"));
    d->saveFiltered->setText(tr("What the filter shows…"));
    d->view->setAccessibleName(tr("Calls and frames"));
    d->masked->setText(tr("Secrets are masked (•••) before anything is kept."));
    d->masked->setToolTip(tr("Passwords, tokens, codes and keys, wherever they stand"));
    d->model->retranslate();
    showSwitches();
    showUsage();
    showPage();
    choose();
}

void InspectorWindow::remember()
{
    d->settings.setWindowGeometry(windowKey, saveGeometry());
    d->settings.setWindowState(columnsKey, d->view->columns().state());
    d->settings.setWindowState(splitterKey, d->splitter->saveState());
}

void InspectorWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void InspectorWindow::showEvent(QShowEvent *event)
{
    showSwitches();
    d->model->setRunning(true);
    QWidget::showEvent(event);
}

void InspectorWindow::hideEvent(QHideEvent *event)
{
    d->model->setRunning(false);
    remember();
    QWidget::hideEvent(event);
}

} // namespace mm
