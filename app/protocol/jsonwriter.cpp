// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/json.h"

#include <algorithm>
#include <utility>

namespace mm {

namespace {

void appendString(QByteArray &out, QByteArrayView utf8)
{
    out += '"';
    qsizetype written = 0;
    for (qsizetype at = 0; at < utf8.size(); ++at) {
        const auto byte = static_cast<unsigned char>(utf8[at]);
        if (byte >= 0x20 && byte != '"' && byte != '\\')
            continue;
        out += utf8.sliced(written, at - written);
        written = at + 1;
        constexpr QByteArrayView shortNames("btn\0fr", 6); // for bytes 8 to 13
        const int index = byte - 8;
        if (byte == '"' || byte == '\\')
            (out += '\\') += char(byte);
        else if (index >= 0 && index < shortNames.size() && shortNames[index] != '\0')
            (out += '\\') += shortNames[index];
        else
            out += QByteArray("\\u00") + (byte < 16 ? "0" : "1") + "0123456789abcdef"[byte & 15];
    }
    out += utf8.sliced(written);
    out += '"';
}

template <typename Write, typename Items>
void appendList(QByteArray &out, const char *brackets, const Items &items, const Write &write)
{
    out += brackets[0];
    bool first = true;
    for (const auto &item : items) {
        if (!std::exchange(first, false))
            out += ',';
        write(item);
    }
    out += brackets[1];
}

void append(QByteArray &out, const Json &value, Json::Order order)
{
    if (value.isNull()) {
        out += "null";
    } else if (value.isBool()) {
        out += value.toBool() ? "true" : "false";
    } else if (value.isNumber()) {
        out += value.numberText();
    } else if (value.isString()) {
        appendString(out, value.toString().toUtf8());
    } else if (value.isArray()) {
        appendList(out, "[]", value.items(), [&](const Json &item) { append(out, item, order); });
    } else {
        std::vector<const Json::Member *> members;
        members.reserve(value.members().size());
        for (const Json::Member &member : value.members())
            members.push_back(&member);
        if (order == Json::Order::Sorted) {
            std::sort(members.begin(), members.end(),
                      [](const auto *a, const auto *b) { return a->first < b->first; });
        }
        appendList(out, "{}", members, [&](const Json::Member *member) {
            appendString(out, member->first);
            out += ':';
            append(out, member->second, order);
        });
    }
}

} // namespace

QByteArray Json::toBytes(Order order) const
{
    QByteArray out;
    mm::append(out, *this, order);
    return out;
}

} // namespace mm
