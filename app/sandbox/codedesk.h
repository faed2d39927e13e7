// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/sandbox/sandboxanswer.h"
#include "app/sandbox/ticketbook.h"

#include <vector>

namespace mm {

/// What a verification code was sent for: it counts for that alone.
struct CodeErrand {
    QString bizType; ///< "EMAIL_LOGIN_VERIFICATION_CODE"…
    QString recipient; ///< an e-mail address or "+86 13429837442"
    bool operator==(const CodeErrand &) const = default;
};

/// "EMAIL_" or "SMS_" with a purpose such as "LOGIN": the bizType of protocol.md section 6.
[[nodiscard]] QString codeBizType(bool sms, const char *purpose);

/// Sends verification codes, all of them `000000`, and knows which are good. One a minute and five
/// in half an hour a recipient and bizType; a code lives five minutes, five wrong tries and one
/// use. Time is handed in (steady ms).
class CodeDesk
{
public:
    /// {"token": the ticket of the sending}.
    [[nodiscard]] ApiOutcome send(const CodeErrand &errand, qint64 now);
    /// Nothing where the code is good; a wrong one is counted. It stays good until use().
    [[nodiscard]] std::optional<Refusal> check(const CodeErrand &errand, const QString &code,
                                               const QString &ticket, qint64 now);
    void use(const QString &ticket, qint64 now) { m_sent.take(ticket, now); }

private:
    struct Sent {
        CodeErrand errand;
        int wrongTries = 0;
    };
    static constexpr qint64 lifeMs = 5 * 60'000;
    TicketBook<Sent> m_sent{lifeMs};
    QHash<QString, std::vector<qint64>> m_times; ///< when codes went out, by errand
};

} // namespace mm
