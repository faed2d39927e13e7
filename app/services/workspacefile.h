// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/json.h"
#include "app/protocol/symbol.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace mm {

/// What a workspace keeps of one pane.
struct PaneRecord {
    QString kind; ///< "chart", "ticker"…
    int number = 0; ///< among its kind, from 1; 0: there is only one of the kind
    int group = 0; ///< that it is linked with: 1 to 5; 0: none
    ProductId product{}; ///< without symbolId: none
    Json state{}; ///< the pane's own: an object, or null
    bool operator==(const PaneRecord &) const = default;
};

/// A named arrangement of panes. Nothing of it is secret.
struct WorkspaceRecord {
    static constexpr qsizetype maxNameLength = 80;

    QString name;
    std::vector<PaneRecord> panes; ///< on screen
    std::vector<PaneRecord> closed; ///< lately, to be had back; the last one closed is the last
    QByteArray docks; ///< QMainWindow::saveState(); empty: the first layout of these panes
    bool operator==(const WorkspaceRecord &) const = default;
};

/// As JSON; of the places a checksum is kept, so that damage is seen before the window reads them.
[[nodiscard]] Json toJson(const WorkspaceRecord &record);

/// A workspace read from a file, and what was wrong with it.
struct WorkspaceReading {
    WorkspaceRecord record;
    int skipped = 0; ///< panes that are damaged, too large, or too many
    bool placesDamaged = false; ///< `record.docks` is empty for that reason
};
/// Nothing where it is no workspace at all. Of what is too large nothing is kept: 64 panes, 64 KiB
/// for the state of one, 256 KiB for the places, a name of maxNameLength characters.
[[nodiscard]] std::optional<WorkspaceReading> workspaceFrom(const Json &json);

/// A file that hands one workspace on to somebody else.
[[nodiscard]] QByteArray exportedWorkspace(const WorkspaceRecord &record);
enum class WorkspaceImportProblem { NotOurs, NewerVersion, TooLarge };
struct WorkspaceImport {
    static constexpr qint64 maxFileBytes = 1024 * 1024;
    std::optional<WorkspaceReading> reading{};
    WorkspaceImportProblem problem = WorkspaceImportProblem::NotOurs; ///< without a reading
};
[[nodiscard]] WorkspaceImport importedWorkspace(const QByteArray &file);

/// A name fit to be shown in one line: no control characters, not longer than may be.
[[nodiscard]] QString tidyWorkspaceName(const QString &name);

} // namespace mm
