// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <algorithm>
#include <cstdio>
#include <string_view>
#include <vector>

/// What every benchmark program prints: one JSON line a figure on stdout.
namespace figures {

enum class Goal { AtMost, AtLeast };

/// The names are plain ASCII without quotes, so they need no escaping.
inline bool print(std::string_view bench, std::string_view figure, double value,
                  std::string_view unit, Goal kind, double goal)
{
    const bool holds = kind == Goal::AtMost ? value <= goal : value >= goal;
    std::printf("{\"bench\":\"%.*s\",\"figure\":\"%.*s\",\"value\":%.4g,\"unit\":\"%.*s\","
                "\"goal\":%g,\"bound\":\"%s\",\"holds\":%s}\n",
                int(bench.size()), bench.data(), int(figure.size()), figure.data(), value,
                int(unit.size()), unit.data(), goal, kind == Goal::AtMost ? "at most" : "at least",
                holds ? "true" : "false");
    std::fflush(stdout);
    return holds;
}

inline double median(std::vector<double> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace figures
