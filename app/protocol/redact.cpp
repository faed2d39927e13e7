// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/redact.h"

#include "app/protocol/secretnames.h"

#include <algorithm>

namespace mm {

namespace {

constexpr qsizetype md5Digits = 32;
constexpr qsizetype uuidLength = 36;
constexpr qsizetype longBase64 = 64;
constexpr qsizetype opaqueLength = 8;
constexpr qsizetype opaqueData = 32;
constexpr qsizetype enoughToSee = 256;

bool isLower(QChar c)
{
    return c >= u'a' && c <= u'z';
}
bool isUpper(QChar c)
{
    return c >= u'A' && c <= u'Z';
}
bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
bool isAlphanumeric(QChar c)
{
    return isLower(c) || isUpper(c) || isDigit(c);
}
bool isHex(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}
bool isWord(QChar c)
{
    return isAlphanumeric(c) || c == u'-' || c == u'_';
}
bool isBase64(QChar c)
{
    return isAlphanumeric(c) || c == u'+' || c == u'/';
}
bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}
bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'';
}
bool isOneOf(QChar c, QStringView set)
{
    return set.contains(c);
}
bool isSpaceOr(QChar c, QStringView set)
{
    return c.isSpace() || set.contains(c);
}

/// Reads a text from left to right and writes what may be shown of it.
class Walker
{
public:
    explicit Walker(QStringView text) : m_text(text) { m_out.reserve(text.size()); }

protected:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar at(qsizetype index) const
    {
        return index >= 0 && index < m_text.size() ? m_text[index] : QChar();
    }
    [[nodiscard]] QStringView between(qsizetype from, qsizetype to) const
    {
        return m_text.sliced(from, to - from);
    }
    template <typename Predicate>
    [[nodiscard]] qsizetype skip(qsizetype from, Predicate wanted) const
    {
        while (from < m_text.size() && wanted(m_text[from]))
            ++from;
        return from;
    }
    void keepTo(qsizetype end)
    {
        m_out += between(m_at, end);
        m_at = end;
    }
    void maskTo(qsizetype end)
    {
        if (end > m_at)
            m_out += QStringLiteral("•••");
        m_at = end;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QString m_out;
};

/// First walk: credentials that give themselves away, whatever stands before them.
class BareSecrets : private Walker
{
public:
    using Walker::Walker;

    QString run()
    {
        while (!atEnd()) {
            const qsizetype end =
                std::max({endOfBase64(), endOfHex(), endOfToken(), endOfWebToken()});
            if (end > m_at)
                maskTo(end);
            else
                keepTo(m_at + 1);
        }
        return m_out;
    }

private:
    [[nodiscard]] bool startsRun(bool (*kind)(QChar)) const
    {
        return kind(at(m_at)) && (m_at == 0 || !kind(at(m_at - 1)));
    }

    /// Ciphertext and private keys; a path has more slashes.
    [[nodiscard]] qsizetype endOfBase64() const
    {
        if (!startsRun(isBase64))
            return -1;
        const qsizetype end = skip(m_at, isBase64);
        const QStringView run = between(m_at, end);
        const auto has = [run](auto kind) { return std::any_of(run.begin(), run.end(), kind); };
        const bool encoded = run.size() >= longBase64 && has(isLower) && has(isUpper)
            && has(isDigit) && run.count(u'/') <= run.size() / 16;
        return encoded ? end : -1;
    }

    /// MD5 digests (passwords, signatures), rTokens and what is longer.
    [[nodiscard]] qsizetype endOfHex() const
    {
        if (!startsRun(isHex))
            return -1;
        const qsizetype end = skip(m_at, isHex);
        const bool fraction = at(m_at - 1) == u'.' && skip(m_at, isDigit) == end; // of a price
        return end - m_at >= md5Digits && !fraction ? end : -1;
    }

