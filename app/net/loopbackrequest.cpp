// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/loopbackrequest.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mm {

namespace {

const LoopbackVerdict badRequest{.status = 400};

/// A header that has this value, and stands there once.
bool isExactly(const HttpRequest &request, QByteArrayView name, QByteArrayView value)
{
    return request.headerCount(name) == 1 && request.header(name) == value;
}

bool hasBody(const HttpRequest &request)
{
    const bool empty =
        request.headerCount("content-length") == 0 || isExactly(request, "content-length", "0");
    return !request.body.isEmpty() || !empty || request.headerCount("transfer-encoding") > 0;
}

/// Whether a script of another page asks. A browser that is sent here names no origin, or none in
/// particular where the provider's form was posted before.
bool isFromElsewhere(const HttpRequest &request, const QByteArray &origin)
{
    return request.headerCount("origin") > 0 && !isExactly(request, "origin", origin)
        && !isExactly(request, "origin", "null");
}

/// The members of a query or a form; nothing where it is no such thing or a name stands twice.
std::optional<QUrlQuery> membersOf(QByteArray encoded)
{
    const bool printable =
        std::all_of(encoded.cbegin(), encoded.cend(), [](char c) { return c > ' ' && c < 0x7f; });
    if (!printable)
        return {};
    encoded.replace('+', "%20");
    QUrlQuery members;
    members.setQuery(QString::fromLatin1(encoded));
    QSet<QString> names;
    for (const auto &[name, value] : members.queryItems(QUrl::FullyDecoded)) {
        const bool control = std::any_of(value.cbegin(), value.cend(), [](QChar c) {
            return c.category() == QChar::Other_Control;
        });
        if (control || names.contains(name))
            return {};
        names.insert(name);
    }
    return members;
}

bool isForm(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').first().trimmed().toLower();
    return type == "application/x-www-form-urlencoded";
}

/// The answer in `encoded`, where it has the state.
LoopbackVerdict answerIn(const QByteArray &encoded, const LoopbackTerms &terms, bool stateInside)
{
    std::optional<QUrlQuery> members = membersOf(encoded);
    if (!members)
        return badRequest;
    if (stateInside) {
        const auto state = u"state"_s;
        if (Secret(members->queryItemValue(state, QUrl::FullyDecoded).toUtf8()) != terms.state)
            return badRequest;
        members->removeAllQueryItems(state);
    }
    return {.status = 200, .answer = members};
}

/// Whether this is the path of the callback, its state included where that belongs there.
bool isCallback(const QByteArray &path, const LoopbackTerms &terms)
{
    if (!terms.stateInPath)
        return path == terms.callbackPath;
    const QByteArray before = terms.callbackPath + '/';
    return path.startsWith(before)
        && Secret(QByteArrayView(path).sliced(before.size())) == terms.state;
}

bool isPage(const QByteArray &path, const LoopbackTerms &terms)
{
    return !terms.pagePath.isEmpty() && Secret(path) == Secret(terms.pagePath);
}

} // namespace

LoopbackVerdict judgeLoopbackRequest(const HttpRequest &request, const LoopbackTerms &terms)
{
    // Another name for this address is how a page elsewhere would reach it (DNS rebinding).
    if (!isExactly(request, "host", terms.host))
        return badRequest;
    const bool callback = isCallback(request.path, terms);
    if (!callback && !isPage(request.path, terms))
        return {.status = 404};
    const QByteArray origin = "http://" + terms.host;
    if (request.method == "GET") {
        if (hasBody(request) || isFromElsewhere(request, origin))
            return badRequest;
        return callback ? answerIn(request.query, terms, !terms.stateInPath)
                        : LoopbackVerdict{.status = 200};
    }
    if (request.method != "POST" || !callback || terms.pagePath.isEmpty())
        return {.status = 405};
    const bool ours = isExactly(request, "origin", origin) && request.query.isEmpty()
        && request.headerCount("content-type") == 1 && isForm(request.header("content-type"));
    return ours ? answerIn(request.body, terms, true) : badRequest;
}

QByteArray policyOfPage(QByteArrayView html)
{
    const QByteArray text = html.toByteArray();
    const auto hashes = [&text](const QByteArray &element) {
        QByteArray found;
        const QByteArray opening = '<' + element + '>';
        const QByteArray closing = "</" + element + '>';
        for (qsizetype at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at)) {
            at += opening.size();
            const QByteArray inside = text.mid(at, text.indexOf(closing, at) - at);
            found += " 'sha256-"
                + QCryptographicHash::hash(inside, QCryptographicHash::Sha256).toBase64() + '\'';
        }
        return found.isEmpty() ? QByteArray(" 'none'") : found;
    };
    return "default-src 'none'; script-src" + hashes("script") + "; style-src" + hashes("style")
        + "; form-action 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";
}

} // namespace mm
