// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QLabel>

#include <functional>

namespace mm {

/// A plain text that can be selected and copied, by mouse and by keyboard. What QLabel needs for
/// that, some 15 KiB of text document, is made when somebody points at the label or moves the focus
/// to it. A click gives it the focus; for the Tab key, setFocusPolicy().
class SelectableLabel : public QLabel
{
    Q_OBJECT
public:
    explicit SelectableLabel(QWidget *parent = nullptr);

    /// In place of QLabel's, which would make the document at once.
    void setText(const QString &text);

protected:
    bool event(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] bool isSelectable() const;
    void withoutDocument(const std::function<void()> &act);
    void becomeSelectable();
};

} // namespace mm
