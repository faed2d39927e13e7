// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/connectiontext.h"

#include "ui/common/formatting.h"

#include <QCoreApplication>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(mm::ConnectionText)
public:
    static QString lost(const QuoteService::Status &status, const Clock &clock,
                        const Formatting &formatting)
    {
        if (status.lostAt <= 0)
            return {};
        const qint64 since = clock.wallMs() - (clock.steadyMs() - status.lostAt);
        if (status.linesOnline > 0) { // the others' prices go on
            return tr("No connection for %n product(s) since %1: their prices are old.", nullptr,
                      status.productsLost)
                .arg(formatting.time(since));
        }
        return tr("No connection since %1: prices are old.").arg(formatting.time(since));
    }

    static ConnectionText make(const QuoteService::Status &status, const Clock &clock,
                               const Formatting &formatting)
    {
        using State = GatewaySocket::State;
        using Tone = ConnectionText::Tone;
        const QString since = lost(status, clock, formatting);
        switch (status.state) {
        case State::Online:
            return {u'●', Tone::Good, tr("live"),
                    status.fellBackToGuest
                        ? tr("The gateway refused your session's prices: these are a guest's.")
                        : QString()};
        case State::Connecting:
            return {u'◐', Tone::Busy, tr("connecting…"),
                    since.isEmpty() ? tr("Connecting to live prices…")
                                    : tr("%1 Connecting…").arg(since)};
        case State::Waiting: {
            // Rounded up: "0 s" would look stuck.
            const qint64 left = qMax(qint64(0), status.nextAttemptAt - clock.steadyMs());
            const qint64 seconds = (left + 999) / 1000;
            return {u'▲', Tone::Bad, tr("waiting %1 s").arg(seconds),
                    tr("%1 Trying again in %2 s.").arg(since).arg(seconds).trimmed()};
        }
        case State::Refused:
            return {u'✕', Tone::Bad, tr("refused"),
                    (status.refusedStatus == 0
                         ? tr("%1 The gateway's certificate is not trusted.")
                         : tr("%1 The gateway refused the connection (HTTP %2).")
                               .arg(u"%1"_s, QString::number(status.refusedStatus)))
                        .arg(since)
                        .trimmed()};
        case State::Stopped:
            break;
        }
        return {u'○', Tone::Off, tr("off"), tr("Not connected to live prices.")};
    }
};

} // namespace

ConnectionText connectionText(const QuoteService::Status &status, const Clock &clock,
                              const Formatting &formatting)
{
    return Words::make(status, clock, formatting);
}

} // namespace mm
