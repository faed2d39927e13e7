// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QByteArrayView>

/// The table of calls: path, version, group and what a call needs stand here and nowhere else.
namespace mm {

/// Open: calls there are alone; a call of the Client API goes to the Open API's address where it is
/// signed with an API key.
enum class Api { Client, Open, Auth2, Manager };
enum class Access {
    Guest, ///< works without a token; the token goes along where there is one
    Token, ///< refused without a token
};
enum class Effect {
    Reads, ///< asking again is harmless
    Changes, ///< must reach the gateway at most once
};

struct Endpoint {
    QByteArrayView path; ///< below the API's base address, without a leading slash
    Api api = Api::Client;
    Access access = Access::Guest;
    Effect effect = Effect::Reads;
    QByteArrayView version = "0.0.1"; ///< header "version"
    QByteArrayView group = {}; ///< header "group"; empty: not sent
    bool encrypted = true; ///< body cipher of section 4 where the environment has a key
    bool captcha = false; ///< section 2: wants the captcha where the white label demands one
    /// Header "version" where a captcha goes along; empty: the same.
    QByteArrayView captchaVersion = {};

    [[nodiscard]] bool takes(QByteArrayView wanted) const ///< a version
    {
        return wanted == version || (!captchaVersion.isEmpty() && wanted == captchaVersion);
    }
};

namespace endpoints {

// Section 5
inline constexpr Endpoint messagePushToken{.path = "global/getMsgPushToken",
                                           .api = Api::Open,
                                           .effect = Effect::Changes,
                                           .encrypted = false};
inline constexpr Endpoint applyApiKey{.path = "global/customer.app.CustomerApiWebService.applyApi",
                                      .access = Access::Token,
                                      .effect = Effect::Changes};
inline constexpr Endpoint editApiKey{
    .path = "global/customer.app.CustomerApiWebService.editApiPermission",
    .access = Access::Token,
    .effect = Effect::Changes};
inline constexpr Endpoint deleteApiKey{.path = "global/customer.app.CustomerApiWebService.delApi",
                                       .access = Access::Token,
                                       .effect = Effect::Changes};
inline constexpr Endpoint apiKeyPage{.path = "global/customer.app.CustomerApiWebService.page",
                                     .access = Access::Token};
inline constexpr Endpoint queryApiKey{.path = "global/customer.app.CustomerApiWebService.queryApi",
                                      .access = Access::Token};
// Section 6
inline constexpr Endpoint checkGoogleMfaStatus{
    .path = "global/customer.app.CustomerWebApiService.checkGoogleMFAStatus"};
inline constexpr Endpoint checkStatus{.path =
                                          "global/customer.app.CustomerWebApiService.checkStatus"};
inline constexpr Endpoint verifyCodeSend{
    .path = "global/message.app.VerificationApiService.verifyCodeSend",
    .effect = Effect::Changes,
    .captcha = true,
    .captchaVersion = "0.0.2"};
inline constexpr Endpoint login{.path = "login/customer.app.CustomerWebApiService.login",
                                .effect = Effect::Changes,
                                .captcha = true};
inline constexpr Endpoint registerCustomer{
    .path = "register/customer.app.CustomerWebApiService.register",
    .effect = Effect::Changes,
    .captcha = true};
inline constexpr Endpoint forgetLoginPwd{
    .path = "global/customer.app.CustomerWebApiService.forgetLoginPwd", .effect = Effect::Changes};
inline constexpr Endpoint updateLoginPwd{
    .path = "global/customer.app.CustomerWebApiService.updateLoginPwd",
    .access = Access::Token,
    .effect = Effect::Changes};
inline constexpr Endpoint bindLoginPwd{.path =
                                           "global/customer.app.CustomerWebApiService.bindLoginPwd",
                                       .access = Access::Token,
                                       .effect = Effect::Changes};
inline constexpr Endpoint generateGoogleAccount{
    .path = "global/customer.app.GoogleVerifyApiService.generateGoogleAccount",
    .access = Access::Token,
    .effect = Effect::Changes};
inline constexpr Endpoint enableOrForbidMfa{
    .path = "global/customer.app.CustomerWebApiService.enableOrForbidMFA",
    .access = Access::Token,
    .effect = Effect::Changes};
inline constexpr Endpoint findAllBizKyc{
    .path = "global/customer.app.KycWebApiService.findAllBizKyc", .access = Access::Token};
inline constexpr Endpoint logout{
    .path = "logout", .access = Access::Token, .effect = Effect::Changes};
inline constexpr Endpoint randomKey{
    .path = "global/thirdExt/randomKey", .access = Access::Token, .effect = Effect::Changes};
inline constexpr Endpoint switchAccount{
    .path = "thirdExt/switchAccount", .access = Access::Token, .effect = Effect::Changes};
inline constexpr Endpoint serverTime{.path = "thirdExt/now", .encrypted = false};
// Section 7
inline constexpr Endpoint thirdPartyConfig{
    .path = "global/customer.app.CustomerThirdLoginService.config"};
inline constexpr Endpoint googleVerify{
    .path = "h/com.cats.customer.api.app.CustomerThirdLoginService/googleVerify",
    .effect = Effect::Changes};
inline constexpr Endpoint googleVerifyElsewhere{
    // section 13
    .path = "third/login/customer.app.CustomerThirdLoginService.googleVerify",
    .effect = Effect::Changes};
inline constexpr Endpoint appleVerify{
    .path = "h/com.cats.customer.api.app.CustomerThirdLoginService/appleVerify",
    .effect = Effect::Changes};
inline constexpr Endpoint appleVerifyElsewhere{
    // section 13
    .path = "third/login/customer.app.CustomerThirdLoginService.appleVerify",
    .effect = Effect::Changes};
inline constexpr Endpoint facebookVerify{
    .path = "third/login/customer.app.CustomerThirdLoginService.facebookVerify",
    .effect = Effect::Changes};
inline constexpr Endpoint telegramVerify{
    .path = "third/login/customer.app.CustomerThirdLoginService.telegramVerify",
    .effect = Effect::Changes,
    .version = "0.0.2"}; // answers with authToken: no e-mail or phone needed afterwards
inline constexpr Endpoint metaMaskVerify{
    .path = "third/login/customer.app.CustomerThirdLoginService.metaMaskVerify",
    .effect = Effect::Changes,
    .encrypted = false}; // its timestamp and signature would be the cipher's own: section 4
inline constexpr Endpoint twitterVerify{
    .path = "third/login/customer.app.CustomerThirdLoginService.twitterVerify",
    .effect = Effect::Changes};
inline constexpr Endpoint thirdPartyLogin{
    .path = "third/login/customer.app.CustomerThirdLoginService.login", .effect = Effect::Changes};
inline constexpr Endpoint thirdPartyRegister{
    .path = "third/login/customer.app.CustomerThirdLoginService.register",
    .effect = Effect::Changes};
inline constexpr Endpoint socialLogin{
    .path = "third/login/customer.app.CustomerThirdLoginService.socialLogin",
    .effect = Effect::Changes};
inline constexpr Endpoint socialRegister{
    .path = "third/login/customer.app.CustomerThirdLoginService.socialRegister",
    .effect = Effect::Changes};
inline constexpr Endpoint findThirdAccountInfo{
    .path = "global/customer.app.CustomerWebApiService.findThirdAccountInfo",
    .access = Access::Token};
inline constexpr Endpoint bindThirdAccount{
    .path = "global/customer.app.CustomerWebApiService.bindThirdAccount",
    .access = Access::Token,
    .effect = Effect::Changes};
inline constexpr Endpoint auth2Code{.path = "auth2/code",
                                    .api = Api::Auth2,
                                    .access = Access::Token,
                                    .effect = Effect::Changes,
                                    .encrypted = false};
inline constexpr Endpoint auth2Token{
    .path = "auth2/token", .api = Api::Auth2, .effect = Effect::Changes, .encrypted = false};
inline constexpr Endpoint auth2User{.path = "auth2/user", .api = Api::Auth2, .encrypted = false};
inline constexpr Endpoint auth2Refresh{
    .path = "auth2/refresh", .api = Api::Auth2, .effect = Effect::Changes, .encrypted = false};
// Section 8
inline constexpr Endpoint findCustomerInfo{
    .path = "global/customer.app.CustomerWebApiService.findCustomerInfo", .access = Access::Token};
inline constexpr Endpoint queryAccountById{
    .path = "global/customer.app.CustomerWebApiService.queryAccountById", .access = Access::Token};
inline constexpr Endpoint symbolBaseList{
    .path = "global/config.app.AppSymbolDubboService.getSymbolBaseList"};
inline constexpr Endpoint symbolDetail{
    .path = "global/config.app.AppSymbolDubboService.getSymbolDetail", .version = "0.0.2"};
inline constexpr Endpoint favourites{
    .path = "global/customer.app.CustomerOptionalWebApiService.optionalList",
    .access = Access::Token};
inline constexpr Endpoint addFavourites{.path =
                                            "global/customer.app.CustomerOptionalWebApiService.add",
                                        .access = Access::Token,
                                        .effect = Effect::Changes};
inline constexpr Endpoint removeFavourites{
    .path = "global/customer.app.CustomerOptionalWebApiService.delete",
    .access = Access::Token,
    .effect = Effect::Changes};
// Section 12
inline constexpr Endpoint managerAuth{.path = "auth/admin.admin.CompanyAuthDubboService.auth",
                                      .api = Api::Manager,
                                      .effect = Effect::Changes};
inline constexpr Endpoint managerCustomerPage{
    .path = "customer.admin.WhiteCustomerAdminApiService.page",
    .api = Api::Manager,
    .access = Access::Token};
inline constexpr Endpoint managerCustomerDetail{
    .path = "customer.admin.WhiteCustomerAdminApiService.detail",
    .api = Api::Manager,
    .access = Access::Token};
inline constexpr Endpoint managerAccounts{
    .path = "customer.admin.CustomerAdminApiService.queryAccountList",
    .api = Api::Manager,
    .access = Access::Token};
inline constexpr Endpoint managerGroups{.path =
                                            "customer.admin.CustomerGroupAdminApiService.groupList",
                                        .api = Api::Manager,
                                        .access = Access::Token};
inline constexpr Endpoint managerDictionary{
    .path = "config.admin.AdminDictDubboService.getListByParentCode",
    .api = Api::Manager,
    .access = Access::Token};
inline constexpr Endpoint managerCountries{
    .path = "config.admin.AdminDictDubboService.getCountryListByParentCode",
    .api = Api::Manager,
    .access = Access::Token};
inline constexpr Endpoint managerAssets{.path =
                                            "config.admin.AdminAssetsDubboService.getAssetsList",
                                        .api = Api::Manager,
                                        .access = Access::Token};
inline constexpr Endpoint managerTradeTypes{
    .path = "config.admin.AdminAssetsDubboService.getTradeTypeList",
    .api = Api::Manager,
    .access = Access::Token};
inline constexpr Endpoint managerSymbols{
    .path = "config.admin.AdminSymbolDubboService.getSymbolByCompanyId",
    .api = Api::Manager,
    .access = Access::Token};
inline constexpr Endpoint managerSymbolGroups{
    .path = "config.admin.AdminSymbolDubboService.getSymbolGroupList",
    .api = Api::Manager,
    .access = Access::Token};
inline constexpr Endpoint managerPositions{
    .path = "tradeapi.admin.OrderAdminApiService.queryPositionPage",
    .api = Api::Manager,
    .access = Access::Token,
    .group = "tradeApi"};
inline constexpr Endpoint managerAllPositions{
    .path = "tradeapi.admin.PositionAdminApiService.queryAllPositionPage",
    .api = Api::Manager,
    .access = Access::Token,
    .group = "tradeApi"};
inline constexpr Endpoint managerCapitalFlow{
    .path = "tradeapi.admin.OrderAdminApiService.queryCapitalFlowList",
    .api = Api::Manager,
    .access = Access::Token,
    .group = "tradeApi"};
inline constexpr Endpoint managerSendMessage{
    .path = "message.admin.PlatFormMessageThirdSendAdminService.add",
    .api = Api::Manager,
    .access = Access::Token,
    .effect = Effect::Changes};
inline constexpr Endpoint managerAdjust{
    .path = "fund.admin.CustomerAdjustProposalAdminDubboService.addCustomerAdjustProposal",
    .api = Api::Manager,
    .access = Access::Token,
    .effect = Effect::Changes};
inline constexpr Endpoint managerAdjustment{
    .path = "fund.admin.CustomerAdjustProposalAdminDubboService.getCustomerAdjustProposalById",
    .api = Api::Manager,
    .access = Access::Token};

} // namespace endpoints
} // namespace mm
