// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/pushledger.h"

namespace mm {

void PushLedger::note(int product, const QByteArray &kind, quint64 seq, Fate fate)
{
    Entry &entry = m_entries[{product, kind}];
    Numbers *numbers = nullptr;
    switch (fate) {
    case Fate::Sent:
        ++entry.sent;
        return;
    case Fate::Lost:
        numbers = &entry.lost;
        break;
    case Fate::Repeated:
        numbers = &entry.repeated;
        break;
    case Fate::Swapped:
        numbers = &entry.swapped;
        break;
    }
    ++numbers->count;
    numbers->newest.push_back(seq);
    if (numbers->newest.size() > mostNumbers)
        numbers->newest.pop_front();
}

Json PushLedger::toJson(const SandboxMarket &market) const
{
    const auto list = [](const Numbers &numbers) {
        Json::Array all;
        for (quint64 seq : numbers.newest)
            all.push_back(Json(QString::number(seq)));
        return Json(all);
    };
    Json::Array entries;
    for (const auto &[key, entry] : m_entries) {
        const PriceModel &model = market.products()[size_t(key.first)].model;
        entries.push_back(Json(Json::Object{{"symbol_id", Json(model.symbolId)},
                                            {"trade_type", Json(model.tradeType)},
                                            {"kind", Json(key.second.constData())},
                                            {"sent", Json(entry.sent)},
                                            {"lost", list(entry.lost)},
                                            {"lost_count", Json(entry.lost.count)},
                                            {"repeated", list(entry.repeated)},
                                            {"repeated_count", Json(entry.repeated.count)},
                                            {"swapped", list(entry.swapped)},
                                            {"swapped_count", Json(entry.swapped.count)}}));
    }
    return Json(entries);
}

} // namespace mm
