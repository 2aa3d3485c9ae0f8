// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/theme_color.h"

namespace comptoir::ui {

void ThemeColor::show(const Palette& palette)
{
    m_palette = palette;
    emit changed();
}

} // namespace comptoir::ui
