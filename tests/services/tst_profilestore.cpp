// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/json.h"
#include "app/services/profilestore.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

class ProfileStoreTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_root;
    QString m_directory;

    [[nodiscard]] QString path() const { return m_directory + u"/profiles.json"_s; }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &content) const
    {
        QDir().mkpath(m_directory);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    static Profile profile(const QString &number)
    {
        return {.environmentName = u"PRE / 预"_s,
                .customerNo = number,
                .identity = {.type = SignInType::Phone,
                             .phoneArea = u"+86"_s,
                             .loginName = u"13429837442"_s},
                .label = u"134****7442 \"x\""_s,
                .demo = true,
                .keepSignedIn = true,
                .lastUsed = 1'700'000'000'123};
    }

private slots:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        m_directory = m_root->filePath(u"new/place"_s);
    }

    void lookingLeavesNoTrace()
    {
        const ProfileStore store(m_directory);
        QVERIFY(store.profiles().empty());
        QVERIFY(!store.lastUsed([](const Profile &) { return true; }) && !store.find(QString())
                && store.damagedFile().isEmpty());
        QVERIFY(!QFile::exists(m_directory));
    }

    void aDeskIsAProfileOfItsOwn()
    {
        const Profile desk{.kind = Profile::Kind::Support,
                           .environmentName = u"PRE / 预"_s,
                           .appId = u"86001175"_s, // as the customer's number
                           .eventGroup = u"desk-1"_s,
                           .label = u"headline"_s,
                           .keepSignedIn = true};
        QString deskId;
        {
            ProfileStore store(m_directory);
            store.put(profile(u"86001175"_s));
            deskId = store.put(desk).id;
            QCOMPARE(store.put(desk).id, deskId); // and not another
        }
        const ProfileStore store(m_directory);
        QCOMPARE(store.profiles().size(), 2u);
        const auto found = store.findDesk(desk.environmentName, desk.appId);
        QVERIFY(found && found->id == deskId);
        QCOMPARE(found->eventGroup, u"desk-1"_s);
        QVERIFY(found->kind == Profile::Kind::Support && found->keepSignedIn);
        QVERIFY(store.findAccount(desk.environmentName, u"86001175"_s)->id != deskId);
    }

    void everythingComesBack()
    {
        Profile kept;
        {
            ProfileStore store(m_directory);
            QSignalSpy changed(&store, &ProfileStore::changed);
            kept = store.put(profile(u"86001175"_s));
            QCOMPARE(changed.count(), 1);
        }
        QVERIFY(!kept.id.isEmpty());
        const ProfileStore store(m_directory);
        QCOMPARE(store.profiles().size(), 1u);
        QVERIFY(store.profiles()[0] == kept);
        QVERIFY(store.find(kept.id) == kept);
        QVERIFY(store.findAccount(kept.environmentName, kept.customerNo) == kept);
        QVERIFY(!store.findAccount(u"PRD"_s, kept.customerNo));
        QVERIFY(!store.findAccount(kept.environmentName, u"1"_s));
    }

    void anAccountHasOneProfile()
    {
        ProfileStore store(m_directory);
        const Profile first = store.put(profile(u"1"_s));
        const Profile second = store.put(profile(u"2"_s));
        QVERIFY(first.id != second.id);
        Profile again = profile(u"1"_s);
        again.label = u"new"_s;
        QCOMPARE(store.put(again).id, first.id);
        QCOMPARE(store.profiles().size(), 2u);
        QCOMPARE(store.profiles()[0].label, u"new"_s); // in its place
        Profile moved = second;
        moved.customerNo = u"1"_s; // of the other's account
        store.put(moved);
        QCOMPARE(store.profiles().size(), 1u);
        QCOMPARE(store.profiles()[0].id, second.id);
    }

    void theLastUsedIsKnown()
    {
        ProfileStore store(m_directory);
        Profile newer = profile(u"1"_s);
        newer.lastUsed += 5;
        store.put(newer);
        store.put(profile(u"2"_s));
        const auto any = [](const Profile &) { return true; };
        QCOMPARE(store.lastUsed(any)->customerNo, u"1"_s);
        const auto other = [](const Profile &profile) { return profile.customerNo != u"1"_s; };
        QVERIFY(store.lastUsed(other) && store.lastUsed(other)->customerNo != u"1"_s);
        QVERIFY(!store.lastUsed([](const Profile &) { return false; }));
    }

    void removedIsRemoved()
    {
        ProfileStore store(m_directory);
        const Profile kept = store.put(profile(u"1"_s));
        QSignalSpy changed(&store, &ProfileStore::changed);
        store.remove(u"another"_s);
        QCOMPARE(changed.count(), 0);
        store.remove(kept.id);
        QCOMPARE(changed.count(), 1);
        QVERIFY(ProfileStore(m_directory).profiles().empty());
        QVERIFY(!bytes().contains(kept.id.toUtf8()));
    }

    void onlyTheOwnerReads()
    {
#ifdef Q_OS_UNIX
        constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        {
            ProfileStore store(m_directory);
            store.put(profile(u"1"_s));
        }
        QVERIFY(!(QFile::permissions(m_directory) & others));
        QVERIFY(!(QFile::permissions(path()) & others));
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | others));
        ProfileStore store(m_directory);
        store.put(profile(u"2"_s));
        QVERIFY(!(QFile::permissions(path()) & others));
