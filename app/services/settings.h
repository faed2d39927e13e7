// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/environment.h"
#include "app/protocol/proxysettings.h"
#include "app/protocol/symbol.h"
#include "app/services/pricealerts.h"

#include <QByteArray>
#include <QString>

#include <vector>

class QSettings;

namespace mm {

class WorkspaceStore;

struct Watchlist {
    QString name;
    std::vector<ProductId> products;
    bool operator==(const Watchlist &) const = default;
};

enum class ThemeChoice { System, Light, Dark };
enum class PriceColours { GreenUp, RedUp, ColourBlind };

/// Preferences that outlive the program; the only user of QSettings. Never anything secret. One
/// file, multimarkets.ini, mode 0600, in the configuration directory (AppConfigLocation, or
/// --config-dir), made when something is written. A damaged value reads as its default.
class Settings
{
public:
    explicit Settings(const QString &directory);
    ~Settings();

    [[nodiscard]] QString language() const; ///< "en", "zh_CN", "zh_HK"; empty: the system's
    void setLanguage(const QString &language);
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    [[nodiscard]] PriceColours priceColours() const;
    void setPriceColours(PriceColours colours);
    [[nodiscard]] QString environmentName() const; ///< last used
    void setEnvironmentName(const QString &name);
    /// The user's own environments; unreadable ones are left out.
    [[nodiscard]] std::vector<Environment> environments() const;
    void setEnvironments(const std::vector<Environment> &environments);
    [[nodiscard]] qint64 companyId(const QString &environmentName, qint64 fallback) const;
    void setCompanyId(const QString &environmentName, qint64 companyId);
    /// What was typed at the last successful sign-in, without any secret: type 1-3, area code,
    /// login name.
    struct LastSignIn {
        int type = 1;
        QString phoneRegion; ///< ISO 3166, "CN"
        QString loginName;
    };
    [[nodiscard]] LastSignIn lastSignIn(const QString &environmentName) const;
    void setLastSignIn(const QString &environmentName, const LastSignIn &last);
    /// Whether the user wants to be kept signed in; usual: true.
    [[nodiscard]] bool keepsSignedIn() const;
    void setKeepsSignedIn(bool keep);
    [[nodiscard]] ProxySettings proxy() const;
    void setProxy(const ProxySettings &proxy);
    /// After how many idle minutes the windows lock: 1 to 60; 0 never.
    [[nodiscard]] int idleLockMinutes() const;
    void setIdleLockMinutes(int minutes);
    [[nodiscard]] bool locksWithSystem() const; ///< usual: true
    void setLocksWithSystem(bool locks);
    /// When an API key ends, ms since 1970 UTC; absent: not known, or never. By a digest of it.
    [[nodiscard]] std::optional<qint64> apiKeyEnd(const QString &digest) const;
    void setApiKeyEnd(const QString &digest, std::optional<qint64> end);
    /// When the user was last told that one ends soon, ms since 1970 UTC; 0: never.
    [[nodiscard]] qint64 apiKeyWarnedAt() const;
    void setApiKeyWarnedAt(qint64 ms);
    [[nodiscard]] std::vector<Watchlist> watchlists(const QString &environmentName) const;
    void setWatchlists(const QString &environmentName, const std::vector<Watchlist> &lists);
    [[nodiscard]] std::vector<PriceAlert> priceAlerts(const QString &environmentName) const;
    void setPriceAlerts(const QString &environmentName, const std::vector<PriceAlert> &alerts);
    [[nodiscard]] QByteArray windowGeometry(const QString &window) const;
    void setWindowGeometry(const QString &window, const QByteArray &geometry);
    [[nodiscard]] QByteArray windowState(const QString &window) const; ///< docks, header views
    void setWindowState(const QString &window, const QByteArray &state);
    /// The named workspaces, in a file of their own, workspaces.json beside the other one; read
    /// when they are asked for first. One store for all windows of the program.
    [[nodiscard]] WorkspaceStore &workspaces();

private:
    void write(const QString &key, const QVariant &value);
    void writeJson(const QString &key, const Json &value);

    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<WorkspaceStore> m_workspaces;
};

} // namespace mm
