// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/favourites.h"

#include <QObject>

namespace mm {

class Settings;

/// This computer's copy of the products a customer keeps on the gateway: what the list "My
/// products" shows at once, also before the gateway has answered and while it cannot be reached.
/// Kept for each customer apart, together with what the gateway had when both were last compared,
/// so that the two can be brought together by mergeFavourites(): what was added on either side
/// stays, what was removed on either does not come back. The lists of guests are no part of it and
/// never leave the computer.
class OwnProducts : public QObject
{
    Q_OBJECT
public:
    explicit OwnProducts(Settings &settings, QObject *parent = nullptr);

    /// Whose list it is; an empty customer: nobody's. Read from the settings.
    void setOwner(const QString &environment, const QString &customer);
    [[nodiscard]] bool hasOwner() const { return !m_key.isEmpty(); }
    [[nodiscard]] const std::vector<ProductId> &products() const { return m_local; }
    /// What the user has made of it: asked for at once.
    void edit(const std::vector<ProductId> &products);
    /// What the gateway has, with no change of ours on its way: both become one, and what the
    /// gateway lacks of it is asked for, unless it has just been refused.
    void takeRemote(const std::vector<ProductId> &remote);
    /// The gateway refused: takeRemote() asks for nothing until release() or the next edit.
    void hold() { m_held = true; }
    void release() { m_held = false; }
    [[nodiscard]] bool isHeld() const { return m_held; }
    /// The gateway has just these, as far as it can keep them.
    [[nodiscard]] bool isInSync() const;

    /// Where the list stood among the others, and whether it was looked at.
    struct Place {
        int at = 0;
        bool isCurrent = false;
        bool operator==(const Place &) const = default;
    };
    [[nodiscard]] const Place &place() const { return m_place; }
    void setPlace(const Place &place);

signals:
    void changed(); ///< products(), by the gateway or with the owner
    /// To be added to, or removed from, what the gateway keeps.
    void added(const std::vector<mm::ProductId> &products);
    void removed(const std::vector<mm::ProductId> &products);

private:
    void ask(const std::vector<ProductId> &before, const std::vector<ProductId> &after);
    void keep();

    Settings &m_settings;
    QString m_key; ///< in the settings; empty: nobody's
    std::vector<ProductId> m_base, m_local;
    Place m_place;
    bool m_held = false;
};

} // namespace mm
