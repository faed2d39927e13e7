// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/environment.h"

#include <QCommandLineParser>

#include <optional>

namespace mm {

/// The options all three programs have: --help, --version, --environment NAME-or-FILE, --log-level,
/// --log-file, --config-dir. No secret is ever accepted here or from an environment variable.
class CommonOptions
{
public:
    /// Adds the options to `parser`.
    explicit CommonOptions(QCommandLineParser &parser);

    /// Parses `arguments`; answers --help and --version itself. An exit status where the program is
    /// to end now (0 help and version, 2 usage: said on stderr), else nothing.
    [[nodiscard]] std::optional<int> process(const QStringList &arguments);

    [[nodiscard]] QString configDirectory() const; ///< --config-dir or the system's place
    [[nodiscard]] QString logFile() const; ///< as given; empty: none is written
    [[nodiscard]] QString environmentName() const; ///< as given; empty: not given
    /// The environment named: a built-in name, one of `own`, or a file. `problem` says what is
    /// wrong.
    [[nodiscard]] std::optional<Environment> environment(const std::vector<Environment> &own,
                                                         QString *problem) const;
    /// Starts logging as asked; false with a message on stderr where the file cannot be opened.
    [[nodiscard]] bool startLogging() const;

private:
    QCommandLineParser &m_parser;
};

} // namespace mm
