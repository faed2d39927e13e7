# SPDX-License-Identifier: MIT
# What every target of ours is built with: one place for language level, warnings and sanitizers.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "" FORCE)
endif()

find_program(MM_CCACHE ccache)
if(MM_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${MM_CCACHE})
endif()
find_program(MM_LLD ld.lld)
if(MM_LLD AND UNIX AND NOT APPLE)
    add_link_options(-fuse-ld=lld)
endif()

add_library(mm_defaults INTERFACE)
target_include_directories(mm_defaults INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(mm_defaults INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_DEPRECATED_WARNINGS
    MM_VERSION="${PROJECT_VERSION}")
if(MSVC)
    target_compile_options(mm_defaults INTERFACE /W4 /utf-8 /permissive- $<$<BOOL:${MM_WERROR}>:/WX>)
else()
    target_compile_options(mm_defaults INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
        -Woverloaded-virtual -Wswitch -Wunused -Wcast-align $<$<BOOL:${MM_WERROR}>:-Werror>
        # ccache can only reuse an object made with a precompiled header when gcc is told to keep its trace.
        $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
        # gcc 12 takes moved-from variants for uninitialized once it optimizes, as with sanitizers below.
        $<$<AND:$<CXX_COMPILER_ID:GNU>,$<NOT:$<CONFIG:Debug>>>:-Wno-maybe-uninitialized>)
endif()
if(MM_SANITIZE)
    target_compile_options(mm_defaults INTERFACE -fsanitize=${MM_SANITIZE} -fno-omit-frame-pointer
        -fno-sanitize-recover=all
        # gcc takes moved-from variants for uninitialized once sanitizers have rewritten the code.
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    add_link_options(-fsanitize=${MM_SANITIZE})
endif()

# mm_library(name): a static library of every source of this folder and those below it that are its own.
function(mm_library name)
    cmake_parse_arguments(arg "" "" "DIRS;PUBLIC;PRIVATE;PCH" ${ARGN})
    if(NOT arg_DIRS)
        set(arg_DIRS .)
    endif()
    set(globs)
    foreach(dir IN LISTS arg_DIRS)
        list(APPEND globs ${dir}/*.cpp ${dir}/*.h)
    endforeach()
    file(GLOB sources CONFIGURE_DEPENDS ${globs})
    add_library(${name} STATIC ${sources})
    target_link_libraries(${name} PUBLIC mm_defaults ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
    if(arg_PCH)
        target_precompile_headers(${name} PRIVATE ${arg_PCH})
    endif()
endfunction()
