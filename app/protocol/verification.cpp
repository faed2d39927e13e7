// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/verification.h"

#include "app/protocol/fields.h"

namespace mm {

QString codeBizType(CodePurpose, CodeChannel)
{
    return {};
}
Json AccountQuestion::toJson() const
{
    return {};
}
Result<AccountQuestion::Answer> AccountQuestion::Answer::fromJson(const Json &)
{
    return badAnswer();
}
Json SendCodeRequest::toJson() const
{
    return {};
}
Result<SendCodeRequest::Answer> SendCodeRequest::Answer::fromJson(const Json &)
{
    return badAnswer();
}

} // namespace mm
