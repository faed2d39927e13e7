// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/sandbox/sandboxstate.h"

namespace mm {

/// What happens to the crowd while nobody does anything: events of all documented types about its
/// customers, accounts and positions. Which comes next follows from the seed; times do not. What
/// they tell is gone with them: the crowd itself stays as it is.
class CrowdLife
{
public:
    CrowdLife(SandboxState &state, quint64 seed) : m_state(state), m_seed(seed) { }

    /// The next event is pushed; each type in its turn. Nothing happens to an empty crowd.
    void goOn();
    /// `count` events, each type in its turn. "id" is a number that no other event has, also where
    /// it would be a customer's or an account's.
    void burst(int count);
    /// The numbers of the events of every burst, in order.
    [[nodiscard]] const std::vector<qint64> &serials() const { return m_serials; }

private:
    struct Scene;
    [[nodiscard]] Scene scene();
    void push(const QByteArray &type, const Scene &scene, const Json &id);
    [[nodiscard]] Json::Object values(const QByteArray &type, const Scene &scene) const;
    [[nodiscard]] Json::Object positionValues(const Scene &scene) const;
    [[nodiscard]] Json::Object dealValues(const Scene &scene) const;
    [[nodiscard]] Json::Object moneyValues(const Scene &scene) const;
    [[nodiscard]] quint64 dice(int what, quint64 below) const;

    SandboxState &m_state;
    quint64 m_seed;
    quint64 m_turn = 0;
    std::vector<qint64> m_serials;
};

} // namespace mm
