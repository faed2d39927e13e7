// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/browserpages.h"

#include "app/protocol/thirdparty.h"

#include <QFile>
#include <QLocale>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A file of resources/loopback.
QString part(const QString &name)
{
    QFile file(u":/loopback/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString element(const QString &tag, const QString &text, const QString &attributes = {})
{
    return u"<%1%2>%3</%1>\n"_s.arg(tag, attributes.isEmpty() ? QString() : u' ' + attributes,
                                    text.toHtmlEscaped());
}

QString attribute(const QString &name, const QString &value)
{
    return u"%1=\"%2\""_s.arg(name, value.toHtmlEscaped());
}

QString hiddenField(const QString &name, const QString &value = {})
{
    return u"<input type=\"hidden\" %1 %2>\n"_s.arg(attribute(u"name"_s, name),
                                                    attribute(u"value"_s, value));
}

/// `content` is HTML; `script` names a file.
QByteArray page(const QString &title, const QString &content, const QString &script = {})
{
    const QString code = script.isEmpty() ? QString() : part(script);
    const QString body = element(u"h1"_s, title) + content
        + element(u"p"_s, u"MultiMarkets Desktop"_s, u"class=\"product\""_s);
    const bool rightToLeft = QLocale().textDirection() == Qt::RightToLeft;
    return u"<!doctype html>\n<html %1 dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "%3<style>%4</style>\n</head>\n"
           "<body>\n<main>\n%5</main>\n%6</body>\n</html>\n"_s
               .arg(attribute(u"lang"_s, QLocale().bcp47Name()), rightToLeft ? u"rtl"_s : u"ltr"_s,
                    element(u"title"_s, title), part(u"page.css"_s), body,
                    code.isEmpty() ? QString() : u"<script>%1</script>\n"_s.arg(code))
               .toUtf8();
}

/// The form in which a page's script brings its answer.
QString form(const QUrl &callback, const Secret &state, const QStringList &fields,
             const QString &attributes = {})
{
    QString html = u"<form id=\"answer\" method=\"post\" %1 %2>\n"_s.arg(
        attribute(u"action"_s, callback.toString(QUrl::FullyEncoded)), attributes);
    html += hiddenField(u"state"_s, QString::fromUtf8(state.reveal()));
    for (const QString &field : fields)
        html += hiddenField(field);
    return html + u"</form>\n"_s;
}

} // namespace

QString BrowserPages::withoutScript()
{
    return u"<noscript>"_s + element(u"p"_s, tr("This page needs JavaScript."))
        + u"</noscript>\n"_s;
}

QByteArray BrowserPages::done()
{
    return page(tr("Done"),
                element(u"p"_s,
                        tr("You can close this page and go back to the "
                           "program.")));
}

QByteArray BrowserPages::telegram(const QUrl &callback, const Secret &state)
{
    return page(tr("Sign in with %1").arg(u"Telegram"_s),
                form(callback, state, {u"tgAuthResult"_s})
                    + element(u"p"_s, tr("One moment…"), u"id=\"waiting\" role=\"status\""_s)
                    + element(u"p"_s,
                              tr("Telegram has brought no answer. Go back to the program and try "
                                 "again."),
                              u"id=\"nothing\" role=\"alert\" hidden"_s)
                    + withoutScript(),
                u"telegram.js"_s);
}

QByteArray BrowserPages::metaMask(const QUrl &callback, const Secret &state, qint64 now)
{
    const QString hidden = u" hidden"_s;
    const QString status = u"<div id=\"status\" role=\"status\">\n"_s
        + element(u"p"_s,
                  tr("Your wallet will ask you to sign a message. That costs nothing and moves "
                     "nothing."),
                  u"id=\"ready\""_s)
        + element(u"p"_s,
                  tr("This browser has no wallet. Install MetaMask here, or copy the link from the "
                     "program into the browser that has it."),
                  u"id=\"no-wallet\""_s + hidden)
        + element(u"p"_s, tr("Please answer in the wallet's window."), u"id=\"asking\""_s + hidden)
        + element(u"p"_s, tr("You refused in the wallet. Nothing was signed."),
                  u"id=\"refused\""_s + hidden)
        + element(u"p"_s, tr("The wallet could not sign. Unlock it and try again."),
                  u"id=\"failed\""_s + hidden)
        + u"</div>\n"_s;
    return page(tr("Sign in with %1").arg(u"MetaMask"_s),
                form(callback, state, {u"address"_s, u"signature"_s, u"timestamp"_s, u"error"_s},
                     attribute(u"data-now"_s, QString::number(now)) + u' '
                         + attribute(u"data-message"_s, metaMaskMessage(now)))
                    + status
                    + element(u"button"_s, tr("Ask the wallet"),
                              u"id=\"ask\" type=\"button\" class=\"default\""_s)
                    + element(u"button"_s, tr("Give up"), u"id=\"give-up\" type=\"button\""_s)
                    + withoutScript(),
                u"metamask.js"_s);
}

} // namespace mm
