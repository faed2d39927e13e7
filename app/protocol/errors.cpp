// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/errors.h"

#include <algorithm>
#include <string_view>

namespace mm {

namespace {

struct CodeRow {
    std::string_view code; ///< without the letters its module puts in front
    ErrorKind kind;
    FormField field = FormField::None;
};

// protocol.md section 3. Codes that stand here with their short forms spelled out: "_112" of that
// table is CUSTOMER_API_0000112. Which of 502 to 510 is the phone, the area code or the e-mail is
// not documented, so all of them belong to the field where the user names the account.
constexpr CodeRow codeRows[] = {
    {"GATEWAY_CODE_001", ErrorKind::SessionEnded},
    {"GATEWAY_CODE_005", ErrorKind::SessionEnded},
    {"GATEWAY_CODE_017", ErrorKind::SessionEnded},
    {"GATEWAY_CODE_014", ErrorKind::OutsideTimeWindow},
    {"00012002", ErrorKind::OutsideTimeWindow},
    {"GATEWAY_CODE_018", ErrorKind::TooFast},
    {"00012005", ErrorKind::TooFast},
    {"GATEWAY_CODE_019", ErrorKind::NoPermission},
    {"00012004", ErrorKind::NoPermission},
    {"CUSTOMER_API_0001029", ErrorKind::NoPermission},
    {"F999999", ErrorKind::CaptchaRefused, FormField::Captcha},
    {"CUSTOMER_API_0000102", ErrorKind::WrongCredentials, FormField::Password},
    {"CUSTOMER_API_0000112", ErrorKind::WrongCredentials, FormField::Password},
    {"CUSTOMER_API_0000103", ErrorKind::AccountBarred},
    {"CUSTOMER_API_0000113", ErrorKind::AccountBarred},
    {"CUSTOMER_API_0000157", ErrorKind::AccountBarred},
    {"CUSTOMER_API_0000158", ErrorKind::AccountBarred},
    {"CUSTOMER_API_0001050", ErrorKind::AccountBarred},
    {"0001050", ErrorKind::AccountBarred},
    {"CUSTOMER_API_0000138", ErrorKind::MfaNeeded, FormField::MfaCode},
    {"CUSTOMER_API_0000520", ErrorKind::MfaNeeded, FormField::MfaCode},
    {"CUSTOMER_API_0000519", ErrorKind::MfaWrong, FormField::MfaCode},
    {"CUSTOMER_API_0000511", ErrorKind::VerificationCodeWrong, FormField::VerificationCode},
    {"CUSTOMER_API_0000512", ErrorKind::VerificationCodeWrong, FormField::VerificationCode},
    {"CUSTOMER_API_0000517", ErrorKind::VerificationCodeWrong, FormField::VerificationCode},
    {"CUSTOMER_API_0000518", ErrorKind::VerificationCodeWrong, FormField::VerificationCode},
    {"CUSTOMER_API_0000502", ErrorKind::LoginNameInvalid, FormField::LoginName},
    {"CUSTOMER_API_0000503", ErrorKind::LoginNameInvalid, FormField::LoginName},
    {"CUSTOMER_API_0000504", ErrorKind::LoginNameInvalid, FormField::LoginName},
    {"CUSTOMER_API_0000505", ErrorKind::LoginNameInvalid, FormField::LoginName},
    {"CUSTOMER_API_0000506", ErrorKind::LoginNameInvalid, FormField::LoginName},
    {"CUSTOMER_API_0000507", ErrorKind::LoginNameInvalid, FormField::LoginName},
    {"CUSTOMER_API_0000508", ErrorKind::LoginNameInvalid, FormField::LoginName},
    {"CUSTOMER_API_0000509", ErrorKind::LoginNameInvalid, FormField::LoginName},
    {"CUSTOMER_API_0000510", ErrorKind::LoginNameInvalid, FormField::LoginName},
    {"00012001", ErrorKind::ApiKeyRefused},
    {"00012003", ErrorKind::ApiKeyRefused},
    {"00012006", ErrorKind::ApiKeyRefused},
    {"00012007", ErrorKind::ApiKeyRefused},
    {"GATEWAY_CODE_010", ErrorKind::UnknownEndpoint}, // section 13
    // The vendor's public list: "Company ID cannot be null".
    {"GATEWAY_CODE_003", ErrorKind::Refused, FormField::CompanyId},
};

constexpr QLatin1StringView latin1(std::string_view text)
{
    return QLatin1StringView(text.data(), qsizetype(text.size()));
}

bool isModuleName(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

const CodeRow *rowOf(QStringView fullCode)
{
    const auto *row = std::ranges::find_if(codeRows, [fullCode](const CodeRow &candidate) {
        const QLatin1StringView code = latin1(candidate.code);
        return fullCode.endsWith(code) && isModuleName(fullCode.chopped(code.size()));
    });
    return row == std::end(codeRows) ? nullptr : row;
}

/// CFDWBWE0000xx: any refusal of an order.
bool isOrderCode(QStringView fullCode)
{
    constexpr QLatin1StringView prefix("CFDWBWE0000");
    const qsizetype at = fullCode.indexOf(prefix);
    if (at < 0 || !isModuleName(fullCode.first(at)))
        return false;
    const QStringView number = fullCode.sliced(at + prefix.size());
    return number.size() == 2
        && std::ranges::all_of(number, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

ErrorKind kindOfCode(const QString &fullCode)
{
    if (const CodeRow *row = rowOf(fullCode))
        return row->kind;
    return isOrderCode(fullCode) ? ErrorKind::OrderRefused : ErrorKind::Refused;
}

FormField fieldOfCode(const QString &fullCode)
{
    const CodeRow *row = rowOf(fullCode);
    return row ? row->field : FormField::None;
}

bool isRefusal(ErrorKind kind)
{
    return kind <= ErrorKind::Refused;
}

QString nameOf(ErrorKind kind)
{
    switch (kind) {
#define MM_NAME(name)                                                                              \
    case ErrorKind::name:                                                                          \
        return QStringLiteral(#name)
        MM_NAME(SessionEnded);
        MM_NAME(SignedInElsewhere);
        MM_NAME(OutsideTimeWindow);
        MM_NAME(TooFast);
        MM_NAME(Banned);
        MM_NAME(NoPermission);
        MM_NAME(CaptchaRefused);
        MM_NAME(WrongCredentials);
        MM_NAME(AccountBarred);
        MM_NAME(MfaNeeded);
        MM_NAME(MfaWrong);
        MM_NAME(VerificationCodeWrong);
        MM_NAME(NoSuchAccount);
        MM_NAME(AccountExists);
        MM_NAME(LoginNameInvalid);
        MM_NAME(ApiKeyRefused);
        MM_NAME(OrderRefused);
        MM_NAME(UnknownEndpoint);
        MM_NAME(Refused);
        MM_NAME(HostUnreachable);
        MM_NAME(TlsRefused);
        MM_NAME(TimedOut);
        MM_NAME(ConnectionLost);
        MM_NAME(Redirected);
        MM_NAME(HttpFailed);
        MM_NAME(BadAnswer);
        MM_NAME(ProxyFailed);
        MM_NAME(ProviderRefused);
        MM_NAME(BrowserTimedOut);
        MM_NAME(Cancelled);
        MM_NAME(AnotherAccount);
        MM_NAME(CryptoForbidden);
        MM_NAME(LocalFailure);
#undef MM_NAME
    }
    return QString::number(int(kind));
}

} // namespace mm
