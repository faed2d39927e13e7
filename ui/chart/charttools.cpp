// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/chart/charttools.h"

#include "ui/chart/chartstatus.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Drawing::Kind drawingKinds[] = {Drawing::Kind::HorizontalLine, Drawing::Kind::TrendLine,
                                          Drawing::Kind::Fibonacci, Drawing::Kind::Note};
constexpr ChartZone zones[] = {ChartZone::Local, ChartZone::Utc, ChartZone::Gateway};

QString name(const char *text)
{
    return QLatin1StringView(text).toString();
}

void check(QActionGroup &group, int value)
{
    for (QAction *action : group.actions())
        action->setChecked(action->data().toInt() == value);
}

int checked(const QActionGroup &group)
{
    return group.checkedAction() ? group.checkedAction()->data().toInt() : 0;
}

} // namespace

ChartTools::ChartTools(const Theme &theme, QWidget *parent) :
    QToolBar(parent), m_product(new QLabel(this))
{
    setObjectName(u"chartTools"_s);
    setMovable(false);
    setFloatable(false);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_product->setObjectName(u"chartProduct"_s);
    m_product->setContentsMargins(4, 0, 8, 0);
    setTextRole(m_product, TextRole::Section);
    addWidget(m_product);
    makeIntervals();
    addSeparator();
    makeKinds();
    m_indicators = add("chartIndicators", this);
    addAction(m_indicators);
    connect(m_indicators, &QAction::triggered, this, &ChartTools::indicatorsRequested);
    makeDrawing();
    makeScale();
    makePicture();
    // A tool bar takes no focus of its own accord; who has no mouse needs it.
    for (QAction *action : actions()) {
        if (auto *button = qobject_cast<QToolButton *>(widgetForAction(action))) {
            button->setFocusPolicy(Qt::TabFocus);
            button->setPopupMode(QToolButton::InstantPopup);
        }
    }
    // The same of the button for what has no room; its own icon is black on every theme.
    m_more = findChild<QToolButton *>(u"qt_toolbar_ext_button"_s);
    if (m_more) {
        m_more->setFocusPolicy(Qt::TabFocus);
        m_more->setIcon(themedIcon(u"to-newest"_s, theme));
    }
    retranslate();
}

