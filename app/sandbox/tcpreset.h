// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

class QTcpSocket;

namespace mm {

/// Ends a connection with a TCP reset, as a crashing peer does: what was not sent yet is lost.
void resetConnection(QTcpSocket *socket);

} // namespace mm
