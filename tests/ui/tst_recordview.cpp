// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/accessibility.h"
#include "ui/common/formatting.h"
#include "ui/common/theme.h"
#include "ui/support/recordlines.h"
#include "ui/support/recordview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

class TestRecordView : public QObject
{
    Q_OBJECT
private:
    static Json json(const char *text) { return *Json::parse(text); }
    QString shown(const char *member) const
    {
        const auto *label = m_view->findChild<QLabel *>(u"record."_s + QLatin1StringView(member));
        return label ? label->text() : u"no such field"_s;
    }
    void click(const char *name) const
    {
        m_view->findChild<QAbstractButton *>(QLatin1StringView(name).toString())->click();
    }

    Theme m_theme;
    Formatting m_formatting{QLocale(u"en_US"_s)};
    std::unique_ptr<RecordView> m_view;

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_US"_s));
        m_theme.apply(ThemeChoice::Light, PriceColours::GreenUp);
    }
    void init() { m_view = std::make_unique<RecordView>(m_theme, m_formatting); }
    void valuesAreReadableAndRawOnDemand();
    void personalValuesWaitForTheGate();
    void aGateThatRefusesKeepsThemMasked();
    void copyingIsAskedForAswell();
    void newRecordsAreMaskedAgain();
    void objectsWithinBecomeHeadedGroups();
    void nothingIsTakenForMarkup();
    void longRecordsAreCutAndCopiedWhole();
    void theWalk();
};

void TestRecordView::valuesAreReadableAndRawOnDemand()
{
    m_view->setRecords(json(R"({"customerNo":"86001","status":5})"), RecordKind::Customer);
    QCOMPARE(shown("customerNo"), u"86001"_s);
    QCOMPARE(shown("status"), u"Locked"_s);
    m_view->setRawShown(true);
    QCOMPARE(shown("status"), u"5"_s);
    QVERIFY(m_view->text().contains(u"status: 5"_s));
    click("recordRaw");
    QCOMPARE(shown("status"), u"Locked"_s);
}

void TestRecordView::personalValuesWaitForTheGate()
{
    QStringList asked;
    m_view->setGate([&](const QStringList &labels) {
        asked += labels;
        return true;
    });
    m_view->setRecords(json(R"({"customerNo":"86001","email":"ada@example.com","phone":""})"),
                       RecordKind::Customer);
    QVERIFY(!shown("email").contains(u"ada@"_s));
    QVERIFY(!m_view->text().contains(u"ada@"_s));
    m_view->setRawShown(true); // raw is masked as well
    QVERIFY(!shown("email").contains(u"ada@"_s));
    QVERIFY(asked.isEmpty());
    click("recordReveal");
    QCOMPARE(asked.size(), 1); // what is empty is no secret
    QCOMPARE(shown("email"), u"ada@example.com"_s);
    click("recordReveal");
    QVERIFY(!shown("email").contains(u"ada@"_s));
    QCOMPARE(asked.size(), 1);
}

void TestRecordView::aGateThatRefusesKeepsThemMasked()
{
    m_view->setGate([](const QStringList &) { return false; });
    m_view->setRecords(json(R"({"email":"ada@example.com"})"), RecordKind::Customer);
    click("recordReveal");
    QVERIFY(!shown("email").contains(u"ada@"_s));
    QVERIFY(!m_view->findChild<QCheckBox *>(u"recordReveal"_s)->isChecked());
    QVERIFY(!m_view->isRevealed());
}

void TestRecordView::copyingIsAskedForAswell()
{
    bool mayCopy = false;
    m_view->setGate([](const QStringList &) { return true; });
    m_view->setCopyGate([&](const QStringList &) { return mayCopy; });
    m_view->setRecords(json(R"({"email":"ada@example.com"})"), RecordKind::Customer);
    QGuiApplication::clipboard()->setText(u"before"_s);
    click("recordCopy"); // masked: nobody needs to know
    QVERIFY(QGuiApplication::clipboard()->text().contains(u'•'));
    QGuiApplication::clipboard()->setText(u"before"_s);
    m_view->setRevealed(true);
    click("recordCopy");
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    mayCopy = true;
    click("recordCopy");
    QVERIFY(QGuiApplication::clipboard()->text().endsWith(u": ada@example.com"_s));
}

void TestRecordView::newRecordsAreMaskedAgain()
{
    m_view->setRecords(json(R"({"email":"ada@example.com"})"), RecordKind::Customer);
    QVERIFY(m_view->setRevealed(true)); // nobody to ask
    m_view->setRecords(json(R"({"email":"bob@example.com"})"), RecordKind::Customer);
    QVERIFY(!m_view->text().contains(u"bob@"_s));
}

void TestRecordView::objectsWithinBecomeHeadedGroups()
{
    m_view->setRecords(json(R"([{"strange":{"inner":1,"deep":[{"a":1},{"a":2}]},"list":[1,2],
                               "customerNo":"7"},{"customerNo":"8"}])"),
                       RecordKind::Customer);
    const QStringList lines = m_view->text().split(u'\n');
    QCOMPARE(lines.first(), u"1 of 2"_s);
    QVERIFY(lines.contains(u"strange"_s));
    QVERIFY(lines.contains(u"  inner: 1"_s));
    QVERIFY(lines.contains(u"  deep"_s));
    QVERIFY(lines.contains(u"    2 of 2"_s));
    QVERIFY(lines.contains(u"    a: 2"_s));
    QVERIFY(lines.contains(u"list: [1,2]"_s));
    // A group comes after the plain members, so that none seems to belong to it.
    QVERIFY(lines.indexOf(u"list: [1,2]"_s) < lines.indexOf(u"strange"_s));
    QVERIFY(lines.indexOf(u"2 of 2"_s) > lines.indexOf(u"strange"_s));
}

void TestRecordView::nothingIsTakenForMarkup()
{
    m_view->setRecords(json(R"({"<b>x</b>&y":"<img src=x>"})"), RecordKind::Customer);
    for (const QLabel *label : m_view->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(shown("<b>x</b>&y"), u"<img src=x>"_s);
}

void TestRecordView::longRecordsAreCutAndCopiedWhole()
{
    Json::Array many;
    for (int at = 0; at < RecordView::maxRows; ++at)
        many.emplace_back(Json::Object{{"customerNo", QString::number(at)}});
    m_view->setRecords(many, RecordKind::Customer);
    const auto *more = m_view->findChild<QLabel *>(u"recordMore"_s);
    QVERIFY(more);
    QVERIFY(more->text().startsWith(QString::number(RecordView::maxRows))); // a heading each
    QVERIFY(m_view->findChildren<QLabel *>().size() < 2 * RecordView::maxRows + 10);
    QCOMPARE(m_view->text().count(u'\n') + 1, qsizetype(2 * RecordView::maxRows));
    m_view->setRecords(json(R"({"customerNo":"1"})"), RecordKind::Customer);
    QVERIFY(!m_view->findChild<QLabel *>(u"recordMore"_s));
}

void TestRecordView::theWalk()
{
    m_view->setRecords(json(R"({"customerNo":"86001","email":"ada@example.com","name":null,
                               "status":5,"other":{"inner":1}})"),
                       RecordKind::Customer);
    m_view->resize(500, 400);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    QCOMPARE(accessibilityProblems(*m_view).join(u'\n'), QString());
    for (const QLabel *label : m_view->findChildren<QLabel *>()) {
        if (label->buddy())
            QCOMPARE(label->buddy()->accessibleName(), label->text());
    }
}

QTEST_MAIN(TestRecordView)
#include "tst_recordview.moc"
