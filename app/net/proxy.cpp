// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/proxy.h"

#include <QHostAddress>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace mm {

namespace {

bool isThisMachine(QString host)
{
    if (host.endsWith(u'.'))
        host.chop(1);
    const bool named = host.compare("localhost"_L1, Qt::CaseInsensitive) == 0
        || host.endsWith(".localhost"_L1, Qt::CaseInsensitive);
    return named || QHostAddress(host).isLoopback();
}

bool isOutgoing(QNetworkProxyQuery::QueryType type)
{
    return type == QNetworkProxyQuery::TcpSocket || type == QNetworkProxyQuery::UrlRequest;
}

/// What the system says. Where a socket asks, it is a WebSocket, for which systems know no entry:
/// it goes the way of https.
QList<QNetworkProxy> systemProxies(const QNetworkProxyQuery &query)
{
    QUrl url = query.url();
    url.setScheme(u"https"_s);
    if (query.queryType() == QNetworkProxyQuery::TcpSocket) {
        url.setHost(query.peerHostName());
        url.setPort(query.peerPort());
    }
    QList<QNetworkProxy> proxies =
        QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    for (QNetworkProxy &proxy : proxies) {
        if (proxy.type() == QNetworkProxy::HttpCachingProxy)
            proxy.setType(QNetworkProxy::HttpProxy);
        proxy.setCapabilities(proxy.capabilities() & ~QNetworkProxy::CachingCapability);
    }
    return proxies;
}

class Factory final : public QNetworkProxyFactory
{
public:
    Factory(ProxySettings settings, Secret password) :
        m_settings(std::move(settings)), m_password(std::move(password))
    { }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return proxiesFor(m_settings, m_password, query);
    }

private:
    const ProxySettings m_settings;
    const Secret m_password;
};

} // namespace

QList<QNetworkProxy> proxiesFor(const ProxySettings &settings, const Secret &password,
                                const QNetworkProxyQuery &query)
{
    using Kind = ProxySettings::Kind;
    if (settings.kind == Kind::None || !isOutgoing(query.queryType())
        || isThisMachine(query.peerHostName()))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    if (settings.kind == Kind::System)
        return systemProxies(query);

    const bool socks = settings.kind == Kind::Socks5;
    QNetworkProxy proxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy,
                        settings.host, settings.port);
    if (!settings.user.isEmpty()) {
        proxy.setUser(settings.user);
        proxy.setPassword(QString::fromUtf8(password.reveal()));
    }
    proxy.setCapabilities(QNetworkProxy::TunnelingCapability
                          | QNetworkProxy::HostNameLookupCapability);
    return {proxy};
}

std::unique_ptr<QNetworkProxyFactory> proxyFactory(const ProxySettings &settings,
                                                   const Secret &password)
{
    return std::make_unique<Factory>(settings, password);
}

void useProxy(const ProxySettings &settings, const Secret &password)
{
    // Qt owns it from here on, and asks it from any thread.
    QNetworkProxyFactory::setApplicationProxyFactory(proxyFactory(settings, password).release());
}

} // namespace mm
