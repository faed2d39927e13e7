// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/supportsession.h"

#include <array>

namespace mm {

/// What support looks things up in: customer groups, dictionaries, countries, currencies, products.
/// Loaded when first wanted, kept until another company signs in or the session is signed out of.
/// What is known stays readable while it loads anew and when that fails.
class SupportReference : public QObject
{
    Q_OBJECT
public:
    enum class Kind {
        Groups,
        Currencies,
        Products,
        ProductGroups,
        Countries,
        AreaCodes, ///< dictionary phone_code
        RegisterSources, ///< dictionary register_source
        Banks, ///< dictionary bank_code
    };
    static constexpr int kindCount = 8;
    enum class State { NotLoaded, Loading, Ready, Failed };

    SupportReference(GatewayClient &client, SupportSession &session, QObject *parent = nullptr);

    void want(Kind kind); ///< loads it unless it is there or on its way
    void reload(Kind kind);
    [[nodiscard]] State state(Kind kind) const { return m_lists[std::size_t(kind)].state; }
    [[nodiscard]] const GatewayError &error(Kind kind) const
    {
        return m_lists[std::size_t(kind)].error;
    }
    [[nodiscard]] const Json::Array &records(Kind kind) const
    {
        return m_lists[std::size_t(kind)].records;
    }
    [[nodiscard]] const std::vector<CustomerGroup> &groups() const { return m_groups; }
    [[nodiscard]] QString groupName(qint64 id) const; ///< empty where it is not known

signals:
    void changed(mm::SupportReference::Kind kind);

private:
    struct List {
        State state = State::NotLoaded;
        GatewayError error;
        Json::Array records;
        QPointer<Call> call;
        quint64 round = 0; ///< the answer to an older question is not used
    };
    template <typename Request>
    void load(Kind kind, const Request &request);
    void take(Kind kind, const RecordList &records);
    void take(Kind kind, const ManagerGroupsRequest::Answer &answer);
    void fail(Kind kind, const GatewayError &error);
    void followSession(SupportSession::State state);

    GatewayClient &m_client;
    SupportSession &m_session;
    std::array<List, kindCount> m_lists;
    std::vector<CustomerGroup> m_groups;
    qint64 m_companyId = 0; ///< whose lists these are
};

} // namespace mm
