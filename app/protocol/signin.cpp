// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/signin.h"

#include "app/protocol/fields.h"
#include "app/protocol/signing.h"

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Some answers are a bare number, or that number as a string.
std::optional<qint64> bareInteger(const Json &data)
{
    const Json object(Json::Object{{"data", data}});
    return JsonReader(object, u"answer"_s).integer("data");
}

} // namespace

int deviceNumber()
{
#if defined(Q_OS_WIN)
    return 7;
#elif defined(Q_OS_MACOS)
    return 8;
#else
    return 9;
#endif
}

Json MfaQuestion::toJson() const
{
    const bool hasArea = type == SignInType::Phone && !phoneArea.isEmpty();
    return Json(Json::Object{{"loginName", loginName},
                             {"phoneArea", hasArea ? phoneArea : u"+86"_s},
                             {"type", int(type)}});
}

Result<MfaQuestion::Answer> MfaQuestion::Answer::fromJson(const Json &data)
{
    // The reference: greater than 0 is enabled, all else is not.
    if (data.isNull())
        return Answer{};
    const std::optional<qint64> number = bareInteger(data);
    if (!number)
        return badAnswer();
    return Answer{.enabled = *number > 0};
}

Json LoginRequest::toJson() const
{
    Json body(Json::Object{{"type", int(type)}});
    if (type == SignInType::Phone)
        body.set("phoneArea", phoneArea);
    body.set("loginName", loginName);
    body.set("device", deviceNumber());
    body.set("isThird", false);
    if (!password.isEmpty()) {
        body.set("loginPwd", secretText(passwordDigest(password)));
    } else { // section 13: no digest of an empty password
        setSecret(body, "verifyCode", proof.code);
        setSecret(body, "sendToken", proof.sendToken);
    }
    setSecret(body, "googleCode", googleCode);
    if (!bindUserId.isEmpty()) {
        body.set("bindThirdUserId", bindUserId);
        body.set("thirdSource", bindSource);
    }
    return body;
}

Result<LoginRequest::Answer> LoginRequest::Answer::fromJson(const Json &data)
{
    Result<Customer> customer = Customer::fromJson(data);
    if (!customer)
        return customer.error();
    JsonReader reader(data, u"login"_s);
    Answer answer;
    answer.customer = std::move(*customer);
    answer.token = secretField(reader, "token");
    answer.refreshToken = secretField(reader, "rToken");
    if (answer.token.isEmpty())
        return badAnswer();
    return answer;
}

Result<ServerTimeRequest::Answer> ServerTimeRequest::Answer::fromJson(const Json &data)
{
    const std::optional<qint64> now = bareInteger(data);
    if (!now || *now <= 0)
        return badAnswer();
    return Answer{.now = *now};
}

} // namespace mm
