// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/decimal.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QString>

#include <optional>

namespace mm {

/// Numbers, dates and durations as the user reads them; the only formatter. Exact: digits are added
/// or grouped, never lost. Something absent is "–".
class Formatting
{
    Q_DECLARE_TR_FUNCTIONS(mm::Formatting)
public:
    explicit Formatting(const QLocale &locale = QLocale()) : m_locale(locale) { }
    /// The same language, for what other programs read: numbers ungrouped, with a point and an
    /// ASCII minus; times in ISO 8601, UTC.
    [[nodiscard]] Formatting forFiles() const;

    /// Grouped, at least `digits` decimals: 2904321.4696 → "2,904,321.4696".
    [[nodiscard]] QString amount(const std::optional<Decimal> &value, int digits) const;
    /// As amount(), with the sign always written for what is not zero: "+1.20", "−0.30" (U+2212).
    [[nodiscard]] QString signedAmount(const std::optional<Decimal> &value, int digits) const;
    /// Ungrouped price with at least `digits` decimals.
    [[nodiscard]] QString price(const std::optional<Decimal> &value, int digits) const;
    [[nodiscard]] QString percent(const std::optional<Decimal> &value) const; ///< "+1.25 %"
    [[nodiscard]] QString dateTime(std::optional<qint64> ms) const; ///< local time zone
    [[nodiscard]] QString time(qint64 ms) const; ///< "09:41:07"
    [[nodiscard]] QString dayTime(int secondOfDay) const; ///< "00:00" to "24:00"
    /// "0.4 s", "9.9 s", "12 s", "3 min", "2 h", "4 d"
    [[nodiscard]] QString age(qint64 ms) const;
    [[nodiscard]] QString latency(int ms) const; ///< "12 ms"; "–" below 0
    [[nodiscard]] QString yesNo(std::optional<bool> value) const;
    [[nodiscard]] static QString absent() { return QStringLiteral("–"); }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

private:
    QLocale m_locale;
    bool m_forFiles = false;
};

} // namespace mm
