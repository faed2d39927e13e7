// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/thirdparties.h"

#include <QCoreApplication>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ThirdParties {
    Q_DECLARE_TR_FUNCTIONS(mm::ThirdParties)
};

} // namespace

QString thirdPartyName(const QString &source)
{
    if (!thirdPartySources().contains(source))
        return source;
    if (source == "metamask"_L1)
        return u"MetaMask"_s;
    return source.left(1).toUpper() + source.mid(1);
}

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
