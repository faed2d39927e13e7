// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/inspector.h"

#include <QWidget>

#include <array>

class QLabel;
class QPlainTextEdit;
class QTabWidget;

namespace mm {

class Formatting;
class Theme;
class TimingBar;
class TrafficModel;
class TrafficView;

/// One entry in full: summary with timing, what was sent, what came, the frames of its connection.
class TrafficDetailView : public QWidget
{
    Q_OBJECT
public:
    TrafficDetailView(const Inspector &inspector, const Theme &theme, const Formatting &formatting,
                      QWidget *parent = nullptr);

    /// Stays as it is while other entries come and go; 0: none is chosen.
    void show(quint64 id);
    [[nodiscard]] quint64 id() const { return m_id; }
    [[nodiscard]] const TrafficEntry &entry() const { return m_entry; }
    [[nodiscard]] const TrafficDetail &detail() const { return m_detail; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum Line { Kind, Where, At, Outcome, Trace, Sizes, Connection, Notes, LineCount };
    enum Tab { Summary, Request, Answer, Frames };

    [[nodiscard]] static QString title(Line line);
    [[nodiscard]] QString value(Line line) const;
    [[nodiscard]] QString notes() const;
    void fill();
    void followFrames();
    void retranslate();

    const Inspector &m_inspector;
    const Formatting &m_formatting;
    quint64 m_id = 0;
    TrafficEntry m_entry;
    TrafficDetail m_detail;
    QTabWidget *m_tabs = nullptr;
    QLabel *m_none = nullptr;
    std::array<QLabel *, LineCount> m_titles{}, m_values{};
    TimingBar *m_timing = nullptr;
    QPlainTextEdit *m_request = nullptr, *m_answer = nullptr;
    TrafficModel *m_frameModel = nullptr;
    TrafficView *m_frames = nullptr;
};

} // namespace mm
