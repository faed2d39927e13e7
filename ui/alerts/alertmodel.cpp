// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/alerts/alertmodel.h"

#include "ui/alerts/alerttext.h"
#include "ui/common/formatting.h"
#include "ui/common/productname.h"
#include "ui/common/tableexport.h"

#include <algorithm>

namespace mm {

AlertModel::AlertModel(PriceAlerts &alerts, SymbolLookup symbols, WatchLookup watch,
                       const Formatting &formatting, QObject *parent) :
    QAbstractTableModel(parent),
    m_alerts(alerts), m_symbols(std::move(symbols)), m_watch(std::move(watch)),
    m_formatting(formatting), m_rows(int(alerts.all().size()))
{
    connect(&alerts, &PriceAlerts::changed, this, &AlertModel::refresh);
}

const PriceAlert &AlertModel::alert(int row) const
{
    return m_alerts.all()[std::size_t(row)];
}

int AlertModel::unwatched() const
{
    return int(std::ranges::count_if(m_alerts.all(), [this](const PriceAlert &alert) {
        return alert.enabled && m_watch(alert.product) != AlertWatch::Watched;
    }));
}

void AlertModel::refresh()
{
    const int rows = int(m_alerts.all().size());
    if (rows != m_rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (rows > 0) {
        emit dataChanged(index(0, 0), index(rows - 1, ColumnCount - 1));
    }
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int AlertModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int AlertModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString AlertModel::watchText(AlertWatch watch)
{
    switch (watch) {
    case AlertWatch::Watched:
        break;
    case AlertWatch::NotLive:
        return tr("Not watched: no live prices");
    case AlertWatch::NotOffered:
        return tr("Not watched: not offered");
    case AlertWatch::Refused:
        return tr("Not watched: the gateway refuses its prices");
    case AlertWatch::NotServed:
        return tr("Not watched: beyond the gateway's limit of products");
    }
    return tr("Waiting");
}

QString AlertModel::text(const PriceAlert &alert, Column column, const Formatting &formatting) const
{
    const Symbol *symbol = m_symbols(alert.product);
    switch (column) {
    case ProductColumn:
        return productName(symbol, alert.product);
    case ConditionColumn:
        return alertCondition(alert, symbol ? symbol->digits : 0, formatting);
    case StateColumn:
        if (alert.enabled)
            return watchText(m_watch(alert.product));
        return alert.firedAt > 0 ? tr("Reached %1").arg(formatting.dateTime(alert.firedAt))
                                 : tr("Off");
    case NoteColumn:
        return alert.note;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AlertModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows)
        return {};
    const PriceAlert &alert = this->alert(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(alert, Column(index.column()), m_formatting);
    case ExportRole:
        return text(alert, Column(index.column()), m_formatting.forFiles());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    case Qt::ToolTipRole:
        return index.column() == NoteColumn ? alert.note.toHtmlEscaped() : QVariant();
    case Qt::CheckStateRole:
        if (index.column() == ProductColumn)
            return alert.enabled ? Qt::Checked : Qt::Unchecked;
        break;
    default:
        break;
    }
    return {};
}

bool AlertModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    m_alerts.setEnabled(alert(index.row()).id, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags AlertModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == ProductColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant AlertModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case ProductColumn:
        return tr("Product");
    case ConditionColumn:
        return tr("Tells when");
    case StateColumn:
        return tr("State");
    case NoteColumn:
        return tr("Note");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace mm
