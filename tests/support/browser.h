// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <map>
#include <optional>

namespace mm {

/// A page as a browser has it.
struct BrowserPage {
    int status = 0; ///< 0: nobody answered
    QUrl url; ///< with the fragment
    QByteArray head; ///< header lines
    QByteArray body;

    [[nodiscard]] bool has(const QString &text) const;
};

/// Plays the browser over HTTP: follows redirects, sends forms, keeps no state between pages and
/// runs no script. Each call waits for its page.
class Browser
{
public:
    using Fields = std::map<QString, QString>;

    [[nodiscard]] static BrowserPage open(const QUrl &url);
    /// Presses the button with that text: sends its form, with `fields` put over what stands in it.
    /// Without a text, the first form. Ends the test where there is none.
    [[nodiscard]] static BrowserPage submit(const BrowserPage &page, const QString &button = {},
                                            const Fields &fields = {});
    /// Clicks the link with that text. Ends the test where there is none.
    [[nodiscard]] static BrowserPage follow(const BrowserPage &page, const QString &link);
    /// One request, without following a redirect; `origin` is sent where it is not empty.
    [[nodiscard]] static BrowserPage request(const QByteArray &method, const QUrl &url,
                                             const QByteArray &form = {},
                                             const QByteArray &origin = {});
    /// Where a page redirects to; empty where it does not.
    [[nodiscard]] static QUrl redirectOf(const BrowserPage &page);
};

} // namespace mm
