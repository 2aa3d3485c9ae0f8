// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/clock.h"

#include <optional>

namespace comptoir::ui {

/// How far the till reaches, as the sync thread told it.
struct NetworkState {
    bool hub = false;
    bool hq = false;
    Instant since; ///< when it became so
    int waiting = 0; ///< documents the store, or HQ when the store answers, has not received
    std::optional<Instant> oldest{}; ///< when the first of them was made
    int sent = 0; ///< of `toSend`, while the backlog leaves
    int toSend = 0;
};

} // namespace comptoir::ui
