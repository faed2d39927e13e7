// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/auth2.h"

#include "app/protocol/fields.h"

namespace mm {

Json Auth2CodeRequest::toJson() const
{
    return {};
}
Result<Auth2CodeRequest::Answer> Auth2CodeRequest::Answer::fromJson(const Json &)
{
    return badAnswer();
}
Result<Auth2Tokens> Auth2Tokens::fromJson(const Json &)
{
    return badAnswer();
}
Json Auth2TokenRequest::toJson() const
{
    return {};
}
Json Auth2RefreshRequest::toJson() const
{
    return {};
}
Json Auth2UserRequest::toJson() const
{
    return {};
}
Result<Auth2User> Auth2User::fromJson(const Json &)
{
    return badAnswer();
}
QUrl auth2AuthorizationPage(const Environment &, const QByteArray &, const QString &,
                            const QString &, const QUrl &)
{
    return {};
}

} // namespace mm
