// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/drawingstore.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

Json drawing(int number)
{
    return Json::Object{{"kind", Json("horizontalLine")}, {"number", Json(number)}};
}

Json::Array drawingsOf(int count)
{
    Json::Array all;
    for (int i = 0; i < count; ++i)
        all.push_back(drawing(i));
    return all;
}

const QString pre = u"PRE"_s;
constexpr ProductId product{41, 5};

} // namespace

class TestDrawingStore : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void keepsWhatWasDrawn();
    void writesAfterAWhile();
    void writesTheLatest();
    void asksForTheFileLate();
    void modeOfTheFile();
    void keepsTheDamagedAside_data();
    void keepsTheDamagedAside();
    void survivesAnything();
    void noMoreThanTheMost();
    void saysWhatCannotBeWritten();

private:
    [[nodiscard]] QString path() const { return m_directory->filePath(u"drawings.json"_s); }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] QStringList asides() const
    {
        return QDir(m_directory->path()).entryList({u"drawings.json.damaged-*"_s});
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestDrawingStore::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
}

void TestDrawingStore::keepsWhatWasDrawn()
{
    {
        DrawingStore store(m_directory->path());
        QVERIFY(store.drawings(pre, product).empty());
        QVERIFY(store.setDrawings(pre, product, drawingsOf(3)));
        QVERIFY(store.setDrawings(u"PRD"_s, product, drawingsOf(1)));
        QVERIFY(store.setDrawings(pre, {~0ULL, 1}, drawingsOf(2)));
        QVERIFY(store.setDrawings(pre, {7, 1}, {})); // nothing of nothing
    }
    {
        DrawingStore store(m_directory->path());
        QCOMPARE(store.drawings(pre, product), drawingsOf(3));
        QCOMPARE(store.drawings(u"PRD"_s, product), drawingsOf(1));
        QCOMPARE(store.drawings(pre, {~0ULL, 1}), drawingsOf(2));
        QVERIFY(store.drawings(pre, {41, 1}).empty());
        QVERIFY(store.damagedFile().isEmpty());
        QVERIFY(store.setDrawings(pre, product, {}));
    }
    DrawingStore store(m_directory->path());
    QVERIFY(store.drawings(pre, product).empty());
    QCOMPARE(store.drawings(pre, {~0ULL, 1}), drawingsOf(2));
    QVERIFY(!content().contains("\"symbolId\":41,\"tradeType\":5,\"drawings\":[]"));
}

void TestDrawingStore::writesAfterAWhile()
{
    DrawingStore store(m_directory->path() + u"/new"_s);
    for (int i = 1; i < 20; ++i)
        QVERIFY(store.setDrawings(pre, product, drawingsOf(i)));
    const QString file = m_directory->path() + u"/new/drawings.json"_s;
    QVERIFY(!QFile::exists(file));
    QTRY_VERIFY(QFile::exists(file));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(Json::parse(written.readAll()).value()["products"].items()[0]["drawings"],
             Json(drawingsOf(19)));
}

// What changes while a file is under way is written after it.
void TestDrawingStore::writesTheLatest()
{
    {
        DrawingStore store(m_directory->path());
        QVERIFY(store.setDrawings(pre, product, drawingsOf(1)));
        QTRY_VERIFY(QFile::exists(path()));
        QVERIFY(store.setDrawings(pre, product, drawingsOf(5)));
        QTRY_VERIFY(content().contains("\"number\":4"));
        QVERIFY(store.setDrawings(pre, product, drawingsOf(9)));
    }
    QVERIFY(content().contains("\"number\":8"));
}

void TestDrawingStore::asksForTheFileLate()
{
    put("broken");
    {
        DrawingStore store(m_directory->path());
    }
    QCOMPARE(content(), "broken");
    QVERIFY(asides().isEmpty());
}

void TestDrawingStore::modeOfTheFile()
{
    const auto isPrivate = [](const QString &file, QFile::Permissions more = {}) {
        const QFile::Permissions owner =
            QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser | more;
        return (QFile::permissions(file) & ~owner) == QFile::Permissions();
    };
    const QString folder = m_directory->path() + u"/folder"_s;
    DrawingStore store(folder);
    QVERIFY(store.setDrawings(pre, product, drawingsOf(1)));
    QTRY_VERIFY(QFile::exists(folder + u"/drawings.json"_s));
    QVERIFY(isPrivate(folder + u"/drawings.json"_s));
    QVERIFY(isPrivate(folder, QFile::ExeOwner | QFile::ExeUser));
}

