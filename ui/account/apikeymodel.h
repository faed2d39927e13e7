// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/apikeys.h"

#include <QAbstractTableModel>

#include <vector>

namespace mm {

class Formatting;
class Theme;

/// The customer's API keys, one a row. A key that ends soon or has ended says so in words and in
/// the colour of a warning or an error.
class ApiKeyModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Tag, Key, Expires, Permissions, Addresses, Created, ColumnCount };

    ApiKeyModel(const Theme &theme, const Formatting &formatting, QObject *parent = nullptr);

    /// `now`: the gateway's time, ms since 1970 UTC.
    void setKeys(std::vector<ApiKey> keys, qint64 now);
    [[nodiscard]] const ApiKey *keyAt(int row) const; ///< null where there is no such row
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const ApiKey &key, int column) const;
    [[nodiscard]] QVariant colour(const ApiKey &key, int column) const;

    const Theme &m_theme;
    const Formatting &m_formatting;
    std::vector<ApiKey> m_keys;
    qint64 m_now = 0;
};

} // namespace mm
