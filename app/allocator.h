// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

/// How the desktop uses the C library's allocator, so that what it has freed goes back to the
/// system. Nothing happens where that is not glibc's.
namespace mm {

/// Large blocks go back as soon as they are freed. Once, before there are threads of ours.
void returnLargeBlocks();
/// What lies freed between blocks in use goes back: after much of what was needed to start has been
/// freed. Takes about a millisecond.
void returnFreedMemory();

} // namespace mm
