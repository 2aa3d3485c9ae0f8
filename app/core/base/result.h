// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <tl/expected.hpp>

namespace comptoir {

/// An expected outcome: a value, or one of the ways it may fail. Read it or be warned by the compiler.
template <class T, class E>
using Result = tl::expected<T, E>;

using tl::unexpected;

} // namespace comptoir
