// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/htmlpage.h"

#include <QHostAddress>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

/// QUrlQuery leaves '+' alone, which is a blank in a form.
QUrlQuery decoded(QByteArray encoded)
{
    return QUrlQuery(QString::fromUtf8(encoded.replace('+', "%20")));
}

} // namespace

FormFields::FormFields(const QByteArray &encoded) : m_query(decoded(encoded)) { }

QString FormFields::operator[](QLatin1StringView name) const
{
    const QStringList values = m_query.allQueryItemValues(name, QUrl::FullyDecoded);
    return values.size() == 1 ? values.first() : QString();
}

std::optional<FormFields> formOf(const HttpRequest &request)
{
    const QByteArray type = request.header("content-type").toLower().split(';').first();
    if (type.trimmed() != "application/x-www-form-urlencoded")
        return std::nullopt;
    return FormFields(request.body);
}

HttpAnswer page(const QString &title, const QString &body)
{
    HttpAnswer answer;
    answer.contentType = "text/html;charset=UTF-8";
    answer.headers = {{"Cache-Control", "no-store"}, {"Referrer-Policy", "no-referrer"}};
    answer.body =
        u"<!DOCTYPE html><html lang=\"en\"><head><title>%1</title>"
        "<style>body{font-family:sans-serif;max-width:40em;margin:3em auto;padding:0 1em}</style>"
        "</head>"
        "<body><h1>%1</h1>%2<hr>sandbox</body></html>\n"_s.arg(title.toHtmlEscaped(), body)
            .toUtf8();
    return answer;
}

HttpAnswer visitRefused(const QString &why)
{
    HttpAnswer answer = page(u"This does not work"_s, u"<p>%1</p>"_s.arg(why.toHtmlEscaped()));
    answer.status = 400;
    return answer;
}

HttpAnswer sendTo(const QUrl &target)
{
    HttpAnswer answer = page(u"Going back"_s, {});
    answer.status = 303;
    answer.headers.emplace_back("Location", target.toEncoded());
    return answer;
}

HttpAnswer sendTo(const QString &target, const std::vector<std::pair<QString, QString>> &members)
{
    QUrl url(target);
    QString query = url.query(QUrl::FullyEncoded);
    for (const auto &[name, value] : members) {
        if (!query.isEmpty())
            query += u'&';
        query += name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value));
    }
    url.setQuery(query, QUrl::StrictMode);
    return sendTo(url);
}

bool isLoopbackReturn(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && url.scheme() == u"http"_s && url.host() == u"127.0.0.1"_s
        && url.port() > 0 && url.path().startsWith(u'/') && !url.hasQuery() && !url.hasFragment()
        && url.userInfo().isEmpty();
}

QString linkWith(const HttpRequest &request, const QString &name, const QString &value)
{
    return u"?%1&%2=%3"_s
        .arg(QString::fromUtf8(request.query), name,
             QString::fromLatin1(QUrl::toPercentEncoding(value)))
        .toHtmlEscaped();
}

} // namespace mm
