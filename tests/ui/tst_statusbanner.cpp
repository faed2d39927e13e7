// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/errortext.h"
#include "ui/common/statusbanner.h"
#include "ui/common/theme.h"

#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

// Puts a mark before every text, as a language would change them all.
class Marker : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *,
                                    int) const override
    {
        return u"§"_s + QString::fromUtf8(source);
    }
};

} // namespace

class TestStatusBanner : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void silentIsHidden();
    void errorWithTrace();
    void messageWithAction();
    void closing();
    void everythingIsPlainText();
    void retranslation();
    void keyboardAndNames();

private:
    template <typename T>
    T *part(const char *name) const
    {
        return m_banner->findChild<T *>(QString::fromLatin1(name));
    }

    Theme m_theme;
    StatusBanner *m_banner = nullptr;
    GatewayError m_error;
};

void TestStatusBanner::init()
{
    m_theme.apply(ThemeChoice::Light, PriceColours::GreenUp);
    m_banner = new StatusBanner(m_theme);
    m_error = {};
    m_error.kind = ErrorKind::TimedOut;
    m_error.trace = "x-1234";
}

void TestStatusBanner::cleanup()
{
    delete m_banner;
}

void TestStatusBanner::silentIsHidden()
{
    QVERIFY(m_banner->isHidden());
    QVERIFY(m_banner->text().isEmpty());
}

void TestStatusBanner::errorWithTrace()
{
    m_banner->showError(m_error);
    QVERIFY(m_banner->isVisible());
    QCOMPARE(m_banner->text(), sentenceFor(m_error));
    QCOMPARE(m_banner->accessibleName(), m_banner->text());
    QVERIFY(part<QLabel>("bannerTrace")->text().contains("x-1234"_L1));
    QVERIFY(part<QPushButton>("bannerAction")->isHidden());
    part<QToolButton>("bannerCopy")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"x-1234"_s);

    m_error.trace.clear();
    m_banner->showError(m_error);
    QVERIFY(part<QLabel>("bannerTrace")->isHidden());
    QVERIFY(part<QToolButton>("bannerCopy")->isHidden());
}

void TestStatusBanner::messageWithAction()
{
    QSignalSpy triggered(m_banner, &StatusBanner::actionTriggered);
    m_banner->showMessage(StatusBanner::Tone::Warning, u"Something"_s, u"Do it"_s);
    QCOMPARE(m_banner->text(), u"Something"_s);
    QCOMPARE(part<QPushButton>("bannerAction")->text(), u"Do it"_s);
    part<QPushButton>("bannerAction")->click();
    QCOMPARE(triggered.size(), 1);
}

void TestStatusBanner::closing()
{
    m_banner->showError(m_error);
    part<QToolButton>("bannerClose")->click();
    QVERIFY(m_banner->isHidden());
    QVERIFY(m_banner->text().isEmpty());
}

void TestStatusBanner::everythingIsPlainText()
{
    m_banner->showMessage(StatusBanner::Tone::Error, u"<img src='http://x/'>"_s);
    const auto labels = m_banner->findChildren<QLabel *>();
    QVERIFY(labels.size() >= 2);
    for (const QLabel *label : labels) {
        if (!label->text().isEmpty())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void TestStatusBanner::retranslation()
{
    m_banner->showError(m_error);
    Marker marker;
    QCoreApplication::installTranslator(&marker);
    QTRY_VERIFY(m_banner->text().startsWith(u'§'));
    QVERIFY(part<QLabel>("bannerTrace")->text().startsWith(u'§'));
    QVERIFY(part<QToolButton>("bannerClose")->toolTip().startsWith(u'§'));
    QCoreApplication::removeTranslator(&marker);
    QTRY_COMPARE(m_banner->text(), sentenceFor(m_error));
}

void TestStatusBanner::keyboardAndNames()
{
    m_banner->showError(m_error);
    for (const char *name : {"bannerCopy", "bannerClose"}) {
        const auto *button = part<QToolButton>(name);
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
        QVERIFY(!button->accessibleName().isEmpty());
        QVERIFY(button->minimumWidth() >= 28 && button->minimumHeight() >= 28);
    }
}

QTEST_MAIN(TestStatusBanner)
#include "tst_statusbanner.moc"
