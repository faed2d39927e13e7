// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/lockservice.h"

namespace mm {

/// Tells the lock of every key, button, wheel and touch in the program's windows. What finds the
/// time run out already does nothing else: it would act on what is hidden from then on.
class ActivityWatch : public QObject
{
    Q_OBJECT
public:
    ActivityWatch(LockService &lock, const Session &session, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    LockService &m_lock;
    const Session &m_session;
};

} // namespace mm
