// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/weblinks.h"

#include <QDesktopServices>

namespace mm {

bool isWebLink(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    if (url.scheme() == QLatin1String("https"))
        return true;
    const QString host = url.host();
    return url.scheme() == QLatin1String("http")
        && (host == QLatin1String("127.0.0.1") || host == QLatin1String("::1")
            || host == QLatin1String("localhost"));
}

bool openWebLink(const QUrl &url)
{
    return isWebLink(url) && QDesktopServices::openUrl(url);
}

} // namespace mm
