// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/favouriteservice.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace mm {

namespace {

/// Nothing in `error` says whether the gateway did what it was asked for.
bool isDoubtful(const GatewayError &error)
{
    return error.sent && !isRefusal(error.kind) && error.kind != ErrorKind::LocalFailure;
}

} // namespace

FavouriteService::FavouriteService(GatewayClient &client, Session &session, QObject *parent) :
    QObject(parent), m_client(client), m_session(session)
{
    connect(&session, &Session::stateChanged, this, &FavouriteService::followSoon);
    connect(&session, &Session::tokenChanged, this, &FavouriteService::followSoon);
}

// Later, for the client may not have its new token yet.
void FavouriteService::followSoon()
{
    if (std::exchange(m_following, true))
        return;
    QMetaObject::invokeMethod(this, &FavouriteService::follow, Qt::QueuedConnection);
}

// A session that has expired or is locked leaves the list as it is, like all that is on screen.
void FavouriteService::follow()
{
    m_following = false;
    if (m_session.settledState() == Session::State::SignedOut) {
        forget();
        return;
    }
    if (!m_session.isSignedIn())
        return;
    const std::optional<qint64> customer = m_session.customer().id;
    if (customer != m_customer)
        forget();
    m_customer = customer;
    load();
}

void FavouriteService::forget()
{
    ++m_round;
    if (m_call)
        m_call->cancel();
    m_call.clear();
    m_queue.clear();
    m_doubtful = m_wantsList = false;
    m_products.clear();
    m_error = {};
    m_customer.reset();
    if (std::exchange(m_state, State::SignedOut) != State::SignedOut)
        emit changed();
}

void FavouriteService::load()
{
    if (!m_session.isSignedIn())
        return;
    m_wantsList = true;
    next();
}

bool FavouriteService::contains(const ProductId &id) const
{
    return std::ranges::find(m_products, id) != m_products.end();
}

void FavouriteService::add(const std::vector<ProductId> &products)
{
    ask(true, products);
}

void FavouriteService::remove(const std::vector<ProductId> &products)
{
    ask(false, products);
}

void FavouriteService::ask(bool adds, const std::vector<ProductId> &products)
{
    if (!m_session.isSignedIn())
        return;
    std::map<int, std::vector<quint64>> byType;
    for (const ProductId &id : products) {
        std::vector<quint64> &ids = byType[id.tradeType];
        const bool twice = std::ranges::find(ids, id.symbolId) != ids.end();
        if (canBeFavourite(id) && isExpected(id) != adds && !twice)
            ids.push_back(id.symbolId);
    }
    bool any = false;
    for (auto &[tradeType, ids] : byType) {
        if (ids.empty())
            continue;
        m_queue.push_back({adds, tradeType, std::move(ids)});
        any = true;
    }
    if (!any)
        return;
    if (m_state == State::SignedOut || m_state == State::Failed)
        m_wantsList = true; // what is there already need not be asked for
    next();
    emit changed();
}

/// Whether it is there once everything that was asked for is done.
bool FavouriteService::isExpected(const ProductId &id) const
{
    bool expected = contains(id);
    for (const Change &change : m_queue) {
        if (change.tradeType == id.tradeType
            && std::ranges::find(change.symbolIds, id.symbolId) != change.symbolIds.end())
            expected = change.adds;
    }
    return expected;
}

void FavouriteService::next()
{
    if (m_call)
        return;
    if (m_wantsList) {
        read();
        return;
    }
    if (m_queue.empty())
        return;
    const Change &change = m_queue.front();
    const auto take = [this, round = m_round](const Result<EmptyAnswer> &answer) {
        if (round == m_round)
            takeChange(answer);
    };
    if (change.adds)
        m_call =
            m_client.send(AddFavouritesRequest{change.tradeType, change.symbolIds}, this, take);
    else
        m_call =
            m_client.send(RemoveFavouritesRequest{change.tradeType, change.symbolIds}, this, take);
}

void FavouriteService::read()
{
    m_wantsList = false;
    m_error = {};
    FavouritesRequest request;
    std::ranges::copy(favouriteTradeTypes, std::back_inserter(request.tradeTypes));
    m_call = m_client.send(request, this,
                           [this, round = m_round](const Result<FavouritesRequest::Answer> &list) {
                               if (round == m_round)
                                   takeList(list);
                           });
    m_state = State::Loading;
    emit changed();
}

void FavouriteService::takeList(const Result<FavouritesRequest::Answer> &answer)
{
    m_call.clear();
    if (!answer) {
        m_error = answer.error();
        m_state = State::Failed;
        const bool doubtful = std::exchange(m_doubtful, false);
        if (m_queue.empty())
            emit changed();
        else // nobody knows what there is to change
            fail(doubtful ? m_doubt : m_error);
        return;
    }
    m_products = answer->products;
    m_state = State::Ready;
    if (std::exchange(m_doubtful, false)) {
        if (!isDone(m_queue.front())) {
            fail(m_doubt);
            return;
        }
        m_queue.pop_front();
    }
    emit changed();
    next();
}

void FavouriteService::takeChange(const Result<EmptyAnswer> &answer)
{
    m_call.clear();
    if (answer) {
        apply(m_queue.front());
        m_queue.pop_front();
        emit changed();
        next();
        return;
    }
    if (isDoubtful(answer.error()) && m_session.isSignedIn()) {
        m_doubt = answer.error();
        m_doubtful = true;
        m_wantsList = true;
        next();
        return;
    }
    fail(answer.error());
}

void FavouriteService::apply(const Change &change)
{
    for (const quint64 symbolId : change.symbolIds) {
        const ProductId id{symbolId, change.tradeType};
        if (!change.adds)
            std::erase(m_products, id);
        else if (!contains(id))
            m_products.push_back(id);
    }
}

bool FavouriteService::isDone(const Change &change) const
{
    return std::ranges::all_of(change.symbolIds, [&](quint64 symbolId) {
        return contains({symbolId, change.tradeType}) == change.adds;
    });
}

void FavouriteService::fail(const GatewayError &error)
{
    m_queue.clear();
    emit failed(error);
    emit changed();
}

} // namespace mm
