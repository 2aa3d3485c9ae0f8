// SPDX-License-Identifier: Apache-2.0
#include "app/programs/till/till_look.h"

namespace comptoir::programs {

ui::TillLook tillLook(const SettingsFile& settings)
{
    ui::TillLook look;
    look.window = {static_cast<int>(settings.number("screen.width", look.window.width(), 640, 7680)),
        static_cast<int>(settings.number("screen.height", look.window.height(), 480, 4320))};
    look.theme.scale = static_cast<double>(settings.number("screen.scale", 100, 90, 150)) / 100;
    look.theme.textScale = static_cast<double>(settings.number("screen.text", 100, 100, 200)) / 100;
    look.theme.dark = settings.flag("screen.dark", false);
    look.theme.leftHanded = settings.flag("screen.left_handed", false);
    look.theme.reduceMotion = settings.flag("screen.reduce_motion", false);
    look.language = settings.text("screen.language", "fr") == "en" ? Language::English : Language::French;
    look.fullScreen = settings.flag("screen.full_screen", false);
    look.customerDisplay = settings.flag("screen.customer", true);
    return look;
}

} // namespace comptoir::programs
