// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/settings.h"
#include "tests/support/accessibility.h"
#include "tests/support/samples.h"
#include "ui/alerts/alertdialog.h"
#include "ui/alerts/alertspane.h"
#include "ui/alerts/alerttext.h"
#include "ui/common/formatting.h"
#include "ui/common/statusbanner.h"
#include "ui/common/tableexport.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

class TestAlertsPane : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void makesOneByKeyboard();
    void aWrongValueKeepsWhatWasTyped_data();
    void aWrongValueKeepsWhatWasTyped();
    void saysThatAlertsLiveWithTheProgram();
    void saysWhichAreNotWatched_data();
    void saysWhichAreNotWatched();
    void changesAndRemoves();
    void theBoxSwitchesItOff();
    void telling_data();
    void telling();
    void eachControlHasAName();
    void theTableIsReadableAndExported();

private:
    [[nodiscard]] AlertDialog *openDialog();
    template <typename Widget>
    [[nodiscard]] Widget *child(const char *name) const
    {
        return m_pane->findChild<Widget *>(QLatin1StringView(name).toString());
    }

    QTemporaryDir m_directory;
    Settings m_settings{m_directory.path()};
    Theme m_theme;
    Formatting m_formatting;
    PriceAlerts m_alerts;
    Symbol m_symbol = Sample::symbol(1, u"EUR/USD"_s, 5);
    QuoteEntry m_quote;
    AlertWatch m_watch = AlertWatch::Watched;
    std::unique_ptr<AlertsPane> m_pane;
};

void TestAlertsPane::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_formatting = Formatting();
}

