// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/customerexport.h"

#include <vector>

namespace mm {

/// Events of a stream as records: eventType, then the members of their data as the gateway sent
/// them ("data" where that is no object). JSON has one event a line. See customerexport.h for the
/// rest.
[[nodiscard]] FileWriter::Source exportEvents(std::vector<QByteArray> frames,
                                              const ExportOptions &options);

} // namespace mm
