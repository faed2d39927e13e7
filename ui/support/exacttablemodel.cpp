// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/exacttablemodel.h"

#include "ui/common/formatting.h"
#include "ui/common/numberdelegate.h"
#include "ui/common/tradetypes.h"

#include <algorithm>

namespace mm {

namespace {

// An identifier is no amount: neither grouped nor localised.
QString idText(const std::optional<qint64> &id)
{
    return id ? QString::number(*id) : Formatting::absent();
}

QString present(const QString &text)
{
    return text.isEmpty() ? Formatting::absent() : text;
}

} // namespace

ExactTableModel::ExactTableModel(const Formatting &formatting, int columns, QObject *parent) :
    QAbstractTableModel(parent), m_formatting(formatting), m_fractions(std::size_t(columns))
{ }

int ExactTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fractions.size());
}

QVariant ExactTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int column = index.column();
    const bool exact = isNumber(column);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (exact ? Qt::AlignRight : Qt::AlignLeft));
    if (role == NumberDelegate::FractionRole)
        return exact ? QVariant(m_fractions[std::size_t(column)]) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    if (!exact)
        return text(index.row(), column);
    const Number shown = number(index.row(), column);
    if (!shown.grouped)
        return m_formatting.price(shown.value, shown.digits);
    return shown.signedAlways ? m_formatting.signedAmount(shown.value, shown.digits)
                              : m_formatting.amount(shown.value, shown.digits);
}

QVariant ExactTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    return role == Qt::DisplayRole ? QVariant(title(section)) : QVariant();
}

void ExactTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ExactTableModel::forgetMeasures()
{
    std::ranges::fill(m_fractions, 0);
}

void ExactTableModel::measure(int firstRow, int lastRow)
{
    for (int column = 0; column < columnCount(); ++column) {
        int &longest = m_fractions[std::size_t(column)];
        for (int row = firstRow; isNumber(column) && row <= lastRow; ++row) {
            const Number one = number(row, column);
            if (one.value)
                longest = std::max({longest, one.digits, one.value->scale()});
        }
    }
}

PositionModel::PositionModel(const Formatting &formatting, QObject *parent) :
    ExactTableModel(formatting, ColumnCount, parent)
{ }

void PositionModel::setPositions(const std::vector<ManagerPosition> &positions)
{
    beginResetModel();
    m_positions = positions;
    forgetMeasures();
    measure(0, int(m_positions.size()) - 1);
    endResetModel();
}

int PositionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_positions.size());
}

QString PositionModel::title(int column) const
{
    switch (Column(column)) {
    case Id:
        return tr("Position");
    case Product:
        return tr("Product");
    case Trade:
        return tr("Trade type");
    case Direction:
        return tr("Direction");
    case Status:
        return tr("Status");
    case OpenVolume:
        return tr("Opened volume");
    case Volume:
        return tr("Volume");
    case OpenPrice:
        return tr("Open price");
    case ClosePrice:
        return tr("Close price");
    case StopLoss:
        return tr("Stop loss");
    case TakeProfit:
        return tr("Take profit");
    case Margin:
        return tr("Margin");
    case Profit:
        return tr("Profit");
    case Opened:
        return tr("Opened");
    case Closed:
        return tr("Closed");
    case ColumnCount:
        break;
    }
    return {};
}

bool PositionModel::isNumber(int column) const
{
    return column >= OpenVolume && column <= Profit;
}

ExactTableModel::Number PositionModel::number(int row, int column) const
{
    const ManagerPosition &one = position(row);
    const int price = one.priceDigits.value_or(0);
    const int money = one.accountDigits.value_or(0);
    switch (Column(column)) {
    case OpenVolume:
        return {one.openVolume, 0};
    case Volume:
        return {one.volume, 0};
    case OpenPrice:
        return {one.openPrice, price, false};
    case ClosePrice:
        return {one.closePrice, price, false};
    case StopLoss:
        return {one.stopLoss, price, false};
    case TakeProfit:
        return {one.takeProfit, price, false};
    case Margin:
        return {one.margin, money};
    case Profit:
        return {one.profit, money, true, true};
    default:
        return {};
    }
}

