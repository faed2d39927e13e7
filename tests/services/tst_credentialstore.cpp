// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/credentialstore.h"
#include "tests/support/fakekeychain.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;
using Mood = FakeKeychain::Mood;

namespace {

constexpr int answerLimitMs = 2'000;
constexpr auto tokenCanary = "canary-token-5f1d";
constexpr auto refreshCanary = "canary-refresh-\"\\-ä";

CredentialStore::Tokens canaries()
{
    return {.token = Secret(tokenCanary), .refreshToken = Secret(refreshCanary)};
}

/// What a read brought, once it has.
struct Outcome {
    bool done = false;
    std::optional<CredentialStore::Tokens> tokens;
    KeychainStatus status = KeychainStatus::Ok;

    [[nodiscard]] auto taker()
    {
        return [this](std::optional<CredentialStore::Tokens> read, KeychainStatus answer) {
            QVERIFY(!done); // once
            done = true;
            tokens = std::move(read);
            status = answer;
        };
    }
};

/// The files below a directory that hold a canary in any form it could have been written in.
QStringList filesWithCanaries(const QString &directory)
{
    QList<QByteArray> forms;
    for (const QByteArray canary : {tokenCanary, refreshCanary}) {
        const QString text = QString::fromUtf8(canary);
        forms << canary << canary.toBase64().chopped(4) << canary.toHex()
              << QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    }
    QStringList found;
    QDirIterator files(directory, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        if (std::ranges::any_of(forms,
                                [&](const QByteArray &form) { return bytes.contains(form); }))
            found << file.fileName();
    }
    return found;
}

} // namespace

/// Secrets that outlive the program, and keychains that do not want them.
class CredentialStoreTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;
    std::shared_ptr<FakeKeychain::State> m_state;
    std::unique_ptr<CredentialStore> m_store;

