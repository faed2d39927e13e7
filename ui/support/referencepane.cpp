// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/referencepane.h"

#include "app/services/customerexport.h"
#include "ui/common/errortext.h"
#include "ui/common/formatting.h"
#include "ui/common/numberdelegate.h"
#include "ui/common/statepage.h"
#include "ui/common/statusbanner.h"
#include "ui/common/tableheader.h"
#include "ui/common/tabularfont.h"
#include "ui/common/theme.h"
#include "ui/support/exportjob.h"
#include "ui/support/recordtablemodel.h"
#include "ui/support/rowstext.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <memory>

namespace mm {

using namespace Qt::Literals::StringLiterals;

using Kind = SupportReference::Kind;
using State = SupportReference::State;

namespace {

constexpr int kindHeight = 28; // of a row that is clicked

struct KindText {
    Kind kind;
    RecordKind record;
    const char *name; ///< of the file and in tests
    const char *text;
};
constexpr KindText kindTexts[] = {
    {Kind::Groups, RecordKind::Group, "groups",
     QT_TRANSLATE_NOOP("mm::ReferencePane", "Customer groups")},
    {Kind::Currencies, RecordKind::Currency, "currencies",
     QT_TRANSLATE_NOOP("mm::ReferencePane", "Currencies")},
    {Kind::Products, RecordKind::Product, "products",
     QT_TRANSLATE_NOOP("mm::ReferencePane", "Products")},
    {Kind::ProductGroups, RecordKind::Dictionary, "product-groups",
     QT_TRANSLATE_NOOP("mm::ReferencePane", "Product groups")},
    {Kind::Countries, RecordKind::Country, "countries",
     QT_TRANSLATE_NOOP("mm::ReferencePane", "Countries")},
    {Kind::AreaCodes, RecordKind::Dictionary, "area-codes",
     QT_TRANSLATE_NOOP("mm::ReferencePane", "Area codes")},
    {Kind::RegisterSources, RecordKind::Dictionary, "register-sources",
     QT_TRANSLATE_NOOP("mm::ReferencePane", "Sources of registration")},
    {Kind::Banks, RecordKind::Dictionary, "banks", QT_TRANSLATE_NOOP("mm::ReferencePane", "Banks")},
};
static_assert(std::size(kindTexts) == SupportReference::kindCount);

} // namespace

class ReferencePane::Private
{
    Q_DECLARE_TR_FUNCTIONS(mm::ReferencePane)
public:
    Private(ReferencePane &owner, SupportReference &lists, const Theme &theme,
            const Formatting &formatting);

    void setUpTable(const Theme &theme, const Formatting &formatting);
    void layOut();
    void connectParts();
    [[nodiscard]] const KindText &shown() const;
    void wantShown();
    void showKind();
    void showState();
    void copyRows() const;
    void exportRows();
    void retranslateUi();

