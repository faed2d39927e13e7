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
    Decimal price;
    bool operator==(const DrawingAnchor &) const = default;
};

struct Drawing {
    enum class Kind { HorizontalLine, TrendLine, Fibonacci, Note };
    Kind kind = Kind::HorizontalLine;
    std::vector<DrawingAnchor> anchors; ///< one, but two for TrendLine and Fibonacci
    QString text; ///< of a note; plain
    int colour = 0; ///< place in the theme's table of line colours
    bool operator==(const Drawing &) const = default;

    [[nodiscard]] Json toJson() const;
    [[nodiscard]] static std::optional<Drawing> fromJson(const Json &json);
};

/// The drawings of one product, shared by all its charts, with undo. No view, no storage.
class Drawings : public QObject
{
    Q_OBJECT
public:
    static constexpr int most = 200;
    using QObject::QObject;

    void load(std::vector<Drawing> drawings); ///< replaces all, without undo
    [[nodiscard]] const std::vector<Drawing> &all() const { return m_all; }
    bool add(Drawing drawing); ///< false where there are `most`
    void replace(int index, Drawing drawing);
    void remove(int index);
    void removeAll();
    [[nodiscard]] bool canUndo() const { return !m_history.empty(); }
    void undo();

signals:
    void changed();

private:
    std::vector<Drawing> m_all;
    std::vector<std::vector<Drawing>> m_history;
};

} // namespace mm
