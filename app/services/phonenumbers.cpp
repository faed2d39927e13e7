// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/phonenumbers.h"

#include <phonenumbers/asyoutypeformatter.h>
#include <phonenumbers/phonenumberutil.h>
#include <unicode/uloc.h>

#include <algorithm>
#include <array>
#include <memory>
#include <set>
#include <string>

namespace mm {
namespace {

using i18n::phonenumbers::PhoneNumberUtil;

const PhoneNumberUtil &util()
{
    return *PhoneNumberUtil::GetInstance();
}

PhoneCheck refused(PhoneProblem problem)
{
    return {.number = std::nullopt, .problem = problem};
}

/// Everything but letters, digits and '+' is spacing people type; libphonenumber would read letters
/// as vanity digits ("0800 FLOWERS"), which nobody signs in with.
bool looksLikeNumber(const QString &typed)
{
    return std::none_of(typed.begin(), typed.end(), [](QChar c) { return c.isLetter(); })
        && std::any_of(typed.begin(), typed.end(), [](QChar c) { return c.isDigit(); });
}

std::optional<PhoneProblem> problemOf(PhoneNumberUtil::ErrorType parsed)
{
    switch (parsed) {
    case PhoneNumberUtil::NO_PARSING_ERROR:
        return std::nullopt;
    case PhoneNumberUtil::TOO_SHORT_NSN:
    case PhoneNumberUtil::TOO_SHORT_AFTER_IDD:
        return PhoneProblem::TooShort;
    case PhoneNumberUtil::TOO_LONG_NSN:
        return PhoneProblem::TooLong;
    case PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR:
        return PhoneProblem::NotInRegion;
    default:
        return PhoneProblem::NotANumber;
    }
}

} // namespace

const std::vector<PhoneRegion> &phoneRegions()
{
    static const std::vector<PhoneRegion> regions = [] {
        std::set<std::string> names; // sorted
        util().GetSupportedRegions(&names);
        std::vector<PhoneRegion> all;
        all.reserve(names.size());
        for (const std::string &name : names)
            all.push_back({QString::fromStdString(name), util().GetCountryCodeForRegion(name)});
        return all;
    }();
    return regions;
}

QString regionName(const QString &region, const QLocale &locale)
{
    const QByteArray place = "und_" + region.toLatin1();
    std::array<char, ULOC_FULLNAME_CAPACITY> language{};
    UErrorCode status = U_ZERO_ERROR;
    uloc_forLanguageTag(locale.bcp47Name().toLatin1().constData(), language.data(),
                        int(language.size()), nullptr, &status);
    std::array<UChar, 128> name{};
    const int length = uloc_getDisplayCountry(place.constData(), language.data(), name.data(),
                                              int(name.size()), &status);
    if (U_FAILURE(status) || length <= 0 || length > int(name.size()))
        return region;
    return QString::fromUtf16(name.data(), length);
}

PhoneCheck checkPhone(const QString &typed, const QString &region)
{
    if (typed.trimmed().isEmpty())
        return refused(PhoneProblem::Empty);
    if (!looksLikeNumber(typed))
        return refused(PhoneProblem::NotANumber);
    i18n::phonenumbers::PhoneNumber number;
    const auto parsed = util().Parse(typed.toStdString(), region.toStdString(), &number);
    if (const auto problem = problemOf(parsed))
        return refused(*problem);
    // +44… typed while China is chosen: the area code on the form would be a lie.
    if (number.country_code() != util().GetCountryCodeForRegion(region.toStdString()))
        return refused(PhoneProblem::NotInRegion);
    switch (util().IsPossibleNumberWithReason(number)) {
    case PhoneNumberUtil::TOO_SHORT:
    case PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY:
        return refused(PhoneProblem::TooShort);
    case PhoneNumberUtil::TOO_LONG:
        return refused(PhoneProblem::TooLong);
    default:
        break;
    }
    if (!util().IsValidNumber(number))
        return refused(PhoneProblem::NotInRegion);

    std::string national, formatted;
    util().GetNationalSignificantNumber(number, &national);
    util().Format(number, PhoneNumberUtil::NATIONAL, &formatted);
    return {.number = PhoneNumber{.areaCode = u'+' + QString::number(number.country_code()),
                                  .national = QString::fromStdString(national),
                                  .formatted = QString::fromStdString(formatted)}};
}

QString regionOf(const QString &areaCode, const QString &national)
{
    i18n::phonenumbers::PhoneNumber number;
    std::string region = "ZZ";
    if (util().Parse((areaCode + national).toStdString(), region, &number)
        == PhoneNumberUtil::NO_PARSING_ERROR)
        util().GetRegionCodeForNumber(number, &region);
    if (region == "ZZ")
        util().GetRegionCodeForCountryCode(areaCode.mid(1).toInt(), &region);
    return region == "ZZ" ? QString() : QString::fromStdString(region);
}

QString formatAsTyped(const QString &typed, const QString &region)
{
    const std::unique_ptr<i18n::phonenumbers::AsYouTypeFormatter> formatter(
        util().GetAsYouTypeFormatter(region.toStdString()));
    std::string text;
    for (const QChar c : typed) {
        if (c.isDigit())
            formatter->InputDigit(char32_t('0' + c.digitValue()), &text);
        else if (c == u'+' && text.empty())
            formatter->InputDigit(U'+', &text);
    }
    return QString::fromStdString(text);
}

} // namespace mm
