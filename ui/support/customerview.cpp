// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/customerview.h"

#include "app/services/customerexport.h"
#include "ui/common/formatting.h"
#include "ui/common/icons.h"
#include "ui/common/statusbanner.h"
#include "ui/common/theme.h"
#include "ui/support/adjustmentdialog.h"
#include "ui/support/customermodel.h"
#include "ui/support/customertablepages.h"
#include "ui/support/elidedlabel.h"
#include "ui/support/exportjob.h"
#include "ui/support/flowpane.h"
#include "ui/support/messagedialog.h"
#include "ui/support/recordtext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;
using Part = CustomerRecord::Part;

class CustomerView::Private
{
    Q_DECLARE_TR_FUNCTIONS(mm::CustomerView)
public:
    Private(CustomerView &owner, SupportServices &all, const CustomerSummary &customer,
            const SupportAudit &log, Settings &settings, const Theme &look,
            const Formatting &format);

    QWidget *makeHead();
    void makePages(Settings &settings);
    void showHead();
    void followChanges();
    void followPage();
    void openMessage();
    void askForAdjustment();
    void takeAccounts();
    void openAdjustment();
    void exportPart();
    [[nodiscard]] CustomerPartPage *page() const;
    void retranslateUi();

    CustomerView &view;
    SupportServices &services;
    const SupportAudit &audit;
    const Theme &theme;
    const Formatting &formatting;
    CustomerRecord *record;
    std::vector<CustomerPartPage *> pages;
    QLabel *title = nullptr, *facts = nullptr;
    QPushButton *message = nullptr, *adjust = nullptr, *exportButton = nullptr;
    QToolButton *refreshButton = nullptr;
    ExportJob *job = nullptr;
    QTabWidget *tabs = nullptr;
    QPointer<MessageDialog> messageDialog;
    QPointer<AdjustmentDialog> adjustmentDialog;
    bool adjustmentWanted = false; ///< once the accounts are here
};

