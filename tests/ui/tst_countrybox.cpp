// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/phonenumbers.h"
#include "ui/common/countrybox.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

class TestCountryBox : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void listsEveryRegion();
    void listIsMadeWhenShown();
    void aRegionThatIsNoneGivesWay();
    void finds_data();
    void finds();
    void choosesFromThePopup();
    void nonsenseGoesBack();
    void keyboardAlone();
    void namesFollowTheLanguage();
    void unknownRegionIsIgnored();
    void namesAlone();

private:
    void typeText(const QString &text);

    QWidget *m_window = nullptr;
    CountryBox *m_box = nullptr;
    QLineEdit *m_other = nullptr;
};

void TestCountryBox::init()
{
    QLocale::setDefault(QLocale(u"en"_s));
    m_window = new QWidget;
    m_box = new CountryBox(CountryBox::Shows::AreaCode, m_window);
    m_other = new QLineEdit(m_window);
    m_box->setGeometry(0, 0, 140, 28);
    m_other->setGeometry(150, 0, 100, 28);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    m_box->setRegion(u"DE"_s);
    m_box->setFocus();
}

void TestCountryBox::cleanup()
{
    delete m_window;
}

// As an input method does, which is how Chinese is typed.
void TestCountryBox::typeText(const QString &text)
{
    m_box->lineEdit()->selectAll();
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(m_box->lineEdit(), &event);
}

void TestCountryBox::listsEveryRegion()
{
    QCOMPARE(m_box->count(), int(phoneRegions().size()));
    QVERIFY(m_box->count() > 200);
    m_box->setRegion(u"CN"_s);
    QCOMPARE(m_box->currentText(), u"+86 China"_s);
}

void TestCountryBox::listIsMadeWhenShown()
{
    CountryBox box(CountryBox::Shows::AreaCode);
    QVERIFY(!box.region().isEmpty());
    QSignalSpy changed(&box, &CountryBox::regionChanged);
    box.setRegion(u"DE"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(box.region(), u"DE"_s);
    QCOMPARE(box.count(), 0);
    box.show();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(box.region(), u"DE"_s);
    QCOMPARE(box.currentText(), u"+49 Germany"_s);
    box.showPopup();
    QCOMPARE(box.view()->model()->rowCount(), int(phoneRegions().size()));
    box.hidePopup();
    QTest::keyClick(box.lineEdit(), Qt::Key_Down);
    QVERIFY(box.region() != u"DE"_s);
    const QString chosen = box.region();
    box.hide();
    box.show();
    QCOMPARE(box.region(), chosen);
}

void TestCountryBox::aRegionThatIsNoneGivesWay()
{
    CountryBox box(CountryBox::Shows::AreaCode);
    box.setRegion(u"XX"_s); // as from settings that were edited
    QSignalSpy changed(&box, &CountryBox::regionChanged);
    box.show();
    QVERIFY(box.region() != u"XX"_s && !box.region().isEmpty());
    QCOMPARE(changed.size(), 1);
}

void TestCountryBox::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("region");
    QTest::newRow("english") << u"china"_s << u"CN"_s;
    QTest::newRow("chinese") << u"中国"_s << u"CN"_s;
    QTest::newRow("traditional") << u"中國"_s << u"CN"_s;
    QTest::newRow("code") << u"86"_s << u"CN"_s;
    QTest::newRow("plus code") << u"+86"_s << u"CN"_s;
    QTest::newRow("dialled code") << u"0086"_s << u"CN"_s;
    QTest::newRow("what is shown") << u"+86 China"_s << u"CN"_s;
    QTest::newRow("beginning") << u"+85"_s << u"HK"_s;
    QTest::newRow("iso") << u"hk"_s << u"HK"_s;
    QTest::newRow("second word") << u"kingdom"_s << u"GB"_s;
    QTest::newRow("two words") << u"united k"_s << u"GB"_s;
    QTest::newRow("own language") << u"españa"_s << u"ES"_s;
    QTest::newRow("shared code") << u"+1"_s << u"US"_s;
    QTest::newRow("shared code, name") << u"+1 can"_s << u"CA"_s;
    QTest::newRow("shared code of seven") << u"7"_s << u"RU"_s;
}

void TestCountryBox::finds()
{
    QFETCH(QString, typed);
    QFETCH(QString, region);
    QSignalSpy changed(m_box, &CountryBox::regionChanged);
    typeText(typed);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Tab);
    if (typed == u"+85"_s) // several begin so: by name the first
        QVERIFY(m_box->currentText().startsWith("+85"_L1));
    else
        QCOMPARE(m_box->region(), region);
    QVERIFY(changed.size() >= 1);
    QCOMPARE(m_box->lineEdit()->text(), m_box->itemText(m_box->currentIndex()));
}

void TestCountryBox::choosesFromThePopup()
{
    typeText(u"+44"_s);
    auto *popup = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
    QVERIFY(popup);
    QVERIFY(popup->model()->rowCount() >= 4); // the United Kingdom and the islands
    QVERIFY(popup->currentIndex().data().toString().contains("United Kingdom"_L1));
    QTest::keyClick(popup, Qt::Key_Down);
    const QString second = popup->currentIndex().data(CountryFilter::Region).toString();
    QVERIFY(second != u"GB"_s);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(m_box->region(), second);
}

void TestCountryBox::nonsenseGoesBack()
{
    typeText(u"qqqq"_s);
    QVERIFY(!QApplication::activePopupWidget());
    m_other->setFocus();
    QCOMPARE(m_box->region(), u"DE"_s);
    QCOMPARE(m_box->lineEdit()->text(), u"+49 Germany"_s);
    typeText(u" "_s);
    if (auto *popup = QApplication::activePopupWidget())
        popup->hide();
    m_box->setFocus();
    m_other->setFocus();
    QCOMPARE(m_box->lineEdit()->text(), u"+49 Germany"_s);
}

void TestCountryBox::keyboardAlone()
{
    QTest::keyClick(m_box->lineEdit(), Qt::Key_Down);
    QVERIFY(m_box->region() != u"DE"_s);
    QTest::keyClick(m_box->lineEdit(), Qt::Key_Up);
    QCOMPARE(m_box->region(), u"DE"_s);
}

void TestCountryBox::namesFollowTheLanguage()
{
    m_box->setRegion(u"CN"_s);
    QLocale::setDefault(QLocale(u"zh_CN"_s));
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_box, &change);
    QCOMPARE(m_box->region(), u"CN"_s);
    QCOMPARE(m_box->currentText(), u"+86 中国"_s);
    m_box->setRegion(u"DE"_s);
    QCOMPARE(m_box->currentText(), u"+49 德国"_s);
}

void TestCountryBox::unknownRegionIsIgnored()
{
    m_box->setRegion(u"XX"_s);
    QCOMPARE(m_box->region(), u"DE"_s);
    m_box->setRegion({});
    QCOMPARE(m_box->region(), u"DE"_s);
}

void TestCountryBox::namesAlone()
{
    CountryBox box(CountryBox::Shows::Name);
    QVERIFY(!box.region().isEmpty());
    box.setRegion(u"CN"_s);
    box.show();
    QCOMPARE(box.currentText(), u"China"_s);
    QCOMPARE(box.count(), int(phoneRegions().size()));
}

QTEST_MAIN(TestCountryBox)
#include "tst_countrybox.moc"
