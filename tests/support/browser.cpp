// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/browser.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patienceMs = 20'000;
constexpr int maxRedirects = 10;

QString unescaped(QString text)
{
    return text.replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&quot;"_L1, "\""_L1)
        .replace("&#39;"_L1, "'"_L1)
        .replace("&amp;"_L1, "&"_L1);
}

/// An attribute of an opening tag; null where there is none.
QString attribute(const QString &tag, const QString &name)
{
    const QRegularExpression pattern(u"\\b%1=\"([^\"]*)\""_s.arg(name));
    const auto match = pattern.match(tag);
    return match.hasMatch() ? unescaped(match.captured(1)) : QString();
}

/// The text between tags.
QString textOf(QString html)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    return unescaped(html.remove(tag)).simplified();
}

QByteArray encoded(const Browser::Fields &fields)
{
    QByteArrayList parts;
    for (const auto &[name, value] : fields)
        parts += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    return parts.join('&');
}

struct Form {
    QString tag;
    Browser::Fields fields; ///< with those of the button
};

/// The first form with a button of that text, or the first at all where it is empty.
std::optional<Form> formOf(const QString &html, const QString &button)
{
    static const auto across = QRegularExpression::DotMatchesEverythingOption;
    static const QRegularExpression forms(u"(<form[^>]*>)(.*?)</form>"_s, across);
    static const QRegularExpression inputs(u"<input[^>]*>"_s);
    static const QRegularExpression buttons(u"(<button[^>]*>)(.*?)</button>"_s, across);
    for (const auto &match : forms.globalMatch(html)) {
        Form form{.tag = match.captured(1), .fields = {}};
        for (const auto &input : inputs.globalMatch(match.captured(2))) {
            const QString name = attribute(input.captured(), u"name"_s);
            if (!name.isEmpty())
                form.fields[name] = attribute(input.captured(), u"value"_s);
        }
        bool found = button.isEmpty();
        for (const auto &one : buttons.globalMatch(match.captured(2))) {
            if (found || textOf(one.captured(2)) != button)
                continue;
            found = true;
            const QString name = attribute(one.captured(1), u"name"_s);
            if (!name.isEmpty())
                form.fields[name] = attribute(one.captured(1), u"value"_s);
        }
        if (found)
            return form;
    }
    return {};
}

QByteArray originOf(const QUrl &url)
{
    return url.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

BrowserPage followed(BrowserPage page)
{
    for (int i = 0; i < maxRedirects; ++i) {
        const QUrl next = Browser::redirectOf(page);
        if (next.isEmpty())
            return page;
        page = Browser::request("GET", next);
    }
    qFatal("the pages redirect in a circle");
}

} // namespace

bool BrowserPage::has(const QString &text) const
{
    return textOf(QString::fromUtf8(body)).contains(text);
}

BrowserPage Browser::open(const QUrl &url)
{
    return followed(request("GET", url));
}

BrowserPage Browser::submit(const BrowserPage &page, const QString &button, const Fields &fields)
{
    const std::optional<Form> form = formOf(QString::fromUtf8(page.body), button);
    if (!form)
        qFatal("no form with the button '%s' in: %s", qPrintable(button), page.body.constData());
    Fields all = form->fields;
    for (const auto &[name, value] : fields)
        all[name] = value;
    QUrl target = page.url.resolved(QUrl(attribute(form->tag, u"action"_s)));
    if (attribute(form->tag, u"method"_s).compare("post"_L1, Qt::CaseInsensitive) == 0)
        return followed(request("POST", target, encoded(all), originOf(page.url)));
    target.setQuery(QString::fromLatin1(encoded(all)));
    return open(target);
}

BrowserPage Browser::follow(const BrowserPage &page, const QString &link)
{
    static const QRegularExpression links(u"(<a [^>]*>)(.*?)</a>"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    for (const auto &match : links.globalMatch(QString::fromUtf8(page.body))) {
        if (textOf(match.captured(2)) == link)
            return open(page.url.resolved(QUrl(attribute(match.captured(1), u"href"_s))));
    }
    qFatal("no link '%s' in: %s", qPrintable(link), page.body.constData());
}

BrowserPage Browser::request(const QByteArray &method, const QUrl &url, const QByteArray &form,
                             const QByteArray &origin)
{
    QNetworkAccessManager manager;
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setRawHeader("Connection", "close");
    if (method == "POST")
        request.setRawHeader("Content-Type", "application/x-www-form-urlencoded");
    if (!origin.isEmpty())
        request.setRawHeader("Origin", origin);
    const std::unique_ptr<QNetworkReply> reply(manager.sendCustomRequest(request, method, form));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, patienceMs))
        qFatal("nothing came from %s", qPrintable(url.toDisplayString(QUrl::RemoveQuery)));
    BrowserPage page;
    page.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    page.url = url;
    for (const auto &[name, value] : reply->rawHeaderPairs())
        page.head += name + ": " + value + '\n';
    page.body = reply->readAll();
    return page;
}

QUrl Browser::redirectOf(const BrowserPage &page)
{
    if (page.status < 300 || page.status > 399)
        return {};
    static const QRegularExpression location(u"^location: (.*)$"_s,
                                             QRegularExpression::MultilineOption
                                                 | QRegularExpression::CaseInsensitiveOption);
    const auto match = location.match(QString::fromUtf8(page.head));
    return match.hasMatch() ? page.url.resolved(QUrl(match.captured(1))) : QUrl();
}

} // namespace mm
