// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/cli/commandline.h"
#include "app/cli/output.h"
#include "app/net/clock.h"
#include "app/services/clientservices.h"

#include <QTimer>

#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace mm {

/// One command that asks the gateway: signs in where it is to, runs, says how it ended.
class GatewayCommand : public QObject
{
    Q_OBJECT
public:
    /// `line.login` holds its password by now.
    GatewayCommand(const Environment &environment, CommandLine line);

    void start();

signals:
    void ended(int exitStatus); ///< once

private:
    void run();
    void printCustomer();
    void printAccounts();
    void askThirdParty(qsizetype index);
    void askAuth2Code();
    void exchangeAuth2Code();
    void findAuth2User();
    void refreshAuth2();
    void printAuth2Tokens(const Result<Auth2Tokens> &tokens);
    void takeProducts();
    void printProducts();
    [[nodiscard]] const Symbol *findProduct(const ProductId &id);
    void subscribe();
    void printQuote(const Quote &quote);
    void openCandles();
    void loadCandles();
    void printCandles();
    void subscribeDepth();
    void printBooks(const std::vector<ProductId> &products);
    void followSocket(const QuoteLine::Status &status);
    void endRefused(int ret, const QString &message);
    void end(ExitStatus status);

    CommandLine m_line;
    SystemClock m_clock;
    ClientServices m_services;
    std::unique_ptr<CandleSource> m_candles; ///< kline
    QTimer m_silence; ///< runs out where nothing came for too long
    int m_printed = 0;
    int m_known = 0; ///< candles so far
    std::vector<std::unique_ptr<QObject>> m_wishes; ///< for depth, one a product
    std::map<ProductId, std::pair<quint64, qint64>> m_printedAt; ///< seq and time of its books
    bool m_ended = false;
};

} // namespace mm
