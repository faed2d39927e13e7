// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/tradinghours.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

#include <random>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000, hourMs = 60 * minuteMs, dayMs = 24 * hourMs;
/// 2026-11-16, a Monday, 00:00 UTC.
constexpr qint64 monday = 1'794'787'200'000;

TradingHours read(const char *json)
{
    return TradingHours::fromJson(Json::parse(json).value_or(Json()));
}

} // namespace

class TestTradingHours : public QObject
{
    Q_OBJECT

private slots:
    void mondayIsMonday();
    void readsSeconds();
    void readsTheReferencesMinutes();
    void aDaySaidToEndInItsLastSecondEndsWithTheDay();
    void knowsNothingWithoutHours();
    void holidaysComeFirst();
    void leavesOutWhatMakesNoSense();
    void unitesWhatOverlaps();
    void findsTheNextChange();
    void theNextChangeIsTheFirst();
    void survivesGarbage();
};

void TestTradingHours::mondayIsMonday()
{
    const QDateTime day = QDateTime::fromMSecsSinceEpoch(monday, Qt::UTC);
    QCOMPARE(day.date().dayOfWeek(), 1);
    QCOMPARE(day.time(), QTime(0, 0));
}

void TestTradingHours::readsSeconds()
{
    const TradingHours hours = read(R"({"tradeTimeList":[
        {"dayOfWeek":1,"startTime":48600,"endTime":72000},
        {"dayOfWeek":"2","startTime":"3600","endTime":"7200"}]})");
    QVERIFY(hours.isKnown());
    QCOMPARE(hours.day(1).size(), 1U);
    QCOMPARE(hours.day(1).front(), (TradingHours::Span{48'600, 72'000}));
    QCOMPARE(hours.stateAt(monday + 48'600'000 - 1), MarketState::Closed);
    QCOMPARE(hours.stateAt(monday + 48'600'000), MarketState::Open);
    QCOMPARE(hours.stateAt(monday + 72'000'000 - 1), MarketState::Open);
    QCOMPARE(hours.stateAt(monday + 72'000'000), MarketState::Closed);
    QCOMPARE(hours.stateAt(monday + dayMs + hourMs), MarketState::Open);
    QCOMPARE(hours.stateAt(monday + 2 * dayMs + hourMs), MarketState::Closed);
}

