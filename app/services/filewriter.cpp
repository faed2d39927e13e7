// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/filewriter.h"

#include <QSaveFile>
#include <QStorageInfo>
#include <QThread>

#include <atomic>
#include <cerrno>

namespace mm {

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr qint64 tellEvery = 256 * 1024LL; ///< bytes, of progress
constexpr qint64 nothingFree = 4096; ///< bytes, of a disk that is full

struct Outcome {
    std::optional<FileWriter::Problem> problem;
    qint64 bytes = 0;
    QString reason;
};

/// What the file that has just refused a write stands for. Qt keeps the operating system's words
/// alone, so its number is asked for, and where that has been overwritten, the disk itself.
FileWriter::Problem problemOf(int number, const QString &path)
{
    // EFBIG and EDQUOT: the room given to this user or file is full.
    if (number == ENOSPC || number == EFBIG
#ifdef EDQUOT
        || number == EDQUOT
#endif
    )
        return FileWriter::Problem::DiskFull;
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    const bool full = disk.isValid() && disk.bytesAvailable() < nothingFree;
    return full ? FileWriter::Problem::DiskFull : FileWriter::Problem::CannotWrite;
}

} // namespace

/// One file on its way. Shared by both threads; `cancelled` alone changes in the meantime.
struct FileWriter::Job {
    QString path;
    Source source;
    qint64 maxBytes = 0;
    std::atomic<bool> cancelled = false;

    template <typename Progress>
    Outcome run(const Progress &progress)
    {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {Problem::CannotOpen, 0, file.errorString()};
        if (!file.setPermissions(ownerOnly))
            return {Problem::CannotWrite, 0, file.errorString()};
        Outcome outcome;
        qint64 told = 0;
        while (const std::optional<QByteArray> piece = source()) {
            if (cancelled)
                return {Problem::Cancelled, 0, {}};
            if (maxBytes > 0 && outcome.bytes + piece->size() > maxBytes)
                return {Problem::TooLarge, 0, {}};
            errno = 0;
            if (file.write(*piece) != piece->size() || !file.flush())
                return {problemOf(errno, path), 0, file.errorString()};
            outcome.bytes += piece->size();
            if (outcome.bytes - told >= tellEvery)
                progress(told = outcome.bytes);
        }
        if (cancelled)
            return {Problem::Cancelled, 0, {}};
        errno = 0;
        if (!file.commit())
            return {problemOf(errno, path), 0, file.errorString()};
        return outcome;
    }
};

class FileWriter::Private
{
public:
    std::shared_ptr<Job> job; ///< null: none
    std::unique_ptr<QThread> thread;

    void end()
    {
        if (job)
            job->cancelled = true;
        if (thread)
            thread->wait();
    }
};

FileWriter::FileWriter(QObject *parent) : QObject(parent), d(std::make_unique<Private>()) { }

FileWriter::~FileWriter()
{
    d->end();
}

void FileWriter::write(const QString &path, Source source, qint64 maxBytes)
{
    const auto tell = [this](auto what) {
        QMetaObject::invokeMethod(this, std::move(what), Qt::QueuedConnection);
    };
    if (d->job) {
        tell([this, path] { emit failed(Problem::Cancelled, path, {}); });
        return;
    }
    d->end(); // the thread of the file before has ended, or is just about to
    const auto job = std::make_shared<Job>();
    job->path = path;
    job->source = std::move(source);
    job->maxBytes = maxBytes;
    d->job = job;
    d->thread.reset(QThread::create([this, job, tell] {
        const Outcome outcome = job->run(
            [this, tell](qint64 bytes) { tell([this, bytes] { emit progressed(bytes); }); });
        job->source = nullptr; // what it owns may be large
        tell([this, job, outcome] {
            d->job.reset();
            if (outcome.problem)
                emit failed(*outcome.problem, job->path, outcome.reason);
            else
                emit finished(job->path, outcome.bytes);
        });
    }));
    d->thread->start();
}

void FileWriter::write(const QString &path, const QByteArray &content)
{
    write(path, [content, done = false]() mutable {
        return std::exchange(done, true) ? std::nullopt : std::optional(content);
    });
}

void FileWriter::cancel()
{
    if (d->job)
        d->job->cancelled = true;
}

bool FileWriter::isWriting() const
{
    return d->job != nullptr;
}

} // namespace mm