#else
        QSKIP("modes are Unix's");
#endif
    }

    void damagedFilesAreKeptAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("no JSON") << QByteArray("\0\xff{[", 4);
        QTest::newRow("cut off") << QByteArray(R"({"version":1,"profiles":[{"id":"a")");
        QTest::newRow("another shape") << QByteArray("[]");
        QTest::newRow("no version") << QByteArray(R"({"profiles":[]})");
        QTest::newRow("newer version") << QByteArray(R"({"version":2,"profiles":[]})");
        QTest::newRow("no list") << QByteArray(R"({"version":1,"profiles":{}})");
        QTest::newRow("no profile") << QByteArray(R"({"version":1,"profiles":[7]})");
        const QByteArray good =
            R"({"id":"a","environment":"E","customerNo":"1","type":1,"loginName":"x"})";
        QTest::newRow("same id twice")
            << QByteArray(R"({"version":1,"profiles":[)" + good + ',' + good + "]}");
        QTest::newRow("bad type") << QByteArray(
            R"({"version":1,"profiles":[)" + QByteArray(good).replace(":1,\"l", ":4,\"l") + "]}");
        QTest::newRow("no account")
            << QByteArray(R"({"version":1,"profiles":[{"id":"a","environment":"E","type":1}]})");
        QTest::newRow("huge") << QByteArray(2 * 1024 * 1024, '[');
    }

    void damagedFilesAreKeptAside()
    {
        QFETCH(QByteArray, content);
        write(content);
        ProfileStore store(m_directory);
        QVERIFY(store.profiles().empty());
        QVERIFY(QFile::exists(store.damagedFile()));
        QVERIFY(store.damagedFile().startsWith(path() + u".damaged-"_s));
        QFile aside(store.damagedFile());
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QVERIFY(aside.readAll() == content);
        const Profile kept = store.put(profile(u"1"_s)); // and the program goes on
        QVERIFY(ProfileStore(m_directory).find(kept.id) == kept);
        // A second one does not push out the first.
        write(content);
        const ProfileStore again(m_directory);
        QVERIFY(again.damagedFile() != store.damagedFile());
        QVERIFY(QFile::exists(again.damagedFile()) && QFile::exists(store.damagedFile()));
    }

    void unknownMembersAreLeftOut()
    {
        write(R"({"version":1,"more":"canary-1","profiles":[{"id":"a","environment":"E",)"
              R"("customerNo":"1","type":3,"loginName":"1","password":"canary-2"}]})");
        ProfileStore store(m_directory);
        QVERIFY(store.damagedFile().isEmpty());
        QCOMPARE(store.profiles().size(), 1u);
        store.put(profile(u"2"_s));
        QVERIFY(!bytes().contains("canary"));
        QVERIFY(bytes().contains(R"("id":"a")"));
        QCOMPARE((*Json::parse(bytes()))["version"], Json(1));
    }

    void whatCannotBeWrittenIsTold()
    {
        QFile inTheWay(m_root->filePath(u"new"_s)); // where a directory should be
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        ProfileStore store(m_directory);
        QSignalSpy failed(&store, &ProfileStore::saveFailed);
        const Profile kept = store.put(profile(u"1"_s));
        QCOMPARE(failed.count(), 1);
        QVERIFY(!failed[0][0].toString().isEmpty());
        QVERIFY(store.find(kept.id) == kept); // for this session
    }
};

QTEST_APPLESS_MAIN(ProfileStoreTest)
#include "tst_profilestore.moc"
