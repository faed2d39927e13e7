// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/registrationservice.h"

namespace mm {

RegistrationService::RegistrationService(GatewayClient &client, CaptchaService &captcha,
                                         QObject *parent) :
    QObject(parent),
    m_client(client), m_captcha(captcha)
{ }
void RegistrationService::registerCustomer(const RegisterRequest &) { }
void RegistrationService::replacePassword(const ForgottenPasswordRequest &) { }
void RegistrationService::cancel() { }
void RegistrationService::setBusy(bool) { }

} // namespace mm
