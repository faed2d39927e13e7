// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/workspace/panedock.h"

#include "ui/market/productpane.h"
#include "ui/workspace/paneroom.h"
#include "ui/workspace/panetitlebar.h"

#include <QCloseEvent>
#include <QMainWindow>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int detachedOffset = 32; ///< from where it lay, so that it is seen to have left

} // namespace

PaneDock::PaneDock(PaneKind kind, int number, const Theme &theme, QMainWindow &window) :
    QDockWidget(&window), m_kind(kind), m_number(number), m_group(isLinkable(kind) ? 1 : 0)
{
    setObjectName(nameOf(paneWord(kind), number));
    makeTitleBar(theme);
    m_room = new PaneRoom(this);
    setWidget(m_room);
    // Not from within the show itself: whether it lies behind others is known only after it.
    connect(this, &QDockWidget::visibilityChanged, this, &PaneDock::showSeen, Qt::QueuedConnection);
    connect(this, &QDockWidget::topLevelChanged, this, [this](bool detached) {
        m_bar->setDetached(detached);
        retitle();
        emit changed();
    });
    hide();
    retitle();
}

PaneDock::~PaneDock() = default;

QString PaneDock::nameOf(const QString &word, int number)
{
    return number == 0 ? word + "Dock"_L1 : u"%1.%2"_s.arg(word).arg(number);
}

void PaneDock::makeTitleBar(const Theme &theme)
{
    m_bar = new PaneTitleBar(theme, isLinkable(m_kind), this);
    m_bar->setGroup(m_group);
    setTitleBarWidget(m_bar);
    connect(m_bar, &PaneTitleBar::groupChosen, this, &PaneDock::groupChosen);
    connect(m_bar, &PaneTitleBar::detachRequested, this, &PaneDock::detachRequested);
    connect(m_bar, &PaneTitleBar::closeRequested, this, &PaneDock::closeRequested);
}

QString PaneDock::title() const
{
    const QString subject = m_pane && m_product.symbolId != 0 ? m_pane->subject() : QString();
    return subject.isEmpty()
        ? paneTitle(m_kind)
        : tr("%1 – %2", "kind of pane, what it shows").arg(paneTitle(m_kind), subject);
}

PaneRecord PaneDock::record() const
{
    return {.kind = paneWord(m_kind),
            .number = m_number,
            .group = m_group,
            .product = m_product,
            .state = m_pane ? m_pane->saveState() : m_state};
}

void PaneDock::take(const PaneRecord &record)
{
    setGroup(isLinkable(m_kind) ? record.group : 0);
    m_state = record.state;
    if (m_pane)
        m_pane->restoreState(m_state.isObject() ? m_state : Json(Json::Object{}));
    setProduct(record.product);
}

void PaneDock::setGroup(int group)
{
    if (m_group == group)
        return;
    m_group = group;
    m_bar->setGroup(group);
    emit changed();
}

void PaneDock::setProduct(const ProductId &id)
{
    if (m_product == id)
        return;
    m_product = id;
    if (m_pane && m_pane->product() != id)
        m_pane->setProduct(id);
    retitle();
    emit changed();
}

void PaneDock::setContent(QWidget *content)
{
    m_room->put(content);
}

void PaneDock::setOpen(bool open)
{
    m_open = open;
    if (open) {
        show(); // which of its tabs lies in front is left as it is
    } else {
        unload();
        hide();
    }
}

void PaneDock::setDetached(bool detached)
{
    if (detached == isFloating())
        return;
    const QRect place(mapToGlobal(QPoint(detachedOffset, detachedOffset)), size());
    const bool isFirst = detached && isVisible() && geometry().right() >= 0;
    setFloating(detached);
    if (isFirst)
        setGeometry(place);
    if (!detached)
        raise();
}

void PaneDock::setCurrent(bool current)
{
    m_bar->setCurrent(current);
}

void PaneDock::openGroups()
{
    m_bar->openGroups();
}

void PaneDock::takeFocus()
{
    raise();
    activateWindow();
    showSeen();
    QWidget *content = widget();
    for (QWidget *at = content->nextInFocusChain(); at && at != content;
         at = at->nextInFocusChain()) {
        const bool takes = (at->focusPolicy() & Qt::TabFocus) != 0 && at->isEnabled();
        if (takes && content->isAncestorOf(at) && at->isVisibleTo(this)) {
            at->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_bar->findChild<QWidget *>(u"paneDetach"_s)->setFocus(Qt::OtherFocusReason);
}

// A pane behind another one in its tabs is moved off the window, not hidden, by Qt.
bool PaneDock::isSeen() const
{
    return isVisible() && (isFloating() || (geometry().right() >= 0 && geometry().bottom() >= 0));
}

void PaneDock::showSeen()
{
    if (!isAboutProduct(m_kind))
        return;
    const bool seen = isSeen() && m_open;
    if (m_pane) {
        m_pane->setVisible(seen);
        return;
    }
    if (!seen || !m_maker)
        return;
    m_pane = m_maker(m_kind);
    if (!m_pane)
        return;
    if (m_state.isObject())
        m_pane->restoreState(m_state);
    if (m_product.symbolId != 0)
        m_pane->setProduct(m_product);
    connect(m_pane, &ProductPane::subjectChanged, this, [this] {
        retitle();
        emit changed();
    });
    m_room->put(m_pane);
    retitle();
}

// Later: it may be telling of something just now.
void PaneDock::unload()
{
    if (!m_pane)
        return;
    m_state = m_pane->saveState();
    m_pane->disconnect(this);
    m_room->take()->deleteLater();
    m_pane = nullptr;
    retitle();
}

// A tab's text takes an ampersand for a mnemonic, a window's title does not.
void PaneDock::retitle()
{
    const QString text = title();
    m_bar->setTitle(text);
    setWindowTitle(isFloating() ? text : QString(text).replace(u'&', u"&&"_s));
}

bool PaneDock::event(QEvent *event)
{
    const bool done = QDockWidget::event(event);
    if (event->type() == QEvent::ShowToParent)
        emit shown();
    if (event->type() == QEvent::Show && isFloating())
        QMetaObject::invokeMethod(this, &PaneDock::becomeWindow, Qt::QueuedConnection);
    return done;
}

// Qt floats docks as tool windows, which stay with their main window and cannot be maximised. While
// it is dragged the window manager knows nothing of it; once it is dropped it is shown again.
void PaneDock::becomeWindow()
{
    const bool isDragged = (windowFlags() & Qt::X11BypassWindowManagerHint) != 0;
    if (!isFloating() || !isVisible() || windowType() != Qt::Tool || isDragged)
        return;
    const QRect place = geometry();
    setWindowFlags(Qt::Window | Qt::WindowTitleHint | Qt::WindowSystemMenuHint
                   | Qt::WindowMinMaxButtonsHint | Qt::WindowCloseButtonHint);
    setGeometry(place);
    show();
}

// Who asks by the menu's switch, or its key, for a pane that lies behind others wants to see it;
// Qt would close it.
void PaneDock::closeEvent(QCloseEvent *event)
{
    if (isVisible() && !isSeen()) {
        event->ignore();
        toggleViewAction()->setChecked(true);
        takeFocus();
        return;
    }
    QDockWidget::closeEvent(event);
    emit closed();
}

void PaneDock::changeEvent(QEvent *event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retitle();
}

} // namespace mm
