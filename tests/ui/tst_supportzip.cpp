// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/json.h"
#include "app/services/diagnostics.h"
#include "app/services/inspector.h"
#include "app/services/settings.h"
#include "app/services/supportzip.h"
#include "tests/services/trafficsamples.h"
#include "tests/support/accessibility.h"
#include "ui/common/formatting.h"
#include "ui/common/statusbanner.h"
#include "ui/common/theme.h"
#include "ui/diagnostics/supportparts.h"

#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What python's zipfile reads: the names and contents, or what is wrong.
QString unzipped(const QString &path)
{
    QProcess python;
    python.start(u"python3"_s,
                 {u"-c"_s,
                  u"import sys, zipfile\n"
                  "z = zipfile.ZipFile(sys.argv[1])\n"
                  "assert z.testzip() is None\n"
                  "for n in z.namelist():\n"
                  "    sys.stdout.buffer.write(n.encode() + b'=' + z.read(n) + b'|')\n"_s,
                  path});
    if (!python.waitForFinished() || python.exitCode() != 0)
        return u"failed: "_s + QString::fromUtf8(python.readAllStandardError());
    return QString::fromUtf8(python.readAllStandardOutput());
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

struct DialogFixture {
    explicit DialogFixture(std::vector<SupportZipDialog::Part> parts)
    {
        theme.apply(ThemeChoice::Light, PriceColours::GreenUp);
        dialog = std::make_unique<SupportZipDialog>(std::move(parts), theme, formatting);
        dialog->show();
    }
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return dialog->findChild<Widget *>(name);
    }
    [[nodiscard]] QString banner() const { return find<StatusBanner>(u"saveBanner"_s)->text(); }

    Theme theme;
    Formatting formatting{QLocale(QLocale::English, QLocale::UnitedStates)};
    std::unique_ptr<SupportZipDialog> dialog;
};

} // namespace

class TestSupportZip : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void pythonReadsIt();
    void twoPartsOfOneNameAreRefused();
    void comesFromAnotherThread();
    void cancelledTellsNothing();
    void partsHoldNoSecret();
    void logIsItsEnd();
    void listsPreviewsAndSaves();
    void partsCanBeLeftOut();
    void saysWhatWentWrong();
    void accessible();

private:
    QTemporaryDir m_directory;
};

