// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/clientstyle.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int controlHeight = 28;

/// The colour in the middle of the upper edge, `depth` pixels inside.
QColor edgeOf(QWidget &widget, int depth = 0)
{
    return widget.grab().toImage().pixelColor(widget.width() / 2, depth);
}

QColor insideOf(QWidget &widget)
{
    return widget.grab().toImage().pixelColor(5, widget.height() / 2);
}

bool holds(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

/// Each control in a window of its own, beside a button that can have the focus instead.
class TestClientStyle : public QObject
{
    Q_OBJECT
    Theme m_theme;
    std::unique_ptr<QWidget> m_window;
    QPushButton *m_other = nullptr;

    [[nodiscard]] const Colours &colours() const { return m_theme.colours(); }
    template <class Control>
    Control &shown(Control *control)
    {
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        m_other = new QPushButton(u"Other"_s);
        layout->addWidget(m_other);
        layout->addWidget(control);
        m_window->show();
        m_window->activateWindow();
        if (QTest::qWaitForWindowActive(m_window.get()))
            m_other->setFocus();
        return *control;
    }

private slots:
    void init() { m_theme.apply(ThemeChoice::Light, PriceColours::GreenUp); }
    void cleanup() { m_window.reset(); }

    void controlsAreOfOneHeight();
    void primaryButtonIsAsWideAsItsHeavyText();
    void buttonShowsItsStates();
    void primaryButtonShowsItsStates();
    void plainButtonHasNoGround();
    void propertiesCountAtRunTime();
    void fieldsShowTheirStates_data();
    void fieldsShowTheirStates();
    void focusMovesNothing();
    void comboKeepsItsLineEditBare();
    void spinBoxHasBothArrows();
    void checkBoxShowsItsStates();
    void segmentsShareTheirLines();
    void rightToLeftIsMirrored();
    void coloursFollowTheTheme();
    void labelsGetWhatTheirRoleAsksFor();
    void labelsKeepWhatIsTheirOwn();
    void labelsMadeBeforeTheThemeFollow();
    void disabledLabelsLookSo();
};

void TestClientStyle::controlsAreOfOneHeight()
{
    QPushButton button(u"Text"_s);
    QLineEdit edit;
    QComboBox combo, editable;
    editable.setEditable(true);
    QSpinBox spin;
    QDateEdit date, calendar;
    calendar.setCalendarPopup(true);
    QWidget *const controls[] = {&button, &edit, &combo, &editable, &spin, &date, &calendar};
    for (const QWidget *control : controls) {
        QCOMPARE(control->sizeHint().height(), controlHeight);
        QCOMPARE(control->minimumSizeHint().height(), controlHeight);
    }
}

void TestClientStyle::primaryButtonIsAsWideAsItsHeavyText()
{
    QPushButton usual(u"Text of a button"_s), primary(u"Text of a button"_s);
    primary.setProperty("primary", true);
    QFont heavy = primary.font();
    heavy.setWeight(QFont::DemiBold);
    const int more = QFontMetrics(heavy).size(0, primary.text()).width()
        - usual.fontMetrics().size(0, usual.text()).width();
    QVERIFY(more > 0);
    QCOMPARE(primary.sizeHint().width(), usual.sizeHint().width() + more);
}

void TestClientStyle::buttonShowsItsStates()
{
    QPushButton &button = shown(new QPushButton(u"Text"_s));
    QCOMPARE(edgeOf(button), colours().outline);
    QCOMPARE(edgeOf(button, 1), colours().raised);
    QCOMPARE(insideOf(button), colours().raised);
    button.setDown(true);
    QCOMPARE(insideOf(button), colours().selection);
    button.setDown(false);
    button.setFocus();
    QCOMPARE(edgeOf(button), colours().accent);
    QCOMPARE(edgeOf(button, 1), colours().accent);
    QCOMPARE(edgeOf(button, 2), colours().raised);
    button.setEnabled(false);
    QCOMPARE(edgeOf(button), colours().separator);
    QCOMPARE(insideOf(button), colours().window);
    QCOMPARE(button.palette().color(QPalette::Disabled, QPalette::ButtonText), colours().stale);
}

void TestClientStyle::primaryButtonShowsItsStates()
{
    auto *made = new QPushButton(u"Text"_s);
    made->setProperty("primary", true);
    QPushButton &button = shown(made);
    QCOMPARE(edgeOf(button), colours().accent);
    QCOMPARE(insideOf(button), colours().accent);
    QVERIFY(holds(button.grab().toImage(), colours().onAccent));
    button.setFocus();
    QCOMPARE(edgeOf(button, 1), colours().text);
    QCOMPARE(insideOf(button), colours().accent);
    button.setEnabled(false);
    QCOMPARE(insideOf(button), colours().separator);
    QVERIFY(holds(button.grab().toImage(), colours().stale));
}

void TestClientStyle::plainButtonHasNoGround()
{
    auto *made = new QPushButton(u"Text"_s);
    made->setProperty("plain", true);
    shown(made);
    const auto seen = [&] {
        m_window->repaint();
        return m_window->grab(made->geometry()).toImage();
    };
    QCOMPARE(seen().pixelColor(made->width() / 2, 0), colours().window);
    QVERIFY(holds(seen(), colours().accent));
    made->setFocus();
    QCOMPARE(seen().pixelColor(made->width() / 2, 1), colours().accent);
    QCOMPARE(seen().pixelColor(made->width() / 2, 2), colours().window);
    made->setEnabled(false);
    QVERIFY(!holds(seen(), colours().accent));
}

void TestClientStyle::propertiesCountAtRunTime()
{
    QPushButton &button = shown(new QPushButton(u"Text"_s));
    const int usual = button.sizeHint().width();
    setStyleProperty(&button, "primary", true);
    QVERIFY(button.sizeHint().width() > usual);
    QCOMPARE(insideOf(button), colours().accent);
    setStyleProperty(&button, "primary", false);
    QCOMPARE(button.sizeHint().width(), usual);
    QCOMPARE(insideOf(button), colours().raised);
}

void TestClientStyle::fieldsShowTheirStates_data()
{
    QTest::addColumn<QByteArray>("kind");
    for (const char *kind :
         {"QLineEdit", "QComboBox", "editable", "QSpinBox", "QDateEdit", "calendar", "text"})
        QTest::newRow(kind) << QByteArray(kind);
}

void TestClientStyle::fieldsShowTheirStates()
{
    QFETCH(QByteArray, kind);
    QWidget *made = nullptr;
    if (kind == "QLineEdit") {
        made = new QLineEdit;
    } else if (kind == "QComboBox" || kind == "editable") {
        auto *combo = new QComboBox;
        combo->setEditable(kind == "editable");
        made = combo;
    } else if (kind == "QSpinBox") {
        made = new QSpinBox;
    } else if (kind == "text") {
        made = new QPlainTextEdit;
        made->setProperty("field", true);
    } else {
        auto *date = new QDateEdit;
        date->setCalendarPopup(kind == "calendar");
        made = date;
    }
    QWidget &field = shown(made);
    field.setAttribute(Qt::WA_UnderMouse, false);
    QCOMPARE(edgeOf(field), colours().outline);
    QCOMPARE(edgeOf(field, 3), colours().surface);
    field.setFocus();
    QCOMPARE(edgeOf(field), colours().accent);
    QCOMPARE(edgeOf(field, 1), colours().accent);
    QCOMPARE(edgeOf(field, 3), colours().surface);
    setStyleProperty(&field, "invalid", true);
    QCOMPARE(edgeOf(field, 1), colours().error);
    m_other->setFocus();
    QCOMPARE(edgeOf(field), colours().error);
    setStyleProperty(&field, "invalid", false);
    field.setEnabled(false);
    QCOMPARE(edgeOf(field), colours().separator);
    QCOMPARE(edgeOf(field, 3), colours().window);
}

void TestClientStyle::focusMovesNothing()
{
    QSpinBox &spin = shown(new QSpinBox);
    const auto *inner = spin.findChild<QLineEdit *>();
    const QRect before = inner->geometry();
    const QSize size = spin.sizeHint();
    spin.setFocus();
    QCOMPARE(inner->geometry(), before);
    QCOMPARE(spin.sizeHint(), size);
}

void TestClientStyle::comboKeepsItsLineEditBare()
{
    auto *made = new QComboBox;
    made->setEditable(true);
    QComboBox &combo = shown(made);
    const QRect inner = combo.lineEdit()->geometry();
    QVERIFY(combo.rect().adjusted(2, 2, -2, -2).contains(inner));
    combo.setFocus();
    const QImage image = combo.grab().toImage();
    QCOMPARE(image.pixelColor(inner.center().x(), inner.top()), colours().surface);
    QCOMPARE(image.pixelColor(inner.center().x(), inner.bottom()), colours().surface);
}

void TestClientStyle::spinBoxHasBothArrows()
{
    auto *made = new QSpinBox;
    made->setValue(5);
    QSpinBox &spin = shown(made);
    QTest::mouseClick(&spin, Qt::LeftButton, {}, {spin.width() - 10, 7});
    QCOMPARE(spin.value(), 6);
    QTest::mouseClick(&spin, Qt::LeftButton, {}, {spin.width() - 10, spin.height() - 7});
    QCOMPARE(spin.value(), 5);
}

void TestClientStyle::checkBoxShowsItsStates()
{
    QCheckBox &box = shown(new QCheckBox(u"Text"_s));
    const auto pixel = [&](int x, int y) { return box.grab().toImage().pixelColor(x, y); };
    const int top = (box.height() - 16) / 2;
    QCOMPARE(pixel(8, top), colours().outline);
    QCOMPARE(pixel(8, top + 3), colours().surface);
    box.setFocus();
    QCOMPARE(pixel(8, top + 1), colours().accent);
    QTest::keyClick(&box, Qt::Key_Space);
    QVERIFY(box.isChecked());
    QCOMPARE(pixel(8, top + 1), colours().text);
    QCOMPARE(pixel(3, top + 3), colours().accent);
    QVERIFY(holds(box.grab().toImage(), colours().onAccent));
    box.setEnabled(false);
    QCOMPARE(pixel(8, top), colours().separator);
    QVERIFY(!holds(box.grab().toImage(), colours().accent));
    QCOMPARE(QCheckBox().sizeHint(), QSize(24, 16));
}

void TestClientStyle::segmentsShareTheirLines()
{
    auto *made = new QTabBar;
    made->setProperty("segments", true);
    made->setDrawBase(false);
    for (const QString &text : {u"One"_s, u"Two"_s, u"Three"_s})
        made->addTab(text);
    made->setCurrentIndex(1);
    QTabBar &tabs = shown(made);
    QCOMPARE(tabs.sizeHint().height(), controlHeight);
    const QImage image = tabs.grab().toImage();
    const QRect chosen = tabs.tabRect(1);
    const int middle = chosen.center().y();
    QCOMPARE(image.pixelColor(chosen.left() - 2, middle), colours().surface);
    QCOMPARE(image.pixelColor(chosen.left() - 1, middle), colours().accent);
    QCOMPARE(image.pixelColor(chosen.left(), middle), colours().selection);
    QCOMPARE(image.pixelColor(chosen.right(), middle), colours().accent);
    QCOMPARE(image.pixelColor(chosen.right() + 1, middle), colours().surface);
    tabs.setFocus();
    const QImage focused = tabs.grab().toImage();
    QCOMPARE(focused.pixelColor(chosen.left(), middle), colours().accent);
    QCOMPARE(focused.pixelColor(tabs.tabRect(0).left() + 1, middle), colours().surface);
}

void TestClientStyle::rightToLeftIsMirrored()
{
    auto *made = new QComboBox;
    made->setEditable(true);
    QComboBox &combo = shown(made);
    const QRect before = combo.lineEdit()->geometry();
    m_window->setLayoutDirection(Qt::RightToLeft);
    QTRY_COMPARE(combo.lineEdit()->geometry(),
                 QStyle::visualRect(Qt::RightToLeft, combo.rect(), before));
}

void TestClientStyle::coloursFollowTheTheme()
{
    QLineEdit &edit = shown(new QLineEdit);
    m_theme.apply(ThemeChoice::Dark, PriceColours::GreenUp);
    QCOMPARE(edgeOf(edit), Theme::table(true, PriceColours::GreenUp).outline);
    QCOMPARE(edgeOf(edit, 3), Theme::table(true, PriceColours::GreenUp).surface);
}

void TestClientStyle::labelsGetWhatTheirRoleAsksFor()
{
    const qreal body = QApplication::font().pointSizeF();
    const struct {
        TextRole role;
        qreal more;
        int weight;
        QColor colour;
    } rows[] = {{TextRole::Title, 4, QFont::DemiBold, colours().text},
                {TextRole::Section, 2, QFont::DemiBold, colours().text},
                {TextRole::Secondary, 0, QFont::Normal, colours().secondary},
                {TextRole::Caption, -1, QFont::Normal, colours().secondary},
                {TextRole::Warning, -1, QFont::Normal, colours().warning},
                {TextRole::Error, -1, QFont::Normal, colours().error},
                {TextRole::Body, 0, QFont::Normal, colours().text}};
    QLabel label;
    QCOMPARE(textRole(&label), TextRole::Body);
    for (const auto &row : rows) {
        setTextRole(&label, row.role);
        QCOMPARE(textRole(&label), row.role);
        QCOMPARE(label.font().pointSizeF(), body + row.more);
        QCOMPARE(int(label.font().weight()), row.weight);
        QCOMPARE(label.palette().color(QPalette::WindowText), row.colour);
    }
    QVERIFY(!label.testAttribute(Qt::WA_SetPalette)); // of the last row nothing stays
}

void TestClientStyle::labelsKeepWhatIsTheirOwn()
{
    QLabel label;
    QFont bold = label.font();
    bold.setBold(true);
    label.setFont(bold);
    setTextRole(&label, TextRole::Caption);
    QCOMPARE(label.font().weight(), QFont::Bold);
    setTextRole(&label, TextRole::Secondary);
    QCOMPARE(label.font().weight(), QFont::Bold);
    QCOMPARE(label.font().pointSizeF(), QApplication::font().pointSizeF());
}

void TestClientStyle::labelsMadeBeforeTheThemeFollow()
{
    QApplication::setStyle(u"Fusion"_s);
    QLabel label;
    setTextRole(&label, TextRole::Error);
    Theme theme;
    theme.apply(ThemeChoice::Dark, PriceColours::GreenUp);
    QCOMPARE(label.palette().color(QPalette::WindowText), theme.colours().error);
    QCOMPARE(label.font().pointSizeF(), QApplication::font().pointSizeF() - 1);
}

void TestClientStyle::disabledLabelsLookSo()
{
    QLabel label;
    setTextRole(&label, TextRole::Error);
    label.setEnabled(false);
    QCOMPARE(label.palette().color(QPalette::Disabled, QPalette::WindowText), colours().stale);
}

QTEST_MAIN(TestClientStyle)
#include "tst_clientstyle.moc"
