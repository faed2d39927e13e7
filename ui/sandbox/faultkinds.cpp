// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/sandbox/faultkinds.h"

#include <algorithm>
#include <array>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

using Group = FaultKinds::Group;
using Editor = FaultKinds::Editor;
using Kind = FaultKinds::Kind;
using Parameter = FaultKinds::Parameter;

constexpr int dayMs = 24 * 3600 * 1000;
constexpr int often = 1'000'000'000;
constexpr auto milliseconds = QT_TRANSLATE_NOOP("mm::FaultKinds", " ms");

constexpr std::array parameters{
    Parameter{.member = "path",
              .label = QT_TRANSLATE_NOOP("mm::FaultKinds", "Part of the path"),
              .editor = Editor::Text,
              .usualText = QT_TRANSLATE_NOOP("mm::FaultKinds", "every path")},
    Parameter{.member = "times",
              .label = QT_TRANSLATE_NOOP("mm::FaultKinds", "How often"),
              .least = 0,
              .most = often,
              .usualText = QT_TRANSLATE_NOOP("mm::FaultKinds", "not limited")},
    Parameter{.member = "every",
              .label = QT_TRANSLATE_NOOP("mm::FaultKinds", "Every so many frames"),
              .least = 1,
              .most = often,
              .usual = 1},
    Parameter{.member = "afterMs",
              .label = QT_TRANSLATE_NOOP("mm::FaultKinds", "Starts after"),
              .most = dayMs,
              .usualText = QT_TRANSLATE_NOOP("mm::FaultKinds", "at once"),
              .unit = milliseconds},
    Parameter{.member = "forMs",
              .label = QT_TRANSLATE_NOOP("mm::FaultKinds", "Lasts"),
              .most = dayMs,
              .usualText = QT_TRANSLATE_NOOP("mm::FaultKinds", "until turned off"),
              .unit = milliseconds},
    Parameter{.member = "everyMs",
              .label = QT_TRANSLATE_NOOP("mm::FaultKinds", "Again each"),
              .least = 9, // 10 is the least there is
              .most = dayMs,
              .usual = 9,
              .usualText = QT_TRANSLATE_NOOP("mm::FaultKinds", "never"),
              .unit = milliseconds},
    Parameter{.member = "delayMs",
              .label = QT_TRANSLATE_NOOP("mm::FaultKinds", "Delay"),
              .most = dayMs,
              .usual = 1000,
              .unit = milliseconds},
    Parameter{.member = "status",
              .label = QT_TRANSLATE_NOOP("mm::FaultKinds", "HTTP status"),
              .least = 200,
              .most = 599,
              .usual = 500},
    Parameter{.member = "resetSeconds",
              .label = QT_TRANSLATE_NOOP("mm::FaultKinds", "Try again after"),
              .least = -1,
              .most = dayMs / 1000,
              .usual = -1,
              .usualText = QT_TRANSLATE_NOOP("mm::FaultKinds", "not told"),
              .unit = QT_TRANSLATE_NOOP("mm::FaultKinds", " s")},
    Parameter{.member = "code",
              .label = QT_TRANSLATE_NOOP("mm::FaultKinds", "Error code"),
              .editor = Editor::Text,
              .usualText = "GATEWAY_CODE_011"},
    Parameter{.member = "text",
              .label = QT_TRANSLATE_NOOP("mm::FaultKinds", "Text"),
              .editor = Editor::Text,
              .usualText = QT_TRANSLATE_NOOP("mm::FaultKinds", "the gateway's own")},
    Parameter{.member = "bytes",
              .label = QT_TRANSLATE_NOOP("mm::FaultKinds", "Size"),
              .least = 1,
              .most = 64 * 1024 * 1024,
              .usual = 8 * 1024 * 1024,
              .unit = QT_TRANSLATE_NOOP("mm::FaultKinds", " bytes")},
    Parameter{.member = "customerNo",
              .label = QT_TRANSLATE_NOOP("mm::FaultKinds", "Customer number"),
              .editor = Editor::Text,
              .usualText = QT_TRANSLATE_NOOP("mm::FaultKinds", "everybody")},
    Parameter{.member = "ms",
              .label = QT_TRANSLATE_NOOP("mm::FaultKinds", "Ahead by"),
              .least = -dayMs,
              .most = dayMs,
              .unit = milliseconds,
              .isDemanded = true},
    Parameter{.member = "rate",
              .label = QT_TRANSLATE_NOOP("mm::FaultKinds", "Ticks a second"),
              .most = 50'000,
              .isDemanded = true},
    Parameter{.member = "on",
              .label = QT_TRANSLATE_NOOP("mm::FaultKinds", "Ticks go on"),
              .editor = Editor::YesNo,
              .isDemanded = true},
    Parameter{.member = "group",
              .label = QT_TRANSLATE_NOOP("mm::FaultKinds", "Group"),
              .editor = Editor::Text,
              .usualText = QT_TRANSLATE_NOOP("mm::FaultKinds", "every group")},
    Parameter{.member = "count",
              .label = QT_TRANSLATE_NOOP("mm::FaultKinds", "How many"),
              .least = 1,
              .most = 100'000,
              .usual = 1},
    Parameter{.member = "levels",
              .label = QT_TRANSLATE_NOOP("mm::FaultKinds", "Levels"),
              .least = 1,
              .most = 1'000'000,
              .usual = 1'000'000},
    Parameter{.member = "symbolId",
              .label = QT_TRANSLATE_NOOP("mm::FaultKinds", "Product ID"),
              .least = 1,
              .most = often,
              .usual = 1001,
              .isDemanded = true},
    Parameter{.member = "tradeType",
              .label = QT_TRANSLATE_NOOP("mm::FaultKinds", "Trade type"),
              .least = 1,
              .most = 99,
              .usual = 1,
              .isDemanded = true},
    Parameter{.member = "digits",
              .label = QT_TRANSLATE_NOOP("mm::FaultKinds", "Decimals"),
              .most = 12,
              .usual = 3,
              .isDemanded = true},
    Parameter{.member = "open",
              .label = QT_TRANSLATE_NOOP("mm::FaultKinds", "Is traded"),
              .editor = Editor::YesNo,
              .isDemanded = true},
};

