// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/phonenumbers.h"

#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

class TestPhoneNumbers : public QObject
{
    Q_OBJECT
private slots:
    void everyRegionHasACallingCode();
    void regionNamesFollowTheLanguage_data();
    void regionNamesFollowTheLanguage();
    void everyRegionHasAName();
    void acceptedNumbers_data();
    void acceptedNumbers();
    void refusedNumbers_data();
    void refusedNumbers();
    void spacesWhatIsTyped_data();
    void spacesWhatIsTyped();
    void findsTheRegion_data();
    void findsTheRegion();
};

void TestPhoneNumbers::everyRegionHasACallingCode()
{
    const std::vector<PhoneRegion> &regions = phoneRegions();
    QVERIFY(regions.size() > 200);
    QHash<QString, int> codes;
    QString before;
    for (const PhoneRegion &region : regions) {
        QVERIFY2(region.region > before, qPrintable(region.region)); // sorted, each once
        QVERIFY2(region.callingCode > 0, qPrintable(region.region));
        codes.insert(before = region.region, region.callingCode);
    }
    QCOMPARE(codes.value(u"CN"_s), 86);
    QCOMPARE(codes.value(u"HK"_s), 852);
    QCOMPARE(codes.value(u"US"_s), 1);
    QCOMPARE(codes.value(u"CA"_s), 1);
    QVERIFY(!codes.contains(u"001"_s)); // international freephone numbers live in no region
}

void TestPhoneNumbers::regionNamesFollowTheLanguage_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("name");
    QTest::newRow("English") << u"CN"_s << u"en"_s << u"China"_s;
    QTest::newRow("simplified") << u"CN"_s << u"zh_CN"_s << u"中国"_s;
    QTest::newRow("traditional") << u"US"_s << u"zh_HK"_s << u"美國"_s;
    QTest::newRow("simplified of the same") << u"US"_s << u"zh_CN"_s << u"美国"_s;
    QTest::newRow("German") << u"DE"_s << u"de_AT"_s << u"Deutschland"_s;
    QTest::newRow("not a region") << u"??"_s << u"en"_s << u"??"_s;
}

void TestPhoneNumbers::regionNamesFollowTheLanguage()
{
    QFETCH(QString, region);
    QFETCH(QString, locale);
    QTEST(regionName(region, QLocale(locale)), "name");
}

void TestPhoneNumbers::everyRegionHasAName()
{
    const QLocale chinese(u"zh_CN"_s);
    for (const PhoneRegion &region : phoneRegions()) {
        const QString name = regionName(region.region, chinese);
        QVERIFY2(!name.isEmpty() && name != region.region, qPrintable(region.region));
    }
}

void TestPhoneNumbers::acceptedNumbers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("areaCode");
    QTest::addColumn<QString>("national");
    QTest::addColumn<QString>("formatted");
    const auto row = [](const char *name, const QString &typed, const QString &region,
                        const QString &areaCode, const QString &national,
                        const QString &formatted) {
        QTest::newRow(name) << typed << region << areaCode << national << formatted;
    };
    const QString demo = u"13429837442"_s, shown = u"134 2983 7442"_s;
    row("plain", demo, u"CN"_s, u"+86"_s, demo, shown);
    row("spaced", u" 134 2983-7442 "_s, u"CN"_s, u"+86"_s, demo, shown);
    row("with its area code", u"+86 134 2983 7442"_s, u"CN"_s, u"+86"_s, demo, shown);
    row("with the dialled prefix", u"00 86 13429837442"_s, u"CN"_s, u"+86"_s, demo, shown);
    row("full-width digits", u"１３４２９８３７４４２"_s, u"CN"_s, u"+86"_s, demo, shown);
    row("national prefix left out", u"0171 234 5678"_s, u"DE"_s, u"+49"_s, u"1712345678"_s,
        u"0171 2345678"_s);
    row("leading zero that belongs", u"06 698 12345"_s, u"IT"_s, u"+39"_s, u"0669812345"_s,
        u"06 6981 2345"_s);
    row("Hong Kong", u"5123 4567"_s, u"HK"_s, u"+852"_s, u"51234567"_s, u"5123 4567"_s);
    row("region of a shared code", u"(416) 555-0123"_s, u"US"_s, u"+1"_s, u"4165550123"_s,
        u"(416) 555-0123"_s);
}

