// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/account/accountmodel.h"

#include "ui/common/formatting.h"
#include "ui/common/numberdelegate.h"
#include "ui/common/tableexport.h"
#include "ui/common/tradetypes.h"

#include <QDateTime>

#include <algorithm>
#include <variant>

namespace mm {

namespace {

using Amount = std::optional<Decimal> Account::*;
using Number = std::optional<qint64> Account::*;
using Text = QString Account::*;
using Choice = QString (*)(const Account &, const Formatting &);
struct Time {
    Number member;
};

QString availability(std::optional<Availability> value)
{
    if (!value)
        return Formatting::absent();
    switch (*value) {
    case Availability::Unavailable:
        return AccountModel::tr("Unavailable");
    case Availability::Available:
        return AccountModel::tr("Available", "status");
    }
    return unknownValue(int(*value));
}

QString tradeType(const Account &account, const Formatting &)
{
    return account.tradeType ? tradeTypeName(int(*account.tradeType)) : Formatting::absent();
}

QString status(const Account &account, const Formatting &)
{
    return availability(account.status);
}

QString activateStatus(const Account &account, const Formatting &)
{
    return availability(account.activateStatus);
}

QString openAccountStatus(const Account &account, const Formatting &formatting)
{
    return formatting.yesNo(account.openAccountStatus);
}

QString accountType(const Account &account, const Formatting &)
{
    if (!account.type)
        return Formatting::absent();
    switch (*account.type) {
    case AccountType::User:
        return AccountModel::tr("User");
    case AccountType::Merchant:
        return AccountModel::tr("Merchant");
    case AccountType::Platform:
        return AccountModel::tr("Platform");
    }
    return unknownValue(int(*account.type));
}

/// What a column shows, in the order of AccountModel::Column.
struct ColumnInfo {
    const char *title;
    std::variant<Amount, Number, Text, Choice, Time> value;
};
constexpr ColumnInfo columns[] = {
    {QT_TRANSLATE_NOOP("mm::AccountModel", "Account"), &Account::accountId},
    {QT_TRANSLATE_NOOP("mm::AccountModel", "Kind"), &tradeType},
    {QT_TRANSLATE_NOOP("mm::AccountModel", "Currency"), &Account::currency},
    {QT_TRANSLATE_NOOP("mm::AccountModel", "Balance"), &Account::balance},
    {QT_TRANSLATE_NOOP("mm::AccountModel", "Available"), &Account::available},
    {QT_TRANSLATE_NOOP("mm::AccountModel", "Equity"), &Account::equity},
    {QT_TRANSLATE_NOOP("mm::AccountModel", "Net assets"), &Account::netAssets},
    {QT_TRANSLATE_NOOP("mm::AccountModel", "Profit"), &Account::profit},
    {QT_TRANSLATE_NOOP("mm::AccountModel", "Margin"), &Account::margin},
    {QT_TRANSLATE_NOOP("mm::AccountModel", "Free margin"), &Account::freeMargin},
    {QT_TRANSLATE_NOOP("mm::AccountModel", "Margin ratio"), &Account::marginRatio},
    {QT_TRANSLATE_NOOP("mm::AccountModel", "Frozen"), &Account::frozen},
    {QT_TRANSLATE_NOOP("mm::AccountModel", "Status"), &status},
    {QT_TRANSLATE_NOOP("mm::AccountModel", "Locked margin"), &Account::lockMargin},
    {QT_TRANSLATE_NOOP("mm::AccountModel", "Locked amount"), &Account::lockAmount},
    {QT_TRANSLATE_NOOP("mm::AccountModel", "Frozen collateral"), &Account::collateralFrozen},
    {QT_TRANSLATE_NOOP("mm::AccountModel", "Liabilities"), &Account::liabilities},
    {QT_TRANSLATE_NOOP("mm::AccountModel", "Borrowed principal"), &Account::liabilitiesPrincipal},
    {QT_TRANSLATE_NOOP("mm::AccountModel", "Interest"), &Account::interest},
    {QT_TRANSLATE_NOOP("mm::AccountModel", "Share of interest"), &Account::interestProportion},
    {QT_TRANSLATE_NOOP("mm::AccountModel", "Available loan"), &Account::availableLoan},
    {QT_TRANSLATE_NOOP("mm::AccountModel", "Withdrawable"), &Account::withdrawAmount},
    {QT_TRANSLATE_NOOP("mm::AccountModel", "Not withdrawable"), &Account::notWithdrawAmount},
    {QT_TRANSLATE_NOOP("mm::AccountModel", "Whole balance"), &Account::wholeWarehouseBalance},
    {QT_TRANSLATE_NOOP("mm::AccountModel", "Whole rate"), &Account::wholeWarehouseRate},
    {QT_TRANSLATE_NOOP("mm::AccountModel", "Activation"), &activateStatus},
    {QT_TRANSLATE_NOOP("mm::AccountModel", "Opened"), &openAccountStatus},
    {QT_TRANSLATE_NOOP("mm::AccountModel", "Holder"), &accountType},
    {QT_TRANSLATE_NOOP("mm::AccountModel", "Customer number"), &Account::customerNo},
    {QT_TRANSLATE_NOOP("mm::AccountModel", "Customer ID"), &Account::customerId},
    {QT_TRANSLATE_NOOP("mm::AccountModel", "Company ID"), &Account::companyId},
    {QT_TRANSLATE_NOOP("mm::AccountModel", "Assets ID"), &Account::assetsId},
    {QT_TRANSLATE_NOOP("mm::AccountModel", "Created"), Time{&Account::createTime}},
    {QT_TRANSLATE_NOOP("mm::AccountModel", "Activated"), Time{&Account::activateTime}},
    {QT_TRANSLATE_NOOP("mm::AccountModel", "First deposit"), Time{&Account::firstDepositTime}},
    {QT_TRANSLATE_NOOP("mm::AccountModel", "First withdrawal"), Time{&Account::firstWithdrawTime}},
    {QT_TRANSLATE_NOOP("mm::AccountModel", "Remark"), &Account::remark},
};
static_assert(std::size(columns) == AccountModel::ColumnCount);

template <typename... Visitors>
struct Overloaded : Visitors... {
    using Visitors::operator()...;
};
template <typename... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

bool isAmount(int column)
{
    return std::holds_alternative<Amount>(columns[column].value);
}

} // namespace

AccountModel::AccountModel(const Formatting &formatting, QObject *parent) :
    QAbstractTableModel(parent), m_formatting(formatting)
{ }

QList<int> AccountModel::hiddenAtFirst()
{
    QList<int> hidden;
    for (int column = LockMargin; column < ColumnCount; ++column)
        hidden << column;
    return hidden;
}

void AccountModel::setAccounts(const std::vector<Account> &accounts)
{
    const auto same = [](const Account &a, const Account &b) {
        return a.accountId == b.accountId && a.tradeType == b.tradeType;
    };
    const bool update =
        std::equal(accounts.begin(), accounts.end(), m_accounts.begin(), m_accounts.end(), same);
    if (!update)
        beginResetModel();
    m_accounts = accounts;
    if (!update)
        endResetModel();
    else if (!m_accounts.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void AccountModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_accounts.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int AccountModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_accounts.size());
}

int AccountModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AccountModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(m_accounts[std::size_t(index.row())], column);
    case ExportRole:
        return exportText(m_accounts[std::size_t(index.row())], column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isAmount(column) ? Qt::AlignRight : Qt::AlignLeft));
    case NumberDelegate::FractionRole:
        return isAmount(column) ? QVariant(fraction(column)) : QVariant();
    default:
        return {};
    }
}

