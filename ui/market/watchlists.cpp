// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/market/watchlists.h"

#include <QSet>

#include <algorithm>

namespace mm {

namespace {

bool contains(const std::vector<ProductId> &products, const ProductId &id)
{
    return std::find(products.begin(), products.end(), id) != products.end();
}

} // namespace

void Watchlists::load(std::vector<Watchlist> lists, int current)
{
    m_history.clear();
    const int last = int(lists.size()) - 1;
    m_now = {std::move(lists), last < 0 ? -1 : std::clamp(current, 0, last), -1};
    emit changed();
}

const std::vector<ProductId> &Watchlists::products() const
{
    static const std::vector<ProductId> none;
    return m_now.current < 0 ? none : m_now.lists[std::size_t(m_now.current)].products;
}

void Watchlists::setCurrent(int list)
{
    if (list == m_now.current || list < 0 || list >= int(m_now.lists.size()))
        return;
    // Looking at another list is no change that anybody wants to undo.
    m_now.current = list;
    emit changed();
}

std::vector<Watchlist> Watchlists::named() const
{
    std::vector<Watchlist> lists = m_now.lists;
    if (m_now.own >= 0)
        lists.erase(lists.begin() + m_now.own);
    return lists;
}

int Watchlists::add(const std::vector<ProductId> &products)
{
    return addTo(m_now.current, products);
}

int Watchlists::addToOwn(const std::vector<ProductId> &products)
{
    return addTo(m_now.own, products);
}

int Watchlists::addTo(int list, const std::vector<ProductId> &products)
{
    if (list < 0)
        return 0;
    State next = m_now;
    std::vector<ProductId> &there = next.lists[std::size_t(list)].products;
    QSet<ProductId> known(there.begin(), there.end());
    int left = 0;
    for (const ProductId &id : products) {
        if (known.contains(id))
            continue;
        if (int(there.size()) >= maxProducts) {
            ++left;
            continue;
        }
        known.insert(id);
        there.push_back(id);
    }
    change(std::move(next));
    return left;
}

void Watchlists::remove(const std::vector<ProductId> &products)
{
    if (m_now.current < 0)
        return;
    State next = m_now;
    const QSet<ProductId> gone(products.begin(), products.end());
    std::erase_if(next.lists[std::size_t(next.current)].products,
                  [&](const ProductId &id) { return gone.contains(id); });
    change(std::move(next));
}

bool Watchlists::create(const QString &name, std::vector<ProductId> products)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return false;
    State next = m_now;
    next.lists.push_back({trimmed, std::move(products)});
    next.current = int(next.lists.size()) - 1;
    change(std::move(next));
    return true;
}

bool Watchlists::rename(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty() || m_now.current < 0 || isOwn())
        return false;
    State next = m_now;
    next.lists[std::size_t(next.current)].name = trimmed;
    change(std::move(next));
    return true;
}

void Watchlists::removeCurrent()
{
    if (m_now.current < 0 || isOwn())
        return;
    State next = m_now;
    next.lists.erase(next.lists.begin() + next.current);
    if (next.own > next.current)
        --next.own;
    next.current = qMin(next.current, int(next.lists.size()) - 1);
    change(std::move(next));
}

void Watchlists::move(int from, int to)
{
    const int count = int(m_now.lists.size());
    if (from < 0 || to < 0 || from >= count || to >= count || from == to)
        return;
    State next = m_now;
    const Watchlist list = next.lists[std::size_t(from)];
    next.lists.erase(next.lists.begin() + from);
    next.lists.insert(next.lists.begin() + to, list);
    const auto follow = [from, to](int &index) {
        if (index == from)
            index = to;
        else if (from < index && to >= index)
            --index;
        else if (from > index && to <= index)
            ++index;
    };
    follow(next.current);
    follow(next.own);
    change(std::move(next));
}

// Earlier states follow what has become of the list elsewhere, so that undo cannot bring back what
// was removed there, or remove what was added.
void Watchlists::showOwn(const std::vector<ProductId> &products, int at)
{
    const QSet<ProductId> after(products.begin(), products.end());
    QSet<ProductId> before;
    if (m_now.own >= 0) {
        const std::vector<ProductId> &there = m_now.lists[std::size_t(m_now.own)].products;
        if (there == products)
            return;
        before = QSet<ProductId>(there.begin(), there.end());
    }
    const auto put = [at](State &state, std::vector<ProductId> list) {
        if (state.own >= 0) {
            state.lists[std::size_t(state.own)].products = std::move(list);
            return;
        }
        state.own = std::clamp(at, 0, int(state.lists.size()));
        state.lists.insert(state.lists.begin() + state.own, {{}, std::move(list)});
        if (state.current >= state.own || state.current < 0)
            ++state.current;
    };
    for (State &state : m_history) {
        std::vector<ProductId> list;
        if (state.own >= 0)
            list = state.lists[std::size_t(state.own)].products;
        std::erase_if(
            list, [&](const ProductId &id) { return before.contains(id) && !after.contains(id); });
        for (const ProductId &id : products) {
            if (!before.contains(id) && !contains(list, id))
                list.push_back(id);
        }
        put(state, std::move(list));
    }
    put(m_now, products);
    emit changed();
}

void Watchlists::hideOwn()
{
    if (m_now.own < 0)
        return;
    const auto take = [](State &state) {
        if (state.own < 0)
            return;
        state.lists.erase(state.lists.begin() + state.own);
        if (state.current > state.own || state.current == int(state.lists.size()))
            --state.current;
        state.own = -1;
    };
    std::ranges::for_each(m_history, take);
    take(m_now);
    // Steps that changed this list alone are none any more.
    m_history.erase(std::unique(m_history.begin(), m_history.end()), m_history.end());
    if (!m_history.empty() && m_history.back() == m_now)
        m_history.pop_back();
    emit changed();
}

void Watchlists::change(State next)
{
    if (next == m_now)
        return;
    m_history.push_back(std::exchange(m_now, std::move(next)));
    if (m_history.size() > maxHistory)
        m_history.erase(m_history.begin());
    emit changed();
}

void Watchlists::undo()
{
    if (m_history.empty())
        return;
    m_now = std::move(m_history.back());
    m_history.pop_back();
    emit changed();
}

} // namespace mm
