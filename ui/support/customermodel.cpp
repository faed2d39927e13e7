// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/customermodel.h"

#include "ui/common/formatting.h"
#include "ui/support/recordenums.h"
#include "ui/support/recordtext.h"

#include <QTextDocument>

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

QString customerName(const CustomerSummary &customer)
{
    if (!customer.name.isEmpty())
        return customer.name;
    return QStringList{customer.firstName, customer.lastName}.join(u' ').trimmed();
}

QString customerStatusText(std::optional<CustomerStatus> status)
{
    return status ? choiceText(RecordChoice::CustomerStatus, QString::number(int(*status)))
                  : Formatting::absent();
}

QString kycText(std::optional<KycAuditStatus> kyc)
{
    return kyc ? choiceText(RecordChoice::RegistrationKyc, QString::number(int(*kyc)))
               : Formatting::absent();
}

CustomerModel::CustomerModel(const CustomerList &list, const Formatting &formatting,
                             QObject *parent) :
    QAbstractTableModel(parent),
    m_list(list), m_formatting(formatting), m_order(list)
{
    connect(&m_order, &CustomerOrder::aboutToReplace, this, [this] { beginResetModel(); });
    connect(&m_order, &CustomerOrder::replaced, this, [this] {
        forget();
        endResetModel();
    });
    connect(&m_order, &CustomerOrder::aboutToAppend, this,
            [this](int count) { beginInsertRows({}, rowCount(), rowCount() + count - 1); });
    connect(&m_order, &CustomerOrder::appended, this, [this] { endInsertRows(); });
}

CustomerSummary CustomerModel::customer(int row) const
{
    return m_list.at(listRow(row));
}

int CustomerModel::find(int listRow) const
{
    const std::vector<int> &rows = m_order.rows();
    const auto found = std::ranges::find(rows, listRow);
    return found == rows.end() ? -1 : int(found - rows.begin());
}

void CustomerModel::takeAdded()
{
    m_order.grow();
}

void CustomerModel::takeCleared()
{
    m_order.clear();
}

void CustomerModel::takeChanged(int listRow)
{
    forget();
    const int row = find(listRow);
    if (row >= 0)
        repaint(row, row);
}

void CustomerModel::setPersonalShown(bool shown)
{
    m_personalShown = shown;
    repaint(0, rowCount() - 1);
}

void CustomerModel::setGroupName(std::function<QString(qint64)> name)
{
    m_groupName = std::move(name);
    repaint(0, rowCount() - 1);
}

void CustomerModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    repaint(0, rowCount() - 1);
}

void CustomerModel::repaint(int first, int last)
{
    if (first <= last)
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

int CustomerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.rows().size());
}

int CustomerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

const CustomerSummary &CustomerModel::unpacked(int row) const
{
    if (m_unpackedRow != row) {
        m_unpacked = customer(row);
        m_unpackedRow = row;
    }
    return m_unpacked;
}

QVariant CustomerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(unpacked(index.row()), column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    case Qt::ToolTipRole: // of what may not fit
        return column == Name || column == Email || column == Group
            ? Qt::convertFromPlainText(text(unpacked(index.row()), column))
            : QVariant();
    default:
        return {};
    }
}

QVariant CustomerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Number:
        return tr("Customer");
    case Name:
        return tr("Name");
    case Email:
        return tr("E-mail");
    case Phone:
        return tr("Phone");
    case Group:
        return tr("Group");
    case Status:
        return tr("Status");
    case Kyc:
        return tr("KYC");
    case Created:
        return tr("Created");
    case SignedIn:
        return tr("Last sign-in");
    case ColumnCount:
        break;
    }
    return {};
}

void CustomerModel::sort(int column, Qt::SortOrder order)
{
    using Key = CustomerList::Key;
    static constexpr Key keys[] = {Key::Number, Key::Name, Key::Email,   Key::Phone,   Key::Group,
                                   Key::Status, Key::Kyc,  Key::Created, Key::SignedIn};
    static_assert(std::size(keys) == ColumnCount);
    if (column < 0 || column >= ColumnCount)
        m_order.setSort({}, Qt::AscendingOrder);
    else
        m_order.setSort(keys[column], order);
}

QString CustomerModel::text(const CustomerSummary &customer, Column column) const
{
    const auto present = [](const QString &text) {
        return text.isEmpty() ? Formatting::absent() : text;
    };
    const auto personal = [&](const QString &text) {
        return text.isEmpty() || m_personalShown ? present(text) : masked(text);
    };
    switch (column) {
    case Number:
        return present(customer.customerNo);
    case Name:
        return personal(customerName(customer));
    case Email:
        return personal(customer.email);
    case Phone: {
        const bool area = !customer.phoneArea.isEmpty() && !customer.phone.isEmpty();
        return (area ? customer.phoneArea + u' ' : QString()) + personal(customer.phone);
    }
    case Group: {
        if (!customer.groupName.isEmpty() || !customer.groupId)
            return present(customer.groupName);
        const QString name = m_groupName ? m_groupName(*customer.groupId) : QString();
        return name.isEmpty() ? QString::number(*customer.groupId) : name;
    }
    case Status:
        return customerStatusText(customer.status);
    case Kyc:
        return kycText(customer.kyc);
    case Created:
        return m_formatting.dateTime(customer.createTime);
    case SignedIn:
        return m_formatting.dateTime(customer.loginTime);
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace mm
