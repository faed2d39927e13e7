// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/sockettransport.h"

using namespace Qt::Literals::StringLiterals;

namespace mm {

SocketTransport::Ending SocketTransport::closed(int code, const QString &reason)
{
    return {.closeCode = code, .why = u"closed: "_s + QString::number(code) + u' ' + reason};
}

} // namespace mm
