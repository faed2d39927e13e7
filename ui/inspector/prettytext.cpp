// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/inspector/prettytext.h"

#include <algorithm>

namespace mm {

namespace {

constexpr int deepest = 64; // hostile nesting would fill the screen with blanks

/// Walks through JSON outside and inside of its strings.
class PrettyWriter
{
public:
    explicit PrettyWriter(const QString &text) : m_text(text)
    {
        m_out.reserve(text.size() * 3 / 2);
    }

    QString run()
    {
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (m_inString)
                inString(c);
            else
                outside(c);
        }
        return m_out;
    }

private:
    void inString(QChar c)
    {
        m_out += c;
        if (m_escaped)
            m_escaped = false;
        else if (c == u'\\')
            m_escaped = true;
        else if (c == u'"')
            m_inString = false;
    }

    void outside(QChar c)
    {
        if (c == u'"')
            m_inString = true;
        if (c == u'{' || c == u'[') {
            open(c);
        } else if (c == u'}' || c == u']') {
            --m_depth;
            line();
            m_out += c;
        } else if (!c.isSpace()) {
            m_out += c;
            if (c == u',')
                line();
            else if (c == u':')
                m_out += u' ';
        }
    }

    void open(QChar c)
    {
        m_out += c;
        const QChar end = c == u'{' ? u'}' : u']';
        qsizetype next = m_at + 1;
        while (next < m_text.size() && m_text[next].isSpace())
            ++next;
        if (next < m_text.size() && m_text[next] == end) {
            m_out += end;
            m_at = next;
            return;
        }
        ++m_depth;
        line();
    }

    void line() { m_out += u'\n' + QString(2 * std::clamp(m_depth, 0, deepest), u' '); }

    const QString &m_text;
    QString m_out;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_inString = false, m_escaped = false;
};

} // namespace

QString prettyText(const QString &text)
{
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
    if (first == text.end() || (*first != u'{' && *first != u'['))
        return text;
    return PrettyWriter(text).run();
}

} // namespace mm
