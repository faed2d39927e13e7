// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/inspector.h"

#include <QWidget>

namespace mm {

class Formatting;
class HarPlan;
class Settings;
class Theme;

/// Every call and frame of the session: a table that follows, filters and search, the chosen entry
/// with headers, bodies and timing, copying as curl, saving as HAR.
class InspectorWindow : public QWidget
{
    Q_OBJECT
public:
    /// A HAR that is likely to become larger than this is asked about before it is written.
    static constexpr qint64 usualHarBytes = 256LL * 1024 * 1024;

    InspectorWindow(Inspector &inspector, Settings &settings, const Theme &theme,
                    const Formatting &formatting, QWidget *parent = nullptr);
    ~InspectorWindow() override;

    void setLargestHar(qint64 bytes); ///< usualHarBytes at first

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Extent { All, Filtered };

    void makeLayout();
    void makeActions();
    void connectParts();
    void showSwitches();
    void showUsage();
    void showPage();
    void choose();
    void copyTrace();
    void copyAsCurl();
    void saveHar(Extent extent);
    void writeHar(const HarPlan &plan, qint64 maxBytes);
    void remember();
    void retranslate();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace mm
