// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/thirdparty.h"

#include "app/protocol/fields.h"

namespace mm {

using namespace Qt::Literals::StringLiterals;

Json ThirdPartyConfigRequest::toJson() const
{
    return Json(Json::Object{{"thirdSource", source}});
}

Result<ThirdPartyConfigRequest::Answer> ThirdPartyConfigRequest::Answer::fromJson(const Json &data)
{
    if (data.isNull()) // nothing is configured for that source
        return Answer{};
    if (!data.isObject())
        return badAnswer();
    JsonReader reader(data, u"third-party configuration"_s);
    return Answer{.source = textField(reader, "thirdSource"),
                  .clientId = textField(reader, "clientId").trimmed(),
                  .developerAccount = textField(reader, "developerAccount")};
}

const QStringList &thirdPartySources()
{
    static const QStringList sources{u"google"_s,   u"facebook"_s, u"twitter"_s,
                                     u"telegram"_s, u"apple"_s,    u"metamask"_s};
    return sources;
}

QString metaMaskMessage(qint64)
{
    return {};
}
Result<ThirdPartyVerdict> ThirdPartyVerdict::fromJson(const Json &)
{
    return badAnswer();
}
VerifyCall verifyCallFor(const ThirdPartyProof &)
{
    return {};
}
Json ThirdPartyLoginRequest::toJson() const
{
    return {};
}
Json SocialLoginRequest::toJson() const
{
    return {};
}
Json ThirdPartyRegisterRequest::toJson() const
{
    return {};
}
Json SocialRegisterRequest::toJson() const
{
    return {};
}
bool usesSocialCalls(const ThirdPartyVerdict &)
{
    return false;
}
std::vector<ThirdPartyIdentity> pairIdentities(const QString &, const QString &)
{
    return {};
}
Result<BoundIdentitiesRequest::Answer> BoundIdentitiesRequest::Answer::fromJson(const Json &)
{
    return badAnswer();
}
Json BindIdentityRequest::toJson() const
{
    return {};
}

} // namespace mm
