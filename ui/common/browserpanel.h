// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/browservisit.h"
#include "ui/common/weblinks.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace mm {

/// Shown by itself while the browser is waited for: what for, with open again, copy link and
/// cancel. Opens what the visit asks for; where no browser takes it, says so and offers the link.
/// Any number of windows may have one: the page is opened once.
class BrowserPanel : public QFrame
{
    Q_OBJECT
public:
    /// Takes an address to the user's browser; false where that cannot be done.
    using Opener = std::function<bool(const QUrl &)>;

    explicit BrowserPanel(BrowserVisit &visit, QWidget *parent = nullptr,
                          Opener opener = openWebLink);

    [[nodiscard]] QString text() const; ///< what is read, empty while hidden

protected:
    void changeEvent(QEvent *event) override;

private:
    void open(const QUrl &url);
    void follow(bool waiting);
    void showState();
    void retranslateUi();

    BrowserVisit &m_visit;
    const Opener m_opener;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace mm
