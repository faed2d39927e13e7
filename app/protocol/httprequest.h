// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QByteArray>

#include <memory>
#include <utility>
#include <vector>

namespace mm {

/// One HTTP request as it came over the wire.
struct HttpRequest {
    QByteArray method;
    QByteArray path; ///< without the query
    QByteArray query; ///< without the question mark
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    /// Value of a header, whatever the case of its name; empty where there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// How often a header stands there.
    [[nodiscard]] int headerCount(QByteArrayView name) const;
};

/// Reads one request from bytes as they come, strictly, by Boost.Beast; two Host headers are
/// refused as well. Knows no socket. What the
/// sandbox and the loopback server for browsers share.
class HttpRequestParser
{
public:
    struct Limits {
        qint64 headBytes = 16 * 1024;
        qint64 bodyBytes = 1024 * 1024;
    };
    enum class State { Head, Body, Done, Failed };

    explicit HttpRequestParser(Limits limits);
    ~HttpRequestParser();

    /// Feeds bytes; returns how many of them were used: of the head none until all of it is there,
    /// and nothing after the request's end. While state() is Head the caller offers the same bytes
    /// again with more behind them.
    qint64 put(QByteArrayView bytes);
    [[nodiscard]] State state() const;
    [[nodiscard]] int status() const; ///< Failed: 400, 413 or 431
    [[nodiscard]] bool wantsUpgrade() const; ///< from State::Body on
    [[nodiscard]] bool keepsAlive() const;
    [[nodiscard]] const HttpRequest &request() const; ///< head from Body on, body when Done

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace mm
