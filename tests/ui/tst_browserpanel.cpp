// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/browser.h"
#include "ui/common/browserpanel.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

class TestBrowserPanel : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void showsWhileItWaits();
    void opensOnceForManyWindows();
    void opensAgain();
    void noBrowser();
    void copiesTheLink();
    void cancels();
    void timesOut();

private:
    void start(int timeoutMs = 60'000);
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return m_panel->findChild<QPushButton *>(QString::fromLatin1(name));
    }

    bool m_hasBrowser = true;
    QList<QUrl> m_opened;
    std::optional<Result<QUrlQuery>> m_result;
    std::unique_ptr<BrowserVisit> m_visit;
    std::unique_ptr<BrowserPanel> m_panel;
};

void TestBrowserPanel::init()
{
    m_hasBrowser = true;
    m_opened.clear();
    m_result.reset();
    m_visit = std::make_unique<BrowserVisit>();
    m_panel = std::make_unique<BrowserPanel>(*m_visit, nullptr, [this](const QUrl &url) {
        m_opened += url;
        return m_hasBrowser;
    });
}

void TestBrowserPanel::cleanup()
{
    m_panel.reset();
    m_visit.reset();
}

void TestBrowserPanel::start(int timeoutMs)
{
    BrowserVisit::Errand errand;
    errand.what = u"Google"_s;
    errand.address = [](const LoopbackServer &server) {
        QUrl url = server.callbackUrl();
        url.setQuery(u"code=1&state="_s + QString::fromUtf8(server.state().reveal()));
        return url;
    };
    errand.loopback.timeoutMs = timeoutMs;
    m_visit->start(std::move(errand), this,
                   [this](const Result<QUrlQuery> &result) { m_result = result; });
}

void TestBrowserPanel::showsWhileItWaits()
{
    QVERIFY(m_panel->isHidden() && m_panel->text().isEmpty());
    start();
    QVERIFY(!m_panel->isHidden());
    QVERIFY(m_panel->text().contains("Google"_L1));
    QCOMPARE(m_panel->accessibleName(), u"Google: waiting for your browser…"_s);
    QCOMPARE(m_opened.size(), 1);
    (void)Browser::open(m_opened.front());
    QTRY_VERIFY(m_result);
    QVERIFY(m_result->has_value());
    QVERIFY(m_panel->isHidden());
}

void TestBrowserPanel::opensOnceForManyWindows()
{
    int others = 0;
    const BrowserPanel other(*m_visit, nullptr, [&others](const QUrl &) {
        ++others;
        return true;
    });
    start();
    QCOMPARE(m_opened.size() + others, 1);
    QVERIFY(!other.isHidden() && !m_panel->isHidden());
    m_visit->cancel();
    QVERIFY(other.isHidden());
    start();
    QCOMPARE(m_opened.size() + others, 2);
}

void TestBrowserPanel::opensAgain()
{
    start();
    button("browserAgain")->click();
    QCOMPARE(m_opened.size(), 2);
    QCOMPARE(m_opened.front(), m_opened.back());
}

void TestBrowserPanel::noBrowser()
{
    m_hasBrowser = false;
    start();
    QVERIFY(m_panel->text().contains("No browser could be opened"_L1));
    m_hasBrowser = true;
    button("browserAgain")->click();
    QVERIFY(!m_panel->text().contains("No browser"_L1));
}

void TestBrowserPanel::copiesTheLink()
{
    start();
    const QString before = button("browserCopy")->text();
    button("browserCopy")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), m_opened.front().toString(QUrl::FullyEncoded));
    QVERIFY(button("browserCopy")->text() != before);
    m_visit->cancel();
    start();
    QCOMPARE(button("browserCopy")->text(), before);
}

void TestBrowserPanel::cancels()
{
    start();
    button("browserCancel")->click();
    QVERIFY(m_result && !m_result->has_value());
    QCOMPARE(m_result->error().kind, ErrorKind::Cancelled);
    QVERIFY(m_panel->isHidden());
}

void TestBrowserPanel::timesOut()
{
    start(1);
    QTRY_VERIFY(m_result);
    QCOMPARE(m_result->error().kind, ErrorKind::BrowserTimedOut);
    QVERIFY(m_panel->isHidden());
}

QTEST_MAIN(TestBrowserPanel)
#include "tst_browserpanel.moc"
