// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/quotelayout.h"

#include <algorithm>
#include <map>
#include <utility>

namespace mm {

void QuoteLayout::want(std::span<const QuoteKey> products)
{
    std::map<ProductId, QuoteKey> left;
    for (const QuoteKey &key : products)
        left.insert_or_assign(key.product, key);
    for (QuoteLineup &lineup : m_lines) {
        std::erase_if(lineup.products, [&left](QuoteKey &key) {
            const auto wanted = left.find(key.product);
            if (wanted == left.end())
                return true;
            key = wanted->second; // its trade mode may have become known
            left.erase(wanted);
            return false;
        });
    }
    giveUpNeedless();
    m_unserved.clear();
    for (const QuoteKey &key : products) {
        if (left.erase(key.product) == 0)
            continue; // it has its place
        if (QuoteLineup *lineup = lineWithRoom())
            lineup->products.push_back(key);
        else
            m_unserved.push_back(key);
    }
}

void QuoteLayout::giveUpNeedless()
{
    while (m_lines.size() > 1) {
        const auto fewest = std::min_element(
            m_lines.begin(), m_lines.end(), [](const QuoteLineup &left, const QuoteLineup &right) {
                return left.products.size() < right.products.size();
            });
        std::size_t room = 0;
        for (const QuoteLineup &lineup : m_lines)
            room += limits::maxProductsPerConnection - lineup.products.size();
        room -= limits::maxProductsPerConnection - fewest->products.size();
        if (!fewest->products.empty() && room < fewest->products.size() + spareRoom)
            return;
        const std::vector<QuoteKey> moving = std::move(fewest->products);
        m_lines.erase(fewest);
        for (const QuoteKey &key : moving)
            lineWithRoom()->products.push_back(key);
    }
}

/// The first that has any, or a new one; null where all are full.
QuoteLineup *QuoteLayout::lineWithRoom()
{
    for (QuoteLineup &lineup : m_lines) {
        if (lineup.products.size() < limits::maxProductsPerConnection)
            return &lineup;
    }
    if (m_lines.size() == maxLines)
        return nullptr;
    m_lines.push_back({.line = ++m_lastLine, .products = {}});
    return &m_lines.back();
}

} // namespace mm