QVariant AccountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return tr(columns[section].title);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isAmount(section) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QString AccountModel::text(const Account &account, Column column) const
{
    return std::visit(Overloaded{
                          [&](Amount member) {
                              return m_formatting.amount(account.*member,
                                                         account.digits.value_or(0));
                          },
                          // An identifier is no amount: neither grouped nor localised.
                          [&](Number member) {
                              const std::optional<qint64> number = account.*member;
                              return number ? QString::number(*number) : Formatting::absent();
                          },
                          [&](Text member) {
                              const QString &value = account.*member;
                              return value.isEmpty() ? Formatting::absent() : value;
                          },
                          [&](Choice choice) { return choice(account, m_formatting); },
                          [&](Time time) { return m_formatting.dateTime(account.*time.member); },
                      },
                      columns[column].value);
}

// Amounts exact and ungrouped, times without a zone of this computer's.
QString AccountModel::exportText(const Account &account, Column column) const
{
    if (const auto *amount = std::get_if<Amount>(&columns[column].value))
        return account.*(*amount) ? (account.*(*amount))->toString() : QString();
    if (const auto *time = std::get_if<Time>(&columns[column].value)) {
        const std::optional<qint64> ms = account.*(time->member);
        return ms ? QDateTime::fromMSecsSinceEpoch(*ms, Qt::UTC).toString(Qt::ISODateWithMs)
                  : QString();
    }
    const QString shown = text(account, column);
    return shown == Formatting::absent() ? QString() : shown;
}

int AccountModel::fraction(Column column) const
{
    const auto member = std::get<Amount>(columns[column].value);
    int longest = 0;
    for (const Account &account : m_accounts) {
        if (const std::optional<Decimal> &amount = account.*member)
            longest = std::max({longest, account.digits.value_or(0), amount->scale()});
    }
    return longest;
}

} // namespace mm
