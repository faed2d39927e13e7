// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/sandbox/httpmessage.h"

#include <QString>
#include <QUrl>
#include <QUrlQuery>

#include <optional>

namespace mm {

// What the sandbox's pages for browsers are made of: plain HTML without a script.

/// The members of a query or a form (application/x-www-form-urlencoded). A name that stands twice
/// is answered with neither.
class FormFields
{
public:
    explicit FormFields(const QByteArray &encoded);
    /// Empty where it is missing.
    [[nodiscard]] QString operator[](QLatin1StringView name) const;

private:
    QUrlQuery m_query;
};

/// The form of a POST; nothing where the content type is another.
[[nodiscard]] std::optional<FormFields> formOf(const HttpRequest &request);

/// A page; `body` is HTML.
[[nodiscard]] HttpAnswer page(const QString &title, const QString &body);
/// A page with status 400 that says in plain text what was wrong with the visit.
[[nodiscard]] HttpAnswer visitRefused(const QString &why);
/// Sends the browser to `target`.
[[nodiscard]] HttpAnswer sendTo(const QUrl &target);
/// The same, with members added to its query.
[[nodiscard]] HttpAnswer sendTo(const QString &target,
                                const std::vector<std::pair<QString, QString>> &members);

/// RFC 8252: only a loopback may be returned to: http://127.0.0.1:port/path, nothing else in it.
[[nodiscard]] bool isLoopbackReturn(const QString &address);
/// The request's own query with one member more, as a relative link for an attribute.
[[nodiscard]] QString linkWith(const HttpRequest &request, const QString &name,
                               const QString &value);

} // namespace mm