constexpr std::array kinds{
    Kind{"delay", Group::Http, QT_TRANSLATE_NOOP("mm::FaultKinds", "Late answer"),
         QT_TRANSLATE_NOOP("mm::FaultKinds", "The answer comes, but late."), "delayMs"},
    Kind{"drop", Group::Http, QT_TRANSLATE_NOOP("mm::FaultKinds", "Closed without an answer"),
         QT_TRANSLATE_NOOP("mm::FaultKinds",
                           "The request is read whole and carried out, then the connection is "
                           "closed without a byte.")},
    Kind{"reset", Group::Http, QT_TRANSLATE_NOOP("mm::FaultKinds", "Reset without an answer"),
         QT_TRANSLATE_NOOP(
             "mm::FaultKinds",
             "The request is read whole and carried out, then the connection is reset.")},
    Kind{"partialHeader", Group::Http, QT_TRANSLATE_NOOP("mm::FaultKinds", "Half of the head"),
         QT_TRANSLATE_NOOP("mm::FaultKinds",
                           "Half of the answer's head comes, then the connection is closed.")},
    Kind{"partialBody", Group::Http, QT_TRANSLATE_NOOP("mm::FaultKinds", "Half of the body"),
         QT_TRANSLATE_NOOP("mm::FaultKinds",
                           "The head and half of the body come, then the connection is closed.")},
    Kind{"silent", Group::Http, QT_TRANSLATE_NOOP("mm::FaultKinds", "No answer at all"),
         QT_TRANSLATE_NOOP(
             "mm::FaultKinds",
             "The request is read and carried out; the connection stays open and silent.")},
    Kind{"status", Group::Http, QT_TRANSLATE_NOOP("mm::FaultKinds", "HTTP status"),
         QT_TRANSLATE_NOOP(
             "mm::FaultKinds",
             "The answer is an HTTP status such as 429, 418 or 500, with rate-limit headers."),
         "status resetSeconds"},
    Kind{"html", Group::Http, QT_TRANSLATE_NOOP("mm::FaultKinds", "A web page"),
         QT_TRANSLATE_NOOP("mm::FaultKinds", "The answer is a web page where JSON is expected.")},
    Kind{"garbage", Group::Http, QT_TRANSLATE_NOOP("mm::FaultKinds", "Garbage"),
         QT_TRANSLATE_NOOP("mm::FaultKinds", "The answer is bytes that are not JSON.")},
    Kind{"redirect", Group::Http, QT_TRANSLATE_NOOP("mm::FaultKinds", "Redirect"),
         QT_TRANSLATE_NOOP("mm::FaultKinds", "The answer sends the client to another host.")},
    Kind{"refuse", Group::Http, QT_TRANSLATE_NOOP("mm::FaultKinds", "Refused"),
         QT_TRANSLATE_NOOP(
             "mm::FaultKinds",
             "The gateway refuses the request in good order, with an error code of your choice."),
         "code text"},
    Kind{"expired", Group::Http, QT_TRANSLATE_NOOP("mm::FaultKinds", "Session expired"),
         QT_TRANSLATE_NOOP(
             "mm::FaultKinds",
             "The request is refused because the session has ended, and its token is forgotten.")},
    Kind{"malformedFrame", Group::Sockets, QT_TRANSLATE_NOOP("mm::FaultKinds", "Broken frame"),
         QT_TRANSLATE_NOOP("mm::FaultKinds", "A broken entry stands before the good ones."),
         "every"},
    Kind{"oversizedFrame", Group::Sockets, QT_TRANSLATE_NOOP("mm::FaultKinds", "Huge frame"),
         QT_TRANSLATE_NOOP("mm::FaultKinds", "A frame is as large as you say."), "bytes every"},
    Kind{"outOfOrder", Group::Sockets, QT_TRANSLATE_NOOP("mm::FaultKinds", "Old price"),
         QT_TRANSLATE_NOOP("mm::FaultKinds",
                           "An older quote with a price far off comes before the good one."),
         "every"},
    Kind{"blackHole", Group::Sockets, QT_TRANSLATE_NOOP("mm::FaultKinds", "Black hole"),
         QT_TRANSLATE_NOOP("mm::FaultKinds",
                           "The socket stays open, but nothing is sent or answered any more."),
         "every"},
    Kind{"close", Group::Sockets, QT_TRANSLATE_NOOP("mm::FaultKinds", "Closed"),
         QT_TRANSLATE_NOOP("mm::FaultKinds", "The socket is closed in good order."), "every"},
    Kind{"abort", Group::Sockets, QT_TRANSLATE_NOOP("mm::FaultKinds", "Torn"),
         QT_TRANSLATE_NOOP("mm::FaultKinds", "The connection is reset without a word."), "every"},
    Kind{"refuseSocket", Group::Sockets, QT_TRANSLATE_NOOP("mm::FaultKinds", "Socket refused"),
         QT_TRANSLATE_NOOP("mm::FaultKinds", "New sockets are refused as those of strangers are.")},
    Kind{
        "refuseSubscription", Group::Sockets,
        QT_TRANSLATE_NOOP("mm::FaultKinds", "Subscription refused"),
        QT_TRANSLATE_NOOP("mm::FaultKinds", "Subscriptions to quotes are answered with an error.")},
    Kind{"refusePart", Group::Sockets,
         QT_TRANSLATE_NOOP("mm::FaultKinds", "Subscription served in part"),
         QT_TRANSLATE_NOOP("mm::FaultKinds",
                           "Every second product of a subscription is left out, without a word.")},
    Kind{"loseFrame", Group::Sockets, QT_TRANSLATE_NOOP("mm::FaultKinds", "Lost frame"),
         QT_TRANSLATE_NOOP("mm::FaultKinds", "A pushed frame is not sent."), "every"},
    Kind{"repeatFrame", Group::Sockets, QT_TRANSLATE_NOOP("mm::FaultKinds", "Repeated frame"),
         QT_TRANSLATE_NOOP("mm::FaultKinds", "A pushed frame is sent twice."), "every"},
    Kind{"swapFrames", Group::Sockets, QT_TRANSLATE_NOOP("mm::FaultKinds", "Frames out of order"),
         QT_TRANSLATE_NOOP("mm::FaultKinds",
                           "A pushed frame comes after the next one of its product."),
         "every"},
    Kind{"hugeDepth", Group::Sockets, QT_TRANSLATE_NOOP("mm::FaultKinds", "Endless depth"),
         QT_TRANSLATE_NOOP("mm::FaultKinds", "A frame of depth has as many levels as you say."),
         "levels every"},
    Kind{"klineTruncated", Group::Sockets, QT_TRANSLATE_NOOP("mm::FaultKinds", "Candles cut off"),
         QT_TRANSLATE_NOOP("mm::FaultKinds", "Half of the compressed candles come.")},
    Kind{"klineCorrupt", Group::Sockets, QT_TRANSLATE_NOOP("mm::FaultKinds", "Candles damaged"),
         QT_TRANSLATE_NOOP("mm::FaultKinds", "The compressed candles cannot be inflated.")},
    Kind{"klineBomb", Group::Sockets, QT_TRANSLATE_NOOP("mm::FaultKinds", "Candles that burst"),
         QT_TRANSLATE_NOOP("mm::FaultKinds", "A small frame inflates to 32 MiB.")},
    Kind{"klineShuffled", Group::Sockets,
         QT_TRANSLATE_NOOP("mm::FaultKinds", "Candles out of order"),
         QT_TRANSLATE_NOOP("mm::FaultKinds", "Neighbouring candles have changed places.")},
    Kind{"klineDoubled", Group::Sockets, QT_TRANSLATE_NOOP("mm::FaultKinds", "Candles twice"),
         QT_TRANSLATE_NOOP("mm::FaultKinds", "Every third candle comes twice.")},
    Kind{"klineTwisted", Group::Sockets, QT_TRANSLATE_NOOP("mm::FaultKinds", "Candles upside down"),
         QT_TRANSLATE_NOOP("mm::FaultKinds", "The high of every tenth candle is below its low.")},
    Kind{"klineEmpty", Group::Sockets, QT_TRANSLATE_NOOP("mm::FaultKinds", "No candles"),
         QT_TRANSLATE_NOOP("mm::FaultKinds", "Candles are answered with an empty list.")},
    Kind{"klineFailed", Group::Sockets, QT_TRANSLATE_NOOP("mm::FaultKinds", "Candles refused"),
         QT_TRANSLATE_NOOP("mm::FaultKinds", "Candles are answered with an error.")},
    Kind{"klineLate", Group::Sockets, QT_TRANSLATE_NOOP("mm::FaultKinds", "Candles late"),
         QT_TRANSLATE_NOOP("mm::FaultKinds", "Candles come, but late."), "delayMs"},
    Kind{"expireTokens", Group::Time, QT_TRANSLATE_NOOP("mm::FaultKinds", "Tokens expire"),
         QT_TRANSLATE_NOOP("mm::FaultKinds",
                           "The session of a customer, or of everybody, has ended from then on."),
         "customerNo"},
    Kind{"kick", Group::Time, QT_TRANSLATE_NOOP("mm::FaultKinds", "Signed in elsewhere"),
         QT_TRANSLATE_NOOP("mm::FaultKinds",
                           "A customer, or everybody, is told that somebody signed in elsewhere."),
         "customerNo"},
    Kind{"skewClock", Group::Time, QT_TRANSLATE_NOOP("mm::FaultKinds", "Clock goes wrong"),
         QT_TRANSLATE_NOOP(
             "mm::FaultKinds",
             "The gateway's clock runs that much ahead of this computer's, or behind it."),
         "ms"},
    Kind{"dropConnections", Group::Time, QT_TRANSLATE_NOOP("mm::FaultKinds", "Connections drop"),
         QT_TRANSLATE_NOOP("mm::FaultKinds",
                           "Every connection is reset, as when a gateway restarts.")},
    Kind{"stopListening", Group::Time, QT_TRANSLATE_NOOP("mm::FaultKinds", "Gateway is gone"),
         QT_TRANSLATE_NOOP("mm::FaultKinds",
                           "Connections are reset and new ones refused for a while."),
         "forMs"},
    Kind{"setRate", Group::Time, QT_TRANSLATE_NOOP("mm::FaultKinds", "Other tick rate"),
         QT_TRANSLATE_NOOP("mm::FaultKinds", "So many ticks a second from then on."), "rate"},
    Kind{"setTicking", Group::Time, QT_TRANSLATE_NOOP("mm::FaultKinds", "Ticks stop or go on"),
         QT_TRANSLATE_NOOP("mm::FaultKinds", "Prices stand still, or move again."), "on"},
    Kind{"expireManagerTokens", Group::Time,
         QT_TRANSLATE_NOOP("mm::FaultKinds", "Support's tokens expire"),
         QT_TRANSLATE_NOOP("mm::FaultKinds", "Support staff have to sign in again.")},
    Kind{"displaceGroup", Group::Time,
         QT_TRANSLATE_NOOP("mm::FaultKinds", "Event stream taken over"),
         QT_TRANSLATE_NOOP("mm::FaultKinds",
                           "Another connection takes over the event stream of that group."),
         "group"},
    Kind{"pushEvents", Group::Time, QT_TRANSLATE_NOOP("mm::FaultKinds", "Events"),
         QT_TRANSLATE_NOOP("mm::FaultKinds", "So many events come on the event stream."), "count"},
    Kind{"setTrading", Group::Time, QT_TRANSLATE_NOOP("mm::FaultKinds", "Market opens or closes"),
         QT_TRANSLATE_NOOP("mm::FaultKinds",
                           "A product is traded, or is not, for the next six hours."),
         "symbolId tradeType open"},
    Kind{"setDigits", Group::Time, QT_TRANSLATE_NOOP("mm::FaultKinds", "Other decimals"),
         QT_TRANSLATE_NOOP("mm::FaultKinds",
                           "The prices of a product have so many decimals from then on."),
         "symbolId tradeType digits"},
    Kind{"removeProduct", Group::Time, QT_TRANSLATE_NOOP("mm::FaultKinds", "Product vanishes"),
         QT_TRANSLATE_NOOP("mm::FaultKinds", "A product is gone from lists and subscriptions."),
         "symbolId tradeType"},
    Kind{"returnProduct", Group::Time, QT_TRANSLATE_NOOP("mm::FaultKinds", "Product comes back"),
         QT_TRANSLATE_NOOP("mm::FaultKinds", "A product that vanished is there again."),
         "symbolId tradeType"},
};

