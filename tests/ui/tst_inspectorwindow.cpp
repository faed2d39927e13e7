// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/json.h"
#include "tests/services/trafficsamples.h"
#include "tests/support/accessibility.h"
#include "ui/common/formatting.h"
#include "ui/common/statusbanner.h"
#include "ui/common/theme.h"
#include "ui/inspector/inspectorwindow.h"
#include "ui/inspector/prettytext.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Fixture {
    explicit Fixture(Inspector::Limits limits = {}) : inspector(limits)
    {
        theme.apply(ThemeChoice::Light, PriceColours::GreenUp);
        open();
    }
    void open()
    {
        window = std::make_unique<InspectorWindow>(inspector, settings, theme, formatting);
        window->show();
    }
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return window->findChild<Widget *>(name);
    }
    void click(const QString &name) const { find<QPushButton>(name)->click(); }
    [[nodiscard]] QTableView *table() const { return find<QTableView>(u"inspectorTable"_s); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString banner() const { return find<StatusBanner>(u"saveBanner"_s)->text(); }
    /// Saves through the picker.
    void choosePath(const QString &path) const
    {
        auto *picker = find<QFileDialog>(u"savePicker"_s);
        QVERIFY(picker);
        emit picker->fileSelected(path);
        picker->close();
    }
    /// Two calls, one refused, and three frames of two sockets.
    void record()
    {
        inspector.http(samples::call("{\"loginPwd\":\"CANARY-4\",\"note\":\"needle\"}",
                                     "{\"code\":\"0\",\"data\":[1,2]}"));
        HttpTraffic refused = samples::call("{}", "{}");
        refused.outcome = u"GGATEWAY_CODE_005"_s;
        refused.url = u"https://gateway.example/api/logout"_s;
        inspector.http(refused);
        inspector.socket(samples::frame(samples::quoteFrame, 1));
        inspector.socket(samples::frame("p(2);", 1));
        SocketTraffic sent = samples::frame("{\"msgType\":\"ping\"}", 2);
        sent.what = SocketTraffic::What::Sent;
        sent.name = "messages";
        inspector.socket(sent);
    }

    QTemporaryDir directory;
    Settings settings{directory.path()};
    Theme theme;
    Formatting formatting{QLocale(QLocale::English, QLocale::UnitedStates)};
    Inspector inspector;
    std::unique_ptr<InspectorWindow> window;
};

} // namespace

class TestInspectorWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void rowsComeWhileInSight();
    void filters();
    void searchInBodiesCanBeStopped();
    void pauseAndFollow();
    void dropsWhatTheRingDropped();
    void detailOfACall();
    void detailOfAFrame();
    void copies();
    void recordingCanBeSwitchedOff();
    void clears();
    void savesAllAndFiltered();
    void asksBeforeAHugeFile();
    void saysWhyAFileCannotBeWritten();
    void remembersItsSizes();
    void fitsSmallScreens();
    void accessible();
    void prettyText_data();
    void prettyText();
};

void TestInspectorWindow::rowsComeWhileInSight()
{
    Fixture f;
    QVERIFY(f.find<QWidget>(u"inspectorPage"_s)->isVisible());
    f.record();
    QTRY_COMPARE(f.rows(), 5);
    QVERIFY(f.table()->isVisible());
    QCOMPARE(f.cell(0, 1), u"⇄ Call"_s);
    QCOMPARE(f.cell(0, 2), u"a.B.c"_s);
    QCOMPARE(f.cell(0, 3), u"200 · ok"_s);
    QCOMPARE(f.cell(0, 5), u"1 ms"_s);
    QCOMPARE(f.cell(1, 3), u"200 · GGATEWAY_CODE_005"_s);
    QCOMPARE(f.cell(2, 1), u"↓ Received"_s);
    QCOMPARE(f.cell(2, 2), u"quotes"_s);
    QVERIFY(f.cell(2, 6).startsWith(u"p(1370,"));
    QCOMPARE(f.cell(4, 1), u"↑ Sent"_s);
    QVERIFY(f.find<QLabel>(u"inspectorUsage"_s)->text().startsWith(u"5 kept · "));
    auto *timer = f.window->findChild<QTimer *>(u"pollTimer"_s);
    QVERIFY(timer->isActive());
    QVERIFY(timer->interval() >= 100);
    f.window->hide();
    QVERIFY(!timer->isActive());
}

