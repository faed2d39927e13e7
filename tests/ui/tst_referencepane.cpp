// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/ui/deskfixture.h"
#include "ui/common/statepage.h"
#include "ui/support/recordtablemodel.h"
#include "ui/support/referencepane.h"

#include <QAction>
#include <QClipboard>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

struct PaneFixture : DeskFixture {
    void show()
    {
        pane.resize(900, 600);
        pane.show();
        if (!QTest::qWaitForWindowActive(&pane))
            qFatal("the window does not come up");
    }
    void choose(SupportReference::Kind kind)
    {
        find<QListWidget>(pane, "referenceKinds")->setCurrentRow(int(kind));
    }
    [[nodiscard]] QTableView &table() { return *find<QTableView>(pane, "referenceTable"); }
    [[nodiscard]] int rows() { return table().model()->rowCount(); }
    ReferencePane pane{services.reference, theme, formatting};
};

} // namespace

class TestReferencePane : public QObject
{
    Q_OBJECT
private slots:
    void loadsWhenLookedAt();
    void everyKindIsReadable();
    void filters();
    void failsAndTriesAgain();
    void columnsAreThoseThereAre();
    void canBeWalked();
};

void TestReferencePane::loadsWhenLookedAt()
{
    PaneFixture f;
    using Kind = SupportReference::Kind;
    QCOMPARE(f.services.reference.state(Kind::Groups), SupportReference::State::NotLoaded);
    f.show();
    QTRY_VERIFY(f.rows() > 0);
    QCOMPARE(f.services.reference.state(Kind::Currencies), SupportReference::State::NotLoaded);
    f.choose(Kind::Currencies);
    QTRY_COMPARE(f.services.reference.state(Kind::Currencies), SupportReference::State::Ready);
    QTRY_COMPARE(f.rows(), int(f.services.reference.records(Kind::Currencies).size()));
}

void TestReferencePane::everyKindIsReadable()
{
    PaneFixture f;
    f.show();
    for (int kind = 0; kind < SupportReference::kindCount; ++kind) {
        f.choose(SupportReference::Kind(kind));
        QTRY_COMPARE(f.services.reference.state(SupportReference::Kind(kind)),
                     SupportReference::State::Ready);
        QTRY_VERIFY(f.rows() > 0);
        const auto *model = f.table().model();
        for (int column = 0; column < model->columnCount(); ++column)
            QVERIFY(!model->headerData(column, Qt::Horizontal).toString().isEmpty());
    }
}

void TestReferencePane::filters()
{
    PaneFixture f;
    f.show();
    f.choose(SupportReference::Kind::Products);
    QTRY_VERIFY(f.rows() > 3);
    const int all = f.rows();
    const QString wanted = f.table().model()->index(1, 0).data().toString();
    f.type(f.pane, "referenceFilter", wanted);
    QVERIFY(f.rows() >= 1 && f.rows() < all);
    f.type(f.pane, "referenceFilter", u"nothing is called so"_s);
    QCOMPARE(f.rows(), 0);
    QVERIFY(!f.table().isVisible());
    QVERIFY(!f.find<QPushButton>(f.pane, "referenceExport")->isEnabled());
    emit f.find<StatePage>(f.pane, "referencePage")->actionTriggered();
    QCOMPARE(f.rows(), all);
    f.table().selectRow(0);
    f.find<QAction>(f.pane, "referenceCopy")->trigger();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(f.table().model()->index(0, 0).data().toString() + u'\t'));
    QCOMPARE(copied.count(u'\n'), 0);
}

void TestReferencePane::failsAndTriesAgain()
{
    PaneFixture f;
    f.sandbox.setFaults(
        *Json::parse(R"([{"do":"refuse","path":"groupList","code":"E00003","times":1}])"));
    f.show();
    QTRY_COMPARE(f.services.reference.state(SupportReference::Kind::Groups),
                 SupportReference::State::Failed);
    QVERIFY(!f.table().isVisible());
    QVERIFY(!f.find<StatePage>(f.pane, "referencePage")->isLoading());
    emit f.find<StatePage>(f.pane, "referencePage")->actionTriggered();
    QTRY_VERIFY(f.rows() > 0);
}

void TestReferencePane::columnsAreThoseThereAre()
{
    const Formatting formatting(QLocale(QLocale::English, QLocale::UnitedStates));
    RecordTableModel model(formatting);
    model.setRecords(Json::parse(R"([{"id":1,"code":"A","status":1,"list":[1]},
                                     {"id":2,"name":"B","status":9,"odd":true}])")
                         ->items(),
                     RecordKind::Currency);
    QStringList titles;
    for (int column = 0; column < model.columnCount(); ++column)
        titles << model.headerData(column, Qt::Horizontal).toString();
    const QStringList expected{u"Name"_s, u"Code"_s, u"Status"_s, u"Currency ID"_s, u"odd"_s};
    QCOMPARE(titles, expected);
    QCOMPARE(model.index(0, 2).data().toString(), u"Enabled"_s);
    QCOMPARE(model.index(1, 2).data().toString(), u"Unknown (9)"_s);
    QCOMPARE(model.index(1, 1).data().toString(), u"–"_s);
    QCOMPARE(model.index(1, 4).data().toString(), u"Yes"_s);
}

void TestReferencePane::canBeWalked()
{
    PaneFixture f;
    f.show();
    QTRY_VERIFY(f.rows() > 0);
    QCOMPARE(accessibilityProblems(f.pane).join(u'\n'), QString());
}

QTEST_MAIN(TestReferencePane)
#include "tst_referencepane.moc"
