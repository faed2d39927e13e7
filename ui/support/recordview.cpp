// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/recordview.h"

namespace mm {

class RecordView::Private
{
};

RecordView::~RecordView() = default;

} // namespace mm
