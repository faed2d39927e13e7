// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/candleservice.h"
#include "app/services/favouriteservice.h"
#include "app/services/productservice.h"
#include "app/services/quoteservice.h"
#include "app/services/settings.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QMenu;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace mm {

class ConnectionStrip;
class Formatting;
class OwnProducts;
class ProductPicker;
class StatePage;
class StatusBanner;
class TableExport;
class Theme;
class TickerFilterBar;
class TickerModel;
class TickerSort;
class TickerView;
class Watchlists;

/// The user's watchlists with live prices. Knows no service: it is told products, prices, candles,
/// the state of the connection and what the gateway keeps of the customer's own products, and says
/// which of these it wants.
///
/// Columns are a list's own: each comes back with its list; a new list begins with those that the
/// user has set as usual.
class TickerPane : public QWidget
{
    Q_OBJECT
public:
    /// Products of the list that a user finds at first.
    static constexpr int firstListLength = 20;
    /// What the small charts are made of: a day.
    static constexpr CandleInterval smallInterval = CandleInterval::H1;
    static constexpr int smallCount = 24;

    TickerPane(Settings &settings, const Theme &theme, const Formatting &formatting,
               const Clock &clock, QWidget *parent = nullptr);
    ~TickerPane() override;

    /// The watchlists of another environment, as they were left.
    void setEnvironment(const QString &name);
    void showProducts(ProductService::State state, const std::vector<Symbol> &symbols,
                      const GatewayError &error);
    void applyQuotes(const std::vector<QuoteEntry> &changes);
    void showConnection(const QuoteService::Status &status, bool live);
    /// Products without live prices: there is no room for them, or the gateway refuses them.
    void showUnserved(const std::vector<QuoteKey> &unserved,
                      const std::vector<ProductId> &refused = {});
    /// Products whose own connection is gone while showConnection() says live.
    void showLost(const std::vector<ProductId> &products);
    void showRefused(int ret, const QString &message);
    /// The gateway's time, by which markets open and close. Must outlive this pane.
    void setServerClock(const ServerClock &clock);
    /// A product's newest candles, of those smallWanted() asked for; null: there are none.
    void applySmall(const ProductId &id, const CandlePage *page);
    /// What the gateway keeps of the customer's own products. `customer`: who that is, by a name
    /// that is the same each time; empty while nobody is signed in, and the list is not shown then.
    /// `changing`: FavouriteService::isChanging().
    void showFavourites(FavouriteService::State state, const QString &customer,
                        const std::vector<ProductId> &products, bool changing,
                        const GatewayError &error);
    void showFavouritesFailed(const GatewayError &error);

    /// What wantedChanged() told last.
    [[nodiscard]] const std::vector<QuoteKey> &wanted() const { return m_wanted; }
    [[nodiscard]] bool isComplete() const; ///< every row has a price that is not stale
    void saveColumns();
    /// The pane's menu of lists, products and columns.
    [[nodiscard]] QMenu *menu() const { return m_menu; }

public slots:
    /// To the list on screen.
    void addProducts(const std::vector<mm::ProductId> &products);
    void openPicker();

signals:
    void wantedChanged(const std::vector<mm::QuoteKey> &products);
    /// Whose candles are in sight; what is known of them is to be applied at once.
    void smallWanted(const std::vector<mm::QuoteKey> &products);
    /// The customer's own list has been changed here.
    void favouritesAdded(const std::vector<mm::ProductId> &products);
    void favouritesRemoved(const std::vector<mm::ProductId> &products);
    void favouritesReloadRequested();
    void reconnectRequested();
    void reloadRequested(); ///< of the products
    /// The user went to this row, by key or click, or activated it.
    void productChosen(const mm::ProductId &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What the button of the page or of the banner does.
    enum class PageAction {
        None,
        Add,
        ClearFilter,
        Reload,
        NewList,
        Undo,
        Unserved,
        KeepFavourites
    };
    /// How the customer's own list and the gateway's stand to each other.
    enum class Sync { None, Under, Kept, Trouble };

    void makeHeader();
    void makeActions();
    void retranslate();
    void showLists();
    void showRows();
    void makeFirstList();
    void connectParts();
    void keep();
    void keepOwn();
    void showOwn();
    void showSync();
    void sayNotKept(const GatewayError &error);
    void followColumns();
    void loadColumns();
    void fillColumnMenu();
    void applyFilter();
    void updateCount();
    void sayFull(int leftOut);
    [[nodiscard]] QString nameOf(int list) const;
    void updatePage();
    void runPageAction();
    void removeSelected();
    void sayRemoved(const QString &what);
    void askForName(const QString &title, const QString &name,
                    const std::function<void(const QString &)> &done);
    [[nodiscard]] const Symbol *find(const ProductId &id) const;

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
    std::optional<std::vector<QuoteKey>> m_smallWanted; ///< nothing: to be told anew
    QHash<QString, QByteArray> m_columnStates; ///< by the list's name; the customer's own: ""
    QString m_columnsOf; ///< the list whose columns are on screen; null: none
    bool m_columnsTouched = false; ///< by the user, since they were restored
    Sync m_sync = Sync::None;

    OwnProducts *m_own = nullptr;
    Watchlists *m_lists = nullptr;
    TickerModel *m_model = nullptr;
    TickerSort *m_sort = nullptr;
    QTabBar *m_tabs = nullptr;
    TickerFilterBar *m_filter = nullptr;
    TableExport *m_export = nullptr;
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
        QAction *add = nullptr, *addToOwn = nullptr, *remove = nullptr, *find = nullptr,
                *undo = nullptr, *create = nullptr, *rename = nullptr, *removeList = nullptr,
                *next = nullptr, *previous = nullptr;
    } m_do;
};

} // namespace mm
