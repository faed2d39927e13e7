// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/depthservice.h"

namespace mm {

DepthService::DepthService(const Environment &, Session &, const Clock &, QObject *parent) :
    QObject(parent)
{ }

DepthService::~DepthService() = default;

void DepthService::setEnvironment(const Environment &) { }

void DepthService::reconnectNow() { }

void DepthService::setTraffic(TrafficSink *) { }

void DepthService::want(const QObject *, const std::optional<DepthQuery> &) { }

const DepthState *DepthService::find(const ProductId &) const
{
    return nullptr;
}

} // namespace mm
