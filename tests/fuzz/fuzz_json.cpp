// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/json.h"

#include <QJsonDocument>

using namespace mm;

/// Whatever is read is written and read again as the same; Qt's parser reads it too.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView input(data, qsizetype(size));
    QString error;
    const auto json = Json::parse(input, &error);
    if (!json) {
        if (error.isEmpty())
            qFatal("refused without a reason");
        return 0;
    }
    for (const Json::Order order : {Json::Order::AsInserted, Json::Order::Sorted}) {
        const auto again = Json::parse(json->toBytes(order));
        if (!again || (order == Json::Order::AsInserted && *again != *json))
            qFatal("what was written is not what was read");
        if (again->toBytes(Json::Order::Sorted) != json->toBytes(Json::Order::Sorted))
            qFatal("sorting is not stable");
    }
    // Qt's numbers are doubles and overflow where ours do not.
    const bool exponents = input.contains('e') || input.contains('E') || size > 300;
    if ((json->isObject() || json->isArray()) && !exponents
        && QJsonDocument::fromJson(input.toByteArray()).isNull())
        qFatal("Qt does not take this for JSON");
    return 0;
}
