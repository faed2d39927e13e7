// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/settings.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void defaults();
    void everythingComesBack();
    void environmentsAreApart();
    void onlyTheOwnerReads();
    void damagedValuesReadAsDefaults();
    void damagedFileReadsAsDefaults();
    void aDamagedProxyIsTheSystems_data();
    void aDamagedProxyIsTheSystems();
    void damagedLockTimesReadAsNever();

private:
    [[nodiscard]] QString filePath() const { return m_directory + u"/multimarkets.ini"_s; }
    /// Changes the file between two runs of the program.
    void edit(const std::function<void(QByteArray &)> &change) const;

    std::unique_ptr<QTemporaryDir> m_root;
    QString m_directory;
};

void TestSettings::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    m_directory = m_root->filePath(u"new/place"_s);
}

void TestSettings::edit(const std::function<void(QByteArray &)> &change) const
{
    QFile file(filePath());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const QByteArray before = bytes;
    change(bytes);
    QVERIFY(bytes != before);
    QVERIFY(file.resize(0) && file.seek(0) && file.write(bytes) == bytes.size());
}

void TestSettings::defaults()
{
    const Settings settings(m_directory);
    QVERIFY(!QFile::exists(m_directory)); // looking leaves no trace
    QVERIFY(settings.language().isEmpty());
    QCOMPARE(settings.theme(), ThemeChoice::System);
    QCOMPARE(settings.priceColours(), PriceColours::GreenUp);
    QVERIFY(settings.environmentName().isEmpty());
    QVERIFY(settings.environments().empty());
    QCOMPARE(settings.companyId(u"PRE"_s, 360), 360);
    QCOMPARE(settings.lastSignIn(u"PRE"_s).type, 1);
    QVERIFY(settings.watchlists(u"PRE"_s).empty());
    QVERIFY(settings.windowGeometry(u"main"_s).isEmpty());
    QVERIFY(settings.proxy() == ProxySettings());
    QCOMPARE(settings.idleLockMinutes(), 0);
    QVERIFY(settings.locksWithSystem());
    QVERIFY(settings.keepsSignedIn());
}

void TestSettings::everythingComesBack()
{
    Environment own = builtinEnvironments().at(0);
    own.name = u"Büro / 办公室"_s;
    const Watchlist metals{u"Metalle; \"=,/中\\n"_s, {{18'446'744'073'709'551'615ULL, 5}, {2, 1}}};
    const Watchlist empty{u"empty"_s, {}};
    const QByteArray bytes("\0\x01\xff", 3);
    const ProxySettings proxy{ProxySettings::Kind::Socks5, u"proxy.example"_s, 1080, u"me \"é"_s};
    {
        Settings settings(m_directory);
        settings.setLanguage(u"zh_CN"_s);
        settings.setTheme(ThemeChoice::Dark);
        settings.setPriceColours(PriceColours::ColourBlind);
        settings.setEnvironmentName(own.name);
        settings.setEnvironments({own});
        settings.setCompanyId(own.name, 361);
        settings.setLastSignIn(own.name, {2, u"CN"_s, u"13429837442"_s});
        settings.setWatchlists(own.name, {metals, empty});
        settings.setWindowGeometry(u"main"_s, bytes);
        settings.setWindowState(u"main"_s, bytes + bytes);
        settings.setProxy(proxy);
        settings.setIdleLockMinutes(15);
        settings.setLocksWithSystem(false);
        settings.setKeepsSignedIn(false);
    }
    const Settings settings(m_directory);
    QCOMPARE(settings.language(), u"zh_CN"_s);
    QCOMPARE(settings.theme(), ThemeChoice::Dark);
    QCOMPARE(settings.priceColours(), PriceColours::ColourBlind);
    QCOMPARE(settings.environmentName(), own.name);
    QVERIFY(settings.environments() == std::vector{own});
    QCOMPARE(settings.companyId(own.name, 1), 361);
    QCOMPARE(settings.lastSignIn(own.name).type, 2);
    QCOMPARE(settings.lastSignIn(own.name).phoneRegion, u"CN"_s);
    QCOMPARE(settings.lastSignIn(own.name).loginName, u"13429837442"_s);
    QVERIFY(settings.watchlists(own.name) == (std::vector{metals, empty}));
    QCOMPARE(settings.windowGeometry(u"main"_s), bytes);
    QCOMPARE(settings.windowState(u"main"_s), bytes + bytes);
    QVERIFY(settings.proxy() == proxy);
    QCOMPARE(settings.idleLockMinutes(), 15);
    QVERIFY(!settings.locksWithSystem());
    QVERIFY(!settings.keepsSignedIn());
}

void TestSettings::environmentsAreApart()
{
    Settings settings(m_directory);
    settings.setCompanyId(u"a"_s, 1);
    settings.setCompanyId(u"a/b"_s, 2);
    settings.setCompanyId(u"A"_s, 3);
    settings.setWatchlists(u"a"_s, {{u"one"_s, {}}});
    QCOMPARE(settings.companyId(u"a"_s, 0), 1);
    QCOMPARE(settings.companyId(u"a/b"_s, 0), 2);
    QCOMPARE(settings.companyId(u"A"_s, 0), 3);
    QVERIFY(settings.watchlists(u"a/b"_s).empty());
}

