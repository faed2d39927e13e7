// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/account/apikeytext.h"

#include "app/services/apikeyservice.h"
#include "ui/common/formatting.h"

#include <QCoreApplication>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ApiKeyText {
    Q_DECLARE_TR_FUNCTIONS(mm::ApiKeyText)
};

constexpr qsizetype shownAtEachEnd = 4;

} // namespace

QString shortKey(const QString &apiKey)
{
    if (apiKey.size() <= 3 * shownAtEachEnd)
        return apiKey;
    return apiKey.first(shownAtEachEnd) + u'…' + apiKey.last(shownAtEachEnd);
}

QString permissionName(const ApiPermission &permission)
{
    if (permission.code == "ready_only"_L1) // the gateway's spelling, as below
        return ApiKeyText::tr("Read");
    if (permission.code == "trade"_L1)
        return ApiKeyText::tr("Spot trading");
    if (permission.code == "contract_trade"_L1)
        return ApiKeyText::tr("Contract trading");
    if (permission.code == "captial_out"_L1)
        return ApiKeyText::tr("Withdrawals");
    return permission.name.isEmpty() ? permission.code : permission.name;
}

// A permission that is not known may do anything.
bool movesMoney(const ApiPermission &permission)
{
    return permission.code != "ready_only"_L1;
}

QString expiryText(const ApiKey &key, qint64 now, const Formatting &formatting)
{
    const std::optional<int> days = daysLeft(key, now);
    if (!days)
        return ApiKeyText::tr("Never");
    const QString date = formatting.dateTime(key.expiredTime);
    if (*days < 0)
        return ApiKeyText::tr("Expired (%1)").arg(date);
    if (*days == 0)
        return ApiKeyText::tr("Within a day (%1)").arg(date);
    return ApiKeyText::tr("In %n day(s) (%1)", nullptr, *days).arg(date);
}

QString passwordNeededText()
{
    return ApiKeyText::tr(
        "This profile runs on an API key, which cannot do this. Sign in with your "
        "password for it.");
}

QString sentenceFor(ApiKeyFileProblem problem, const QString &reason)
{
    switch (problem) {
    case ApiKeyFileProblem::CannotOpen:
        return reason.isEmpty() ? ApiKeyText::tr("The file cannot be opened.")
                                : ApiKeyText::tr("The file cannot be opened: %1").arg(reason);
    case ApiKeyFileProblem::TooLarge:
        return ApiKeyText::tr("This is no file of an API key: it is larger than 64 KiB.");
    case ApiKeyFileProblem::NotAKey:
        return ApiKeyText::tr("There is no API key in this file. Choose one that was saved here "
                              "when the key was made.");
    case ApiKeyFileProblem::NotASecret:
        break;
    }
    return ApiKeyText::tr("The secret in this file cannot sign requests: it is damaged, or not an "
                          "API secret.");
}

} // namespace mm
