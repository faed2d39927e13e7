// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/curlcommand.h"

#include <algorithm>
#include <array>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString mask = QStringLiteral("\u2022\u2022\u2022");

bool isWord(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
        || c == u'_' || c == u'-';
}

/// The name of what a masked value belongs to: the word before its quotes, colon or equals sign.
QStringView nameBefore(QStringView text)
{
    qsizetype end = text.size();
    while (end > 0 && !isWord(text[end - 1])) {
        const QChar c = text[end - 1];
        if (c != u'"' && c != u'\'' && c != u'\\' && c != u':' && c != u'=' && !c.isSpace())
            return {}; // ["•••"]
        --end;
    }
    qsizetype start = end;
    while (start > 0 && isWord(text[start - 1]))
        --start;
    return text.sliced(start, end - start);
}

/// "loginPwd" → LOGIN_PWD
QString variableName(QStringView name)
{
    QString variable;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name[i];
        if (c == u'-' || c == u'_') {
            variable += u'_';
            continue;
        }
        const bool word = c.isUpper() && i > 0 && name[i - 1].isLower();
        variable += word ? QString(u'_') + c : QString(c.toUpper());
    }
    if (variable.isEmpty() || variable.front().isDigit() || variable.count(u'_') == variable.size())
        variable.prepend(u"SECRET"_s);
    // What a shell or curl already means something by.
    static constexpr std::array taken{u"PWD",   u"OLDPWD", u"PATH", u"HOME", u"IFS",
                                      u"SHELL", u"USER",   u"ENV",  u"UID",  u"PPID"};
    if (std::find(taken.begin(), taken.end(), QStringView(variable)) != taken.end())
        variable += u"_VALUE"_s;
    return variable;
}

/// Writes words of the shell.
class ShellWords
{
public:
    /// The text as one word. `name`: of what a mask in it belongs to; empty: as the text says.
    QString word(QString text, QStringView name = {})
    {
        text.remove(QChar(u'\0'));
        QString quoted;
        qsizetype at = 0;
        for (qsizetype found = text.indexOf(mask); found >= 0; found = text.indexOf(mask, at)) {
            const QStringView before = QStringView(text).sliced(at, found - at);
            quoted += literal(before);
            const QStringView own = QStringView(text).first(found);
            quoted += u"\"$"_s + variable(name.isEmpty() ? nameBefore(own) : name) + u'"';
            at = found + mask.size();
        }
        quoted += literal(QStringView(text).sliced(at));
        return quoted.isEmpty() ? u"''"_s : quoted;
    }
    [[nodiscard]] const QStringList &variables() const { return m_variables; }

private:
    static QString literal(QStringView text)
    {
        if (text.isEmpty())
            return {};
        // Nothing but its end means anything between single quotes.
        return u'\'' + text.toString().replace(u'\'', u"'\\''"_s) + u'\'';
    }
    /// Two values of one name need not be the same.
    QString variable(QStringView name)
    {
        const QString base = variableName(name);
        QString unused = base;
        for (int number = 2; m_variables.contains(unused); ++number)
            unused = base + u'_' + QString::number(number);
        m_variables << unused;
        return unused;
    }

    QStringList m_variables;
};

bool madeByCurl(const QString &header)
{
    static constexpr std::array names{u"host", u"content-length", u"connection",
                                      u"accept-encoding"};
    return std::any_of(names.begin(), names.end(), [&header](const auto *name) {
        return header.compare(QStringView(name), Qt::CaseInsensitive) == 0;
    });
}

} // namespace

CurlCommand curlCommand(const TrafficDetail &call)
{
    ShellWords words;
    // A URL's brackets and braces are no ranges for curl to walk through.
    QStringList lines{u"curl --globoff --request "_s + words.word(call.method) + u' '
                      + words.word(call.url)};
    for (const auto &[name, value] : call.requestHeaders) {
        if (madeByCurl(name))
            continue;
        // "name:" alone would take a header away; "name;" sends an empty one.
        const QString header = value.isEmpty() ? name + u';' : name + u": "_s + value;
        lines << u"--header "_s + words.word(header, name);
    }
    if (!call.request.isEmpty())
        lines << u"--data-raw "_s + words.word(call.request);
    QStringList comments;
    if (!words.variables().isEmpty())
        comments << u"# Set first: "_s + words.variables().join(u", ");
    if (call.encrypted)
        comments << u"# The body was encrypted on the way; here it is not."_s;
    if (call.cut)
        comments << u"# A body was longer than what was kept of it."_s;
    comments << QString();
    return {comments.join(u'\n') + lines.join(u" \\\n  ") + u'\n', words.variables()};
}

} // namespace mm
