// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/proxysettings.h"
#include "app/protocol/secret.h"

#include <QNetworkProxy>

#include <memory>

namespace mm {

/// The proxies to try for one destination, in order: never one for this machine's own addresses, or
/// a sandbox and the browser's way back would go through it, and never one to listen by. A proxy is
/// only asked for a tunnel, so that it neither sees nor repeats a body.
[[nodiscard]] QList<QNetworkProxy> proxiesFor(const ProxySettings &settings, const Secret &password,
                                              const QNetworkProxyQuery &query);

/// The same, as Qt asks for it.
[[nodiscard]] std::unique_ptr<QNetworkProxyFactory> proxyFactory(const ProxySettings &settings,
                                                                 const Secret &password);

/// In force for every connection the program makes from now on, HTTP and sockets. Those there are
/// stay as they are.
void useProxy(const ProxySettings &settings, const Secret &password);

} // namespace mm
