// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/market/watchlists.h"

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
    m_now = {std::move(lists), last < 0 ? -1 : std::clamp(current, 0, last)};
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

void Watchlists::add(const std::vector<ProductId> &products)
{
    if (m_now.current < 0)
        return;
    State next = m_now;
    std::vector<ProductId> &own = next.lists[std::size_t(next.current)].products;
    for (const ProductId &id : products) {
        if (!contains(own, id))
            own.push_back(id);
    }
    change(std::move(next));
}

void Watchlists::remove(const std::vector<ProductId> &products)
{
    if (m_now.current < 0)
        return;
    State next = m_now;
    std::erase_if(next.lists[std::size_t(next.current)].products,
                  [&](const ProductId &id) { return contains(products, id); });
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
    if (trimmed.isEmpty() || m_now.current < 0)
        return false;
    State next = m_now;
    next.lists[std::size_t(next.current)].name = trimmed;
    change(std::move(next));
    return true;
}

void Watchlists::removeCurrent()
{
    if (m_now.current < 0)
        return;
    State next = m_now;
    next.lists.erase(next.lists.begin() + next.current);
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
    if (next.current == from)
        next.current = to;
    else if (from < next.current && to >= next.current)
        --next.current;
    else if (from > next.current && to <= next.current)
        ++next.current;
    change(std::move(next));
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
