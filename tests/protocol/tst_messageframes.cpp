// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/messageframes.h"

#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

using Kind = MessageFrame::Kind;

class TestMessageFrames : public QObject
{
    Q_OBJECT

private slots:
    void writes();
    void reads_data();
    void reads();
    void readsNotices_data();
    void readsNotices();
    void readsTrades();
    void refusesHalfADocument();
};

void TestMessageFrames::writes()
{
    QCOMPARE(messageLoginFrame(Secret("t-1"), "en-US", 1678377046123, 9, 1, "trace-1"),
             R"({"head":{"msgType":"login","token":"t-1","sendTime":1678377046123,"lang":"en-US"},)"
             R"("data":{},"device":9,"seqId":1,"trace":"trace-1"})"_ba);
    QCOMPARE(messagePingFrame(Secret("t\"1"), "zh-CN", 5, 7, 2, "t2"),
             R"({"head":{"msgType":"ping","token":"t\"1","sendTime":5,"lang":"zh-CN"},)"
             R"("data":{},"device":7,"seqId":2,"trace":"t2"})"_ba);
}

void TestMessageFrames::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *text, Kind kind) {
        QTest::newRow(text) << QByteArray(text) << kind;
    };
    row(R"({"msgCode":"subscribe_success","timestamp":1,"content":null})", Kind::Subscribed);
    row(R"( {"msgCode":"subscribe_fail","content":"no"})", Kind::SubscribeFailed);
    row(R"({"msgCode":"disconnect"})", Kind::Kicked);
    row(R"({"msgCode":"UserForceLogoutRet","content":{}})", Kind::Kicked);
    row(R"({"msgCode":"notice","content":{"updateType":4,"show":1}})", Kind::Kicked);
    row(R"({"msgCode":"notice","content":{"updateType":"4"}})", Kind::Kicked);
    for (const char *told : {R"({"msgCode":"notice","content":{"updateType":3}})",
                             R"({"msgCode":"notice","content":{}})",
                             R"({"msgCode":"trade","content":{"updateType":4}})"})
        row(told, Kind::Told);
    for (const char *other :
         {R"({"msgCode":"notice","content":4})", R"({"msgCode":"notice"})",
          R"({"msgCode":"trade","content":"x"})", R"({"msgCode":"other","content":{}})",
          R"({"msgCode":4})", R"({"msgCode":null})", "{}", "", "pong", "[]", "4", "disconnect",
          "f(1,2,3,4,5,6);(7,8,9)"})
        row(other, Kind::Other);
}

void TestMessageFrames::reads()
{
    QFETCH(QByteArray, text);
    const auto frame = MessageFrame::parse(text);
    QVERIFY(frame);
    QTEST(frame->kind, "kind");
    if (text.contains("\"show\"")) {
        QCOMPARE(frame->msgCode, u"notice"_s);
        QCOMPARE(frame->content["show"].numberText(), "1"_ba);
    }
}

void TestMessageFrames::readsNotices_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("popsUp");
    QTest::addColumn<QString>("changed");
    const auto row = [](const char *content, bool popsUp, const char *changed) {
        QTest::newRow(content) << QByteArray(content) << popsUp << QString::fromLatin1(changed);
    };
    row(R"("show":1,"updateType":0)", true, "");
    row(R"("show":"1","updateType":"1")", true, "p");
    row(R"("show":0,"updateType":2)", false, "o");
    row(R"("show":null,"updateType":3)", false, "f");
    row(R"("updateType":5)", false, "po");
    row(R"("showType":1,"refreshType":6)", true, "of");
    row(R"("show":0,"showType":1,"updateType":0,"refreshType":1)", false, "");
    row(R"("show":2,"updateType":7)", false, "");
}

void TestMessageFrames::readsNotices()
{
    QFETCH(QByteArray, content);
    const auto frame = MessageFrame::parse(
        R"({"msgCode":"notice","content":{"title":"<b>Hi</b>","content":"Come\nin",)" + content
        + "}}");
    QVERIFY(frame);
    QCOMPARE(frame->kind, Kind::Told);
    const MessageNotice &notice = frame->notice;
    QCOMPARE(notice.kind, MessageNotice::Kind::Notice);
    QCOMPARE(notice.title, u"<b>Hi</b>"_s);
    QCOMPARE(notice.text, u"Come\nin"_s);
    QTEST(notice.popsUp, "popsUp");
    QString changed;
    if (notice.positions)
        changed += u'p';
    if (notice.orders)
        changed += u'o';
    if (notice.funds)
        changed += u'f';
    QTEST(changed, "changed");
}

void TestMessageFrames::readsTrades()
{
    const auto frame =
        MessageFrame::parse(R"({"msgCode":"trade","content":{"bizType":"POSITION_OPEN",)"
                            R"("paramMap":{"orderId":12345678901234567890}}})");
    QVERIFY(frame);
    QCOMPARE(frame->kind, Kind::Told);
    QCOMPARE(frame->notice.kind, MessageNotice::Kind::Trade);
    QCOMPARE(frame->notice.tradeType, u"POSITION_OPEN"_s);
    QCOMPARE(frame->notice.details["orderId"].numberText(), "12345678901234567890"_ba);
    QVERIFY(frame->notice.positions && frame->notice.orders && frame->notice.funds);
    QVERIFY(!frame->notice.popsUp);
}

void TestMessageFrames::refusesHalfADocument()
{
    const QByteArray whole = R"({"msgCode":"disconnect","content":{"updateType":4}})";
    for (qsizetype size = 1; size < whole.size(); ++size) {
        const auto frame = MessageFrame::parse(whole.first(size));
        QVERIFY2(!frame, whole.first(size).constData());
        QCOMPARE(frame.error().kind, ErrorKind::BadAnswer);
    }
}

QTEST_APPLESS_MAIN(TestMessageFrames)
#include "tst_messageframes.moc"