void TestTradingHours::readsTheReferencesMinutes()
{
    const TradingHours hours = read(R"({"tradeTimeList":[
        {"dayOfWeek":7,"startTime":0,"endTime":1439},{"dayOfWeek":6,"startTime":0,"endTime":1380},
        {"dayOfWeek":1,"startTime":0,"endTime":1439},{"dayOfWeek":2,"startTime":0,"endTime":1440}],
        "holidayTimeList":[{"startTime":1629279900334,"endTime":1629280200334}]})");
    QCOMPARE(hours.day(6).front(), (TradingHours::Span{0, 82'800}));
    QCOMPARE(hours.day(7).front(), (TradingHours::Span{0, 86'400}));
    QCOMPARE(hours.day(2).front(), (TradingHours::Span{0, 86'400}));
    QCOMPARE(hours.stateAt(monday + dayMs - 1), MarketState::Open);
    QCOMPARE(hours.stateAt(monday + 2 * dayMs), MarketState::Closed);
    QCOMPARE(hours.stateAt(1'629'280'000'000), MarketState::Holiday);
}

void TestTradingHours::aDaySaidToEndInItsLastSecondEndsWithTheDay()
{
    const TradingHours hours = read(R"({"tradeTimeList":[
        {"dayOfWeek":1,"startTime":0,"endTime":86399},{"dayOfWeek":2,"startTime":0,"endTime":86399}]})");
    QCOMPARE(hours.stateAt(monday + dayMs - 500), MarketState::Open);
    QVERIFY(hours.nextChange(monday) == monday + 2 * dayMs);
}

void TestTradingHours::knowsNothingWithoutHours()
{
    for (const char *json : {"{}", R"({"tradeTimeList":[],"holidayTimeList":null})", "[]", "7"}) {
        const TradingHours hours = read(json);
        QVERIFY(!hours.isKnown());
        QCOMPARE(hours.stateAt(monday), MarketState::Unknown);
        QVERIFY(!hours.nextChange(monday));
    }
}

void TestTradingHours::holidaysComeFirst()
{
    const QByteArray json = QByteArray(R"({"tradeTimeList":[
        {"dayOfWeek":1,"startTime":0,"endTime":86399}],"holidayTimeList":[{"startTime":)")
        + QByteArray::number(monday + hourMs) + R"(,"endTime":)"
        + QByteArray::number(monday + 2 * hourMs) + "}]}";
    const TradingHours hours = read(json.constData());
    QCOMPARE(hours.stateAt(monday), MarketState::Open);
    QVERIFY(hours.nextChange(monday) == monday + hourMs);
    QCOMPARE(hours.stateAt(monday + hourMs), MarketState::Holiday);
    QVERIFY(hours.nextChange(monday + hourMs) == monday + 2 * hourMs);
    QCOMPARE(hours.stateAt(monday + 2 * hourMs), MarketState::Open);
}

void TestTradingHours::leavesOutWhatMakesNoSense()
{
    const TradingHours hours = read(R"({"tradeTimeList":[
        {"dayOfWeek":0,"startTime":0,"endTime":10},{"dayOfWeek":8,"startTime":0,"endTime":10},
        {"dayOfWeek":1,"startTime":50,"endTime":50},{"dayOfWeek":1,"startTime":60,"endTime":50},
        {"dayOfWeek":1,"startTime":-1,"endTime":50},{"dayOfWeek":1,"startTime":0,"endTime":90000},
        {"dayOfWeek":1,"startTime":"noon","endTime":50},5,null,[],
        {"dayOfWeek":3,"startTime":7200,"endTime":9000}],
        "holidayTimeList":[{"startTime":5,"endTime":5},{"startTime":9,"endTime":1},{},7]})");
    QVERIFY(hours.isKnown());
    for (const int day : {1, 2, 4, 5, 6, 7})
        QVERIFY(hours.day(day).empty());
    QCOMPARE(hours.day(3).front(), (TradingHours::Span{7'200, 9'000}));
    QVERIFY(hours.holidays().empty());
}

void TestTradingHours::unitesWhatOverlaps()
{
    const TradingHours hours = read(R"({"tradeTimeList":[
        {"dayOfWeek":1,"startTime":5000,"endTime":6000},{"dayOfWeek":1,"startTime":1000,"endTime":2000},
        {"dayOfWeek":1,"startTime":1500,"endTime":3000},{"dayOfWeek":1,"startTime":3000,"endTime":4000}]})");
    const std::vector<TradingHours::Span> expected{{1'000, 4'000}, {5'000, 6'000}};
    QCOMPARE(hours.day(1), expected);
}

void TestTradingHours::findsTheNextChange()
{
    const TradingHours hours =
        read(R"({"tradeTimeList":[{"dayOfWeek":1,"startTime":3600,"endTime":7200}]})");
    QVERIFY(hours.nextChange(monday) == monday + hourMs);
    QVERIFY(hours.nextChange(monday + hourMs) == monday + 2 * hourMs);
    QVERIFY(hours.nextChange(monday + 2 * hourMs) == monday + 7 * dayMs + hourMs);
    const TradingHours always = read(R"({"tradeTimeList":[
        {"dayOfWeek":1,"startTime":0,"endTime":86400},{"dayOfWeek":2,"startTime":0,"endTime":86400},
        {"dayOfWeek":3,"startTime":0,"endTime":86400},{"dayOfWeek":4,"startTime":0,"endTime":86400},
        {"dayOfWeek":5,"startTime":0,"endTime":86400},{"dayOfWeek":6,"startTime":0,"endTime":86400},
        {"dayOfWeek":7,"startTime":0,"endTime":86400}]})");
    QVERIFY(!always.nextChange(monday + 5));
}

// The state is the same until just before the change that was foretold, and another one from it on.
void TestTradingHours::theNextChangeIsTheFirst()
{
    std::mt19937_64 random(20261116);
    const auto below = [&random](qint64 limit) { return qint64(random() % quint64(limit)); };
    for (int round = 0; round < 200; ++round) {
        Json hoursJson{Json::Object{}};
        for (qint64 i = 0, count = 1 + below(12); i < count; ++i) {
            const qint64 from = below(1'440) * 60;
            Json item{Json::Object{}};
            item.set("dayOfWeek", 1 + below(7));
            item.set("startTime", from);
            item.set("endTime", std::min<qint64>(86'400, from + 60 * (25 + below(600))));
            Json list = hoursJson["tradeTimeList"];
            list.append(item);
            hoursJson.set("tradeTimeList", list);
        }
        const TradingHours hours = TradingHours::fromJson(hoursJson);
        const qint64 now = monday + below(14 * dayMs);
        const std::optional<qint64> next = hours.nextChange(now);
        QVERIFY(next);
        const MarketState before = hours.stateAt(now);
        for (qint64 at = now; at < *next; at += std::max<qint64>(minuteMs, (*next - now) / 500))
            QCOMPARE(hours.stateAt(at), before);
        QCOMPARE(hours.stateAt(*next - 1), before);
        QVERIFY(hours.stateAt(*next) != before);
    }
}

void TestTradingHours::survivesGarbage()
{
    const QByteArray good = R"({"tradeTimeList":[{"dayOfWeek":1,"startTime":3600,"endTime":7200},
        {"dayOfWeek":5,"startTime":0,"endTime":86399}],"holidayTimeList":[{"startTime":1,"endTime":2}]})";
    std::mt19937 random(7);
    for (int round = 0; round < 3'000; ++round) {
        QByteArray bad = good;
        for (int i = 0; i < 3; ++i)
            bad[qsizetype(random() % std::size_t(bad.size()))] = "0159-{}[],:\"n"[random() % 13];
        const std::optional<Json> json = Json::parse(bad);
        if (!json)
            continue;
        const TradingHours hours = TradingHours::fromJson(*json);
        for (int day = 1; day <= 7; ++day) {
            int end = -1;
            for (const TradingHours::Span &span : hours.day(day)) {
                QVERIFY(span.from > end && span.from < span.to && span.to <= 86'400);
                end = span.to;
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestTradingHours)
#include "tst_tradinghours.moc"
