// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace mm {

/// One line of a source file of ours.
struct SourceLine {
    QString file; ///< from the root, "app/net/clock.h"
    int number = 0;
    QString text;
    [[nodiscard]] QString toString() const;
};

/// Every .h and .cpp below `folders` (from the root), sorted.
[[nodiscard]] QStringList sourceFiles(const QStringList &folders);
[[nodiscard]] std::vector<SourceLine> linesOf(const QString &file);

} // namespace mm
