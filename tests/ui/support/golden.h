// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>

namespace comptoir::ui::mock {

/// The share of pixels, in thousandths, that an eye would call different: beyond ΔE 5 (CIE 1976). 1000 when the sizes
/// differ.
double differingPermille(const QImage& drawn, const QImage& golden);

/// The same picture with its 256 most used colours, so that a golden file stays small.
QImage withFewColors(const QImage& picture);

} // namespace comptoir::ui::mock
