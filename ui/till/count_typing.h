// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/cash/count_view_model.h"
#include "ui/shell/shell_view_model.h"
#include "ui/till/count_entry.h"

#include <functional>

namespace comptoir::ui {

/// One use of the count page: the float of an opening, or the drawer of a close.
struct CountTyping {
    ShellViewModel::Task task; ///< what is typed is this use's while the shell is at it
    std::function<void()> show; ///< after each change of the entry
    std::function<void()> handIn; ///< every denomination is counted
};

/// Takes what is typed on `page` into `entry`. `owner` outlives neither.
void connectCountTyping(
    CountViewModel& page, CountEntry& entry, ShellViewModel& shell, QObject* owner, const CountTyping& typing);

} // namespace comptoir::ui