    /// A UUID with letters at its end, such as the gateway's "…app"; one without is a trace.
    [[nodiscard]] qsizetype endOfToken() const
    {
        if (!startsRun(isHex) || m_text.size() - m_at <= uuidLength)
            return -1;
        for (qsizetype i = 0; i < uuidLength; ++i) {
            const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? at(m_at + i) != u'-' : !isHex(at(m_at + i)))
                return -1;
        }
        const qsizetype end = skip(m_at + uuidLength, isAlphanumeric);
        return end > m_at + uuidLength ? end : -1;
    }

    /// A JSON web token: what providers give after a sign-in.
    [[nodiscard]] qsizetype endOfWebToken() const
    {
        if (!startsRun(isWord) || !m_text.sliced(m_at).startsWith(u"eyJ"))
            return -1;
        const qsizetype header = skip(m_at, isWord);
        if (at(header) != u'.' || !isWord(at(header + 1)))
            return -1;
        const qsizetype claims = skip(header + 1, isWord);
        return at(claims) == u'.' ? skip(claims + 1, isWord) : claims;
    }
};

/// Second walk, from word to word: the values of names that are secret.
class NamedSecrets : private Walker
{
public:
    using Walker::Walker;

    QString run()
    {
        while (!atEnd()) {
            if (isWord(at(m_at)))
                word();
            else if (m_text.sliced(m_at).startsWith(u"://"))
                userInfo();
            else
                keepTo(m_at + 1);
        }
        return m_out;
    }

private:
    /// user:password@ of a URL
    void userInfo()
    {
        keepTo(m_at + 3);
        const qsizetype end =
            skip(m_at, [](QChar c) { return !c.isSpace() && !isOneOf(c, u"/?#\"'<>\\"); });
        const qsizetype sign = between(m_at, end).lastIndexOf(u'@');
        if (sign >= 0)
            maskTo(m_at + sign);
    }

    void word()
    {
        QChar before = at(m_at - 1);
        if (before == u'%' && isHex(at(m_at)) && isHex(at(m_at + 1))) {
            // "%3Ftoken": the digits belong to the character, not to the name behind it.
            before = QChar(between(m_at, m_at + 2).toUShort(nullptr, 16));
            keepTo(m_at + 2);
        }
        const qsizetype start = m_at;
        const qsizetype end = skip(start, isWord);
        const QStringView name = between(start, end);
        keepTo(end);
        if (name.compare(u"bearer", Qt::CaseInsensitive) == 0)
            bearer();
        else if (const SecretName kind = secretName(name); kind != SecretName::Ordinary)
            value(kind, before, start);
    }

    /// "Bearer abc123"
    void bearer()
    {
        const qsizetype start = skip(m_at, isBlank);
        const qsizetype end =
            skip(start, [](QChar c) { return isBase64(c) || isOneOf(c, u"-_.~="); });
        const QStringView credential = between(start, end);
        if (start == m_at || !std::any_of(credential.begin(), credential.end(), isDigit))
            return;
        keepTo(start);
        maskTo(end);
    }

    /// Behind a name: masks its value where one follows. `before` stands in front of the name.
    void value(SecretName kind, QChar before, qsizetype nameStart)
    {
        const qsizetype slashes = skip(m_at, [](QChar c) { return c == u'\\'; });
        const bool quoted = isQuote(at(slashes));
        const qsizetype separator = skip(quoted ? slashes + 1 : m_at, isBlank);
        const qsizetype next = skip(separator + 1, isBlank);
        if (quoted) {
            // qDebug prints headers as ("name", "value").
            const bool pair = at(separator) == u',' && isQuote(before)
                && at(nameStart - (slashes - m_at) - 2) == u'(';
            if (at(separator) == u':' || pair)
                memberValue(kind, next);
        } else if (at(separator) == u'=') {
            queryValue(kind, before, next, false);
        } else if (m_text.sliced(separator).startsWith(u"%3d", Qt::CaseInsensitive)) {
            queryValue(kind, before, separator + 3, true);
        } else if (at(separator) == u':' && at(separator + 1) != u':' && !isOneOf(before, u"./")) {
            // "Secret::take" and "…WebApiService.updateLoginPwd: refused" are no headers.
            headerValue(kind, next);
        }
    }

