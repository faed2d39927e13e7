// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/endpoints.h"

#include <QByteArray>

#include <deque>

namespace mm {

/// Every row of app/protocol/endpoints.h, read from its text: a new one is in it by itself.
class EndpointList
{
public:
    EndpointList();
    [[nodiscard]] auto begin() const { return m_endpoints.begin(); }
    [[nodiscard]] auto end() const { return m_endpoints.end(); }
    [[nodiscard]] int size() const { return int(m_endpoints.size()); }
    [[nodiscard]] int rows() const { return m_rows; } ///< there are in the text

private:
    std::deque<QByteArray> m_paths; ///< what the endpoints point to
    std::deque<Endpoint> m_endpoints;
    int m_rows = 0;
};

} // namespace mm
