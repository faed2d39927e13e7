// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/errortext.h"

#include "app/protocol/limits.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace mm {

namespace {

constexpr QLatin1StringView wrongVerificationCode("0000511"); ///< the only one the documents word
// protocol.md sections 3 and 5: what the Open API says of an API key.
constexpr QLatin1StringView keyNotPermitted("00012004");
constexpr QLatin1StringView keyTooFast("00012005");

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(mm::ErrorText)
public:
    static QString refusal(const GatewayError &error);
    static QString formRefusal(const GatewayError &error);
    static QString keyRefusal(const GatewayError &error);
    static QString waiting(const GatewayError &error);
    static QString localFailure(const GatewayError &error);
    static QString transport(const GatewayError &error);
};

QString ErrorText::waiting(const GatewayError &error)
{
    QString what = tr("Too many requests in a short time.");
    if (error.kind == ErrorKind::Banned)
        what = tr("The gateway has barred this computer for a while because of too many requests.");
    else if (error.code == owncode::keyBudget || error.code.endsWith(keyTooFast))
        what = tr("The %n request(s) a minute that the API key allows are used up.", nullptr,
                  limits::apiKeyCallsPerMinute);
    const auto seconds = int((error.retryAfterMs + 999) / 1000);
    QString then = tr("Please wait a little before you try again.");
    if (seconds >= 120) // nobody counts 300 seconds
        then = tr("Please try again in %n minute(s).", nullptr, (seconds + 59) / 60);
    else if (seconds > 0)
        then = tr("Please try again in %n second(s).", nullptr, seconds);
    return tr("%1 %2", "two sentences").arg(what, then);
}

// What the user typed is what was refused.
QString ErrorText::formRefusal(const GatewayError &error)
{
    switch (error.kind) {
    case ErrorKind::WrongCredentials:
        return tr("The account or the password is wrong.");
    case ErrorKind::MfaNeeded:
        return tr("This account is protected: enter the 6-digit code of your authenticator app.");
    case ErrorKind::MfaWrong:
        return tr("The Google code is wrong or has expired. Enter the one shown now.");
    case ErrorKind::VerificationCodeWrong:
        return error.code.endsWith(wrongVerificationCode)
            ? tr("The verification code is wrong. Check it, or have a new one sent.")
            : tr("The verification code is wrong, has expired or was asked for too often.");
    case ErrorKind::NoSuchAccount:
        return tr("There is no account of this name. Check it, or create an account.");
    case ErrorKind::AccountExists:
        return tr("There is an account of this name already. Sign in with it instead.");
    case ErrorKind::CaptchaRefused:
        return tr("The security check was not passed. Please try again.");
    default:
        break;
    }
    if (fieldOfCode(error.code) == FormField::PhoneArea)
        return tr("The gateway does not accept this area code. Choose the number's country.");
    return tr("The gateway does not accept this name. Please check it.");
}

// Which of them it is tells what to do.
QString ErrorText::keyRefusal(const GatewayError &error)
{
    if (error.code.endsWith("00012001"_L1))
        return tr("The gateway refused the API key's signature. Check that the API secret belongs "
                  "to this API key.");
    if (error.code.endsWith("00012003"_L1))
        return tr("The gateway does not know this API key, or it has been deleted. Enter another "
                  "one.");
    if (error.code.endsWith("00012006"_L1))
        return tr("The API key has expired. Apply for a new one under “API keys”.");
    if (error.code.endsWith("00012007"_L1))
        return tr("This computer's address is not on the API key's list of IP addresses. Add it "
                  "under “API keys”.");
    return tr("The gateway refused the API key. Check the key, its expiry and its IP "
              "addresses.");
}

QString ErrorText::localFailure(const GatewayError &error)
{
    if (error.code == owncode::needsSignIn)
        return tr("An API key cannot do this. Sign in to your account for it.");
    if (error.code == owncode::badApiSecret)
        return tr("The API secret cannot be used to sign requests. Enter it again as it was given "
                  "out with the API key.");
    return error.text.isEmpty()
        ? tr("The request could not be made. Check the environment's public key.")
        : tr("This computer could not do what was needed.");
}

QString ErrorText::refusal(const GatewayError &error)
{
    switch (error.kind) {
    case ErrorKind::SessionEnded:
        return error.code == owncode::keyGivenUp
            ? tr("The API key is no longer used. Please sign in another way.")
            : tr("Your session has ended. Please sign in again.");
    case ErrorKind::SignedInElsewhere:
        return tr("Somebody signed in to your account elsewhere, which ended this session. If it "
                  "was not you, change your password.");
    case ErrorKind::OutsideTimeWindow:
        return tr("The gateway found the request too old. Check this computer's clock, then try "
                  "again.");
    case ErrorKind::TooFast:
    case ErrorKind::Banned:
        return waiting(error);
    case ErrorKind::NoPermission:
        return error.code.endsWith(keyNotPermitted)
            ? tr("The API key has no permission for that. Change its permissions under “API keys”.")
            : tr("This account has no permission for that.");
    case ErrorKind::AccountBarred:
        return tr("This account is locked or disabled and cannot sign in. Please contact "
                  "support.");
    case ErrorKind::ApiKeyRefused:
        return keyRefusal(error);
    case ErrorKind::OrderRefused:
        return tr("The order was refused.");
    case ErrorKind::UnknownEndpoint:
        return tr("The gateway does not know this function. Check the environment.");
    case ErrorKind::Refused:
        return fieldOfCode(error.code) == FormField::CompanyId
            ? tr("The gateway does not know this company ID.")
            : tr("The gateway refused the request.");
    default:
        return formRefusal(error);
    }
}

