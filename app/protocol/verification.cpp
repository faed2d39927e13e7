// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/verification.h"

#include "app/protocol/fields.h"

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

QLatin1StringView nameOf(CodePurpose purpose)
{
    switch (purpose) {
    case CodePurpose::Login:
        return "LOGIN"_L1;
    case CodePurpose::Register:
        return "REGISTER"_L1;
    case CodePurpose::Password:
        return "PASSWORD"_L1;
    case CodePurpose::LoggedIn:
        return "LOGINED"_L1;
    case CodePurpose::Common:
        break;
    }
    return "COMMON"_L1;
}

} // namespace

QString codeBizType(CodePurpose purpose, CodeChannel channel)
{
    return (channel == CodeChannel::Email ? "EMAIL_"_L1 : "SMS_"_L1) + nameOf(purpose)
        + "_VERIFICATION_CODE"_L1;
}

Json AccountQuestion::toJson() const
{
    return Json(Json::Object{{"loginName", identity.loginName}, {"type", int(identity.type)}});
}

Result<AccountQuestion::Answer> AccountQuestion::Answer::fromJson(const Json &data)
{
    if (!data.isObject())
        return badAnswer();
    JsonReader reader(data, u"account status"_s);
    const std::optional<Status> status = enumField<Status>(reader, "status");
    if (status != Status::Exists && status != Status::Unknown && status != Status::Disabled)
        return badAnswer();
    return Answer{.status = *status,
                  .country = textField(reader, "country"),
                  .phoneArea = textField(reader, "phoneArea")};
}

Json SendCodeRequest::toJson() const
{
    Json body(Json::Object{{"companyId", companyId}, {"bizType", codeBizType(purpose, channel)}});
    if (purpose == CodePurpose::LoggedIn)
        body.set("customerNo", customerNo);
    else
        body.set("toUser", recipient);
    setText(body, "country", country);
    return body;
}

Result<SendCodeRequest::Answer> SendCodeRequest::Answer::fromJson(const Json &data)
{
    if (!data.isObject())
        return badAnswer();
    JsonReader reader(data, u"code sending"_s);
    Answer answer{.sendToken = secretField(reader, "token")};
    if (answer.sendToken.isEmpty())
        return badAnswer();
    return answer;
}

} // namespace mm
