// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/accessibility.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QScrollArea>
#include <QSet>
#include <QSizeGrip>
#include <QSplitter>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mm {

namespace {

template <typename... Types>
bool isOneOf(const QWidget *widget)
{
    return ((qobject_cast<const Types *>(widget) != nullptr) || ...);
}

bool isControl(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return (label->focusPolicy() & Qt::TabFocus) == Qt::TabFocus
            || (label->textFormat() != Qt::PlainText && label->text().contains(u"<a "_s));
    return widget->focusPolicy() != Qt::NoFocus
        || isOneOf<QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractSlider,
                   QAbstractItemView, QTextEdit, QPlainTextEdit, QTabBar>(widget);
}

/// What needs neither name nor Tab of its own.
bool isExcepted(const QWidget *widget)
{
    // Somebody else takes its place, and is walked.
    if (widget->focusProxy() != nullptr)
        return true;
    // Holds controls that are walked; the keyboard scrolls to them.
    if (qobject_cast<const QScrollArea *>(widget) != nullptr)
        return true;
    // Reached with Alt, and by the shortcuts of their actions; what moves edges is for the mouse.
    if (isOneOf<QMenuBar, QSplitterHandle, QSizeGrip>(widget))
        return true;
    if (qobject_cast<const QHeaderView *>(widget) != nullptr)
        return true; // what it sorts by has a menu or a shortcut of the view's
    // A toolbar's own buttons: their actions have menus and shortcuts.
    if (qobject_cast<const QToolBar *>(widget->parentWidget()) != nullptr
        && qobject_cast<const QToolButton *>(widget) != nullptr)
        return true;
    // Inner parts: the whole has the name and takes the keys.
    for (const QWidget *outer = widget->parentWidget(); outer != nullptr && !widget->isWindow();
         outer = outer->parentWidget()) {
        if (isOneOf<QComboBox, QAbstractSpinBox, QTabBar, QMenuBar>(outer))
            return true;
        const bool isFrame = isOneOf<QAbstractButton, QLineEdit, QAbstractSlider>(widget);
        if (isFrame && isOneOf<QAbstractItemView, QLineEdit>(outer))
            return true;
        if (isFrame && outer->objectName().startsWith(u"qt_scrollarea_"_s)
            && outer->objectName().endsWith(u"container"_s))
            return true; // scroll bars
        if (qobject_cast<const QDockWidget *>(outer) != nullptr
            && widget->objectName().startsWith(u"qt_dockwidget_"_s))
            return true; // the menu shows and hides panes
        if (outer->isWindow())
            break;
    }
    return false;
}

QString nameOf(QWidget *widget)
{
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName(); // which a tab bar of Qt 6.4 does not tell
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface == nullptr ? QString() : interface->text(QAccessible::Name).trimmed();
}

/// Among radio buttons that exclude each other Tab takes one; the arrow keys take the others.
bool isReachedByArrows(const QWidget *widget, const QSet<const QWidget *> &reached)
{
    const auto *radio = qobject_cast<const QRadioButton *>(widget);
    if (radio == nullptr || !radio->autoExclusive())
        return false;
    return std::any_of(reached.begin(), reached.end(), [radio](const QWidget *other) {
        const auto *mate = qobject_cast<const QRadioButton *>(other);
        return mate != nullptr && mate->parentWidget() == radio->parentWidget()
            && mate->group() == radio->group();
    });
}

QString described(const QWidget *widget)
{
    const QString name = widget->objectName();
    return u"%1 (%2)"_s.arg(name.isEmpty() ? u"without object name"_s : name,
                            QString::fromLatin1(widget->metaObject()->className()));
}

/// What Tab reaches, from the first control on, until it comes round.
QSet<const QWidget *> tabRound(QWidget &window, qsizetype controls, QStringList &problems)
{
    QSet<const QWidget *> reached;
    if (window.focusWidget() == nullptr)
        QTest::keyClick(&window, Qt::Key_Tab);
    QWidget *const first = window.focusWidget();
    QWidget *at = first;
    for (qsizetype pressed = 0; at != nullptr && pressed <= 2 * controls; ++pressed) {
        reached.insert(at);
        QTest::keyClick(at, Qt::Key_Tab);
        QWidget *const next = window.focusWidget();
        if (next == at && controls > 1) {
            problems += described(at) + u": Tab gets stuck"_s;
            break;
        }
        at = next;
        if (at == first)
            break;
    }
    return reached;
}

} // namespace

QStringList accessibilityProblems(QWidget &window)
{
    QList<QWidget *> controls;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&window) && widget->window() == &window && isControl(widget)
            && !isExcepted(widget))
            controls += widget;
    }
    QStringList problems;
    const auto usable = std::ranges::count_if(controls, &QWidget::isEnabled);
    const QSet<const QWidget *> reached = tabRound(window, usable, problems);
    const auto bars = window.findChildren<QProgressBar *>();
    const bool isBusy = std::ranges::any_of(bars, &QWidget::isVisible); // which it then says
    for (QWidget *control : controls) {
        if (nameOf(control).isEmpty())
            problems += described(control) + u": no accessible name"_s;
        if (!control->isEnabled()) {
            const bool isExplained = isBusy || !control->toolTip().isEmpty()
                || !control->accessibleDescription().isEmpty()
                || !control->parentWidget()->isEnabled();
            if (!isExplained)
                problems += described(control) + u": disabled, and nothing says why"_s;
        } else if (!reached.contains(control) && !isReachedByArrows(control, reached)) {
            problems += described(control) + u": not reached with Tab"_s;
        }
    }
    return problems;
}

} // namespace mm
