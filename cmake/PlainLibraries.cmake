# SPDX-License-Identifier: MIT
# Libraries that come without a CMake package everywhere: one header, one library each.
# mm_plain_library(target header library)
function(mm_plain_library target header library)
    find_path(${target}_INCLUDE_DIR ${header} REQUIRED)
    find_library(${target}_LIBRARY ${library} REQUIRED)
    add_library(${target} INTERFACE)
    target_include_directories(${target} SYSTEM INTERFACE ${${target}_INCLUDE_DIR})
    target_link_libraries(${target} INTERFACE ${${target}_LIBRARY})
endfunction()

mm_plain_library(mm_qrencode qrencode.h qrencode)
mm_plain_library(mm_zxcvbn zxcvbn.h zxcvbn)
mm_plain_library(mm_zip zip.h zip)
