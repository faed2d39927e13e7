// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/cli/commandline.h"

#include "app/protocol/limits.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mm {
namespace {

using Problem = std::optional<QString>;

const QHash<QString, Command> &commands()
{
    static const QHash<QString, Command> all{
        {u"customer"_s, Command::Customer},
        {u"accounts"_s, Command::Accounts},
        {u"products"_s, Command::Products},
        {u"quotes"_s, Command::Quotes},
        {u"kline"_s, Command::Kline},
        {u"depth"_s, Command::Depth},
        {u"third-party"_s, Command::ThirdParty},
        {u"auth2"_s, Command::Auth2Code}, // or another of auth2Commands()
        {u"manager"_s, Command::ManagerCustomers}, // or another of managerCommands()
        {u"sign"_s, Command::Sign},
        {u"parse-quotes"_s, Command::ParseQuotes}};
    return all;
}

const QHash<QString, Command> &auth2Commands()
{
    static const QHash<QString, Command> all{{u"code"_s, Command::Auth2Code},
                                             {u"token"_s, Command::Auth2Token},
                                             {u"user"_s, Command::Auth2User},
                                             {u"refresh"_s, Command::Auth2Refresh}};
    return all;
}

const QHash<QString, Command> &managerCommands()
{
    static const QHash<QString, Command> all{{u"customers"_s, Command::ManagerCustomers},
                                             {u"customer"_s, Command::ManagerCustomer},
                                             {u"accounts"_s, Command::ManagerAccounts},
                                             {u"groups"_s, Command::ManagerGroups},
                                             {u"events"_s, Command::ManagerEvents}};
    return all;
}

bool needsSomebody(Command command)
{
    return command == Command::Customer || command == Command::Accounts
        || command == Command::Auth2Code;
}

QString knownCommands()
{
    QStringList names = commands().keys();
    std::sort(names.begin(), names.end());
    return names.join(u", ");
}

QString intervalNames()
{
    QStringList names;
    for (const CandleInterval interval : candleIntervals)
        names += QString::fromLatin1(intervalName(interval));
    return names.join(u", ");
}

Problem readLogin(const QCommandLineParser &parser, CommandLine &line)
{
    LoginRequest login;
    int ways = 0;
    const auto take = [&](const QString &option, SignInType type) {
        if (!parser.isSet(option))
            return;
        ++ways;
        login.type = type;
        login.loginName = parser.value(option).trimmed();
    };
    take(u"email"_s, SignInType::Email);
    take(u"phone"_s, SignInType::Phone);
    take(u"customer-number"_s, SignInType::CustomerNumber);
    if (ways > 1)
        return u"--email, --phone and --customer-number exclude each other"_s;
    if (parser.isSet(u"area"_s) != parser.isSet(u"phone"_s))
        return u"--phone and --area go together"_s;
    if (parser.isSet(u"api-key-file"_s)) {
        if (ways > 0 || parser.isSet(u"google-code"_s) || parser.isSet(u"password-stdin"_s))
            return u"--api-key-file signs in by itself, without a name or a password"_s;
        line.apiKeyFile = parser.value(u"api-key-file"_s);
        if (line.apiKeyFile.isEmpty())
            return u"--api-key-file needs a file"_s;
        return std::nullopt;
    }
    if (ways == 0) {
        if (parser.isSet(u"google-code"_s) || parser.isSet(u"password-stdin"_s))
            return u"signing in needs --email, --phone or --customer-number"_s;
        if (needsSomebody(line.command))
            return u"this command needs --email, --phone, --customer-number or --api-key-file"_s;
        return std::nullopt;
    }
    if (login.loginName.isEmpty())
        return u"the name to sign in with is empty"_s;
    if (!parser.isSet(u"password-stdin"_s))
        return u"the password is read from stdin alone: say --password-stdin"_s;
    if (login.type == SignInType::Phone) {
        static const QRegularExpression areaCode(u"^\\+?([0-9]{1,4})$"_s);
        const QRegularExpressionMatch match = areaCode.match(parser.value(u"area"_s));
        if (!match.hasMatch())
            return u"--area takes an area code such as +86"_s;
        login.phoneArea = u'+' + match.captured(1);
    }
    login.googleCode = Secret(parser.value(u"google-code"_s).toUtf8());
    line.login = login;
    return std::nullopt;
}

Problem readProducts(const QCommandLineParser &parser, CommandLine &line)
{
    const QString command = parser.positionalArguments().value(0);
    static const QRegularExpression identity(u"^([0-9]{1,20}):([0-9]{1,9})$"_s);
    for (const QString &value : parser.values(u"product"_s)) {
        const QRegularExpressionMatch match = identity.match(value);
        bool fits = false;
        const quint64 symbolId = match.captured(1).toULongLong(&fits);
        if (!fits)
            return u"--product takes ID:TRADETYPE, two numbers, not \"%1\""_s.arg(value);
        const ProductId id{symbolId, match.captured(2).toInt()};
        if (std::find(line.products.begin(), line.products.end(), id) == line.products.end())
            line.products.push_back(id);
    }
    if (line.products.empty())
        return u"%1 needs at least one --product ID:TRADETYPE"_s.arg(command);
    if (line.products.size() > limits::maxProductsPerConnection)
        return u"%1 takes at most %2 products"_s.arg(command).arg(limits::maxProductsPerConnection);
    return std::nullopt;
}

/// quotes, depth
Problem readUpdates(const QCommandLineParser &parser, CommandLine &line)
{
    if (Problem problem = readProducts(parser, line))
        return problem;
    bool isNumber = false;
    line.count = parser.value(u"count"_s).toInt(&isNumber);
    if (!isNumber || line.count < 1)
        return u"%1 needs --count N, a number above 0"_s.arg(parser.positionalArguments().value(0));
    return std::nullopt;
}

Problem readKline(const QCommandLineParser &parser, CommandLine &line)
{
    if (Problem problem = readProducts(parser, line))
        return problem;
    if (line.products.size() != 1)
        return u"kline needs one --product ID:TRADETYPE"_s;
    const auto interval = intervalFromName(parser.value(u"interval"_s).toLatin1());
    if (!interval)
        return u"kline needs --interval, one of %1"_s.arg(intervalNames());
    line.interval = *interval;
    bool isNumber = false;
    line.bars = parser.value(u"bars"_s).toInt(&isNumber);
    if (!isNumber || line.bars < 1)
        return u"kline needs --bars N, a number above 0"_s;
    return std::nullopt;
}

Problem readAuth2(const QCommandLineParser &parser, CommandLine &line)
{
    const bool exchanges = line.command == Command::Auth2Token;
    const bool asks = line.command == Command::Auth2Code;
    line.appId = parser.value(u"app-id"_s);
    if ((asks || exchanges) && line.appId.isEmpty())
        return u"this command needs --app-id ID"_s;
    line.appType = parser.value(u"app-type"_s);
    if (asks && line.appType.isEmpty())
        return u"auth2 code needs --app-type TYPE"_s;
    return std::nullopt;
}

Problem readManager(const QCommandLineParser &parser, CommandLine &line)
{
    line.appId = parser.value(u"app-id"_s);
    if (line.appId.isEmpty())
        return u"manager needs --app-id ID"_s;
    if (!parser.isSet(u"app-secret-stdin"_s))
        return u"the app secret is read from stdin alone: say --app-secret-stdin"_s;
    for (const QString &other : {u"email"_s, u"phone"_s, u"password-stdin"_s, u"api-key-file"_s}) {
        if (parser.isSet(other))
            return u"manager signs in with --app-id alone, without --%1"_s.arg(other);
    }
    line.customerNo = parser.value(u"customer-number"_s).trimmed();
    const bool aboutOne =
        line.command == Command::ManagerCustomer || line.command == Command::ManagerAccounts;
    if (aboutOne && line.customerNo.isEmpty())
        return u"this command needs --customer-number NUMBER"_s;
    if (line.command != Command::ManagerEvents)
        return std::nullopt;
    line.eventGroup = parser.value(u"group"_s);
    if (line.eventGroup.isEmpty())
        return u"manager events needs --group NAME: events wait for it while it is away"_s;
    bool isNumber = true;
    if (parser.isSet(u"count"_s))
        line.count = parser.value(u"count"_s).toInt(&isNumber);
    if (!isNumber || line.count < 0 || (line.count == 0 && parser.isSet(u"count"_s)))
        return u"--count takes a number above 0"_s;
    return std::nullopt;
}

Problem readSign(const QCommandLineParser &parser, CommandLine &line)
{
    const QString way = parser.positionalArguments().value(1);
    if (way != u"client"_s && way != u"open-api"_s)
        return u"sign takes client or open-api"_s;
    line.openApi = way == u"open-api"_s;
    bool isNumber = false;
    line.timestamp = parser.value(u"timestamp"_s).toLongLong(&isNumber);
    if (!isNumber || line.timestamp < 0)
        return u"sign needs --timestamp T, a number of milliseconds"_s;
    line.keyFile = parser.value(u"key-file"_s);
    if (line.openApi && line.keyFile.isEmpty())
        return u"sign open-api needs --key-file FILE"_s;
    return std::nullopt;
}

} // namespace