    void memberValue(SecretName kind, qsizetype from)
    {
        keepTo(from);
        if (stringValue(kind))
            return;
        if (isSecret(kind) && isOneOf(at(from), u"[{"))
            return maskTo(m_text.size()); // none of the protocol's is structured: rather too much
        decide(kind, [this](qsizetype i) { return isSpaceOr(at(i), u",}]\"'\\"); });
    }

    void headerValue(SecretName kind, qsizetype from)
    {
        keepTo(from);
        if (kind == SecretName::SecretLine)
            maskTo(skip(from, [](QChar c) { return c != u'\n' && c != u'\r'; }));
        else if (!stringValue(kind))
            decide(kind, [this](qsizetype i) { return isSpaceOr(at(i), u",;\"'()[]{}<>\\"); });
    }

    void queryValue(SecretName kind, QChar before, qsizetype from, bool encoded)
    {
        keepTo(from);
        if (kind == SecretName::InQuery && (isOneOf(before, u"?&#") || before.isNull()))
            kind = SecretName::Secret;
        if (!encoded && stringValue(kind))
            return;
        decide(kind, [this, encoded](qsizetype i) {
            const QStringView code = encoded ? m_text.sliced(i).left(3) : QStringView();
            return isSpaceOr(at(i), u"&#\"'<>\\") || code == u"%26" || code == u"%23"
                || code == u"%22" || code == u"%20";
        });
    }

    /// A quoted value, also of JSON within a string, within a string…: then `depth` backslashes
    /// stand before its quotes, and a quote inside it has more. A cut-off one reaches to the end.
    bool stringValue(SecretName kind)
    {
        const qsizetype open = skip(m_at, [](QChar c) { return c == u'\\'; });
        const qsizetype depth = open - m_at;
        const QChar quote = at(open);
        if (!isQuote(quote))
            return false;
        keepTo(open + 1);
        qsizetype run = 0;
        const auto ends = [&](qsizetype i) {
            if (at(i) == quote && (run < depth || (run - depth) % (2 * (depth + 1)) == 0))
                return true;
            run = at(i) == u'\\' ? run + 1 : 0;
            return false;
        };
        decide(kind, ends, [&] { return std::min(run, depth); });
        return true;
    }

    /// Masks the value here, up to where it ends (less the backslashes of its quote), if its name
    /// and its text ask for it. What is not masked is walked through like any other text, for it
    /// may hold names of its own; therefore the look at it is short: "code=code=code=…".
    template <typename Ends, typename Less>
    void decide(SecretName kind, Ends ends, Less less)
    {
        qsizetype end = m_at;
        const auto findEnd = [&](qsizetype limit) {
            while (end < limit && !ends(end))
                ++end;
        };
        findEnd(std::min(m_text.size(), m_at + enoughToSee));
        if (!looksSecret(kind, between(m_at, end)))
            return;
        findEnd(m_text.size());
        maskTo(end < m_text.size() ? end - less() : end);
    }
    template <typename Ends>
    void decide(SecretName kind, Ends ends)
    {
        decide(kind, ends, [] { return 0; });
    }

    [[nodiscard]] static bool isSecret(SecretName kind)
    {
        return kind == SecretName::Secret || kind == SecretName::SecretLine;
    }

    /// "code" is the gateway's error code most of the time, "data" all of its answer.
    [[nodiscard]] static bool looksSecret(SecretName kind, QStringView text)
    {
        if (isSecret(kind))
            return text != u"null" && text != u"true" && text != u"false";
        if (text.contains(u'•'))
            return false; // what was secret in it is masked: the next time must see it the same
        const auto has = [text](auto is) { return std::any_of(text.begin(), text.end(), is); };
        if (kind == SecretName::Payload)
            return text.size() >= opaqueData && !has([](QChar c) { return c.isSpace(); });
        return text.size() >= opaqueLength && has(isLower) && has(isDigit) && !has(isBlank);
    }
};

} // namespace

QString redact(const QString &text)
{
    return NamedSecrets(BareSecrets(text).run()).run();
}

} // namespace mm
