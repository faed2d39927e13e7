// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/json.h"

#include <QString>

#include <optional>
#include <vector>

namespace mm {

/// One rule of scripted trouble. A script is a JSON array of rules, or an object with that array as
/// its member "rules". The same file is understood by --faults, by the sandbox panel and by tests:
///
///     {"rules":[{"do":"status","status":429,"path":"findCustomerInfo","times":1,"resetSeconds":2},
///               {"do":"stopListening","afterMs":5000,"forMs":2000},
///               {"do":"kick","customerNo":"86002001","afterMs":20000,"everyMs":60000}]}
///
/// "do" says what happens, see Kind; it must be there. There are two sorts of rules, and a member
/// that does not belong to a rule's sort is an error.
///
/// Trouble is in force for a time, and the first rule that fits a request or a frame is used:
/// - "path": part of the path of the request or socket (for "refuseSocket" with its query);
///   usual: every path
/// - "times": how often the rule is used; usual: without end
/// - "afterMs", "forMs": in force from afterMs after it was set, for forMs; usual: at once, for
///   good
/// - "every": each n-th pushed frame; usual: 1. A black hole, close or abort then comes with the
///   client's next request too
/// - "status", "resetSeconds": of "status"; usual: 500, none
/// - "delayMs": of "delay"; usual: 1000
/// - "code", "text": of "refuse", the code without its bizCode; usual: GATEWAY_CODE_011 and the
///   gateway's own text
/// - "bytes": of "oversizedFrame"; usual: 8 MiB
/// - "levels": of "hugeDepth"; usual: 1,000,000, far beyond 4 MiB
/// - "symbolId": of "refusePart"; usual: every second product of the list
///
/// "outOfOrder", "loseFrame", "repeatFrame" and "swapFrames" leave rolling figures alone: these
/// have neither number nor time, so nobody could tell.
///
/// What "loseFrame", "repeatFrame" and "swapFrames" did is told by MarketControls::pushes().
///
/// An action happens at a time:
/// - "afterMs": so long after it was set; usual: at once
/// - "everyMs": and again each time so much has gone by, at least 10; usual: once
/// - "times": how often in all; usual: once, with "everyMs" without end
/// - "customerNo": of "expireTokens" and "kick"; usual: everybody
/// - "ms": of "skewClock", may be negative; must be there
/// - "forMs": of "stopListening"; usual: until the script ends
/// - "rate", "on": of "setRate" and "setTicking"; must be there
/// - "group": of "displaceGroup"; usual: every group
/// - "count": of "pushEvents"; usual: 1
/// - "symbolId", "tradeType": of "setTrading", "setDigits", "removeProduct" and "returnProduct";
///   must be there, as must "open" of "setTrading" and "digits" of "setDigits"
struct Fault {
    enum class Kind {
        // HTTP
        Delay, ///< "delay": the answer comes late
        Drop, ///< "drop": the request is read whole, then the connection is closed without a byte
        Reset, ///< "reset": the same, with a TCP reset
        PartialHeader, ///< "partialHeader": half of an answer's head, then closed
        PartialBody, ///< "partialBody": head with full length, half of the body, then closed
        Status, ///< "status": an HTTP status with rate-limit headers (429, 418, 500…)
        Html, ///< "html": 200 with a HTML page
        Garbage, ///< "garbage": 200 with bytes that are not JSON
        Redirect, ///< "redirect": 302 to another host
        Refuse, ///< "refuse": a well-formed refusal with `code`
        Expired, ///< "expired": refused with GATEWAY_CODE_005, the token is forgotten
        SilentHttp, ///< "silent": the request is read, no answer ever comes
        // Quote socket
        MalformedFrame, ///< "malformedFrame": a broken entry before the good one
        OversizedFrame, ///< "oversizedFrame": a text frame of `bytes`
        OutOfOrder, ///< "outOfOrder": an older quote, book or trade, far off, before the good one
        BlackHole, ///< "blackHole": the socket stays open, nothing is sent or answered any more
        Close, ///< "close": WebSocket close 1001
        Abort, ///< "abort": TCP reset without a close frame
        RefuseSocket, ///< "refuseSocket": the upgrade is answered with 401
        RefuseSubscription, ///< "refuseSubscription": subscriptions are answered with ret 202
        LoseFrame, ///< "loseFrame": a pushed frame with a seq is not sent
        RepeatFrame, ///< "repeatFrame": it is sent twice
        SwapFrames, ///< "swapFrames": it is sent after the next one of its product and kind
        HugeDepth, ///< "hugeDepth": a pd frame has `levels` bids
        RefusePart, ///< "refusePart": a subscription is answered, and served, without some products
        // K-line answers
        KlineTruncated, ///< "klineTruncated": half of the zlib data
        KlineCorrupt, ///< "klineCorrupt": some bytes in its middle are others
        KlineBomb, ///< "klineBomb": it inflates to 32 MiB
        KlineShuffled, ///< "klineShuffled": bars out of order
        KlineDoubled, ///< "klineDoubled": every third bar comes twice
        KlineTwisted, ///< "klineTwisted": every tenth bar's high is below its low
        KlineEmpty, ///< "klineEmpty": no bars
        KlineFailed, ///< "klineFailed": answered with ret 500
        KlineLate, ///< "klineLate": the answer comes `delayMs` later
        // Actions
        ExpireTokens, ///< "expireTokens": as SandboxGateway::expireTokens()
        Kick, ///< "kick": signed in elsewhere, as SandboxGateway::kick()
        SkewClock, ///< "skewClock": the sandbox's clock runs `ms` beside the computer's
        DropConnections, ///< "dropConnections": every connection is reset
        StopListening, ///< "stopListening": connections are reset and refused for `forMs`
        SetRate, ///< "setRate": so many ticks a second from now on
        SetTicking, ///< "setTicking": ticks go on or stand still
        ExpireManagerTokens, ///< "expireManagerTokens": support has to sign in again
        DisplaceGroup, ///< "displaceGroup": another connection takes the event stream of `group`
        PushEvents, ///< "pushEvents": `count` events on the event stream
        SetTrading, ///< "setTrading": a product is (not) traded, see MarketControls
        SetDigits, ///< "setDigits": its prices are told with so many decimals
        RemoveProduct, ///< "removeProduct": it is gone
        ReturnProduct, ///< "returnProduct": it is there again
    };
    Kind kind = Kind::Status;
    QByteArray path;
    int times = -1; ///< left; -1 without end
    qint64 afterMs = 0;
    qint64 forMs = -1;
    int every = 1;
    int status = 500;
    int resetSeconds = -1;
    int delayMs = 1000;
    QString code, text;
    qint64 bytes = 8LL * 1024 * 1024;
    int levels = 1'000'000;
    quint64 symbolId = 0;
    // Of actions
    qint64 everyMs = -1;
    QString customerNo, group;
    qint64 ms = 0;
    int rate = 0;
    bool on = true;
    int count = 1;
    int tradeType = 0, digits = 0;
    bool open = true;

    [[nodiscard]] bool isAction() const { return kind >= Kind::ExpireTokens; }
    bool operator==(const Fault &) const = default;
};

/// Reads a script. `problem`: which rule and member is wrong; then nothing is returned.
[[nodiscard]] std::optional<std::vector<Fault>> faultsFromJson(const Json &script,
                                                               QString *problem);
[[nodiscard]] QByteArray nameOf(Fault::Kind kind); ///< as in a script
/// The language in words, for --help.
[[nodiscard]] QString faultsHelp();

} // namespace mm
