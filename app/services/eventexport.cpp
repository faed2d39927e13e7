// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/eventexport.h"

#include "app/protocol/managerevents.h"

#include <memory>

namespace mm {

namespace {

Json recordOf(const QByteArray &frame)
{
    const auto event = ManagerEvent::parse(frame);
    if (!event)
        return Json(Json::Object{});
    Json::Object record{{"eventType", Json(event->type)}};
    if (!event->data.isObject()) {
        record.emplace_back("data", event->data);
    } else {
        for (const Json::Member &member : event->data.members()) {
            // A member of that name is the event's own, not its type.
            record.emplace_back(member.first == "eventType" ? "data.eventType" : member.first,
                                member.second);
        }
    }
    return Json(std::move(record));
}

} // namespace

FileWriter::Source exportEvents(std::vector<QByteArray> frames, const ExportOptions &options)
{
    const auto kept = std::make_shared<const std::vector<QByteArray>>(std::move(frames));
    return exportEach(
        kept->size(), [kept](std::size_t i) { return recordOf((*kept)[i]); }, options);
}

} // namespace mm
