// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/inspector.h"

#include <QByteArray>

namespace mm {

/// A call or frame as the inspector keeps it: masked, as one piece of bytes. What a list shows
/// stands in front, so that it can be taken without the bodies.
[[nodiscard]] QByteArray packCall(const HttpTraffic &traffic, qsizetype bodyBytes);
[[nodiscard]] QByteArray packFrame(const SocketTraffic &traffic, qsizetype bodyBytes);
/// The part of a record that entryOf() needs.
[[nodiscard]] QByteArrayView listPart(QByteArrayView record);
[[nodiscard]] TrafficEntry entryOf(QByteArrayView recordOrListPart);
[[nodiscard]] TrafficDetail detailOf(QByteArrayView record);
/// From starting a call to its last byte, µs; -1: nothing is known.
[[nodiscard]] qint64 totalOf(const CallPhases &phases);

} // namespace mm
