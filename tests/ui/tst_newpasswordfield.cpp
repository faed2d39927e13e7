// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/newpasswordfield.h"
#include "ui/common/secretfield.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

class TestNewPasswordField : public QObject
{
    Q_OBJECT
private slots:
    void saysHowStrong();
    void ownWordsAreWeak();
    void clears();
    void everyHintHasItsSentence();

private:
    Theme m_theme;
};

void TestNewPasswordField::saysHowStrong()
{
    NewPasswordField field(m_theme);
    const auto *text = field.findChild<QLabel *>(u"passwordStrength"_s);
    QSignalSpy changed(&field, &NewPasswordField::changed);
    QVERIFY(text->isHidden());
    QTest::keyClicks(field.edit(), u"1234"_s);
    QCOMPARE(changed.size(), 4);
    QVERIFY(field.strength().isWeak());
    QVERIFY(!text->isHidden());
    QVERIFY2(text->text().contains("weak"_L1, Qt::CaseInsensitive), qPrintable(text->text()));
    field.edit()->setText(u"pale otter, 9 lamps & a Kettle"_s);
    QCOMPARE(text->text(), u"Strong."_s);
    QCOMPARE(field.secret(), Secret("pale otter, 9 lamps & a Kettle"));
}

void TestNewPasswordField::ownWordsAreWeak()
{
    NewPasswordField field(m_theme);
    field.edit()->setText(u"zyxomarkatoff"_s);
    QVERIFY(!field.strength().isWeak());
    field.setOwnWords({u"zyxomarkatoff@example.com"_s});
    QVERIFY(field.strength().isWeak());
    QVERIFY(field.findChild<QLabel *>(u"passwordStrength"_s)->text().contains("own"_L1));
}

void TestNewPasswordField::clears()
{
    NewPasswordField field(m_theme);
    field.edit()->setText(u"abc"_s);
    field.edit()->setRevealed(true);
    field.clear();
    QVERIFY(field.secret().isEmpty() && field.strength().isEmpty());
    QVERIFY(!field.edit()->isRevealed());
    QVERIFY(field.findChild<QLabel *>(u"passwordStrength"_s)->isHidden());
}

void TestNewPasswordField::everyHintHasItsSentence()
{
    QSet<QString> sentences;
    for (int score = 0; score <= 4; ++score)
        sentences.insert(sentenceFor({score, PasswordHint::None}));
    for (int hint = 1; hint <= int(PasswordHint::Date); ++hint)
        sentences.insert(sentenceFor({0, PasswordHint(hint)}));
    QCOMPARE(sentences.size(), 5 + int(PasswordHint::Date));
    for (const QString &sentence : sentences)
        QVERIFY(sentence.endsWith(u'.') && !sentence.contains(u'%'));
    QVERIFY(sentenceFor(PasswordStrength{}).isEmpty());
}

QTEST_MAIN(TestNewPasswordField)
#include "tst_newpasswordfield.moc"
