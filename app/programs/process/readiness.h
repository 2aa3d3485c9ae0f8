// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace comptoir::programs {

/// Writes one line to descriptor `fd` (none when negative) and closes it: whoever started the program knows that it
/// serves, without asking again and again.
void tellReady(int fd);

} // namespace comptoir::programs
