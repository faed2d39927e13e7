// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/json.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace mm {

class FaultEditor;
class Formatting;
class SandboxControl;

/// Every kind of trouble as a switch with its parameters, what of it is in force, and scripts from
/// files. A script that is opened shows in the switches; what the switches say can be saved as one.
class FaultsPage : public QWidget
{
    Q_OBJECT
public:
    FaultsPage(SandboxControl &control, const Formatting &formatting, QWidget *parent = nullptr);

    /// What is in force, anew.
    void refresh();
    /// Reads a script and begins it; problem() says what is wrong with it.
    void openScript(const QString &fileName);
    void saveScript(const QString &fileName);

signals:
    void problem(const QString &text); ///< empty: none any more
    void done(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeChoice();
    QWidget *makeActive();
    void connectParts();
    void retranslateUi();
    void showFaults(); ///< switches as the control says
    void showKind();
    void turn(const QString &name, bool on);
    void use(const Json &rules, bool anew);
    void replaceFirst(const Json &rule);
    [[nodiscard]] Json ruleOf(const QString &name) const;
    [[nodiscard]] bool isOn(const QString &name) const;
    [[nodiscard]] QString shownKind() const;
    [[nodiscard]] QString timeOf(const Json &state, bool isAction) const;
    void showState(const Json &active);
    void offerButtons(bool any);
    void askForScript();
    void askWhereToSave();

    SandboxControl &m_control;
    const Formatting &m_formatting;
    QHash<QString, Json> m_drafts; ///< parameters of what is off
    QTreeWidget *m_kinds = nullptr;
    FaultEditor *m_editor = nullptr;
    QLabel *m_activeTitle = nullptr;
    QLabel *m_none = nullptr;
    QTreeWidget *m_active = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_clear = nullptr;
};

} // namespace mm
