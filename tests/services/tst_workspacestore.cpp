// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/settings.h"
#include "app/services/workspacestore.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

WorkspaceRecord record(const QString &name)
{
    PaneRecord chart{.kind = u"chart"_s, .number = 1, .group = 2};
    chart.product = {.symbolId = 18446744073709551615ULL, .tradeType = 5};
    chart.state = Json::Object{{"interval", Json("5m")}};
    return {.name = name,
            .panes = {{.kind = u"ticker"_s, .group = 1}, chart},
            .closed = {{.kind = u"depth"_s, .number = 3}},
            .docks = QByteArray("places \0 of docks", 17)};
}

QByteArray fileOf(const QTemporaryDir &directory)
{
    QFile file(directory.filePath(u"workspaces.json"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QTemporaryDir &directory, const QByteArray &content)
{
    QFile file(directory.filePath(u"workspaces.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
}

} // namespace

class TestWorkspaceStore : public QObject
{
    Q_OBJECT
private slots:
    void whatIsWrittenIsReadAgain();
    void writtenOnceForManyChanges();
    void nothingIsWrittenForNothing();
    void namesAndUndo();
    void damagedFilesAreKeptAside();
    void whatIsWholeOfADamagedFileStays();
    void mutationsNeverDoHarm();
    void exportAndImport();
    void importsAreCapped();
    void settingsHaveOneStore();
};

void TestWorkspaceStore::whatIsWrittenIsReadAgain()
{
    const QTemporaryDir directory;
    {
        WorkspaceStore store(directory.path());
        QVERIFY(store.put(record(u"Morning & 晨"_s)));
        QVERIFY(store.put(record(u"Second"_s)));
        store.setCurrent(u"Second"_s);
    }
    const QString path = directory.filePath(u"workspaces.json"_s);
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    const WorkspaceStore again(directory.path());
    QVERIFY(again.damagedFile().isEmpty());
    QCOMPARE(again.current(), u"Second"_s);
    QCOMPARE(again.workspaces().size(), std::size_t(2));
    QCOMPARE(again.workspaces()[0], record(u"Morning & 晨"_s));
    QCOMPARE(again.workspaces()[1], record(u"Second"_s));
}

void TestWorkspaceStore::writtenOnceForManyChanges()
{
    const QTemporaryDir directory;
    WorkspaceStore store(directory.path());
    for (int i = 0; i < 100; ++i) {
        WorkspaceRecord changed = record(u"W"_s);
        changed.panes[1].group = i % 6;
        store.put(changed);
    }
    QVERIFY(fileOf(directory).isEmpty());
    QTRY_VERIFY(!fileOf(directory).isEmpty());
    QVERIFY(fileOf(directory).contains("\"group\":3")); // 99 % 6
}

void TestWorkspaceStore::nothingIsWrittenForNothing()
{
    const QTemporaryDir directory;
    {
        WorkspaceStore store(directory.path());
        store.put(record(u"W"_s));
    }
    QVERIFY(QFile::remove(directory.filePath(u"workspaces.json"_s)));
    {
        WorkspaceStore store(directory.path());
        store.flush();
    }
    QVERIFY(fileOf(directory).isEmpty());
}

void TestWorkspaceStore::namesAndUndo()
{
    const QTemporaryDir directory;
    WorkspaceStore store(directory.path());
    QSignalSpy changed(&store, &WorkspaceStore::changed);
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
        QVERIFY(store.put(record(name)));
    QCOMPARE(changed.count(), 3);
    store.put(record(u"B"_s)); // the same again
    QCOMPARE(changed.count(), 3);
    QVERIFY(!store.rename(u"A"_s, u"B"_s));
    QVERIFY(!store.rename(u"none"_s, u"D"_s));
    store.setCurrent(u"A"_s);
    QVERIFY(store.rename(u"A"_s, u"D"_s));
    QCOMPARE(store.current(), u"D"_s);
    QCOMPARE(store.freeName(u"B"_s), u"B 2"_s);
    QCOMPARE(store.freeName(u"  new\nname "_s), u"new name"_s);
    QVERIFY(store.freeName(QString(500, u'x')).size() <= WorkspaceRecord::maxNameLength);
    store.remove(u"B"_s);
    QVERIFY(!store.find(u"B"_s) && store.canUndoRemove());
    QCOMPARE(store.undoRemove(), u"B"_s);
    QCOMPARE(store.workspaces()[1], record(u"B"_s)); // in its place
    QVERIFY(store.undoRemove().isEmpty());
    for (int i = 0; i < 100; ++i)
        store.put(record(QString::number(i)));
    QCOMPARE(store.workspaces().size(), WorkspaceStore::maxWorkspaces);
}

void TestWorkspaceStore::damagedFilesAreKeptAside()
{
    for (const QByteArray &content :
         {QByteArray(""), QByteArray("nonsense"), QByteArray("{}"), QByteArray("[]"),
          QByteArray(R"({"version":2,"workspaces":[]})"), QByteArray(300, '\xff'),
          QByteArray(R"({"version":1,"workspaces":[{"name":"x"}]})")}) {
        const QTemporaryDir directory;
        writeFile(directory, content);
        {
            WorkspaceStore store(directory.path());
            QVERIFY(store.workspaces().empty());
            QVERIFY(store.damagedFile().contains(u"workspaces.json.damaged-"_s));
            QFile aside(store.damagedFile());
            QVERIFY(aside.open(QIODevice::ReadOnly));
            QCOMPARE(aside.readAll(), content);
            store.put(record(u"fresh"_s));
        }
        QCOMPARE(WorkspaceStore(directory.path()).workspaces().size(), std::size_t(1));
        // One more on the same day is kept beside the first.
        writeFile(directory, content);
        const WorkspaceStore again(directory.path());
        QCOMPARE(QDir(directory.path()).entryList({u"*.damaged-*"_s}).size(), 2);
    }
}

void TestWorkspaceStore::whatIsWholeOfADamagedFileStays()
{
    const QTemporaryDir directory;
    {
        WorkspaceStore store(directory.path());
        store.put(record(u"One"_s));
        store.put(record(u"Two"_s));
    }
    writeFile(directory, fileOf(directory).replace("\"name\":\"One\"", "\"nome\":\"One\""));
    QVERIFY(!WorkspaceStore(directory.path()).damagedFile().isEmpty());
    const WorkspaceStore again(directory.path()); // nothing was changed in between
    QVERIFY(again.damagedFile().isEmpty());
    QCOMPARE(again.workspaces().size(), std::size_t(1));
    QCOMPARE(again.workspaces().front(), record(u"Two"_s));
}

void TestWorkspaceStore::mutationsNeverDoHarm()
{
    const QTemporaryDir directory;
    {
        WorkspaceStore store(directory.path());
        store.put(record(u"One"_s));
        store.put(record(u"Two"_s));
    }
    const QByteArray good = fileOf(directory);
    QRandomGenerator random(20'261'120);
    int damaged = 0;
    for (int i = 0; i < 400; ++i) {
        QByteArray bad = good;
        for (int hits = random.bounded(1, 4); hits > 0; --hits) {
            const int at = random.bounded(int(bad.size()));
            switch (random.bounded(3)) {
            case 0:
                bad[at] = char(random.bounded(256));
                break;
            case 1:
                bad.remove(at, random.bounded(1, 20));
                break;
            default:
                bad.insert(at, bad.mid(random.bounded(int(bad.size())), 7));
                break;
            }
        }
        writeFile(directory, bad);
        const WorkspaceStore store(directory.path());
        for (const WorkspaceRecord &read : store.workspaces()) {
            QVERIFY(read.docks.isEmpty() || read.docks == record({}).docks); // by its checksum
            QVERIFY(read.panes.size() <= 64 && !read.name.isEmpty());
        }
        if (!store.damagedFile().isEmpty()) {
            ++damaged;
            QVERIFY(QFile::remove(store.damagedFile()));
        }
    }
    QVERIFY2(damaged > 200, qPrintable(QString::number(damaged)));
}

void TestWorkspaceStore::exportAndImport()
{
    WorkspaceRecord mine = record(u"Mine"_s);
    const WorkspaceImport import = importedWorkspace(exportedWorkspace(mine));
    QVERIFY(import.reading);
    mine.closed.clear(); // what I closed is nobody's affair
    QCOMPARE(import.reading->record, mine);
    QCOMPARE(import.reading->skipped, 0);
    QVERIFY(!importedWorkspace("").reading);
    QVERIFY(!importedWorkspace("{}").reading);
    QByteArray newer = exportedWorkspace(mine);
    newer.replace("\"version\":1", "\"version\":2");
    QCOMPARE(int(importedWorkspace(newer).problem), int(WorkspaceImportProblem::NewerVersion));
}

void TestWorkspaceStore::importsAreCapped()
{
    QCOMPARE(int(importedWorkspace(QByteArray(2 * 1024 * 1024, ' ')).problem),
             int(WorkspaceImportProblem::TooLarge));
    WorkspaceRecord large = record(u"Large"_s);
    large.panes.clear();
    for (int i = 1; i <= 70; ++i)
        large.panes.push_back({.kind = u"chart"_s, .number = i});
    large.panes[0].state = Json::Object{{"text", Json(QString(70'000, u'x'))}};
    large.panes[1].kind = u"../../etc"_s;
    large.panes[2].number = -1;
    large.panes[3].number = 5; // twice
    large.panes[5].group = 17;
    large.docks = QByteArray(300'000, 'd');
    const WorkspaceImport import = importedWorkspace(exportedWorkspace(large));
    QVERIFY(import.reading);
    const WorkspaceRecord &read = import.reading->record;
    QCOMPARE(read.panes.size(), std::size_t(64));
    QCOMPARE(import.reading->skipped, 6); // three that are none, and three too many
    QVERIFY(read.panes[0].state.isNull());
    QVERIFY(std::ranges::all_of(read.panes, [](const PaneRecord &p) { return p.group <= 5; }));
    QVERIFY(read.docks.isEmpty() && import.reading->placesDamaged);
}

void TestWorkspaceStore::settingsHaveOneStore()
{
    const QTemporaryDir directory;
    Settings settings(directory.path());
    QCOMPARE(&settings.workspaces(), &settings.workspaces());
    settings.workspaces().put(record(u"W"_s));
    settings.workspaces().flush();
    QVERIFY(!fileOf(directory).isEmpty());
}

QTEST_GUILESS_MAIN(TestWorkspaceStore)
#include "tst_workspacestore.moc"
