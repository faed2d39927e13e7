// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/customertablepages.h"

#include "ui/account/accountmodel.h"
#include "ui/common/tradetypes.h"
#include "ui/support/detailtable.h"
#include "ui/support/exacttablemodel.h"
#include "ui/support/recordview.h"

#include <QSignalBlocker>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;
using Part = CustomerRecord::Part;

namespace {

int typeOf(const Account &account)
{
    return account.tradeType ? int(*account.tradeType) : 0;
}

} // namespace

CustomerAccountsPage::CustomerAccountsPage(CustomerRecord &record, const SupportAudit &audit,
                                           Settings &settings, const Theme &theme,
                                           const Formatting &formatting, QWidget *parent) :
    CustomerPartPage(record, Part::Accounts, audit, theme, parent),
    m_model(new AccountModel(formatting, this))
{
    auto *content = new QWidget(this);
    m_types = new QTabBar(content);
    m_types->setObjectName(u"accountTypes"_s);
    m_types->setProperty("segments", true);
    m_types->setDrawBase(false);
    m_types->setExpanding(false);
    m_types->setUsesScrollButtons(true);
    m_table = new DetailTable(u"support-accounts"_s, *m_model, AccountModel::hiddenAtFirst(),
                              settings, theme, formatting, content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_types, 0, Qt::AlignLeft);
    column->addWidget(m_table, 1);
    setContent(content);
    guard(m_table->record());
    connect(m_types, &QTabBar::currentChanged, this, &CustomerAccountsPage::showType);
    connect(m_table, &DetailTable::rowChosen, this, [this](int row) {
        if (row >= 0 && row < int(m_shown.size()))
            m_table->record().setRecords(m_shown[std::size_t(row)].source, RecordKind::Account);
        else
            m_table->record().clear();
    });
    CustomerAccountsPage::retranslateUi();
}

bool CustomerAccountsPage::isRevealed() const
{
    return m_table->record().isRevealed();
}

bool CustomerAccountsPage::hasData() const
{
    return !record().accounts().empty();
}

void CustomerAccountsPage::showData()
{
    const std::vector<Account> &accounts = record().accounts();
    QByteArray known;
    std::vector<std::pair<int, int>> counts; // of each trade type, in the record's order
    for (const Account &account : accounts) {
        known += account.source.toBytes() + '\n';
        const auto found = std::ranges::find(counts, typeOf(account), &std::pair<int, int>::first);
        if (found == counts.end())
            counts.emplace_back(typeOf(account), 1);
        else
            ++found->second;
    }
    if (known == m_known)
        return;
    m_known = known;
    {
        const QSignalBlocker quiet(m_types);
        const QVariant chosen = m_types->tabData(m_types->currentIndex());
        while (m_types->count() > 0)
            m_types->removeTab(0);
        for (const auto &[type, count] : counts) {
            const int tab = m_types->addTab(tr("%1 (%2)").arg(tradeTypeName(type)).arg(count));
            m_types->setTabData(tab, type);
            if (chosen == type)
                m_types->setCurrentIndex(tab);
        }
    }
    m_types->updateGeometry(); // a tab bar out of sight does not tell that it has grown
    showType();
}

void CustomerAccountsPage::showType()
{
    const int chosen = m_types->tabData(m_types->currentIndex()).toInt();
    m_shown.clear();
    for (const Account &account : record().accounts()) {
        if (typeOf(account) == chosen)
            m_shown.push_back(account);
    }
    m_model->setAccounts(m_shown);
    m_table->settle();
}

QString CustomerAccountsPage::emptyText() const
{
    return tr("The customer has no trading account yet.");
}

void CustomerAccountsPage::retranslateUi()
{
    m_types->setAccessibleName(tr("Trade type"));
    m_table->table().setAccessibleName(tr("Trading accounts"));
    for (int tab = 0; tab < m_types->count(); ++tab) {
        const int type = m_types->tabData(tab).toInt();
        m_types->setTabText(tab,
                            tr("%1 (%2)")
                                .arg(tradeTypeName(type))
                                .arg(std::ranges::count(record().accounts(), type, typeOf)));
    }
    m_model->retranslate();
    CustomerPartPage::retranslateUi();
}

CustomerPositionsPage::CustomerPositionsPage(CustomerRecord &record, const SupportAudit &audit,
                                             Settings &settings, const Theme &theme,
                                             const Formatting &formatting, QWidget *parent) :
    CustomerPartPage(record, Part::Positions, audit, theme, parent),
    m_model(new PositionModel(formatting, this)),
    m_table(
        new DetailTable(u"support-positions"_s, *m_model, {}, settings, theme, formatting, this))
{
    setContent(m_table);
    guard(m_table->record());
    connect(m_table, &DetailTable::rowChosen, this, [this](int row) {
        if (row >= 0 && row < m_model->rowCount())
            m_table->record().setRecords(m_model->position(row).source, RecordKind::Position);
        else
            m_table->record().clear();
    });
    CustomerPositionsPage::retranslateUi();
}

bool CustomerPositionsPage::isRevealed() const
{
    return m_table->record().isRevealed();
}

bool CustomerPositionsPage::hasData() const
{
    return !record().positions().empty();
}

void CustomerPositionsPage::showData()
{
    m_model->setPositions(record().positions());
}

QString CustomerPositionsPage::emptyText() const
{
    return tr("The customer has no positions.");
}

void CustomerPositionsPage::retranslateUi()
{
    m_table->table().setAccessibleName(tr("Positions"));
    m_model->retranslate();
    CustomerPartPage::retranslateUi();
}

} // namespace mm