void TestSupportZip::pythonReadsIt()
{
    const QByteArray large = QByteArray("line of a log\n").repeated(100'000);
    QByteArray zip;
    QString problem;
    QVERIFY(
        makeZip({{u"a.txt"_s, "hello"}, {u"ü 数.txt"_s, large}, {u"empty"_s, {}}}, &zip, &problem));
    QVERIFY(zip.size() < large.size() / 10);
    const QString path = m_directory.filePath(u"a.zip"_s);
    QVERIFY(writeFile(path, zip));
    QCOMPARE(unzipped(path),
             u"a.txt=hello|ü 数.txt="_s + QString::fromLatin1(large) + u"|empty=|"_s);
    zip[40] = char(zip[40] ^ 0x55); // the control: damage is seen
    QVERIFY(writeFile(path, zip));
    QVERIFY(unzipped(path).startsWith(u"failed: "));
}

void TestSupportZip::twoPartsOfOneNameAreRefused()
{
    QByteArray zip;
    QString problem;
    QVERIFY(!makeZip({{u"a"_s, "1"}, {u"a"_s, "2"}}, &zip, &problem));
    QVERIFY(!problem.isEmpty());
}

void TestSupportZip::comesFromAnotherThread()
{
    SupportZip zip;
    QSignalSpy made(&zip, &SupportZip::made);
    QSignalSpy failed(&zip, &SupportZip::failed);
    zip.make({{u"a"_s, "1"}});
    QVERIFY(zip.isBusy());
    QVERIFY(made.isEmpty());
    QTRY_COMPARE(made.size(), 1);
    QVERIFY(!zip.isBusy());
    zip.make({{u"a"_s, "1"}, {u"a"_s, "2"}});
    QTRY_COMPARE(failed.size(), 1);
}

void TestSupportZip::cancelledTellsNothing()
{
    SupportZip zip;
    QSignalSpy made(&zip, &SupportZip::made);
    zip.make({{u"a"_s, "1"}});
    zip.cancel();
    zip.make({{u"b"_s, "2"}});
    QTRY_COMPARE(made.size(), 1);
    QVERIFY(made.first().first().toByteArray().contains("b"));
    QCoreApplication::processEvents();
    QCOMPARE(made.size(), 1);
}

void TestSupportZip::partsHoldNoSecret()
{
    Settings settings(m_directory.path());
    settings.setEnvironmentName(u"PRE"_s);
    settings.setLastSignIn(u"PRE"_s, {2, {}, u"canary@example.com"_s});
    settings.setProxy({ProxySettings::Kind::Http, u"canary-host.example"_s, 1, u"canary-user"_s});
    Environment environment = builtinEnvironments().front();
    environment.thirdParty[u"google"_s].clientSecret = u"CANARY-SECRET-1"_s;
    const QString log = m_directory.filePath(u"log.txt"_s);
    QVERIFY(writeFile(log, "token: CANARY-2\npassword=CANARY-3\nall is well\n"));
    Inspector inspector;
    inspector.http(samples::call("{\"loginPwd\":\"CANARY-4\"}", "{\"code\":\"0\"}"));
    inspector.socket(samples::frame(samples::quoteFrame));
    const auto parts = supportParts(
        {u"Last error: wss://h/quote?token=CANARY-5"_s, &settings, &environment, log, &inspector});
    QStringList names;
    for (const auto &part : parts) {
        names << part.name;
        QVERIFY2(!part.content.toLower().contains("canary"), part.content.constData());
        QVERIFY(!part.what.isEmpty());
    }
    QCOMPARE(names.join(u' '),
             u"diagnostics.txt settings.txt environment.json log.txt calls.har"_s);
    QVERIFY(parts[1].content.contains("theme: system\n"));
    QVERIFY(parts[1].content.contains("proxy: HTTP\nproxy has a user: yes\n"));
    QVERIFY(parts[3].content.contains("all is well"));
    const auto har = Json::parse(parts[4].content);
    QVERIFY(har);
    QCOMPARE((*har)["log"]["entries"].items().size(), std::size_t(1)); // without frames
    QVERIFY(supportParts({}).empty());
    // The control: what has not been masked is found.
    QVERIFY(environment.toJson().toBytes().contains("CANARY-SECRET-1"));
}

void TestSupportZip::logIsItsEnd()
{
    const QString log = m_directory.filePath(u"long.log"_s);
    QVERIFY(writeFile(log, "first line\nsecond line\nthird line\n"));
    QCOMPARE(logTail(log, 1000), QByteArray("first line\nsecond line\nthird line\n"));
    QCOMPARE(logTail(log, 15), QByteArray("third line\n"));
    QVERIFY(logTail(u"/no/such/file"_s, 10).contains("/no/such/file: "));
}

void TestSupportZip::listsPreviewsAndSaves()
{
    const DialogFixture f({{u"diagnostics.txt"_s, u"Versions"_s, "Qt: 6"},
                           {u"log.txt"_s, u"Log"_s, QByteArray("x\n").repeated(100'000)}});
    auto *list = f.find<QTreeWidget>(u"zipParts"_s);
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->text(0), u"diagnostics.txt"_s);
    QVERIFY(list->topLevelItem(1)->text(1).startsWith(u"195.3"));
    QCOMPARE(f.find<QPlainTextEdit>(u"zipPreview"_s)->toPlainText(), u"Qt: 6"_s);
    list->setCurrentItem(list->topLevelItem(1));
    QVERIFY(f.find<QPlainTextEdit>(u"zipPreview"_s)->toPlainText().endsWith(u" more"));
    QVERIFY(!f.find<QFileDialog>(u"savePicker"_s)); // nothing is written before it is asked for
    f.find<QPushButton>(u"zipSave"_s)->click();
    QTRY_VERIFY(f.find<QFileDialog>(u"savePicker"_s));
    const QString path = m_directory.filePath(u"support.zip"_s);
    emit f.find<QFileDialog>(u"savePicker"_s)->fileSelected(path);
    QTRY_VERIFY2(f.banner().startsWith(u"Saved: "), qPrintable(f.banner()));
    QVERIFY(unzipped(path).startsWith(u"diagnostics.txt=Qt: 6|log.txt=x\n"));
}

void TestSupportZip::partsCanBeLeftOut()
{
    const DialogFixture f({{u"a.txt"_s, u"A"_s, "1"}, {u"b.txt"_s, u"B"_s, "2"}});
    auto *list = f.find<QTreeWidget>(u"zipParts"_s);
    auto *save = f.find<QPushButton>(u"zipSave"_s);
    list->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    QVERIFY(f.find<QLabel>(u"zipChosen"_s)->text().startsWith(u"1 of 2 parts"));
    save->click();
    QTRY_VERIFY(f.find<QFileDialog>(u"savePicker"_s));
    const QString path = m_directory.filePath(u"less.zip"_s);
    emit f.find<QFileDialog>(u"savePicker"_s)->fileSelected(path);
    QTRY_VERIFY(f.banner().startsWith(u"Saved: "));
    QCOMPARE(unzipped(path), u"b.txt=2|"_s);
    list->topLevelItem(1)->setCheckState(0, Qt::Unchecked);
    QVERIFY(!save->isEnabled());
    QVERIFY(!save->toolTip().isEmpty());
}

void TestSupportZip::saysWhatWentWrong()
{
    const DialogFixture f({{u"a.txt"_s, u"A"_s, "1"}, {u"a.txt"_s, u"again"_s, "2"}});
    f.find<QPushButton>(u"zipSave"_s)->click();
    QTRY_VERIFY2(f.banner().startsWith(u"The zip could not be made"), qPrintable(f.banner()));
    f.find<QTreeWidget>(u"zipParts"_s)->topLevelItem(1)->setCheckState(0, Qt::Unchecked);
    f.find<QPushButton>(u"zipSave"_s)->click();
    QTRY_VERIFY(f.find<QFileDialog>(u"savePicker"_s));
    emit f.find<QFileDialog>(u"savePicker"_s)->fileSelected(u"/no/such/folder/a.zip"_s);
    QTRY_VERIFY2(f.banner().contains(u"Choose another place"), qPrintable(f.banner()));
    QVERIFY(f.find<QPushButton>(u"zipSave"_s)->isEnabled());
}

void TestSupportZip::accessible()
{
    const DialogFixture f({{u"a.txt"_s, u"A"_s, "1"}});
    QVERIFY(QTest::qWaitForWindowExposed(f.dialog.get()));
    QCOMPARE(accessibilityProblems(*f.dialog).join(u'\n'), QString());
}

QTEST_MAIN(TestSupportZip)
#include "tst_supportzip.moc"
