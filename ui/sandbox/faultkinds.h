// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/json.h"

#include <QCoreApplication>

#include <limits>
#include <span>
#include <vector>

namespace mm {

/// The kinds of trouble the sandbox can make, in words: which there are, what each does, what can
/// be set. A rule is JSON as SandboxControl::setFaults() takes it.
class FaultKinds
{
    Q_DECLARE_TR_FUNCTIONS(mm::FaultKinds)
public:
    enum class Group { Http, Sockets, Time };
    enum class Editor { Text, Number, YesNo };

    struct Parameter {
        const char *member = nullptr; ///< of the rule
        const char *label = nullptr; ///< for tr()
        Editor editor = Editor::Number;
        int least = 0, most = 0; ///< of a number
        int usual = 0; ///< what a rule without the member means; not written
        const char *usualText =
            nullptr; ///< for tr(): what the least number, or no text, stands for
        const char *unit = nullptr; ///< for tr(), behind a number
        bool isDemanded = false; ///< always written
    };
    struct Kind {
        const char *name = nullptr; ///< member "do"
        Group group = Group::Http;
        const char *title = nullptr, *explanation = nullptr; ///< for tr()
        const char *own = ""; ///< members besides those of the group
    };

    [[nodiscard]] static std::span<const Kind> all();
    /// Null where the name is unknown.
    [[nodiscard]] static const Kind *find(const QString &name);
    [[nodiscard]] static std::vector<const Parameter *> parametersOf(const Kind &kind);

    [[nodiscard]] static QString groupTitle(Group group);
    [[nodiscard]] static QString title(const Kind &kind) { return tr(kind.title); }
    [[nodiscard]] static QString explanation(const Kind &kind) { return tr(kind.explanation); }
    [[nodiscard]] static QString label(const Parameter &parameter) { return tr(parameter.label); }
    /// "delayMs" of a rule, as somebody reads it: "Delay 1000 ms".
    [[nodiscard]] static QString setting(const Parameter &parameter, const Json &value);
    /// All of a rule's own settings, without those that say when.
    [[nodiscard]] static QString summary(const Json &rule);

    /// A rule without anything that is as usual.
    [[nodiscard]] static Json emptyRule(const Kind &kind);
};

} // namespace mm
