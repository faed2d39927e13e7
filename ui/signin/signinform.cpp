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

// Fills in the login name by type, or says what is wrong with it.
std::optional<SignInProblem> takeLoginName(const SignInInput &input, LoginRequest *request)
{
    switch (input.type) {
    case SignInType::Email:
        request->loginName = input.email.trimmed();
        if (request->loginName.isEmpty())
            return SignInProblem{FormField::LoginName, What::EmailMissing};
        if (!looksLikeEmail(request->loginName))
            return SignInProblem{FormField::LoginName, What::EmailMalformed};
        return std::nullopt;
    case SignInType::Phone: {
        if (input.phoneRegion.isEmpty())
            return SignInProblem{FormField::PhoneArea, What::AreaCodeMissing};
        const PhoneCheck check = checkPhone(input.phone, input.phoneRegion);
        if (!check.number)
            return SignInProblem{FormField::LoginName, whatOf(check.problem)};
        request->phoneArea = check.number->areaCode;
        request->loginName = check.number->national;
        return std::nullopt;
    }
    case SignInType::CustomerNumber:
        request->loginName = withoutSpaces(input.customerNumber);
        if (request->loginName.isEmpty())
            return SignInProblem{FormField::LoginName, What::CustomerNumberMissing};
        if (!isDigits(request->loginName) || request->loginName.size() > maxCustomerNumberLength)
            return SignInProblem{FormField::LoginName, What::CustomerNumberMalformed};
        return std::nullopt;
    }
    return std::nullopt;
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

SignInCheck checkSignIn(const SignInInput &input)
{
    SignInCheck check;
    LoginRequest request;
    request.type = input.type;
    if (!companyIdFrom(input.companyId))
        check.problems.push_back({FormField::CompanyId, What::CompanyIdInvalid});
    if (const auto problem = takeLoginName(input, &request))
        check.problems.push_back(*problem);
    if (input.password.isEmpty())
        check.problems.push_back({FormField::Password, What::PasswordMissing});
    request.password = input.password;
    if (input.codeDemanded) {
        QString code = withoutSpaces(QString::fromUtf8(input.googleCode.reveal()));
        if (code.isEmpty())
            check.problems.push_back({FormField::MfaCode, What::CodeMissing});
        else if (code.size() != googleCodeLength || !isDigits(code))
            check.problems.push_back({FormField::MfaCode, What::CodeMalformed});
        request.googleCode = Secret::take(std::move(code));
    }
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
    }
    return {};
}

} // namespace mm
