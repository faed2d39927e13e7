# SPDX-License-Identifier: MIT
# libphonenumber: distributions ship it without a CMake package (Debian 12), vcpkg and brew with one.
find_package(libphonenumber CONFIG QUIET)
if(TARGET libphonenumber::phonenumber)
    add_library(mm_phonenumber INTERFACE)
    target_link_libraries(mm_phonenumber INTERFACE libphonenumber::phonenumber)
else()
    find_path(PHONENUMBER_INCLUDE_DIR phonenumbers/phonenumberutil.h REQUIRED)
    find_library(PHONENUMBER_LIBRARY phonenumber REQUIRED)
    add_library(mm_phonenumber INTERFACE)
    target_include_directories(mm_phonenumber SYSTEM INTERFACE ${PHONENUMBER_INCLUDE_DIR})
    target_link_libraries(mm_phonenumber INTERFACE ${PHONENUMBER_LIBRARY})
endif()
