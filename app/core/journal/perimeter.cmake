# SPDX-License-Identifier: Apache-2.0
# Writes OUTPUT: the fingerprint of the fiscal code, SHA-256 over path and hash of every source file of the append path
# and the verifier (journal.md §3). Run when one of them changes: cmake -DROOT=… -DOUTPUT=… -P perimeter.cmake
set(folders base domain crypto journal storage)
set(patterns)
foreach(folder IN LISTS folders)
    list(APPEND patterns ${ROOT}/app/core/${folder}/*.h ${ROOT}/app/core/${folder}/*.cpp)
endforeach()
file(GLOB sources RELATIVE ${ROOT} ${patterns})
list(SORT sources)
set(listing "")
foreach(source IN LISTS sources)
    file(SHA256 ${ROOT}/${source} hash)
    string(APPEND listing "${source} ${hash}\n")
endforeach()
string(SHA256 fingerprint "${listing}")
string(SUBSTRING ${fingerprint} 0 16 fingerprint)
file(CONFIGURE OUTPUT ${OUTPUT} CONTENT [[// Written by perimeter.cmake.
#include "app/core/journal/sealer.h"

namespace comptoir::journal {

std::string_view perimeterFingerprint()
{
    return "@fingerprint@";
}

} // namespace comptoir::journal
]] @ONLY)
