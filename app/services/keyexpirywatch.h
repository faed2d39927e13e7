// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/apikeyservice.h"

#include <QTimer>

namespace mm {

class Clock;
class Settings;

/// Warns before the API key a session runs on ends. When a key ends is known from the list of keys;
/// not every key may read that, so it is remembered whenever somebody can (by a digest: the key is
/// no matter for the settings).
class KeyExpiryWatch : public QObject
{
    Q_OBJECT
public:
    KeyExpiryWatch(Session &session, ApiKeyService &keys, Settings &settings, const Clock &clock,
                   QObject *parent = nullptr);

signals:
    /// At most once a day, while the key in use has no more than limits::apiKeyExpiryWarningDays.
    void endsSoon(int days);

private:
    void follow();
    void check();
    void remember() const;
    void warn(std::optional<int> days);

    Session &m_session;
    ApiKeyService &m_keys;
    Settings &m_settings;
    const Clock &m_clock;
    QTimer m_timer;
};

} // namespace mm