void TestPhoneNumbers::acceptedNumbers()
{
    QFETCH(QString, typed);
    QFETCH(QString, region);
    const PhoneCheck check = checkPhone(typed, region);
    QVERIFY2(check.number, qPrintable(QString::number(int(check.problem))));
    QTEST(check.number->areaCode, "areaCode");
    QTEST(check.number->national, "national");
    QTEST(check.number->formatted, "formatted");
}

void TestPhoneNumbers::refusedNumbers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("region");
    QTest::addColumn<PhoneProblem>("problem");
    const auto row = [](const char *name, const QString &typed, const QString &region,
                        PhoneProblem problem) {
        QTest::newRow(name) << typed << region << problem;
    };
    row("nothing", QString(), u"CN"_s, PhoneProblem::Empty);
    row("blanks", u"   "_s, u"CN"_s, PhoneProblem::Empty);
    row("letters", u"hello"_s, u"CN"_s, PhoneProblem::NotANumber);
    row("an address", u"demo@example.com"_s, u"CN"_s, PhoneProblem::NotANumber);
    row("vanity letters", u"1 800 FLOWERS"_s, u"US"_s, PhoneProblem::NotANumber);
    row("signs alone", u"+-()"_s, u"CN"_s, PhoneProblem::NotANumber);
    row("one digit", u"1"_s, u"CN"_s, PhoneProblem::NotANumber);
    row("short", u"13429"_s, u"CN"_s, PhoneProblem::TooShort);
    row("long", u"13429837442123"_s, u"CN"_s, PhoneProblem::TooLong);
    row("far too long", u"1342983744213429837442"_s, u"CN"_s, PhoneProblem::TooLong);
    row("of another region", u"+44 20 7946 0018"_s, u"CN"_s, PhoneProblem::NotInRegion);
    row("no range of the region", u"55555555555"_s, u"CN"_s, PhoneProblem::NotInRegion);
    row("one digit missing", u"1342983744"_s, u"CN"_s, PhoneProblem::NotInRegion);
    row("no such area code", u"+999 12345678"_s, u"CN"_s, PhoneProblem::NotInRegion);
    row("no such region", u"13429837442"_s, u"ZZ"_s, PhoneProblem::NotInRegion);
}

void TestPhoneNumbers::refusedNumbers()
{
    QFETCH(QString, typed);
    QFETCH(QString, region);
    const PhoneCheck check = checkPhone(typed, region);
    QVERIFY(!check.number);
    QFETCH(PhoneProblem, problem);
    QCOMPARE(int(check.problem), int(problem));
}

void TestPhoneNumbers::spacesWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("shown");
    QTest::newRow("nothing") << QString() << u"CN"_s << QString();
    QTest::newRow("whole") << u"13429837442"_s << u"CN"_s << u"134 2983 7442"_s;
    QTest::newRow("half") << u"134298"_s << u"CN"_s << u"134 298"_s;
    QTest::newRow("spaced otherwise") << u"13 42-98"_s << u"CN"_s << u"134 298"_s;
    QTest::newRow("American") << u"2015550123"_s << u"US"_s << u"(201) 555-0123"_s;
    QTest::newRow("area code") << u"+8613429837442"_s << u"CN"_s << u"+86 134 2983 7442"_s;
    QTest::newRow("letters fall away") << u"13x4298"_s << u"CN"_s << u"134 298"_s;
}

void TestPhoneNumbers::spacesWhatIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, region);
    QTEST(formatAsTyped(typed, region), "shown");
}

void TestPhoneNumbers::findsTheRegion_data()
{
    QTest::addColumn<QString>("area");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("region");
    QTest::newRow("one region") << u"+86"_s << u"13429837442"_s << u"CN"_s;
    QTest::newRow("shared code") << u"+1"_s << u"6042345678"_s << u"CA"_s;
    QTest::newRow("nobody's number") << u"+1"_s << u"1"_s << u"US"_s;
    QTest::newRow("no such code") << u"+999"_s << u"123456789"_s << QString();
    QTest::newRow("nothing") << QString() << QString() << QString();
}

void TestPhoneNumbers::findsTheRegion()
{
    QFETCH(QString, area);
    QFETCH(QString, number);
    QTEST(regionOf(area, number), "region");
}

QTEST_APPLESS_MAIN(TestPhoneNumbers)
#include "tst_phonenumbers.moc"
