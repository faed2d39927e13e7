// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/environment.h"

#include <QComboBox>

#include <optional>
#include <vector>

namespace mm {

class Settings;

/// The gateways there are: the embedded sandbox, those built in, the user's own, and an entry that
/// loads another from a file. Shows the one in force; a choice is a wish until setCurrent() says
/// that it came true.
class EnvironmentBox : public QComboBox
{
    Q_OBJECT
public:
    explicit EnvironmentBox(Settings &settings, QWidget *parent = nullptr);

    void setCurrent(const Environment &environment, bool sandbox);
    /// The user's own may have changed in the settings.
    void reload() { fill(); }
    /// Back to what setCurrent() said.
    void revert();
    /// Reads an environment file, keeps it among the user's own and chooses it; or says what is
    /// wrong with it through fileRefused().
    void loadFile(const QString &path);

    [[nodiscard]] static QString sandboxName(); ///< as stored, not as shown

signals:
    void sandboxChosen();
    void environmentChosen(const mm::Environment &environment);
    void fileRefused(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void choose(int index);
    void askForFile();

    Settings &m_settings;
    std::vector<Environment> m_environments; ///< items hold an index of it
    std::optional<Environment> m_current;
    bool m_sandbox = false;
};

/// What is wrong with an environment file, for the user.
[[nodiscard]] QString sentenceFor(const EnvironmentError &error);

} // namespace mm
