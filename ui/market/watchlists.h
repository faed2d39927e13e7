// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/settings.h"

#include <QObject>

#include <vector>

namespace mm {

/// The user's named lists of products, with undo for every change. There is always a current list
/// once there is any. No view and no storage: the pane shows and keeps them.
class Watchlists : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Replaces everything, without undo.
    void load(std::vector<Watchlist> lists, int current);
    [[nodiscard]] const std::vector<Watchlist> &lists() const { return m_now.lists; }
    [[nodiscard]] bool isEmpty() const { return m_now.lists.empty(); }
    [[nodiscard]] int current() const { return m_now.current; } ///< -1 without any list
    [[nodiscard]] const std::vector<ProductId> &products() const; ///< of the current list

    void setCurrent(int list);
    /// Behind the others; those already there stay where they are.
    void add(const std::vector<ProductId> &products);
    void remove(const std::vector<ProductId> &products);
    /// A new list becomes the current one. A blank name is refused.
    bool create(const QString &name, std::vector<ProductId> products = {});
    bool rename(const QString &name); ///< of the current list
    void removeCurrent();
    void move(int from, int to);

    [[nodiscard]] bool canUndo() const { return !m_history.empty(); }
    void undo();

signals:
    void changed(); ///< lists, products, names or which is current

private:
    struct State {
        std::vector<Watchlist> lists;
        int current = -1;
        bool operator==(const State &) const = default;
    };
    static constexpr std::size_t maxHistory = 100;

    void change(State next);

    State m_now;
    std::vector<State> m_history;
};

} // namespace mm
