// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/symbol.h"

#include <QAbstractTableModel>
#include <QDialog>
#include <QSet>
#include <QSortFilterProxyModel>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace mm {

class Formatting;
class TableExport;
class Theme;

/// All products there are, with which of them the list has already.
class ProductListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { CodeColumn, NameColumn, TypeColumn, AddedColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setSymbols(std::vector<Symbol> symbols);
    void setAdded(const std::vector<ProductId> &products);
    [[nodiscard]] ProductId product(int row) const { return m_symbols[std::size_t(row)].id; }
    [[nodiscard]] bool isAdded(int row) const { return m_added.contains(product(row)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<Symbol> m_symbols;
    QSet<ProductId> m_added;
};

/// The products that match a text, of one trade type or all.
class ProductFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ProductFilter(ProductListModel &model, QObject *parent = nullptr);
    void setText(const QString &text);
    void setTradeType(std::optional<int> type);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    ProductListModel &m_model;
    QString m_text;
    std::optional<int> m_type;
};

/// Finds products to put on a watchlist. Stays open, so that several can be added one after the
/// other; Return adds what is selected, or the first that matches. All that match, as all of one
/// trade type, are added with one button.
class ProductPicker : public QDialog
{
    Q_OBJECT
public:
    ProductPicker(const Theme &theme, const Formatting &formatting, QWidget *parent = nullptr);

    void setSymbols(const std::vector<Symbol> &symbols);
    void setAdded(const std::vector<ProductId> &products);

signals:
    void productsChosen(const std::vector<mm::ProductId> &products);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void search(const QString &text);
    void showCount();
    void addChosen();
    void addAll();
    void showTypes();
    [[nodiscard]] std::vector<ProductId> newOnes() const; ///< of those that match

    ProductListModel *m_model = nullptr;
    ProductFilter *m_proxy = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_type = nullptr;
    QTreeView *m_view = nullptr;
    TableExport *m_export = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_addAll = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace mm
