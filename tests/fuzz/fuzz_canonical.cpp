// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/fuzz_canonical.h"

#include <cstddef>
#include <cstdint>

/// libFuzzer's way in.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    comptoir::tests::fuzzCanonical({reinterpret_cast<const char*>(data), size});
    return 0;
}
