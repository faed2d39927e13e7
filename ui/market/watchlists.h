// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/settings.h"

#include <QObject>

#include <vector>

namespace mm {

/// The user's named lists of products, with undo for every change. There is always a current list
/// once there is any. One of them may be the customer's own (without a name here), which the
/// gateway keeps too: it can be neither renamed nor deleted, and comes and goes with the customer.
/// No view and no storage: the pane shows and keeps them.
class Watchlists : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    static constexpr int maxProducts = 1'000; ///< of a list

    /// Replaces everything, without undo.
    void load(std::vector<Watchlist> lists, int current);
    [[nodiscard]] const std::vector<Watchlist> &lists() const { return m_now.lists; }
    [[nodiscard]] bool isEmpty() const { return m_now.lists.empty(); }
    [[nodiscard]] int current() const { return m_now.current; } ///< -1 without any list
    [[nodiscard]] const std::vector<ProductId> &products() const; ///< of the current list
    [[nodiscard]] std::vector<Watchlist> named() const; ///< all but the customer's own
    [[nodiscard]] int own() const { return m_now.own; } ///< index; -1: there is none
    [[nodiscard]] bool isOwn() const { return m_now.own >= 0 && m_now.own == m_now.current; }

    void setCurrent(int list);
    /// Behind the others; those already there stay where they are. How many found no room.
    int add(const std::vector<ProductId> &products);
    int addToOwn(const std::vector<ProductId> &products); ///< nothing where there is none
    void remove(const std::vector<ProductId> &products);
    /// A new list becomes the current one. A blank name is refused.
    bool create(const QString &name, std::vector<ProductId> products = {});
    bool rename(const QString &name); ///< of the current list; the customer's own refuses
    void removeCurrent();
    void move(int from, int to);
    /// The customer's own list as it is now, `at` its place where it was not there yet. Somebody
    /// else has changed it: undo leaves it as it is.
    void showOwn(const std::vector<ProductId> &products, int at);
    void hideOwn();

    [[nodiscard]] bool canUndo() const { return !m_history.empty(); }
    void undo();

signals:
    void changed(); ///< lists, products, names or which is current

private:
    struct State {
        std::vector<Watchlist> lists;
        int current = -1;
        int own = -1;
        bool operator==(const State &) const = default;
    };
    static constexpr std::size_t maxHistory = 100;

    int addTo(int list, const std::vector<ProductId> &products);
    void change(State next);

    State m_now;
    std::vector<State> m_history;
};

} // namespace mm
