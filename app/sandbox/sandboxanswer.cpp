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

QByteArray AnswerWriter::envelope(const ApiOutcome &outcome, const QByteArray &lang,
                                  const QByteArray &trace, qint64 tookMs) const
{
    QString code = u"0"_s, bizCode, message = u"Success"_s;
    Json params, data;
    const auto *refusal = std::get_if<Refusal>(&outcome);
    if (refusal) {
        const Text text = m_texts.value(refusal->code, {u"G"_s, u"Refused"_s, u"已拒绝"_s});
        code = QString::fromLatin1(refusal->code);
        bizCode = text.bizCode;
        message = lang.startsWith("zh") ? text.chinese : text.english;
        if (!refusal->text.isEmpty())
            message = refusal->text;
        QStringList list = refusal->params;
        list.replaceInStrings(u","_s, u";"_s); // the comma separates them
        if (!list.isEmpty())
            params = Json(list.join(u','));
    } else {
        data = std::get<Json>(outcome);
    }
    // Members in the order of the login document.
    return Json(Json::Object{{"msg", Json(message)},
                             {"fail", Json(refusal != nullptr)},
                             {"trace", Json(QString::fromUtf8(trace))},
                             {"code", Json(code)},
                             {"data", data},
                             {"bizCode", Json(bizCode)},
                             {"tm", Json(tookMs)},
                             {"msgParams", params},
                             {"ok", Json(refusal == nullptr)}})
        .toBytes();
}

} // namespace mm
