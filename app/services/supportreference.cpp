// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/supportreference.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mm {

SupportReference::SupportReference(GatewayClient &client, SupportSession &session,
                                   QObject *parent) :
    QObject(parent),
    m_client(client), m_session(session)
{
    connect(&session, &SupportSession::stateChanged, this, &SupportReference::followSession);
}

void SupportReference::want(Kind kind)
{
    const State now = state(kind);
    if (now == State::NotLoaded || now == State::Failed)
        reload(kind);
}

void SupportReference::reload(Kind kind)
{
    const qint64 companyId = m_session.company().id;
    switch (kind) {
    case Kind::Groups:
        return load(kind, ManagerGroupsRequest{});
    case Kind::Currencies:
        return load(kind, CompanyAssetsRequest{.companyId = companyId});
    case Kind::Products:
        return load(kind, CompanySymbolsRequest{.companyId = companyId, .tradeType = {}});
    case Kind::ProductGroups:
        return load(kind, SymbolGroupsRequest{});
    case Kind::Countries:
        return load(kind, CountriesRequest{});
    case Kind::AreaCodes:
        return load(kind, DictionaryRequest{.parentCode = u"phone_code"_s});
    case Kind::RegisterSources:
        return load(kind, DictionaryRequest{.parentCode = u"register_source"_s});
    case Kind::Banks:
        return load(kind, DictionaryRequest{.parentCode = u"bank_code"_s});
    }
}

template <typename Request>
void SupportReference::load(Kind kind, const Request &request)
{
    List &list = m_lists[std::size_t(kind)];
    const quint64 round = ++list.round;
    if (list.call)
        list.call->cancel();
    list.state = State::Loading;
    list.error = {};
    m_companyId = m_session.company().id;
    list.call = m_client.send(request, this,
                              [this, kind, round](const Result<typename Request::Answer> &answer) {
                                  if (round != m_lists[std::size_t(kind)].round)
                                      return;
                                  if (answer)
                                      take(kind, *answer);
                                  else
                                      fail(kind, answer.error());
                              });
    emit changed(kind);
}

void SupportReference::take(Kind kind, const RecordList &records)
{
    List &list = m_lists[std::size_t(kind)];
    list.records = records.records;
    list.state = State::Ready;
    emit changed(kind);
}

void SupportReference::take(Kind kind, const ManagerGroupsRequest::Answer &answer)
{
    m_groups = answer.groups;
    RecordList records;
    for (const CustomerGroup &group : m_groups)
        records.records.push_back(group.source);
    take(kind, records);
}

/// What was known before stays usable.
void SupportReference::fail(Kind kind, const GatewayError &error)
{
    List &list = m_lists[std::size_t(kind)];
    list.error = error;
    list.state = State::Failed;
    emit changed(kind);
}

QString SupportReference::groupName(qint64 id) const
{
    const auto group = std::ranges::find(m_groups, id, &CustomerGroup::id);
    return group == m_groups.end() ? QString() : group->name;
}

void SupportReference::followSession(SupportSession::State state)
{
    const bool isAnother =
        state == SupportSession::State::SignedIn && m_session.company().id != m_companyId;
    if (state != SupportSession::State::SignedOut && !isAnother)
        return;
    m_groups.clear();
    for (int kind = 0; kind < kindCount; ++kind) {
        List &list = m_lists[std::size_t(kind)];
        const QPointer<Call> call = list.call;
        const bool wasThere = list.state != State::NotLoaded;
        List empty;
        empty.round = list.round + 1;
        list = std::move(empty);
        if (call)
            call->cancel();
        if (wasThere)
            emit changed(Kind(kind));
    }
}

} // namespace mm
