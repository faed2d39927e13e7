// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/identity.h"

namespace mm {

QString SignInIdentity::recipient() const
{
    switch (type) {
    case SignInType::Email:
        return loginName;
    case SignInType::Phone:
        return phoneArea + u' ' + loginName;
    case SignInType::CustomerNumber:
        break;
    }
    return {};
}

} // namespace mm