CustomerView::Private::Private(CustomerView &owner, SupportServices &all,
                               const CustomerSummary &customer, const SupportAudit &log,
                               Settings &settings, const Theme &look, const Formatting &format) :
    view(owner),
    services(all), audit(log), theme(look), formatting(format),
    record(new CustomerRecord(all.client, all.session, customer, &owner)),
    job(new ExportJob(look, &owner)), tabs(new QTabWidget(&owner))
{
    tabs->setObjectName(u"customerParts"_s);
    tabs->setDocumentMode(true);
    tabs->setUsesScrollButtons(true);
    auto *column = new QVBoxLayout(&owner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(job);
    column->addWidget(tabs, 1);
    makePages(settings);
}

QWidget *CustomerView::Private::makeHead()
{
    auto *head = new QWidget(&view);
    title = new ElidedLabel(72, head);
    title->setObjectName(u"customerTitle"_s);
    setTextRole(title, TextRole::Section);
    title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    facts = new ElidedLabel(72, head);
    facts->setObjectName(u"customerFacts"_s);
    setTextRole(facts, TextRole::Secondary);
    facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const auto button = [head](const QString &name) {
        auto *made = new QPushButton(head);
        made->setObjectName(name);
        return made;
    };
    message = button(u"customerMessage"_s);
    adjust = button(u"customerAdjust"_s);
    exportButton = button(u"customerExport"_s);
    refreshButton = new QToolButton(head);
    refreshButton->setObjectName(u"customerRefresh"_s);
    refreshButton->setIcon(themedIcon(u"refresh"_s, theme));
    refreshButton->setMinimumSize(28, 28);
    refreshButton->setAutoRaise(true);
    refreshButton->setFocusPolicy(Qt::StrongFocus);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(title);
    words->addWidget(facts);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(8, 8, 8, 4);
    line->setSpacing(8);
    line->addLayout(words, 1);
    for (QWidget *part :
         std::initializer_list<QWidget *>{message, adjust, exportButton, refreshButton})
        line->addWidget(part);
    return head;
}

void CustomerView::Private::makePages(Settings &settings)
{
    const auto plain = [this](Part part) {
        pages.push_back(new CustomerRecordPage(*record, part, audit, theme, formatting, tabs));
    };
    plain(Part::Base);
    pages.push_back(new CustomerAccountsPage(*record, audit, settings, theme, formatting, tabs));
    pages.push_back(new CustomerPositionsPage(*record, audit, settings, theme, formatting, tabs));
    pages.push_back(new FlowPane(*record, audit, settings, theme, formatting, tabs));
    plain(Part::Kyc);
    plain(Part::Banks);
    plain(Part::Wallets);
    plain(Part::Other);
    for (CustomerPartPage *one : pages) {
        one->setObjectName(u"part-"_s + one->key());
        tabs->addTab(one, QString());
    }
}

CustomerPartPage *CustomerView::Private::page() const
{
    return pages[std::size_t(std::max(0, tabs->currentIndex()))];
}

void CustomerView::Private::showHead()
{
    const CustomerSummary &customer = record->summary();
    const QString name = customerName(customer);
    title->setText(name.isEmpty() ? customer.customerNo
                                  : tr("%1 · %2").arg(customer.customerNo, masked(name)));
    QStringList parts;
    if (customer.status)
        parts << customerStatusText(customer.status);
    QString group = customer.groupName;
    if (group.isEmpty() && customer.groupId) {
        group = services.reference.groupName(*customer.groupId);
        if (group.isEmpty())
            group = QString::number(*customer.groupId);
    }
    if (!group.isEmpty())
        parts << tr("Group: %1").arg(group);
    if (customer.kyc)
        parts << tr("KYC: %1").arg(kycText(customer.kyc));
    facts->setText(parts.join(u" · "_s));
}

void CustomerView::Private::followChanges()
{
    const bool allowed = services.session.isSignedIn() && services.session.changesAllowed();
    const QString why = services.session.isSignedIn()
        ? tr("Read-only: “Allow changes” at the top of the window makes this possible")
        : tr("Sign in first");
    message->setEnabled(allowed);
    adjust->setEnabled(allowed);
    message->setToolTip(allowed ? tr("Write a message to this customer") : why);
    adjust->setToolTip(allowed ? tr("Propose a change of an account's balance") : why);
}

void CustomerView::Private::followPage()
{
    const bool there = page()->hasData();
    exportButton->setEnabled(there);
    exportButton->setToolTip(there ? tr("What this tab shows, as CSV or JSON")
                                   : tr("There is nothing to export in this tab"));
}

void CustomerView::Private::openMessage()
{
    if (!messageDialog) {
        messageDialog = new MessageDialog(services, record->summary(), theme, &view);
        messageDialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    messageDialog->show();
    messageDialog->raise();
    messageDialog->activateWindow();
}

// The dialog offers accounts: where they are not here yet it waits for them.
void CustomerView::Private::askForAdjustment()
{
    using State = CustomerRecord::State;
    adjustmentWanted = record->state(Part::Accounts) != State::Ready;
    if (!adjustmentWanted)
        return openAdjustment();
    if (record->state(Part::Accounts) != State::Loading)
        record->load(Part::Accounts);
}

void CustomerView::Private::takeAccounts()
{
    using State = CustomerRecord::State;
    const State state = record->state(Part::Accounts);
    if (!adjustmentWanted || state == State::Loading)
        return;
    adjustmentWanted = false;
    if (state == State::Ready && adjust->isEnabled())
        openAdjustment();
    else
        view.showPart(Part::Accounts); // which says why
}

void CustomerView::Private::openAdjustment()
{
    if (!adjustmentDialog) {
        adjustmentDialog = new AdjustmentDialog(services, record->summary(), record->accounts(),
                                                theme, formatting, &view);
        adjustmentDialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    adjustmentDialog->show();
    adjustmentDialog->raise();
    adjustmentDialog->activateWindow();
}

void CustomerView::Private::exportPart()
{
    const QString name = record->summary().customerNo + u'-' + page()->key();
    const QPointer<CustomerPartPage> wanted = page();
    job->ask(name, [this, wanted](ExportJob::Format format) -> ExportJob::Work {
        if (!wanted)
            return {};
        const bool revealed = wanted->isRevealed();
        const QString subject = wanted->key() + (revealed ? u", with personal data"_s : QString());
        if (const auto trouble =
                audit.note(SupportAudit::What::Exported, record->summary().customerNo, subject)) {
            wanted->banner().showMessage(StatusBanner::Tone::Error, *trouble);
            return {};
        }
        const bool json = format == ExportJob::Format::Json;
        return {mm::exportPart(
                    *record, wanted->part(),
                    {json ? ExportOptions::Format::Json : ExportOptions::Format::Csv, revealed}),
                0};
    });
}

void CustomerView::Private::retranslateUi()
{
    message->setText(tr("Message…"));
    adjust->setText(tr("Adjust balance…"));
    exportButton->setText(tr("Export…"));
    refreshButton->setToolTip(tr("Refresh (F5)"));
    refreshButton->setAccessibleName(tr("Refresh"));
    tabs->setAccessibleName(tr("What is known of the customer"));
    tabs->tabBar()->setAccessibleName(tabs->accessibleName());
    const QString names[] = {
        tr("Base"),  tr("Trading accounts"), tr("Positions"), tr("Fund flow"), tr("KYC"),
        tr("Banks"), tr("Wallets"),          tr("Other")};
    for (int tab = 0; tab < tabs->count(); ++tab)
        tabs->setTabText(tab, names[tab]);
    showHead();
    followChanges();
    followPage();
}

CustomerView::CustomerView(SupportServices &services, const CustomerSummary &customer,
                           const SupportAudit &audit, Settings &settings, const Theme &theme,
                           const Formatting &formatting, QWidget *parent) :
    QWidget(parent),
    d(std::make_unique<Private>(*this, services, customer, audit, settings, theme, formatting))
{
    setObjectName(u"customer-"_s + customer.customerNo);
    const auto update = [this] { d->followChanges(); };
    connect(&services.session, &SupportSession::stateChanged, this, update);
    connect(&services.session, &SupportSession::changesAllowedChanged, this, update);
    connect(&services.reference, &SupportReference::changed, this, [this] { d->showHead(); });
    connect(d->record, &CustomerRecord::partChanged, this, [this](Part part) {
        d->showHead();
        if (part == Part::Accounts)
            d->takeAccounts();
    });
    connect(d->record, &CustomerRecord::kycLearned, &services.customers, &CustomerSearch::noteKyc);
    connect(d->tabs, &QTabWidget::currentChanged, this, [this] {
        d->page()->look();
        d->followPage();
    });
    for (CustomerPartPage *page : d->pages)
        connect(page, &CustomerPartPage::shown, this, [this] { d->followPage(); });
    connect(d->message, &QPushButton::clicked, this, [this] { d->openMessage(); });
    connect(d->adjust, &QPushButton::clicked, this, [this] { d->askForAdjustment(); });
    connect(d->exportButton, &QPushButton::clicked, this, [this] { d->exportPart(); });
    connect(d->refreshButton, &QToolButton::clicked, this, &CustomerView::refresh);
    d->retranslateUi();
    d->page()->look();
}

CustomerView::~CustomerView()
{
    d->tabs->disconnect(this); // pages that go change the current one
}

const CustomerSummary &CustomerView::customer() const
{
    return d->record->summary();
}

CustomerRecord &CustomerView::record() const
{
    return *d->record;
}

void CustomerView::showPart(CustomerRecord::Part part)
{
    for (CustomerPartPage *page : d->pages) {
        if (page->part() == part)
            d->tabs->setCurrentWidget(page);
    }
}

void CustomerView::refresh()
{
    d->page()->refresh();
}

bool CustomerView::isInUse() const
{
    return d->messageDialog || d->adjustmentDialog;
}

void CustomerView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace mm
