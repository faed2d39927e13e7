// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/customerpartpage.h"

#include "ui/common/errortext.h"
#include "ui/common/statepage.h"
#include "ui/common/statusbanner.h"
#include "ui/common/tradetypes.h"
#include "ui/support/recordview.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;
using Part = CustomerRecord::Part;
using State = CustomerRecord::State;

namespace {

RecordKind kindOf(Part part)
{
    switch (part) {
    case Part::Kyc:
        return RecordKind::Kyc;
    case Part::Banks:
        return RecordKind::Bank;
    case Part::Wallets:
        return RecordKind::Wallet;
    case Part::Accounts:
        return RecordKind::Account;
    case Part::Positions:
        return RecordKind::Position;
    case Part::Funds:
        return RecordKind::FundFlow;
    case Part::Base:
    case Part::Other:
        break;
    }
    return RecordKind::Customer;
}

/// Nothing in it but empty objects, arrays and nulls.
bool isHollow(const Json &value)
{
    if (value.isNull() || (value.isString() && value.toString().isEmpty()))
        return true;
    if (value.isArray())
        return std::ranges::all_of(value.items(), isHollow);
    if (!value.isObject())
        return false;
    const Json::Object &members = value.members();
    return std::ranges::all_of(members, [](const auto &member) { return isHollow(member.second); });
}

} // namespace

CustomerPartPage::CustomerPartPage(CustomerRecord &record, Part part, const SupportAudit &audit,
                                   const Theme &theme, QWidget *parent) :
    QWidget(parent),
    m_record(record), m_part(part), m_audit(audit), m_banner(new StatusBanner(theme, this)),
    m_stack(new QStackedWidget(this)), m_page(new StatePage(theme, this))
{
    m_banner->setObjectName(u"partBanner"_s);
    m_page->setObjectName(u"partPage"_s);
    m_stack->addWidget(m_page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    connect(m_page, &StatePage::actionTriggered, this, [this] { refresh(); });
    connect(m_banner, &StatusBanner::actionTriggered, this, [this] { refresh(); });
    connect(&record, &CustomerRecord::partChanged, this, [this](Part changed) {
        if (changed == m_part)
            follow();
    });
}

void CustomerPartPage::addTop(QWidget *widget)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, widget);
}

void CustomerPartPage::setContent(QWidget *widget)
{
    m_content = widget;
    m_stack->addWidget(widget);
}

void CustomerPartPage::look()
{
    if (m_record.state(m_part) == State::NotLoaded)
        refresh();
    else
        follow();
}

void CustomerPartPage::refresh()
{
    m_record.load(m_part);
    follow();
}

QString CustomerPartPage::key() const
{
    static constexpr const char *keys[] = {"base",    "accounts", "kyc",       "banks",
                                           "wallets", "other",    "positions", "funds"};
    return QLatin1StringView(keys[int(m_part)]).toString();
}

bool CustomerPartPage::note(SupportAudit::What what, const QStringList &labels)
{
    const QString subject = key() + u": "_s + labels.join(u", "_s);
    const auto trouble = m_audit.note(what, m_record.summary().customerNo, subject);
    if (trouble) {
        m_bannerIsOfLoad = false;
        m_banner->showMessage(StatusBanner::Tone::Error, *trouble);
    }
    return !trouble;
}

void CustomerPartPage::guard(RecordView &view)
{
    view.setGate(
        [this](const QStringList &labels) { return note(SupportAudit::What::Revealed, labels); });
    view.setCopyGate(
        [this](const QStringList &labels) { return note(SupportAudit::What::Copied, labels); });
}

void CustomerPartPage::follow()
{
    const State state = m_record.state(m_part);
    if (state == State::Ready || state == State::Loading)
        showData();
    const bool there = hasData();
    emit shown();
    m_stack->setCurrentWidget(there ? m_content : m_page);
    const auto &failures = m_record.failures(m_part);
    if (state == State::Failed && there) {
        m_banner->showError(m_record.error(m_part), tr("Try again"));
        m_bannerIsOfLoad = true;
    } else if (state == State::Ready && !failures.empty()) {
        QStringList missing;
        for (const CustomerRecord::Failure &failure : failures)
            missing << tr("%1: %2").arg(tradeTypeName(int(failure.tradeType)),
                                        sentenceFor(failure.error));
        m_banner->showMessage(StatusBanner::Tone::Warning,
                              tr("Not everything could be loaded. %1").arg(missing.join(u' ')),
                              tr("Try again"));
        m_bannerIsOfLoad = true;
    } else if (m_bannerIsOfLoad) {
        m_banner->clear();
        m_bannerIsOfLoad = false;
    }
    if (there)
        return;
    if (state == State::Failed) {
        const GatewayError &error = m_record.error(m_part);
        QString text = sentenceFor(error);
        if (!error.trace.isEmpty())
            text += u'\n' + tr("Trace ID: %1").arg(QString::fromLatin1(error.trace));
        m_page->showMessage(tr("This could not be loaded."), text, tr("Try again"));
    } else if (state == State::Ready) {
        m_page->showMessage(emptyText(), {}, tr("Refresh"));
    } else {
        m_page->showLoading(tr("Loading…"));
    }
}

void CustomerPartPage::retranslateUi()
{
    follow();
}

void CustomerPartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

CustomerRecordPage::CustomerRecordPage(CustomerRecord &record, Part part, const SupportAudit &audit,
                                       const Theme &theme, const Formatting &formatting,
                                       QWidget *parent) :
    CustomerPartPage(record, part, audit, theme, parent),
    m_view(new RecordView(theme, formatting, this))
{
    setContent(m_view);
    guard(*m_view);
}

// What has not changed keeps what is revealed and where it is scrolled to.
void CustomerRecordPage::showData()
{
    const Json &known = record().data(part());
    if (known == m_shown)
        return;
    m_shown = known;
    m_view->setRecords(known, kindOf(part()));
}

bool CustomerRecordPage::hasData() const
{
    return !isHollow(m_shown);
}

bool CustomerRecordPage::isRevealed() const
{
    return m_view->isRevealed();
}

QString CustomerRecordPage::emptyText() const
{
    switch (part()) {
    case Part::Kyc:
        return tr("Nothing has been handed in for an identity check.");
    case Part::Banks:
        return tr("The customer has no bank account.");
    case Part::Wallets:
        return tr("The customer has no wallet.");
    default:
        return tr("The gateway knows nothing here.");
    }
}

} // namespace mm
