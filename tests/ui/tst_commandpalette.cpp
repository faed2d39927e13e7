// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/accessibility.h"
#include "tests/support/samples.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/palettematch.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

class TestCommandPalette : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void betterFitsComeFirst_data();
    void betterFitsComeFirst();
    void whatDoesNotFitIsLeftOut();
    void everyWordMustFit();
    void enterGoesToAProduct();
    void controlEnterAddsItToo();
    void enterDoesAnAction();
    void disabledActionsAreNotOffered();
    void entriesOfMenusInMenusSayWhose();
    void keysMoveWhileOneTypes();
    void nothingFitsIsSaid();
    void eachControlHasAName();

private:
    [[nodiscard]] QLineEdit *typed() const
    {
        return m_palette->findChild<QLineEdit *>(u"paletteTyped"_s);
    }
    [[nodiscard]] QListView *list() const
    {
        return m_palette->findChild<QListView *>(u"paletteList"_s);
    }
    [[nodiscard]] QStringList shown() const;
    void openIt();

    std::unique_ptr<CommandPalette> m_palette;
    std::unique_ptr<QAction> m_lock, m_hidden;
    std::vector<Symbol> m_products;
};

void TestCommandPalette::init()
{
    m_palette = std::make_unique<CommandPalette>();
    m_lock = std::make_unique<QAction>(u"&Lock && leave"_s);
    m_lock->setShortcut(QKeySequence(u"Ctrl+Shift+L"_s));
    m_hidden = std::make_unique<QAction>(u"Nothing now"_s);
    m_hidden->setEnabled(false);
    m_products = {Sample::symbol(1, u"EUR/USD"_s, 5), Sample::symbol(2, u"USD/JPY"_s, 3),
                  Sample::symbol(3, u"Neutral"_s, 2)};
    for (Symbol &symbol : m_products)
        symbol.name = symbol.code;
}

void TestCommandPalette::cleanup()
{
    m_palette.reset();
}

void TestCommandPalette::openIt()
{
    m_palette->openWith(m_products, {m_lock.get(), m_hidden.get()});
    QVERIFY(QTest::qWaitForWindowActive(m_palette.get()));
}

QStringList TestCommandPalette::shown() const
{
    QStringList texts;
    for (int row = 0; row < list()->model()->rowCount(); ++row)
        texts << list()->model()->index(row, 0).data().toString();
    return texts;
}

void TestCommandPalette::betterFitsComeFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("order");
    QTest::newRow("whole") << u"eur"_s << QStringList{u"EUR"_s, u"EUR/USD"_s, u"My EUR"_s};
    QTest::newRow("start") << u"eu"_s << QStringList{u"EUR/USD"_s, u"US/EUR"_s, u"Neutral"_s};
    QTest::newRow("earlier word") << u"usd"_s << QStringList{u"EUR/USD"_s, u"Gold in USD"_s};
    QTest::newRow("in one piece") << u"sdj"_s << QStringList{u"USD/usdj"_s, u"S&D at J"_s};
    QTest::newRow("closer") << u"uj"_s << QStringList{u"U/J"_s, u"USD/JPY"_s};
}

void TestCommandPalette::betterFitsComeFirst()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, order);
    for (qsizetype i = 1; i < order.size(); ++i) {
        const auto better = paletteScore(typed, order[i - 1]),
                   worse = paletteScore(typed, order[i]);
        QVERIFY2(better && worse && *better > *worse, qPrintable(order[i]));
    }
}

void TestCommandPalette::whatDoesNotFitIsLeftOut()
{
    QVERIFY(!paletteScore(u"xyz"_s, u"EUR/USD"_s));
    QVERIFY(!paletteScore(u"usdusd"_s, u"EUR/USD"_s));
    QVERIFY(paletteScore({}, u"EUR/USD"_s));
    QVERIFY(paletteScore(u"  "_s, {}));
    QVERIFY(!paletteScore(u"a"_s, {}));
}

void TestCommandPalette::everyWordMustFit()
{
    QVERIFY(paletteScore(u"usd eur"_s, u"EUR/USD"_s));
    QVERIFY(!paletteScore(u"usd gbp"_s, u"EUR/USD"_s));
}

