// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/httprequest.h"

using namespace mm;

namespace {

constexpr HttpRequestParser::Limits limits{.headBytes = 2048, .bodyBytes = 4096};
using State = HttpRequestParser::State;

/// Feeds as a socket does: what was not used is offered again, with `step` more bytes behind it.
void feed(HttpRequestParser &parser, QByteArrayView bytes, qsizetype step)
{
    qsizetype from = 0;
    for (qsizetype to = std::min(step, bytes.size());; to = std::min(to + step, bytes.size())) {
        for (;;) {
            const qint64 used = parser.put(bytes.sliced(from, to - from));
            if (used < 0 || used > to - from)
                qFatal("used more than there was");
            from += used;
            if (parser.state() == State::Done || parser.state() == State::Failed)
                return;
            if (used == 0 || from == to)
                break;
        }
        if (to == bytes.size())
            return;
    }
}

} // namespace

/// However the bytes are cut, the same request comes out; nothing is larger than allowed.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView input(data, qsizetype(size));
    HttpRequestParser whole(limits);
    feed(whole, input, std::max<qsizetype>(input.size(), 1));
    HttpRequestParser pieces(limits);
    feed(pieces, input, 7);
    if (whole.state() == State::Done || pieces.state() == State::Done) {
        const HttpRequest &a = whole.request();
        const HttpRequest &b = pieces.request();
        if (whole.state() != pieces.state() || a.method != b.method || a.path != b.path
            || a.query != b.query || a.headers != b.headers || a.body != b.body)
            qFatal("pieces make another request");
        if (a.body.size() > limits.bodyBytes || a.headerCount("host") > 1)
            qFatal("beyond what is allowed");
    }
    if ((whole.state() == State::Failed) != (whole.status() != 0))
        qFatal("a failure without a status");
    return 0;
}
