// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/signin/signinform.h"

#include <QSet>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;
using What = SignInProblem::What;

class TestSignInForm : public QObject
{
    Q_OBJECT
private slots:
    void emails_data();
    void emails();
    void companyIds_data();
    void companyIds();
    void eachType();
    void phoneProblems_data();
    void phoneProblems();
    void customerNumbers_data();
    void customerNumbers();
    void otherTypesAreNotLookedAt();
    void googleCode_data();
    void googleCode();
    void codeThatWasNotAskedForIsNotSent();
    void allProblemsAtOnce();
    void byCode();
    void registration();
    void forgottenPassword();
    void everyProblemHasItsSentence();

private:
    static SignInInput good(SignInType type = SignInType::Email)
    {
        SignInInput input;
        input.type = type;
        input.companyId = u"360"_s;
        input.email = u"trader@example.com"_s;
        input.phoneRegion = u"CN"_s;
        input.phone = u"134 2983 7442"_s;
        input.customerNumber = u"86001175"_s;
        input.password = Secret("a123456");
        return input;
    }
    static std::vector<SignInProblem> only(FormField field, What what) { return {{field, what}}; }
};

void TestSignInForm::emails_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    for (const char *text : {"a@b.cn", "first.last+tag@mail.example.co.uk", "o'neil@example.com",
                             "用户@例子.公司", "x_y-z@sub.domain.io", "\"odd\"@example.com"})
        QTest::newRow(text) << QString::fromUtf8(text) << true;
    for (const char *text : {"", "a", "a@", "@b.cn", "a@b", "a@b.", "a@.cn", "a@b..cn", "a b@c.cn",
                             "a@b@c.cn", "a@b .cn", "a@b.cn\n"})
        QTest::newRow(text) << QString::fromUtf8(text) << false;
    QTest::newRow("too long") << QString(250, u'a') + u"@b.cn"_s << false;
}

void TestSignInForm::emails()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    QCOMPARE(looksLikeEmail(text), good);
}

void TestSignInForm::companyIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("id"); // 0: refused
    QTest::newRow("number") << u"360"_s << 360LL;
    QTest::newRow("blanks around") << u" 360 "_s << 360LL;
    QTest::newRow("large") << u"9223372036854775807"_s << std::numeric_limits<qint64>::max();
    for (const char *text : {"", "0", "-1", "+1", "3.6", "36 0", "360x", "9223372036854775808"})
        QTest::newRow(text) << QString::fromLatin1(text) << 0LL;
}

void TestSignInForm::companyIds()
{
    QFETCH(QString, text);
    QFETCH(qint64, id);
    QCOMPARE(companyIdFrom(text).value_or(0), id);
    SignInInput input = good();
    input.companyId = text;
    const SignInCheck check = checkSignIn(input);
    QCOMPARE(check.request.has_value(), id > 0);
    if (id == 0)
        QCOMPARE(check.problems, only(FormField::CompanyId, What::CompanyIdInvalid));
}

void TestSignInForm::eachType()
{
    SignInInput input = good();
    input.email = u"  trader@example.com "_s;
    auto check = checkSignIn(input);
    QVERIFY(check.request && check.problems.empty());
    QCOMPARE(check.request->type, SignInType::Email);
    QCOMPARE(check.request->loginName, u"trader@example.com"_s);
    QVERIFY(check.request->phoneArea.isEmpty());
    QCOMPARE(check.request->password, Secret("a123456"));
    QVERIFY(check.request->googleCode.isEmpty());

    check = checkSignIn(good(SignInType::Phone));
    QVERIFY(check.request);
    QCOMPARE(check.request->type, SignInType::Phone);
    QCOMPARE(check.request->phoneArea, u"+86"_s);
    QCOMPARE(check.request->loginName, u"13429837442"_s);

    input = good(SignInType::CustomerNumber);
    input.customerNumber = u" 8600 1175 "_s;
    check = checkSignIn(input);
    QVERIFY(check.request);
    QCOMPARE(check.request->type, SignInType::CustomerNumber);
    QCOMPARE(check.request->loginName, u"86001175"_s);
    QVERIFY(check.request->phoneArea.isEmpty());
}