void TestCommandPalette::enterGoesToAProduct()
{
    openIt();
    QCOMPARE(shown(), (QStringList{u"Lock & leave"_s, u"EUR/USD"_s, u"USD/JPY"_s, u"Neutral"_s}));
    QSignalSpy chosen(m_palette.get(), &CommandPalette::productChosen);
    const QSignalSpy added(m_palette.get(), &CommandPalette::productAdded);
    QTest::keyClicks(typed(), u"jpy"_s);
    QCOMPARE(shown(), QStringList{u"USD/JPY"_s});
    QTest::keyClick(typed(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QVERIFY(chosen.front().front().value<ProductId>() == Sample::product(2));
    QCOMPARE(added.count(), 0);
    QVERIFY(!m_palette->isVisible());
    openIt(); // begins anew
    QCOMPARE(typed()->text(), QString());
    QCOMPARE(shown().size(), 4);
}

void TestCommandPalette::controlEnterAddsItToo()
{
    openIt();
    const QSignalSpy chosen(m_palette.get(), &CommandPalette::productChosen);
    const QSignalSpy added(m_palette.get(), &CommandPalette::productAdded);
    QTest::keyClicks(typed(), u"eur"_s);
    QTest::keyClick(typed(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(added.count(), 1);
}

void TestCommandPalette::enterDoesAnAction()
{
    openIt();
    const QSignalSpy done(m_lock.get(), &QAction::triggered);
    const QSignalSpy chosen(m_palette.get(), &CommandPalette::productChosen);
    QTest::keyClicks(typed(), u"lock"_s);
    QVERIFY(list()->currentIndex().data(PaletteModel::DetailRole).toString().contains(u"L"_s));
    QTest::keyClick(typed(), Qt::Key_Enter);
    QCOMPARE(done.count(), 1);
    QCOMPARE(chosen.count(), 0);
}

void TestCommandPalette::disabledActionsAreNotOffered()
{
    openIt();
    QTest::keyClicks(typed(), u"Nothing"_s);
    QVERIFY(!shown().contains(u"Nothing now"_s));
}

void TestCommandPalette::entriesOfMenusInMenusSayWhose()
{
    QMenuBar bar;
    QMenu *settings = bar.addMenu(u"S&ettings"_s);
    QAction *preferences = settings->addAction(u"&Preferences…"_s);
    QAction *follow = settings->addMenu(u"主题(&T)"_s)->addAction(u"Follow the system"_s);
    m_palette->openWith({}, {preferences, follow});
    QCOMPARE(shown(), (QStringList{u"Preferences…"_s, u"主题: Follow the system"_s}));
}

void TestCommandPalette::keysMoveWhileOneTypes()
{
    openIt();
    QCOMPARE(list()->currentIndex().row(), 0);
    QTest::keyClick(typed(), Qt::Key_Down);
    QTest::keyClick(typed(), Qt::Key_Down);
    QCOMPARE(list()->currentIndex().row(), 2);
    QTest::keyClick(typed(), Qt::Key_Up);
    QCOMPARE(list()->currentIndex().row(), 1);
    QVERIFY(typed()->hasFocus());
}

void TestCommandPalette::nothingFitsIsSaid()
{
    openIt();
    const QSignalSpy chosen(m_palette.get(), &CommandPalette::productChosen);
    QTest::keyClicks(typed(), u"zzzz"_s);
    QCOMPARE(shown(), QStringList());
    QVERIFY(m_palette->findChild<QWidget *>(u"paletteHint"_s)
                ->property("text")
                .toString()
                .contains(u"Nothing fits"_s));
    QTest::keyClick(typed(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 0);
    QVERIFY(m_palette->isVisible());
    QTest::keyClick(typed(), Qt::Key_Escape);
    QVERIFY(!m_palette->isVisible());
}

void TestCommandPalette::eachControlHasAName()
{
    openIt();
    QCOMPARE(accessibilityProblems(*m_palette), QStringList());
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
