// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/apikeys.h"

namespace mm {

/// tests/data/open-api.json: keys and signatures of the Open API.
[[nodiscard]] Json openApiVectors();
/// What calls can be signed with: the vectors' private key under the name of `key`.
[[nodiscard]] ApiCredentials sampleCredentials(QByteArrayView key = "sample-key");

} // namespace mm
