// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/httpcall.h"

namespace mm {

/// A form for somebody else's endpoint, who learns nothing of the gateway: no token, no company.
/// One attempt.
class FormCall final : public HttpCall
{
    Q_OBJECT
public:
    FormCall(GatewayClient::Private &client, QUrl url, QObject *context, Callback callback);

    void start(QByteArray form);

protected:
    void answered(const HttpAnswer &answer) override;
    [[nodiscard]] QByteArray place() const override;
    [[nodiscard]] QUrl address() const override { return m_url; }
    [[nodiscard]] QByteArray plainBody() const override;

private:
    const QUrl m_url;
};

} // namespace mm
