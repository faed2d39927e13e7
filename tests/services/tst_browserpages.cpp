// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/browserpages.h"

#include <QRegularExpression>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

const QUrl callback(u"http://127.0.0.1:4711/callback"_s);

QString htmlOf(const QByteArray &page)
{
    return QString::fromUtf8(page);
}

QStringList captures(const QString &text, const QString &pattern)
{
    QStringList found;
    const QRegularExpression expression(pattern, QRegularExpression::DotMatchesEverythingOption);
    for (const auto &match : expression.globalMatch(text))
        found += match.captured(1);
    return found;
}

} // namespace

/// The loopback server's pages: whole, from nowhere else, nothing put into them that acts.
class TestBrowserPages : public QObject
{
    Q_OBJECT
private slots:
    void pagesStandAlone_data();
    void pagesStandAlone();
    void whatIsPutInIsEscaped();
    void scriptsAreConstant();
    void scriptsFindTheirElements_data();
    void scriptsFindTheirElements();
};

void TestBrowserPages::pagesStandAlone_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<int>("scripts");
    QTest::newRow("done") << BrowserPages::done() << 0;
    QTest::newRow("telegram") << BrowserPages::telegram(callback, Secret("s")) << 1;
    QTest::newRow("metamask") << BrowserPages::metaMask(callback, Secret("s"), 1) << 1;
}

void TestBrowserPages::pagesStandAlone()
{
    QFETCH(QByteArray, page);
    QFETCH(int, scripts);
    const QString html = htmlOf(page);
    QVERIFY(html.startsWith("<!doctype html>"_L1));
    QCOMPARE(captures(html, u"<(script)>"_s).size(), scripts); // as the policy counts them
    QCOMPARE(html.count("<script"_L1), scripts);
    QCOMPARE(captures(html, u"<style>(.+)</style>"_s).size(), 1);
    QVERIFY(!captures(html, u"<title>(.+)</title>"_s).isEmpty());
    QCOMPARE(captures(html, u"<h1>(.+)</h1>"_s).size(), 1);
    // Nothing is loaded, and nothing acts from within an attribute.
    QVERIFY2(captures(html, u"\\b(src|href|srcset|style|on[a-z]+)="_s).isEmpty(), page.constData());
    QVERIFY(!html.contains("@import"_L1) && !html.contains("url("_L1));
    // Without a script there is a way to say so.
    QCOMPARE(html.contains("<noscript>"_L1), scripts > 0);
    // The answer goes to the callback, with the state, and nowhere else.
    const QStringList actions = captures(html, u"action=\"([^\"]*)\""_s);
    QCOMPARE(actions, scripts ? QStringList(callback.toString()) : QStringList());
    QCOMPARE(html.contains("name=\"state\" value=\"s\""_L1), scripts > 0);
}

void TestBrowserPages::whatIsPutInIsEscaped()
{
    const QString hostile = u"\"><script>alert(1)</script>'&"_s;
    for (const QByteArray &page : {BrowserPages::metaMask(callback, Secret(hostile.toUtf8()), 1),
                                   BrowserPages::telegram(callback, Secret(hostile.toUtf8()))}) {
        const QString html = htmlOf(page);
        QCOMPARE(html.count("<script"_L1), 1);
        QVERIFY(!html.contains("alert(1)</script>"_L1));
        QVERIFY(html.contains("&quot;&gt;&lt;script&gt;alert(1)"_L1));
    }
}

void TestBrowserPages::scriptsAreConstant()
{
    const auto script = [](const QByteArray &page) {
        return captures(htmlOf(page), u"<script>(.*)</script>"_s);
    };
    QCOMPARE(script(BrowserPages::metaMask(callback, Secret("s"), 1)),
             script(BrowserPages::metaMask(QUrl(u"http://127.0.0.1:1/x"_s), Secret("t"), 2)));
    QVERIFY(!script(BrowserPages::metaMask(callback, Secret("s"), 1)).value(0).isEmpty());
}

void TestBrowserPages::scriptsFindTheirElements_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::newRow("telegram") << BrowserPages::telegram(callback, Secret("s"));
    QTest::newRow("metamask") << BrowserPages::metaMask(callback, Secret("s"), 1);
}

void TestBrowserPages::scriptsFindTheirElements()
{
    QFETCH(QByteArray, page);
    const QString html = htmlOf(page);
    QStringList ids = captures(html, u"getElementById\\('([^']+)'\\)"_s);
    ids += captures(html, u"show\\('([^']+)'\\)"_s);
    QVERIFY(!ids.isEmpty());
    for (const QString &id : ids)
        QVERIFY2(html.contains(u" id=\"%1\""_s.arg(id)), qPrintable(id));
    for (const QString &name : captures(html, u"elements\\.(\\w+)"_s))
        QVERIFY2(html.contains(u"name=\"%1\""_s.arg(name)), qPrintable(name));
    for (const QString &name : captures(html, u"dataset\\.(\\w+)"_s))
        QVERIFY2(html.contains(u"data-%1=\""_s.arg(name)), qPrintable(name));
}

QTEST_GUILESS_MAIN(TestBrowserPages)
#include "tst_browserpages.moc"