QString PositionModel::text(int row, int column) const
{
    const ManagerPosition &one = position(row);
    const auto choice = [&](const char *member) {
        return present(
            describeMember(one.source, member, RecordKind::Position, formatting()).value);
    };
    switch (Column(column)) {
    case Id:
        return idText(one.positionId);
    case Product:
        return one.symbolName.isEmpty() ? idText(one.symbolId) : one.symbolName;
    case Trade:
        return one.tradeType ? tradeTypeName(int(*one.tradeType)) : Formatting::absent();
    case Direction:
        return choice("direction");
    case Status:
        return choice("status");
    case Opened:
        return formatting().dateTime(one.openTime);
    case Closed:
        return formatting().dateTime(one.closeTime);
    default:
        return {};
    }
}

FlowModel::FlowModel(const Formatting &formatting, QObject *parent) :
    ExactTableModel(formatting, ColumnCount, parent)
{ }

void FlowModel::setFlow(const std::vector<FundFlow> &flow, qint64 total)
{
    m_total = total;
    const auto same = [](const FundFlow &a, const FundFlow &b) { return a.source == b.source; };
    const bool longer = !m_flow.empty() && flow.size() > m_flow.size()
        && std::equal(m_flow.begin(), m_flow.end(), flow.begin(), same);
    if (longer) {
        const int first = int(m_flow.size());
        beginInsertRows({}, first, int(flow.size()) - 1);
        m_flow.insert(m_flow.end(), flow.begin() + first, flow.end());
        measure(first, int(m_flow.size()) - 1);
        endInsertRows();
        return;
    }
    if (std::equal(m_flow.begin(), m_flow.end(), flow.begin(), flow.end(), same))
        return;
    beginResetModel();
    m_flow = flow;
    forgetMeasures();
    measure(0, int(m_flow.size()) - 1);
    endResetModel();
}

int FlowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_flow.size());
}

bool FlowModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_flow.empty() && qint64(m_flow.size()) < m_total;
}

void FlowModel::fetchMore(const QModelIndex &)
{
    emit moreWanted();
}

QString FlowModel::title(int column) const
{
    switch (Column(column)) {
    case Time:
        return tr("Time");
    case Account:
        return tr("Account");
    case Kind:
        return tr("Kind");
    case Detail:
        return tr("Detail");
    case In:
        return tr("In");
    case Out:
        return tr("Out");
    case After:
        return tr("Balance after");
    case Currency:
        return tr("Currency");
    case Status:
        return tr("Status");
    case Order:
        return tr("Order");
    case Remark:
        return tr("Remark");
    case ColumnCount:
        break;
    }
    return {};
}

bool FlowModel::isNumber(int column) const
{
    return column >= In && column <= After;
}

ExactTableModel::Number FlowModel::number(int row, int column) const
{
    const FundFlow &one = flow(row);
    const int digits = one.digits.value_or(0);
    switch (Column(column)) {
    case In:
        return {one.amountIn, digits};
    case Out:
        return {one.amountOut, digits};
    case After:
        return {one.amountAfter, digits};
    default:
        return {};
    }
}

QString FlowModel::text(int row, int column) const
{
    const FundFlow &one = flow(row);
    const auto choice = [&](const char *member) {
        return present(
            describeMember(one.source, member, RecordKind::FundFlow, formatting()).value);
    };
    switch (Column(column)) {
    case Time:
        return formatting().dateTime(one.createTime);
    case Account:
        return idText(one.accountId);
    case Kind:
        return one.businessType ? choice("businessType") : present(one.businessTypeName);
    case Detail:
        return one.businessSubtype ? choice("businessType1") : present(one.businessSubtypeName);
    case Currency:
        return present(one.currency);
    case Status:
        return choice("status");
    case Order:
        return idText(one.orderId);
    case Remark:
        return present(one.remark);
    default:
        return {};
    }
}

} // namespace mm
