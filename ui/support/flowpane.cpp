// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/flowpane.h"

#include "ui/common/formatting.h"
#include "ui/common/theme.h"
#include "ui/common/tradetypes.h"
#include "ui/support/datefield.h"
#include "ui/support/detailtable.h"
#include "ui/support/elidedlabel.h"
#include "ui/support/exacttablemodel.h"
#include "ui/support/recordview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QTableView>

#include <span>

namespace mm {

using namespace Qt::Literals::StringLiterals;
using Part = CustomerRecord::Part;
using State = CustomerRecord::State;

namespace {

enum ChoiceRole { TypeRole = Qt::UserRole, AccountRole };

/// Which kinds of bookings a trade type has, as the Manager API's document lists them.
std::span<const int> kindsOf(TradeType type)
{
    static constexpr int cross[] = {1, 2, 3, 4, 5, 6, 36, 42};
    static constexpr int isolated[] = {7, 8, 9, 10, 11, 12, 13, 37, 43};
    static constexpr int leverage[] = {14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 35, 38, 40, 44};
    static constexpr int spot[] = {24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 39, 41, 45};
    static constexpr int stock[] = {601, 602, 603, 604, 605, 606, 607,
                                    608, 609, 610, 611, 612, 613, 614};
    static constexpr int spotLeverage[] = {50, 51, 52, 53, 54, 55, 59};
    switch (type) {
    case TradeType::CrossContract:
        return cross;
    case TradeType::IsolatedContract:
        return isolated;
    case TradeType::Leverage:
        return leverage;
    case TradeType::Spot:
        return spot;
    case TradeType::Stock:
        return stock;
    case TradeType::SpotLeverage:
        return spotLeverage;
    }
    return {};
}

} // namespace

FlowPane::FlowPane(CustomerRecord &record, const SupportAudit &audit, Settings &settings,
                   const Theme &theme, const Formatting &formatting, QWidget *parent) :
    CustomerPartPage(record, Part::Funds, audit, theme, parent),
    m_formatting(formatting), m_model(new FlowModel(formatting, this))
{
    addTop(makeFilters());
    m_table = new DetailTable(u"support-flow"_s, *m_model, {}, settings, theme, formatting, this);
    setContent(m_table);
    guard(m_table->record());
    connect(m_model, &FlowModel::moreWanted, this, [this] { this->record().loadMoreFlow(); });
    connect(m_table, &DetailTable::rowChosen, this, [this](int row) {
        if (row >= 0 && row < m_model->rowCount())
            m_table->record().setRecords(m_model->flow(row).source, RecordKind::FundFlow);
        else
            m_table->record().clear();
    });
    connect(&record, &CustomerRecord::partChanged, this, [this](Part part) {
        if (part != Part::Accounts)
            return;
        fillAccounts();
        begin();
    });
    FlowPane::retranslateUi();
}

QWidget *FlowPane::makeFilters()
{
    auto *bar = new QWidget(this);
    const auto choice = [bar](const char *name, int length) {
        auto *box = new QComboBox(bar);
        box->setObjectName(QLatin1StringView(name).toString());
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(length);
        return box;
    };
    m_account = choice("flowAccount", 6);
    m_kind = choice("flowKind", 6);
    m_direction = choice("flowDirection", 5);
    m_from = new DateField(bar);
    m_from->setObjectName(u"flowFrom"_s);
    m_until = new DateField(bar);
    m_until->setObjectName(u"flowUntil"_s);
    m_days = new QLabel(bar);
    m_days->setBuddy(m_from);
    m_count = new ElidedLabel(40, bar);
    m_count->setObjectName(u"flowCount"_s);
    setTextRole(m_count, TextRole::Secondary);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(8, 4, 8, 4);
    line->setSpacing(8);
    line->addWidget(m_account, 2);
    line->addWidget(m_kind, 1);
    line->addWidget(m_direction);
    line->addWidget(m_days);
    line->addWidget(m_from);
    line->addWidget(m_until);
    line->addWidget(m_count, 1);
    connect(m_account, &QComboBox::currentIndexChanged, this, [this] {
        fillKinds();
        ask();
    });
    for (QComboBox *box : {m_kind, m_direction})
        connect(box, &QComboBox::currentIndexChanged, this, &FlowPane::ask);
    // Not with every digit that is typed: a day is meant when it is left or chosen.
    for (DateField *day : {m_from, m_until}) {
        connect(day, &QDateEdit::dateChanged, this, [this, day] {
            if (!day->hasFocus())
                ask();
        });
        connect(day, &QDateEdit::editingFinished, this, &FlowPane::ask);
    }
    return bar;
}

// The flow of a trade type in which there is no account is empty: it begins with the first
// account's.
void FlowPane::look()
{
    if (record().state(Part::Funds) != State::NotLoaded || m_waiting)
        return CustomerPartPage::look();
    m_waiting = true;
    if (record().state(Part::Accounts) == State::NotLoaded)
        record().load(Part::Accounts);
    follow();
    begin();
}

void FlowPane::begin()
{
    const State accounts = record().state(Part::Accounts);
    if (!m_waiting || (accounts != State::Ready && accounts != State::Failed))
        return;
    m_waiting = false;
    CustomerRecord::FlowQuery first = record().flowQuery();
    if (!record().accounts().empty())
        first.tradeType = record().accounts().front().tradeType.value_or(first.tradeType);
    record().setFlowQuery(first);
    fillAccounts();
    follow();
}

void FlowPane::refresh()
{
    if (!m_waiting)
        CustomerPartPage::refresh();
}

void FlowPane::fillAccounts()
{
    const QSignalBlocker quiet(m_account);
    const CustomerRecord::FlowQuery asked = record().flowQuery();
    m_account->clear();
    const auto add = [this](TradeType type, std::optional<qint64> id, const QString &text) {
        m_account->addItem(text, int(type));
        m_account->setItemData(m_account->count() - 1, id ? QVariant(*id) : QVariant(),
                               AccountRole);
    };
    QList<int> types;
    for (const Account &account : record().accounts()) {
        const auto type = account.tradeType.value_or(TradeType::CrossContract);
        const QString name = tradeTypeName(int(type));
        if (!types.contains(int(type))) {
            types << int(type);
            add(type, {}, tr("%1, all accounts").arg(name));
        }
        if (account.accountId)
            add(type, account.accountId,
                tr("%1 · %2 %3").arg(name).arg(*account.accountId).arg(account.currency));
    }
    if (!types.contains(int(asked.tradeType)))
        add(asked.tradeType, {}, tr("%1, all accounts").arg(tradeTypeName(int(asked.tradeType))));
    for (int at = 0; at < m_account->count(); ++at) {
        const QVariant id = m_account->itemData(at, AccountRole);
        const bool same = m_account->itemData(at, TypeRole).toInt() == int(asked.tradeType)
            && id.isValid() == asked.accountId.has_value()
            && (!asked.accountId || id.toLongLong() == *asked.accountId);
        if (same)
            m_account->setCurrentIndex(at);
    }
    fillKinds();
}

void FlowPane::fillKinds()
{
    const QSignalBlocker quiet(m_kind);
    const QVariant chosen = m_kind->currentData();
    m_kind->clear();
    m_kind->addItem(tr("Any kind"), 0);
    for (const int kind : kindsOf(TradeType(m_account->currentData(TypeRole).toInt()))) {
        const Json record(Json::Object{{"businessType", kind}});
        const RecordField field =
            describeMember(record, "businessType", RecordKind::FundFlow, m_formatting);
        m_kind->addItem(field.value, kind);
    }
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(chosen)));
}

