// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/supportzip.h"

#include <QThread>

#include <utility>
#include <zip.h>

namespace mm {

namespace {

QString textOf(zip_error_t *error)
{
    return QString::fromUtf8(zip_error_strerror(error));
}

/// The archive's own memory, released at the end whatever happens.
struct Buffer {
    zip_error_t error{};
    zip_source_t *source = nullptr;

    Buffer()
    {
        zip_error_init(&error);
        source = zip_source_buffer_create(nullptr, 0, 0, &error);
    }
    ~Buffer()
    {
        if (source != nullptr)
            zip_source_free(source);
        zip_error_fini(&error);
    }
    Buffer(const Buffer &) = delete;
    Buffer &operator=(const Buffer &) = delete;
};

/// The parts must live until the archive is closed.
bool addParts(zip_t *archive, const std::vector<ZipPart> &parts)
{
    for (const ZipPart &part : parts) {
        zip_source_t *content = zip_source_buffer(archive, part.content.constData(),
                                                  zip_uint64_t(part.content.size()), 0);
        if (content == nullptr)
            return false;
        const QByteArray name = part.name.toUtf8();
        if (zip_file_add(archive, name.constData(), content, ZIP_FL_ENC_UTF_8) < 0) {
            zip_source_free(content);
            return false;
        }
    }
    return true;
}

bool readAll(zip_source_t *source, QByteArray *bytes)
{
    zip_stat_t size;
    if (zip_source_stat(source, &size) < 0 || zip_source_open(source) < 0)
        return false;
    bytes->resize(qsizetype(size.size));
    const zip_int64_t read = zip_source_read(source, bytes->data(), size.size);
    zip_source_close(source);
    return read == zip_int64_t(size.size);
}

} // namespace

bool makeZip(const std::vector<ZipPart> &parts, QByteArray *zip, QString *problem)
{
    Buffer buffer;
    zip_t *archive = buffer.source == nullptr
        ? nullptr
        : zip_open_from_source(buffer.source, ZIP_TRUNCATE, &buffer.error);
    if (archive == nullptr) {
        *problem = textOf(&buffer.error);
        return false;
    }
    zip_source_keep(buffer.source); // the archive lets go of it when it closes
    if (!addParts(archive, parts) || zip_close(archive) < 0) {
        *problem = textOf(zip_get_error(archive));
        zip_discard(archive);
        return false;
    }
    if (!readAll(buffer.source, zip)) {
        *problem = textOf(zip_source_error(buffer.source));
        return false;
    }
    return true;
}

SupportZip::SupportZip(QObject *parent) : QObject(parent) { }

SupportZip::~SupportZip()
{
    if (m_thread)
        m_thread->wait();
}

void SupportZip::make(std::vector<ZipPart> parts)
{
    if (m_thread)
        m_thread->wait(); // one that was cancelled
    const int round = ++m_round;
    m_busy = true;
    m_thread.reset(QThread::create([this, round, parts = std::move(parts)] {
        QByteArray zip;
        QString problem;
        const bool good = makeZip(parts, &zip, &problem);
        QMetaObject::invokeMethod(
            this,
            [this, round, good, zip, problem] {
                if (round != m_round)
                    return;
                m_busy = false;
                if (good)
                    emit made(zip);
                else
                    emit failed(problem);
            },
            Qt::QueuedConnection);
    }));
    m_thread->start();
}

void SupportZip::cancel()
{
    ++m_round;
    m_busy = false;
}

} // namespace mm