/// How often an action happens has another usual value.
constexpr Parameter actionTimes{
    .member = "times",
    .label = QT_TRANSLATE_NOOP("mm::FaultKinds", "How often"),
    .most = often,
    .usualText = QT_TRANSLATE_NOOP("mm::FaultKinds", "once, or again and again")};

const char *commonMembers(const Kind &kind)
{
    return kind.group == Group::Time ? "afterMs everyMs times" : "path times afterMs forMs";
}

const Parameter *parameter(QByteArrayView member)
{
    const auto found = std::ranges::find_if(
        parameters, [&](const Parameter &each) { return member == each.member; });
    return found == parameters.end() ? nullptr : &*found;
}

} // namespace

std::span<const Kind> FaultKinds::all()
{
    return kinds;
}

const Kind *FaultKinds::find(const QString &name)
{
    const auto found = std::ranges::find_if(
        kinds, [&](const Kind &kind) { return name == QLatin1StringView(kind.name); });
    return found == kinds.end() ? nullptr : &*found;
}

std::vector<const Parameter *> FaultKinds::parametersOf(const Kind &kind)
{
    std::vector<const Parameter *> list;
    for (const char *members : {kind.own, commonMembers(kind)}) {
        for (const QByteArray &member : QByteArray(members).split(' ')) {
            const bool ofAction = kind.group == Group::Time && member == "times";
            if (const Parameter *known = ofAction ? &actionTimes : parameter(member))
                list.push_back(known);
        }
    }
    return list;
}

