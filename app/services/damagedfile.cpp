// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/damagedfile.h"

#include <QDateTime>
#include <QFile>

namespace mm {

using namespace Qt::Literals::StringLiterals;

QString keepDamagedAside(const QString &path)
{
    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    QString aside = path + ".damaged-"_L1 + time;
    for (int i = 2; QFile::exists(aside); ++i)
        aside = path + ".damaged-%1-%2"_L1.arg(time, QString::number(i));
    return QFile::rename(path, aside) || QFile::copy(path, aside) ? aside : path;
}

} // namespace mm
