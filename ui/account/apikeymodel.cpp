// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/account/apikeymodel.h"

#include "app/protocol/limits.h"
#include "app/services/apikeyservice.h"
#include "ui/account/apikeytext.h"
#include "ui/common/formatting.h"
#include "ui/common/tableexport.h"
#include "ui/common/theme.h"

namespace mm {

using namespace Qt::Literals::StringLiterals;

ApiKeyModel::ApiKeyModel(const Theme &theme, const Formatting &formatting, QObject *parent) :
    QAbstractTableModel(parent), m_theme(theme), m_formatting(formatting)
{ }

void ApiKeyModel::setKeys(std::vector<ApiKey> keys, qint64 now)
{
    beginResetModel();
    m_keys = std::move(keys);
    m_now = now;
    endResetModel();
}

const ApiKey *ApiKeyModel::keyAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_keys[std::size_t(row)] : nullptr;
}

void ApiKeyModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_keys.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ApiKeyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

int ApiKeyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ApiKeyModel::text(const ApiKey &key, int column) const
{
    switch (column) {
    case Tag:
        return key.tag;
    case Key:
        return shortKey(key.apiKey);
    case Permissions: {
        QStringList names;
        for (const ApiPermission &permission : key.permissions) {
            if (permission.enabled)
                names << permissionName(permission);
        }
        return names.isEmpty() ? Formatting::absent() : names.join(u", "_s);
    }
    case Addresses:
        return key.whiteIps.isEmpty() ? tr("Any") : key.whiteIps.join(u", "_s);
    case Created:
        return m_formatting.dateTime(key.createTime);
    case Expires:
        return expiryText(key, m_now, m_formatting);
    default:
        return {};
    }
}

QVariant ApiKeyModel::colour(const ApiKey &key, int column) const
{
    const std::optional<int> days = daysLeft(key, m_now);
    if (column != Expires || !days || *days >= limits::apiKeyExpiryWarningDays)
        return {};
    return *days < 0 ? m_theme.colours().error : m_theme.colours().warning;
}

QVariant ApiKeyModel::data(const QModelIndex &index, int role) const
{
    const ApiKey *key = keyAt(index.row());
    if (!key)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: // what a narrow column cuts off
        return text(*key, index.column());
    case ExportRole: {
        const Formatting files = m_formatting.forFiles();
        if (index.column() == Created)
            return key->createTime ? files.dateTime(key->createTime) : QString();
        if (index.column() == Expires)
            return key->expiredTime ? files.dateTime(key->expiredTime) : QString();
        break;
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return colour(*key, index.column());
    default:
        break;
    }
    return {};
}

QVariant ApiKeyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Tag:
        return tr("Name");
    case Key:
        return tr("Key");
    case Permissions:
        return tr("May");
    case Addresses:
        return tr("From addresses");
    case Created:
        return tr("Created");
    case Expires:
        return tr("Expires");
    default:
        return {};
    }
}

} // namespace mm
