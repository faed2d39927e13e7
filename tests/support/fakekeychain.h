// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/keychain.h"

#include <QMap>
#include <QPointer>
#include <QTimer>

#include <vector>

namespace mm {

/// A keychain that does what a test tells it. What it is asked while it hangs is done, in order or
/// not at all, when the test says so.
class FakeKeychain final : public Keychain
{
public:
    enum class Mood { Works, Missing, Locked, Denied, Failing, Garbage, Hangs };

    /// Shared with the test, which no longer has the keychain once a store owns it.
    struct State {
        Mood mood = Mood::Works;
        QMap<QString, Secret> entries;
        int reads = 0, writes = 0, removals = 0;
        std::vector<std::function<void()>> held; ///< what hangs, oldest first

        /// Does and answers what hangs, as a keychain that answers late.
        void letGo()
        {
            for (const auto &call : std::exchange(held, {}))
                call();
        }
    };

    explicit FakeKeychain(std::shared_ptr<State> state) : m_state(std::move(state)) { }

    void read(const QString &key, QObject *context, ReadCallback then) override
    {
        ++m_state->reads;
        answer(context, [key, then = std::move(then)](State &state, KeychainStatus status) {
            Secret value;
            if (state.mood == Mood::Garbage)
                value = Secret("\xff\x00{\"token\":7");
            else if (status == KeychainStatus::Ok && !state.entries.contains(key))
                status = KeychainStatus::NotFound;
            else if (status == KeychainStatus::Ok)
                value = state.entries.value(key);
            then(status, std::move(value));
        });
    }

    void write(const QString &key, const Secret &value, QObject *context, Callback then) override
    {
        ++m_state->writes;
        answer(context, [key, value, then = std::move(then)](State &state, KeychainStatus status) {
            if (status == KeychainStatus::Ok)
                state.entries[key] = value;
            then(status);
        });
    }

    void remove(const QString &key, QObject *context, Callback then) override
    {
        ++m_state->removals;
        answer(context, [key, then = std::move(then)](State &state, KeychainStatus status) {
            if (status == KeychainStatus::Ok && state.entries.remove(key) == 0)
                status = KeychainStatus::NotFound;
            then(status);
        });
    }

private:
    [[nodiscard]] static KeychainStatus statusOf(Mood mood)
    {
        switch (mood) {
        case Mood::Missing:
            return KeychainStatus::Missing;
        case Mood::Locked:
            return KeychainStatus::Locked;
        case Mood::Denied:
            return KeychainStatus::Denied;
        case Mood::Failing:
            return KeychainStatus::Failed;
        case Mood::Works:
        case Mood::Garbage:
        case Mood::Hangs:
            break;
        }
        return KeychainStatus::Ok;
    }

    // What hangs is held by the state itself, so it must not hold the state.
    void answer(QObject *context, std::function<void(State &, KeychainStatus)> carryOut)
    {
        const auto run = [guard = QPointer<QObject>(context), weak = std::weak_ptr(m_state),
                          carryOut = std::move(carryOut)] {
            const auto state = weak.lock();
            if (state && guard)
                carryOut(*state, statusOf(state->mood));
        };
        if (m_state->mood == Mood::Hangs)
            m_state->held.push_back(run);
        else
            QTimer::singleShot(0, context, run);
    }

    std::shared_ptr<State> m_state;
};

} // namespace mm
