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

QString metaMaskMessage(qint64 timestamp)
{
    return QString::number(timestamp);
}

Result<ThirdPartyVerdict> ThirdPartyVerdict::fromJson(const Json &data)
{
    if (!data.isObject())
        return badAnswer();
    JsonReader reader(data, u"third-party verdict"_s);
    const std::optional<bool> result = flagField(reader, "result");
    if (!result)
        return badAnswer();
    ThirdPartyVerdict verdict;
    verdict.accepted = *result;
    verdict.failReason = textField(reader, "failReason");
    verdict.source = textField(reader, "thirdSource");
    verdict.userId = textField(reader, "userId");
    verdict.email = textField(reader, "email");
    verdict.phone = textField(reader, "phone");
    verdict.authToken = secretField(reader, "authToken");
    if (!verdict.accepted)
        return verdict; // what is to be done does not matter
    const QString action = textField(reader, "action");
    if (action == "login"_L1)
        verdict.action = Action::Login;
    else if (action == "bind"_L1)
        verdict.action = Action::Bind;
    else if (action == "register"_L1)
        verdict.action = Action::Register;
    else
        return badAnswer();
    if (verdict.userId.isEmpty())
        return badAnswer();
    return verdict;
}

namespace {

VerifyCall callFor(const GoogleProof &proof)
{
    Json body;
    if (proof.idToken.isEmpty())
        body.set("accessToken", secretText(proof.accessToken));
    else
        body.set("idToken", secretText(proof.idToken));
    return {.endpoint = &endpoints::googleVerify,
            .elsewhere = &endpoints::googleVerifyElsewhere,
            .body = std::move(body)};
}

VerifyCall callFor(const FacebookProof &proof)
{
    return {.endpoint = &endpoints::facebookVerify,
            .body = Json::Object{{"accessToken", secretText(proof.accessToken)}}};
}

VerifyCall callFor(const TwitterProof &proof)
{
    // All of these are required; those of OAuth 1 are not there in a flow of OAuth 2.
    return {.endpoint = &endpoints::twitterVerify,
            .body = Json::Object{{"oauth_token", ""},
                                 {"oauth_token_secret", ""},
                                 {"user_id", ""},
                                 {"screen_name", ""},
                                 {"access_token", secretText(proof.accessToken)},
                                 {"state", secretText(proof.state)},
                                 {"client_id", proof.clientId},
                                 {"network", ""},
                                 {"display", ""},
                                 {"redirect_uri", proof.redirectUri},
                                 {"scope", proof.scope},
                                 {"oauth_proxy", ""}}};
}

VerifyCall callFor(const TelegramProof &proof)
{
    return {.endpoint = &endpoints::telegramVerify,
            .body =
                Json::Object{{"userJsonStr", secretText(proof.userJson)}, {"channelSource", "pc"}}};
}

VerifyCall callFor(const AppleProof &proof)
{
    return {.endpoint = &endpoints::appleVerify,
            .elsewhere = &endpoints::appleVerifyElsewhere,
            .body = Json::Object{{"companyId", proof.companyId},
                                 {"code", secretText(proof.code)},
                                 {"idToken", secretText(proof.idToken)}}};
}

VerifyCall callFor(const MetaMaskProof &proof)
{
    return {.endpoint = &endpoints::metaMaskVerify,
            .body = Json::Object{{"signature", secretText(proof.signature)},
                                 {"address", proof.address},
                                 {"timestamp", proof.timestamp}}};
}

} // namespace

VerifyCall verifyCallFor(const ThirdPartyProof &proof)
{
    return std::visit([](const auto &one) { return callFor(one); }, proof);
}

Json ThirdPartyLoginRequest::toJson() const
{
    // E-mail and phone are both required, also where there is none.
    return Json(Json::Object{{"thirdSource", verdict.source},
                             {"userId", verdict.userId},
                             {"email", verdict.email},
                             {"phone", verdict.phone},
                             {"isThird", true}});
}

Json SocialLoginRequest::toJson() const
{
    return Json(Json::Object{{"thirdSource", verdict.source},
                             {"userId", verdict.userId},
                             {"authToken", secretText(verdict.authToken)},
                             {"isThird", true}});
}

Json ThirdPartyRegisterRequest::toJson() const
{
    Json body(Json::Object{
        {"country", country}, {"thirdSource", verdict.source}, {"userId", verdict.userId}});
    setText(body, "email", verdict.email);
    setText(body, "phone", verdict.phone);
    body.set("registerSource", deviceNumber());
    setText(body, "lang", language);
    return body;
}

Json SocialRegisterRequest::toJson() const
{
    Json body(Json::Object{{"country", country},
                           {"thirdSource", verdict.source},
                           {"userId", verdict.userId},
                           {"authToken", secretText(verdict.authToken)},
                           {"registerSource", deviceNumber()}});
    setText(body, "lang", language);
    return body;
}

bool usesSocialCalls(const ThirdPartyVerdict &verdict)
{
    return !verdict.authToken.isEmpty() && verdict.email.isEmpty() && verdict.phone.isEmpty();
}

std::vector<ThirdPartyIdentity> pairIdentities(const QString &sources, const QString &userIds)
{
    const QStringList left = sources.split(u',');
    const QStringList right = userIds.split(u',');
    std::vector<ThirdPartyIdentity> identities;
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
        ThirdPartyIdentity identity{.source = left.value(i).trimmed(),
                                    .userId = right.value(i).trimmed()};
        if (!identity.source.isEmpty() || !identity.userId.isEmpty())
            identities.push_back(std::move(identity));
    }
    return identities;
}

Result<BoundIdentitiesRequest::Answer> BoundIdentitiesRequest::Answer::fromJson(const Json &data)
{
    if (data.isNull()) // the document's own sample
        return Answer{};
    if (!data.isObject())
        return badAnswer();
    JsonReader reader(data, u"bound identities"_s);
    return Answer{.identities = pairIdentities(textField(reader, "thirdLoginSource"),
                                               textField(reader, "thirdUserId"))};
}

Json BindIdentityRequest::toJson() const
{
    return Json(
        Json::Object{{"thirdLoginSource", identity.source}, {"thirdUserId", identity.userId}});
}

} // namespace mm
