// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
// What the user can do in the ticker pane: its header, menus and dialogs.
#include "ui/common/icons.h"
#include "ui/common/statusbanner.h"
#include "ui/common/tablecolumns.h"
#include "ui/common/tableexport.h"
#include "ui/market/productpicker.h"
#include "ui/market/tickerfilterbar.h"
#include "ui/market/tickermodel.h"
#include "ui/market/tickerpane.h"
#include "ui/market/tickerview.h"
#include "ui/market/watchlists.h"

#include <QAction>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>

namespace mm {

using namespace Qt::Literals::StringLiterals;

void TickerPane::makeActions()
{
    const auto make = [this](const char *name, const QKeySequence &shortcut, auto slot) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1StringView(name).toString());
        action->setShortcut(shortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    m_do.add = make("addProducts", QKeySequence(Qt::Key_Insert), [this] { openPicker(); });
    m_do.addToOwn = make("addToOwnProducts", {},
                         [this] { sayFull(m_lists->addToOwn(m_view->selectedProducts())); });
    m_do.remove = make("removeProducts", QKeySequence::Delete, [this] { removeSelected(); });
    m_do.find = make("filterProducts", QKeySequence::Find, [this] { m_filter->focusText(); });
    m_do.undo = make("undoWatchlist", QKeySequence::Undo, [this] {
        m_lists->undo();
        if (m_bannerAction == PageAction::Undo)
            m_banner->clear();
    });
    m_do.create = make("newList", QKeySequence(u"Ctrl+Shift+N"_s), [this] {
        askForName(tr("New watchlist"), {}, [this](const QString &name) { m_lists->create(name); });
    });
    m_do.rename = make("renameList", QKeySequence(u"F2"_s), [this] {
        askForName(tr("Rename watchlist"), nameOf(m_lists->current()), [this](const QString &name) {
            // The list keeps its columns; so does its name, for an undo.
            if (m_columnsTouched)
                m_columnStates.insert(m_columnsOf, m_view->columns().state());
            const auto columns = m_columnStates.constFind(m_columnsOf);
            if (columns != m_columnStates.cend())
                m_columnStates.insert(name.trimmed(), QByteArray(*columns));
            m_lists->rename(name);
        });
    });
    m_do.removeList = make("removeList", {}, [this] {
        const QString name = nameOf(m_lists->current());
        m_lists->removeCurrent();
        sayRemoved(name);
    });
    m_do.next = make("nextList", QKeySequence(u"Ctrl+PgDown"_s), [this] {
        m_lists->setCurrent((m_lists->current() + 1) % qMax(1, m_tabs->count()));
    });
    m_do.previous = make("previousList", QKeySequence(u"Ctrl+PgUp"_s), [this] {
        const int count = qMax(1, m_tabs->count());
        m_lists->setCurrent((m_lists->current() + count - 1) % count);
    });
    // Delete removes rows only while the table has the focus: elsewhere it deletes text.
    m_do.remove->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(m_do.remove);
    m_do.rename->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_banner, &StatusBanner::actionTriggered, this, [this] {
        if (m_bannerAction == PageAction::Undo)
            m_do.undo->trigger();
        else if (m_bannerAction == PageAction::Reload)
            emit reloadRequested();
        else if (m_bannerAction == PageAction::KeepFavourites)
            emit favouritesReloadRequested();
    });
    m_export = new TableExport(*m_view, m_theme, this);
    m_view->insertAction(m_export->copyAction(), m_do.addToOwn);
}

