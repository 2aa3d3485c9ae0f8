// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace comptoir::ui {

// How many characters are typed at most.
inline constexpr int kLongestAmount = 8; ///< digits of cents: below any amount a till takes
inline constexpr int kLongestCount = 4; ///< digits of pieces, coins or notes
inline constexpr int kLongestBag = 40; ///< the number of a bag for the bank

} // namespace comptoir::ui
