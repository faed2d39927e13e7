// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/envelope.h"

#include <QByteArray>
#include <QUrl>

namespace mm {

// How a WebSocket begins, RFC 6455 section 4: an HTTP request that asks for it, and its answer.

/// The request. `key`: 16 random bytes as Base64. The headers stand behind those of the protocol;
/// names and values must be without control characters. Neither extensions nor subprotocols are
/// offered. User and password of an address are left out.
[[nodiscard]] QByteArray webSocketUpgrade(const QUrl &url, const HeaderList &headers,
                                          const QByteArray &key);

struct UpgradeAnswer {
    enum class Kind {
        Incomplete, ///< its head is not all there
        Accepted,
        Refused, ///< by HTTP: see `status`
        Malformed, ///< no HTTP, larger than 16 KiB, or an acceptance that is none
    };
    Kind kind = Kind::Incomplete;
    qsizetype bytes = 0; ///< Accepted: of the head; what is behind it are frames
    int status = 0; ///< Refused: any but 101
    QString why = {}; ///< Refused, Malformed: English; may hold words of the gateway's
};
/// Reads all that came as the answer so far.
[[nodiscard]] UpgradeAnswer readUpgradeAnswer(QByteArrayView bytes, const QByteArray &key);

} // namespace mm
