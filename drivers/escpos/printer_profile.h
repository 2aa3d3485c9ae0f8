// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/api/code_page.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace comptoir::drivers {

/// The number `ESC t` takes for a page: it differs from maker to maker.
struct CodePageSlot {
    CodePage page;
    std::uint8_t slot;
};

enum class Cutter { None, Partial, Full };

/// How the printer tells that what it was sent is on the paper.
enum class Confirmation {
    ProcessId, ///< answers GS ( H when the printing is completed
    InOrderStatus, ///< answers GS r after what came before it
    None, ///< never: every job ends Unknown
};

enum class DrawerSensor { None, HighIsOpen, LowIsOpen };

/// What one model can do and how it wants to be asked. Data: made by us, corrected by the shop after the printed
/// self-test.
struct PrinterProfile {
    std::string name;
    int columns = 48; ///< characters of font A on a line
    int widthDots = 576;
    std::vector<CodePageSlot> pages = {}; ///< the most wanted first; empty means ASCII only
    bool switchesInLine = false; ///< takes ESC t in the middle of a line
    bool cancelsKanji = true; ///< needs FS . before bytes above 0x7f are read one by one
    bool raster = true; ///< has GS v 0
    int bandRows = 128; ///< a printer with little memory reads the rest of a higher band as text
    bool thinRules = false; ///< draws a rule as a raster, else as dashes
    bool qrCode = false; ///< has GS ( k
    bool ean13 = true; ///< has GS k 67
    Cutter cutter = Cutter::Partial;
    int cutFeedDots = 0; ///< fed by GS V beyond its own distance from head to cutter
    bool answersStatus = true; ///< has a way back and DLE EOT
    bool sendsStatus = true; ///< tells changes by itself once GS a asked for it
    Confirmation confirmation = Confirmation::InOrderStatus;
    bool clearsBuffer = false; ///< has DLE DC4 8
    bool realTimePulse = false; ///< has DLE DC4 1: a drawer opens even when the paper is out
    DrawerSensor drawerSensor = DrawerSensor::HighIsOpen;
    std::uint8_t drawerPin = 0; ///< 0: pin 2 of the connector, 1: pin 5
    int pulseOnMs = 100;
    int pulseOffMs = 500; ///< never left out: without it some drawers open every second time
};

/// The profiles that come with the program.
const std::vector<PrinterProfile>& printerProfiles();

/// By the name that the configuration holds.
std::optional<PrinterProfile> findPrinterProfile(std::string_view name);

} // namespace comptoir::drivers
