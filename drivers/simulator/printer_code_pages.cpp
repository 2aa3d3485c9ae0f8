// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/printer_code_pages.h"

#include <cerrno>
#include <iconv.h>
#include <system_error>

namespace comptoir::simulator {

namespace {

constexpr char32_t kUnknown = 0xfffd;

std::array<char32_t, 256> readPage(const std::string& name)
{
    std::array<char32_t, 256> letters = {};
    letters.fill(kUnknown);
    const iconv_t converter = ::iconv_open("UTF-32LE", name.c_str());
    if (converter == reinterpret_cast<iconv_t>(-1)) {
        throw std::system_error(errno, std::generic_category(), "no code page " + name);
    }
    for (std::size_t value = 0; value < letters.size(); ++value) {
        char in = static_cast<char>(value);
        std::array<unsigned char, 4> out = {};
        char* from = &in;
        char* to = reinterpret_cast<char*>(out.data());
        std::size_t fromSize = 1;
        std::size_t toSize = out.size();
        if (::iconv(converter, &from, &fromSize, &to, &toSize) != static_cast<std::size_t>(-1) && toSize == 0) {
            letters[value] = static_cast<char32_t>(out[0]) | static_cast<char32_t>(out[1]) << 8
                | static_cast<char32_t>(out[2]) << 16;
        }
        ::iconv(converter, nullptr, nullptr, nullptr, nullptr);
    }
    ::iconv_close(converter);
    return letters;
}

/// Opening a converter loads a module of the C library, which is slow; a page never changes.
const std::array<char32_t, 256>& page(const std::string& name)
{
    thread_local std::map<std::string, std::array<char32_t, 256>> known;
    const auto found = known.find(name);
    return found == known.end() ? known.emplace(name, readPage(name)).first->second : found->second;
}

} // namespace

PageSlots epsonSlots()
{
    return {{0, "CP437"}, {2, "CP850"}, {16, "CP1252"}, {19, "CP858"}, {40, "ISO-8859-15"}};
}

PrinterCodePages::PrinterCodePages(const PageSlots& pages)
{
    for (const auto& [slot, name] : pages) {
        m_pages.emplace(slot, page(name));
    }
}

char32_t PrinterCodePages::decode(std::uint8_t slot, std::uint8_t value) const
{
    if (value < 0x80) {
        return value;
    }
    const auto found = m_pages.find(slot);
    return found == m_pages.end() ? kUnknown : found->second[value];
}

} // namespace comptoir::simulator
