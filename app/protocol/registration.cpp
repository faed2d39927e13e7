// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/registration.h"

#include "app/protocol/fields.h"

namespace mm {

Json RegisterRequest::toJson() const
{
    return {};
}
Result<RegisterRequest::Answer> RegisterRequest::Answer::fromJson(const Json &)
{
    return badAnswer();
}
Json ForgottenPasswordRequest::toJson() const
{
    return {};
}
Json ChangePasswordRequest::toJson() const
{
    return {};
}
Json FirstPasswordRequest::toJson() const
{
    return {};
}
Result<MfaSecretRequest::Answer> MfaSecretRequest::Answer::fromJson(const Json &)
{
    return badAnswer();
}
Json SetMfaRequest::toJson() const
{
    return {};
}
Result<SwitchAccountRequest::Answer> SwitchAccountRequest::Answer::fromJson(const Json &)
{
    return badAnswer();
}
Result<RandomKeyRequest::Answer> RandomKeyRequest::Answer::fromJson(const Json &)
{
    return badAnswer();
}

} // namespace mm
