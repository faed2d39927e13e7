// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/sandboxanswer.h"

#include "app/sandbox/sandboxmarket.h"

namespace mm {

using namespace Qt::Literals::StringLiterals;

AnswerWriter::AnswerWriter()
{
    const Json document = sandboxDocument("texts.json");
    for (const Json &entry : document.items())
        m_texts.insert(
            entry["code"].toString().toLatin1(),
            {entry["bizCode"].toString(), entry["en"].toString(), entry["zh"].toString()});
}

AnswerWriter::Text AnswerWriter::textOf(const Refusal &refusal) const
{
    return m_texts.value(refusal.code, {u"G"_s, u"Refused"_s, u"已拒绝"_s});
}

/// Its %s still in it.
QString AnswerWriter::sentence(const Refusal &refusal, const Text &text, const QByteArray &lang)
{
    if (!refusal.text.isEmpty())
        return refusal.text;
    return lang.startsWith("zh") ? text.chinese : text.english;
}

QByteArray AnswerWriter::openEnvelope(const ApiOutcome &outcome, const QByteArray &lang) const
{
    QString code = u"0"_s, message = u"Success"_s;
    Json data;
    if (const auto *refusal = std::get_if<Refusal>(&outcome)) {
        code = QString::fromLatin1(refusal->code);
        message = sentence(*refusal, textOf(*refusal), lang);
        for (const QString &param : refusal->params) {
            if (const qsizetype at = message.indexOf(u"%s"_s); at >= 0)
                message.replace(at, 2, param);
        }
    } else {
        data = std::get<Json>(outcome);
    }
    return Json(Json::Object{{"code", Json(code)}, {"message", Json(message)}, {"data", data}})
        .toBytes();
}

QByteArray AnswerWriter::envelope(const ApiOutcome &outcome, const QByteArray &lang,
                                  const QByteArray &trace, qint64 tookMs) const
{
    QString code = u"0"_s, bizCode, message = u"Success"_s;
    Json params;
    const auto *refusal = std::get_if<Refusal>(&outcome);
    if (refusal) {
        const Text text = textOf(*refusal);
        code = QString::fromLatin1(refusal->code);
        bizCode = text.bizCode;
        message = sentence(*refusal, text, lang);
        QStringList list = refusal->params;
        list.replaceInStrings(u","_s, u";"_s); // the comma separates them
        if (!list.isEmpty())
            params = Json(list.join(u','));
    }
    // Members in the order of the login document, the data between them: a page of customers is
    // too large to be copied for that.
    const Json before(Json::Object{{"msg", Json(message)},
                                   {"fail", Json(refusal != nullptr)},
                                   {"trace", Json(QString::fromUtf8(trace))},
                                   {"code", Json(code)}});
    const Json after(Json::Object{{"bizCode", Json(bizCode)},
                                  {"tm", Json(tookMs)},
                                  {"msgParams", params},
                                  {"ok", Json(refusal == nullptr)}});
    const QByteArray data = refusal ? QByteArray("null") : std::get<Json>(outcome).toBytes();
    return before.toBytes().chopped(1) + ",\"data\":" + data + ',' + after.toBytes().sliced(1);
}

} // namespace mm
