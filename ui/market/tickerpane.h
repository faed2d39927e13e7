// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/productservice.h"
#include "app/services/quoteservice.h"
#include "app/services/settings.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QAction;
class QLineEdit;
class QMenu;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace mm {

class ConnectionStrip;
class Formatting;
class ProductPicker;
class StatePage;
class StatusBanner;
class Theme;
class TickerModel;
class TickerSort;
class TickerView;
class Watchlists;

/// The user's watchlists with live prices. Knows no service: it is told products, prices and the
/// state of the connection, and says which prices it wants.
class TickerPane : public QWidget
{
    Q_OBJECT
public:
    /// Products of the list that a user finds at first.
    static constexpr int firstListLength = 20;

    TickerPane(Settings &settings, const Theme &theme, const Formatting &formatting,
               const Clock &clock, QWidget *parent = nullptr);
    ~TickerPane() override;

    /// The watchlists of another environment, as they were left.
    void setEnvironment(const QString &name);
    void showProducts(ProductService::State state, const std::vector<Symbol> &symbols,
                      const GatewayError &error);
    void applyQuotes(const std::vector<QuoteEntry> &changes);
    void showConnection(const QuoteService::Status &status, bool live);
    void showUnserved(const std::vector<QuoteKey> &unserved);
    void showRefused(int ret, const QString &message);

    [[nodiscard]] bool isComplete() const; ///< every row has a price that is not stale
    void saveColumns();
    /// The pane's menu of lists, products and columns.
    [[nodiscard]] QMenu *menu() const { return m_menu; }

public slots:
    void openPicker();

signals:
    void wantedChanged(const std::vector<mm::QuoteKey> &products);
    void reconnectRequested();
    void reloadRequested(); ///< of the products
    /// The user went to this row, by key or click, or activated it.
    void productChosen(const mm::ProductId &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What the button of the page or of the banner does.
    enum class PageAction { None, Add, ClearFilter, Reload, NewList, Undo, Unserved };

    void makeHeader();
    void makeActions();
    void retranslate();
    void showLists();
    void showRows();
    void makeFirstList();
    void keep();
    void updatePage();
    void runPageAction();
    void removeSelected();
    void sayRemoved(const QString &what);
    void askForName(const QString &title, const QString &name,
                    const std::function<void(const QString &)> &done);
    [[nodiscard]] const Symbol *find(const ProductId &id) const;
    [[nodiscard]] QString nameOfCurrent() const;

    Settings &m_settings;
    const Theme &m_theme;
    const Formatting &m_formatting;
    QString m_environment;
    ProductService::State m_state = ProductService::State::Empty;
    std::vector<Symbol> m_symbols;
    QHash<ProductId, qsizetype> m_symbolIndex;
    std::vector<QuoteKey> m_wanted;
    PageAction m_pageAction = PageAction::None;
    PageAction m_bannerAction = PageAction::None;

    Watchlists *m_lists = nullptr;
    TickerModel *m_model = nullptr;
    TickerSort *m_sort = nullptr;
    QTabBar *m_tabs = nullptr;
    QLineEdit *m_filter = nullptr;
    QToolButton *m_addButton = nullptr;
    QToolButton *m_menuButton = nullptr;
    ConnectionStrip *m_strip = nullptr;
    StatusBanner *m_banner = nullptr;
    QStackedWidget *m_stack = nullptr;
    TickerView *m_view = nullptr;
    StatePage *m_page = nullptr;
    QMenu *m_menu = nullptr;
    QMenu *m_columnMenu = nullptr;
    QPointer<ProductPicker> m_picker;
    struct Actions {
        QAction *add = nullptr, *remove = nullptr, *find = nullptr, *undo = nullptr,
                *create = nullptr, *rename = nullptr, *removeList = nullptr, *next = nullptr,
                *previous = nullptr;
    } m_do;
};

} // namespace mm
