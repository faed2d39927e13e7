// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/subscriptionsearch.h"

#include <algorithm>
#include <utility>

namespace mm {
namespace {

bool contains(const std::vector<QuoteKey> &products, const QuoteKey &key)
{
    return std::find(products.begin(), products.end(), key) != products.end();
}

void keepOnly(std::vector<QuoteKey> &products, const std::vector<QuoteKey> &those)
{
    std::erase_if(products, [&those](const QuoteKey &key) { return !contains(those, key); });
}

void remove(std::vector<QuoteKey> &products, const std::vector<QuoteKey> &those)
{
    std::erase_if(products, [&those](const QuoteKey &key) { return contains(those, key); });
}

void append(std::vector<QuoteKey> &products, const std::vector<QuoteKey> &others)
{
    products.insert(products.end(), others.begin(), others.end());
}

} // namespace

void SubscriptionSearch::want(const std::vector<QuoteKey> &products)
{
    m_wanted = products;
    const std::size_t before = m_taken.size();
    keepOnly(m_taken, products);
    keepOnly(m_refused, products);
    m_inForce = m_inForce && m_taken.size() == before;
    std::vector<QuoteKey> unknown = products;
    remove(unknown, m_taken);
    remove(unknown, m_refused);
    begin(std::move(unknown), maxRefusals);
}

void SubscriptionSearch::connectionStarted()
{
    m_taken.clear();
    m_inForce = true;
    std::vector<QuoteKey> unknown = m_wanted;
    remove(unknown, m_refused);
    if (unknown.empty())
        begin(m_wanted, 1);
    else
        begin(std::move(unknown), maxRefusals);
}

void SubscriptionSearch::retryRefused(int most)
{
    begin(m_refused, most);
}

void SubscriptionSearch::begin(std::vector<QuoteKey> products, int most)
{
    m_groups.clear();
    if (!products.empty())
        m_groups.push_back({.products = std::move(products)});
    m_refusalsLeft = most;
    m_verified = m_taken.empty();
    m_asksTaken = false;
}

std::optional<std::vector<QuoteKey>> SubscriptionSearch::next()
{
    while (!m_asksTaken && !m_groups.empty() && m_groups.back().holdsRefused) {
        Group group = std::move(m_groups.back());
        m_groups.pop_back();
        split(std::move(group));
    }
    std::vector<QuoteKey> products = m_taken;
    if (m_groups.empty())
        m_asksTaken = !m_inForce;
    if (!m_asksTaken) {
        if (m_groups.empty())
            return std::nullopt;
        append(products, m_groups.back().products);
    }
    if (products.empty()) { // nothing was taken: nothing to come back to
        m_asksTaken = false;
        m_inForce = true;
        return std::nullopt;
    }
    return products;
}

void SubscriptionSearch::accepted()
{
    m_inForce = true;
    m_verified = true;
    if (std::exchange(m_asksTaken, false) || m_groups.empty())
        return;
    const Group group = std::move(m_groups.back());
    m_groups.pop_back();
    append(m_taken, group.products);
    remove(m_refused, group.products);
    if (group.firstHalf && !m_groups.empty())
        m_groups.back().holdsRefused = true;
}

void SubscriptionSearch::refused()
{
    m_inForce = false;
    if (std::exchange(m_asksTaken, false)) { // one that was taken is known no longer
        m_verified = true;
        if (!m_groups.empty())
            m_groups.back().holdsRefused = false; // it was not asked for by itself
        m_groups.push_back({.products = std::exchange(m_taken, {}), .holdsRefused = true});
    } else if (!m_verified && !m_groups.empty()) {
        m_groups.back().holdsRefused = true; // or it is one of those that were taken:
        m_asksTaken = true;
    } else if (!m_groups.empty()) {
        Group group = std::move(m_groups.back());
        m_groups.pop_back();
        split(std::move(group));
    }
    if (--m_refusalsLeft <= 0 && !m_asksTaken)
        giveUp();
}

void SubscriptionSearch::split(Group group)
{
    if (group.products.size() == 1)
        return refuse(group.products);
    const auto middle = group.products.begin() + std::ptrdiff_t(group.products.size() / 2);
    Group second{.products = {middle, group.products.end()}};
    group.products.erase(middle, group.products.end());
    m_groups.push_back(std::move(second));
    m_groups.push_back({.products = std::move(group.products), .firstHalf = true});
}

void SubscriptionSearch::giveUp()
{
    for (const Group &group : m_groups)
        refuse(group.products);
    m_groups.clear();
}

void SubscriptionSearch::refuse(const std::vector<QuoteKey> &products)
{
    remove(m_refused, products);
    append(m_refused, products);
}

} // namespace mm
