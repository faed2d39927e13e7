// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/cli/gatewaycommand.h"

#include "app/protocol/fields.h"
#include "app/protocol/limits.h"
#include "app/protocol/shownprice.h"

#include <chrono>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace mm {
namespace {

/// A torn socket is recovered from within this time; contracts.md.
constexpr auto longestSilence = 30s;

QString gateText(KycGate gate, const QString &remark)
{
    switch (gate) {
    case KycGate::Pending:
        return u"the identity check is not finished yet"_s;
    case KycGate::Refused:
        return u"the identity check was refused: %1"_s.arg(remark);
    case KycGate::NotDone:
    case KycGate::Open:
        break;
    }
    return u"an identity check is wanted first"_s;
}

} // namespace

GatewayCommand::GatewayCommand(const Environment &environment, CommandLine line) :
    m_line(std::move(line)), m_services(environment, m_clock, QuoteService::Delivery::Every)
{
    connect(&m_services.signIn, &SignInService::succeeded, this, &GatewayCommand::run);
    connect(&m_services.signIn, &SignInService::mfaRequired, this, [this] {
        printMessage(u"the customer's Google code is wanted: --google-code"_s);
        end(GatewayRefused);
    });
    connect(&m_services.signIn, &SignInService::failed, this,
            [this](const GatewayError &error) { end(printError(error)); });
    connect(&m_services.signIn, &SignInService::gated, this,
            [this](KycGate gate, const QString &remark) {
                printMessage(gateText(gate, remark));
                end(GatewayRefused);
            });
    connect(&m_services.browser, &BrowserVisit::openRequested, this, [](const QUrl &url) {
        printMessage(u"open in a browser on this machine: "_s + url.toString(QUrl::FullyEncoded));
    });
    connect(&m_services.products, &ProductService::changed, this, &GatewayCommand::takeProducts);
    connect(&m_services.quotes, &QuoteService::everyPush, this, &GatewayCommand::printQuote);
    connect(&m_services.quotes, &QuoteService::statusChanged, this,
            [this] { followSocket(m_services.quotes.status()); });
    connect(&m_services.quotes, &QuoteService::refused, this, &GatewayCommand::endRefused);
    connect(&m_services.depth, &DepthService::updated, this, &GatewayCommand::printBooks);
    connect(&m_services.depth, &DepthService::statusChanged, this,
            [this] { followSocket(m_services.depth.status()); });
    connect(
        &m_services.depth, &DepthService::refused, this,
        [this](const ProductId &, int ret, const QString &message) { endRefused(ret, message); });
    connect(&m_services.candles, &CandleService::statusChanged, this,
            [this] { followSocket(m_services.candles.status()); });
    m_silence.setSingleShot(true);
    m_silence.setInterval(longestSilence);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        const QuoteLine::Status &status = m_line.command == Command::Depth
            ? m_services.depth.status()
            : m_line.command == Command::Kline ? m_services.candles.status()
                                               : m_services.quotes.status();
        printMessage(
            u"no update within %1 s %2"_s.arg(longestSilence.count()).arg(status.lastError));
        end(NoAnswer);
    });
}

void GatewayCommand::start()
{
    if (!m_line.credentials.isEmpty())
        m_services.keySignIn.signIn(std::exchange(m_line.credentials, {}));
    else if (m_line.login)
        m_services.signIn.signIn(*std::exchange(m_line.login, std::nullopt));
    else
        run();
}

void GatewayCommand::run()
{
    switch (m_line.command) {
    case Command::Customer:
        printCustomer();
        break;
    case Command::Accounts:
        printAccounts();
        break;
    case Command::ThirdParty:
        askThirdParty(0);
        break;
    case Command::Auth2Code:
        askAuth2Code();
        break;
    case Command::Auth2Token:
        exchangeAuth2Code();
        break;
    case Command::Auth2User:
        findAuth2User();
        break;
    case Command::Auth2Refresh:
        refreshAuth2();
        break;
    default:
        m_services.products.load();
    }
}

