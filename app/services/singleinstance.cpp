// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/singleinstance.h"

#include "app/protocol/json.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QTimer>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int answerMs = 1000;
constexpr qint64 maxWishBytes = 4096;
constexpr QByteArrayView taken = "taken\n";

QString nameFor(const QString &directory)
{
    const QByteArray path = QDir(directory).absolutePath().toUtf8();
    const QByteArray digest = QCryptographicHash::hash(path, QCryptographicHash::Sha256);
    return u"multimarkets-"_s + QString::fromLatin1(digest.toHex().left(16));
}

} // namespace

SingleInstance::SingleInstance(const QString &configDirectory, QObject *parent) :
    QObject(parent), m_serverName(nameFor(configDirectory)),
    m_lock(QDir(configDirectory).filePath(u"running.lock"_s))
{
    QDir().mkpath(configDirectory);
    m_lock.setStaleLockTime(0); // for as long as its process lives
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

SingleInstance::~SingleInstance() = default;

SingleInstance::Role SingleInstance::claim(const Wish &wish)
{
    if (!m_lock.tryLock()) {
        const bool runs = m_lock.error() == QLockFile::LockFailedError;
        return runs && handOver(wish) ? Role::Second : Role::Alone;
    }
    QLocalServer::removeServer(m_serverName); // left behind by one that crashed
    if (!m_server.listen(m_serverName))
        qWarning("second starts cannot be answered: %s", qUtf8Printable(m_server.errorString()));
    return Role::First;
}

bool SingleInstance::handOver(const Wish &wish) const
{
    QLocalSocket socket;
    socket.connectToServer(m_serverName);
    if (!socket.waitForConnected(answerMs))
        return false;
    const Json message(Json::Object{{"sandbox", Json(wish.sandbox)}});
    socket.write(message.toBytes() + '\n');
    if (!socket.waitForBytesWritten(answerMs))
        return false;
    return socket.waitForReadyRead(answerMs) && socket.readLine() == taken;
}

void SingleInstance::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(answerMs, socket, &QLocalSocket::abort);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > maxWishBytes)
                    socket->abort();
                return;
            }
            const auto message = Json::parse(socket->readLine(maxWishBytes));
            if (!message || !message->isObject() || !(*message)["sandbox"].isBool()) {
                socket->abort();
                return;
            }
            socket->write(taken.data(), taken.size());
            socket->disconnectFromServer();
            emit wished({.sandbox = (*message)["sandbox"] == Json(true)});
        });
    }
}

} // namespace mm
