// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/whole_register.h"

#include <QString>

namespace comptoir::test {

/// What is wrong with `till.db` in `folder` after a crash of the register that said `told`: anything lost, half there,
/// double, or not what a replay of the journal gives. Empty: nothing.
QString faultsOf(const std::filesystem::path& folder, const Told& told);

} // namespace comptoir::test
