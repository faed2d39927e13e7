// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/chart/chartmarks.h"
#include "ui/chart/charttimes.h"
#include "ui/chart/drawings.h"

#include <QToolBar>

class QAction;
class QActionGroup;
class QLabel;
class QMenu;
class QToolButton;

namespace mm {

class Theme;

/// The tools above a chart. Holds what is chosen; does nothing itself. Where it is narrow, what
/// does not fit stands in a menu at its end.
class ChartTools : public QToolBar
{
    Q_OBJECT
public:
    explicit ChartTools(const Theme &theme, QWidget *parent = nullptr);

    // None of these emits a signal.
    void setProductName(const QString &name); ///< plain text
    void setInterval(CandleInterval interval);
    void setKind(ChartKind kind);
    void setZone(ChartZone zone);
    void setScale(bool automatic, bool logarithmic);
    void setVolumeShown(bool on);
    void setDrawing(std::optional<Drawing::Kind> tool);
    void setDrawingOffered(bool on);
    void setCanUndo(bool on);

    [[nodiscard]] CandleInterval interval() const;
    [[nodiscard]] ChartKind kind() const;
    [[nodiscard]] ChartZone zone() const;

signals:
    void intervalChosen(mm::CandleInterval interval);
    void kindChosen(mm::ChartKind kind);
    void zoneChosen(mm::ChartZone zone);
    void indicatorsRequested();
    void drawingChosen(std::optional<mm::Drawing::Kind> tool);
    void undoRequested();
    void clearRequested(); ///< all drawings
    void listRequested(); ///< of the drawings
    void automaticChosen(bool on);
    void logarithmicChosen(bool on);
    void volumeChosen(bool on);
    void copyRequested();
    void saveRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QAction *add(const char *name, QWidget *owner);
    [[nodiscard]] QActionGroup *addGroup(bool exclusive);
    void makeIntervals();
    void makeKinds();
    void makeDrawing();
    void makeScale();
    void makePicture();
    [[nodiscard]] QMenu *addMenu(const char *name);
    void retranslate();
    void nameMenus();

    QLabel *m_product = nullptr;
    QToolButton *m_more = nullptr; ///< for what has no room
    QActionGroup *m_intervals = nullptr, *m_kinds = nullptr, *m_zones = nullptr,
                 *m_drawing = nullptr;
    QAction *m_indicators = nullptr, *m_undo = nullptr, *m_clear = nullptr, *m_list = nullptr;
    QAction *m_automatic = nullptr, *m_logarithmic = nullptr, *m_volume = nullptr;
    QAction *m_copy = nullptr, *m_save = nullptr;
    QMenu *m_kindMenu = nullptr, *m_drawMenu = nullptr, *m_scaleMenu = nullptr,
          *m_zoneMenu = nullptr, *m_pictureMenu = nullptr;
};

} // namespace mm
