// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/account/profilefields.h"

#include "app/services/phonenumbers.h"
#include "ui/common/formatting.h"
#include "ui/common/thirdparties.h"
#include "ui/common/tradetypes.h"

#include <QCoreApplication>
#include <QStringList>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

// Labels and values share one translation context.
class Reader
{
    Q_DECLARE_TR_FUNCTIONS(mm::ProfilePanel)
public:
    Reader(const Customer &customer, const Formatting &formatting,
           const std::optional<std::vector<ThirdPartyIdentity>> &identities) :
        c(customer),
        f(formatting), m_identities(identities)
    { }

    [[nodiscard]] FieldGroup identity() const
    {
        return {"identity",
                tr("Identity"),
                {{"customerNo", tr("Customer number"), text(c.customerNo)},
                 {"id", tr("Customer ID"), number(c.id)},
                 {"name", tr("Name"), text(c.name)},
                 {"firstName", tr("First name"), text(c.firstName)},
                 {"lastName", tr("Last name"), text(c.lastName)},
                 {"openAccountType", tr("Opened as"), openAccountType()},
                 {"idCardType", tr("Kind of document"), text(c.idCardType)},
                 {"idCard", tr("Document number"), text(c.idCard)}}};
    }

    [[nodiscard]] FieldGroup contact() const
    {
        return {"contact",
                tr("Contact"),
                {{"email", tr("E-mail"), text(c.email)},
                 {"phoneArea", tr("Area code"), text(c.phoneArea)},
                 {"phone", tr("Phone"), text(c.phone)},
                 {"country", tr("Country"), country()},
                 {"postalCode", tr("Postal code"), text(c.postalCode)}}};
    }

    [[nodiscard]] FieldGroup standing() const
    {
        return {"standing",
                tr("Standing"),
                {{"type", tr("Type"), type()},
                 {"status", tr("Status"), status()},
                 {"companyType", tr("Environment"), companyType()},
                 {"companyId", tr("Company ID"), number(c.companyId)},
                 {"customerGroupId", tr("Customer group"), number(c.customerGroupId)},
                 {"relationCustomerId", tr("Related customer"), number(c.relationCustomerId)},
                 {"associationCompanyId", tr("Associated company"), number(c.associationCompanyId)},
                 {"activateStatus", tr("Activated"), f.yesNo(c.activated)},
                 {"isFund", tr("Fund manager"), f.yesNo(c.isFund)},
                 {"deposit", tr("May deposit"), f.yesNo(c.deposit)},
                 {"withdraw", tr("May withdraw"), f.yesNo(c.withdraw)},
                 {"optional", tr("Has a watchlist"), f.yesNo(c.optional)},
                 {"accountRemark", tr("Remark"), text(c.accountRemark)},
                 {"customerAgentMark", tr("Agent mark"), text(c.customerAgentMark)}}};
    }

    [[nodiscard]] FieldGroup kyc() const
    {
        return {
            "kyc",
            tr("Identity check (KYC)"),
            {{"kycStatus", tr("State"), kycStatus()},
             {"kycRemark", tr("Remark on the state"), text(c.kycRemark)},
             {"kycAuditStatus", tr("Review"), kycAuditStatus()},
             {"kycAuditRemark", tr("Remark on the review"), text(c.kycAuditRemark)},
             {"companyKycStatus", tr("Demanded by the company"), f.yesNo(c.companyKycDemanded)}}};
    }

    [[nodiscard]] FieldGroup security() const
    {
        return {"security",
                tr("Security"),
                {{"loginPassStatus", tr("Sign-in password"), password(c.loginPassStatus)},
                 {"payPassStatus", tr("Payment password"), password(c.payPassStatus)},
                 {"assertPassStatus", tr("Funds password"), password(c.assertPassStatus)},
                 {"googleId", tr("Two-step verification"), mfa()},
                 {"identities", tr("Connected sign-ins"), identities()},
                 {"apiCheckSwitch", tr("Check of API calls"), f.yesNo(c.apiCheckSwitch)},
                 {"apiCheckRule", tr("API calls are checked by"), apiCheckRule()}}};
    }

    [[nodiscard]] FieldGroup origin() const
    {
        return {"origin",
                tr("Origin"),
                {{"source", tr("Source"), text(c.source)},
                 {"utmSource", tr("Campaign"), text(c.utmSource)},
                 {"registerSource", tr("Registered through"), number(c.registerSource)},
                 {"registerTime", tr("Registered"), f.dateTime(c.registerTime)},
                 {"createTime", tr("Created"), f.dateTime(c.createTime)},
                 {"activateTime", tr("Activated on"), f.dateTime(c.activateTime)},
                 {"loginTime", tr("Last sign-in"), f.dateTime(c.loginTime)},
                 {"thirdLoginSource", tr("Third-party sign-in"), list(c.thirdLoginSource)},
                 {"thirdUserId", tr("Third-party user ID"), list(c.thirdUserId)},
                 {"thirdServerCode", tr("Third-party server"), text(c.thirdServerCode)},
                 {"thirdIntactMsg", tr("Third-party message"), text(c.thirdIntactMsg)}}};
    }

    [[nodiscard]] FieldGroup levels() const
    {
        return {"levels",
                tr("Risk levels"),
                {{"earlyWarningLevel", tr("Early warning"), json(c.earlyWarningLevel)},
                 {"forceLevel", tr("Forced close"), json(c.forceLevel)},
                 {"withdrawLevel", tr("Withdrawal"), json(c.withdrawLevel)}}};
    }

private:
    [[nodiscard]] static QString text(const QString &value)
    {
        return value.isEmpty() ? Formatting::absent() : value;
    }

