// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/csv.h"

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

qsizetype skipDigits(QStringView text, qsizetype at)
{
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return at;
}

/// A number as JSON writes it: what a spreadsheet makes of it is that number.
bool isPlainNumber(QStringView text)
{
    const qsizetype start = text.startsWith(u'-') ? 1 : 0;
    qsizetype at = skipDigits(text, start);
    if (at == start)
        return false;
    if (at < text.size() && text[at] == u'.') {
        const qsizetype decimals = at + 1;
        at = skipDigits(text, decimals);
        if (at == decimals)
            return false;
    }
    if (at < text.size() && (text[at] == u'e' || text[at] == u'E')) {
        ++at;
        if (at < text.size() && (text[at] == u'+' || text[at] == u'-'))
            ++at;
        const qsizetype exponent = at;
        at = skipDigits(text, exponent);
        if (at == exponent)
            return false;
    }
    return at == text.size();
}

/// Would a spreadsheet run it?
bool looksLikeFormula(QStringView text)
{
    // The full-width signs start a formula in East Asian settings.
    static constexpr QStringView starts = u"=+-@\t\r\n'\uff1d\uff0b\uff0d\uff20";
    return !text.isEmpty() && starts.contains(text.front()) && !isPlainNumber(text);
}

bool needsQuotes(QStringView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c == u',' || c == u'"' || c == u'\r' || c == u'\n'; });
}

} // namespace

QString formulaSafe(const QString &cell)
{
    return looksLikeFormula(cell) ? u'\'' + cell : cell;
}

QByteArray csvLine(const QStringList &cells)
{
    QByteArray line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QString cell = cells[i];
        cell.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
        cell = formulaSafe(cell);
        // A file that begins with a bare ID is taken for a SYLK file; a line of one empty cell
        // would be an empty line.
        const bool special = i == 0 && (cell == "ID"_L1 || (cell.isEmpty() && cells.size() == 1));
        if (i > 0)
            line += ',';
        if (special || needsQuotes(cell))
            line += '"' + cell.replace(u'"', u"\"\""_s).toUtf8() + '"';
        else
            line += cell.toUtf8();
    }
    return line + "\r\n";
}

} // namespace mm
