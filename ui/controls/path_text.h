// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainterPath>

#include <string_view>

namespace comptoir::ui {

/// A drawing in a few letters, all coordinates absolute: M, L, H, V, C, Q and Z as in SVG,
/// `O cx cy r` a circle, `E cx cy rx ry` an ellipse, `R x y w h r` a rounded rectangle.
/// Only for the drawings of this program: a letter it does not know is a bug.
QPainterPath pathFromText(std::string_view text);

} // namespace comptoir::ui