void GatewayCommand::printCustomer()
{
    printLine(m_services.session.customer().answer);
    end(Finished);
}

void GatewayCommand::printAccounts()
{
    for (const Account &account : m_services.session.accounts())
        printLine(account.source);
    end(Finished);
}

/// One after the other, so that the lines keep their order.
void GatewayCommand::askThirdParty(qsizetype index)
{
    const QString source = thirdPartySources().value(index);
    if (source.isEmpty())
        return end(Finished);
    m_services.client.send(ThirdPartyConfigRequest{.source = source}, this,
                           [this, source, index](const Result<ThirdPartyConfig> &config) {
                               if (!config)
                                   return end(printError(config.error()));
                               Json line(Json::Object{{"thirdSource", source}});
                               setText(line, "clientId", config->clientId);
                               setText(line, "developerAccount", config->developerAccount);
                               printLine(line);
                               askThirdParty(index + 1);
                           });
}

void GatewayCommand::askAuth2Code()
{
    m_services.auth2.giveCode(m_line.appId, m_line.appType, this,
                              [this](const Result<Secret> &code) {
                                  if (!code)
                                      return end(printError(code.error()));
                                  printLine(Json::Object{{"code", secretText(*code)}});
                                  end(Finished);
                              });
}

void GatewayCommand::exchangeAuth2Code()
{
    m_services.auth2.exchange(
        {.appId = m_line.appId,
         .appSecret = std::move(m_line.secrets.at(0)),
         .code = std::move(m_line.secrets.at(1))},
        this, [this](const Result<Auth2Tokens> &tokens) { printAuth2Tokens(tokens); });
}

void GatewayCommand::refreshAuth2()
{
    m_services.auth2.refresh(
        {.refreshToken = std::move(m_line.secrets.at(0))}, this,
        [this](const Result<Auth2Tokens> &tokens) { printAuth2Tokens(tokens); });
}

void GatewayCommand::printAuth2Tokens(const Result<Auth2Tokens> &tokens)
{
    if (!tokens)
        return end(printError(tokens.error()));
    Json line(Json::Object{{"accessToken", secretText(tokens->accessToken)}});
    setSecret(line, "refreshToken", tokens->refreshToken);
    printLine(line);
    end(Finished);
}

/// As the gateway answered, and its two parallel lists paired.
void GatewayCommand::findAuth2User()
{
    m_services.auth2.findUser({.accessToken = std::move(m_line.secrets.at(0))}, this,
                              [this](const Result<Auth2User> &user) {
                                  if (!user)
                                      return end(printError(user.error()));
                                  Json line = user->source;
                                  Json identities(Json::Array{});
                                  for (const auto &[source, userId] : user->identities)
                                      identities.append(Json::Object{{"thirdLoginSource", source},
                                                                     {"thirdUserId", userId}});
                                  line.set("identities", std::move(identities));
                                  printLine(line);
                                  end(Finished);
                              });
}

void GatewayCommand::takeProducts()
{
    if (m_services.products.state() == ProductService::State::Failed)
        end(printError(m_services.products.error()));
    else if (m_services.products.state() != ProductService::State::Ready)
        return;
    else if (m_line.command == Command::Products)
        printProducts();
    else if (m_line.command == Command::Depth)
        subscribeDepth();
    else if (m_line.command == Command::Kline)
        openCandles();
    else
        subscribe();
}

void GatewayCommand::printProducts()
{
    for (const Symbol &symbol : m_services.products.symbols())
        printLine(symbol.source);
    end(Finished);
}

/// Where the gateway has it; else that ends the command.
const Symbol *GatewayCommand::findProduct(const ProductId &id)
{
    const Symbol *symbol = m_services.products.find(id);
    if (symbol == nullptr) {
        printMessage(u"the gateway has no product %1:%2"_s.arg(id.symbolId).arg(id.tradeType));
        end(UsageError);
    }
    return symbol;
}

