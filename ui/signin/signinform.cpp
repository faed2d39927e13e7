// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/signin/signinform.h"

#include "app/services/phonenumbers.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

using What = SignInProblem::What;

constexpr qsizetype maxEmailLength = 254; // RFC 5321
constexpr qsizetype maxCustomerNumberLength = 18;
constexpr qsizetype googleCodeLength = 6;

QString withoutSpaces(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

bool isDigits(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

What whatOf(PhoneProblem problem)
{
    switch (problem) {
    case PhoneProblem::Empty:
        return What::PhoneMissing;
    case PhoneProblem::TooShort:
        return What::PhoneTooShort;
    case PhoneProblem::TooLong:
        return What::PhoneTooLong;
    case PhoneProblem::NotInRegion:
        return What::PhoneNotInRegion;
    case PhoneProblem::NotANumber:
        break;
    }
    return What::PhoneNotANumber;
}

// Digits of a Google code, or what is wrong with it.
std::optional<SignInProblem> takeGoogleCode(const Secret &typed, Secret *code)
{
    QString digits = withoutSpaces(QString::fromUtf8(typed.reveal()));
    if (digits.isEmpty())
        return SignInProblem{FormField::MfaCode, What::CodeMissing};
    if (digits.size() != googleCodeLength || !isDigits(digits))
        return SignInProblem{FormField::MfaCode, What::CodeMalformed};
    *code = Secret::take(std::move(digits));
    return std::nullopt;
}

std::optional<SignInProblem> problemOf(const CodeProof &proof)
{
    if (proof.sendToken.isEmpty())
        return SignInProblem{FormField::VerificationCode, What::VerificationCodeNotSent};
    if (proof.code.isEmpty())
        return SignInProblem{FormField::VerificationCode, What::VerificationCodeMissing};
    return std::nullopt;
}

NameCheck wrong(FormField field, What what)
{
    return {std::nullopt, SignInProblem{field, what}};
}

NameCheck checkPhoneName(const NameInput &input)
{
    if (input.phoneRegion.isEmpty())
        return wrong(FormField::PhoneArea, What::AreaCodeMissing);
    const PhoneCheck check = checkPhone(input.phone, input.phoneRegion);
    if (!check.number)
        return wrong(FormField::LoginName, whatOf(check.problem));
    return {SignInIdentity{SignInType::Phone, check.number->areaCode, check.number->national}, {}};
}

struct FormText {
    Q_DECLARE_TR_FUNCTIONS(mm::SignInForm)
};

} // namespace

bool looksLikeEmail(const QString &text)
{
    static const QRegularExpression shape(u"\\A[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+\\z"_s);
    return text.size() <= maxEmailLength && shape.match(text).hasMatch();
}

std::optional<qint64> companyIdFrom(const QString &text)
{
    const QString digits = text.trimmed();
    bool ok = false;
    const qint64 id = digits.toLongLong(&ok);
    return ok && isDigits(digits) && id > 0 ? std::optional(id) : std::nullopt;
}

NameCheck checkName(const NameInput &input)
{
    const QString email = input.email.trimmed();
    const QString number = withoutSpaces(input.customerNumber);
    switch (input.type) {
    case SignInType::Phone:
        return checkPhoneName(input);
    case SignInType::CustomerNumber:
        if (number.isEmpty())
            return wrong(FormField::LoginName, What::CustomerNumberMissing);
        if (!isDigits(number) || number.size() > maxCustomerNumberLength)
            return wrong(FormField::LoginName, What::CustomerNumberMalformed);
        return {SignInIdentity{SignInType::CustomerNumber, {}, number}, {}};
    case SignInType::Email:
        break;
    }
    if (email.isEmpty())
        return wrong(FormField::LoginName, What::EmailMissing);
    if (!looksLikeEmail(email))
        return wrong(FormField::LoginName, What::EmailMalformed);
    return {SignInIdentity{SignInType::Email, {}, email}, {}};
}

SignInCheck checkSignIn(const SignInInput &input)
{
    SignInCheck check;
    LoginRequest request;
    if (!companyIdFrom(input.companyId))
        check.problems.push_back({FormField::CompanyId, What::CompanyIdInvalid});
    if (const NameCheck name = checkName(input); name.identity) {
        request.type = name.identity->type;
        request.phoneArea = name.identity->phoneArea;
        request.loginName = name.identity->loginName;
    } else {
        check.problems.push_back(*name.problem);
    }
    if (input.byCode) {
        request.proof = input.proof;
        if (const auto problem = problemOf(input.proof))
            check.problems.push_back(*problem);
    } else {
        request.password = input.password;
        if (input.password.isEmpty())
            check.problems.push_back({FormField::Password, What::PasswordMissing});
    }
    if (input.codeDemanded) {
        if (const auto problem = takeGoogleCode(input.googleCode, &request.googleCode))
            check.problems.push_back(*problem);
    }
    if (check.problems.empty())
        check.request = std::move(request);
    return check;
}

FormCheck<RegisterRequest> checkRegistration(const RegistrationInput &input)
{
    FormCheck<RegisterRequest> check;
    const NameCheck name = checkName(input);
    if (name.problem)
        check.problems.push_back(*name.problem);
    if (input.country.isEmpty())
        check.problems.push_back({FormField::Country, What::CountryMissing});
    if (const auto problem = problemOf(input.proof))
        check.problems.push_back(*problem);
    if (input.weak)
        check.problems.push_back({FormField::NewPassword, What::NewPasswordWeak});
    if (!check.problems.empty())
        return check;
    RegisterRequest request;
    request.identity = *name.identity;
    request.country = input.country;
    request.proof = input.proof;
    request.password = input.password;
    check.request = std::move(request);
    return check;
}

FormCheck<ForgottenPasswordRequest> checkForgotten(const ForgottenInput &input)
{
    FormCheck<ForgottenPasswordRequest> check;
    ForgottenPasswordRequest request;
    const NameCheck name = checkName(input);
    if (name.problem)
        check.problems.push_back(*name.problem);
    else
        request.identity = *name.identity;
    if (const auto problem = problemOf(input.proof))
        check.problems.push_back(*problem);
    if (input.password.isEmpty())
        check.problems.push_back({FormField::NewPassword, What::NewPasswordMissing});
    else if (input.weak)
        check.problems.push_back({FormField::NewPassword, What::NewPasswordWeak});
    if (input.codeDemanded) {
        if (const auto problem = takeGoogleCode(input.googleCode, &request.googleCode))
            check.problems.push_back(*problem);
    }
    request.proof = input.proof;
    request.newPassword = input.password;
    if (check.problems.empty())
        check.request = std::move(request);
    return check;
}

QString sentenceFor(What what)
{
    switch (what) {
    case What::CompanyIdInvalid:
        return FormText::tr("The company ID is a number above zero.");
    case What::EmailMissing:
        return FormText::tr("Enter your e-mail address.");
    case What::EmailMalformed:
        return FormText::tr("An e-mail address looks like name@example.com.");
    case What::AreaCodeMissing:
        return FormText::tr("Choose the country or area code of the number.");
    case What::PhoneMissing:
        return FormText::tr("Enter your phone number.");
    case What::PhoneNotANumber:
        return FormText::tr("This is not a phone number.");
    case What::PhoneTooShort:
        return FormText::tr("This phone number is too short.");
    case What::PhoneTooLong:
        return FormText::tr("This phone number is too long.");
    case What::PhoneNotInRegion:
        return FormText::tr("There is no such phone number in the chosen country.");
    case What::CustomerNumberMissing:
        return FormText::tr("Enter your customer number.");
    case What::CustomerNumberMalformed:
        return FormText::tr("A customer number has digits only.");
    case What::PasswordMissing:
        return FormText::tr("Enter your password.");
    case What::CodeMissing:
        return FormText::tr("Enter the 6-digit code of your authenticator app.");
    case What::CodeMalformed:
        return FormText::tr("The code has 6 digits.");
    case What::VerificationCodeNotSent:
        return FormText::tr("Press “Send code”, then enter the code you get.");
    case What::VerificationCodeMissing:
        return FormText::tr("Enter the code that was sent to you.");
    case What::CountryMissing:
        return FormText::tr("Choose the country you live in.");
    case What::NewPasswordMissing:
        return FormText::tr("Choose a new password.");
    case What::NewPasswordWeak:
        return FormText::tr("This password is too easy to guess. Choose a longer or less usual "
                            "one.");
    }
    return {};
}

} // namespace mm
