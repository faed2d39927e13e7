// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/json.h"
#include "app/protocol/result.h"
#include "app/protocol/secret.h"

namespace mm {

// The message socket: protocol.md section 10. As much of it as is acted on: signing in, staying
// there, being told that one is signed in elsewhere, and what the gateway or its support has to
// say.

[[nodiscard]] QByteArray messageLoginFrame(const Secret &token, const QByteArray &lang,
                                           qint64 sendTimeMs, int device, qint64 seqId,
                                           const QByteArray &trace);
[[nodiscard]] QByteArray messagePingFrame(const Secret &token, const QByteArray &lang,
                                          qint64 sendTimeMs, int device, qint64 seqId,
                                          const QByteArray &trace);

/// What a customer is told: words of the gateway or of its support, or what became of an order.
struct MessageNotice {
    enum class Kind { Notice, Trade };
    Kind kind = Kind::Notice;
    QString title = {}, text = {}; ///< of a notice; plain text, may be empty
    bool popsUp = false; ///< is to be shown at once
    /// What of the account is no longer as it was.
    bool positions = false, orders = false, funds = false;
    QString tradeType = {}; ///< of a trade: "POSITION_OPEN"…
    Json details = {}; ///< of a trade: orderId, positionId, dealPrice…
    bool operator==(const MessageNotice &) const = default;
};

struct MessageFrame {
    enum class Kind {
        Subscribed, ///< subscribe_success: signed in
        SubscribeFailed, ///< subscribe_fail
        Kicked, ///< disconnect, UserForceLogoutRet, or a notice of updateType 4
        Told, ///< notice or trade: see `notice`
        Other, ///< any other frame: a sign of life
    };
    Kind kind = Kind::Other;
    QString msgCode;
    Json content;
    MessageNotice notice;
    [[nodiscard]] static Result<MessageFrame> parse(QByteArrayView text);
};

} // namespace mm