void FlowPane::fillDirections()
{
    const QSignalBlocker quiet(m_direction);
    const int chosen = qMax(0, m_direction->currentIndex());
    m_direction->clear();
    m_direction->addItem(tr("In and out"), 0);
    m_direction->addItem(tr("In"), 1);
    m_direction->addItem(tr("Out"), 2);
    m_direction->setCurrentIndex(chosen);
}

CustomerRecord::FlowQuery FlowPane::query() const
{
    CustomerRecord::FlowQuery query;
    query.tradeType = TradeType(m_account->currentData(TypeRole).toInt());
    if (const QVariant id = m_account->currentData(AccountRole); id.isValid())
        query.accountId = id.toLongLong();
    query.startTime = m_from->dayBegin();
    if (const auto end = m_until->dayEnd())
        query.endTime = *end - 1; // the gateway's end is part of the span
    query.businessType = m_kind->currentData().toInt();
    query.direction = m_direction->currentData().toInt();
    return query;
}

void FlowPane::ask()
{
    const CustomerRecord::FlowQuery wanted = query();
    if (wanted == record().flowQuery())
        return;
    record().setFlowQuery(wanted);
    follow();
}

bool FlowPane::isRevealed() const
{
    return m_table->record().isRevealed();
}

bool FlowPane::hasData() const
{
    return m_model->rowCount() > 0;
}

void FlowPane::showData()
{
    m_model->setFlow(record().flow(), record().flowTotal());
    const auto number = [this](qint64 value) { return m_formatting.amount(Decimal(value), 0); };
    m_count->setText(
        m_model->rowCount() == 0
            ? QString()
            : tr("%1 of %2").arg(number(m_model->rowCount()), number(record().flowTotal())));
}

QString FlowPane::emptyText() const
{
    return tr("There are no bookings of this choice.");
}

void FlowPane::retranslateUi()
{
    m_account->setAccessibleName(tr("Account"));
    m_kind->setAccessibleName(tr("Kind"));
    m_direction->setAccessibleName(tr("Direction"));
    m_from->setAccessibleName(tr("From"));
    m_until->setAccessibleName(tr("Until"));
    m_days->setText(tr("From, until"));
    m_table->table().setAccessibleName(tr("Fund flow"));
    fillAccounts();
    fillDirections();
    m_model->retranslate();
    CustomerPartPage::retranslateUi();
}

} // namespace mm
