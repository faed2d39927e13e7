// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/clock.h"
#include "app/services/clientservices.h"
#include "app/services/credentialstore.h"
#include "tests/support/fakekeychain.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <atomic>
#include <cstdlib>
#include <mutex>
#include <new>
#include <string_view>

// Every block of memory this program gets from C++ is known, so that it can be looked for what
// should not be in it any more: in blocks that are in use, and in those being given back.
namespace {

struct Block {
    Block *previous, *next;
    std::size_t size;
    std::size_t unused; ///< keeps what follows aligned
};
static_assert(sizeof(Block) % alignof(std::max_align_t) == 0);

std::mutex blocksLock; // NOLINT: before and after everything else
Block *firstBlock = nullptr; // NOLINT
char wanted[64]; // NOLINT: what is looked for; not in a block itself
std::atomic<std::size_t> wantedSize = 0; // NOLINT: 0: nothing
std::atomic<int> givenBack = 0; // NOLINT: blocks that went with it

bool holdsWanted(const Block *block)
{
    const std::string_view bytes(reinterpret_cast<const char *>(block + 1), block->size);
    return wantedSize > 0 && bytes.find({wanted, wantedSize}) != std::string_view::npos;
}

void lookFor(std::string_view text)
{
    const std::lock_guard guard(blocksLock);
    std::copy(text.begin(), text.end(), wanted);
    givenBack = 0;
    wantedSize = text.size();
}

int inUse()
{
    const std::lock_guard guard(blocksLock);
    int found = 0;
    for (const Block *block = firstBlock; block != nullptr; block = block->next)
        found += holdsWanted(block) ? 1 : 0;
    return found;
}

} // namespace

void *operator new(std::size_t size)
{
    auto *block = static_cast<Block *>(std::malloc(sizeof(Block) + size)); // NOLINT
    if (block == nullptr)
        throw std::bad_alloc();
    const std::lock_guard guard(blocksLock);
    *block = {nullptr, firstBlock, size, 0};
    if (firstBlock != nullptr)
        firstBlock->previous = block;
    firstBlock = block;
    return block + 1;
}

void operator delete(void *memory) noexcept
{
    if (memory == nullptr)
        return;
    Block *block = static_cast<Block *>(memory) - 1;
    {
        const std::lock_guard guard(blocksLock);
        if (holdsWanted(block))
            ++givenBack;
        (block->previous != nullptr ? block->previous->next : firstBlock) = block->next;
        if (block->next != nullptr)
            block->next->previous = block->previous;
    }
    std::free(block); // NOLINT
}

void operator delete(void *memory, std::size_t /*size*/) noexcept
{
    operator delete(memory);
}

using namespace mm;

namespace {

constexpr std::string_view token = "tok-5b1f0c77d2", password = "pw-93ac51e0f4";
constexpr int limitMs = 100;

} // namespace

/// Signing out wipes what is secret, whatever the network does.
class SignOutFlowTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { wantedSize = 0; }

    void whatIsLeftBehindIsSeen()
    {
        lookFor(token);
        auto copy = std::make_unique<std::vector<char>>(token.begin(), token.end());
        QCOMPARE(inUse(), 1);
        copy.reset();
        QCOMPARE(inUse(), 0);
        QCOMPARE(givenBack.load(), 1);
        auto secret = std::make_unique<Secret>(QByteArrayView(token));
        QCOMPARE(inUse(), 1);
        secret.reset();
        QCOMPARE(inUse(), 0);
        QCOMPARE(givenBack.load(), 1); // wiped before it was given back
    }

    void secretsGoAtOnceWithoutANetwork_data()
    {
        QTest::addColumn<bool>("listening");
        QTest::newRow("nobody listens") << false;
        QTest::newRow("nobody answers") << true;
    }

    void secretsGoAtOnceWithoutANetwork()
    {
        QFETCH(bool, listening);
        QTcpServer hole; // takes connections and says nothing
        QVERIFY(hole.listen(QHostAddress::LocalHost));
        Environment environment;
        environment.companyId = 1;
        environment.clientApi =
            QUrl(QStringLiteral("http://127.0.0.1:%1/api").arg(hole.serverPort()));
        if (!listening)
            hole.close();
        const SystemClock clock;
        ClientServices services(environment, clock);
        const auto keychain = std::make_shared<FakeKeychain::State>();
        CredentialStore store(std::make_unique<FakeKeychain>(keychain));
        const QString profile = QStringLiteral("p1");

        lookFor(token);
        services.session.beginSignIn();
        services.session.signedIn({}, Secret(QByteArrayView(token)), Secret(QByteArrayView(token)));
        store.writeTokens(profile, {services.session.token(), services.session.refreshToken()});
        QTRY_COMPARE(keychain->entries.size(), 1);
        QVERIFY(inUse() > 1);

        const QSignalSpy removed(&store, &CredentialStore::removed);
        QElapsedTimer timer;
        timer.start();
        services.signIn.signOut();
        store.removeTokens(profile);
        while (timer.elapsed() < 50 * limitMs && (removed.isEmpty() || inUse() > 0))
            QCoreApplication::processEvents();
        const qint64 elapsed = timer.elapsed();
        qInfo("secrets gone after %lld ms", elapsed);
        QCOMPARE(inUse(), 0);
        QCOMPARE(givenBack.load(), 0);
        QVERIFY(keychain->entries.isEmpty());
        QVERIFY(elapsed <= limitMs);
    }

    void thePasswordGoesWithTheAttempt()
    {
        QTcpServer hole;
        QVERIFY(hole.listen(QHostAddress::LocalHost));
        Environment environment;
        environment.companyId = 1;
        environment.clientApi =
            QUrl(QStringLiteral("http://127.0.0.1:%1/api").arg(hole.serverPort()));
        const SystemClock clock;
        ClientServices services(environment, clock);
        lookFor(password);
        {
            LoginRequest request;
            request.loginName = QStringLiteral("a@example.com");
            request.password = Secret(QByteArrayView(password));
            services.signIn.signIn(request);
        }
        QVERIFY(inUse() > 0); // it is needed once the gateway has answered
        services.signIn.cancel();
        QTRY_COMPARE(inUse(), 0);
        QCOMPARE(givenBack.load(), 0);
    }
};

QTEST_GUILESS_MAIN(SignOutFlowTest)
#include "tst_signoutflow.moc"
