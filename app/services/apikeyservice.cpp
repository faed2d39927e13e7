// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/apikeyservice.h"

#include "app/protocol/limits.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace mm {

namespace {

constexpr int pageSize = 50;
constexpr int mostPages = 40; // of a gateway that never comes to an end
constexpr int mostDetails = 40; // a call each
constexpr qint64 dayMs = 24LL * 60 * 60'000;

void outdate(const QPointer<Call> &call)
{
    if (call)
        call->cancel();
}

} // namespace

std::optional<int> daysLeft(const ApiKey &key, qint64 now)
{
    if (!key.validityDays || *key.validityDays < 0 || !key.expiredTime)
        return key.validityDays;
    return wholeDays(*key.expiredTime - now);
}

int wholeDays(qint64 ms)
{
    return ms <= 0 ? -1 : int(std::min<qint64>(ms / dayMs, 100'000));
}

ApiKeyService::ApiKeyService(GatewayClient &client, Session &session, QObject *parent) :
    QObject(parent), m_client(client), m_session(session)
{
    // Keys are one customer's; while a session has expired they stay readable like the rest.
    connect(&session, &Session::stateChanged, this, [this](Session::State state) {
        if (state == Session::State::SignedOut)
            forget();
    });
    connect(&session, &Session::tokenChanged, this, [this] {
        if (m_session.isSignedIn()) // perhaps as somebody else: the other of real and demo
            forget();
    });
}

void ApiKeyService::forget()
{
    ++m_round;
    m_keys.clear();
    m_coming.clear();
    enter(State::Unknown);
}

void ApiKeyService::list()
{
    if (!m_session.isSignedIn())
        return;
    ++m_round;
    m_coming.clear();
    enter(State::Loading);
    fetchPage(1);
}

void ApiKeyService::fetchPage(int page)
{
    const ApiKeyPageRequest request{.size = pageSize, .current = page, .tag = {}};
    m_client.send(request, this,
                  [this, page, round = m_round](const Result<ApiKeyPageRequest::Answer> &answer) {
                      if (round != m_round)
                          return;
                      if (answer) {
                          takePage(page, *answer);
                          return;
                      }
                      m_error = answer.error();
                      enter(State::Failed);
                  });
}

void ApiKeyService::takePage(int page, const ApiKeyPageRequest::Answer &answer)
{
    std::ranges::copy(answer.keys, std::back_inserter(m_coming));
    const bool isLast = answer.keys.empty() || qint64(m_coming.size()) >= answer.total;
    if (!isLast && page < mostPages) {
        fetchPage(page + 1);
        return;
    }
    m_keys = std::exchange(m_coming, {});
    fetchDetails();
    enter(State::Ready);
}

// What cannot be known of a key is left out.
void ApiKeyService::fetchDetails()
{
    int asked = 0;
    for (const ApiKey &key : m_keys) {
        if (!key.permissions.empty() || ++asked > mostDetails)
            continue;
        m_client.send(ApiKeyQuestion{.id = key.id}, this,
                      [this, round = m_round](const Result<ApiKey> &answer) {
                          if (round != m_round || !answer)
                              return;
                          const auto known = std::ranges::find(m_keys, answer->id, &ApiKey::id);
                          if (known == m_keys.end())
                              return;
                          *known = *answer;
                          emit changed();
                      });
    }
}

void ApiKeyService::query(qint64 id, QObject *context,
                          std::function<void(const Result<ApiKey> &)> then)
{
    outdate(m_query);
    m_query = m_client.send(ApiKeyQuestion{.id = id}, context, std::move(then));
}

void ApiKeyService::apply(const ApplyApiKeyRequest &request, QObject *context,
                          std::function<void(const Result<ApplyApiKeyRequest::Answer> &)> then)
{
    outdate(m_apply);
    m_apply = m_client.send(request, this,
                            [this, guard = QPointer<QObject>(context), then = std::move(then)](
                                const Result<ApplyApiKeyRequest::Answer> &answer) {
                                if (guard)
                                    then(answer);
                                if (answer)
                                    list();
                            });
}

void ApiKeyService::edit(const EditApiKeyRequest &request, QObject *context, Done done)
{
    outdate(m_edit);
    m_edit = m_client.send(request, this,
                           [this, guard = QPointer<QObject>(context),
                            done = std::move(done)](const Result<EmptyAnswer> &answer) {
                               if (guard)
                                   done(answer);
                               if (answer)
                                   list();
                           });
}

void ApiKeyService::remove(qint64 id, QObject *context, Done done)
{
    outdate(m_remove);
    m_remove = m_client.send(DeleteApiKeyRequest{.id = id}, this,
                             [this, id, guard = QPointer<QObject>(context),
                              done = std::move(done)](const Result<EmptyAnswer> &answer) {
                                 if (answer)
                                     std::erase_if(
                                         m_keys, [id](const ApiKey &key) { return key.id == id; });
                                 if (guard)
                                     done(answer);
                                 if (answer)
                                     list();
                             });
}

std::vector<ApiKey> ApiKeyService::expiring(qint64 now) const
{
    std::vector<ApiKey> found;
    std::ranges::copy_if(m_keys, std::back_inserter(found), [now](const ApiKey &key) {
        const auto days = daysLeft(key, now);
        return days && *days < limits::apiKeyExpiryWarningDays;
    });
    return found;
}

void ApiKeyService::enter(State state)
{
    m_state = state;
    emit changed();
}

} // namespace mm