private slots:
    // Every place a library may think of writing to is in one directory.
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME",
                                 "XDG_STATE_HOME", "XDG_RUNTIME_DIR", "TMPDIR"})
            qputenv(name, m_home.path().toLocal8Bit());
        // No bus, and nothing to start one with.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        qunsetenv("DISPLAY");
        qunsetenv("WAYLAND_DISPLAY");
        QVERIFY(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                    .startsWith(m_home.path()));
    }

    void init()
    {
        m_state = std::make_shared<FakeKeychain::State>();
        m_store = std::make_unique<CredentialStore>(std::make_unique<FakeKeychain>(m_state));
    }

    void tokensComeBack()
    {
        m_store->writeTokens(u"one"_s, canaries());
        m_store->writeTokens(u"two"_s, {.token = Secret("other")});
        QTRY_COMPARE(m_state->entries.size(), 2);
        Outcome one, two, none;
        m_store->readTokens(u"one"_s, this, one.taker());
        m_store->readTokens(u"two"_s, this, two.taker());
        m_store->readTokens(u"none"_s, this, none.taker());
        QVERIFY(!one.done); // never before the call has returned
        QTRY_VERIFY(one.done && two.done && none.done);
        QVERIFY(one.tokens && one.tokens->token == Secret(tokenCanary));
        QVERIFY(one.tokens->refreshToken == Secret(refreshCanary));
        QVERIFY(two.tokens && two.tokens->refreshToken.isEmpty());
        QVERIFY(!none.tokens);
        QCOMPARE(none.status, KeychainStatus::NotFound);
        QCOMPARE(m_store->trouble(), KeychainStatus::Ok); // having none is no trouble
    }

    void otherSecretsComeBack()
    {
        m_store->writeSecret(u"proxy"_s, Secret("canary-proxy"));
        Secret read;
        m_store->readSecret(u"proxy"_s, this,
                            [&read](Secret value, KeychainStatus) { read = std::move(value); });
        QTRY_VERIFY(read == Secret("canary-proxy"));
    }

    void anEntryIsSmall() // Windows takes 2,560 bytes
    {
        const QByteArray token(512, 't');
        m_store->writeTokens(u"one"_s, {.token = Secret(token), .refreshToken = Secret(token)});
        QTRY_COMPARE(m_state->entries.size(), 1);
        QVERIFY(m_state->entries.first().size() <= 2'560);
    }

    void everyFailureIsAnsweredInTimeAndToldOnce_data()
    {
        QTest::addColumn<Mood>("mood");
        QTest::addColumn<KeychainStatus>("status");
        QTest::newRow("missing") << Mood::Missing << KeychainStatus::Missing;
        QTest::newRow("locked") << Mood::Locked << KeychainStatus::Locked;
        QTest::newRow("denied") << Mood::Denied << KeychainStatus::Denied;
        QTest::newRow("failing") << Mood::Failing << KeychainStatus::Failed;
        QTest::newRow("garbage") << Mood::Garbage << KeychainStatus::Failed;
        QTest::newRow("hanging") << Mood::Hangs << KeychainStatus::TimedOut;
    }

    void everyFailureIsAnsweredInTimeAndToldOnce()
    {
        QFETCH(Mood, mood);
        QFETCH(KeychainStatus, status);
        m_state->mood = mood;
        QSignalSpy unavailable(m_store.get(), &CredentialStore::unavailable);
        QSignalSpy removed(m_store.get(), &CredentialStore::removed);
        QElapsedTimer time;
        time.start();
        Outcome outcome;
        m_store->readTokens(u"one"_s, this, outcome.taker());
        m_store->writeTokens(u"one"_s, canaries());
        m_store->removeTokens(u"two"_s);
        QTRY_VERIFY_WITH_TIMEOUT(outcome.done && removed.count() == 1, 10'000);
        qInfo("answered after %lld ms", time.elapsed());
        QVERIFY(time.elapsed() < answerLimitMs);
        QVERIFY(!outcome.tokens);
        QCOMPARE(outcome.status, status);
        // An entry that cannot be read is written anew: that alone ends nothing.
        const int told = mood == Mood::Garbage ? 0 : 1;
        QCOMPARE(unavailable.count(), told);
        QCOMPARE(m_store->trouble(), told ? status : KeychainStatus::Ok);
        m_store->writeTokens(u"three"_s, canaries());
        Outcome again;
        m_store->readTokens(u"one"_s, this, again.taker());
        QTRY_VERIFY_WITH_TIMEOUT(again.done, 10'000);
        QCOMPARE(unavailable.count(), told);
        QCOMPARE(filesWithCanaries(m_home.path()), QStringList());
    }

    void aRemovalWinsOverALateWrite()
    {
        m_state->mood = Mood::Hangs;
        m_store->writeTokens(u"one"_s, canaries());
        m_store->removeTokens(u"one"_s);
        QSignalSpy removed(m_store.get(), &CredentialStore::removed);
        QVERIFY(removed.wait());
        std::ranges::reverse(m_state->held); // even in the wrong order
        m_state->mood = Mood::Works;
        m_state->letGo();
        QTRY_COMPARE(m_state->removals, 2);
        QTRY_VERIFY(m_state->entries.isEmpty());
    }

    void aRemovalAnsweredFirstWins()
    {
        m_state->mood = Mood::Hangs;
        m_store->writeTokens(u"one"_s, canaries());
        m_state->mood = Mood::Works;
        m_store->removeTokens(u"one"_s);
        QSignalSpy removed(m_store.get(), &CredentialStore::removed);
        QVERIFY(removed.wait());
        m_state->letGo(); // in time, and yet too late
        QTRY_VERIFY(m_state->entries.isEmpty());
    }

    void aWriteThatComesLateCounts()
    {
        m_state->mood = Mood::Hangs;
        QSignalSpy unavailable(m_store.get(), &CredentialStore::unavailable);
        m_store->writeTokens(u"one"_s, canaries());
        QVERIFY(unavailable.wait());
        m_state->mood = Mood::Works;
        m_state->letGo();
        QTRY_COMPARE(m_state->entries.size(), 1); // its owner unlocked the keychain
        QCOMPARE(m_state->removals, 0);
        QCOMPARE(m_store->trouble(), KeychainStatus::Ok);
    }

    void aLateWriteDoesNotHarmANewerOneUnderWay()
    {
        m_state->mood = Mood::Hangs;
        QSignalSpy unavailable(m_store.get(), &CredentialStore::unavailable);
        m_store->writeTokens(u"one"_s, {.token = Secret("old")});
        QVERIFY(unavailable.wait());
        m_store->writeTokens(u"one"_s, canaries());
        m_state->mood = Mood::Works;
        m_state->letGo(); // both, in order, the second in time
        Outcome outcome;
        m_store->readTokens(u"one"_s, this, outcome.taker());
        QTRY_VERIFY(outcome.done);
        QVERIFY(outcome.tokens && outcome.tokens->token == Secret(tokenCanary));
    }

    void aKeychainThatWasUnlockedIsTroubleNoMore()
    {
        m_state->mood = Mood::Locked;
        QSignalSpy unavailable(m_store.get(), &CredentialStore::unavailable);
        m_store->writeTokens(u"one"_s, canaries());
        QTRY_COMPARE(m_store->trouble(), KeychainStatus::Locked);
        m_state->mood = Mood::Works;
        m_store->writeTokens(u"one"_s, canaries());
        QTRY_COMPARE(m_store->trouble(), KeychainStatus::Ok);
        m_state->mood = Mood::Denied;
        m_store->writeTokens(u"one"_s, canaries());
        QTRY_COMPARE(m_store->trouble(), KeychainStatus::Denied);
        QCOMPARE(unavailable.count(), 1);
    }

    void aLateReadIsToldAfterAll()
    {
        m_store->writeTokens(u"one"_s, canaries());
        QTRY_COMPARE(m_state->entries.size(), 1);
        m_state->mood = Mood::Hangs;
        Outcome outcome;
        m_store->readTokens(u"one"_s, this, outcome.taker());
        QTRY_VERIFY_WITH_TIMEOUT(outcome.done, 10'000);
        QCOMPARE(outcome.status, KeychainStatus::TimedOut);
        m_state->mood = Mood::Works;
        outcome.done = false;
        m_state->letGo(); // its owner unlocked it
        QVERIFY(outcome.done && outcome.tokens);
        QCOMPARE(outcome.status, KeychainStatus::Ok);
    }

    void nobodyIsToldWhoHasGone()
    {
        auto context = std::make_unique<QObject>();
        bool told = false;
        m_store->readTokens(u"one"_s, context.get(), [&told](auto, auto) { told = true; });
        context.reset();
        Outcome later;
        m_store->readTokens(u"one"_s, this, later.taker());
        QTRY_VERIFY(later.done);
        QVERIFY(!told);
        // And a keychain may answer a store that has gone.
        m_state->mood = Mood::Hangs;
        m_store->writeTokens(u"one"_s, canaries());
        m_store.reset();
        m_state->mood = Mood::Works;
        m_state->letGo();
    }

    void theSystemsKeychainFailsCleanlyWithoutABus()
    {
#ifndef Q_OS_LINUX
        QSKIP("there is a keychain everywhere else");
#endif
        CredentialStore store(systemKeychain());
        QSignalSpy unavailable(&store, &CredentialStore::unavailable);
        QSignalSpy removed(&store, &CredentialStore::removed);
        QElapsedTimer time;
        time.start();
        Outcome outcome;
        store.writeTokens(u"one"_s, canaries());
        store.readTokens(u"one"_s, this, outcome.taker());
        store.removeTokens(u"one"_s);
        QTRY_VERIFY_WITH_TIMEOUT(outcome.done && removed.count() == 1, 10'000);
        qInfo("answered after %lld ms", time.elapsed());
        QVERIFY(time.elapsed() < answerLimitMs);
        QVERIFY(!outcome.tokens);
        QVERIFY(outcome.status != KeychainStatus::Ok);
        QCOMPARE(unavailable.count(), 1);
        QCOMPARE(filesWithCanaries(m_home.path()), QStringList());
    }

    void theSearchFindsWhatItLooksFor()
    {
        QFile control(m_home.filePath(u"control"_s));
        QVERIFY(control.open(QIODevice::WriteOnly));
        control.write("x" + QByteArray(tokenCanary).toBase64() + "x");
        control.close();
        QCOMPARE(filesWithCanaries(m_home.path()), QStringList(control.fileName()));
        QVERIFY(control.remove());
    }
};

QTEST_GUILESS_MAIN(CredentialStoreTest)
#include "tst_credentialstore.moc"
