// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/traffic.h"

/// What of a call or frame may be kept: everything that could be a secret masked as redact() masks
/// it, and never more than asked for.
namespace mm {

/// A text as it may be kept.
struct MaskedText {
    QByteArray text; ///< UTF-8
    bool cut = false; ///< there was more
};

/// True for frames that hold numbers only, as the pushes of protocol.md section 9 and the account
/// frames of section 10: at most two letters before a parenthesis, digits, signs and separators,
/// and no run of digits long enough to be a digest. There is nothing in them to mask, and there are
/// thousands of them a second.
[[nodiscard]] bool isMarketData(QByteArrayView frame);

/// Body of a call or text of a frame, at most `limit` bytes of it before masking. A text that is
/// cut loses its last, incomplete word too, which may be half a secret that nobody can recognise.
[[nodiscard]] MaskedText maskedBody(QByteArrayView body, qsizetype limit);
/// "4,096 bytes: 78 9c 01 …": the size, and enough of the beginning to tell the format.
[[nodiscard]] MaskedText maskedBinary(QByteArrayView frame);
[[nodiscard]] QByteArray maskedHeader(QByteArrayView name, QByteArrayView value);
[[nodiscard]] QByteArray maskedUrl(const QString &url);
/// The path of a URL, for a list.
[[nodiscard]] QByteArray pathOfUrl(QByteArrayView url);

} // namespace mm