QString ErrorText::transport(const GatewayError &error)
{
    switch (error.kind) {
    case ErrorKind::HostUnreachable:
        return tr("The gateway cannot be reached. Check the internet connection and the "
                  "environment.");
    case ErrorKind::TlsRefused:
        return tr("The connection to the gateway is not secure, so nothing was sent. Check this "
                  "computer's clock and network.");
    case ErrorKind::TimedOut:
        return tr("The gateway did not answer in time. Please try again.");
    case ErrorKind::ConnectionLost:
        return tr("The connection ended before the gateway's answer came. Please try again.");
    case ErrorKind::Redirected:
        return tr("The gateway points to another address, which is not followed for safety. Check "
                  "the environment.");
    case ErrorKind::HttpFailed:
        return tr("The gateway has a problem of its own (HTTP %1). Please try again later.")
            .arg(error.httpStatus);
    case ErrorKind::BadAnswer:
        return tr("The gateway's answer cannot be read. Check the environment, or try again "
                  "later.");
    case ErrorKind::ProxyFailed:
        if (error.httpStatus == 407)
            return tr("The proxy wants a user name and password, or did not accept them. Check "
                      "them under “Proxy” in the settings.");
        return tr("The proxy refused the connection or is not there. Check it under “Proxy” in the "
                  "settings.");
    case ErrorKind::ProviderRefused:
        return tr("The other service did not let you in. Try again, or sign in another way.");
    case ErrorKind::AnotherAccount:
        return tr("This is another account than the one that is open here. Sign in to that one, or "
                  "open a window for this one.");
    case ErrorKind::CryptoForbidden:
        return tr("This computer's security policy forbids SHA-1, which the gateway demands for "
                  "API keys. Sign in with a password, or ask your administrator.");
    case ErrorKind::BrowserTimedOut:
        return tr("Nothing came back from your browser in time. Please try again.");
    case ErrorKind::Cancelled:
        return tr("Cancelled.");
    default:
        return localFailure(error);
    }
}

// Errors whose own sentence says all there is; the gateway's words would say it twice.
bool speaksForItself(const GatewayError &error)
{
    if (fieldOfCode(error.code) == FormField::CompanyId)
        return true;
    switch (error.kind) {
    case ErrorKind::SessionEnded:
    case ErrorKind::SignedInElsewhere:
    case ErrorKind::NoSuchAccount:
    case ErrorKind::AccountExists:
    case ErrorKind::OutsideTimeWindow:
    case ErrorKind::TooFast:
    case ErrorKind::Banned:
    case ErrorKind::WrongCredentials:
    case ErrorKind::MfaNeeded:
    case ErrorKind::MfaWrong:
        return true;
    default:
        return false;
    }
}

} // namespace

QString sentenceFor(const GatewayError &error)
{
    const QString theirs = error.text.simplified();
    if (isRefusal(error.kind)) {
        const QString own = ErrorText::refusal(error);
        return theirs.isEmpty() || speaksForItself(error)
            ? own
            : ErrorText::tr("%1 (Gateway: %2)").arg(own, theirs);
    }
    const QString own = ErrorText::transport(error);
    const bool explained =
        error.kind == ErrorKind::ProviderRefused || error.kind == ErrorKind::LocalFailure;
    return theirs.isEmpty() || !explained ? own : ErrorText::tr("%1 (Reason: %2)").arg(own, theirs);
}

FormField fieldOf(const GatewayError &error)
{
    const FormField field = fieldOfCode(error.code);
    if (field != FormField::None)
        return field;
    switch (error.kind) {
    case ErrorKind::NoSuchAccount:
    case ErrorKind::AccountExists:
    case ErrorKind::LoginNameInvalid:
        return FormField::LoginName;
    case ErrorKind::WrongCredentials:
        return FormField::Password;
    case ErrorKind::MfaNeeded:
    case ErrorKind::MfaWrong:
        return FormField::MfaCode;
    case ErrorKind::VerificationCodeWrong:
        return FormField::VerificationCode;
    case ErrorKind::CaptchaRefused:
        return FormField::Captcha;
    default:
        return FormField::None;
    }
}

} // namespace mm
