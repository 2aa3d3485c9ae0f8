# SPDX-License-Identifier: Apache-2.0
# The outside headers nearly every file reads, compiled once for each kind of target: half of a clean build otherwise.
# A source still includes what it uses: the sanitizer presets build without them and say when one does not.
option(COMPTOIR_PRECOMPILE "Compile the outside headers once" ON)

if(COMPTOIR_PRECOMPILE)
    # g++ writes the header's place into what ccache hashes only when asked to.
    add_compile_options(-fpch-preprocess)
    # It no longer knows that a precompiled header is the system's, and tells what it mistakes there (its bug 105329).
    add_compile_options(-Wno-array-bounds -Wno-stringop-overflow -Wno-stringop-overread)
    if(COMPTOIR_CCACHE)
        set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${COMPTOIR_CCACHE})
    endif()

    set(standard <algorithm> <array> <chrono> <cstdint> <filesystem> <functional> <map> <memory> <optional> <ranges> <span>
        <string> <string_view> <utility> <variant> <vector>)
    set(nothing ${CMAKE_CURRENT_LIST_DIR}/precompiled_headers.cpp)

    add_library(comptoir_plain_headers OBJECT ${nothing})
    target_precompile_headers(comptoir_plain_headers PRIVATE ${standard} <fmt/format.h>)

    add_library(comptoir_window_headers OBJECT ${nothing})
    target_link_libraries(comptoir_window_headers PRIVATE Qt6::Quick)
    target_precompile_headers(comptoir_window_headers PRIVATE ${standard} <fmt/format.h> <QAbstractListModel> <QColor> <QFuture>
        <QHash> <QList> <QObject> <QPointer> <QQuickItem> <QString> <QTimer> <QtQml/qqmlregistration.h>)

    add_executable(comptoir_program_headers ${nothing})
    target_link_libraries(comptoir_program_headers PRIVATE CLI11::CLI11 nlohmann_json::nlohmann_json)
    target_precompile_headers(comptoir_program_headers PRIVATE ${standard} <fmt/format.h> <CLI/CLI.hpp> <nlohmann/json.hpp>)

    # Tests are programs: their code is placed otherwise than a library's. Qt tells each one its own folder by a
    # definition, which none asks for and which would make every test's headers its own. With a window, QTest is another.
    set_property(TARGET Qt6::Test PROPERTY INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)
    foreach(headers IN ITEMS test window_test)
        add_executable(comptoir_${headers}_headers ${nothing})
        target_link_libraries(comptoir_${headers}_headers PRIVATE Qt6::Test)
        target_precompile_headers(comptoir_${headers}_headers PRIVATE ${standard} <QTest> <QTemporaryDir> <QSignalSpy> <fstream>
            <random>)
    endforeach()
    target_link_libraries(comptoir_window_test_headers PRIVATE Qt6::Quick)
    target_precompile_headers(comptoir_window_test_headers PRIVATE <QQuickItem> <QQuickWindow>)

    foreach(headers IN ITEMS plain window program test window_test)
        target_link_libraries(comptoir_${headers}_headers PRIVATE comptoir_options fmt::fmt)
    endforeach()
endif()

# comptoir_reuse_headers(TARGET plain|window|program|test|window_test)
function(comptoir_reuse_headers name kind)
    if(COMPTOIR_PRECOMPILE)
        target_precompile_headers(${name} REUSE_FROM comptoir_${kind}_headers)
    endif()
endfunction()
