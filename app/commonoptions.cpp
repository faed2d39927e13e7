// SPDX-License-Identifier: MIT
#include "app/commonoptions.h"
