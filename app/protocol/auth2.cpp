// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/auth2.h"

#include "app/protocol/fields.h"
#include "app/protocol/signing.h"

namespace mm {

using namespace Qt::Literals::StringLiterals;

Json Auth2CodeRequest::toJson() const
{
    return Json(Json::Object{{"appId", appId}, {"thirdAppType", appType}});
}

Result<Auth2CodeRequest::Answer> Auth2CodeRequest::Answer::fromJson(const Json &data)
{
    Answer answer{.code = Secret::take(data.toString())};
    if (answer.code.isEmpty())
        return badAnswer();
    return answer;
}

Result<Auth2Tokens> Auth2Tokens::fromJson(const Json &data)
{
    if (!data.isObject())
        return badAnswer();
    JsonReader reader(data, u"Auth2 tokens"_s);
    Auth2Tokens tokens{.accessToken = secretField(reader, "accessToken"),
                       .refreshToken = secretField(reader, "refreshToken")};
    if (tokens.accessToken.isEmpty())
        return badAnswer();
    return tokens;
}

Json Auth2TokenRequest::toJson() const
{
    return Json(Json::Object{
        {"appId", appId}, {"appSecret", secretText(appSecret)}, {"code", secretText(code)}});
}

Json Auth2RefreshRequest::toJson() const
{
    return Json(Json::Object{{"refreshToken", secretText(refreshToken)}});
}

Json Auth2UserRequest::toJson() const
{
    return Json(Json::Object{{"accessToken", secretText(accessToken)}});
}

Result<Auth2User> Auth2User::fromJson(const Json &data)
{
    if (!data.isObject())
        return badAnswer();
    JsonReader reader(data, u"Auth2 user"_s);
    return Auth2User{.identities = pairIdentities(textField(reader, "thirdLoginSource"),
                                                  textField(reader, "thirdUserId")),
                     .accountId = reader.integer("accountId"),
                     .customerNo = textField(reader, "customerNo"),
                     .email = textField(reader, "email"),
                     .source = data};
}

QUrl auth2AuthorizationPage(const Environment &environment, const QByteArray &lang,
                            const QString &appId, const QString &appType, const QUrl &redirect)
{
    const auto item = [](const QByteArray &name, const QByteArray &value) {
        return name + '=' + encodeUriComponent(value);
    };
    QUrl url = Environment::join(environment.webClient, lang + "/auth2/code");
    url.setQuery(QString::fromLatin1(item("appId", appId.toUtf8()) + '&'
                                     + item("thirdAppType", appType.toUtf8()) + '&'
                                     + item("url", redirect.toEncoded())),
                 QUrl::StrictMode);
    return url;
}

} // namespace mm
