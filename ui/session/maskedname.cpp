// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/session/maskedname.h"

namespace mm {
namespace {

using namespace Qt::Literals::StringLiterals;

/// `first` and `last` characters stay, unless that would leave less than two hidden.
QString masked(const QString &text, qsizetype first, qsizetype last)
{
    if (text.size() < first + last + 2)
        return text.left(1) + u"***"_s;
    return text.left(first) + u"****"_s + text.right(last);
}

} // namespace

QString maskedName(const SignInIdentity &identity)
{
    const QString &name = identity.loginName;
    switch (identity.type) {
    case SignInType::Email: {
        const qsizetype at = name.lastIndexOf(u'@');
        return at < 0 ? masked(name, 1, 1) : masked(name.left(at), 1, 1) + name.mid(at);
    }
    case SignInType::Phone:
        return identity.phoneArea + u' ' + masked(name, 3, 4);
    case SignInType::CustomerNumber:
        break;
    }
    return masked(name, 2, 2);
}

} // namespace mm