void TestInspectorWindow::filters()
{
    Fixture f;
    f.record();
    QTRY_COMPARE(f.rows(), 5);
    auto *what = f.find<QComboBox>(u"filterWhat"_s);
    what->setCurrentIndex(1);
    QTRY_COMPARE(f.rows(), 2);
    what->setCurrentIndex(2);
    QTRY_COMPARE(f.rows(), 3);
    what->setCurrentIndex(what->findData(u"messages"_s));
    QTRY_COMPARE(f.rows(), 1);
    QTRY_VERIFY(f.find<QLabel>(u"inspectorUsage"_s)->text().contains(u"1 shown"));
    what->setCurrentIndex(0);
    f.find<QCheckBox>(u"filterErrors"_s)->setChecked(true);
    QTRY_COMPARE(f.rows(), 1);
    QCOMPARE(f.cell(0, 2), u"logout"_s);
    f.find<QCheckBox>(u"filterErrors"_s)->setChecked(false);
    f.find<QLineEdit>(u"filterText"_s)->setText(u"code_005"_s);
    QTRY_COMPARE(f.rows(), 1);
    f.find<QLineEdit>(u"filterText"_s)->setText(u"NEEDLE"_s);
    QTRY_COMPARE(f.rows(), 0);
    QTRY_VERIFY(f.find<QPushButton>(u"stateAction"_s)->isVisible());
    f.find<QCheckBox>(u"filterBodies"_s)->setChecked(true);
    QTRY_COMPARE(f.rows(), 1);
    f.find<QLineEdit>(u"filterText"_s)->setText(u"CANARY"_s); // nobody finds a secret
    QTRY_COMPARE(f.rows(), 0);
    f.click(u"stateAction"_s);
    QTRY_COMPARE(f.rows(), 5);
}

