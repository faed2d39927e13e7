// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/cli/commandline.h"
#include "app/cli/output.h"
#include "app/net/clock.h"
#include "app/services/supportservices.h"

namespace mm {

/// One command of support staff: signs in to the Manager API, asks, prints what comes, says how it
/// ended.
class ManagerCommand : public QObject
{
    Q_OBJECT
public:
    /// `auditDirectory`: where what is changed would be logged; nothing is changed here.
    ManagerCommand(const Environment &environment, CommandLine line, const QString &auditDirectory);

    void start();

signals:
    void ended(int exitStatus); ///< once

private:
    void run();
    void askPage(int page);
    void askCustomer();
    void printDetail(const CustomerSummary &customer);
    void askAccounts(std::size_t index);
    void askGroups();
    void followEvents();
    void printEvent(const ManagerEvent &event);
    void fail(const GatewayError &error);
    void end(ExitStatus status);

    CommandLine m_line;
    SystemClock m_clock;
    SupportServices m_services;
    qint64 m_printed = 0;
    bool m_ended = false;
};

} // namespace mm
