// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/passwordstrength.h"

#include <zxcvbn.h>

#include <algorithm>
#include <array>

namespace mm {

namespace {

// Beyond this length time grows and the answer does not change: the first part is strong, or the
// whole is a repetition.
constexpr std::size_t maxLookedAt = 64;
constexpr int minOwnPart = 3; ///< shorter parts of an address say nothing about anybody
constexpr qsizetype shortLength = 6; ///< below it nothing else matters

/// From guesses needed (10^3, 10^6, 10^8, 10^10), as zxcvbn's authors draw the lines.
int scoreOf(double bits)
{
    constexpr std::array<double, 4> limits{9.97, 19.93, 26.58, 33.22};
    return int(std::ranges::count_if(limits, [bits](double limit) { return bits >= limit; }));
}

/// What is known of the owner, as the words somebody would try: whole, and in its parts.
std::vector<QByteArray> ownWords(const QStringList &about)
{
    std::vector<QByteArray> words;
    const auto add = [&words](QStringView word) {
        if (word.size() >= minOwnPart)
            words.push_back(word.toString().toLower().toUtf8());
    };
    for (const QString &text : about) {
        add(text);
        qsizetype begin = 0;
        for (qsizetype at = 0; at <= text.size(); ++at) {
            if (at < text.size() && text[at].isLetterOrNumber())
                continue;
            add(QStringView(text).sliced(begin, at - begin));
            begin = at + 1;
        }
    }
    return words;
}

PasswordHint hintOf(int match)
{
    switch (match & ~MULTIPLE_MATCH) {
    case DICTIONARY_MATCH:
    case DICT_LEET_MATCH:
        return PasswordHint::CommonWord;
    case USER_MATCH:
    case USER_LEET_MATCH:
        return PasswordHint::AboutYou;
    case REPEATS_MATCH:
        return PasswordHint::Repetition;
    case SEQUENCE_MATCH:
        return PasswordHint::Sequence;
    case SPATIAL_MATCH:
        return PasswordHint::KeyboardPattern;
    case DATE_MATCH:
    case YEAR_MATCH:
        return PasswordHint::Date;
    default:
        return PasswordHint::None;
    }
}

/// The hint of the longest part that is no chance.
PasswordHint worstHint(const ZxcMatch_t *matches)
{
    PasswordHint worst = PasswordHint::None;
    int longest = 0;
    for (const ZxcMatch_t *match = matches; match != nullptr; match = match->Next) {
        const PasswordHint hint = hintOf(match->Type);
        if (hint != PasswordHint::None && match->Length > longest) {
            longest = match->Length;
            worst = hint;
        }
    }
    return worst;
}

} // namespace

PasswordStrength strengthOf(const Secret &password, const QStringList &about)
{
    if (password.isEmpty())
        return {};
    const std::vector<QByteArray> words = ownWords(about);
    std::vector<const char *> dictionary;
    dictionary.reserve(words.size() + 1);
    for (const QByteArray &word : words)
        dictionary.push_back(word.constData());
    dictionary.push_back(nullptr);

    // The library wants a text that ends in a null byte, which a secret does not.
    const QByteArrayView bytes = password.reveal();
    std::array<char, maxLookedAt + 1> text{};
    std::copy_n(bytes.begin(), std::min(std::size_t(bytes.size()), maxLookedAt), text.begin());
    ZxcMatch_t *matches = nullptr;
    PasswordStrength strength;
    strength.score = scoreOf(ZxcvbnMatch(text.data(), dictionary.data(), &matches));
    wipe(text.data(), text.size());
    if (strength.score < 3 && bytes.size() >= shortLength)
        strength.hint = worstHint(matches);
    if (strength.score < 3 && strength.hint == PasswordHint::None)
        strength.hint = PasswordHint::TooShort; // more characters mend everything else
    ZxcvbnFreeInfo(matches);
    return strength;
}

} // namespace mm
