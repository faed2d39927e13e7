// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QLabel>

namespace mm {

/// A few words below an editor, over as many lines as they need at the width there is. It asks for
/// its height itself: a form layout gives no height at all to rows that have been hidden before
/// where any row's height depends on its width (QLabel's own way).
class NoteLabel : public QLabel
{
    Q_OBJECT
public:
    explicit NoteLabel(QWidget *parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int neededHeight() const;
};

} // namespace mm
