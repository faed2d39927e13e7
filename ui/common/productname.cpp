// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/productname.h"

namespace mm {

using namespace Qt::Literals::StringLiterals;

QString productName(const Symbol *symbol, const ProductId &id)
{
    if (symbol && !symbol->code.isEmpty())
        return symbol->code;
    return id.symbolId == 0 ? QString() : u"#%1"_s.arg(id.symbolId);
}

} // namespace mm