void TestDrawingStore::keepsTheDamagedAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("left"); // drawings of the product that can be read
    const auto row = [](const char *name, const QByteArray &bytes, int left) {
        QTest::newRow(name) << bytes << left;
    };
    const QByteArray good =
        R"({"environment":"PRE","symbolId":41,"tradeType":5,"drawings":[{"a":1}]})";
    const auto file = [](const QByteArray &products) {
        return R"({"version":1,"products":[)" + products + "]}";
    };
    row("empty", "", 0);
    row("no JSON", "drawings", 0);
    row("cut off", file(good).chopped(2), 0);
    row("no object", "[]", 0);
    row("another version", R"({"version":2,"products":[)" + good + "]}", 0);
    row("no products", R"({"version":1})", 0);
    row("products are no list", R"({"version":1,"products":{}})", 0);
    row("one is no product", file("7," + good), 1);
    row("one without number", file(R"({"environment":"PRE","drawings":[{}]},)" + good), 1);
    row("one twice", file(good + "," + good), 1);
    row("one without environment", file(good + R"(,{"symbolId":1,"tradeType":5,"drawings":[{}]})"),
        1);
    row("a drawing that is none",
        file(R"({"environment":"PRE","symbolId":41,"tradeType":5,"drawings":[{},7,{}]})"), 2);
    row("too many of one product",
        file(R"({"environment":"PRE","symbolId":41,"tradeType":5,"drawings":[{})"
             + QByteArray(",{}").repeated(200) + "]}"),
        200);
    row("wrong UTF-8", file(good).replace("PRE", "\xff\xfe"), 0);
}

void TestDrawingStore::keepsTheDamagedAside()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, left);
    put(bytes);
    {
        DrawingStore store(m_directory->path());
        QCOMPARE(int(store.drawings(pre, product).size()), left);
        QCOMPARE(asides().size(), 1);
        QCOMPARE(store.damagedFile(), m_directory->filePath(asides().first()));
        QFile aside(store.damagedFile());
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), bytes);
    }
    // What could be read is not lost, though nothing else changed.
    DrawingStore store(m_directory->path());
    QCOMPARE(int(store.drawings(pre, product).size()), left);
    QCOMPARE(asides().size(), 1);
}

// A good file with bytes changed, cut out and put in: never more than there may be, and what is
// read is written as it was read.
void TestDrawingStore::survivesAnything()
{
    {
        DrawingStore store(m_directory->path());
        for (int i = 1; i < 6; ++i)
            QVERIFY(store.setDrawings(pre, {quint64(i), 5}, drawingsOf(i)));
    }
    const QByteArray good = content();
    QRandomGenerator random(20'261'120);
    for (int round = 0; round < 150; ++round) {
        QByteArray bytes = good;
        for (quint32 changes = 1 + random.bounded(3U); changes > 0; --changes) {
            const auto at = random.bounded(int(bytes.size()));
            switch (random.bounded(4)) {
            case 0:
                bytes[at] = char(random.bounded(256));
                break;
            case 1:
                bytes.remove(at, random.bounded(40));
                break;
            case 2:
                bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), 30));
                break;
            default:
                bytes[at] = "{}[],:\"0"[random.bounded(8)];
            }
            if (bytes.isEmpty())
                bytes = "{";
        }
        put(bytes);
        std::vector<Json::Array> first;
        {
            DrawingStore store(m_directory->path());
            for (int i = 0; i < 6; ++i)
                first.push_back(store.drawings(pre, {quint64(i), 5}));
            QVERIFY(store.setDrawings(u"OTHER"_s, product, drawingsOf(1)));
        }
        DrawingStore store(m_directory->path());
        for (int i = 0; i < 6; ++i)
            QCOMPARE(store.drawings(pre, {quint64(i), 5}), first[std::size_t(i)]);
        QVERIFY(store.damagedFile().isEmpty()); // what it writes it can read
    }
}

void TestDrawingStore::noMoreThanTheMost()
{
    DrawingStore store(m_directory->path());
    QVERIFY(!store.setDrawings(pre, product, drawingsOf(DrawingStore::mostPerProduct + 1)));
    QVERIFY(store.drawings(pre, product).empty());
    int kept = 0;
    for (int i = 1; i <= 100; ++i)
        kept += store.setDrawings(pre, {quint64(i), 1}, drawingsOf(200)) ? 1 : 0;
    QCOMPARE(kept, DrawingStore::mostInAll / 200);
    QVERIFY(!store.setDrawings(pre, {101, 1}, drawingsOf(1)));
    QVERIFY(store.setDrawings(pre, {1, 1}, drawingsOf(199))); // fewer always go
    QVERIFY(store.setDrawings(pre, {101, 1}, drawingsOf(1)));
    for (int i = 2; i <= 100; ++i)
        QVERIFY(store.setDrawings(pre, {quint64(i), 1}, drawingsOf(1)));
    for (int i = 102; i <= DrawingStore::mostProducts; ++i)
        QVERIFY(store.setDrawings(pre, {quint64(i), 1}, drawingsOf(1)));
    QVERIFY(!store.setDrawings(pre, {1'000, 1}, drawingsOf(1)));
    QVERIFY(store.setDrawings(pre, {2, 1}, {}));
    QVERIFY(store.setDrawings(pre, {1'000, 1}, drawingsOf(1)));
}

void TestDrawingStore::saysWhatCannotBeWritten()
{
    // A folder stands where the file is to be.
    QVERIFY(QDir(m_directory->path()).mkpath(u"drawings.json/x"_s));
    DrawingStore store(m_directory->path());
    QSignalSpy failed(&store, &DrawingStore::saveFailed);
    QVERIFY(store.setDrawings(pre, product, drawingsOf(1)));
    QDir(m_directory->path()).mkpath(u"drawings.json/x"_s);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!failed[0][0].toString().isEmpty());
    QCOMPARE(store.drawings(pre, product), drawingsOf(1)); // goes on
}

QTEST_GUILESS_MAIN(TestDrawingStore)
#include "tst_drawingstore.moc"
