// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/connectiontest.h"

namespace mm {

class ConnectionTest::Private
{
};
ConnectionTest::ConnectionTest(const Clock &, QObject *parent) : QObject(parent) { }
ConnectionTest::~ConnectionTest() = default;
void ConnectionTest::run(const Environment &, const ProxySettings &, const Secret &, QObject *,
                         Callback)
{ }
void ConnectionTest::cancel() { }

} // namespace mm
