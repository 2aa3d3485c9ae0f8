// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/wire/message.h"

#include <random>
#include <vector>

namespace comptoir::tests {

/// One message of every kind, within the protocol's bounds, filled from `dice`.
std::vector<sync::Message> sampleMessages(std::mt19937& dice);

} // namespace comptoir::tests
