// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/account.h"
#include "app/protocol/customer.h"
#include "app/protocol/decimal.h"
#include "app/protocol/endpoints.h"
#include "app/protocol/json.h"
#include "app/protocol/result.h"
#include "app/protocol/secret.h"
#include "app/protocol/signin.h"

#include <optional>
#include <vector>

/// The Manager API of support staff: protocol.md section 12. Values keep the gateway's answer in
/// `source`, for what has no member of its own.
namespace mm {

// Values the gateway may add later are kept as their number.
enum class CustomerKind { Usual = 0, Agent = 1, Credit = 2, ActivitySettlement = 3 };

/// The company whose support signs in.
struct ManagerCompany {
    struct TradeTypeName {
        int id = 0;
        QString code, name;
        bool operator==(const TradeTypeName &) const = default;
    };
    qint64 id = 0;
    QString name, code, lang;
    QByteArray publicKey; ///< Base64 SPKI of its body cipher; empty: the environment's goes on
    std::optional<int> timezone; ///< hours from UTC
    bool demo = false; ///< companyType "demo"
    std::vector<TradeTypeName> tradeTypes;

    [[nodiscard]] static Result<ManagerCompany> fromJson(const Json &data);
};

struct ManagerAuthRequest {
    static constexpr const Endpoint &endpoint = endpoints::managerAuth;
    QString appId;
    Secret appSecret;
    [[nodiscard]] Json toJson() const;

    struct Answer {
        ManagerCompany company;
        Secret token;
        [[nodiscard]] static Result<Answer> fromJson(const Json &data);
    };
};

/// One customer of a list. Times are ms since 1970 UTC; texts may be empty.
struct CustomerSummary {
    qint64 id = 0;
    QString customerNo;
    QString name, firstName, lastName, email, phoneArea, phone, groupName, remark;
    std::optional<qint64> groupId, createTime, loginTime, firstActivateTime;
    std::optional<CustomerStatus> status;
    std::optional<CustomerKind> kind;
    /// The reference does not list it among a page's members; read where the gateway sends it.
    std::optional<KycAuditStatus> kyc;
    std::optional<int> registerSource, openAccountType;

    [[nodiscard]] static Result<CustomerSummary> fromJson(const Json &data);
    bool operator==(const CustomerSummary &) const = default;
};

/// Customers page by page. `customerNo` empty: all of the company.
struct CustomerPageRequest {
    static constexpr const Endpoint &endpoint = endpoints::managerCustomerPage;
    static constexpr int maxSize = 2000; // section 12
    QString customerNo;
    int size = 20; ///< 1 to maxSize
    int current = 1; ///< from 1
    [[nodiscard]] Json toJson() const;

    struct Answer {
        qint64 total = 0;
        int size = 0, current = 0;
        int received = 0; ///< records there were, those without a customer number included
        std::vector<CustomerSummary> records;
        [[nodiscard]] static Result<Answer> fromJson(const Json &data);
    };
};

enum class CustomerDetailPart {
    BaseInfo,
    TradeAccount,
    Kyc,
    AllKyc,
    BankList,
    WalletList,
    OtherInfo
};

/// One part of what is known of a customer. Only baseInfo's members are documented; what comes is
/// shown as it is.
struct CustomerDetailRequest {
    static constexpr const Endpoint &endpoint = endpoints::managerCustomerDetail;
    CustomerDetailPart part = CustomerDetailPart::BaseInfo;
    qint64 id = 0;
    QString customerNo;
    [[nodiscard]] Json toJson() const;

    struct Answer {
        Json data; ///< an object, an array, or null where there is nothing
        [[nodiscard]] static Result<Answer> fromJson(const Json &data);
    };
};

/// The customer's accounts of one trade type.
struct ManagerAccountsRequest {
    static constexpr const Endpoint &endpoint = endpoints::managerAccounts;
    QString customerNo;
    TradeType tradeType = TradeType::CrossContract;
    [[nodiscard]] Json toJson() const;

