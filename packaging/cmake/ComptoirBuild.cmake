# SPDX-License-Identifier: Apache-2.0
# Language, warnings, and the three ways a target is made here: a library, a QML module, a test.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

option(COMPTOIR_WERROR "Treat warnings as errors" ON)
set(COMPTOIR_SANITIZE "" CACHE STRING "address, thread or empty")
option(COMPTOIR_COVERAGE "Count executed lines" OFF)

find_program(COMPTOIR_CCACHE ccache)
if(COMPTOIR_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${COMPTOIR_CCACHE})
endif()

add_library(comptoir_options INTERFACE)
target_include_directories(comptoir_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(comptoir_options INTERFACE
    -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough -Wno-missing-field-initializers
    # What Qt generates from QML shadows and converts.
    "$<$<NOT:$<BOOL:$<TARGET_PROPERTY:COMPTOIR_QML>>>:-Wconversion;-Wshadow>"
    # g++ 12 at -O2 sees overlap where std::string inserts (its bug 105651).
    $<$<CONFIG:RelWithDebInfo>:-Wno-restrict>
    $<$<BOOL:${COMPTOIR_WERROR}>:-Werror>)
if(COMPTOIR_SANITIZE STREQUAL "address")
    target_compile_options(comptoir_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(comptoir_options INTERFACE -fsanitize=address,undefined)
elseif(COMPTOIR_SANITIZE STREQUAL "thread")
    target_compile_options(comptoir_options INTERFACE -fsanitize=thread -fno-omit-frame-pointer)
    target_link_options(comptoir_options INTERFACE -fsanitize=thread)
endif()
if(COMPTOIR_COVERAGE)
    target_compile_options(comptoir_options INTERFACE --coverage)
    target_link_options(comptoir_options INTERFACE --coverage)
endif()
find_program(COMPTOIR_LLD ld.lld)
if(COMPTOIR_LLD AND NOT COMPTOIR_SANITIZE)
    target_link_options(comptoir_options INTERFACE -fuse-ld=lld)
endif()

include(ComptoirHeaders)

# Reads the sources of a target together, a few at a time: each reads much the same headers. What each includes of its own
# is proved by the builds that do not (release, debug and the sanitizers).
option(COMPTOIR_UNITY "Compile the sources of a target together" OFF)
function(comptoir_compile_together name)
    set_target_properties(${name} PROPERTIES UNITY_BUILD ${COMPTOIR_UNITY} UNITY_BUILD_BATCH_SIZE 8)
endfunction()

# comptoir_add_library(NAME SOURCES a.cpp … LINKS lib … [HEADERS plain|window] [TOGETHER])
# TOGETHER: one whose sources read many of our own headers, which is most of what compiling them takes.
function(comptoir_add_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "TOGETHER" "HEADERS" "SOURCES;LINKS;PRIVATE_LINKS")
    add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC comptoir_options ${arg_LINKS} PRIVATE ${arg_PRIVATE_LINKS})
    if(NOT arg_HEADERS)
        set(arg_HEADERS plain)
    endif()
    comptoir_reuse_headers(${name} ${arg_HEADERS})
    if(arg_TOGETHER)
        comptoir_compile_together(${name})
    endif()
endfunction()

# comptoir_add_program(NAME SOURCES main.cpp … LINKS lib … [WITH_QT])
# WITH_QT: one that links Qt, to which the programs' precompiled headers do not apply.
function(comptoir_add_program name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "WITH_QT" "" "SOURCES;LINKS")
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE comptoir_options ${arg_LINKS})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
    if(NOT arg_WITH_QT)
        comptoir_reuse_headers(${name} program)
    endif()
    comptoir_compile_together(${name})
endfunction()

