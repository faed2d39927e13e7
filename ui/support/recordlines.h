// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/support/recordtext.h"

#include <QCoreApplication>

namespace mm {

/// One line of a record as it is read from top to bottom.
struct RecordLine {
    int level = 0; ///< of groups within groups
    bool heading = false; ///< then only `field.name` and `field.label` say something
    RecordField field;
};

/// The records laid out as lines: members in describe()'s order; what is an object or holds objects
/// becomes a headed group behind the plain members.
class RecordLines
{
    Q_DECLARE_TR_FUNCTIONS(mm::RecordLines)
public:
    [[nodiscard]] static std::vector<RecordLine> of(const Json &records, RecordKind kind,
                                                    const Formatting &formatting,
                                                    const QString &type = {});
    /// "label: value", headings alone; personal values masked unless `revealed`.
    [[nodiscard]] static QString text(const std::vector<RecordLine> &lines, bool raw,
                                      bool revealed);
    /// What is read of a field's value.
    [[nodiscard]] static QString shown(const RecordField &field, bool raw, bool revealed);
    [[nodiscard]] static QString label(const RecordField &field, bool raw);
    /// Of what is personal and not empty, each once.
    [[nodiscard]] static QStringList personalLabels(const std::vector<RecordLine> &lines);
};

} // namespace mm
