// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QtGlobal>

#include <mutex>
#include <utility>

namespace mm {

/// The mailbox between an owner's thread and that of its feed. All data goes through here under one
/// mutex; the event loops only carry wake-ups without arguments. `OrdersType` says what the owner
/// wants, the feed follows the newest; its `epoch` counts environments, and news of an older one is
/// not delivered. `NewsType` is what was not fetched yet; who adds to it sees to it that newer
/// takes the place of older.
template <typename OrdersType, typename NewsType>
class Mailbox
{
public:
    using Orders = OrdersType;
    using News = NewsType;

    // The owner's side
    template <typename Change>
    void order(Change change)
    {
        const std::lock_guard lock(m_mutex);
        const quint64 epoch = m_orders.epoch;
        change(m_orders);
        if (m_orders.epoch != epoch)
            m_news = {};
    }
    /// `spare` is empty and is filled next: with what was taken before, emptied, its memory is used
    /// again.
    [[nodiscard]] News takeNews(News spare = {})
    {
        const std::lock_guard lock(m_mutex);
        m_woken = false;
        return std::exchange(m_news, std::move(spare));
    }

    // The feed's side
    [[nodiscard]] Orders orders() const
    {
        const std::lock_guard lock(m_mutex);
        return m_orders;
    }

protected:
    ~Mailbox() = default;

    /// Lets `add` change the news; true where the owner is to be woken.
    template <typename Add>
    [[nodiscard]] bool post(quint64 epoch, Add add)
    {
        const std::lock_guard lock(m_mutex);
        if (epoch != m_orders.epoch)
            return false;
        add(m_news);
        return !std::exchange(m_woken, true);
    }

private:
    mutable std::mutex m_mutex;
    Orders m_orders;
    News m_news;
    bool m_woken = false; ///< a wake-up is under way
};

} // namespace mm
