// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/registration.h"

#include "app/protocol/fields.h"
#include "app/protocol/signing.h"

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

KycLevel kycLevel(const Json &item)
{
    JsonReader reader(item, u"KYC level"_s);
    KycLevel level{.code = textField(reader, "levelCode"),
                   .name = textField(reader, "levelName"),
                   .pathName = textField(reader, "pathName"),
                   .accountType = enumField<OpenAccountType>(reader, "openAccountType"),
                   .elements = {}};
    for (const Json &element : item["elementList"].items()) {
        const QString name = element["elementName"].toString();
        if (!name.isEmpty())
            level.elements.append(name);
    }
    return level;
}

std::vector<KycLevel> kycLevels(const Json &list)
{
    std::vector<KycLevel> levels;
    for (const Json &item : list.items()) {
        if (item.isObject())
            levels.push_back(kycLevel(item));
    }
    return levels;
}

/// A token as text, or the member "token" of an object.
Secret tokenOf(const Json &data)
{
    if (data.isString())
        return Secret::take(data.toString());
    JsonReader reader(data, u"token"_s);
    return secretField(reader, "token");
}

QString digestText(const Secret &password)
{
    return secretText(passwordDigest(password));
}

} // namespace

Json RegisterRequest::toJson() const
{
    Json body(Json::Object{{"country", country}});
    setText(body, "lang", language);
    body.set("loginName", identity.loginName);
    if (identity.type == SignInType::Phone)
        body.set("phoneArea", identity.phoneArea);
    body.set("type", int(identity.type));
    body.set("verifyCode", secretText(proof.code));
    body.set("sendToken", secretText(proof.sendToken));
    body.set("registerSource", deviceNumber());
    if (customerGroupId)
        body.set("customerGroupId", *customerGroupId);
    body.set("openAccountType", int(accountType));
    if (!password.isEmpty())
        body.set("pwd", digestText(password));
    return body;
}

Result<RegisterRequest::Answer> RegisterRequest::Answer::fromJson(const Json &data)
{
    if (data.isNull()) // registered, and that is all that is said
        return Answer{};
    if (!data.isObject())
        return badAnswer();
    JsonReader reader(data, u"registration"_s);
    Answer answer;
    answer.customerNo = textField(reader, "customerNo");
    answer.kyc = kycLevels(data["list"]);
    answer.companyKycDemanded = flagField(reader, "companyKycStatus");
    answer.token = secretField(reader, "token");
    answer.refreshToken = secretField(reader, "rToken");
    return answer;
}

Json KycListRequest::toJson() const
{
    return Json(Json::Object{{"businessCode", u"open_account"_s}});
}

Result<KycListRequest::Answer> KycListRequest::Answer::fromJson(const Json &data)
{
    if (!data.isNull() && !data.isArray())
        return badAnswer();
    return Answer{.levels = kycLevels(data)};
}

Json ForgottenPasswordRequest::toJson() const
{
    // The reference lists verifyCodeToken too: a ticket of a call of its own that checks the code
    // beforehand, which the code and its sendToken make needless.
    Json body(Json::Object{{"loginName", identity.loginName}});
    if (identity.type == SignInType::Phone)
        body.set("phoneArea", identity.phoneArea);
    body.set("type", int(identity.type));
    body.set("newPwd", digestText(newPassword));
    body.set("verifyCode", secretText(proof.code));
    body.set("sendToken", secretText(proof.sendToken));
    setSecret(body, "googleCode", googleCode);
    return body;
}

Json ChangePasswordRequest::toJson() const
{
    Json body(
        Json::Object{{"oldPwd", digestText(oldPassword)}, {"newPwd", digestText(newPassword)}});
    setSecret(body, "googleCode", googleCode);
    return body;
}

Json FirstPasswordRequest::toJson() const
{
    Json body(Json::Object{{"pwd", digestText(newPassword)}});
    setSecret(body, "googleCode", googleCode);
    return body;
}

Result<MfaSecretRequest::Answer> MfaSecretRequest::Answer::fromJson(const Json &data)
{
    if (!data.isObject())
        return badAnswer();
    JsonReader reader(data, u"MFA secret"_s);
    Answer answer{.googleId = reader.integer("id").value_or(0),
                  .secret = secretField(reader, "secret"),
                  .otpauth = secretField(reader, "qrcode")};
    // An authenticator app follows whatever the QR code holds.
    const bool otpauth = answer.otpauth.reveal().startsWith("otpauth://totp/");
    if (answer.googleId <= 0 || answer.secret.isEmpty() || !otpauth)
        return badAnswer();
    return answer;
}

Json SetMfaRequest::toJson() const
{
    Json body;
    setText(body, "lang", language);
    setText(body, "customerNo", customerNo);
    if (customerId)
        body.set("id", *customerId);
    // The reference swaps the descriptions of the two; the names are right.
    setSecret(body, "verifyCodeSMS", sms.code);
    setSecret(body, "sendTokenSMS", sms.sendToken);
    setSecret(body, "verifyCodeEmail", email.code);
    setSecret(body, "sendTokenEmail", email.sendToken);
    setSecret(body, "googleCode", googleCode);
    body.set("type", enable ? 1 : 2);
    body.set("googleId", googleId);
    return body;
}

Result<SwitchAccountRequest::Answer> SwitchAccountRequest::Answer::fromJson(const Json &data)
{
    Answer answer{.token = tokenOf(data), .refreshToken = {}};
    if (answer.token.isEmpty())
        return badAnswer();
    JsonReader reader(data, u"switched account"_s);
    answer.refreshToken = secretField(reader, "rToken");
    return answer;
}

Result<RandomKeyRequest::Answer> RandomKeyRequest::Answer::fromJson(const Json &data)
{
    Answer answer{.token = tokenOf(data)};
    if (answer.token.isEmpty())
        return badAnswer();
    return answer;
}

} // namespace mm
