// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/secret.h"

#include <QTest>

#include <type_traits>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

static_assert(!std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_convertible_v<Secret, QString>);
static_assert(!std::is_convertible_v<QByteArrayView, Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret>);

class TestSecret : public QObject
{
    Q_OBJECT

private slots:
    void holdsBytes();
    void takesText();
    void takeOverwritesTheString();
    void takeLeavesSharedTextAlone();
    void copiesAndMoves();
    void compares();
    void clearOverwrites();
    void wipesByteArrays();
};

void TestSecret::holdsBytes()
{
    const Secret secret("a123456");
    QCOMPARE(secret.reveal(), QByteArrayView("a123456"));
    QCOMPARE(secret.size(), 7);
    QVERIFY(!secret.isEmpty());
    QVERIFY(Secret().isEmpty());
    QVERIFY(Secret(QByteArrayView()).isEmpty());
}

void TestSecret::takesText()
{
    QCOMPARE(Secret::take(QString(u"pässwörd 张🙂"_s)).reveal(),
             QByteArrayView("pässwörd 张🙂"));
    QVERIFY(Secret::take(QString()).isEmpty());
}

void TestSecret::takeOverwritesTheString()
{
    QString text = u"canary"_s.repeated(4);
    const QChar *const buffer = text.constData();
    const Secret secret = Secret::take(std::move(text));
    QCOMPARE(secret.size(), 24);
    // The string keeps its memory, so that what is left in it can be looked at.
    QVERIFY(text.isEmpty()); // NOLINT: what a move leaves behind is the point
    QCOMPARE(static_cast<const void *>(text.constData()), static_cast<const void *>(buffer));
    for (int i = 0; i < 24; ++i)
        QCOMPARE(buffer[i], QChar(u'\0'));
}

void TestSecret::takeLeavesSharedTextAlone()
{
    const QString original = u"canary"_s.repeated(2);
    QString shared = original;
    const Secret secret = Secret::take(std::move(shared));
    QCOMPARE(original, u"canarycanary"_s);
    QCOMPARE(secret.reveal(), QByteArrayView("canarycanary"));
}

void TestSecret::copiesAndMoves()
{
    Secret first("one");
    Secret copy(first);
    QVERIFY(copy == first);
    QVERIFY(copy.reveal().data() != first.reveal().data());
    Secret moved(std::move(copy));
    QVERIFY(copy.isEmpty()); // NOLINT: what a move leaves behind is the point
    QCOMPARE(moved.reveal(), QByteArrayView("one"));
    Secret second("another");
    second = first;
    QCOMPARE(second.reveal(), QByteArrayView("one"));
    second = std::move(moved);
    QVERIFY(moved.isEmpty()); // NOLINT
    const Secret &self = second;
    second = self;
    QCOMPARE(second.reveal(), QByteArrayView("one"));
}

void TestSecret::compares()
{
    QVERIFY(Secret("abc") == Secret("abc"));
    QVERIFY(Secret("abc") != Secret("abd"));
    QVERIFY(Secret("abc") != Secret("xbc"));
    QVERIFY(Secret("abc") != Secret("abcd"));
    QVERIFY(Secret() == Secret(""));
}

void TestSecret::clearOverwrites()
{
    Secret secret("canary");
    const QByteArrayView bytes = secret.reveal();
    secret.clear();
    QVERIFY(secret.isEmpty());
    // A cleared vector keeps its memory: what stood there must be gone.
    for (qsizetype i = 0; i < bytes.size(); ++i)
        QCOMPARE(*(bytes.data() + i), '\0');
}

void TestSecret::wipesByteArrays()
{
    QByteArray alone("canary");
    const char *const memory = alone.constData();
    wipe(alone);
    QVERIFY(alone.isEmpty());
    QCOMPARE(QByteArray(memory, 6), QByteArray(6, '\0'));
    const QByteArray original("canary");
    QByteArray shared = original;
    wipe(shared);
    QVERIFY(shared.isEmpty());
    QCOMPARE(original, "canary"_ba);
    char buffer[] = "canary";
    wipe(buffer, 3);
    QCOMPARE(QByteArray(buffer, 6), QByteArray("\0\0\0ary", 6));
}

QTEST_APPLESS_MAIN(TestSecret)
#include "tst_secret.moc"
