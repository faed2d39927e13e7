// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/candles.h"

#include <zlib.h>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace mm {
namespace {

constexpr int anyHead = 15 + 32; // a window of any size, zlib's head or gzip's
constexpr std::size_t firstBytes = 256 * 1024; // a page of 1,000 bars

/// zlib's state, freed whatever happens.
class Stream
{
public:
    Stream() : m_good(inflateInit2(&z, anyHead) == Z_OK) { }
    ~Stream()
    {
        if (m_good)
            inflateEnd(&z);
    }
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;
    [[nodiscard]] bool isGood() const { return m_good; }

    z_stream z{};

private:
    bool m_good;
};

/// Inflates into all of `out`, which grows as far as it may; zlib's last word.
int run(Stream &stream, std::vector<char> &out, std::size_t cap, std::size_t &written)
{
    // One byte more than is allowed tells a text that just fits from one that goes on.
    const std::size_t most = cap + 1;
    out.resize(std::min(std::max(out.capacity(), firstBytes), most));
    for (;;) {
        stream.z.next_out = reinterpret_cast<Bytef *>(out.data() + written);
        stream.z.avail_out = uInt(out.size() - written);
        // Told that there is room for all of it, zlib keeps no copy of the end for itself.
        const int result = ::inflate(&stream.z, Z_FINISH);
        written = out.size() - stream.z.avail_out;
        const bool full = (result == Z_OK || result == Z_BUF_ERROR) && stream.z.avail_out == 0;
        if (!full || out.size() == most)
            return result;
        out.resize(std::min(out.size() * 2, most));
    }
}

} // namespace

bool inflate(QByteArrayView compressed, std::vector<char> &out, qint64 cap, QString *error)
{
    const auto failed = [&](const QString &why) {
        out.clear();
        if (error)
            *error = why;
        return false;
    };
    constexpr qint64 largest = std::numeric_limits<uInt>::max() - 1;
    Stream stream;
    if (!stream.isGood() || compressed.size() > largest)
        return failed(u"no memory to inflate with"_s);
    // zlib does not write there; its member is only not const everywhere.
    stream.z.next_in =
        const_cast<Bytef *>(reinterpret_cast<const Bytef *>(compressed.data())); // NOLINT
    stream.z.avail_in = uInt(compressed.size());
    std::size_t written = 0;
    const auto most = std::size_t(std::clamp<qint64>(cap, 0, largest - 1));
    const int result = run(stream, out, most, written);
    if (written > most)
        return failed(u"inflates beyond %1 bytes"_s.arg(most));
    if (result == Z_STREAM_END && stream.z.avail_in > 0)
        return failed(u"%1 bytes behind the end"_s.arg(stream.z.avail_in));
    if (result == Z_OK || result == Z_BUF_ERROR)
        return failed(u"ends early"_s);
    if (result != Z_STREAM_END)
        return failed(u"no zlib data: %1"_s.arg(
            QString::fromLatin1(stream.z.msg ? stream.z.msg : zError(result))));
    out.resize(written);
    return true;
}

} // namespace mm