void TestAlertsPane::init()
{
    m_alerts.load({});
    m_watch = AlertWatch::Watched;
    m_quote = Sample::quote(1, "1.08500", "1.08490", "1.08510", 1);
    m_quote.yesterdayClose = Sample::fixed("1.08000");
    m_pane = std::make_unique<AlertsPane>(
        m_alerts, [this](const ProductId &id) { return id == m_symbol.id ? &m_symbol : nullptr; },
        [this](const ProductId &id) { return id == m_symbol.id ? &m_quote : nullptr; },
        [this](const ProductId &id) {
            return id == m_symbol.id ? m_watch : AlertWatch::NotOffered;
        },
        m_settings, m_theme, m_formatting);
    m_pane->setProduct(m_symbol.id);
    m_pane->resize(700, 300);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void TestAlertsPane::cleanup()
{
    m_pane.reset();
}

AlertDialog *TestAlertsPane::openDialog()
{
    QTest::mouseClick(child<QToolButton>("alertAdd"), Qt::LeftButton);
    return child<AlertDialog>("alertDialog");
}

void TestAlertsPane::makesOneByKeyboard()
{
    AlertDialog *dialog = openDialog();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QCOMPARE(child<QLabel>("alertNow")->text(), u"Last now: 1.08500"_s);
    QTest::keyClicks(dialog->focusWidget(), u"1.0875"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(m_alerts.all().size(), 1U);
    const PriceAlert &alert = m_alerts.all().front();
    QVERIFY(alert.product == m_symbol.id && alert.enabled);
    QCOMPARE(alert.value.toString(), u"1.0875"_s);
    const QAbstractItemModel *model = child<QTableView>("alertsTable")->model();
    QCOMPARE(model->index(0, AlertModel::ConditionColumn).data().toString(),
             u"Last at or above 1.08750"_s);
    QCOMPARE(model->index(0, AlertModel::StateColumn).data().toString(), u"Waiting"_s);
}

void TestAlertsPane::theTableIsReadableAndExported()
{
    PriceAlert alert;
    alert.product = m_symbol.id;
    alert.value = *Decimal::parse(u"1.0875"_s);
    alert.note = u"sell, all"_s;
    m_alerts.add(alert);
    auto *table = child<QTableView>("alertsTable");
    const QAbstractItemModel *model = table->model();
    for (int column = 0; column < AlertModel::ColumnCount; ++column) {
        const QModelIndex index = model->index(0, column);
        QVERIFY(index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
        QVERIFY(table->fontMetrics().horizontalAdvance(index.data().toString())
                < table->columnWidth(column));
    }
    // The box that switches it off is painted.
    QRect box = table->visualRect(model->index(0, 0));
    box.setWidth(24);
    const QImage on = table->viewport()->grab(box).toImage();
    m_alerts.setEnabled(m_alerts.all().front().id, false);
    QVERIFY(table->viewport()->grab(box).toImage() != on);

    const QString path = m_directory.filePath(u"alerts.csv"_s);
    auto *out = child<TableExport>("alertsExport");
    out->save(path);
    QTRY_VERIFY(!out->findChild<StatusBanner *>()->text().isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().split('\n')[1].trimmed(),
             QByteArray("EUR/USD,Last at or above 1.08750,Off,\"sell, all\""));
}

void TestAlertsPane::aWrongValueKeepsWhatWasTyped_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << 0 << QString() << u"point"_s;
    QTest::newRow("words") << 0 << u"high"_s << u"point"_s;
    QTest::newRow("comma") << 0 << u"1,0875"_s << u"point"_s;
    QTest::newRow("reached above") << 0 << u"1.0850"_s << u"reached already"_s;
    QTest::newRow("reached below") << 1 << u"1.0851"_s << u"reached already"_s;
    QTest::newRow("zero change") << 2 << u"0"_s << u"Zero"_s;
    QTest::newRow("reached change") << 2 << u"0.46"_s << u"reached already"_s;
}

void TestAlertsPane::aWrongValueKeepsWhatWasTyped()
{
    QFETCH(int, kind);
    QFETCH(QString, typed);
    QFETCH(QString, said);
    AlertDialog *dialog = openDialog();
    child<QComboBox>("alertKind")->setCurrentIndex(kind);
    child<QLineEdit>("alertNote")->setText(u"mine"_s);
    child<QLineEdit>("alertValue")->setText(typed);
    QTest::mouseClick(child<QPushButton>("alertOk"), Qt::LeftButton);
    QVERIFY(dialog->isVisible());
    QCOMPARE(m_alerts.all().size(), 0U);
    QCOMPARE(child<QLineEdit>("alertValue")->text(), typed);
    QCOMPARE(child<QLineEdit>("alertNote")->text(), u"mine"_s);
    const auto messages = dialog->findChildren<QLabel *>(u"fieldMessage"_s);
    QVERIFY(std::ranges::any_of(messages, [&said](const QLabel *label) {
        return label->isVisible() && label->text().contains(said);
    }));
}

void TestAlertsPane::saysThatAlertsLiveWithTheProgram()
{
    QVERIFY(
        child<QLabel>("alertsPromise")->text().contains(u"only while MultiMarkets is running"_s));
    m_pane->setProduct({});
    QVERIFY(!child<QToolButton>("alertAdd")->isEnabled());
    QVERIFY(!child<QToolButton>("alertAdd")->toolTip().isEmpty());
}

void TestAlertsPane::saysWhichAreNotWatched_data()
{
    QTest::addColumn<AlertWatch>("watch");
    QTest::addColumn<QString>("said");
    QTest::newRow("not live") << AlertWatch::NotLive << u"no live prices"_s;
    QTest::newRow("not offered") << AlertWatch::NotOffered << u"not offered"_s;
    QTest::newRow("refused") << AlertWatch::Refused << u"refuses"_s;
    QTest::newRow("not served") << AlertWatch::NotServed << u"limit"_s;
}

void TestAlertsPane::saysWhichAreNotWatched()
{
    QFETCH(AlertWatch, watch);
    QFETCH(QString, said);
    PriceAlert alert;
    alert.product = m_symbol.id;
    m_alerts.add(alert);
    const QAbstractItemModel *model = child<QTableView>("alertsTable")->model();
    const auto *promise = child<QLabel>("alertsPromise");
    const auto state = [model] {
        return model->index(0, AlertModel::StateColumn).data().toString();
    };
    QCOMPARE(state(), u"Waiting"_s);
    m_watch = watch;
    m_pane->refresh();
    QVERIFY2(state().startsWith(u"Not watched"_s) && state().contains(said), qPrintable(state()));
    QVERIFY2(promise->text().startsWith(u"1 alert"_s), qPrintable(promise->text()));
    m_alerts.setEnabled(m_alerts.all().front().id, false); // nobody waits for it
    QCOMPARE(state(), u"Off"_s);
    QVERIFY(promise->text().contains(u"only while MultiMarkets is running"_s));
}

void TestAlertsPane::changesAndRemoves()
{
    PriceAlert alert;
    alert.product = m_symbol.id;
    alert.value = *Decimal::parse(QByteArrayView("1.1"));
    m_alerts.add(alert);
    m_alerts.add(alert);
    auto *view = child<QTableView>("alertsTable");
    view->selectRow(0);
    child<QAction>("alertEdit")->trigger();
    QCOMPARE(child<QLineEdit>("alertValue")->text(), u"1.1"_s);
    child<QComboBox>("alertSide")->setCurrentIndex(2);
    QCOMPARE(child<QLabel>("alertNow")->text(), u"Ask now: 1.08510"_s);
    QTest::mouseClick(child<QPushButton>("alertOk"), Qt::LeftButton);
    QCOMPARE(m_alerts.all().size(), 2U);
    QCOMPARE(m_alerts.all().front().side, PriceAlert::Side::Ask);
    view->selectAll();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(m_alerts.all().size(), 0U);
}

void TestAlertsPane::theBoxSwitchesItOff()
{
    PriceAlert alert;
    alert.product = {424'242, 1};
    alert.value = Decimal(1);
    m_alerts.add(alert);
    QAbstractItemModel *model = child<QTableView>("alertsTable")->model();
    QCOMPARE(model->index(0, 0).data().toString(), u"#424242"_s);
    QVERIFY(model->setData(model->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!m_alerts.all().front().enabled);
    QCOMPARE(model->index(0, AlertModel::StateColumn).data().toString(), u"Off"_s);
}

void TestAlertsPane::telling_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("above") << 0 << QByteArray("1.1") << QByteArray("1.10002")
                           << u"EUR/USD: Bid at or above 1.10000 (now 1.10002)\nsell"_s;
    QTest::newRow("below") << 1 << QByteArray("1.1") << QByteArray("1.09")
                           << u"EUR/USD: Bid at or below 1.10000 (now 1.09000)\nsell"_s;
    QTest::newRow("change") << 2 << QByteArray("-2") << QByteArray("-2.5")
                            << u"EUR/USD: Change of −2.00 % or less (now −2.50 %)\nsell"_s;
}

void TestAlertsPane::telling()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, now);
    QFETCH(QString, sentence);
    PriceAlert alert;
    alert.kind = PriceAlert::Kind(kind);
    alert.side = PriceAlert::Side::Bid;
    alert.value = *Decimal::parse(QByteArrayView(value));
    alert.firedPrice = Decimal::parse(QByteArrayView(now));
    alert.note = u"sell"_s;
    QCOMPARE(alertSentence(alert, u"EUR/USD"_s, 5, m_formatting), sentence);
}

void TestAlertsPane::eachControlHasAName()
{
    QCOMPARE(accessibilityProblems(*m_pane), QStringList());
    AlertDialog *dialog = openDialog();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QCOMPARE(accessibilityProblems(*dialog), QStringList());
}

QTEST_MAIN(TestAlertsPane)
#include "tst_alertspane.moc"
