// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/settings.h"

#include "app/protocol/jsonreader.h"
#include "app/services/workspacestore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QUrl>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace mm {
namespace {

constexpr std::array themeNames{"system", "light", "dark"};
constexpr std::array colourNames{"green-up", "red-up", "colour-blind"};
constexpr std::array proxyNames{"system", "none", "http", "socks5"};
constexpr int maxIdleMinutes = 60;

/// The place of `name` among an enumeration's names; the first where it is none of them.
template <std::size_t Size>
int placeOf(const std::array<const char *, Size> &names, const QString &name)
{
    for (std::size_t i = 0; i < Size; ++i) {
        if (name == QLatin1String(names[i]))
            return int(i);
    }
    return 0;
}

/// `group`/`name` with a name that may hold anything, slashes included.
QString keyOf(const char *group, const QString &name)
{
    return QLatin1String(group) + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(name));
}

/// Structured values are kept as JSON text; null where it is damaged.
Json readJson(const QSettings &store, const QString &key)
{
    return Json::parse(store.value(key).toString().toUtf8()).value_or(Json());
}

QByteArray readBytes(const QSettings &store, const QString &key)
{
    return QByteArray::fromBase64(store.value(key).toString().toLatin1());
}

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

Json toJson(const ProductId &id)
{
    return Json(
        Json::Object{{"symbolId", Json(quint64(id.symbolId))}, {"tradeType", Json(id.tradeType)}});
}

Watchlist watchlistFrom(const Json &value)
{
    Watchlist list;
    list.name = value["name"].toString();
    for (const Json &product : value["products"].items()) {
        JsonReader reader(product, u"product"_s);
        const auto symbolId = reader.unsignedInteger("symbolId");
        const auto tradeType = reader.integer("tradeType");
        if (symbolId && tradeType)
            list.products.push_back({*symbolId, int(*tradeType)});
    }
    return list;
}

} // namespace

Settings::Settings(const QString &directory) :
    m_store(std::make_unique<QSettings>(QDir(directory).filePath(u"multimarkets.ini"_s),
                                        QSettings::IniFormat))
{ }

Settings::~Settings() = default;

void Settings::write(const QString &key, const QVariant &value)
{
    const QFileInfo info(m_store->fileName());
    const QString directory = info.absolutePath();
    if (!QFileInfo::exists(directory) && QDir().mkpath(directory))
        QFile::setPermissions(directory, ownerOnly | QFile::ExeOwner);
    // QSettings keeps the mode of a file that is there, and makes a new one readable for everybody.
    QFile file(info.absoluteFilePath());
    if (!file.exists() && file.open(QIODevice::WriteOnly))
        file.close();
    file.setPermissions(ownerOnly);
    m_store->setValue(key, value);
}

void Settings::writeJson(const QString &key, const Json &value)
{
    write(key, QVariant(QString::fromUtf8(value.toBytes())));
}

QString Settings::language() const
{
    return m_store->value("look/language"_L1).toString();
}

void Settings::setLanguage(const QString &language)
{
    write("look/language"_L1, language);
}

ThemeChoice Settings::theme() const
{
    return ThemeChoice(placeOf(themeNames, m_store->value("look/theme"_L1).toString()));
}

void Settings::setTheme(ThemeChoice theme)
{
    write("look/theme"_L1, QLatin1String(themeNames[std::size_t(theme)]));
}

PriceColours Settings::priceColours() const
{
    return PriceColours(placeOf(colourNames, m_store->value("look/priceColours"_L1).toString()));
}

void Settings::setPriceColours(PriceColours colours)
{
    write("look/priceColours"_L1, QLatin1String(colourNames[std::size_t(colours)]));
}

std::optional<qint64> Settings::apiKeyEnd(const QString &digest) const
{
    bool isNumber = false;
    const qint64 end = m_store->value("apiKeys/"_L1 + digest).toLongLong(&isNumber);
    return isNumber ? std::optional(end) : std::nullopt;
}

void Settings::setApiKeyEnd(const QString &digest, std::optional<qint64> end)
{
    const QString key = "apiKeys/"_L1 + digest;
    if (end == apiKeyEnd(digest))
        return;
    if (end)
        write(key, *end);
    else
        m_store->remove(key);
}

qint64 Settings::apiKeyWarnedAt() const
{
    return m_store->value("apiKeys/warnedAt"_L1).toLongLong();
}

void Settings::setApiKeyWarnedAt(qint64 ms)
{
    write("apiKeys/warnedAt"_L1, ms);
}

QString Settings::environmentName() const
{
    return m_store->value("gateway/environment"_L1).toString();
}

void Settings::setEnvironmentName(const QString &name)
{
    write("gateway/environment"_L1, name);
}

std::vector<Environment> Settings::environments() const
{
    std::vector<Environment> environments;
    const Json list = readJson(*m_store, u"gateway/environments"_s);
    for (const Json &item : list.items()) {
        if (auto environment = environmentFromJson(item.toBytes()))
            environments.push_back(std::move(environment).value());
    }
    return environments;
}

void Settings::setEnvironments(const std::vector<Environment> &environments)
{
    Json::Array items;
    for (const Environment &environment : environments)
        items.push_back(environment.toJson());
    writeJson(u"gateway/environments"_s, items);
}

qint64 Settings::companyId(const QString &environmentName, qint64 fallback) const
{
    bool ok = false;
    const qint64 id = m_store->value(keyOf("companyId", environmentName)).toLongLong(&ok);
    return ok && id > 0 ? id : fallback;
}

