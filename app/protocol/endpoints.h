// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QByteArrayView>

/// The table of calls: path, version, group and what a call needs stand here and nowhere else.
namespace mm {

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
};

namespace endpoints {

// Section 6
inline constexpr Endpoint checkGoogleMfaStatus{
    .path = "global/customer.app.CustomerWebApiService.checkGoogleMFAStatus"};
inline constexpr Endpoint login{.path = "login/customer.app.CustomerWebApiService.login",
                                .effect = Effect::Changes};
inline constexpr Endpoint logout{
    .path = "logout", .access = Access::Token, .effect = Effect::Changes};
inline constexpr Endpoint serverTime{.path = "thirdExt/now", .encrypted = false};
// Section 7
inline constexpr Endpoint thirdPartyConfig{
    .path = "global/customer.app.CustomerThirdLoginService.config"};
// Section 8
inline constexpr Endpoint findCustomerInfo{
    .path = "global/customer.app.CustomerWebApiService.findCustomerInfo", .access = Access::Token};
inline constexpr Endpoint queryAccountById{
    .path = "global/customer.app.CustomerWebApiService.queryAccountById", .access = Access::Token};
inline constexpr Endpoint symbolBaseList{
    .path = "global/config.app.AppSymbolDubboService.getSymbolBaseList"};

} // namespace endpoints
} // namespace mm
