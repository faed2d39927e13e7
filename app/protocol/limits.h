// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QtGlobal>

/// The gateway's limits and the client's own, with the section of protocol.md they come from.
namespace mm::limits {

inline constexpr int requestTimeoutMs = 15'000; // 3
inline constexpr qint64 maxAnswerBytes = 32LL * 1024 * 1024; // own
inline constexpr int apiKeyCallsPerMinute = 100; // 3
inline constexpr int recvWindowMs = 5'000; // 5
inline constexpr int apiKeyExpiryWarningDays = 14; // own
inline constexpr int managerHeartbeatMs = 10'000; // 12
inline constexpr qint64 banFirstMs = 5 * 60'000LL; // 3: 5, then 10 minutes…
inline constexpr int cipherPieceLength = 100; // 4
inline constexpr int heartbeatIntervalMs = 10'000; // 9
inline constexpr int heartbeatAnswerMs = 10'000; // own: half-open found within 25 s
inline constexpr int handshakeTimeoutMs = 10'000; // own
inline constexpr qint64 maxFrameBytes = 4LL * 1024 * 1024; // own
inline constexpr int reconnectBaseMs = 500; // own
inline constexpr int reconnectCapMs = 30'000; // own
inline constexpr int maxProductsPerConnection = 100; // 9
inline constexpr int maxRequestsPerSecond = 50; // 9
inline constexpr int maxExtLength = 64; // 9
inline constexpr int maxDepthLevels = 10; // 9
inline constexpr qint64 maxInflatedBytes = 16LL * 1024 * 1024; // own
inline constexpr int staleQuoteMs = 3'000; // own
inline constexpr int browserTimeoutMs = 5 * 60'000; // own: how long a browser is waited for
inline constexpr qint64 codeIntervalMs = 60'000; // 6: one code a minute
inline constexpr qint64 codeWindowMs = 30 * 60'000LL; // 3
inline constexpr int maxCodesPerWindow = 5; // 3: a recipient and business type
inline constexpr int messageHeartbeatMs = 15'000; // 10, 13
inline constexpr int keychainTimeoutMs = 1'500; // own: the window answers within 2 s

} // namespace mm::limits
