// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/inspector.h"

#include <QWidget>

namespace mm {

class Formatting;
class Theme;

/// The phases of a call, one below the other: name, bar where in the call's time it lies, duration.
class TimingBar : public QWidget
{
    Q_OBJECT
public:
    TimingBar(const Theme &theme, const Formatting &formatting, QWidget *parent = nullptr);

    void show(const CallPhases &phases);
    [[nodiscard]] QString text() const; ///< the same in words, a line a phase

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Phase {
        QString name;
        qint64 us = 0;
    };
    [[nodiscard]] std::vector<Phase> happened() const;
    [[nodiscard]] QString duration(qint64 us) const;
    void update();

    const Theme &m_theme;
    const Formatting &m_formatting;
    CallPhases m_phases;
};

} // namespace mm
