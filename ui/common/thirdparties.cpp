// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/thirdparties.h"

#include <QCoreApplication>

namespace mm {

namespace {

struct ThirdParties {
    Q_DECLARE_TR_FUNCTIONS(mm::ThirdParties)
};

} // namespace

QString whyUnavailable(const ThirdPartyOffer &offer)
{
    const QString name = thirdPartyName(offer.source);
    switch (offer.reason) {
    case ThirdPartyOffer::Reason::None:
        return {};
    case ThirdPartyOffer::Reason::NoRelay:
        return ThirdParties::tr("%1 needs a relay page, and this environment names none.")
            .arg(name);
    case ThirdPartyOffer::Reason::NoProvider:
        return ThirdParties::tr("This environment does not say where to find %1.").arg(name);
    }
    return {};
}

} // namespace mm