void TestSettings::onlyTheOwnerReads()
{
#ifdef Q_OS_UNIX
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    {
        Settings settings(m_directory);
        settings.setLanguage(u"en"_s);
    }
    QVERIFY(!(QFile::permissions(m_directory) & others));
    QVERIFY(!(QFile::permissions(filePath()) & others));
    // A file that came from elsewhere is closed, and stays so when it is written.
    QVERIFY(QFile::setPermissions(filePath(), QFile::ReadOwner | QFile::WriteOwner | others));
    {
        Settings settings(m_directory);
        settings.setLanguage(u"zh_HK"_s);
    }
    QVERIFY(!(QFile::permissions(filePath()) & others));
    QCOMPARE(Settings(m_directory).language(), u"zh_HK"_s);
    // A directory that was there is not ours to close.
    const QFile::Permissions before = QFile::permissions(m_root->path()) | QFile::ReadOther;
    QVERIFY(QFile::setPermissions(m_root->path(), before));
    {
        Settings beside(m_root->path());
        beside.setLanguage(u"en"_s);
    }
    QVERIFY(QFile::exists(m_root->filePath(u"multimarkets.ini"_s)));
    QCOMPARE(QFile::permissions(m_root->path()), before);
#else
    QSKIP("modes are Unix's");
#endif
}

void TestSettings::damagedValuesReadAsDefaults()
{
    {
        Settings settings(m_directory);
        settings.setTheme(ThemeChoice::Dark);
        settings.setPriceColours(PriceColours::RedUp);
        settings.setCompanyId(u"PRE"_s, 361);
        settings.setLastSignIn(u"PRE"_s, {3, u"CN"_s, u"86001175"_s});
        Environment bad = builtinEnvironments().at(0);
        bad.companyId = 0;
        settings.setEnvironments({bad, builtinEnvironments().at(0)});
        settings.setWatchlists(u"PRE"_s, {{u"kept"_s, {{7, 1}}}});
    }
    edit([](QByteArray &bytes) {
        bytes.replace("dark", "pink").replace("red-up", "7");
        bytes.replace("PRE=361", "PRE=-5");
        bytes.replace("\\\"type\\\":3", "\\\"type\\\":{}");
        bytes.replace("\\\"symbolId\\\":7", "\\\"symbolId\\\":\\\"x\\\"");
    });
    const Settings settings(m_directory);
    QCOMPARE(settings.theme(), ThemeChoice::System);
    QCOMPARE(settings.priceColours(), PriceColours::GreenUp);
    QCOMPARE(settings.companyId(u"PRE"_s, 360), 360);
    QCOMPARE(settings.lastSignIn(u"PRE"_s).type, 1);
    QCOMPARE(settings.lastSignIn(u"PRE"_s).loginName, u"86001175"_s); // the rest is kept
    QCOMPARE(settings.environments().size(), 1u);
    QVERIFY(settings.watchlists(u"PRE"_s) == (std::vector{Watchlist{u"kept"_s, {}}}));
}

void TestSettings::damagedFileReadsAsDefaults()
{
    {
        Settings settings(m_directory);
        settings.setTheme(ThemeChoice::Dark);
        settings.setWatchlists(u"PRE"_s, {{u"lost"_s, {{7, 1}}}});
    }
    edit([](QByteArray &bytes) {
        bytes = QByteArray("\0[[[=\xff\xfe{\n%zz=\\x", 14) + bytes.left(9);
    });
    {
        Settings settings(m_directory);
        QCOMPARE(settings.theme(), ThemeChoice::System);
        QVERIFY(settings.watchlists(u"PRE"_s).empty());
        settings.setTheme(ThemeChoice::Light);
    }
    QCOMPARE(Settings(m_directory).theme(), ThemeChoice::Light);
}

void TestSettings::aDamagedProxyIsTheSystems_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("kind") << QByteArray("http") << QByteArray("ftp");
    QTest::newRow("host") << QByteArray("proxy.example") << QByteArray("");
    QTest::newRow("port 0") << QByteArray("3128") << QByteArray("0");
    QTest::newRow("port too large") << QByteArray("3128") << QByteArray("70000");
    QTest::newRow("port a word") << QByteArray("3128") << QByteArray("truth");
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("[[");
}

void TestSettings::aDamagedProxyIsTheSystems()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    {
        Settings settings(m_directory);
        settings.setProxy({ProxySettings::Kind::Http, u"proxy.example"_s, 3128, u"me"_s});
    }
    QVERIFY(from.size() != to.size()); // QSettings looks at sizes and coarse times alone
    edit([&](QByteArray &bytes) { bytes.replace(from, to); });
    QVERIFY(Settings(m_directory).proxy() == ProxySettings());
}

void TestSettings::damagedLockTimesReadAsNever()
{
    for (const char *damaged : {"61", "-1", "soon", "15.5"}) {
        {
            Settings settings(m_directory);
            settings.setIdleLockMinutes(15);
            settings.setLocksWithSystem(false);
        }
        edit([damaged](QByteArray &bytes) {
            bytes.replace("idleMinutes=15", QByteArray("idleMinutes=") + damaged);
            bytes.replace("withSystem=false", "withSystem=7");
        });
        QCOMPARE(Settings(m_directory).idleLockMinutes(), 0);
        QVERIFY(Settings(m_directory).locksWithSystem());
    }
    Settings settings(m_directory);
    settings.setIdleLockMinutes(99);
    QCOMPARE(settings.idleLockMinutes(), 60);
}

QTEST_APPLESS_MAIN(TestSettings)
#include "tst_settings.moc"