QStringList CommandLine::secretNames() const
{
    switch (command) {
    case Command::Auth2Token:
        return {u"appSecret"_s, u"code"_s};
    case Command::Auth2User:
        return {u"accessToken"_s};
    case Command::Auth2Refresh:
        return {u"refreshToken"_s};
    case Command::ManagerCustomers:
    case Command::ManagerCustomer:
    case Command::ManagerAccounts:
    case Command::ManagerGroups:
    case Command::ManagerEvents:
        return {u"app secret"_s};
    default:
        return {};
    }
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Asks a MultiMarkets gateway and prints JSON lines.\n\n"
                                     "Exit status: 0 done; 1 the gateway refused; 2 usage; 3 "
                                     "network, TLS, time-out or an answer "
                                     "that cannot be read.\n\n"
                                     "auth2 takes code, token, user or refresh; what is secret "
                                     "is read from stdin, a line each, behind a password: "
                                     "appSecret and code for token, accessToken for user, "
                                     "refreshToken for refresh.\n\n"
                                     "manager takes customers, customer, accounts, groups or "
                                     "events and asks the Manager API of support staff; customer "
                                     "and accounts are of --customer-number.\n\n"
                                     "With --api-key-file every command goes to the Open API, "
                                     "signed with that key."_s);
    parser.addPositionalArgument(u"command"_s, u"One of %1."_s.arg(knownCommands()), u"COMMAND"_s);
    parser.addOptions({
        {u"email"_s, u"Sign in with this e-mail address."_s, u"ADDRESS"_s},
        {u"phone"_s, u"Sign in with this phone number, without its area code."_s, u"NUMBER"_s},
        {u"area"_s, u"Area code of the phone number."_s, u"+CODE"_s},
        {u"customer-number"_s,
         u"Sign in with this customer number; manager: the customer it is about."_s, u"NUMBER"_s},
        {u"google-code"_s, u"Google code of the moment, where the customer has one."_s, u"CODE"_s},
        {u"password-stdin"_s, u"Read the password from the first line of stdin."_s},
        {u"product"_s, u"quotes, depth: a product; may be given again; kline: the product."_s,
         u"ID:TRADETYPE"_s},
        {u"interval"_s, u"kline: one of %1."_s.arg(intervalNames()), u"INTERVAL"_s},
        {u"bars"_s, u"kline: the newest so many bars, oldest first."_s, u"N"_s},
        {u"api-key-file"_s,
         u"Sign every call with the API key in this file ({\"apiKey\",\"apiSecret\"})."_s,
         u"FILE"_s},
        {u"count"_s, u"quotes, depth, manager events: end after so many."_s, u"N"_s},
        {u"app-id"_s, u"auth2 code, auth2 token, manager: the application."_s, u"ID"_s},
        {u"app-secret-stdin"_s, u"manager: read the app secret from the first line of stdin."_s},
        {u"group"_s, u"manager events: the group whose events are read."_s, u"NAME"_s},
        {u"app-type"_s, u"auth2 code: the application's type."_s, u"TYPE"_s},
        {u"key-file"_s, u"sign: file with the Base64 key."_s, u"FILE"_s},
        {u"timestamp"_s, u"sign: the timestamp header, in milliseconds."_s, u"MS"_s},
    });
}

