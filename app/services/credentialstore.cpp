// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/credentialstore.h"

#include "app/protocol/json.h"
#include "app/protocol/limits.h"

#include <QPointer>
#include <QTimer>

namespace mm {
namespace {

using namespace Qt::Literals::StringLiterals;

/// What the keychain is asked is answered once: by it, or by the time-out, whichever comes first.
/// `late` hears what the keychain says after that.
template <typename... Values>
std::function<void(KeychainStatus, Values...)>
inTime(QObject *owner, std::function<void(KeychainStatus, Values...)> then,
       std::function<void(KeychainStatus, Values...)> late = {})
{
    auto answered = std::make_shared<bool>(false);
    auto first = [answered, then = std::move(then)](KeychainStatus status, Values... values) {
        if (!std::exchange(*answered, true))
            then(status, std::move(values)...);
    };
    QTimer::singleShot(limits::keychainTimeoutMs, Qt::PreciseTimer, owner,
                       [first] { first(KeychainStatus::TimedOut, Values()...); });
    return [answered, first, late = std::move(late)](KeychainStatus status, Values... values) {
        if (!*answered)
            first(status, std::move(values)...);
        else if (late)
            late(status, std::move(values)...);
    };
}

QString tokensKey(const QString &profileId)
{
    return "profile/"_L1 + profileId;
}

// Overwrites a buffer that others may share: nobody reads it after this.
void wipeShared(const QByteArray &bytes)
{
    wipe(const_cast<char *>(bytes.constData()), std::size_t(bytes.size()));
}

QByteArray toBase64(const Secret &secret)
{
    return QByteArray::fromRawData(secret.reveal().data(), secret.size()).toBase64();
}

// Base64, so that no token needs escaping, put together in memory that is wiped.
Secret toSecret(const CredentialStore::Tokens &tokens)
{
    const QByteArray token = toBase64(tokens.token);
    const QByteArray refresh = toBase64(tokens.refreshToken);
    QByteArray text;
    text.reserve(token.size() + refresh.size() + 64); // a buffer that grew would leave its parts
    text += R"({"version":1,"token":")";
    text += token;
    text += R"(","rToken":")";
    text += refresh;
    text += R"("})";
    Secret secret(text);
    for (const QByteArray &part : {token, refresh, text})
        wipeShared(part);
    return secret;
}

// Overwrites the JSON value's own text, too.
Secret fromBase64(const Json &value)
{
    const QString text = value.toString();
    const QByteArray latin1 = text.toLatin1();
    const auto decoded =
        QByteArray::fromBase64Encoding(latin1, QByteArray::AbortOnBase64DecodingErrors);
    Secret secret(decoded.decoded);
    wipeShared(decoded.decoded);
    wipeShared(latin1);
    wipe(const_cast<QChar *>(text.constData()), std::size_t(text.size()) * sizeof(QChar));
    return secret;
}

std::optional<CredentialStore::Tokens> tokensFrom(const Secret &entry)
{
    const auto json = Json::parse(entry.reveal());
    if (!json || (*json)["version"] != Json(1))
        return std::nullopt;
    CredentialStore::Tokens tokens{.token = fromBase64((*json)["token"]),
                                   .refreshToken = fromBase64((*json)["rToken"])};
    if (tokens.token.isEmpty())
        return std::nullopt;
    return tokens;
}

} // namespace

CredentialStore::CredentialStore(std::unique_ptr<Keychain> keychain, QObject *parent) :
    QObject(parent), m_keychain(std::move(keychain))
{ }

void CredentialStore::readTokens(const QString &profileId, QObject *context,
                                 std::function<void(std::optional<Tokens>, KeychainStatus)> then)
{
    readSecret(tokensKey(profileId), context,
               [then = std::move(then)](const Secret &entry, KeychainStatus status) {
                   std::optional<Tokens> tokens;
                   if (status == KeychainStatus::Ok) {
                       tokens = tokensFrom(entry);
                       // Somebody else's writing, or damaged: the next sign-in writes it anew.
                       if (!tokens)
                           status = KeychainStatus::Failed;
                   }
                   then(std::move(tokens), status);
               });
}

void CredentialStore::writeTokens(const QString &profileId, const Tokens &tokens)
{
    writeSecret(tokensKey(profileId), toSecret(tokens));
}

void CredentialStore::removeTokens(const QString &profileId)
{
    removeSecret(tokensKey(profileId));
}

void CredentialStore::readSecret(const QString &key, QObject *context,
                                 std::function<void(Secret, KeychainStatus)> then)
{
    const QPointer<QObject> guard(context);
    const std::function<void(KeychainStatus, Secret)> answer =
        [this, guard, then = std::move(then)](KeychainStatus status, Secret value) {
            note(status);
            if (guard)
                then(std::move(value), status);
        };
    const std::function<void(KeychainStatus, Secret)> late = [answer](KeychainStatus status,
                                                                      Secret value) {
        if (status == KeychainStatus::Ok)
            answer(status, std::move(value));
    };
    m_keychain->read(key, this, inTime(this, answer, late));
}

void CredentialStore::writeSecret(const QString &key, const Secret &value)
{
    const quint64 round = begin(key, false);
    const std::function<void(KeychainStatus)> answer = [this, key, round](KeychainStatus status) {
        finishWrite(key, round, status);
    };
    const std::function<void(KeychainStatus)> late = [this, key, round](KeychainStatus status) {
        const Change &newest = m_changes[key];
        if (newest.round == round) {
            note(status); // kept after all
            if (status == KeychainStatus::Ok)
                emit written(key, status);
        } else if (status == KeychainStatus::Ok && newest.isAnswered) {
            removeQuietly(key); // what was asked for since had been done before it
        }
    };
    m_keychain->write(key, value, this, inTime(this, answer, late));
}

void CredentialStore::removeSecret(const QString &key)
{
    const quint64 round = begin(key, true);
    const std::function<void(KeychainStatus)> answer = [this, key, round](KeychainStatus status) {
        Change &newest = m_changes[key];
        if (newest.round == round)
            newest.isAnswered = true;
        emit removed(key, status);
    };
    m_keychain->remove(key, this, inTime(this, answer));
}

quint64 CredentialStore::begin(const QString &key, bool isRemoval)
{
    Change &newest = m_changes[key];
    newest = {.round = newest.round + 1, .isRemoval = isRemoval, .isAnswered = false};
    return newest.round;
}

void CredentialStore::finishWrite(const QString &key, quint64 round, KeychainStatus status)
{
    Change &newest = m_changes[key];
    const bool isNewest = newest.round == round;
    if (isNewest)
        newest.isAnswered = true;
    else if (status == KeychainStatus::Ok && newest.isRemoval)
        removeQuietly(key); // a keychain that does not keep the order of what it is asked
    note(status);
    if (isNewest)
        emit written(key, status);
}

// Nobody waits for it: that the entry should not be there has been told already.
void CredentialStore::removeQuietly(const QString &key)
{
    m_keychain->remove(key, this, [](KeychainStatus) {});
}

void CredentialStore::note(KeychainStatus status)
{
    const bool isFine = status == KeychainStatus::Ok || status == KeychainStatus::NotFound;
    m_trouble = isFine ? KeychainStatus::Ok : status;
    if (!isFine && !std::exchange(m_told, true))
        emit unavailable(status);
}

} // namespace mm
