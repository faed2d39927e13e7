// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/json.h"
#include "app/protocol/result.h"
#include "app/protocol/secret.h"

namespace mm {

// The message socket: protocol.md section 10. As much of it as a session needs: signing in, staying
// there, and being told that one is signed in elsewhere.

[[nodiscard]] QByteArray messageLoginFrame(const Secret &token, const QByteArray &lang,
                                           qint64 sendTimeMs, int device, qint64 seqId,
                                           const QByteArray &trace);
[[nodiscard]] QByteArray messagePingFrame(const Secret &token, const QByteArray &lang,
                                          qint64 sendTimeMs, int device, qint64 seqId,
                                          const QByteArray &trace);

struct MessageFrame {
    enum class Kind {
        Subscribed, ///< subscribe_success: signed in
        SubscribeFailed, ///< subscribe_fail
        Kicked, ///< disconnect, UserForceLogoutRet, or a notice of updateType 4
        Other, ///< any other frame: a sign of life
    };
    Kind kind = Kind::Other;
    QString msgCode;
    Json content;
    [[nodiscard]] static Result<MessageFrame> parse(QByteArrayView text);
};

} // namespace mm
