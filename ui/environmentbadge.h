// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QLabel>

namespace mm {

class Theme;

enum class EnvironmentKind {
    Real, ///< real money
    Demo,
    Sandbox, ///< a gateway on this machine
    SandboxDemo, ///< the same, in its demo company
    Guest, ///< nobody is signed in
};

/// Whose money is at stake, always in sight: a framed word, red for real money.
class EnvironmentBadge : public QLabel
{
    Q_OBJECT
public:
    explicit EnvironmentBadge(const Theme &theme, QWidget *parent = nullptr);

    void show(EnvironmentKind kind, const QString &environment);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const Theme &m_theme;
    EnvironmentKind m_kind = EnvironmentKind::Guest;
    QString m_environment;
};

} // namespace mm
