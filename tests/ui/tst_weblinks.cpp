// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/weblinks.h"

#include <QDesktopServices>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

class TestWebLinks : public QObject
{
    Q_OBJECT
public:
    Q_INVOKABLE void open(const QUrl &url) { m_opened += url; }

private slots:
    void allowed_data();
    void allowed();
    void opensWhatIsAllowedAlone();

private:
    QList<QUrl> m_opened;
};

void TestWebLinks::allowed_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("good");
    for (const char *link :
         {"https://example.com", "https://example.com/a?b=c#d", "http://127.0.0.1:8080/callback",
          "http://localhost/x", "http://[::1]:80/", "HTTPS://EXAMPLE.COM/"})
        QTest::newRow(link) << QString::fromLatin1(link) << true;
    for (const char *link :
         {"", "http://example.com", "http://127.0.0.1.example.com/", "http://localhost.example.com",
          "file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "ftp://example.com",
          "https://user@example.com", "https://user:secret@example.com", "https:///nothing",
          "//example.com", "example.com", "ms-settings:network", "https://exa\nmple.com"})
        QTest::newRow(link) << QString::fromLatin1(link) << false;
}

void TestWebLinks::allowed()
{
    QFETCH(QString, link);
    QFETCH(bool, good);
    QCOMPARE(isWebLink(QUrl(link)), good);
}

void TestWebLinks::opensWhatIsAllowedAlone()
{
    for (const QString &scheme : {u"https"_s, u"file"_s, u"http"_s})
        QDesktopServices::setUrlHandler(scheme, this, "open");
    QVERIFY(openWebLink(QUrl(u"https://example.com/a%20b"_s)));
    QVERIFY(!openWebLink(QUrl(u"file:///etc/passwd"_s)));
    QVERIFY(!openWebLink(QUrl(u"http://example.com"_s)));
    QVERIFY(!openWebLink(QUrl()));
    QCOMPARE(m_opened, QList<QUrl>{QUrl(u"https://example.com/a%20b"_s)});
    for (const QString &scheme : {u"https"_s, u"file"_s, u"http"_s})
        QDesktopServices::unsetUrlHandler(scheme);
}

QTEST_MAIN(TestWebLinks)
#include "tst_weblinks.moc"
