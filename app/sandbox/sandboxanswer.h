// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/json.h"

#include <QHash>
#include <QStringList>

#include <variant>

namespace mm {

/// A call refused with a code of protocol.md section 3 (without its bizCode).
struct Refusal {
    QByteArray code;
    QStringList params; ///< for the %s of the text
    QString text; ///< instead of the document's text, where scripted
};

/// What a call comes to: the answer's data, or a refusal.
using ApiOutcome = std::variant<Json, Refusal>;

/// Writes answers as the gateway does, with the texts of resources/sandbox/texts.json.
class AnswerWriter
{
public:
    AnswerWriter();
    /// The envelope of protocol.md section 3; `lang` is the request header.
    [[nodiscard]] QByteArray envelope(const ApiOutcome &outcome, const QByteArray &lang,
                                      const QByteArray &trace, qint64 tookMs) const;
    /// The same on the Open API, which says less.
    [[nodiscard]] QByteArray openEnvelope(const ApiOutcome &outcome, const QByteArray &lang) const;

private:
    struct Text {
        QString bizCode, english, chinese;
    };
    [[nodiscard]] Text textOf(const Refusal &refusal) const;
    [[nodiscard]] static QString sentence(const Refusal &refusal, const Text &text,
                                          const QByteArray &lang);

    QHash<QByteArray, Text> m_texts;
};

} // namespace mm
