// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/chart/drawings.h"

namespace mm {

void Drawings::load(std::vector<Drawing> drawings)
{
    m_all = std::move(drawings);
    emit changed();
}

bool Drawings::add(Drawing)
{
    return false;
}

void Drawings::replace(int, Drawing) { }

void Drawings::remove(int) { }

void Drawings::removeAll() { }

void Drawings::undo() { }

} // namespace mm
