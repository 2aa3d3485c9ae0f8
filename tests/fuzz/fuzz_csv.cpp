// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/fuzz_csv.h"

#include <cstddef>
#include <cstdint>

/// libFuzzer's way in.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    comptoir::tests::fuzzCsv({reinterpret_cast<const char*>(data), size});
    return 0;
}