# comptoir_add_qml_module(NAME URI Comptoir.X QML a.qml … SOURCES a.cpp … LINKS lib …)
# The output folder ends in the URI's path, so qmllint and the engine find the module.
option(COMPTOIR_QML_CACHE "Compile QML ahead of time" ON)
function(comptoir_add_qml_module name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "URI" "QML;SINGLETONS;SOURCES;LINKS;RESOURCES")
    string(REPLACE "." "/" path ${arg_URI})
    foreach(file IN LISTS arg_SINGLETONS)
        set_source_files_properties(${file} PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
    endforeach()
    if(NOT COMPTOIR_QML_CACHE)
        set(cachegen NO_CACHEGEN)
    endif()
    set(CMAKE_AUTOMOC ON)
    qt_add_qml_module(${name} STATIC ${cachegen}
        URI ${arg_URI} VERSION 1.0 RESOURCE_PREFIX /qt/qml
        OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/qml/${path}
        QML_FILES ${arg_QML} ${arg_SINGLETONS} SOURCES ${arg_SOURCES} RESOURCES ${arg_RESOURCES})
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    set_target_properties(${name} PROPERTIES COMPTOIR_QML ON)
    foreach(part IN ITEMS plugin_init _resources_1 _resources_2) # generated, and nothing in them to moc
        if(TARGET ${name}${part})
            set_target_properties(${name}${part} PROPERTIES AUTOMOC OFF)
        endif()
    endforeach()
    target_link_libraries(${name} PUBLIC comptoir_options Qt6::Quick ${arg_LINKS})
    comptoir_reuse_headers(${name} window)
    comptoir_compile_together(${name})
endfunction()

# Makes the moc file that a test includes at its end. AUTOMOC would scan each test and compile an empty file for it.
function(comptoir_moc_of_tests name)
    foreach(source IN LISTS ARGN)
        file(STRINGS ${source} included REGEX "^#include \".*\\.moc\"$")
        if(included)
            get_filename_component(moc ${source} NAME_WE)
            qt6_generate_moc(${source} ${moc}.moc TARGET ${name})
            target_sources(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${moc}.moc)
            target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
        endif()
    endforeach()
endfunction()

# The tests of what has no window: what the sanitizer builds make and run (Qt's own libraries are not instrumented).
add_custom_target(windowless_tests)
# The slices of them that CI takes: what reads bytes from outside, and what speaks over sockets between threads.
add_custom_target(parser_tests)
add_custom_target(thread_tests)

# comptoir_add_test(NAME tst_x SOURCES tst_x.cpp LINKS lib … LABELS fast|slow|rig|bench [TIMEOUT s] [WITH_GUI])
# WITH_GUI: a test of no window that links Qt6::Gui, to which the tests' precompiled headers do not apply.
# Qt Test programs; ctest runs them with the offscreen platform unless ENVIRONMENT says otherwise.
function(comptoir_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "WITH_GUI" "TIMEOUT" "SOURCES;LINKS;LABELS;ENVIRONMENT")
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE comptoir_options Qt6::Test ${arg_LINKS})
    comptoir_moc_of_tests(${name} ${arg_SOURCES})
    if(CMAKE_CURRENT_SOURCE_DIR MATCHES "/tests/ui")
        target_link_libraries(${name} PRIVATE Qt6::Quick)
        comptoir_reuse_headers(${name} window_test)
    elseif(NOT arg_WITH_GUI)
        comptoir_reuse_headers(${name} test)
    endif()
    add_test(NAME ${name} COMMAND ${name})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    if(NOT arg_LABELS)
        set(arg_LABELS fast)
    endif()
    if(CMAKE_CURRENT_SOURCE_DIR MATCHES "/tests/(app|drivers|sync)")
        list(APPEND arg_LABELS windowless)
        add_dependencies(windowless_tests ${name})
        if(CMAKE_CURRENT_SOURCE_DIR MATCHES "/tests/(app/core/(base|journal|text)|app/shop/import|drivers|sync/wire)")
            list(APPEND arg_LABELS parsers)
            add_dependencies(parser_tests ${name})
        endif()
        if(CMAKE_CURRENT_SOURCE_DIR MATCHES "/tests/sync")
            list(APPEND arg_LABELS threads)
            add_dependencies(thread_tests ${name})
        endif()
    endif()
    comptoir_test_runs(${name} "${arg_LABELS}" ${arg_TIMEOUT} "${arg_ENVIRONMENT}")
endfunction()

# comptoir_add_heavy_run(NAME tst_x TIMEOUT s ENVIRONMENT …): the program of tst_x once more, with more of the same.
function(comptoir_add_heavy_run name program)
    cmake_parse_arguments(PARSE_ARGV 2 arg "" "TIMEOUT" "ENVIRONMENT")
    add_test(NAME ${name} COMMAND ${program})
    comptoir_test_runs(${name} heavy ${arg_TIMEOUT} "${arg_ENVIRONMENT}")
endfunction()

# How ctest runs a Qt Test program. Qt's own watchdog ends a function at five minutes; ctest's limit is the one that rules.
function(comptoir_test_runs name labels timeout environment)
    set_tests_properties(${name} PROPERTIES TIMEOUT ${timeout} LABELS "${labels}"
        SKIP_REGULAR_EXPRESSION "COMPTOIR_TEST_SKIPPED"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QTEST_FUNCTION_TIMEOUT=${timeout}000;TSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/tsan.supp:ignore_noninstrumented_modules=1:die_after_fork=0;LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/lsan.supp:print_suppressions=0;COMPTOIR_SOURCE_DIR=${PROJECT_SOURCE_DIR};COMPTOIR_BINARY_DIR=${CMAKE_BINARY_DIR};${environment}")
endfunction()