    struct Answer {
        std::vector<Account> accounts;
        [[nodiscard]] static Result<Answer> fromJson(const Json &data);
    };
};

struct CustomerGroup {
    qint64 id = 0;
    QString name;
    std::optional<CustomerType> type; ///< real, test or guest
    std::optional<bool> opensAccounts;
    Json source;
    [[nodiscard]] static Result<CustomerGroup> fromJson(const Json &data);
};

struct ManagerGroupsRequest {
    static constexpr const Endpoint &endpoint = endpoints::managerGroups;
    [[nodiscard]] Json toJson() const;
    struct Answer {
        std::vector<CustomerGroup> groups;
        [[nodiscard]] static Result<Answer> fromJson(const Json &data);
    };
};

/// A list of records whose members only a table shows: dictionaries, countries, currencies,
/// products, product groups, trade types.
struct RecordList {
    Json::Array records; ///< objects alone
    [[nodiscard]] static Result<RecordList> fromJson(const Json &data);
};

/// phone_code, register_source, bank_code…
struct DictionaryRequest {
    static constexpr const Endpoint &endpoint = endpoints::managerDictionary;
    QString parentCode;
    [[nodiscard]] Json toJson() const;
    using Answer = RecordList;
};
struct CountriesRequest {
    static constexpr const Endpoint &endpoint = endpoints::managerCountries;
    QString parentCode = QStringLiteral("-1"); ///< "-1": all
    [[nodiscard]] Json toJson() const;
    using Answer = RecordList;
};
struct CompanyAssetsRequest {
    static constexpr const Endpoint &endpoint = endpoints::managerAssets;
    qint64 companyId = 0;
    [[nodiscard]] Json toJson() const;
    using Answer = RecordList;
};
struct CompanySymbolsRequest {
    static constexpr const Endpoint &endpoint = endpoints::managerSymbols;
    qint64 companyId = 0;
    std::optional<TradeType> tradeType;
    [[nodiscard]] Json toJson() const;
    using Answer = RecordList;
};
struct SymbolGroupsRequest {
    static constexpr const Endpoint &endpoint = endpoints::managerSymbolGroups;
    [[nodiscard]] Json toJson() const;
    using Answer = RecordList;
};

/// An open or past position of a customer, as the table shows it. Prices and amounts are exact.
struct ManagerPosition {
    std::optional<qint64> positionId, orderId, symbolId, accountId;
    QString symbolName;
    std::optional<int> direction; ///< 1 buy, 2 sell
    std::optional<int> status; ///< 0 initialised, 1 open, 2 closed, 3 partly closed
    std::optional<TradeType> tradeType;
    std::optional<Decimal> openPrice, openVolume, volume, closePrice, closeVolume, margin, profit,
        stopLoss, takeProfit; ///< the last two from the …Decimal members
    std::optional<int> priceDigits, accountDigits;
    std::optional<qint64> openTime, closeTime;
    Json source;
    [[nodiscard]] static Result<ManagerPosition> fromJson(const Json &data);
};

/// The customer's positions with live margin and profit. Trade types 1, 2 and 6 have positions.
struct ManagerPositionsRequest {
    static constexpr const Endpoint &endpoint = endpoints::managerPositions;
    TradeType tradeType = TradeType::CrossContract;
    qint64 customerId = 0, customerGroupId = 0;
    QString customerNo;
    int size = 20, current = 1;
    [[nodiscard]] Json toJson() const;

    struct Answer { ///< an array, or an object with records, as the gateway's two page calls answer
        std::vector<ManagerPosition> positions;
        std::optional<qint64> total;
        [[nodiscard]] static Result<Answer> fromJson(const Json &data);
    };
};

/// One line of an account's history.
struct FundFlow {
    std::optional<qint64> createTime, updateTime, accountId, orderId, dealId, bookkeepId;
    std::optional<int> businessType, businessSubtype, status; ///< see ui/support/recordtext
    QString businessTypeName, businessSubtypeName; ///< in the language asked for, may be empty
    QString currency, remark;
    std::optional<Decimal> amountIn, amountOut, amountAfter;
    std::optional<int> digits;
    Json source;
    [[nodiscard]] static Result<FundFlow> fromJson(const Json &data);
};

struct FundFlowRequest {
    static constexpr const Endpoint &endpoint = endpoints::managerCapitalFlow;
    qint64 customerId = 0, customerGroupId = 0;
    QString customerNo;
    TradeType tradeType = TradeType::CrossContract;
    std::optional<qint64> accountId;
    std::optional<qint64> startTime, endTime; ///< ms since 1970 UTC
    int businessType = 0; ///< 0: every
    int direction = 0; ///< 0 every, 1 increase, 2 decrease
    QString lang; ///< "zh_CN", "en_US"; empty: not sent
    int size = 20, current = 1;
    [[nodiscard]] Json toJson() const;

    struct Answer {
        qint64 total = 0;
        int size = 0, current = 0;
        std::vector<FundFlow> records;
        [[nodiscard]] static Result<Answer> fromJson(const Json &data);
    };
};

/// A message to a customer, in the web client and here.
struct CustomerMessageRequest {
    static constexpr const Endpoint &endpoint = endpoints::managerSendMessage;
    static constexpr int maxTitleLength = 100;
    QString customerNo;
    qint64 customerId = 0, companyId = 0;
    TradeType tradeType = TradeType::CrossContract;
    QString language; ///< "zh-HK", "en-US", "zh-CN"
    QString title; ///< 1 to maxTitleLength characters
    QString content; ///< not empty
    bool popUp = false;
    /// What the customer's client fetches anew: 0 nothing, 1 positions, 2 orders, 3 funds, 5
    /// positions and orders, 6 orders and funds; 4 signs the customer out.
    int refresh = 0;
    [[nodiscard]] Json toJson() const;
    using Answer = EmptyAnswer;
};

/// Proposes a change of an account's balance (bonus or rebate: businessType 4).
struct AdjustmentRequest {
    static constexpr const Endpoint &endpoint = endpoints::managerAdjust;
    QString customerNo;
    qint64 accountId = 0;
    QString currency;
    TradeType tradeType = TradeType::CrossContract;
    Decimal amount; ///< not zero; negative takes away
    QString remark; ///< may be empty
    [[nodiscard]] Json toJson() const;

    struct Answer {
        QString proposalNo; ///< may be empty: some gateways answer true
        [[nodiscard]] static Result<Answer> fromJson(const Json &data);
    };
};

/// What became of a proposal.
struct AdjustmentQuestion {
    static constexpr const Endpoint &endpoint = endpoints::managerAdjustment;
    QString proposalNo;
    qint64 companyId = 0;
    [[nodiscard]] Json toJson() const;

    struct Answer {
        std::optional<int> checkStatus; ///< 1 waits for approval, 2 approved, 3 refused
        Json source;
        [[nodiscard]] static Result<Answer> fromJson(const Json &data);
    };
};

} // namespace mm
