// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QByteArray>
#include <QString>

namespace mm {

/// What went wrong, as far as the client acts on it. Sentences for the user are made from it in
/// ui/common/errortext; the full code goes to the log. Table: protocol.md section 3.
enum class ErrorKind {
    // The gateway answered and refused.
    SessionEnded, ///< no token or login expired: end the session, keep the user's place
    SignedInElsewhere, ///< kicked out: somebody signed in to the account elsewhere
    OutsideTimeWindow, ///< request expired: resynchronise the clock, retry once
    TooFast, ///< rate limit (also HTTP 429): wait retryAfterMs
    Banned, ///< HTTP 418: 5 minutes, then 10…: wait retryAfterMs
    NoPermission, ///< show, never retry
    CaptchaRefused, ///< ask for the captcha again
    WrongCredentials, ///< account or password wrong
    AccountBarred, ///< login forbidden, locked or disabled: offer support contact
    MfaNeeded, ///< Google code missing
    MfaWrong, ///< Google code wrong
    VerificationCodeWrong, ///< e-mail or SMS code wrong, expired or asked for too often
    NoSuchAccount, ///< the gateway knows nobody of that name (checkStatus 2)
    AccountExists, ///< somebody of that name is registered already (checkStatus 1)
    LoginNameInvalid, ///< phone, area code or e-mail missing or malformed
    ApiKeyRefused, ///< signature, key, expiry or IP: link to key management
    OrderRefused, ///< show on the order ticket
    UnknownEndpoint, ///< GATEWAY_CODE_010 or HTTP 404
    Refused, ///< any other refusal: show the gateway's text
    // No usable answer. For calls that change something the outcome is unknown unless sent is
    // false.
    HostUnreachable, ///< name not found, connection refused, no network
    TlsRefused, ///< certificate or handshake not acceptable: final, never overridden
    TimedOut, ///< nothing within the limit
    ConnectionLost, ///< the connection ended before a whole answer came
    Redirected, ///< a redirect is an error: token and body are never carried elsewhere
    HttpFailed, ///< HTTP status other than 200 that no other kind covers
    BadAnswer, ///< the answer cannot be read: not JSON, wrong shape, too large
    ProxyFailed, ///< the proxy refused or asked for credentials
    ProviderRefused, ///< a third party, or the gateway's check of it, said no: `text` is its reason
    BrowserTimedOut, ///< nothing came back from the browser in time
    Cancelled, ///< the user or a newer call ended it
    AnotherAccount, ///< somebody else came than the one whose session is to go on
    CryptoForbidden, ///< the system's crypto policy forbids what the gateway demands (SHA-1)
    LocalFailure, ///< the request could not be made (for example the public key is unusable)
};

/// The field of a form an error belongs to.
enum class FormField {
    None,
    LoginName,
    PhoneArea,
    Password,
    MfaCode,
    VerificationCode,
    NewPassword,
    Country,
    Captcha,
    CompanyId,
};

/// One failed call, as a value.
struct GatewayError {
    ErrorKind kind = ErrorKind::Refused;
    /// Full code, bizCode + code; without an answer empty, or one of the client's own below.
    QString code = {};
    QString text = {}; ///< the gateway's own words, msgParams filled in; plain text, may be empty
    QByteArray trace = {}; ///< trace id to quote to support; empty where no call was made
    int httpStatus = 0; ///< 0 where no HTTP answer came
    qint64 retryAfterMs = 0; ///< TooFast and Banned: how long to wait; 0 unknown
    bool sent = true; ///< false: certainly nothing reached the gateway

    bool operator==(const GatewayError &) const = default;
};

/// Why a call was not even tried, where the kind alone does not say it.
namespace owncode {
inline constexpr QLatin1StringView needsSignIn("NEEDS_SIGN_IN"); ///< no API key opens it
inline constexpr QLatin1StringView badApiSecret("BAD_API_SECRET"); ///< no key to sign with
inline constexpr QLatin1StringView keyBudget("API_KEY_BUDGET"); ///< TooFast, by our own count
inline constexpr QLatin1StringView keyGivenUp("API_KEY_GIVEN_UP"); ///< SessionEnded, by the user
} // namespace owncode

/// The kind of a full error code, with or without the leading letters some modules put in front
/// ("GGATEWAY_CODE_005" and "GATEWAY_CODE_005" are one). Unknown codes are ErrorKind::Refused.
[[nodiscard]] ErrorKind kindOfCode(const QString &fullCode);

/// The form field a full code is about, FormField::None for most.
[[nodiscard]] FormField fieldOfCode(const QString &fullCode);

/// True where the gateway answered and said no (command line: exit status 1), false where there
/// was no usable answer (exit status 3).
[[nodiscard]] bool isRefusal(ErrorKind kind);

/// Stable English name of a kind for logs and tests, such as "TooFast".
[[nodiscard]] QString nameOf(ErrorKind kind);

} // namespace mm
