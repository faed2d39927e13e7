// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/proxysettings.h"
#include "app/protocol/secret.h"

#include <QNetworkProxy>

namespace mm {

/// The proxy for one destination: never one for this machine's own addresses, or a sandbox and the
/// browser's way back would go through it.
[[nodiscard]] QList<QNetworkProxy> proxiesFor(const ProxySettings &settings, const Secret &password,
                                              const QNetworkProxyQuery &query);

/// In force for every connection the program makes from now on, HTTP and sockets.
void useProxy(const ProxySettings &settings, const Secret &password);

} // namespace mm
