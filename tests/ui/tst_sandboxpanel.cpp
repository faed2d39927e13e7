// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/apikeys.h"
#include "app/sandbox/sandboxfaults.h"
#include "app/sandboxdesk.h"
#include "tests/support/accessibility.h"
#include "tests/ui/shownpanel.h"
#include "ui/sandbox/faultkinds.h"
#include "ui/sandbox/faultspage.h"
#include "ui/sandbox/peoplepage.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <QTranslator>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A language whose every text stands in brackets and is half as long again.
class Brackets : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        const QString said = QString::fromUtf8(text);
        return qstrncmp(context, "mm::", 4) == 0
            ? u"["_s + said + QString(said.size() / 2, u'x') + u']'
            : QString();
    }
};

QByteArray write(const QTemporaryDir &directory, const QByteArray &text)
{
    QFile file(directory.filePath(u"script.json"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    file.write(text);
    return file.fileName().toUtf8();
}

} // namespace

class SandboxPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void everyKindIsInTheLanguageOfScripts()
    {
        QSet<QByteArray> names;
        for (const FaultKinds::Kind &kind : FaultKinds::all()) {
            names += kind.name;
            // With every parameter there is.
            Json rule = FaultKinds::emptyRule(kind);
            for (const FaultKinds::Parameter *parameter : FaultKinds::parametersOf(kind)) {
                const QByteArray member = parameter->member;
                if (parameter->editor == FaultKinds::Editor::Number)
                    rule.set(member, Json(qMax(10, parameter->least + 1)));
                if (member == "status")
                    rule.set(member, Json(503));
                if (parameter->editor == FaultKinds::Editor::Text)
                    rule.set(member, Json("x"));
            }
            QString problem;
            const auto read = faultsFromJson(Json(Json::Array{rule}), &problem);
            QVERIFY2(read, qPrintable(QLatin1StringView(kind.name) + u": "_s + problem));
            QCOMPARE(nameOf(read->front().kind), QByteArray(kind.name));
            QCOMPARE(read->front().isAction(), kind.group == FaultKinds::Group::Time);
            QVERIFY(faultsFromJson(Json(Json::Array{FaultKinds::emptyRule(kind)}), nullptr));
        }
        for (int i = 0; i <= int(Fault::Kind::PushEvents); ++i)
            QVERIFY2(names.contains(nameOf(Fault::Kind(i))), nameOf(Fault::Kind(i)).constData());
    }

    void itStartsAndStops()
    {
        FakeControl control;
        Shown shown(control);
        auto *start = shown.the<QPushButton>("stateAction");
        QVERIFY(start->isVisible());
        QVERIFY(!shown.the<QTabWidget>("sandboxTabs")->isVisible());
        shown.the<QLineEdit>("sandboxSeed")->setText(u"7"_s);
        shown.the<QSpinBox>("sandboxRate")->setValue(500);
        shown.the<QCheckBox>("sandboxEncrypt")->setChecked(true);
        QTest::mouseClick(start, Qt::LeftButton);
        QVERIFY(control.running);
        QCOMPARE(control.current,
                 (SandboxControl::Options{.seed = 7, .rate = 500, .encrypt = true}));
        QVERIFY(shown.the<QTabWidget>("sandboxTabs")->isVisible());
        QCOMPARE(shown.the<QLabel>("sandboxStatistics")->text(),
                 u"1,234 requests · 2 customer(s) signed in · 3 socket(s) open"_s);
        shown.click("sandboxToggle");
        QCOMPARE(control.told, (QStringList{u"start"_s, u"stop"_s}));
        QVERIFY(start->isVisible());
    }

    void aStartThatFailsIsSaid()
    {
        FakeControl control;
        control.startProblem = u"no port"_s;
        Shown shown(control);
        QTest::mouseClick(shown.the<QPushButton>("stateAction"), Qt::LeftButton);
        QVERIFY2(shown.said().contains(u"no port"_s), qPrintable(shown.said()));
    }

    void theRateIsLiveTheRestAsksForARestart()
    {
        FakeControl control;
        control.running = true;
        Shown shown(control);
        auto *restart = shown.the<QPushButton>("sandboxRestart");
        shown.the<QSpinBox>("sandboxRate")->setValue(2000);
        QCOMPARE(control.current.rate, 2000);
        QVERIFY(!restart->isVisible());
        shown.the<QCheckBox>("sandboxEncrypt")->setChecked(true);
        QVERIFY(restart->isVisible());
        shown.the<QCheckBox>("sandboxEncrypt")->setChecked(false);
        QVERIFY(!restart->isVisible());
        shown.the<QLineEdit>("sandboxSeed")->setText(u"9"_s);
        QVERIFY(restart->isVisible());
        QTest::mouseClick(restart, Qt::LeftButton);
        QCOMPARE(control.current.seed, quint64(9));
        QVERIFY(!restart->isVisible());
    }

    void aSwitchWithItsParameters()
    {
        FakeControl control;
        control.running = true;
        Shown shown(control);
        shown.choose("status");
        shown.the<QSpinBox>("fault_status")->setValue(429);
        auto *path = shown.the<QLineEdit>("fault_path");
        path->setFocus();
        QTest::keyClicks(path, u"login"_s);
        QTest::keyClick(path, Qt::Key_Return);
        QVERIFY(control.told.isEmpty()); // it is off
        shown.click("faultSwitch");
        QCOMPARE(control.rules.toBytes(), R"([{"do":"status","status":429,"path":"login"}])");
        QCOMPARE(shown.kind("status")->checkState(0), Qt::Checked);
        shown.the<QSpinBox>("fault_times")->setValue(2);
        shown.the<QSpinBox>("fault_status")->setValue(500); // as usual: not written
        QCOMPARE(control.rules.toBytes(), R"([{"do":"status","path":"login","times":2}])");
        shown.kind("kick")->setCheckState(0, Qt::Checked);
        QCOMPARE(control.rules.items().size(), size_t(2));
        QVERIFY(!control.told.contains(u"set"_s)); // what is on goes on
        shown.kind("status")->setCheckState(0, Qt::Unchecked);
        QCOMPARE(control.rules.toBytes(), R"([{"do":"kick"}])");
        shown.click("faultSwitch"); // with what was set before
        QCOMPARE(control.rules.toBytes(),
                 R"([{"do":"kick"},{"do":"status","path":"login","times":2}])");
        shown.click("faultsClear");
        QCOMPARE(control.rules.toBytes(), "[]");
        QCOMPARE(shown.kind("kick")->checkState(0), Qt::Unchecked);
    }

    void whatIsDemandedIsWritten()
    {
        FakeControl control;
        control.running = true;
        Shown shown(control);
        shown.choose("skewClock");
        shown.click("faultSwitch");
        QCOMPARE(control.rules.toBytes(), R"([{"do":"skewClock","ms":0}])");
        shown.the<QSpinBox>("fault_ms")->setValue(-5000);
        shown.the<QSpinBox>("fault_everyMs")->setValue(60'000);
        QCOMPARE(control.rules.toBytes(), R"([{"do":"skewClock","ms":-5000,"everyMs":60000}])");
        shown.choose("setTicking");
        shown.click("faultSwitch");
        shown.the<QCheckBox>("fault_on")->setChecked(true);
        QCOMPARE(control.rules.items().back().toBytes(), R"({"do":"setTicking","on":true})");
    }

    void whatIsRefusedIsSaidAndNotShown()
    {
        FakeControl control;
        control.running = true;
        control.faultProblem = u"Rule 1: \"do\" is unknown or wrong."_s;
        Shown shown(control);
        shown.choose("drop");
        shown.click("faultSwitch");
        QCOMPARE(shown.said(), control.faultProblem);
        QVERIFY(!shown.the<QCheckBox>("faultSwitch")->isChecked());
        QCOMPARE(shown.kind("drop")->checkState(0), Qt::Unchecked);
    }

    void whatIsInForceIsListed()
    {
        FakeControl control;
        control.running = true;
        control.rules = *Json::parse(
            R"([{"do":"status","status":429,"path":"login","times":3},{"do":"html","forMs":9000},
                {"do":"kick","everyMs":5000}])");
        control.active = *Json::parse(
            R"([{"rule":1,"do":"status","startsInMs":0,"endsInMs":null,"left":2,"used":1},
                {"rule":2,"do":"html","startsInMs":0,"endsInMs":8000,"left":null,"used":0},
                {"rule":3,"do":"kick","startsInMs":4000,"endsInMs":null,"left":null,"used":7}])");
        Shown shown(control);
        auto *list = shown.the<QTreeWidget>("activeFaults");
        const auto row = [&](int index) {
            QStringList texts;
            for (int column = 0; column < list->columnCount(); ++column)
                texts += list->topLevelItem(index)->text(column);
            return texts.join(u"|"_s);
        };
        QCOMPARE(row(0),
                 u"HTTP status|HTTP status 429 · Part of the path login|2 time(s)|1|"
                 "until turned off"_s);
        QCOMPARE(row(1), u"A web page||not limited|0|8.0 s left"_s);
        QCOMPARE(row(2), u"Signed in elsewhere||not limited|7|again in 4.0 s"_s);
        shown.choose("status");
        QVERIFY(shown.the<QLabel>("faultState")->text().contains(u"1"_s));
        control.active = Json(Json::Array{}); // used up; seen within a second
        QTRY_VERIFY(shown.the<QLabel>("activeNone")->isVisible());
        QVERIFY(shown.the<QLabel>("faultState")->text().contains(u"used up"_s));
    }

    void whileHiddenNothingIsAsked()
    {
        FakeControl control;
        control.running = true;
        Shown shown(control);
        control.seen.set("requests", Json(5));
        QTRY_VERIFY(shown.the<QLabel>("sandboxStatistics")->text().startsWith(u"5 "_s));
        shown.panel.hide();
        const auto timers = shown.panel.findChildren<QTimer *>();
        QVERIFY(std::ranges::none_of(timers, &QTimer::isActive));
    }

    void scriptsAreOpenedAndSaved()
    {
        FakeControl control;
        control.running = true;
        Shown shown(control);
        auto *page = shown.panel.findChild<FaultsPage *>();
        const QString file =
            QString::fromUtf8(write(shown.directory, R"({"rules":[{"do":"html"},{"do":"kick"}]})"));
        page->openScript(file);
        QCOMPARE(control.rules.toBytes(), R"([{"do":"html"},{"do":"kick"}])");
        QVERIFY2(shown.said().contains(u"script.json"_s), qPrintable(shown.said()));
        QCOMPARE(shown.kind("html")->checkState(0), Qt::Checked);
        shown.kind("drop")->setCheckState(0, Qt::Checked);
        const QString saved = shown.directory.filePath(u"saved.json"_s);
        page->saveScript(saved);
        QFile read(saved);
        QVERIFY(read.open(QIODevice::ReadOnly));
        const Json script = *Json::parse(read.readAll());
        QCOMPARE(script["rules"], control.rules);
        QVERIFY(faultsFromJson(script, nullptr));
        control.told.clear();
        shown.click("scriptAgain");
        QCOMPARE(control.told, QStringList{u"set"_s});
    }

    void troubleWithFilesIsSaid()
    {
        FakeControl control;
        control.running = true;
        Shown shown(control);
        auto *page = shown.panel.findChild<FaultsPage *>();
        page->openScript(u"/nowhere/script.json"_s);
        QVERIFY2(shown.said().contains(u"cannot be opened"_s), qPrintable(shown.said()));
        page->openScript(QString::fromUtf8(write(shown.directory, "[")));
        QVERIFY2(shown.said().contains(u"not JSON"_s), qPrintable(shown.said()));
        page->openScript(QString::fromUtf8(write(shown.directory, QByteArray(2'000'000, ' '))));
        QVERIFY2(shown.said().contains(u"1 MiB"_s), qPrintable(shown.said()));
        control.faultProblem = u"Rule 2: \"often\" is unknown or wrong."_s;
        page->openScript(QString::fromUtf8(write(shown.directory, "[]")));
        QVERIFY2(shown.said().contains(control.faultProblem), qPrintable(shown.said()));
        page->saveScript(u"/nowhere/script.json"_s);
        QVERIFY2(shown.said().contains(u"cannot be written"_s), qPrintable(shown.said()));
        QVERIFY(control.told.isEmpty());
    }

    void sessionsAndTheClock()
    {
        FakeControl control;
        control.running = true;
        Shown shown(control);
        shown.tab(1);
        shown.click("sessionsExpire");
        shown.panel.setCustomerNo(u"86002001"_s);
        QCOMPARE(shown.the<QComboBox>("sessionsWho")->currentText(), u"Signed in here: 86002001"_s);
        shown.click("sessionsExpire");
        shown.click("sessionsKick");
        shown.panel.setCustomerNo({});
        shown.click("sessionsKick");
        shown.the<QSpinBox>("clockSkew")->setValue(-90);
        shown.click("clockSet");
        shown.click("clockReset");
        shown.click("ticking");
        shown.click("connectionsDrop");
        QCOMPARE(control.told,
                 (QStringList{u"expire "_s, u"expire 86002001"_s, u"kick 86002001"_s, u"kick "_s,
                              u"skew -90000"_s, u"skew 0"_s, u"no ticks"_s, u"drop"_s}));
        shown.the<QComboBox>("sessionsWho")->setCurrentIndex(0); // nobody is signed in here
        QVERIFY(!shown.the<QPushButton>("sessionsKick")->isEnabled());
    }

    void peopleAreCopiedAndGetKeys()
    {
        FakeControl control;
        control.running = true;
        Shown shown(control);
        shown.tab(2);
        shown.click("peopleCopy");
        QCOMPARE(QApplication::clipboard()->text(), u"ada@example.com"_s);
        auto *page = shown.panel.findChild<PeoplePage *>();
        const QString file = shown.directory.filePath(u"key.json"_s);
        page->makeKeyFile(file);
        QTRY_VERIFY(shown.said().contains(u"key.json"_s));
        QFile read(file);
        QVERIFY(read.open(QIODevice::ReadOnly));
        QCOMPARE(read.readAll(), QByteArray("{\"key\":1}\n"));
        QCOMPARE(read.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        auto *list = shown.the<QTreeWidget>("people");
        list->setCurrentItem(list->topLevelItem(1));
        QVERIFY(!shown.the<QPushButton>("peopleKey")->isEnabled()); // not a customer yet
        shown.click("peopleCopy");
        QCOMPARE(QApplication::clipboard()->text(), u"new@example.com"_s);
    }

    void itIsForEverybody()
    {
        FakeControl control;
        Shown shown(control);
        const auto problems = [&] { return accessibilityProblems(shown.panel).join(u'\n'); };
        QCOMPARE(problems(), QString());
        control.running = true;
        emit control.changed();
        for (int index = 0; index < 3; ++index) {
            shown.tab(index);
            QCOMPARE(problems(), QString());
        }
    }

    void itFollowsTheLanguage()
    {
        FakeControl control;
        Shown shown(control);
        Brackets brackets;
        QVERIFY(QApplication::installTranslator(&brackets));
        QTRY_VERIFY(shown.the<QLabel>("stateTitle")->text().startsWith(u'['));
        control.running = true;
        emit control.changed();
        for (int index = 0; index < 3; ++index) {
            shown.tab(index);
            for (const auto *label : shown.panel.findChildren<QLabel *>()) {
                if (label->isVisible() && !label->text().isEmpty())
                    QVERIFY2(label->text().startsWith(u'['), qPrintable(label->text()));
            }
            for (const auto *button : shown.panel.findChildren<QAbstractButton *>()) {
                if (button->isVisible() && !button->text().isEmpty())
                    QVERIFY2(button->text().startsWith(u'['), qPrintable(button->text()));
            }
        }
        for (QTreeWidgetItemIterator it(shown.the<QTreeWidget>("faultKinds")); *it; ++it)
            QVERIFY2((*it)->text(0).startsWith(u'['), qPrintable((*it)->text(0)));
        // 1366 × 768 at 200 %, with room for the window's frame.
        QVERIFY2(shown.panel.minimumSizeHint().width() <= 683
                     && shown.panel.minimumSizeHint().height() <= 340,
                 qPrintable(u"%1 × %2"_s.arg(shown.panel.minimumSizeHint().width())
                                .arg(shown.panel.minimumSizeHint().height())));
        QApplication::removeTranslator(&brackets);
        QTRY_COMPARE(shown.the<QTabWidget>("sandboxTabs")->tabText(2), u"People"_s);
    }

    void withTheRealSandbox()
    {
        SandboxDesk desk;
        Shown shown(desk);
        QTest::mouseClick(shown.the<QPushButton>("stateAction"), Qt::LeftButton);
        QVERIFY(desk.isRunning());
        for (const FaultKinds::Kind &kind : FaultKinds::all())
            shown.kind(kind.name)->setCheckState(0, Qt::Checked);
        QCOMPARE(desk.faults().items().size(), FaultKinds::all().size());
        QVERIFY2(shown.said().isEmpty(), qPrintable(shown.said()));
        QTRY_COMPARE(desk.statistics()["rate"], Json(0)); // "setRate" has been done
        shown.click("faultsClear");
        QCOMPARE(desk.activeFaults().items().size(), size_t(0));
        shown.tab(1);
        shown.the<QSpinBox>("clockSkew")->setValue(60);
        shown.click("clockSet");
        QCOMPARE(desk.statistics()["clockSkewMs"], Json(60'000));
        shown.tab(2);
        QCOMPARE(shown.the<QTreeWidget>("people")->topLevelItemCount(), 12);
        shown.the<QTreeWidget>("people")->setCurrentItem(
            shown.the<QTreeWidget>("people")->topLevelItem(1));
        const QString file = shown.directory.filePath(u"key.json"_s);
        shown.panel.findChild<PeoplePage *>()->makeKeyFile(file);
        QTRY_VERIFY(QFile::exists(file));
        QFile read(file);
        QVERIFY(read.open(QIODevice::ReadOnly));
        QVERIFY(ApiCredentials::fromSecret(Secret(read.readAll())));
        shown.click("sandboxToggle");
        QVERIFY(!desk.isRunning());
    }
};

QTEST_MAIN(SandboxPanelTest)
#include "tst_sandboxpanel.moc"
