// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/errors.h"

#include <utility>
#include <variant>

namespace mm {

/// Stands for "nothing, but it went well" in Result<Done>.
struct Done {
    bool operator==(const Done &) const = default;
};

/// A value, or the error that stands in its place. The error is a value too: see GatewayError.
/// (std::expected is C++23; the names here are its names, so that it can be swapped in.)
template <typename T, typename E = GatewayError>
class [[nodiscard]] Result
{
public:
    using Value = T;
    using Error = E;

    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    Result(E error) : m_state(std::in_place_index<1>, std::move(error)) { }

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const E &error() const { return std::get<1>(m_state); }

    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

private:
    std::variant<T, E> m_state;
};

} // namespace mm
