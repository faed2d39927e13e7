// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/clientservices.h"
#include "tests/support/sandboxfixture.h"
#include "tests/support/testclock.h"
#include "ui/common/codefield.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

class TestCodeField : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void sendsAndCountsDown();
    void namesHaveTicketsOfTheirOwn();
    void nobodyToSendTo();
    void refusals();
    void fiveInHalfAnHour();
    void pressedTwiceSendsOnce();
    void widthStands();
    void clears();

private:
    [[nodiscard]] static SignInIdentity mail(const QString &name)
    {
        return {SignInType::Email, {}, name};
    }
    void send();
    [[nodiscard]] QString note() const { return m_field->note(); }
    [[nodiscard]] QString buttonText() const { return m_send->text(); }

    TestClock m_clock{QDateTime::currentMSecsSinceEpoch()};
    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<ClientServices> m_services;
    std::unique_ptr<CodeField> m_field;
    QPushButton *m_send = nullptr;
};

void TestCodeField::init()
{
    m_sandbox = std::make_unique<SandboxFixture>(SandboxOptions{});
    m_services = std::make_unique<ClientServices>(m_sandbox->environment(), m_clock);
    m_field = std::make_unique<CodeField>(m_services->codes);
    m_send = m_field->findChild<QPushButton *>(u"sendCode"_s);
    m_field->setTarget(CodePurpose::Login, mail(u"demo@example.com"_s));
    m_field->show();
}

void TestCodeField::cleanup()
{
    m_field.reset();
    m_services.reset();
    m_sandbox.reset();
}

void TestCodeField::send()
{
    QSignalSpy sent(m_field.get(), &CodeField::sent);
    m_send->click();
    QTRY_COMPARE(sent.size(), 1);
}

void TestCodeField::sendsAndCountsDown()
{
    QCOMPARE(buttonText(), u"Send code"_s);
    QVERIFY(note().isEmpty() && !m_field->proof().isComplete());
    m_send->click();
    QVERIFY(m_field->isSending() && !m_send->isEnabled());
    QCOMPARE(buttonText(), u"Sending…"_s);
    QTRY_VERIFY(m_field->wasSent());
    QCOMPARE(buttonText(), u"Again in 60 s"_s);
    QVERIFY(!m_send->isEnabled());
    QVERIFY(note().contains("demo@example.com"_L1));
    m_clock.advance(16'500);
    QTRY_COMPARE(buttonText(), u"Again in 44 s"_s); // by itself
    m_clock.advance(43'500);
    QTRY_COMPARE(buttonText(), u"Send code"_s);
    QVERIFY(m_send->isEnabled());

    QTest::keyClicks(m_field->edit(), u" 12 34 56 "_s);
    QCOMPARE(m_field->proof().code, Secret("123456"));
    QVERIFY(m_field->proof().isComplete());
}

void TestCodeField::namesHaveTicketsOfTheirOwn()
{
    send();
    const Secret first = m_field->proof().sendToken;
    m_field->setTarget(CodePurpose::Login, mail(u"trader@example.com"_s));
    QVERIFY(!m_field->wasSent() && m_send->isEnabled()); // another may be asked for at once
    QVERIFY(m_field->proof().sendToken.isEmpty() && note().isEmpty());
    send();
    QVERIFY(m_field->proof().sendToken != first);
    m_field->setTarget(CodePurpose::Login, mail(u"demo@example.com"_s));
    QCOMPARE(m_field->proof().sendToken, first);
    QVERIFY(!m_send->isEnabled());
}

void TestCodeField::nobodyToSendTo()
{
    QSignalSpy missing(m_field.get(), &CodeField::targetMissing);
    m_field->clearTarget();
    m_send->click();
    QCOMPARE(missing.size(), 1);
    m_field->setTarget(CodePurpose::Login, {SignInType::CustomerNumber, {}, u"86001175"_s});
    m_send->click();
    QCOMPARE(missing.size(), 2);
    QVERIFY(!m_field->isSending());
}

void TestCodeField::refusals()
{
    QSignalSpy failed(m_field.get(), &CodeField::failed);
    m_field->setTarget(CodePurpose::Login, mail(u"new@example.com"_s));
    m_send->click();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.takeFirst().front().value<GatewayError>().kind, ErrorKind::NoSuchAccount);
    m_field->setTarget(CodePurpose::Register, mail(u"demo@example.com"_s));
    m_send->click();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.takeFirst().front().value<GatewayError>().kind, ErrorKind::AccountExists);
    QVERIFY(m_send->isEnabled() && !m_field->wasSent()); // what was not sent is not counted
}

void TestCodeField::fiveInHalfAnHour()
{
    for (int i = 0; i < 5; ++i) {
        QVERIFY(m_send->isEnabled());
        send();
        QCOMPARE(note().contains("Five codes"_L1), i == 4);
        m_clock.advance(60'000);
        m_sandbox->skipTime(60'000);
        if (i < 4)
            QTRY_VERIFY(m_send->isEnabled());
    }
    m_field->setTarget(CodePurpose::Login, mail(u"demo@example.com"_s));
    QCOMPARE(buttonText(), u"Again in 25 min"_s);
    QVERIFY(!m_send->isEnabled());
    m_clock.advance(25 * 60'000);
    m_sandbox->skipTime(25 * 60'000);
    m_field->setTarget(CodePurpose::Login, mail(u"demo@example.com"_s));
    QVERIFY(m_send->isEnabled() && !note().contains("Five codes"_L1));
    send();
}

void TestCodeField::pressedTwiceSendsOnce()
{
    m_field->send();
    m_field->send();
    QTRY_VERIFY(m_field->wasSent());
    QCOMPARE(m_sandbox->requestCount("verifyCodeSend"), 1);
}

// The editor beside the button must not move with the seconds.
void TestCodeField::widthStands()
{
    const int before = m_send->width();
    send();
    QCoreApplication::processEvents();
    QCOMPARE(m_send->width(), before);
}

void TestCodeField::clears()
{
    send();
    m_field->edit()->setText(u"1"_s);
    m_field->clear();
    QVERIFY(m_field->edit()->text().isEmpty() && !m_field->wasSent());
    QVERIFY(!m_send->isEnabled()); // the minute goes on all the same
}

QTEST_MAIN(TestCodeField)
#include "tst_codefield.moc"
