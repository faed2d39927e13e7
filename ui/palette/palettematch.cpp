// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/palette/palettematch.h"

#include <QStringList>

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int wholeScore = 1'000, startScore = 500, wordScore = 300, insideScore = 100;
constexpr int farthest = 60; // characters that count as distance

bool startsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber()
        || (text[at].isUpper() && text[at - 1].isLower());
}

/// Letters in their order with gaps between, the later and the farther apart the worse.
std::optional<int> scattered(const QString &word, const QString &text)
{
    qsizetype at = 0;
    qsizetype first = -1;
    for (const QChar letter : word) {
        at = text.indexOf(letter, at, Qt::CaseInsensitive);
        if (at < 0)
            return std::nullopt;
        if (first < 0)
            first = at;
        ++at;
    }
    const qsizetype gaps = at - first - word.size();
    return farthest - int(std::min<qsizetype>(farthest, first + 2 * gaps));
}

std::optional<int> scoreOf(const QString &word, const QString &text)
{
    if (text.compare(word, Qt::CaseInsensitive) == 0)
        return wholeScore;
    const qsizetype found = text.indexOf(word, 0, Qt::CaseInsensitive);
    if (found == 0)
        return startScore;
    for (qsizetype at = found; at > 0; at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        if (startsWord(text, at))
            return wordScore - int(std::min<qsizetype>(farthest, at));
    }
    if (found > 0)
        return insideScore + farthest - int(std::min<qsizetype>(farthest, found));
    return scattered(word, text);
}

} // namespace

std::optional<int> paletteScore(const QString &typed, const QString &text)
{
    int sum = 0;
    for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts)) {
        const std::optional<int> score = scoreOf(word, text);
        if (!score)
            return std::nullopt;
        sum += *score;
    }
    return sum;
}

} // namespace mm