void TestSignInForm::phoneProblems_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<FormField>("field");
    QTest::addColumn<What>("what");
    QTest::newRow("no region") << u""_s << u"13429837442"_s << FormField::PhoneArea
                               << What::AreaCodeMissing;
    QTest::newRow("empty") << u"CN"_s << u" "_s << FormField::LoginName << What::PhoneMissing;
    QTest::newRow("letters") << u"CN"_s << u"hello"_s << FormField::LoginName
                             << What::PhoneNotANumber;
    QTest::newRow("short") << u"CN"_s << u"134"_s << FormField::LoginName << What::PhoneTooShort;
    QTest::newRow("long") << u"CN"_s << u"134298374421342983"_s << FormField::LoginName
                          << What::PhoneTooLong;
    QTest::newRow("of another country")
        << u"CN"_s << u"+44 7400 123456"_s << FormField::LoginName << What::PhoneNotInRegion;
}

void TestSignInForm::phoneProblems()
{
    QFETCH(QString, region);
    QFETCH(QString, phone);
    QFETCH(FormField, field);
    QFETCH(What, what);
    SignInInput input = good(SignInType::Phone);
    input.phoneRegion = region;
    input.phone = phone;
    const SignInCheck check = checkSignIn(input);
    QVERIFY(!check.request);
    QCOMPARE(check.problems, only(field, what));
}

void TestSignInForm::customerNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<What>("what");
    QTest::newRow("empty") << u" "_s << What::CustomerNumberMissing;
    QTest::newRow("letters") << u"86a"_s << What::CustomerNumberMalformed;
    QTest::newRow("sign") << u"-86"_s << What::CustomerNumberMalformed;
    QTest::newRow("too long") << QString(19, u'1') << What::CustomerNumberMalformed;
}

void TestSignInForm::customerNumbers()
{
    QFETCH(QString, text);
    QFETCH(What, what);
    SignInInput input = good(SignInType::CustomerNumber);
    input.customerNumber = text;
    QCOMPARE(checkSignIn(input).problems, only(FormField::LoginName, what));
}

void TestSignInForm::otherTypesAreNotLookedAt()
{
    SignInInput input = good(SignInType::CustomerNumber);
    input.email = u"nonsense"_s;
    input.phone = u"nonsense"_s;
    input.phoneRegion.clear();
    QVERIFY(checkSignIn(input).request);
}

void TestSignInForm::googleCode_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("sent"); // empty: refused
    QTest::addColumn<What>("what");
    QTest::newRow("good") << "123456"_ba
                          << "123456"_ba << What::CodeMissing;
    QTest::newRow("with a blank") << "123 456"_ba
                                  << "123456"_ba << What::CodeMissing;
    QTest::newRow("missing") << ""_ba
                             << ""_ba << What::CodeMissing;
    QTest::newRow("short") << "12345"_ba
                           << ""_ba << What::CodeMalformed;
    QTest::newRow("long") << "1234567"_ba
                          << ""_ba << What::CodeMalformed;
    QTest::newRow("letters") << "12345a"_ba
                             << ""_ba << What::CodeMalformed;
}

void TestSignInForm::googleCode()
{
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, sent);
    QFETCH(What, what);
    SignInInput input = good();
    input.codeDemanded = true;
    input.googleCode = Secret(code);
    const SignInCheck check = checkSignIn(input);
    QCOMPARE(check.request.has_value(), !sent.isEmpty());
    if (check.request)
        QCOMPARE(check.request->googleCode, Secret(sent));
    else
        QCOMPARE(check.problems, only(FormField::MfaCode, what));
}

