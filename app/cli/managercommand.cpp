// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/cli/managercommand.h"

#include "app/protocol/jsonreader.h"

#include <QStringList>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace mm {
namespace {

/// Those of the company; those the gateway pushes (protocol.md section 12) where it names none.
std::vector<int> tradeTypes(const ManagerCompany &company)
{
    std::vector<int> types;
    for (const ManagerCompany::TradeTypeName &type : company.tradeTypes)
        types.push_back(type.id);
    return types.empty() ? std::vector{1, 2, 5} : types;
}

} // namespace

ManagerCommand::ManagerCommand(const Environment &environment, CommandLine line,
                               const QString &auditDirectory) :
    m_line(std::move(line)),
    m_services(environment, m_clock, auditDirectory)
{
    connect(&m_services.session, &SupportSession::stateChanged, this,
            [this](SupportSession::State state) {
                if (state == SupportSession::State::SignedIn)
                    run();
                else if (state == SupportSession::State::Expired)
                    fail(m_services.session.endReason());
            });
    connect(&m_services.session, &SupportSession::failed, this, &ManagerCommand::fail);
    connect(&m_services.events, &ManagerEventStream::received, this, &ManagerCommand::printEvent);
    connect(&m_services.events, &ManagerEventStream::stateChanged, this,
            &ManagerCommand::followEvents);
}

void ManagerCommand::start()
{
    m_services.session.signIn(m_line.appId, std::exchange(m_line.secrets.at(0), {}));
}

void ManagerCommand::run()
{
    switch (m_line.command) {
    case Command::ManagerCustomer:
        return askCustomer();
    case Command::ManagerAccounts:
        return askAccounts(0);
    case Command::ManagerGroups:
        return askGroups();
    case Command::ManagerEvents:
        return m_services.events.start(m_line.eventGroup);
    default:
        return askPage(1);
    }
}

/// As it came, whatever members it has.
void ManagerCommand::askPage(int page)
{
    const CustomerPageRequest request{
        .customerNo = m_line.customerNo, .size = CustomerPageRequest::maxSize, .current = page};
    m_services.client.sendRaw(CustomerPageRequest::endpoint, request.toJson(), this,
                              [this, page](const Result<Json> &data) {
                                  if (!data)
                                      return fail(data.error());
                                  const Json &records = (*data)["records"];
                                  for (const Json &record : records.items())
                                      printLine(record);
                                  m_printed += qint64(records.items().size());
                                  JsonReader reader(*data, u"page"_s);
                                  const qint64 total = reader.integer("total").value_or(0);
                                  if (records.items().empty() || m_printed >= total)
                                      end(Finished);
                                  else
                                      askPage(page + 1);
                              });
}

void ManagerCommand::askCustomer()
{
    m_services.client.send(CustomerPageRequest{.customerNo = m_line.customerNo}, this,
                           [this](const Result<CustomerPageRequest::Answer> &answer) {
                               if (!answer)
                                   return fail(answer.error());
                               for (const CustomerSummary &customer : answer->records) {
                                   if (customer.customerNo == m_line.customerNo)
                                       return printDetail(customer);
                               }
                               printMessage(u"there is no customer %1"_s.arg(m_line.customerNo));
                               end(GatewayRefused);
                           });
}

void ManagerCommand::printDetail(const CustomerSummary &customer)
{
    m_services.client.send(CustomerDetailRequest{.part = CustomerDetailPart::BaseInfo,
                                                 .id = customer.id,
                                                 .customerNo = customer.customerNo},
                           this, [this](const Result<CustomerDetailRequest::Answer> &answer) {
                               if (!answer)
                                   return fail(answer.error());
                               printLine(answer->data);
                               end(Finished);
                           });
}

/// One trade type after the other, so that the lines keep their order.
void ManagerCommand::askAccounts(std::size_t index)
{
    const std::vector<int> types = tradeTypes(m_services.session.company());
    if (index == types.size())
        return end(Finished);
    m_services.client.send(ManagerAccountsRequest{.customerNo = m_line.customerNo,
                                                  .tradeType = TradeType(types.at(index))},
                           this,
                           [this, index](const Result<ManagerAccountsRequest::Answer> &answer) {
                               if (!answer)
                                   return fail(answer.error());
                               for (const Account &account : answer->accounts)
                                   printLine(account.source);
                               askAccounts(index + 1);
                           });
}

void ManagerCommand::askGroups()
{
    m_services.client.send(ManagerGroupsRequest{}, this,
                           [this](const Result<ManagerGroupsRequest::Answer> &answer) {
                               if (!answer)
                                   return fail(answer.error());
                               for (const CustomerGroup &group : answer->groups)
                                   printLine(group.source);
                               end(Finished);
                           });
}

/// What waiting cannot change ends the command; a torn connection is made again by itself.
void ManagerCommand::followEvents()
{
    switch (m_services.events.state()) {
    case ManagerEventStream::State::Displaced:
        printMessage(
            u"another connection of the group %1 took over the events"_s.arg(m_line.eventGroup));
        return end(GatewayRefused);
    case ManagerEventStream::State::Refused:
        printMessage(u"the gateway refused the event stream"_s);
        return end(GatewayRefused);
    case ManagerEventStream::State::On:
        if (m_printed == 0) // for scripts that wait for it
            printMessage(u"listening for events of the group %1"_s.arg(m_line.eventGroup));
        return;
    default:
        return;
    }
}

void ManagerCommand::printEvent(const ManagerEvent &event)
{
    const bool wanted = m_line.customerNo.isEmpty() || event.customerNo == m_line.customerNo;
    if (m_ended || !wanted)
        return;
    printLine(Json::Object{{"eventType", Json(event.type)}, {"data", event.data}});
    if (++m_printed == m_line.count)
        end(Finished);
}

void ManagerCommand::fail(const GatewayError &error)
{
    if (!m_ended)
        end(printError(error));
}

void ManagerCommand::end(ExitStatus status)
{
    if (std::exchange(m_ended, true))
        return;
    m_services.events.stop();
    emit ended(status);
}

} // namespace mm
