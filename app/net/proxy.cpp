// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/proxy.h"

namespace mm {

QList<QNetworkProxy> proxiesFor(const ProxySettings &, const Secret &, const QNetworkProxyQuery &)
{
    return {QNetworkProxy(QNetworkProxy::NoProxy)};
}
void useProxy(const ProxySettings &, const Secret &) { }

} // namespace mm
