// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <memory>

namespace mm {

/// One running program a configuration directory: two would write the same settings and profiles. A
/// second start hands its wishes to the first and ends. A first that crashed is no obstacle.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    /// What a second start wants of the first. Nothing secret.
    struct Wish {
        bool sandbox = false; ///< a window on the sandbox; else what is open comes to the front
        bool operator==(const Wish &) const = default;
    };
    enum class Role {
        First, ///< this program runs; wishes of others come as wished()
        Second, ///< another one runs and took the wish
        Alone, ///< another one seems to run but does not answer, or nothing can be locked: goes on
    };

    explicit SingleInstance(const QString &configDirectory, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Waits a second at most for the other program's answer; before any window is shown.
    [[nodiscard]] Role claim(const Wish &wish);

signals:
    void wished(const mm::SingleInstance::Wish &wish);

private:
    [[nodiscard]] bool handOver(const Wish &wish) const;
    void accept();

    QString m_serverName;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace mm
