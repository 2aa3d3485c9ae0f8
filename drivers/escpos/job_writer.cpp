// SPDX-License-Identifier: Apache-2.0
#include "drivers/escpos/job_writer.h"

#include "app/core/base/check.h"
#include "drivers/escpos/raster_bands.h"

#include <utility>

namespace comptoir::drivers {

namespace {

constexpr int kEsc = 0x1b;
constexpr int kGs = 0x1d;
constexpr int kFs = 0x1c;
constexpr int kLineFeed = 0x0a;
constexpr char32_t kNoBreak = 0x00a0;

// Letters of double height are 48 dots high; the usual 30 dots a line leave no space between them.
constexpr int kHighLineDots = 56;

} // namespace

JobWriter::JobWriter(const PrinterProfile& profile)
    : m_profile(profile)
{
}

void JobWriter::start()
{
    command({kEsc, '@'});
    if (m_profile.cancelsKanji) {
        command({kFs, '.'});
    }
    command({kEsc, 'R', 0});
    if (!m_profile.pages.empty()) {
        selectPage(m_profile.pages.front().page);
    }
    endSegment();
}

void JobWriter::align(Align align)
{
    if (align != m_align) {
        m_align = align;
        command({kEsc, 'a', static_cast<int>(align)});
    }
}

void JobWriter::style(const TextStyle& style)
{
    if (style.bold != m_style.bold) {
        command({kEsc, 'E', style.bold ? 1 : 0});
    }
    if (style.underline != m_style.underline) {
        command({kEsc, '-', style.underline ? 1 : 0});
    }
    if (style.doubleWidth != m_style.doubleWidth || style.doubleHeight != m_style.doubleHeight) {
        command({kGs, '!', (style.doubleWidth ? 0x10 : 0) | (style.doubleHeight ? 0x01 : 0)});
    }
    if (style.doubleHeight && !m_style.doubleHeight) {
        command({kEsc, '3', kHighLineDots});
    } else if (!style.doubleHeight && m_style.doubleHeight) {
        command({kEsc, '2'});
    }
    m_style = style;
}

void JobWriter::row(std::u32string_view text, std::optional<CodePage> page)
{
    if (page) {
        selectPage(*page);
    }
    for (const char32_t one : text) {
        character(one);
    }
    command({kLineFeed});
    endSegment();
}

void JobWriter::raster(const Raster& raster)
{
    for (const Band& band : encodeRaster(raster, m_profile.widthDots, m_profile.bandRows)) {
        append(band);
        endSegment();
    }
}

void JobWriter::command(std::initializer_list<int> bytes)
{
    for (const int value : bytes) {
        m_job.bytes.push_back(static_cast<std::byte>(value));
    }
}

void JobWriter::append(std::span<const std::byte> bytes)
{
    m_job.bytes.insert(m_job.bytes.end(), bytes.begin(), bytes.end());
}

void JobWriter::endSegment()
{
    m_job.segmentEnds.push_back(m_job.bytes.size());
}

EscPosJob JobWriter::take()
{
    if (m_job.segmentEnds.empty() || m_job.segmentEnds.back() != m_job.bytes.size()) {
        endSegment();
    }
    return std::exchange(m_job, {});
}

void JobWriter::selectPage(CodePage page)
{
    if (m_page == page) {
        return;
    }
    for (const CodePageSlot& slot : m_profile.pages) {
        if (slot.page == page) {
            command({kEsc, 't', slot.slot});
            m_page = page;
            return;
        }
    }
    check(false, "a page of the profile");
}

void JobWriter::character(char32_t character)
{
    if (character == kNoBreak) {
        command({' '});
        return;
    }
    if (const auto code = encode(character, m_page.value_or(CodePage::Cp437)); code && (m_page || character < 0x7f)) {
        m_job.bytes.push_back(*code);
        return;
    }
    for (const CodePageSlot& slot : m_profile.pages) {
        if (const auto code = encode(character, slot.page)) {
            selectPage(slot.page);
            m_job.bytes.push_back(*code);
            return;
        }
    }
    // Only text that was fitted comes here, so this is a character no page has.
    command({'?'});
}

} // namespace comptoir::drivers