    ReferencePane &pane;
    SupportReference &reference;
    QListWidget *kinds;
    QLineEdit *filter;
    QPushButton *reload, *save;
    QLabel *count;
    StatusBanner *banner;
    RecordTableModel *model;
    QSortFilterProxyModel *sorted;
    QTableView *table;
    StatePage *page;
    QStackedWidget *stack;
    ExportJob *job;
    QAction *copy;
};

ReferencePane::Private::Private(ReferencePane &owner, SupportReference &lists, const Theme &theme,
                                const Formatting &formatting) :
    pane(owner),
    reference(lists), kinds(new QListWidget(&owner)), filter(new QLineEdit(&owner)),
    reload(new QPushButton(&owner)), save(new QPushButton(&owner)), count(new QLabel(&owner)),
    banner(new StatusBanner(theme, &owner)), model(new RecordTableModel(formatting, &owner)),
    sorted(new QSortFilterProxyModel(&owner)), table(new QTableView(&owner)),
    page(new StatePage(theme, &owner)), stack(new QStackedWidget(&owner)),
    job(new ExportJob(theme, &owner)), copy(new QAction(&owner))
{
    kinds->setObjectName(u"referenceKinds"_s);
    filter->setObjectName(u"referenceFilter"_s);
    filter->setClearButtonEnabled(true);
    reload->setObjectName(u"referenceReload"_s);
    save->setObjectName(u"referenceExport"_s);
    count->setObjectName(u"referenceCount"_s);
    setTextRole(count, TextRole::Secondary);
    banner->setObjectName(u"referenceBanner"_s);
    page->setObjectName(u"referencePage"_s);
    for (QPushButton *button : {reload, save})
        button->setAutoDefault(false);
    for (const KindText &kind : kindTexts) {
        auto *item = new QListWidgetItem(kinds);
        item->setSizeHint({0, kindHeight});
        item->setData(Qt::UserRole, int(kind.kind));
        item->setSizeHint({0, 28});
    }
    setUpTable(theme, formatting);
    layOut();
    kinds->setCurrentRow(0);
    connectParts();
    retranslateUi();
}

void ReferencePane::Private::setUpTable(const Theme &theme, const Formatting &formatting)
{
    sorted->setSourceModel(model);
    sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    sorted->setFilterKeyColumn(-1);
    sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    sorted->setSortLocaleAware(true);
    table->setObjectName(u"referenceTable"_s);
    table->setFont(tabularFont(table->font()));
    table->setHorizontalHeader(new TableHeader(theme, table));
    table->setModel(sorted);
    table->setItemDelegate(new NumberDelegate(theme, formatting, table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(24);
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // the gateway's order
    table->setSortingEnabled(true);
    copy->setObjectName(u"referenceCopy"_s);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    table->addAction(copy);
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(&theme, &Theme::changed, table->viewport(), qOverload<>(&QWidget::update));
}

void ReferencePane::Private::layOut()
{
    stack->addWidget(page);
    stack->addWidget(table);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->setSpacing(8);
    bar->addWidget(filter, 1);
    bar->addWidget(count);
    bar->addWidget(reload);
    bar->addWidget(save);
    auto *right = new QWidget(&pane);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(banner);
    column->addWidget(stack, 1);
    column->addWidget(job);
    auto *splitter = new QSplitter(Qt::Horizontal, &pane);
    splitter->addWidget(kinds);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({200, 800});
    auto *whole = new QHBoxLayout(&pane);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(splitter);
}

void ReferencePane::Private::connectParts()
{
    connect(kinds, &QListWidget::currentRowChanged, &pane, [this] {
        filter->clear();
        wantShown();
        showKind();
    });
    connect(filter, &QLineEdit::textChanged, &pane, [this](const QString &text) {
        sorted->setFilterFixedString(text.trimmed());
        showState();
    });
    connect(reload, &QPushButton::clicked, &pane, [this] { reference.reload(shown().kind); });
    connect(page, &StatePage::actionTriggered, &pane, [this] {
        if (!filter->text().isEmpty())
            filter->clear();
        else
            reference.reload(shown().kind);
    });
    connect(banner, &StatusBanner::actionTriggered, &pane,
            [this] { reference.reload(shown().kind); });
    connect(&reference, &SupportReference::changed, &pane, [this](Kind kind) {
        if (kind != shown().kind)
            return;
        showKind();
        // Emptied, because another company signed in.
        if (reference.state(kind) == State::NotLoaded)
            QMetaObject::invokeMethod(
                &pane, [this] { wantShown(); }, Qt::QueuedConnection);
    });
    connect(save, &QPushButton::clicked, &pane, [this] { exportRows(); });
    connect(copy, &QAction::triggered, &pane, [this] { copyRows(); });
}

const KindText &ReferencePane::Private::shown() const
{
    return kindTexts[qMax(0, kinds->currentRow())];
}

/// Nothing is asked for that nobody looks at.
void ReferencePane::Private::wantShown()
{
    if (pane.isVisible() && reference.state(shown().kind) == State::NotLoaded)
        reference.want(shown().kind);
}

void ReferencePane::Private::showKind()
{
    model->setRecords(reference.records(shown().kind), shown().record);
    table->resizeColumnsToContents();
    showState();
}

void ReferencePane::Private::showState()
{
    const State state = reference.state(shown().kind);
    const GatewayError &error = reference.error(shown().kind);
    const int all = model->rowCount(), seen = sorted->rowCount();
    stack->setCurrentWidget(seen > 0 ? static_cast<QWidget *>(table) : page);
    banner->clear();
    if (state == State::Failed && all > 0)
        banner->showError(error, tr("Try again"));
    if (seen == 0) {
        if (state == State::Loading || state == State::NotLoaded)
            page->showLoading(tr("Loading…"));
        else if (state == State::Failed)
            page->showMessage(tr("This list could not be loaded."),
                              error.trace.isEmpty() ? sentenceFor(error)
                                                    : sentenceFor(error) + u'\n'
                                      + tr("Trace: %1").arg(QString::fromUtf8(error.trace)),
                              tr("Try again"));
        else if (all > 0)
            page->showMessage(tr("Nothing here passes the filter."), {}, tr("Clear filter"));
        else
            page->showMessage(tr("The gateway lists none."), {}, tr("Load again"));
    }
    count->setText(seen == all ? tr("%n entry(ies)", nullptr, all)
                               : tr("%1 of %2").arg(seen).arg(all));
    reload->setEnabled(state != State::Loading);
    reload->setToolTip(state == State::Loading ? tr("It is being loaded")
                                               : tr("Asks the gateway once more"));
    save->setEnabled(seen > 0);
    save->setToolTip(seen > 0 ? tr("What is shown, as CSV or JSON") : tr("There is nothing here"));
}

void ReferencePane::Private::copyRows() const
{
    if (const QString text = selectedRowsText(*table); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void ReferencePane::Private::exportRows()
{
    Json::Array records;
    for (int row = 0; row < sorted->rowCount(); ++row)
        records.push_back(model->record(sorted->mapToSource(sorted->index(row, 0)).row()));
    job->ask(QLatin1StringView(shown().name).toString(),
             [records = std::move(records)](ExportJob::Format format) -> ExportJob::Work {
                 const ExportOptions options{.format = format == ExportJob::Format::Csv
                                                 ? ExportOptions::Format::Csv
                                                 : ExportOptions::Format::Json,
                                             .revealed = true}; // nothing here is about anybody
                 return {exportRecords(records, options), 0};
             });
}

void ReferencePane::Private::retranslateUi()
{
    for (int row = 0; row < kinds->count(); ++row)
        kinds->item(row)->setText(tr(kindTexts[row].text));
    kinds->setAccessibleName(tr("Lists"));
    filter->setPlaceholderText(tr("Filter"));
    filter->setAccessibleName(tr("Filter"));
    reload->setText(tr("Load again"));
    save->setText(tr("Export…"));
    table->setAccessibleName(tr("Entries"));
    copy->setText(tr("Copy rows"));
    model->retranslate();
    showState();
}

ReferencePane::ReferencePane(SupportReference &reference, const Theme &theme,
                             const Formatting &formatting, QWidget *parent) :
    QWidget(parent),
    d(std::make_unique<Private>(*this, reference, theme, formatting))
{ }

ReferencePane::~ReferencePane() = default;

void ReferencePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->wantShown();
    d->showKind();
}

void ReferencePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && d)
        d->retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace mm