void TestInspectorWindow::searchInBodiesCanBeStopped()
{
    Fixture f;
    const QByteArray body = QByteArray("1234 ").repeated(10'000);
    for (int i = 0; i < 200; ++i)
        f.inspector.http(samples::call(body, body));
    QTRY_COMPARE(f.rows(), 200);
    f.find<QCheckBox>(u"filterBodies"_s)->setChecked(true);
    f.find<QLineEdit>(u"filterText"_s)->setText(u"nowhere"_s);
    QTest::keyClick(f.find<QLineEdit>(u"filterText"_s), Qt::Key_Return);
    QVERIFY(f.find<QPushButton>(u"filterStop"_s)->isVisible());
    f.click(u"filterStop"_s);
    QVERIFY(!f.find<QPushButton>(u"filterStop"_s)->isVisible());
    QCOMPARE(f.rows(), 0);
    // What comes from now on is searched all the same.
    f.inspector.http(samples::call("{\"a\":\"nowhere\"}", "{}"));
    QTRY_COMPARE(f.rows(), 1);
}

void TestInspectorWindow::pauseAndFollow()
{
    Fixture f;
    for (int i = 0; i < 500; ++i)
        f.inspector.socket(samples::frame(QByteArray::number(i)));
    QTRY_COMPARE(f.rows(), 500);
    QScrollBar *bar = f.table()->verticalScrollBar();
    QTRY_COMPARE(bar->value(), bar->maximum());
    f.click(u"inspectorPause"_s);
    f.inspector.socket(samples::frame("more"));
    QTRY_VERIFY(f.find<QLabel>(u"inspectorUsage"_s)->text().startsWith(u"501 kept"));
    QCOMPARE(f.rows(), 500);
    f.click(u"inspectorPause"_s);
    QTRY_COMPARE(f.rows(), 501);
    // Who scrolls away stays there.
    bar->triggerAction(QAbstractSlider::SliderToMinimum);
    QVERIFY(!f.find<QPushButton>(u"inspectorFollow"_s)->isChecked());
    f.inspector.socket(samples::frame("more"));
    QTRY_COMPARE(f.rows(), 502);
    QCOMPARE(bar->value(), 0);
    f.click(u"inspectorFollow"_s);
    QCOMPARE(bar->value(), bar->maximum());
}

void TestInspectorWindow::dropsWhatTheRingDropped()
{
    Fixture f({.entries = 100});
    for (int i = 0; i < 100; ++i)
        f.inspector.socket(samples::frame(QByteArray::number(i)));
    QTRY_COMPARE(f.rows(), 100);
    f.table()->selectRow(10);
    const QString chosen = f.find<QPlainTextEdit>(u"inspectorAnswer"_s)->toPlainText();
    QCOMPARE(chosen, u"10"_s);
    for (int i = 100; i < 150; ++i)
        f.inspector.socket(samples::frame(QByteArray::number(i)));
    QTRY_COMPARE(f.cell(0, 6), u"50"_s);
    QCOMPARE(f.rows(), 100);
    QVERIFY(f.find<QLabel>(u"inspectorUsage"_s)->text().contains(u"50 dropped"));
    // Its row has gone; what was looked at stays on show.
    QCOMPARE(f.find<QPlainTextEdit>(u"inspectorAnswer"_s)->toPlainText(), chosen);
}

void TestInspectorWindow::detailOfACall()
{
    Fixture f;
    f.record();
    QTRY_COMPARE(f.rows(), 5);
    QVERIFY(f.find<QLabel>(u"inspectorNone"_s)->isVisible());
    f.table()->selectRow(0);
    QVERIFY(f.find<QTabWidget>(u"inspectorTabs"_s)->isVisible());
    const QString request = f.find<QPlainTextEdit>(u"inspectorRequest"_s)->toPlainText();
    QVERIFY2(request.contains(u"token: •••\n"), qPrintable(request));
    QVERIFY2(request.contains(u"{\n  \"loginPwd\": \"•••\",\n  \"note\": \"needle\"\n}"),
             qPrintable(request));
    QVERIFY(
        f.find<QPlainTextEdit>(u"inspectorAnswer"_s)->toPlainText().contains(u"\"code\": \"0\""));
    const auto *timing = f.find<QWidget>(u"inspectorTiming"_s);
    QVERIFY(timing->accessibleDescription().contains(u"Waiting for the answer: 1.0 ms"));
    QVERIFY(!timing->accessibleDescription().contains(u"TLS"));
    QVERIFY(
        f.find<QLabel>(u"inspectorLine1"_s)->text().startsWith(u"POST https://gateway.example"));
    QVERIFY(f.find<QLabel>(u"inspectorLine7"_s)->text().contains(u"encrypted"));
}

void TestInspectorWindow::detailOfAFrame()
{
    Fixture f;
    f.record();
    QTRY_COMPARE(f.rows(), 5);
    f.table()->selectRow(3);
    QCOMPARE(f.find<QPlainTextEdit>(u"inspectorAnswer"_s)->toPlainText(), u"p(2);"_s);
    auto *tabs = f.find<QTabWidget>(u"inspectorTabs"_s);
    QVERIFY(!tabs->isTabVisible(1));
    tabs->setCurrentIndex(3);
    const auto *frames = f.find<QTableView>(u"inspectorFrames"_s);
    QTRY_COMPARE(frames->model()->rowCount(), 2); // of this connection alone
    QVERIFY(!f.find<QPushButton>(u"inspectorCurl"_s)->isEnabled());
    f.table()->selectRow(4);
    QVERIFY(tabs->isTabVisible(1));
    QTRY_COMPARE(frames->model()->rowCount(), 1);
}

void TestInspectorWindow::copies()
{
    Fixture f;
    f.record();
    QTRY_COMPARE(f.rows(), 5);
    QVERIFY(!f.find<QPushButton>(u"inspectorCurl"_s)->isEnabled());
    f.table()->selectRow(0);
    f.click(u"inspectorTrace"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"291e08e4-e0af-86b3-d8af-85f2947a0212"_s);
    f.click(u"inspectorCurl"_s);
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY2(command.contains(u"curl --globoff --request 'POST'"), qPrintable(command));
    QVERIFY(command.contains(u"\"$LOGIN_PWD\"") && !command.contains(u"CANARY"));
}

void TestInspectorWindow::recordingCanBeSwitchedOff()
{
    Fixture f;
    auto *record = f.find<QPushButton>(u"inspectorRecord"_s);
    QCOMPARE(record->text(), u"● Recording"_s);
    record->click();
    QVERIFY(!f.inspector.isRecording());
    QCOMPARE(record->text(), u"○ Stopped"_s);
    QCOMPARE(f.find<QLabel>(u"stateTitle"_s)->text(), u"Not recording"_s);
    f.record();
    QCOMPARE(f.inspector.usage().entries, 0);
    f.click(u"stateAction"_s);
    QVERIFY(f.inspector.isRecording());
}

void TestInspectorWindow::clears()
{
    Fixture f;
    f.record();
    QTRY_COMPARE(f.rows(), 5);
    f.table()->selectRow(0);
    f.click(u"inspectorClear"_s);
    QCOMPARE(f.rows(), 0);
    QCOMPARE(f.inspector.usage().entries, 0);
    QVERIFY(f.find<QLabel>(u"inspectorNone"_s)->isVisible());
    f.record();
    QTRY_COMPARE(f.rows(), 5);
}

void TestInspectorWindow::savesAllAndFiltered()
{
    Fixture f;
    f.record();
    QTRY_COMPARE(f.rows(), 5);
    f.find<QComboBox>(u"filterWhat"_s)->setCurrentIndex(1);
    QTRY_COMPARE(f.rows(), 2);
    const auto entriesOf = [&f](const char *action, const QString &name) {
        const QString path = f.directory.filePath(name);
        f.find<QAction>(QString::fromLatin1(action))->trigger();
        f.choosePath(path);
        if (!QTest::qWaitFor([&f] { return f.banner().startsWith(u"Saved: "); }))
            return std::size_t(0);
        QFile file(path);
        (void)file.open(QIODevice::ReadOnly);
        const QByteArray bytes = file.readAll();
        const auto har = Json::parse(bytes);
        return har && !bytes.contains("CANARY") ? (*har)["log"]["entries"].items().size()
                                                : std::size_t(0);
    };
    QCOMPARE(entriesOf("inspectorSaveFiltered", u"filtered.har"_s), std::size_t(2));
    QCOMPARE(entriesOf("inspectorSaveAll", u"all.har"_s), std::size_t(4)); // two connections
}

void TestInspectorWindow::asksBeforeAHugeFile()
{
    Fixture f;
    f.window->setLargestHar(2'000);
    f.record();
    QTRY_COMPARE(f.rows(), 5);
    f.find<QAction>(u"inspectorSaveAll"_s)->trigger();
    QVERIFY(!f.find<QFileDialog>(u"savePicker"_s));
    QVERIFY2(f.banner().contains(u"The file would have about"), qPrintable(f.banner()));
    // Narrowed by the filter it goes without a question.
    f.find<QComboBox>(u"filterWhat"_s)->setCurrentIndex(3); // one of the sockets
    QTRY_COMPARE(f.rows(), 2);
    f.find<QAction>(u"inspectorSaveFiltered"_s)->trigger();
    QVERIFY(f.find<QFileDialog>(u"savePicker"_s));
    f.find<QFileDialog>(u"savePicker"_s)->close();
    QTRY_VERIFY(!f.find<QFileDialog>(u"savePicker"_s));
    // And so does all of it, when that is wanted all the same.
    f.find<QAction>(u"inspectorSaveAll"_s)->trigger();
    const auto buttons = f.find<StatusBanner>(u"saveBanner"_s)->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 1);
    buttons.first()->click();
    f.choosePath(f.directory.filePath(u"large.har"_s));
    QTRY_VERIFY2(f.banner().startsWith(u"Saved: "), qPrintable(f.banner()));
}

void TestInspectorWindow::saysWhyAFileCannotBeWritten()
{
    Fixture f;
    f.record();
    QTRY_COMPARE(f.rows(), 5);
    f.find<QAction>(u"inspectorSaveAll"_s)->trigger();
    f.choosePath(u"/no/such/folder/x.har"_s);
    QTRY_VERIFY2(f.banner().contains(u"Choose another place or name"), qPrintable(f.banner()));
    QVERIFY(f.find<QPushButton>(u"inspectorSave"_s)->isEnabled());
    f.inspector.clear();
    f.find<QAction>(u"inspectorSaveAll"_s)->trigger();
    QCOMPARE(f.banner(), u"There is nothing to save."_s);
}

void TestInspectorWindow::remembersItsSizes()
{
    Fixture f;
    f.window->resize(900, 600);
    f.table()->setColumnWidth(2, 333);
    f.window->close();
    f.open();
    QCOMPARE(f.window->size(), QSize(900, 600));
    QCOMPARE(f.table()->columnWidth(2), 333);
}

void TestInspectorWindow::fitsSmallScreens()
{
    Fixture f;
    f.record();
    QTRY_COMPARE(f.rows(), 5);
    f.table()->selectRow(0);
    f.click(u"inspectorRecord"_s);
    const QSize least = f.window->minimumSizeHint();
    const QSize screen(683, 384); // 1366 × 768 at 200 %
    QVERIFY2(least.width() <= screen.width() && least.height() <= screen.height(),
             qPrintable(u"%1 × %2"_s.arg(least.width()).arg(least.height())));
}

void TestInspectorWindow::accessible()
{
    Fixture f;
    QVERIFY(QTest::qWaitForWindowExposed(f.window.get()));
    QCOMPARE(accessibilityProblems(*f.window).join(u'\n'), QString());
    f.record();
    QTRY_COMPARE(f.rows(), 5);
    for (int row : {0, 3}) {
        f.table()->selectRow(row);
        auto *tabs = f.find<QTabWidget>(u"inspectorTabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (!tabs->isTabVisible(tab))
                continue;
            tabs->setCurrentIndex(tab);
            QCOMPARE(accessibilityProblems(*f.window).join(u'\n'), QString());
        }
    }
}

void TestInspectorWindow::prettyText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pretty");
    QTest::newRow("plain") << u"p(1,2);"_s << u"p(1,2);"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("object") << u"{\"a\":1,\"b\":[true , null]}"_s
                            << u"{\n  \"a\": 1,\n  \"b\": [\n    true,\n    null\n  ]\n}"_s;
    QTest::newRow("nothing inside")
        << u"{\"a\":{ },\"b\":[]}"_s << u"{\n  \"a\": {},\n  \"b\": []\n}"_s;
    QTest::newRow("strings") << u"[\"{,:}\\\"\\\\\"]"_s << u"[\n  \"{,:}\\\"\\\\\"\n]"_s;
    QTest::newRow("cut off") << u"{\"a\":[1,\"x"_s << u"{\n  \"a\": [\n    1,\n    \"x"_s;
    QTest::newRow("too many ends") << u"[]]]"_s << u"[]\n]\n]"_s;
}

void TestInspectorWindow::prettyText()
{
    QFETCH(QString, text);
    QFETCH(QString, pretty);
    QCOMPARE(mm::prettyText(text), pretty);
}

QTEST_MAIN(TestInspectorWindow)
#include "tst_inspectorwindow.moc"
