// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/httprequest.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace mm {

/// How an answer leaves, for scripted trouble.
enum class Delivery {
    Whole,
    Drop, ///< closed without a byte
    Reset, ///< TCP reset without a byte
    PartialHeader, ///< half of the head, then closed
    PartialBody, ///< whole head, half of the body, then closed
    Never, ///< nothing; the connection stays open
};

struct HttpAnswer {
    int status = 200;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray contentType = "application/json;charset=UTF-8";
    QByteArray body;
    Delivery delivery = Delivery::Whole;
    int delayMs = 0;

    [[nodiscard]] QByteArray head(bool keepAlive) const;
};

/// A page for people where JSON is expected; `title` is plain ASCII.
[[nodiscard]] HttpAnswer htmlAnswer(int status, const QByteArray &title);

} // namespace mm
