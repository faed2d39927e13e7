// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/productservice.h"

namespace mm {

ProductService::ProductService(GatewayClient &client, Session &session, QObject *parent) :
    QObject(parent), m_client(client), m_session(session)
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(reloadMs);
    connect(&m_reload, &QTimer::timeout, this, &ProductService::load);
    connect(&session, &Session::customerChanged, this, [this] {
        if (m_state != State::Empty && m_group != customerGroup())
            load();
    });
}

void ProductService::load()
{
    ++m_round;
    m_reload.stop();
    if (m_call)
        m_call->cancel();
    m_group = customerGroup();
    if (m_from != m_client.environment()) { // another gateway's products are not these
        m_from = m_client.environment();
        m_symbols.clear();
        m_index.clear();
    }
    m_state = State::Loading;
    m_error = {};
    m_call = m_client.send(SymbolListRequest{.customerGroupId = m_group}, this,
                           [this, round = m_round](const Result<SymbolListRequest::Answer> &list) {
                               if (round == m_round)
                                   take(list);
                           });
    emit changed();
}

const Symbol *ProductService::find(const ProductId &id) const
{
    const auto place = m_index.constFind(id);
    return place == m_index.constEnd() ? nullptr : &m_symbols[std::size_t(*place)];
}

void ProductService::forgetHours(const std::vector<ProductId> &products)
{
    bool forgotten = false;
    for (const ProductId &id : products) {
        const auto place = m_index.constFind(id);
        if (place == m_index.constEnd())
            continue;
        Symbol &symbol = m_symbols[std::size_t(*place)];
        forgotten = forgotten || symbol.hours != TradingHours();
        symbol.hours = {};
        if (symbol.inTradingHours && !m_reload.isActive())
            m_reload.start();
    }
    if (forgotten)
        emit changed();
}

void ProductService::take(const Result<SymbolListRequest::Answer> &list)
{
    if (!list) {
        m_error = list.error(); // what was known before stays usable
        m_state = State::Failed;
    } else {
        m_symbols = list->symbols;
        m_index.clear();
        bool flagsAlone = false;
        for (std::size_t i = 0; i < m_symbols.size(); ++i) {
            Symbol &symbol = m_symbols[i];
            symbol.checkHours(m_client.gatewayNow());
            flagsAlone = flagsAlone || (!symbol.hours.isKnown() && symbol.inTradingHours);
            m_index.insert(symbol.id, qsizetype(i));
        }
        if (flagsAlone)
            m_reload.start();
        m_state = State::Ready;
    }
    emit changed();
}

qint64 ProductService::customerGroup() const
{
    return m_session.customer().customerGroupId.value_or(0);
}

} // namespace mm