QString FaultKinds::groupTitle(Group group)
{
    switch (group) {
    case Group::Http:
        return tr("Requests");
    case Group::Sockets:
        return tr("Sockets");
    case Group::Time:
        return tr("At a time");
    }
    return {};
}

QString FaultKinds::setting(const Parameter &parameter, const Json &value)
{
    QString text;
    if (value.isBool())
        text = value.toBool() ? tr("yes") : tr("no");
    else if (value.isNumber())
        text = QString::fromLatin1(value.numberText());
    else
        text = value.toString();
    if (parameter.unit)
        text += tr(parameter.unit);
    return tr("%1 %2", "a setting and its value").arg(label(parameter), text);
}

QString FaultKinds::summary(const Json &rule)
{
    static constexpr std::array when{"do", "times", "afterMs", "forMs", "everyMs"};
    QStringList parts;
    for (const Json::Member &member : rule.members()) {
        const Parameter *known = parameter(member.first);
        const auto says = [&member](const char *name) { return member.first == name; };
        if (known && std::ranges::none_of(when, says))
            parts += setting(*known, member.second);
    }
    return parts.join(u" · "_s);
}

Json FaultKinds::emptyRule(const Kind &kind)
{
    Json rule(Json::Object{{"do", Json(kind.name)}});
    for (const Parameter *each : parametersOf(kind)) {
        if (!each->isDemanded)
            continue;
        switch (each->editor) {
        case Editor::Text:
            rule.set(each->member, Json(QString()));
            break;
        case Editor::Number:
            rule.set(each->member, Json(each->usual));
            break;
        case Editor::YesNo:
            rule.set(each->member, Json(false));
            break;
        }
    }
    return rule;
}

} // namespace mm
