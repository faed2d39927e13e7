// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/keychain.h"

#include <QPointer>

#include <qt6keychain/keychain.h>

namespace mm {
namespace {

using namespace Qt::Literals::StringLiterals;

KeychainStatus statusOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return KeychainStatus::Ok;
    case QKeychain::EntryNotFound:
        return KeychainStatus::NotFound;
    case QKeychain::AccessDeniedByUser:
        return KeychainStatus::Denied;
    case QKeychain::AccessDenied: // what the Secret Service and macOS say of a locked keychain
        return KeychainStatus::Locked;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return KeychainStatus::Missing;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return KeychainStatus::Failed;
}

/// A job deletes itself when it has ended; it lives on where nobody waits for it any more.
void start(QKeychain::Job *job, const QString &key, QObject *context,
           std::function<void(QKeychain::Job *, KeychainStatus)> then)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(key);
    const QPointer<QObject> guard(context);
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [guard, then = std::move(then)](QKeychain::Job *ended) {
                         if (guard)
                             then(ended, statusOf(ended->error()));
                     });
    job->start();
}

class SystemKeychain final : public Keychain
{
public:
    void read(const QString &key, QObject *context, ReadCallback then) override
    {
        auto *job = new QKeychain::ReadPasswordJob(service());
        start(job, key, context, [job, then = std::move(then)](auto *, KeychainStatus status) {
            const QByteArray data = job->binaryData();
            Secret value(data);
            // The job's own buffer, shared with this one: nobody reads it after this.
            wipe(const_cast<char *>(data.constData()), std::size_t(data.size()));
            then(status, std::move(value));
        });
    }

    void write(const QString &key, const Secret &value, QObject *context, Callback then) override
    {
        auto *job = new QKeychain::WritePasswordJob(service());
        // The job reads from memory of ours, wiped with the job, and so makes no copy that stays.
        auto *kept = new KeptSecret(value, job);
        const QByteArrayView bytes = kept->value.reveal();
        job->setBinaryData(QByteArray::fromRawData(bytes.data(), bytes.size()));
        start(job, key, context,
              [then = std::move(then)](auto *, KeychainStatus status) { then(status); });
    }

    void remove(const QString &key, QObject *context, Callback then) override
    {
        start(new QKeychain::DeletePasswordJob(service()), key, context,
              [then = std::move(then)](auto *, KeychainStatus status) { then(status); });
    }

private:
    struct KeptSecret : QObject {
        KeptSecret(const Secret &secret, QObject *parent) : QObject(parent), value(secret) { }
        Secret value;
    };

    [[nodiscard]] static QString service() { return u"multimarkets-desktop"_s; }
};

} // namespace

std::unique_ptr<Keychain> systemKeychain()
{
    return std::make_unique<SystemKeychain>();
}

} // namespace mm
