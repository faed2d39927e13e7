// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
// What belongs to each list of the ticker pane: its columns, and to the customer's own that the
// gateway keeps it too.
#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/statusbanner.h"
#include "ui/common/tablecolumns.h"
#include "ui/common/theme.h"
#include "ui/market/ownproducts.h"
#include "ui/market/tickerpane.h"
#include "ui/market/tickerview.h"
#include "ui/market/watchlists.h"

#include <QMenu>
#include <QTabBar>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

// Of new lists, and in an environment's key of each list.
const QString columnsKey = u"ticker-columns"_s;

QString listColumnsKey(const QString &environment)
{
    return columnsKey + u'/' + environment;
}

} // namespace

void TickerPane::loadColumns()
{
    m_columnStates.clear();
    m_columnsOf = QString();
    const Json kept = m_environment.isEmpty()
        ? Json()
        : Json::parse(m_settings.windowState(listColumnsKey(m_environment))).value_or(Json());
    for (const auto &[name, state] : kept.members())
        m_columnStates.insert(QString::fromUtf8(name),
                              QByteArray::fromBase64(state.toString().toLatin1()));
    m_view->columns().restore(m_settings.windowState(columnsKey));
    m_columnsTouched = false;
}

// Keeps the columns of the list that was on screen and shows those of the one that is now.
void TickerPane::followColumns()
{
    const int current = m_lists->current();
    QString name = current < 0 ? QString() : m_lists->lists()[std::size_t(current)].name;
    if (current >= 0 && name.isNull())
        name = u""_s;
    if (name == m_columnsOf && name.isNull() == m_columnsOf.isNull())
        return;
    if (m_columnsTouched && !m_columnsOf.isNull())
        m_columnStates.insert(m_columnsOf, m_view->columns().state());
    m_columnsOf = name;
    const auto own = m_columnStates.constFind(name);
    m_view->columns().restore(own == m_columnStates.cend() ? m_settings.windowState(columnsKey)
                                                           : *own);
    m_columnsTouched = false;
}

void TickerPane::saveColumns()
{
    if (m_environment.isEmpty())
        return;
    if (m_columnsTouched && !m_columnsOf.isNull())
        m_columnStates.insert(m_columnsOf, m_view->columns().state());
    Json kept{Json::Object{}};
    const auto put = [&](const QString &name) {
        if (m_columnStates.contains(name))
            kept.set(name.toUtf8(), QString::fromLatin1(m_columnStates[name].toBase64()));
    };
    for (const Watchlist &list : m_lists->lists())
        put(list.name);
    if (m_lists->own() < 0)
        put(u""_s);
    m_settings.setWindowState(listColumnsKey(m_environment), kept.toBytes());
}

void TickerPane::fillColumnMenu()
{
    m_view->columns().fill(m_columnMenu, m_view->currentIndex().column());
    QAction *usual = m_columnMenu->addAction(tr("Use these columns for new lists"), this, [this] {
        m_settings.setWindowState(columnsKey, m_view->columns().state());
    });
    usual->setObjectName(u"usualColumns"_s);
}

QString TickerPane::nameOf(int list) const
{
    if (list < 0)
        return {};
    return list == m_lists->own() ? tr("My products") : m_lists->lists()[std::size_t(list)].name;
}

void TickerPane::showFavourites(FavouriteService::State state, const QString &customer,
                                const std::vector<ProductId> &products, bool changing,
                                const GatewayError &error)
{
    using State = FavouriteService::State;
    m_own->setOwner(m_environment, customer);
    if (state == State::Loading)
        m_own->release(); // whatever was refused before may be asked for again
    if (state == State::Ready && !changing)
        m_own->takeRemote(products);
    if (!m_own->hasOwner())
        m_sync = Sync::None;
    else if (state == State::Failed || m_own->isHeld())
        m_sync = Sync::Trouble;
    else // what is not the same has just been asked for
        m_sync = state == State::Ready && m_own->isInSync() ? Sync::Kept : Sync::Under;
    if (state == State::Failed) {
        sayNotKept(error);
    } else if (m_sync != Sync::Trouble && m_bannerAction == PageAction::KeepFavourites) {
        m_bannerAction = PageAction::None;
        m_banner->clear();
    }
    showSync();
}

void TickerPane::showFavouritesFailed(const GatewayError &error)
{
    m_own->hold();
    m_sync = m_own->hasOwner() ? Sync::Trouble : Sync::None;
    sayNotKept(error);
    showSync();
}

void TickerPane::sayNotKept(const GatewayError &error)
{
    // The end of a session is said above everything, with what to do.
    if (error.kind == ErrorKind::SessionEnded || !m_own->hasOwner())
        return;
    m_bannerAction = PageAction::KeepFavourites;
    m_banner->showMessage(StatusBanner::Tone::Error,
                          tr("“My products” is kept on this computer, but not on the gateway: %1")
                              .arg(sentenceFor(error)),
                          tr("Try again"));
}

// The copy of this computer has changed, or is another customer's.
void TickerPane::showOwn()
{
    if (!m_own->hasOwner()) {
        m_lists->hideOwn();
        return;
    }
    const bool appears = m_lists->own() < 0;
    const OwnProducts::Place place = m_own->place();
    m_lists->showOwn(m_own->products(), place.at);
    if (appears && place.isCurrent)
        m_lists->setCurrent(m_lists->own());
}

// The user may have changed the customer's own list.
void TickerPane::keepOwn()
{
    if (m_lists->own() < 0 || !m_own->hasOwner())
        return;
    m_own->setPlace({m_lists->own(), m_lists->isOwn()});
    m_own->edit(m_lists->lists()[std::size_t(m_lists->own())].products);
}

void TickerPane::showSync()
{
    const int own = m_lists->own();
    if (own < 0 || own >= m_tabs->count())
        return;
    const auto show = [&](const QString &icon, const QColor &colour, const QString &text) {
        m_tabs->setTabIcon(own, colouredIcon(icon, colour));
        m_tabs->setTabToolTip(own, text);
    };
    const Colours &colours = m_theme.colours();
    switch (m_sync) {
    case Sync::Kept:
        return show(u"cloud"_s, colours.secondary, tr("Kept on the gateway"));
    case Sync::Under:
    case Sync::None:
        return show(u"refresh"_s, colours.secondary, tr("Being compared with the gateway…"));
    case Sync::Trouble:
        return show(u"warning"_s, colours.warning,
                    tr("Kept on this computer, but not (all of it) on the gateway"));
    }
}

} // namespace mm
