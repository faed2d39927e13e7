// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/secret.h"

#include <QImage>
#include <QWidget>

namespace mm {

/// The QR code of a text: one pixel a module, black on white, without the quiet zone. Null where
/// the text is empty or too long for one (about 2,300 bytes).
[[nodiscard]] QImage qrModules(const Secret &text);

/// Shows a secret as a QR code, to be read off by a phone: always black on white, whatever the
/// theme, with the quiet zone readers want and modules of whole device pixels. Assistive technology
/// is told what it is; who cannot scan it needs the text beside it.
class QrCode : public QWidget
{
    Q_OBJECT
public:
    explicit QrCode(QWidget *parent = nullptr);
    ~QrCode() override;

    /// False where the text is too long; then nothing is shown.
    bool setText(const Secret &text);
    void clear(); ///< the image is overwritten
    [[nodiscard]] bool isEmpty() const { return m_modules.isNull(); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    QImage m_modules;
};

} // namespace mm
