// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/seeded_random.h"
#include "tests/support/whole_register.h"

#include <utility>

namespace comptoir::test {

/// A whole register that runs, alone in a folder of its own, at a time the test moves.
struct LoneRegister {
    /// What StoreFiles takes.
    template <class... Store>
    explicit LoneRegister(Store&&... store)
        : files(std::forward<Store>(store)...)
    {
        shop.boot();
    }

    StoreFiles files;
    crypto::FileSigner signer = crypto::FileSigner::generate();
    SetClock clock;
    SeededRandom random{7};
    WholeRegister shop{files.folder(), signer, clock, random};
    Told told;
};

} // namespace comptoir::test