void TickerPane::makeHeader()
{
    m_menu = new QMenu(this);
    m_menu->addActions({m_do.add, m_do.addToOwn, m_do.remove, m_do.find, m_do.undo});
    m_menu->addSeparator();
    m_menu->addActions({m_do.create, m_do.rename, m_do.removeList, m_do.next, m_do.previous});
    m_menu->addSeparator();
    m_columnMenu = m_menu->addMenu(QString());
    m_menu->addActions({m_export->copyAction(), m_export->exportAction()});
    connect(m_columnMenu, &QMenu::aboutToShow, this, &TickerPane::fillColumnMenu);

    const auto button = [this](const char *name, const char *icon) {
        auto *made = new QToolButton(this);
        made->setObjectName(QLatin1StringView(name).toString());
        made->setIcon(themedIcon(QLatin1StringView(icon).toString(), m_theme));
        made->setIconSize({16, 16});
        made->setMinimumSize(28, 28);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::StrongFocus);
        return made;
    };
    m_addButton = button("addButton", "add");
    m_menuButton = button("listMenuButton", "list");
    m_menuButton->setMenu(m_menu);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    connect(m_addButton, &QToolButton::clicked, m_do.add, &QAction::trigger);

    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(u"watchlistTabs"_s);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setMovable(true);
    m_tabs->setElideMode(Qt::ElideRight);
    connect(m_tabs, &QTabBar::currentChanged, this,
            [this](int list) { m_lists->setCurrent(list); });
    connect(m_tabs, &QTabBar::tabMoved, this, [this](int from, int to) {
        // While a tab is dragged the bar tells each step, with the tab already there.
        m_lists->move(from, to);
    });
    connect(m_tabs, &QTabBar::tabBarDoubleClicked, m_do.rename, &QAction::trigger);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(4, 4, 4, 4);
    row->setSpacing(4);
    row->addWidget(m_tabs, 1);
    row->addWidget(m_addButton);
    row->addWidget(m_menuButton);
    qobject_cast<QBoxLayout *>(layout())->addLayout(row);
}

void TickerPane::retranslate()
{
    m_do.add->setText(tr("&Add products…"));
    m_do.addToOwn->setText(tr("Add selected to My &products"));
    m_do.remove->setText(tr("&Remove selected products"));
    m_do.find->setText(tr("&Filter the list"));
    m_do.undo->setText(tr("&Undo change of watchlists"));
    m_do.create->setText(tr("&New list…"));
    m_do.rename->setText(tr("Rena&me list…"));
    m_do.removeList->setText(tr("&Delete list"));
    m_do.next->setText(tr("Ne&xt list"));
    m_do.previous->setText(tr("&Previous list"));
    m_columnMenu->setTitle(tr("&Columns"));
    m_menu->setTitle(tr("&Watchlist"));
    m_tabs->setAccessibleName(tr("Watchlists"));
    m_view->setAccessibleName(tr("Prices"));
    const auto tip = [](const QString &text, const QAction *action) {
        return u"%1 (%2)"_s.arg(text, action->shortcut().toString(QKeySequence::NativeText));
    };
    m_filter->text()->setToolTip(tip(tr("Filter the list"), m_do.find));
    m_addButton->setToolTip(tip(tr("Add products"), m_do.add));
    m_addButton->setAccessibleName(tr("Add products"));
    m_menuButton->setToolTip(tr("Lists and columns"));
    m_menuButton->setAccessibleName(tr("Lists and columns"));
    m_model->retranslate();
}

void TickerPane::addProducts(const std::vector<ProductId> &products)
{
    if (m_lists->isEmpty())
        m_lists->create(tr("Watchlist"));
    sayFull(m_lists->add(products));
}

void TickerPane::openPicker()
{
    if (!m_picker) {
        m_picker = new ProductPicker(m_theme, m_formatting, this);
        m_picker->setAttribute(Qt::WA_DeleteOnClose);
        m_picker->setSymbols(m_symbols);
        connect(m_picker, &ProductPicker::productsChosen, this, &TickerPane::addProducts);
    }
    m_picker->setAdded(m_lists->products());
    m_picker->show();
    m_picker->raise();
    m_picker->activateWindow();
}

void TickerPane::removeSelected()
{
    const std::vector<ProductId> products = m_view->selectedProducts();
    if (products.empty())
        return;
    const Symbol *only = products.size() == 1 ? find(products.front()) : nullptr;
    m_lists->remove(products);
    sayRemoved(only ? only->code : tr("%n product(s)", nullptr, int(products.size())));
}

void TickerPane::sayRemoved(const QString &what)
{
    m_bannerAction = PageAction::Undo;
    m_banner->showMessage(StatusBanner::Tone::Information, tr("Removed: %1").arg(what), tr("Undo"));
}

void TickerPane::sayFull(int leftOut)
{
    if (leftOut == 0)
        return;
    m_bannerAction = PageAction::None;
    m_banner->showMessage(
        StatusBanner::Tone::Warning,
        tr("A list holds %1 products at most: %n product(s) found no room.", nullptr, leftOut)
            .arg(Watchlists::maxProducts));
}

void TickerPane::askForName(const QString &title, const QString &name,
                            const std::function<void(const QString &)> &done)
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"nameDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name"));
    dialog->setTextValue(name);
    connect(dialog, &QInputDialog::textValueSelected, this, done);
    dialog->open();
}

} // namespace mm
