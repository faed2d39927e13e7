// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace mm {

/// Writes a file in a thread of its own, whole or not at all: what stood there before stays until
/// the new one is complete. Mode 0600. One file at a time: another one meanwhile is not begun, and
/// failed() with Problem::Cancelled.
class FileWriter : public QObject
{
    Q_OBJECT
public:
    /// Gives the next piece, nothing at the end. Called in the writing thread: it must own what it
    /// reads.
    using Source = std::function<std::optional<QByteArray>()>;

    explicit FileWriter(QObject *parent = nullptr);
    /// Ends a file under way, without it.
    ~FileWriter() override;

    /// `maxBytes`: more than that is failed() with Problem::TooLarge; 0: no limit.
    void write(const QString &path, Source source, qint64 maxBytes = 0);
    void write(const QString &path, const QByteArray &content);
    void cancel(); ///< failed() follows with Problem::Cancelled, unless it is just complete
    [[nodiscard]] bool isWriting() const;

    enum class Problem { CannotOpen, CannotWrite, DiskFull, TooLarge, Cancelled };
    Q_ENUM(Problem)

signals:
    void progressed(qint64 bytes);
    void finished(const QString &path, qint64 bytes);
    /// `reason`: the operating system's words, may be empty.
    void failed(mm::FileWriter::Problem problem, const QString &path, const QString &reason);

private:
    struct Job;
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace mm
