// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
// What the main window offers to support staff and QA.
#include "ui/diagnostics/diagnosticspane.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace mm {

using namespace Qt::Literals::StringLiterals;

void MainWindow::makeTools()
{
    m_menus.tools = menuBar()->addMenu(QString());
    m_menus.tools->setObjectName(u"toolsMenu"_s);
    const auto add = [this](const char *name, const QString &shortcut, auto signal) {
        QAction *action = m_menus.tools->addAction(QString());
        action->setObjectName(QLatin1StringView(name));
        action->setShortcut(QKeySequence(shortcut));
        connect(action, &QAction::triggered, this, signal);
        return action;
    };
    m_actions.supportDesk = add("supportDesk", {}, &MainWindow::supportDeskRequested);
    m_actions.inspector = add("inspector", u"Ctrl+Shift+I"_s, &MainWindow::inspectorRequested);
    m_actions.supportZip = add("supportZip", {}, &MainWindow::supportZipRequested);
    m_menus.tools->addSeparator();
    m_actions.sandboxPanel = add("sandboxPanel", {}, &MainWindow::sandboxPanelRequested);
}

void MainWindow::retranslateTools()
{
    m_menus.tools->setTitle(tr("&Tools"));
    m_actions.supportDesk->setText(tr("Support &desk…"));
    m_actions.inspector->setText(tr("Request &inspector"));
    m_actions.supportZip->setText(tr("Save diagnostics for &support…"));
    m_actions.sandboxPanel->setText(tr("Sand&box panel"));
}

void MainWindow::showMoreDiagnostics()
{
    switch (m_services.messages.state()) {
    case MessageService::State::Off:
        m_diagnostics->showMessages({});
        break;
    case MessageService::State::Connecting:
        m_diagnostics->showMessages(tr("connecting"));
        break;
    case MessageService::State::On:
        m_diagnostics->showMessages(tr("connected"));
        break;
    case MessageService::State::Refused:
        m_diagnostics->showMessages(tr("refused by the gateway"));
        break;
    }
    if (m_inspector)
        m_diagnostics->showCalls(m_inspector->latency(), m_inspector->latencyByPath());
}

QString MainWindow::diagnostics()
{
    emit m_diagnostics->refreshRequested();
    return m_diagnostics->text();
}

} // namespace mm
