// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/support/customerorder.h"

#include <QAbstractTableModel>

#include <functional>

namespace mm {

class Formatting;

/// Customers that have been loaded, filtered and sorted by CustomerOrder. Keeps nothing of its own:
/// texts are made for the cells a view asks for.
class CustomerModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Name, Email, Phone, Group, Status, Kyc, Created, SignedIn, ColumnCount };

    CustomerModel(const CustomerList &list, const Formatting &formatting,
                  QObject *parent = nullptr);

    [[nodiscard]] CustomerOrder &order() { return m_order; }
    [[nodiscard]] CustomerSummary customer(int row) const;
    [[nodiscard]] int listRow(int row) const { return m_order.rows()[std::size_t(row)]; }
    /// Of a row of the list; -1 where it is not shown.
    [[nodiscard]] int find(int listRow) const;

    /// The list has been added to, emptied, or one of its rows changed.
    void takeAdded();
    void takeCleared();
    void takeChanged(int listRow);

    /// E-mail and phone as they are; masked otherwise.
    void setPersonalShown(bool shown);
    [[nodiscard]] bool isPersonalShown() const { return m_personalShown; }
    /// How a group is called where a customer brings its number alone.
    void setGroupName(std::function<QString(qint64 id)> name);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// By the column; -1: as they came.
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] const CustomerSummary &unpacked(int row) const;
    [[nodiscard]] QString text(const CustomerSummary &customer, Column column) const;
    void forget() { m_unpackedRow = -1; }
    void repaint(int first, int last);

    const CustomerList &m_list;
    const Formatting &m_formatting;
    CustomerOrder m_order;
    std::function<QString(qint64)> m_groupName;
    bool m_personalShown = false;
    // A view asks for one row's cells after the other.
    mutable int m_unpackedRow = -1;
    mutable CustomerSummary m_unpacked;
};

/// How these are read; "Unknown (7)" for what the gateway has added since.
[[nodiscard]] QString customerName(const CustomerSummary &customer);
[[nodiscard]] QString customerStatusText(std::optional<CustomerStatus> status);
[[nodiscard]] QString kycText(std::optional<KycAuditStatus> kyc);

} // namespace mm