void GatewayCommand::subscribe()
{
    std::vector<QuoteKey> keys;
    for (const ProductId &id : m_line.products) {
        const Symbol *symbol = findProduct(id);
        if (symbol == nullptr)
            return;
        keys.push_back({.product = id, .tradeMode = symbol->tradeMode});
    }
    m_services.quotes.want(this, std::move(keys));
    m_services.quotes.start();
    m_silence.start();
}

void GatewayCommand::printQuote(const Quote &quote)
{
    const Symbol *symbol = m_services.products.find(quote.key.product);
    if (m_ended || symbol == nullptr)
        return;
    m_silence.start();
    const auto shown = [](const std::optional<Decimal> &price) {
        return price ? Json(price->toString()) : Json();
    };
    printLine(Json::Object{
        {"symbolId", Json(quote.key.product.symbolId)},
        {"tradeType", Json(quote.key.product.tradeType)},
        {"seq", Json(quote.seq)},
        {"time", Json(toMilliseconds(quote.tickTime))},
        {"price", Json(quote.price.toString())},
        {"bid", Json(quote.bid.toString())},
        {"ask", Json(quote.ask.toString())},
        {"displayBid", shown(shownBid(quote.bid, symbol))},
        {"displayAsk", shown(shownAsk(quote.ask, symbol))},
    });
    if (++m_printed == m_line.count)
        end(Finished);
}

void GatewayCommand::subscribeDepth()
{
    for (const ProductId &id : m_line.products) {
        const Symbol *symbol = findProduct(id);
        if (symbol == nullptr)
            return;
        m_wishes.push_back(std::make_unique<QObject>());
        m_services.depth.want(m_wishes.back().get(),
                              DepthQuery{.key = {.product = id, .tradeMode = symbol->tradeMode},
                                         .levels = limits::maxDepthLevels,
                                         .mergeAccuracy = mergeSteps(symbol->digits).front(),
                                         .trades = 0});
    }
    m_silence.start();
}

/// The newest book of each, once; the first one is the snapshot.
void GatewayCommand::printBooks(const std::vector<ProductId> &products)
{
    const auto side = [](const std::vector<DepthLevel> &levels) {
        Json::Array list;
        for (const DepthLevel &level : levels)
            list.emplace_back(Json::Array{level.price.toString(), level.volume.toString()});
        return Json(std::move(list));
    };
    for (const ProductId &id : products) {
        const DepthState *book = m_services.depth.find(id);
        if (m_ended || !book || !book->hasBook
            || m_printedAt[id] == std::pair(book->seq, book->tickTime))
            continue; // it was a trade, or the same book once more
        m_printedAt[id] = {book->seq, book->tickTime};
        m_silence.start();
        printLine(Json::Object{{"symbolId", Json(id.symbolId)},
                               {"tradeType", Json(id.tradeType)},
                               {"seq", Json(book->seq)},
                               {"time", Json(book->tickTime)},
                               {"bids", side(book->bids)},
                               {"asks", side(book->asks)}});
        if (++m_printed == m_line.count)
            end(Finished);
    }
}

void GatewayCommand::endRefused(int ret, const QString &message)
{
    printMessage(u"subscription refused: %1 %2"_s.arg(ret).arg(message));
    end(GatewayRefused);
}

/// What waiting cannot change ends the command; a refused token's socket goes on as a guest.
void GatewayCommand::followSocket(const QuoteLine::Status &status)
{
    const bool isFinal = status.state == GatewaySocket::State::Refused
        && (status.guest || status.refusedStatus == 0);
    if (isFinal) {
        printMessage(u"quote socket refused: %1"_s.arg(status.lastError));
        end(status.refusedStatus == 0 ? NoAnswer : GatewayRefused);
    }
}

void GatewayCommand::end(ExitStatus status)
{
    if (std::exchange(m_ended, true))
        return;
    m_silence.stop();
    m_services.quotes.stop();
    m_wishes.clear();
    emit ended(status);
}

} // namespace mm
