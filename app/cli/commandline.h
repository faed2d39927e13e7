// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/apikeys.h"
#include "app/protocol/candles.h"
#include "app/protocol/result.h"
#include "app/protocol/signin.h"
#include "app/protocol/symbol.h"

#include <QCommandLineParser>

#include <optional>

namespace mm {

enum class Command {
    Customer,
    Accounts,
    Products,
    Quotes,
    Kline,
    Depth,
    ThirdParty,
    Auth2Code,
    Auth2Token,
    Auth2User,
    Auth2Refresh,
    ManagerCustomers,
    ManagerCustomer,
    ManagerAccounts,
    ManagerGroups,
    ManagerEvents,
    Sign,
    ParseQuotes,
};

/// What the user asked for, checked as far as that goes without the gateway.
struct CommandLine {
    Command command = Command::Customer;
    std::optional<LoginRequest> login; ///< without its password
    // quotes, depth
    std::vector<ProductId> products;
    int count = 0; ///< of quotes, books or events; 0: without end
    CandleInterval interval = CandleInterval::M1; ///< kline
    int bars = 0; ///< kline
    // auth2, manager
    QString appId, appType;
    QString customerNo; ///< manager: whom it is about; empty: everybody
    QString eventGroup;
    std::vector<Secret> secrets; ///< what secretNames() asks for, once it has been read
    QString apiKeyFile; ///< calls are signed with the API key in it; empty: they go with a token
    ApiCredentials credentials; ///< what is in that file, once it has been read
    // sign
    bool openApi = false;
    qint64 timestamp = 0;
    QString keyFile; ///< empty: not given

    [[nodiscard]] bool needsGateway() const
    {
        return command != Command::Sign && command != Command::ParseQuotes;
    }
    /// Asks the Manager API, and nothing else.
    [[nodiscard]] bool isManager() const
    {
        return command >= Command::ManagerCustomers && command <= Command::ManagerEvents;
    }
    /// What is read from stdin for the command itself, a line each, behind a password.
    [[nodiscard]] QStringList secretNames() const;
};

/// Adds the program's own options and words to the parser's.
void addOptions(QCommandLineParser &parser);
/// Reads them once the parser has parsed; or what is wrong, as a sentence.
[[nodiscard]] Result<CommandLine, QString> readCommandLine(const QCommandLineParser &parser);

} // namespace mm