QAction *ChartTools::add(const char *objectName, QWidget *owner)
{
    auto *action = new QAction(owner);
    action->setObjectName(name(objectName));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

QActionGroup *ChartTools::addGroup(bool exclusive)
{
    auto *group = new QActionGroup(this);
    group->setExclusionPolicy(exclusive ? QActionGroup::ExclusionPolicy::Exclusive
                                        : QActionGroup::ExclusionPolicy::ExclusiveOptional);
    return group;
}

QMenu *ChartTools::addMenu(const char *objectName)
{
    auto *menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    menu->menuAction()->setObjectName(name(objectName));
    addAction(menu->menuAction());
    return menu;
}

void ChartTools::makeIntervals()
{
    m_intervals = addGroup(true);
    int digit = Qt::Key_1;
    for (const CandleInterval interval : candleIntervals) {
        QAction *action = add("chartInterval", this);
        action->setObjectName(u"chartInterval-%1"_s.arg(int(interval)));
        action->setCheckable(true);
        action->setData(int(interval));
        action->setText(QString::fromLatin1(intervalName(interval)));
        action->setShortcut(
            QKeySequence(interval == CandleInterval::Mo1 ? int(Qt::Key_0) : digit++));
        m_intervals->addAction(action);
        addAction(action);
    }
    connect(m_intervals, &QActionGroup::triggered, this, [this](const QAction *action) {
        emit intervalChosen(CandleInterval(action->data().toInt()));
    });
}

void ChartTools::makeKinds()
{
    m_kinds = addGroup(true);
    m_kindMenu = addMenu("chartKinds");
    for (const ChartKind kind : chartKinds) {
        QAction *action = add("chartKind", m_kindMenu);
        action->setObjectName(u"chartKind-%1"_s.arg(int(kind)));
        action->setCheckable(true);
        action->setData(int(kind));
        m_kinds->addAction(action);
        m_kindMenu->addAction(action);
    }
    connect(m_kinds, &QActionGroup::triggered, this, [this](const QAction *action) {
        nameMenus();
        emit kindChosen(ChartKind(action->data().toInt()));
    });
}

void ChartTools::makeDrawing()
{
    m_drawing = addGroup(false);
    m_drawMenu = addMenu("chartDraw");
    for (const Drawing::Kind kind : drawingKinds) {
        QAction *action = add("chartDrawing", m_drawMenu);
        action->setObjectName(u"chartDrawing-%1"_s.arg(int(kind)));
        action->setCheckable(true);
        action->setData(int(kind));
        m_drawing->addAction(action);
        m_drawMenu->addAction(action);
    }
    connect(m_drawing, &QActionGroup::triggered, this, [this](const QAction *action) {
        emit drawingChosen(action->isChecked()
                               ? std::optional(Drawing::Kind(action->data().toInt()))
                               : std::nullopt);
    });
    m_drawMenu->addSeparator();
    m_undo = add("chartUndoDrawing", m_drawMenu);
    m_clear = add("chartClearDrawings", m_drawMenu);
    m_list = add("chartDrawingsList", m_drawMenu);
    m_drawMenu->addActions({m_undo, m_clear, m_list});
    connect(m_undo, &QAction::triggered, this, &ChartTools::undoRequested);
    connect(m_clear, &QAction::triggered, this, &ChartTools::clearRequested);
    connect(m_list, &QAction::triggered, this, &ChartTools::listRequested);
    setDrawingOffered(false);
}

void ChartTools::makeScale()
{
    m_scaleMenu = addMenu("chartScale");
    m_automatic = add("chartAutomatic", this);
    m_logarithmic = add("chartLogarithmic", this);
    m_volume = add("chartVolume", this);
    for (QAction *action : {m_automatic, m_logarithmic, m_volume}) {
        action->setCheckable(true);
        m_scaleMenu->addAction(action);
    }
    connect(m_automatic, &QAction::triggered, this, &ChartTools::automaticChosen);
    connect(m_logarithmic, &QAction::triggered, this, &ChartTools::logarithmicChosen);
    connect(m_volume, &QAction::triggered, this, &ChartTools::volumeChosen);
    m_zones = addGroup(true);
    m_zoneMenu = addMenu("chartZones");
    for (const ChartZone zone : zones) {
        QAction *action = add("chartZone", m_zoneMenu);
        action->setObjectName(u"chartZone-%1"_s.arg(int(zone)));
        action->setCheckable(true);
        action->setData(int(zone));
        m_zones->addAction(action);
        m_zoneMenu->addAction(action);
    }
    connect(m_zones, &QActionGroup::triggered, this, [this](const QAction *action) {
        nameMenus();
        emit zoneChosen(ChartZone(action->data().toInt()));
    });
}

void ChartTools::makePicture()
{
    m_pictureMenu = addMenu("chartPicture");
    m_copy = add("chartCopyPicture", this);
    m_save = add("chartSavePicture", this);
    m_pictureMenu->addActions({m_copy, m_save});
    connect(m_copy, &QAction::triggered, this, &ChartTools::copyRequested);
    connect(m_save, &QAction::triggered, this, &ChartTools::saveRequested);
}

void ChartTools::setProductName(const QString &productName)
{
    m_product->setText(productName);
    m_product->setVisible(!productName.isEmpty());
}

void ChartTools::setInterval(CandleInterval interval)
{
    check(*m_intervals, int(interval));
}

void ChartTools::setKind(ChartKind kind)
{
    check(*m_kinds, int(kind));
    nameMenus();
}

void ChartTools::setZone(ChartZone zone)
{
    check(*m_zones, int(zone));
    nameMenus();
}

void ChartTools::setScale(bool automatic, bool logarithmic)
{
    m_automatic->setChecked(automatic);
    m_logarithmic->setChecked(logarithmic);
}

void ChartTools::setVolumeShown(bool on)
{
    m_volume->setChecked(on);
}

void ChartTools::setDrawing(std::optional<Drawing::Kind> tool)
{
    for (QAction *action : m_drawing->actions())
        action->setChecked(tool && action->data().toInt() == int(*tool));
}

void ChartTools::setDrawingOffered(bool on)
{
    m_drawMenu->menuAction()->setVisible(on);
}

void ChartTools::setCanUndo(bool on)
{
    m_undo->setEnabled(on);
}

CandleInterval ChartTools::interval() const
{
    return CandleInterval(checked(*m_intervals));
}

ChartKind ChartTools::kind() const
{
    return ChartKind(checked(*m_kinds));
}

ChartZone ChartTools::zone() const
{
    return ChartZone(checked(*m_zones));
}

void ChartTools::nameMenus()
{
    if (const QAction *kind = m_kinds->checkedAction())
        m_kindMenu->setTitle(kind->text());
    if (const QAction *zone = m_zones->checkedAction())
        m_zoneMenu->setTitle(zone->text());
}

void ChartTools::retranslate()
{
    setAccessibleName(tr("Chart tools"));
    if (m_more) {
        m_more->setAccessibleName(tr("More tools"));
        m_more->setToolTip(tr("More tools"));
    }
    for (QAction *action : m_intervals->actions()) {
        const QString words = intervalInWords(CandleInterval(action->data().toInt()));
        action->setToolTip(tr("Candles of %1 (%2)")
                               .arg(words, action->shortcut().toString(QKeySequence::NativeText)));
        widgetForAction(action)->setAccessibleName(tr("Candles of %1").arg(words));
    }
    const QString kinds[] = {tr("Candles"), tr("Bars"), tr("Line"), tr("Heikin-Ashi")};
    for (QAction *action : m_kinds->actions())
        action->setText(kinds[action->data().toInt()]);
    const QString zoneNames[] = {tr("Local time"), tr("UTC"), tr("Gateway time")};
    for (QAction *action : m_zones->actions())
        action->setText(zoneNames[action->data().toInt()]);
    m_zones->actions().at(2)->setToolTip(
        tr("The gateway names no time zone; as far as is known it counts in UTC."));
    for (QAction *action : m_drawing->actions())
        action->setText(drawingName(Drawing::Kind(action->data().toInt())));
    m_indicators->setText(tr("Indicators…"));
    m_indicators->setShortcut(Qt::Key_I);
    m_drawMenu->setTitle(tr("Draw"));
    m_undo->setText(tr("Undo"));
    m_clear->setText(tr("Remove all drawings"));
    m_list->setText(tr("List of drawings…"));
    m_scaleMenu->setTitle(tr("Scale"));
    m_automatic->setText(tr("Automatic scale"));
    m_logarithmic->setText(tr("Logarithmic scale"));
    m_logarithmic->setShortcut(Qt::Key_L);
    m_volume->setText(tr("Volume"));
    m_volume->setShortcut(Qt::Key_V);
    m_pictureMenu->setTitle(tr("Picture"));
    m_copy->setText(tr("Copy picture"));
    m_copy->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_save->setText(tr("Save picture…"));
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    nameMenus();
}

void ChartTools::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolBar::changeEvent(event);
}

} // namespace mm
