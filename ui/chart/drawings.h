// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/decimal.h"
#include "app/protocol/json.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace mm {

/// A point of a drawing: it stays where it is in time and price, whatever the chart shows.
struct DrawingAnchor {
    qint64 time = 0; ///< s since 1970 UTC
    Decimal price = {};
    bool operator==(const DrawingAnchor &) const = default;
};

struct Drawing {
    enum class Kind { HorizontalLine, TrendLine, Fibonacci, Note };
    Kind kind = Kind::HorizontalLine;
    std::vector<DrawingAnchor> anchors = {}; ///< one, but two for TrendLine and Fibonacci
    QString text = {}; ///< of a note; plain
    int colour = 0; ///< place in the theme's table of line colours
    bool operator==(const Drawing &) const = default;

    static constexpr int maxText = 500; ///< characters of a note
    static constexpr qint64 maxTime = 253'402'300'799; ///< the last second of the year 9999

    /// What a user may type or paste: no control characters but line breaks, not too long.
    [[nodiscard]] static QString noteText(QString text);
    [[nodiscard]] Json toJson() const;
    /// Nothing for an unknown kind, anchors that are not as many as its kind has, a time before
    /// 1970 or without a year of four digits, a price that is no number, or a note without text.
    [[nodiscard]] static std::optional<Drawing> fromJson(const Json &json);
};
/// As many as a drawing of that kind has.
[[nodiscard]] int anchorCount(Drawing::Kind kind);
[[nodiscard]] QString drawingName(Drawing::Kind kind); ///< "Trend line"

/// A level of a retracement: 0 % is the price of the second anchor, 100 % that of the first.
struct FibonacciLevel {
    Decimal percent;
    Decimal price; ///< exact
};
/// 0, 23.6, 38.2, 50, 61.8, 78.6 and 100 %. Empty where it is none, or does not fit a Decimal.
[[nodiscard]] std::vector<FibonacciLevel> fibonacciLevels(const Drawing &drawing);

/// The drawings of one product, shared by all its charts, with undo. No view, no storage. A note
/// without text is one about to be written: that it came and went, or got its text, is one step.
class Drawings : public QObject
{
    Q_OBJECT
public:
    static constexpr int most = 200;
    static constexpr int mostSteps = 100; ///< that can be undone
    using QObject::QObject;

    void load(std::vector<Drawing> drawings); ///< replaces all, without undo
    [[nodiscard]] const std::vector<Drawing> &all() const { return m_all; }
    bool add(Drawing drawing); ///< false where there are `most`
    // An index that is not there changes nothing.
    void replace(int index, Drawing drawing);
    void remove(int index);
    void removeAll();
    [[nodiscard]] bool canUndo() const { return !m_history.empty(); }
    void undo();

signals:
    void changed();

private:
    [[nodiscard]] bool has(int index) const { return index >= 0 && index < int(m_all.size()); }
    void remember();

    std::vector<Drawing> m_all;
    std::vector<std::vector<Drawing>> m_history; ///< oldest first
};

} // namespace mm
