// SPDX-License-Identifier: Apache-2.0
#include "drivers/escpos/printer_profile.h"

#include <algorithm>

namespace comptoir::drivers {

namespace {

PrinterProfile epson80()
{
    return {
        .name = "epson-80",
        .columns = 48,
        .widthDots = 576,
        .pages = {{CodePage::Windows1252, 16}, {CodePage::Cp858, 19}, {CodePage::Iso8859_15, 40}, {CodePage::Cp437, 0}},
        .switchesInLine = true,
        .cancelsKanji = false,
        .thinRules = true,
        .qrCode = true,
        .confirmation = Confirmation::ProcessId,
        .clearsBuffer = true,
        .realTimePulse = true,
    };
}

PrinterProfile epson42()
{
    PrinterProfile profile = epson80();
    profile.name = "epson-42";
    profile.columns = 42;
    profile.widthDots = 512;
    return profile;
}

// Many makers share one board: 58 mm, no cutter, no symbols of its own, little memory.
PrinterProfile generic58()
{
    return {
        .name = "generic-58",
        .columns = 32,
        .widthDots = 384,
        .pages = {{CodePage::Windows1252, 16}, {CodePage::Cp858, 19}, {CodePage::Cp437, 0}},
        .bandRows = 64,
        .qrCode = false,
        .cutter = Cutter::None,
        .sendsStatus = false,
        .drawerSensor = DrawerSensor::None,
    };
}

PrinterProfile generic80()
{
    return {
        .name = "generic-80",
        .columns = 48,
        .widthDots = 576,
        .pages = {{CodePage::Windows1252, 16}, {CodePage::Cp858, 19}, {CodePage::Cp437, 0}},
        .qrCode = true,
        .cutFeedDots = 48,
        .sendsStatus = false,
    };
}

// For a printer of which nothing is known: letters without accents rather than wrong ones.
PrinterProfile plainAscii()
{
    return {
        .name = "plain-42",
        .columns = 42,
        .widthDots = 512,
        .raster = false,
        .qrCode = false,
        .ean13 = false,
        .answersStatus = false,
        .sendsStatus = false,
        .confirmation = Confirmation::None,
        .drawerSensor = DrawerSensor::None,
    };
}

} // namespace

const std::vector<PrinterProfile>& printerProfiles()
{
    static const std::vector<PrinterProfile> kProfiles = {epson80(), epson42(), generic80(), generic58(), plainAscii()};
    return kProfiles;
}

std::optional<PrinterProfile> findPrinterProfile(std::string_view name)
{
    const auto& profiles = printerProfiles();
    const auto found = std::find_if(
        profiles.begin(), profiles.end(), [&](const PrinterProfile& profile) { return profile.name == name; });
    return found == profiles.end() ? std::nullopt : std::optional(*found);
}

} // namespace comptoir::drivers
