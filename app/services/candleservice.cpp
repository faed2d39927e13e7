// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/candleservice.h"

namespace mm {

CandleSource::CandleSource(CandleService &service, const QuoteKey &key, CandleInterval interval) :
    m_service(service), m_key(key)
{
    m_series.clear(interval, 0);
}

CandleSource::~CandleSource() = default;

void CandleSource::loadOlder() { }

void CandleSource::retry() { }

CandleService::CandleService(const Environment &, Session &, QuoteService &, const Clock &,
                             QObject *parent) :
    QObject(parent)
{ }

CandleService::~CandleService() = default;

void CandleService::setEnvironment(const Environment &) { }

void CandleService::reconnectNow() { }

void CandleService::setTraffic(TrafficSink *) { }

std::unique_ptr<CandleSource> CandleService::open(const QuoteKey &key, CandleInterval interval)
{
    return std::unique_ptr<CandleSource>(new CandleSource(*this, key, interval));
}

void CandleService::wantSmall(const QObject *, std::vector<QuoteKey>, CandleInterval, int) { }

const CandlePage *CandleService::small(const ProductId &) const
{
    return nullptr;
}

} // namespace mm
