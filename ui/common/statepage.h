// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace mm {

class Theme;

/// What a pane shows in place of its content: grey rows while it loads (never a blank), or a
/// sentence of what is the matter with at most one thing to do about it.
class StatePage : public QWidget
{
    Q_OBJECT
public:
    explicit StatePage(const Theme &theme, QWidget *parent = nullptr);

    void showLoading(const QString &text);
    void showMessage(const QString &title, const QString &text, const QString &actionText = {});
    [[nodiscard]] bool isLoading() const { return m_loading; }

signals:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void askForHeight(bool wanted);

    const Theme &m_theme;
    bool m_loading = false;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_action = nullptr;
};

} // namespace mm
