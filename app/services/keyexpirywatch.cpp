// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/keyexpirywatch.h"

#include "app/net/clock.h"
#include "app/protocol/limits.h"
#include "app/services/settings.h"

#include <QCryptographicHash>

#include <algorithm>
#include <chrono>

namespace mm {

using namespace std::chrono_literals;

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60'000;

QString digestOf(QByteArrayView apiKey)
{
    const QByteArray digest =
        QCryptographicHash::hash(apiKey.toByteArray(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().first(12));
}

} // namespace

KeyExpiryWatch::KeyExpiryWatch(Session &session, ApiKeyService &keys, Settings &settings,
                               const Clock &clock, QObject *parent) :
    QObject(parent),
    m_session(session), m_keys(keys), m_settings(settings), m_clock(clock)
{
    m_timer.setInterval(6h);
    connect(&m_timer, &QTimer::timeout, this, &KeyExpiryWatch::follow);
    connect(&session, &Session::tokenChanged, this, &KeyExpiryWatch::follow);
    connect(&keys, &ApiKeyService::changed, this, &KeyExpiryWatch::check);
    follow();
}

void KeyExpiryWatch::follow()
{
    const bool wanted = m_session.isSignedIn() && m_session.signsWithApiKey();
    if (!wanted)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
    if (wanted && m_keys.state() != ApiKeyService::State::Loading)
        QMetaObject::invokeMethod(&m_keys, &ApiKeyService::list, Qt::QueuedConnection);
}

void KeyExpiryWatch::check()
{
    const bool isKnown = m_keys.state() == ApiKeyService::State::Ready;
    if (isKnown)
        remember();
    if (!m_session.signsWithApiKey())
        return;
    const Secret &inUse = m_session.credentials().apiKey;
    const auto known = std::ranges::find_if(m_keys.keys(), [&inUse](const ApiKey &key) {
        return Secret(key.apiKey.toUtf8()) == inUse;
    });
    if (known != m_keys.keys().end()) {
        warn(daysLeft(*known, m_clock.wallMs()));
    } else if (m_keys.state() == ApiKeyService::State::Failed) {
        const auto end = m_settings.apiKeyEnd(digestOf(inUse.reveal()));
        if (end)
            warn(wholeDays(*end - m_clock.wallMs()));
    }
}

void KeyExpiryWatch::remember() const
{
    for (const ApiKey &key : m_keys.keys()) {
        const bool ends = key.validityDays.has_value();
        m_settings.setApiKeyEnd(digestOf(key.apiKey.toUtf8()),
                                ends ? key.expiredTime : std::nullopt);
    }
}

void KeyExpiryWatch::warn(std::optional<int> days)
{
    const qint64 now = m_clock.wallMs();
    const qint64 warnedAt = m_settings.apiKeyWarnedAt();
    const bool today = warnedAt <= now && now - warnedAt < dayMs; // a clock set back warns again
    if (!days || *days >= limits::apiKeyExpiryWarningDays || today)
        return;
    m_settings.setApiKeyWarnedAt(now);
    emit endsSoon(*days);
}

} // namespace mm
