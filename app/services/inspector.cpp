// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors

#include "app/services/inspector.h"

namespace mm {

class Inspector::Private
{
};

Inspector::Inspector(QObject *parent) : QObject(parent) { }

Inspector::~Inspector() = default;

void Inspector::http(const HttpTraffic &) { }

void Inspector::socket(const SocketTraffic &) { }

} // namespace mm
