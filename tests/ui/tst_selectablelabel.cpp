// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/selectablelabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace mm;

namespace {

bool isSelectable(const QLabel &label)
{
    return label.textInteractionFlags().testFlags(Qt::TextSelectableByMouse
                                                  | Qt::TextSelectableByKeyboard);
}

} // namespace

class TestSelectableLabel : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void hasNoDocumentUntilItIsWanted();
    void isSelectableUnderThePointer();
    void isCopiedFromTheKeyboard();
    void isSelectedByTheMouse();
    void keepsItsSize_data();
    void keepsItsSize();

private:
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_field = nullptr;
    SelectableLabel *m_label = nullptr;
};

void TestSelectableLabel::init()
{
    m_window = std::make_unique<QWidget>();
    m_field = new QLineEdit(m_window.get());
    m_label = new SelectableLabel(m_window.get());
    m_label->setText(QStringLiteral("C-1000234"));
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_field);
    layout->addWidget(m_label);
    m_window->show();
    m_window->activateWindow();
    m_field->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

// QLabel keeps it in a child.
void TestSelectableLabel::hasNoDocumentUntilItIsWanted()
{
    QVERIFY(m_label->children().isEmpty());
    QVERIFY(!isSelectable(*m_label));
    m_label->setFocus();
    QVERIFY(!m_label->children().isEmpty());
    QVERIFY(isSelectable(*m_label));
}

void TestSelectableLabel::isSelectableUnderThePointer()
{
    QEnterEvent enter(QPointF(1, 1), QPointF(1, 1), QPointF(1, 1));
    QCoreApplication::sendEvent(m_label, &enter);
    QVERIFY(isSelectable(*m_label));
    QCOMPARE(m_label->focusPolicy(), Qt::ClickFocus);
}

void TestSelectableLabel::isCopiedFromTheKeyboard()
{
    QTest::keyClick(m_field, Qt::Key_Tab);
    QVERIFY(!m_label->hasFocus()); // no stop until it is told to be one
    m_label->setFocusPolicy(Qt::StrongFocus);
    m_field->setFocus();
    QTest::keyClick(m_field, Qt::Key_Tab);
    QVERIFY(m_label->hasFocus());
    QCOMPARE(m_label->focusPolicy(), Qt::StrongFocus);
    QTest::keyClick(m_label, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_label->selectedText(), m_label->text());
    QTest::keyClick(m_label, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), m_label->text());
}

void TestSelectableLabel::isSelectedByTheMouse()
{
    QTest::mouseDClick(m_label, Qt::LeftButton, {}, QPoint(4, m_label->height() / 2));
    QVERIFY(m_label->hasSelectedText());
    QVERIFY(m_label->hasFocus());
}

void TestSelectableLabel::keepsItsSize_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("short") << QStringLiteral("Normal") << 200;
    QTest::newRow("empty") << QString() << 200;
    QTest::newRow("wraps") << QStringLiteral("Somebody of the review has a question about the "
                                             "proof of address, which is older than it may be")
                           << 160;
    QTest::newRow("lines") << QStringLiteral("one\ntwo\nthree") << 160;
}

// Nothing moves when somebody points at it.
void TestSelectableLabel::keepsItsSize()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    m_label->setWordWrap(true);
    m_label->setText(text);
    const int height = m_label->heightForWidth(width);
    m_label->setFocus();
    QVERIFY(isSelectable(*m_label));
    QCOMPARE(m_label->heightForWidth(width), height);
}

QTEST_MAIN(TestSelectableLabel)
#include "tst_selectablelabel.moc"
