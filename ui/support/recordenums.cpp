// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/recordenums.h"

#include "ui/common/tradetypes.h"
#include "ui/support/recordenumtables.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace mm {

namespace {

/// A value the gateway writes as a word.
struct CodeText {
    const char *code;
    const char *text;
};

constexpr NumberText customerStatus[] = {
    {1, QT_TRANSLATE_NOOP("mm::RecordText", "Normal")},
    {2, QT_TRANSLATE_NOOP("mm::RecordText", "Disabled")},
    {3, QT_TRANSLATE_NOOP("mm::RecordText", "Deleted")},
    {4, QT_TRANSLATE_NOOP("mm::RecordText", "Closed")},
    {5, QT_TRANSLATE_NOOP("mm::RecordText", "Locked")},
    {6, QT_TRANSLATE_NOOP("mm::RecordText", "Being closed")},
};

constexpr NumberText enabledStatus[] = {
    {1, QT_TRANSLATE_NOOP("mm::RecordText", "Enabled")},
    {2, QT_TRANSLATE_NOOP("mm::RecordText", "Disabled")},
    {3, QT_TRANSLATE_NOOP("mm::RecordText", "Deleted")},
};

constexpr NumberText registrationKyc[] = {
    {0, QT_TRANSLATE_NOOP("mm::RecordText", "Not done")},
    {1, QT_TRANSLATE_NOOP("mm::RecordText", "Waiting for review")},
    {2, QT_TRANSLATE_NOOP("mm::RecordText", "Passed")},
    {3, QT_TRANSLATE_NOOP("mm::RecordText", "Refused")},
};

constexpr NumberText kycStatus[] = {
    {-1, QT_TRANSLATE_NOOP("mm::RecordText", "Partly verified")},
    {1, QT_TRANSLATE_NOOP("mm::RecordText", "Not verified")},
    {2, QT_TRANSLATE_NOOP("mm::RecordText", "In review")},
    {3, QT_TRANSLATE_NOOP("mm::RecordText", "Failed")},
    {4, QT_TRANSLATE_NOOP("mm::RecordText", "Verified")},
};

constexpr NumberText kycReview[] = {
    {0, QT_TRANSLATE_NOOP("mm::RecordText", "Not done")},
    {1, QT_TRANSLATE_NOOP("mm::RecordText", "Waiting for review")},
    {2, QT_TRANSLATE_NOOP("mm::RecordText", "Approved")},
    {3, QT_TRANSLATE_NOOP("mm::RecordText", "Refused")},
};

constexpr NumberText customerKind[] = {
    {0, QT_TRANSLATE_NOOP("mm::RecordText", "Usual")},
    {1, QT_TRANSLATE_NOOP("mm::RecordText", "Agent")},
    {2, QT_TRANSLATE_NOOP("mm::RecordText", "Credit")},
    {3, QT_TRANSLATE_NOOP("mm::RecordText", "Activity settlement")},
};

constexpr NumberText groupType[] = {
    {0, QT_TRANSLATE_NOOP("mm::RecordText", "Real")},
    {1, QT_TRANSLATE_NOOP("mm::RecordText", "Demo")},
    {2, QT_TRANSLATE_NOOP("mm::RecordText", "Guest")},
};

constexpr NumberText registerSource[] = {
    {1, QT_TRANSLATE_NOOP("mm::RecordText", "Mobile web")},
    {2, QT_TRANSLATE_NOOP("mm::RecordText", "PC web")},
    {3, QT_TRANSLATE_NOOP("mm::RecordText", "System")},
    {4, QT_TRANSLATE_NOOP("mm::RecordText", "Android app")},
    {5, QT_TRANSLATE_NOOP("mm::RecordText", "iOS app")},
    {6, QT_TRANSLATE_NOOP("mm::RecordText", "HarmonyOS app")},
    {7, QT_TRANSLATE_NOOP("mm::RecordText", "Windows client")},
    {8, QT_TRANSLATE_NOOP("mm::RecordText", "Mac client")},
    {9, QT_TRANSLATE_NOOP("mm::RecordText", "Other")},
};

constexpr NumberText registerType[] = {
    {1, QT_TRANSLATE_NOOP("mm::RecordText", "E-mail")},
    {2, QT_TRANSLATE_NOOP("mm::RecordText", "Phone")},
    {3, QT_TRANSLATE_NOOP("mm::RecordText", "Customer number")},
};

constexpr NumberText accountHolder[] = {
    {0, QT_TRANSLATE_NOOP("mm::RecordText", "Person")},
    {1, QT_TRANSLATE_NOOP("mm::RecordText", "Company")},
};

constexpr NumberText availability[] = {
    {1, QT_TRANSLATE_NOOP("mm::RecordText", "Unavailable")},
    {2, QT_TRANSLATE_NOOP("mm::RecordText", "Available")},
};

constexpr NumberText accountType[] = {
    {1, QT_TRANSLATE_NOOP("mm::RecordText", "User")},
    {2, QT_TRANSLATE_NOOP("mm::RecordText", "Merchant")},
    {3, QT_TRANSLATE_NOOP("mm::RecordText", "Platform")},
};

constexpr NumberText passwordAsked[] = {
    {1, QT_TRANSLATE_NOOP("mm::RecordText", "Is to be set")},
    {2, QT_TRANSLATE_NOOP("mm::RecordText", "Need not be set")},
};

constexpr NumberText passwordSet[] = {
    {1, QT_TRANSLATE_NOOP("mm::RecordText", "Not set")},
    {2, QT_TRANSLATE_NOOP("mm::RecordText", "Set")},
};

constexpr NumberText companyKyc[] = {
    {1, QT_TRANSLATE_NOOP("mm::RecordText", "Demanded")},
    {2, QT_TRANSLATE_NOOP("mm::RecordText", "Not demanded")},
};

constexpr NumberText apiCheck[] = {
    {1, QT_TRANSLATE_NOOP("mm::RecordText", "E-mail")},
    {2, QT_TRANSLATE_NOOP("mm::RecordText", "SMS")},
    {3, QT_TRANSLATE_NOOP("mm::RecordText", "Google code")},
};

constexpr NumberText direction[] = {
    {1, QT_TRANSLATE_NOOP("mm::RecordText", "Buy")},
    {2, QT_TRANSLATE_NOOP("mm::RecordText", "Sell")},
};

constexpr NumberText positionStatus[] = {
    {0, QT_TRANSLATE_NOOP("mm::RecordText", "Initialised")},
    {1, QT_TRANSLATE_NOOP("mm::RecordText", "Open")},
    {2, QT_TRANSLATE_NOOP("mm::RecordText", "Closed")},
    {3, QT_TRANSLATE_NOOP("mm::RecordText", "Partly closed")},
};

constexpr NumberText marginSet[] = {
    {1, QT_TRANSLATE_NOOP("mm::RecordText", "Ratio")},
    {2, QT_TRANSLATE_NOOP("mm::RecordText", "Range")},
};

constexpr NumberText orderStatus[] = {
    {0, QT_TRANSLATE_NOOP("mm::RecordText", "Initial")},
    {1, QT_TRANSLATE_NOOP("mm::RecordText", "Placed")},
    {2, QT_TRANSLATE_NOOP("mm::RecordText", "Filled")},
    {3, QT_TRANSLATE_NOOP("mm::RecordText", "Partly filled")},
    {4, QT_TRANSLATE_NOOP("mm::RecordText", "Cancelled")},
    {5, QT_TRANSLATE_NOOP("mm::RecordText", "Partly cancelled")},
    {6, QT_TRANSLATE_NOOP("mm::RecordText", "Rejected")},
    {7, QT_TRANSLATE_NOOP("mm::RecordText", "Expired")},
    {8, QT_TRANSLATE_NOOP("mm::RecordText", "Processing")},
    {9, QT_TRANSLATE_NOOP("mm::RecordText", "Finished")},
    {10, QT_TRANSLATE_NOOP("mm::RecordText", "Revoked")},
    {11, QT_TRANSLATE_NOOP("mm::RecordText", "Internal error")},
    {12, QT_TRANSLATE_NOOP("mm::RecordText", "Failed")},
    {13, QT_TRANSLATE_NOOP("mm::RecordText", "Partly failed")},
};

constexpr NumberText dealMode[] = {
    {1, QT_TRANSLATE_NOOP("mm::RecordText", "Market maker")},
    {2, QT_TRANSLATE_NOOP("mm::RecordText", "Butterfly market maker")},
    {3, QT_TRANSLATE_NOOP("mm::RecordText", "Matching")},
    {4, QT_TRANSLATE_NOOP("mm::RecordText", "Aggregation")},
};

constexpr NumberText processing[] = {
    {1, QT_TRANSLATE_NOOP("mm::RecordText", "Begun")},
    {2, QT_TRANSLATE_NOOP("mm::RecordText", "Done")},
    {3, QT_TRANSLATE_NOOP("mm::RecordText", "Failed")},
};

constexpr NumberText subjectType[] = {
    {1, QT_TRANSLATE_NOOP("mm::RecordText", "Balance")},
    {2, QT_TRANSLATE_NOOP("mm::RecordText", "Frozen")},
    {3, QT_TRANSLATE_NOOP("mm::RecordText", "Available")},
    {4, QT_TRANSLATE_NOOP("mm::RecordText", "Liability: balance")},
    {5, QT_TRANSLATE_NOOP("mm::RecordText", "Liability: frozen")},
    {6, QT_TRANSLATE_NOOP("mm::RecordText", "Liability: available")},
    {7, QT_TRANSLATE_NOOP("mm::RecordText", "Frozen but usable")},
    {8, QT_TRANSLATE_NOOP("mm::RecordText", "Frozen but usable: frozen")},
    {9, QT_TRANSLATE_NOOP("mm::RecordText", "Frozen but usable: available")},
    {10, QT_TRANSLATE_NOOP("mm::RecordText", "Platform: balance")},
    {11, QT_TRANSLATE_NOOP("mm::RecordText", "Platform: frozen")},
    {12, QT_TRANSLATE_NOOP("mm::RecordText", "Platform: available")},
};

constexpr NumberText approval[] = {
    {1, QT_TRANSLATE_NOOP("mm::RecordText", "Waiting for approval")},
    {2, QT_TRANSLATE_NOOP("mm::RecordText", "Approved")},
    {3, QT_TRANSLATE_NOOP("mm::RecordText", "Refused")},
};

constexpr NumberText payment[] = {
    {1, QT_TRANSLATE_NOOP("mm::RecordText", "Pending")},
    {2, QT_TRANSLATE_NOOP("mm::RecordText", "Successful")},
    {3, QT_TRANSLATE_NOOP("mm::RecordText", "Failed")},
};

constexpr NumberText coinWithdrawal[] = {
    {1, QT_TRANSLATE_NOOP("mm::RecordText", "Pending")},
    {2, QT_TRANSLATE_NOOP("mm::RecordText", "Successful")},
    {3, QT_TRANSLATE_NOOP("mm::RecordText", "Failed")},
    {4, QT_TRANSLATE_NOOP("mm::RecordText", "Could not be submitted")},
};

constexpr NumberText withdrawalKind[] = {
    {1, QT_TRANSLATE_NOOP("mm::RecordText", "To a bank card")},
    {2, QT_TRANSLATE_NOOP("mm::RecordText", "To a digital wallet")},
};

constexpr NumberText initialisation[] = {
    {1, QT_TRANSLATE_NOOP("mm::RecordText", "Initialising")},
    {2, QT_TRANSLATE_NOOP("mm::RecordText", "Initialised")},
};

constexpr NumberText contractOrder[] = {
    {1, QT_TRANSLATE_NOOP("mm::RecordText", "Market order, opens")},
    {2, QT_TRANSLATE_NOOP("mm::RecordText", "Market order, closes")},
    {3, QT_TRANSLATE_NOOP("mm::RecordText", "Closed by stop loss")},
    {4, QT_TRANSLATE_NOOP("mm::RecordText", "Closed by take profit")},
    {5, QT_TRANSLATE_NOOP("mm::RecordText", "Liquidated")},
    {6, QT_TRANSLATE_NOOP("mm::RecordText", "Closed at expiry")},
    {7, QT_TRANSLATE_NOOP("mm::RecordText", "Closed with the account")},
    {8, QT_TRANSLATE_NOOP("mm::RecordText", "Closed by support")},
    {9, QT_TRANSLATE_NOOP("mm::RecordText", "Delayed order")},
    {10, QT_TRANSLATE_NOOP("mm::RecordText", "Limit order, pending")},
    {11, QT_TRANSLATE_NOOP("mm::RecordText", "Stop order, pending")},
    {12, QT_TRANSLATE_NOOP("mm::RecordText", "Limit order, opens")},
    {13, QT_TRANSLATE_NOOP("mm::RecordText", "Matched limit order, opens")},
    {14, QT_TRANSLATE_NOOP("mm::RecordText", "Matched limit order, closes")},
};

constexpr NumberText spotOrder[] = {
    {1, QT_TRANSLATE_NOOP("mm::RecordText", "Market order")},
    {12, QT_TRANSLATE_NOOP("mm::RecordText", "Market order by amount")},
    {13, QT_TRANSLATE_NOOP("mm::RecordText", "Limit order")},
};

constexpr NumberText stockOrder[] = {
    {1, QT_TRANSLATE_NOOP("mm::RecordText", "Market order, buys")},
    {2, QT_TRANSLATE_NOOP("mm::RecordText", "Market order, sells")},
    {5, QT_TRANSLATE_NOOP("mm::RecordText", "Liquidated")},
    {8, QT_TRANSLATE_NOOP("mm::RecordText", "Closed by support")},
    {12, QT_TRANSLATE_NOOP("mm::RecordText", "Limit order, buys")},
    {13, QT_TRANSLATE_NOOP("mm::RecordText", "Limit order, sells")},
    {14, QT_TRANSLATE_NOOP("mm::RecordText", "Cancelled by the customer")},
    {15, QT_TRANSLATE_NOOP("mm::RecordText", "Cancelled by support")},
    {16, QT_TRANSLATE_NOOP("mm::RecordText", "Cancelled by liquidation")},
};

constexpr CodeText terminal[] = {
    {"H5", QT_TRANSLATE_NOOP("mm::RecordText", "Mobile web")},
    {"PC_Web", QT_TRANSLATE_NOOP("mm::RecordText", "PC web")},
    {"System", QT_TRANSLATE_NOOP("mm::RecordText", "System")},
    {"Android", QT_TRANSLATE_NOOP("mm::RecordText", "Android app")},
    {"iOS", QT_TRANSLATE_NOOP("mm::RecordText", "iOS app")},
    {"HOS", QT_TRANSLATE_NOOP("mm::RecordText", "HarmonyOS app")},
    {"PC_Win", QT_TRANSLATE_NOOP("mm::RecordText", "Windows client")},
    {"PC_Mac", QT_TRANSLATE_NOOP("mm::RecordText", "Mac client")},
    {"H5_Android", QT_TRANSLATE_NOOP("mm::RecordText", "Mobile web on Android")},
    {"H5_IOS", QT_TRANSLATE_NOOP("mm::RecordText", "Mobile web on iOS")},
    {"PCUI_Windows", QT_TRANSLATE_NOOP("mm::RecordText", "PC web on Windows")},
    {"PCUI_Mac", QT_TRANSLATE_NOOP("mm::RecordText", "PC web on Mac")},
    {"APP_Android", QT_TRANSLATE_NOOP("mm::RecordText", "Android app")},
    {"APP_IOS", QT_TRANSLATE_NOOP("mm::RecordText", "iOS app")},
};

constexpr CodeText companyType[] = {
    {"real", QT_TRANSLATE_NOOP("mm::RecordText", "Real")},
    {"demo", QT_TRANSLATE_NOOP("mm::RecordText", "Demo")},
};

constexpr CodeText clientType[] = {
    {"pc", QT_TRANSLATE_NOOP("mm::RecordText", "PC")},
    {"mobile", QT_TRANSLATE_NOOP("mm::RecordText", "Mobile")},
};

constexpr CodeText withdrawalMethod[] = {
    {"bank", QT_TRANSLATE_NOOP("mm::RecordText", "Bank card")},
    {"digit_wallet", QT_TRANSLATE_NOOP("mm::RecordText", "Digital wallet")},
    {"skrill_wallet", QT_TRANSLATE_NOOP("mm::RecordText", "Skrill wallet")},
    {"wire", QT_TRANSLATE_NOOP("mm::RecordText", "Wire transfer")},
};

constexpr CodeText kycBusiness[] = {
    {"1", QT_TRANSLATE_NOOP("mm::RecordText", "Identity check")},
    {"open_account", QT_TRANSLATE_NOOP("mm::RecordText", "Opening an account")},
    {"cashin", QT_TRANSLATE_NOOP("mm::RecordText", "Deposit")},
    {"withdraw", QT_TRANSLATE_NOOP("mm::RecordText", "Withdrawal")},
};

struct NumberTable {
    RecordChoice choice;
    std::span<const NumberText> texts;
};
constexpr NumberTable numberTables[] = {
    {RecordChoice::CustomerStatus, customerStatus},
    {RecordChoice::EnabledStatus, enabledStatus},
    {RecordChoice::RegistrationKyc, registrationKyc},
    {RecordChoice::KycStatus, kycStatus},
    {RecordChoice::KycReview, kycReview},
    {RecordChoice::CustomerKind, customerKind},
    {RecordChoice::GroupType, groupType},
    {RecordChoice::RegisterSource, registerSource},
    {RecordChoice::RegisterType, registerType},
    {RecordChoice::AccountHolder, accountHolder},
    {RecordChoice::Availability, availability},
    {RecordChoice::AccountType, accountType},
    {RecordChoice::PasswordAsked, passwordAsked},
    {RecordChoice::PasswordSet, passwordSet},
    {RecordChoice::CompanyKyc, companyKyc},
    {RecordChoice::ApiCheck, apiCheck},
    {RecordChoice::Direction, direction},
    {RecordChoice::PositionStatus, positionStatus},
    {RecordChoice::MarginSet, marginSet},
    {RecordChoice::OrderStatus, orderStatus},
    {RecordChoice::DealMode, dealMode},
    {RecordChoice::Processing, processing},
    {RecordChoice::SubjectType, subjectType},
    {RecordChoice::Approval, approval},
    {RecordChoice::Payment, payment},
    {RecordChoice::CoinWithdrawal, coinWithdrawal},
    {RecordChoice::WithdrawalKind, withdrawalKind},
    {RecordChoice::Initialisation, initialisation},
    {RecordChoice::ContractOrder, contractOrder},
    {RecordChoice::SpotOrder, spotOrder},
    {RecordChoice::StockOrder, stockOrder},
};

std::span<const NumberText> numbersOf(RecordChoice choice)
{
    if (choice == RecordChoice::Business)
        return businessTexts();
    if (choice == RecordChoice::BusinessDetail)
        return businessDetailTexts();
    for (const NumberTable &table : numberTables) {
        if (table.choice == choice)
            return table.texts;
    }
    return {};
}

struct CodeTable {
    RecordChoice choice;
    std::span<const CodeText> texts;
};
constexpr CodeTable codeTables[] = {
    {RecordChoice::Terminal, terminal},       {RecordChoice::CompanyType, companyType},
    {RecordChoice::ClientType, clientType},   {RecordChoice::WithdrawalMethod, withdrawalMethod},
    {RecordChoice::KycBusiness, kycBusiness},
};

std::span<const CodeText> codesOf(RecordChoice choice)
{
    for (const CodeTable &table : codeTables) {
        if (table.choice == choice)
            return table.texts;
    }
    return {};
}

QString translated(const char *text)
{
    return QCoreApplication::translate("mm::RecordText", text);
}

} // namespace

QString choiceText(RecordChoice choice, const QString &value)
{
    const auto codes = codesOf(choice);
    const auto code = std::find_if(codes.begin(), codes.end(), [&value](const CodeText &one) {
        return value.compare(QLatin1StringView(one.code), Qt::CaseInsensitive) == 0;
    });
    if (code != codes.end())
        return translated(code->text);
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    const auto numbers = numbersOf(choice);
    if (!isNumber || numbers.empty())
        return value;
    const auto found =
        std::find_if(numbers.begin(), numbers.end(),
                     [number](const NumberText &one) { return one.value == number; });
    return found != numbers.end() ? translated(found->text) : unknownValue(number);
}

} // namespace mm