Result<CommandLine, QString> readCommandLine(const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    const auto found = commands().constFind(words.value(0));
    if (found == commands().constEnd()) {
        const QString what =
            words.isEmpty() ? u"no command given"_s : u"no such command: %1"_s.arg(words.first());
        return u"%1; there are %2"_s.arg(what, knownCommands());
    }
    CommandLine line;
    line.command = *found;
    const bool isAuth2 = line.command == Command::Auth2Code;
    const bool isManager = line.isManager();
    if (words.size() > (isAuth2 || isManager || line.command == Command::Sign ? 2 : 1))
        return u"too many words: %1"_s.arg(words.last());
    if (isAuth2) {
        const auto way = auth2Commands().constFind(words.value(1));
        if (way == auth2Commands().constEnd())
            return u"auth2 takes code, token, user or refresh"_s;
        line.command = *way;
    }
    if (isManager) {
        const auto what = managerCommands().constFind(words.value(1));
        if (what == managerCommands().constEnd())
            return u"manager takes customers, customer, accounts, groups or events"_s;
        line.command = *what;
    }
    Problem problem;
    if (isManager)
        problem = readManager(parser, line);
    else if (line.needsGateway())
        problem = readLogin(parser, line);
    if (!problem && (line.command == Command::Quotes || line.command == Command::Depth))
        problem = readUpdates(parser, line);
    if (!problem && line.command == Command::Kline)
        problem = readKline(parser, line);
    if (!problem && isAuth2)
        problem = readAuth2(parser, line);
    if (!problem && line.command == Command::Sign)
        problem = readSign(parser, line);
    if (problem)
        return *problem;
    return line;
}

} // namespace mm
