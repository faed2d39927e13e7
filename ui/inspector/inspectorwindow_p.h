// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/inspector/inspectorwindow.h"

class QAction;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace mm {

class SaveRow;
class StatePage;
class TrafficDetailView;
class TrafficFilterBar;
class TrafficModel;
class TrafficView;

class InspectorWindow::Private
{
public:
    Inspector &inspector;
    Settings &settings;
    const Theme &theme;
    const Formatting &formatting;
    qint64 largestHar = InspectorWindow::usualHarBytes;

    TrafficModel *model = nullptr;
    TrafficView *view = nullptr;
    TrafficFilterBar *filter = nullptr;
    TrafficDetailView *detail = nullptr;
    SaveRow *saving = nullptr;
    StatePage *page = nullptr;
    QStackedWidget *stack = nullptr;
    QSplitter *splitter = nullptr;
    QPushButton *record = nullptr, *pause = nullptr, *follow = nullptr, *clear = nullptr;
    QPushButton *trace = nullptr, *curl = nullptr, *save = nullptr;
    QAction *saveAll = nullptr, *saveFiltered = nullptr;
    QAction *recordKey = nullptr, *pauseKey = nullptr, *searchKey = nullptr, *curlKey = nullptr;
    QLabel *usage = nullptr, *masked = nullptr;
};

} // namespace mm
