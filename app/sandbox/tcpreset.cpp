// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/tcpreset.h"

#include <QTcpSocket>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace mm {

void resetConnection(QTcpSocket *socket)
{
    // Closing with a linger time of zero makes the system send RST instead of FIN.
    linger atOnce{};
    atOnce.l_onoff = 1;
    atOnce.l_linger = 0;
    const qintptr descriptor = socket->socketDescriptor();
    if (descriptor != -1) {
#ifdef Q_OS_WIN
        setsockopt(SOCKET(descriptor), SOL_SOCKET, SO_LINGER,
                   reinterpret_cast<const char *>(&atOnce), sizeof atOnce);
#else
        setsockopt(int(descriptor), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
#endif
    }
    socket->abort();
}

} // namespace mm
