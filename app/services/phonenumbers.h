// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QLocale>
#include <QString>

#include <optional>
#include <vector>

/// Area codes and phone numbers, by libphonenumber and ICU; the only place that includes them.
namespace mm {

struct PhoneRegion {
    QString region; ///< ISO 3166-1 alpha-2, "CN"
    int callingCode; ///< 86
};
/// Every region that has a calling code, by region.
[[nodiscard]] const std::vector<PhoneRegion> &phoneRegions();
/// The region's name in the language of `locale` ("中国" in Chinese; QLocale has none in 6.4); the
/// region code where there is no name.
[[nodiscard]] QString regionName(const QString &region, const QLocale &locale);

/// A number as typed (spaces, dashes, national prefix or +area code) → how it is sent and shown.
struct PhoneNumber {
    QString areaCode; ///< "+86"
    QString national; ///< "13429837442": digits alone, as the gateway wants it
    QString formatted; ///< "134 2983 7442"
};
enum class PhoneProblem { Empty, NotANumber, TooShort, TooLong, NotInRegion };
struct PhoneCheck {
    std::optional<PhoneNumber> number;
    PhoneProblem problem = PhoneProblem::Empty; ///< where there is no number
};
[[nodiscard]] PhoneCheck checkPhone(const QString &typed, const QString &region);
/// The region of a number as it is sent; the main one of the area code where the number belongs to
/// none, empty where there is no such area code.
[[nodiscard]] QString regionOf(const QString &areaCode, const QString &national);
/// What has been typed so far, spaced as people of the region do.
[[nodiscard]] QString formatAsTyped(const QString &typed, const QString &region);

} // namespace mm