void Settings::setCompanyId(const QString &environmentName, qint64 companyId)
{
    write(keyOf("companyId", environmentName), companyId);
}

Settings::LastSignIn Settings::lastSignIn(const QString &environmentName) const
{
    const Json value = readJson(*m_store, keyOf("lastSignIn", environmentName));
    const qint64 type = JsonReader(value, u"lastSignIn"_s).integer("type").value_or(1);
    return {.type = type >= 1 && type <= 3 ? int(type) : 1,
            .phoneRegion = value["phoneRegion"].toString(),
            .loginName = value["loginName"].toString()};
}

void Settings::setLastSignIn(const QString &environmentName, const LastSignIn &last)
{
    writeJson(keyOf("lastSignIn", environmentName),
              Json::Object{{"type", Json(last.type)},
                           {"phoneRegion", Json(last.phoneRegion)},
                           {"loginName", Json(last.loginName)}});
}

bool Settings::keepsSignedIn() const
{
    return m_store->value("signIn/keep"_L1).toString() != "false"_L1;
}

void Settings::setKeepsSignedIn(bool keep)
{
    write("signIn/keep"_L1, keep);
}

ProxySettings Settings::proxy() const
{
    const Json value = readJson(*m_store, u"network/proxy"_s);
    const qint64 port = JsonReader(value, u"proxy"_s).integer("port").value_or(0);
    ProxySettings proxy;
    proxy.kind = ProxySettings::Kind(placeOf(proxyNames, value["kind"].toString()));
    if (proxy.kind == ProxySettings::Kind::System || proxy.kind == ProxySettings::Kind::None)
        return proxy;
    proxy.host = value["host"].toString();
    proxy.port = port >= 1 && port <= 65'535 ? quint16(port) : 0;
    proxy.user = value["user"].toString();
    // Half an address reaches nothing.
    return proxy.host.isEmpty() || proxy.port == 0 ? ProxySettings() : proxy;
}

void Settings::setProxy(const ProxySettings &proxy)
{
    writeJson(u"network/proxy"_s,
              Json::Object{{"kind", Json(proxyNames[std::size_t(proxy.kind)])},
                           {"host", Json(proxy.host)},
                           {"port", Json(int(proxy.port))},
                           {"user", Json(proxy.user)}});
}

int Settings::idleLockMinutes() const
{
    bool ok = false;
    const int minutes = m_store->value("lock/idleMinutes"_L1).toInt(&ok);
    return ok && minutes >= 0 && minutes <= maxIdleMinutes ? minutes : 0;
}

void Settings::setIdleLockMinutes(int minutes)
{
    write("lock/idleMinutes"_L1, qBound(0, minutes, maxIdleMinutes));
}

bool Settings::locksWithSystem() const
{
    return m_store->value("lock/withSystem"_L1).toString() != "false"_L1;
}

void Settings::setLocksWithSystem(bool locks)
{
    write("lock/withSystem"_L1, locks);
}

std::vector<Watchlist> Settings::watchlists(const QString &environmentName) const
{
    std::vector<Watchlist> lists;
    const Json value = readJson(*m_store, keyOf("watchlists", environmentName));
    for (const Json &item : value.items()) {
        Watchlist list = watchlistFrom(item);
        if (!list.name.isEmpty())
            lists.push_back(std::move(list));
    }
    return lists;
}

void Settings::setWatchlists(const QString &environmentName, const std::vector<Watchlist> &lists)
{
    Json::Array items;
    for (const Watchlist &list : lists) {
        Json::Array products;
        for (const ProductId &id : list.products)
            products.push_back(toJson(id));
        items.push_back(Json::Object{{"name", Json(list.name)}, {"products", Json(products)}});
    }
    writeJson(keyOf("watchlists", environmentName), items);
}

std::vector<PriceAlert> Settings::priceAlerts(const QString &environmentName) const
{
    std::vector<PriceAlert> alerts;
    const Json value = readJson(*m_store, keyOf("alerts", environmentName));
    for (const Json &item : value.items()) {
        if (const std::optional<PriceAlert> alert = PriceAlert::fromJson(item))
            alerts.push_back(*alert);
    }
    return alerts;
}

void Settings::setPriceAlerts(const QString &environmentName, const std::vector<PriceAlert> &alerts)
{
    Json::Array items;
    for (const PriceAlert &alert : alerts)
        items.push_back(alert.toJson());
    writeJson(keyOf("alerts", environmentName), items);
}

QByteArray Settings::windowGeometry(const QString &window) const
{
    return readBytes(*m_store, keyOf("geometry", window));
}

void Settings::setWindowGeometry(const QString &window, const QByteArray &geometry)
{
    write(keyOf("geometry", window), QString::fromLatin1(geometry.toBase64()));
}

QByteArray Settings::windowState(const QString &window) const
{
    return readBytes(*m_store, keyOf("state", window));
}

void Settings::setWindowState(const QString &window, const QByteArray &state)
{
    write(keyOf("state", window), QString::fromLatin1(state.toBase64()));
}

WorkspaceStore &Settings::workspaces()
{
    if (!m_workspaces)
        m_workspaces =
            std::make_unique<WorkspaceStore>(QFileInfo(m_store->fileName()).absolutePath());
    return *m_workspaces;
}

} // namespace mm
