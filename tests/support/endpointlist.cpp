// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/endpointlist.h"

#include <QFile>
#include <QRegularExpression>

namespace mm {

using namespace Qt::Literals::StringLiterals;

EndpointList::EndpointList()
{
    QFile file(QStringLiteral(MM_TEST_DATA "/../../app/protocol/endpoints.h"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no endpoints.h");
    const QString text = QString::fromUtf8(file.readAll());
    m_rows = int(text.count("inline constexpr Endpoint "_L1));
    static const QRegularExpression row(u"inline constexpr Endpoint \\w+\\s*\\{(.*?)\\};"_s,
                                        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression path(u"\\.path\\s*=\\s*\"([^\"]+)\""_s);
    for (const QRegularExpressionMatch &match : row.globalMatch(text)) {
        const QString members = match.captured(1);
        m_paths.push_back(path.match(members).captured(1).toLatin1());
        Endpoint endpoint{.path = m_paths.back()};
        if (members.contains("Api::Open"_L1))
            endpoint.api = Api::Open;
        else if (members.contains("Api::Auth2"_L1))
            endpoint.api = Api::Auth2;
        else if (members.contains("Api::Manager"_L1))
            endpoint.api = Api::Manager;
        if (members.contains("Access::Token"_L1))
            endpoint.access = Access::Token;
        if (members.contains("Effect::Changes"_L1))
            endpoint.effect = Effect::Changes;
        endpoint.encrypted = !members.contains(".encrypted = false"_L1);
        endpoint.captcha = members.contains(".captcha = true"_L1);
        m_endpoints.push_back(endpoint);
    }
}

} // namespace mm
