// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/allocator.h"

#include <cstdlib> // says which C library this is

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace mm {

namespace {

constexpr int largeBlock = 128 * 1024; ///< bytes; what glibc begins with

} // namespace

// glibc takes the largest block ever freed for usual, and has blocks up to that size share memory
// with small ones from then on, which hold it when they are freed: a page of candles, of which a
// thread reads a few a minute, would keep a megabyte. Setting the limit keeps it where it is.
void returnLargeBlocks()
{
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, largeBlock);
#endif
}

void returnFreedMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace mm