    // A code of ISO 3166 in words; anything else as it came.
    [[nodiscard]] QString country() const
    {
        return text(c.country.size() == 2 ? regionName(c.country, f.locale()) : c.country);
    }

    // Where a line may break.
    [[nodiscard]] static QString list(QString value) { return text(value.replace(u',', u", "_s)); }

    // An identifier is no amount: neither grouped nor localised.
    [[nodiscard]] static QString number(std::optional<qint64> value)
    {
        return value ? QString::number(*value) : Formatting::absent();
    }

    [[nodiscard]] static QString json(const Json &value)
    {
        if (value.isNull())
            return Formatting::absent();
        return value.isString() ? text(value.toString()) : QString::fromUtf8(value.toBytes());
    }

    [[nodiscard]] QString type() const
    {
        if (!c.type)
            return Formatting::absent();
        switch (*c.type) {
        case CustomerType::Real:
            return tr("Real");
        case CustomerType::Demo:
            return tr("Demo");
        case CustomerType::Guest:
            return tr("Guest");
        }
        return unknownValue(int(*c.type));
    }

    [[nodiscard]] QString status() const
    {
        if (!c.status)
            return Formatting::absent();
        switch (*c.status) {
        case CustomerStatus::Normal:
            return tr("Normal");
        case CustomerStatus::Disabled:
            return tr("Disabled");
        case CustomerStatus::Deleted:
            return tr("Deleted");
        case CustomerStatus::Closed:
            return tr("Closed");
        case CustomerStatus::Locked:
            return tr("Locked");
        case CustomerStatus::Closing:
            return tr("Closing");
        }
        return unknownValue(int(*c.status));
    }

    [[nodiscard]] QString openAccountType() const
    {
        if (!c.openAccountType)
            return Formatting::absent();
        switch (*c.openAccountType) {
        case OpenAccountType::Person:
            return tr("Person");
        case OpenAccountType::Company:
            return tr("Company");
        }
        return unknownValue(int(*c.openAccountType));
    }

    [[nodiscard]] QString companyType() const
    {
        if (c.companyType == "real"_L1)
            return tr("Real");
        if (c.companyType == "demo"_L1)
            return tr("Demo");
        return text(c.companyType);
    }

    [[nodiscard]] QString kycStatus() const
    {
        if (!c.kycStatus)
            return Formatting::absent();
        switch (*c.kycStatus) {
        case KycStatus::PartlyVerified:
            return tr("Partly verified");
        case KycStatus::Unverified:
            return tr("Not verified");
        case KycStatus::InReview:
            return tr("In review");
        case KycStatus::Failed:
            return tr("Failed");
        case KycStatus::Verified:
            return tr("Verified");
        }
        return unknownValue(int(*c.kycStatus));
    }

    [[nodiscard]] QString kycAuditStatus() const
    {
        if (!c.kycAuditStatus)
            return Formatting::absent();
        switch (*c.kycAuditStatus) {
        case KycAuditStatus::NotDone:
            return tr("Not done");
        case KycAuditStatus::Pending:
            return tr("Pending");
        case KycAuditStatus::Passed:
            return tr("Passed");
        case KycAuditStatus::Refused:
            return tr("Refused");
        }
        return unknownValue(int(*c.kycAuditStatus));
    }

    [[nodiscard]] static QString password(std::optional<PasswordStatus> value)
    {
        if (!value)
            return Formatting::absent();
        switch (*value) {
        case PasswordStatus::NotSet:
            return tr("Not set");
        case PasswordStatus::Set:
            return tr("Set");
        }
        return unknownValue(int(*value));
    }

    [[nodiscard]] QString mfa() const
    {
        if (!c.googleId)
            return Formatting::absent();
        return c.mfaEnabled() ? tr("On") : tr("Off");
    }

    [[nodiscard]] QString identities() const
    {
        if (!m_identities)
            return Formatting::absent();
        QStringList names;
        for (const ThirdPartyIdentity &identity : *m_identities) {
            const QString name = thirdPartyName(identity.source);
            if (!name.isEmpty() && !names.contains(name))
                names << name;
        }
        return names.isEmpty() ? tr("None") : names.join(u", "_s);
    }

    // A comma list of 1 e-mail, 2 SMS, 3 Google: protocol.md section 8.
    [[nodiscard]] QString apiCheckRule() const
    {
        QStringList names;
        for (const QString &part : c.apiCheckRule.split(u',', Qt::SkipEmptyParts)) {
            const QString rule = part.trimmed();
            if (rule == "1"_L1)
                names << tr("E-mail");
            else if (rule == "2"_L1)
                names << tr("SMS");
            else if (rule == "3"_L1)
                names << tr("Google authenticator");
            else
                names << tr("Unknown (%1)").arg(rule);
        }
        return names.isEmpty() ? Formatting::absent() : names.join(u", "_s);
    }

    const Customer &c;
    const Formatting &f;
    const std::optional<std::vector<ThirdPartyIdentity>> &m_identities;
};

} // namespace

std::vector<FieldGroup>
profileGroups(const Customer &customer, const Formatting &formatting,
              const std::optional<std::vector<ThirdPartyIdentity>> &identities)
{
    const Reader reader(customer, formatting, identities);
    return {reader.identity(), reader.contact(), reader.standing(), reader.kyc(),
            reader.security(), reader.origin(),  reader.levels()};
}

} // namespace mm
