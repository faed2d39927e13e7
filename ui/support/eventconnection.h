// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/managereventstream.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace mm {

class Formatting;
class NoteLabel;
class Theme;

/// Under which group events are had, connecting and disconnecting, and how the connection is.
class EventConnection : public QWidget
{
    Q_OBJECT
public:
    EventConnection(ManagerEventStream &stream, const Theme &theme, const Formatting &formatting,
                    const Clock &clock, QWidget *parent = nullptr);

    /// Empty: one is made up.
    void setGroup(const QString &group);

signals:
    void groupChosen(const QString &group); ///< connected under it

protected:
    void changeEvent(QEvent *event) override;

private:
    void act();
    void follow();
    void showIcon(const QString &icon, const QColor &colour);
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString refusalText() const;
    void retranslateUi();

    ManagerEventStream &m_stream;
    const Theme &m_theme;
    const Formatting &m_formatting;
    const Clock &m_clock;
    QTimer m_second; ///< while a number of seconds is shown
    QLabel *m_label = nullptr;
    QLineEdit *m_group = nullptr;
    QPushButton *m_action = nullptr;
    QLabel *m_icon = nullptr, *m_state = nullptr;
    NoteLabel *m_note = nullptr;
};

} // namespace mm
