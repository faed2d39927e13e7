// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/secret.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QUrl>

namespace mm {

/// The pages that the loopback server itself gives to the browser: HTML as UTF-8, in the user's
/// language, with nothing from elsewhere. Each has at most one inline script and one inline style,
/// both constant: what changes stands, escaped, in the elements.
class BrowserPages
{
    Q_DECLARE_TR_FUNCTIONS(mm::BrowserPages)
public:
    /// The answer is in; the user may close the page.
    [[nodiscard]] static QByteArray done();

    /// Where Telegram returns to: takes its answer out of the fragment and posts it as
    /// `tgAuthResult`.
    [[nodiscard]] static QByteArray telegram(const QUrl &callback, const Secret &state);

    /// Has the browser's wallet sign metaMaskMessage() of the time at which it is asked, and posts
    /// `address`, `signature` and that `timestamp`, or `error`. `now`: gateway's time, ms.
    [[nodiscard]] static QByteArray metaMask(const QUrl &callback, const Secret &state, qint64 now);

private:
    static QString withoutScript();
};

} // namespace mm
