// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace mm {

class ElidedLabel;
class Theme;

/// The title bar of a pane: its link group, its title, detaching and closing. Dragged, it moves the
/// pane; the dock takes what the mouse does beside the buttons.
class PaneTitleBar : public QWidget
{
    Q_OBJECT
public:
    PaneTitleBar(const Theme &theme, bool isLinkable, QWidget *parent);

    void setTitle(const QString &title);
    void setGroup(int group);
    void setDetached(bool detached);
    /// Whether its pane is the one the keyboard is in.
    void setCurrent(bool current);
    void openGroups(); ///< the menu of the link button

signals:
    void groupChosen(int group);
    void detachRequested(); ///< or to be docked again
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeGroups();
    void retranslate();
    QToolButton *makeButton(const char *name);

    const Theme &m_theme;
    QString m_title;
    int m_group = 0;
    bool m_detached = false, m_current = false;
    ElidedLabel *m_label = nullptr;
    QToolButton *m_link = nullptr; ///< null where the pane cannot be linked
    QToolButton *m_detach = nullptr, *m_close = nullptr;
};

} // namespace mm
