// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/workspace/panekind.h"

#include <QCoreApplication>

#include <array>

namespace mm {

namespace {

struct Row {
    PaneKind kind;
    const char *word;
    const char *title;
    bool aboutProduct;
};

constexpr std::array rows{
    Row{PaneKind::Ticker, "ticker", QT_TRANSLATE_NOOP("mm::PaneKind", "Watchlists"), false},
    Row{PaneKind::Profile, "profile", QT_TRANSLATE_NOOP("mm::PaneKind", "Profile"), false},
    Row{PaneKind::Accounts, "accounts", QT_TRANSLATE_NOOP("mm::PaneKind", "Accounts"), false},
    Row{PaneKind::Alerts, "alerts", QT_TRANSLATE_NOOP("mm::PaneKind", "Price alerts"), false},
    Row{PaneKind::Diagnostics, "diagnostics", QT_TRANSLATE_NOOP("mm::PaneKind", "Diagnostics"),
        false},
    Row{PaneKind::Chart, "chart", QT_TRANSLATE_NOOP("mm::PaneKind", "Chart"), true},
    Row{PaneKind::Depth, "depth", QT_TRANSLATE_NOOP("mm::PaneKind", "Depth"), true},
    Row{PaneKind::Trades, "trades", QT_TRANSLATE_NOOP("mm::PaneKind", "Trades"), true},
    Row{PaneKind::Details, "details", QT_TRANSLATE_NOOP("mm::PaneKind", "Product details"), true},
};

const Row &rowOf(PaneKind kind)
{
    return rows[std::size_t(kind)];
}

} // namespace

QString paneWord(PaneKind kind)
{
    return QString::fromLatin1(rowOf(kind).word);
}

std::optional<PaneKind> paneKindFrom(const QString &word)
{
    for (const Row &row : rows) {
        if (word == QLatin1StringView(row.word))
            return row.kind;
    }
    return std::nullopt;
}

QString paneTitle(PaneKind kind)
{
    return QCoreApplication::translate("mm::PaneKind", rowOf(kind).title);
}

bool isAboutProduct(PaneKind kind)
{
    return rowOf(kind).aboutProduct;
}

bool isLinkable(PaneKind kind)
{
    return kind == PaneKind::Ticker || isAboutProduct(kind);
}

} // namespace mm
