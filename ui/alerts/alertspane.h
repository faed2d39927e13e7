// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/alerts/alertmodel.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace mm {

class AlertDialog;
class Settings;
class StatePage;
class TableColumns;
class TableExport;
class Theme;

/// The user's price alerts: make, change, switch, remove. It says plainly that they are watched
/// only while the program runs.
class AlertsPane : public QWidget
{
    Q_OBJECT
public:
    using QuoteLookup = std::function<const QuoteEntry *(const ProductId &)>;

    AlertsPane(PriceAlerts &alerts, AlertModel::SymbolLookup symbols, QuoteLookup quotes,
               AlertModel::WatchLookup watch, Settings &settings, const Theme &theme,
               const Formatting &formatting, QWidget *parent = nullptr);

    /// The product a new alert is about; an id without symbolId: none, and none can be made.
    void setProduct(const ProductId &id);
    void saveColumns();

public slots:
    void makeAlert();
    void refresh(); ///< the products have changed, or which of them are watched

signals:
    /// The user went to an alert's product.
    void productChosen(const mm::ProductId &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeActions();
    void edit(const QModelIndex &index);
    void removeSelected();
    void updatePage();
    void retranslate();
    void openDialog(const PriceAlert &alert);

    PriceAlerts &m_alerts;
    const AlertModel::SymbolLookup m_symbols;
    const QuoteLookup m_quotes;
    Settings &m_settings;
    const Formatting &m_formatting;
    ProductId m_product;
    bool m_sized = false; ///< the columns have widths of their own
    AlertModel *m_model = nullptr;
    QTableView *m_view = nullptr;
    TableColumns *m_columns = nullptr;
    TableExport *m_export = nullptr;
    StatePage *m_page = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_promise = nullptr;
    QToolButton *m_add = nullptr;
    QAction *m_edit = nullptr, *m_remove = nullptr, *m_show = nullptr;
    QPointer<AlertDialog> m_dialog;
};

} // namespace mm
