// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/escpos/receipt_encoder.h"

#include <initializer_list>
#include <optional>

namespace comptoir::drivers {

/// Writes commands and remembers what they set, so that nothing is said twice.
class JobWriter {
public:
    explicit JobWriter(const PrinterProfile& profile);

    /// ESC @ and what has to be said again after it.
    void start();

    void align(Align align);
    void style(const TextStyle& style);

    /// One row and its line feed. `page` holds all of it, or the page changes where it must.
    void row(std::u32string_view text, std::optional<CodePage> page);

    void raster(const Raster& raster);
    void command(std::initializer_list<int> bytes);
    void append(std::span<const std::byte> bytes);

    /// Here the printer may pause.
    void endSegment();

    std::optional<CodePage> page() const { return m_page; }
    EscPosJob take();

private:
    void selectPage(CodePage page);
    void character(char32_t character);

    const PrinterProfile& m_profile;
    EscPosJob m_job;
    Align m_align = Align::Left;
    TextStyle m_style;
    std::optional<CodePage> m_page;
};

} // namespace comptoir::drivers
