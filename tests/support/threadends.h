// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

namespace mm {

/// How many threads the system counts in this process; 1 where it does not say. QThread::wait()
/// returns, and a QNetworkAccessManager is destroyed, a moment before the thread is gone for the
/// system, and only then OpenSSL frees what it keeps for it. A test that ends in this moment has
/// leaks reported that are none: it waits until there are no more than at its start.
[[nodiscard]] int threadsOfThisProcess();

} // namespace mm
