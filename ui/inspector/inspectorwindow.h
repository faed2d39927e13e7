// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/inspector.h"

#include <QWidget>

namespace mm {

class Formatting;
class Settings;
class Theme;

/// Every call and frame of the session: a table that follows, filters and search, the chosen entry
/// with headers, bodies and timing, copying as curl, saving as HAR.
class InspectorWindow : public QWidget
{
    Q_OBJECT
public:
    InspectorWindow(Inspector &inspector, Settings &settings, const Theme &theme,
                    const Formatting &formatting, QWidget *parent = nullptr);
    ~InspectorWindow() override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace mm