void TestSignInForm::codeThatWasNotAskedForIsNotSent()
{
    SignInInput input = good();
    input.googleCode = Secret("123456");
    const SignInCheck check = checkSignIn(input);
    QVERIFY(check.request);
    QVERIFY(check.request->googleCode.isEmpty());
}

void TestSignInForm::allProblemsAtOnce()
{
    SignInInput input;
    input.codeDemanded = true;
    const std::vector<SignInProblem> all{{FormField::CompanyId, What::CompanyIdInvalid},
                                         {FormField::LoginName, What::EmailMissing},
                                         {FormField::Password, What::PasswordMissing},
                                         {FormField::MfaCode, What::CodeMissing}};
    QCOMPARE(checkSignIn(input).problems, all);
}

void TestSignInForm::byCode()
{
    SignInInput input = good();
    input.byCode = true;
    QCOMPARE(checkSignIn(input).problems,
             only(FormField::VerificationCode, What::VerificationCodeNotSent));
    input.proof.code = Secret("000000"); // typed, but none was sent
    QCOMPARE(checkSignIn(input).problems,
             only(FormField::VerificationCode, What::VerificationCodeNotSent));
    input.proof = {Secret(), Secret("ticket")};
    QCOMPARE(checkSignIn(input).problems,
             only(FormField::VerificationCode, What::VerificationCodeMissing));
    input.proof.code = Secret("000000");
    const auto check = checkSignIn(input);
    QVERIFY(check.request && check.request->proof.isComplete());
    QVERIFY(check.request->password.isEmpty()); // not sent with a code
}

void TestSignInForm::registration()
{
    RegistrationInput input;
    input.email = u"new@example.com"_s;
    auto check = checkRegistration(input);
    QVERIFY(!check.request);
    QCOMPARE(check.problems.size(), std::size_t(2)); // country and code; no password is needed
    QCOMPARE(check.problems.front(), (SignInProblem{FormField::Country, What::CountryMissing}));
    input.country = u"DE"_s;
    input.proof = {Secret("000000"), Secret("ticket")};
    input.weak = true;
    QCOMPARE(checkRegistration(input).problems,
             only(FormField::NewPassword, What::NewPasswordWeak));
    input.weak = false;
    check = checkRegistration(input);
    QVERIFY(check.request && check.request->password.isEmpty());
    QCOMPARE(check.request->identity.loginName, u"new@example.com"_s);
    QCOMPARE(check.request->country, u"DE"_s);
}

void TestSignInForm::forgottenPassword()
{
    ForgottenInput input;
    input.type = SignInType::Phone;
    input.phoneRegion = u"CN"_s;
    input.phone = u"134 2983 7442"_s;
    input.proof = {Secret("000000"), Secret("ticket")};
    QCOMPARE(checkForgotten(input).problems,
             only(FormField::NewPassword, What::NewPasswordMissing));
    input.password = Secret("pale otter, 9 lamps");
    input.codeDemanded = true;
    QCOMPARE(checkForgotten(input).problems, only(FormField::MfaCode, What::CodeMissing));
    input.googleCode = Secret("123 456");
    const auto check = checkForgotten(input);
    QVERIFY(check.request);
    QCOMPARE(check.request->identity.recipient(), u"+86 13429837442"_s);
    QCOMPARE(check.request->googleCode, Secret("123456"));
    QCOMPARE(check.request->newPassword, Secret("pale otter, 9 lamps"));
}

void TestSignInForm::everyProblemHasItsSentence()
{
    QSet<QString> sentences;
    for (int i = 0; i <= int(What::NewPasswordWeak); ++i) {
        const QString sentence = sentenceFor(What(i));
        QVERIFY(sentence.endsWith(u'.'));
        QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
        sentences.insert(sentence);
    }
}

QTEST_GUILESS_MAIN(TestSignInForm)
#include "tst_signinform.moc"
