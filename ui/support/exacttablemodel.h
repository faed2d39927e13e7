// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/managerapi.h"
#include "ui/support/recordtext.h"

#include <QAbstractTableModel>

#include <array>

namespace mm {

/// Rows of the gateway's records whose amounts are exact and stand on the point. Each column is
/// text, a price or an amount of the row.
class ExactTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void retranslate();

protected:
    struct Number {
        std::optional<Decimal> value;
        int digits = 0; ///< at least so many decimals
        bool grouped = true;
        bool signedAlways = false;
    };

    ExactTableModel(const Formatting &formatting, int columns, QObject *parent);

    [[nodiscard]] virtual QString title(int column) const = 0;
    [[nodiscard]] virtual bool isNumber(int column) const = 0;
    [[nodiscard]] virtual Number number(int row, int column) const = 0;
    [[nodiscard]] virtual QString text(int row, int column) const = 0;
    [[nodiscard]] const Formatting &formatting() const { return m_formatting; }
    /// Looks at rows that have come, before they are shown.
    void measure(int firstRow, int lastRow);
    void forgetMeasures();

private:
    const Formatting &m_formatting;
    std::vector<int> m_fractions; ///< longest of each column
};

class PositionModel : public ExactTableModel
{
    Q_OBJECT
public:
    enum Column {
        Id,
        Product,
        Trade,
        Direction,
        Status,
        OpenVolume,
        Volume,
        OpenPrice,
        ClosePrice,
        StopLoss,
        TakeProfit,
        Margin,
        Profit,
        Opened,
        Closed,
        ColumnCount
    };

    explicit PositionModel(const Formatting &formatting, QObject *parent = nullptr);
    void setPositions(const std::vector<ManagerPosition> &positions);
    [[nodiscard]] const ManagerPosition &position(int row) const
    {
        return m_positions[std::size_t(row)];
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
    [[nodiscard]] Number number(int row, int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;

private:
    std::vector<ManagerPosition> m_positions;
};

class FlowModel : public ExactTableModel
{
    Q_OBJECT
public:
    enum Column {
        Time,
        Account,
        Kind,
        Detail,
        In,
        Out,
        After,
        Currency,
        Status,
        Order,
        Remark,
        ColumnCount
    };

    explicit FlowModel(const Formatting &formatting, QObject *parent = nullptr);
    /// What stands at the beginning stays, where it is the same.
    void setFlow(const std::vector<FundFlow> &flow, qint64 total);
    [[nodiscard]] const FundFlow &flow(int row) const { return m_flow[std::size_t(row)]; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void moreWanted();

protected:
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
    [[nodiscard]] Number number(int row, int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;

private:
    std::vector<FundFlow> m_flow;
    qint64 m_total = 0;
};

} // namespace mm
