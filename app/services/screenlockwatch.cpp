// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/screenlockwatch.h"

namespace mm {

ScreenLockWatch::ScreenLockWatch(QObject *parent) : QObject(parent) { }
ScreenLockWatch::~ScreenLockWatch() = default;
bool ScreenLockWatch::isAvailable() const
{
    return false;
}

} // namespace mm
