// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/workspacefile.h"
#include "ui/workspace/panekind.h"

#include <QDockWidget>

#include <functional>

class QMainWindow;

namespace mm {

class PaneRoom;
class PaneTitleBar;
class ProductPane;
class Theme;

/// The frame of one pane: title bar with its link group, place in the main window or a window of
/// its own. A pane about a product is made when it is seen first, shows itself hidden while it lies
/// behind another one (so that it wants nothing then), and is gone while it is closed; what it
/// showed is kept here.
class PaneDock : public QDockWidget
{
    Q_OBJECT
public:
    using Maker = std::function<ProductPane *(PaneKind)>;

    /// `number`: among its kind, from 1; 0: the only one.
    PaneDock(PaneKind kind, int number, const Theme &theme, QMainWindow &window);
    ~PaneDock() override;
    [[nodiscard]] static QString nameOf(const QString &word, int number);

    [[nodiscard]] PaneKind kind() const { return m_kind; }
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] int group() const { return m_group; }
    [[nodiscard]] ProductId product() const { return m_product; }
    [[nodiscard]] QString title() const; ///< with what it shows
    /// What the pane is, as a workspace keeps it.
    [[nodiscard]] PaneRecord record() const;
    void take(const PaneRecord &record);
    void setGroup(int group);
    void setProduct(const ProductId &id);

    /// What is in it for good.
    void setContent(QWidget *content);
    /// What makes its pane whenever there is none.
    void setMaker(const Maker &maker) { m_maker = maker; }
    [[nodiscard]] ProductPane *pane() const { return m_pane; } ///< null: not made

    /// Whether the user has it; one that lies behind others or is locked away is open, too.
    [[nodiscard]] bool isOpen() const { return m_open; }
    void setOpen(bool open);
    /// A window of its own, which can be maximised and goes on another screen; or back.
    void setDetached(bool detached);
    void setCurrent(bool current);
    void openGroups();
    /// Gives the keyboard to what is in it, in front of all it lies behind.
    void takeFocus();

signals:
    void groupChosen(int group);
    void detachRequested();
    void closeRequested();
    void shown(); ///< made visible by whatever means
    void closed(); ///< by its own window, or by the menu's switch
    void changed(); ///< something a workspace keeps

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeTitleBar(const Theme &theme);
    void showSeen();
    void unload();
    void becomeWindow();
    void retitle();
    [[nodiscard]] bool isSeen() const;

    const PaneKind m_kind;
    const int m_number;
    int m_group = 0;
    ProductId m_product;
    Json m_state; ///< of a pane that is not made
    bool m_open = false;
    Maker m_maker;
    PaneTitleBar *m_bar = nullptr;
    PaneRoom *m_room = nullptr;
    ProductPane *m_pane = nullptr;
};

} // namespace mm
