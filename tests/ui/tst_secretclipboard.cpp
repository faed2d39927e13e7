// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

class SecretClipboardTest : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] static QString copied() { return QGuiApplication::clipboard()->text(); }

private slots:
    void takesItBackInTime()
    {
        SecretClipboard clipboard(nullptr, std::chrono::milliseconds(1));
        QSignalSpy back(&clipboard, &SecretClipboard::takenBack);
        clipboard.lend(Secret("once"));
        QVERIFY(clipboard.isLent());
        QCOMPARE(copied(), u"once"_s);
        QTRY_COMPARE(back.count(), 1);
        QVERIFY(!clipboard.isLent());
        QVERIFY(copied().isEmpty());
        clipboard.takeBack(); // twice is once
        QCOMPARE(back.count(), 1);
    }

    void halfAMinuteIsUsual()
    {
        QCOMPARE(SecretClipboard().time(), std::chrono::milliseconds(30'000));
    }

    void leavesWhatOthersCopied()
    {
        SecretClipboard clipboard;
        clipboard.lend(Secret("once"));
        QGuiApplication::clipboard()->setText(u"something else"_s);
        clipboard.takeBack();
        QCOMPARE(copied(), u"something else"_s);
    }

    void goesWithItsOwner()
    {
        {
            SecretClipboard clipboard;
            clipboard.lend(Secret("once"));
            clipboard.lend(Secret("twice"));
            QCOMPARE(copied(), u"twice"_s);
        }
        QVERIFY(copied().isEmpty());
    }

    void managersAreAskedToLookAway()
    {
        SecretClipboard clipboard;
        clipboard.lend(Secret("once"));
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), "secret"_ba);
    }
};

QTEST_MAIN(SecretClipboardTest)
#include "tst_secretclipboard.moc"
