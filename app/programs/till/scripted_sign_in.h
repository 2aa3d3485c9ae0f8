// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/signin/sign_in_view_model.h"

namespace comptoir::programs {

/// Touches what the demo's cashier touches to sign in. False while she is not among the people: the feeds of a new till
/// come first.
bool signInAsCashier(ui::SignInViewModel& page);

} // namespace comptoir::programs
