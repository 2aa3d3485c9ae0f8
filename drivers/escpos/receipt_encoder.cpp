// SPDX-License-Identifier: Apache-2.0
#include "drivers/escpos/receipt_encoder.h"

#include "app/core/base/check.h"
#include "app/core/base/gtin.h"
#include "drivers/api/plain_text.h"
#include "drivers/escpos/job_writer.h"
#include "drivers/escpos/raster_bands.h"
#include "drivers/escpos/symbol.h"
#include "drivers/escpos/text_fit.h"
#include "drivers/escpos/text_raster.h"

#include <algorithm>
#include <utility>

namespace comptoir::drivers {

namespace {

constexpr int kEsc = 0x1b;
constexpr int kGs = 0x1d;
constexpr int kDle = 0x10;
constexpr int kEan13Modules = 95;
constexpr int kTearBarLines = 4;
constexpr int kQuietDots = 16; // blank paper that a scanner needs above and below a symbol

std::span<const std::byte> bytesOf(std::string_view text)
{
    return std::as_bytes(std::span(text));
}

/// Writes one element after the other; what each looks like is decided here.
class ReceiptEncoder {
public:
    explicit ReceiptEncoder(const PrinterProfile& profile)
        : m_profile(profile)
        , m_writer(profile)
    {
        m_writer.start();
    }

    void operator()(const TextLine& line);
    void operator()(const ColumnsLine& line);
    void operator()(const Rule& rule);
    void operator()(const Feed& feed);
    void operator()(const Image& image);
    void operator()(const QrCode& code);
    void operator()(const Ean13& code);
    void operator()(const Cut& cut);

    EscPosJob take() { return m_writer.take(); }

private:
    int columnsFor(const TextStyle& style) const { return m_profile.columns / (style.doubleWidth ? 2 : 1); }
    void rows(const std::vector<std::u32string>& rows, const FittedText& fitted, const TextStyle& style);
    void drawnQr(const QrCode& code, int moduleDots);
    void quietZone() { m_writer.command({kEsc, 'J', kQuietDots}); }

    const PrinterProfile& m_profile;
    JobWriter m_writer;
};

void ReceiptEncoder::rows(const std::vector<std::u32string>& rows, const FittedText& fitted, const TextStyle& style)
{
    if (fitted.drawn && m_profile.raster) {
        for (const std::u32string& row : rows) {
            m_writer.raster(drawText(row, style, m_profile.widthDots / m_profile.columns));
        }
        return;
    }
    m_writer.style(style);
    for (const std::u32string& row : rows) {
        m_writer.row(row, fitted.page);
    }
}

void ReceiptEncoder::operator()(const TextLine& line)
{
    const std::u32string text = readText(line.text);
    const FittedText fitted = fitText(text, m_profile, m_writer.page());
    const bool drawn = fitted.drawn && m_profile.raster;
    m_writer.align(line.align);
    rows(wrapText(drawn ? text : fitted.text, columnsFor(line.style)), fitted, line.style);
}

void ReceiptEncoder::operator()(const ColumnsLine& line)
{
    std::u32string amount = readText(line.amount);
    std::replace(amount.begin(), amount.end(), U'\n', U' ');
    const std::u32string text = readText(line.label) + U'\n' + amount;
    const FittedText fitted = fitText(text, m_profile, m_writer.page());
    const std::u32string& shown = fitted.drawn && m_profile.raster ? text : fitted.text;
    const auto split = shown.rfind(U'\n');
    m_writer.align(Align::Left);
    rows(wrapColumns(shown.substr(0, split), shown.substr(split + 1), columnsFor(line.style)), fitted, line.style);
}

void ReceiptEncoder::operator()(const Rule& rule)
{
    m_writer.align(Align::Left);
    m_writer.style({});
    if (!m_profile.thinRules || !m_profile.raster) {
        m_writer.row(std::u32string(static_cast<std::size_t>(m_profile.columns), rule.heavy ? U'=' : U'-'), {});
        return;
    }
    constexpr int kSpaceDots = 10;
    Raster line{.width = m_profile.widthDots, .height = rule.heavy ? 4 : 2};
    line.rows.assign(line.size(), 0xff);
    m_writer.command({kEsc, 'J', kSpaceDots});
    m_writer.raster(line);
    m_writer.command({kEsc, 'J', kSpaceDots});
    m_writer.endSegment();
}

void ReceiptEncoder::operator()(const Feed& feed)
{
    if (feed.lines > 0) {
        m_writer.command({kEsc, 'd', std::min(feed.lines, 255)});
        m_writer.endSegment();
    }
}

void ReceiptEncoder::operator()(const Image& image)
{
    if (m_profile.raster && image.raster.height > 0) {
        m_writer.align(image.align);
        m_writer.raster(image.raster);
    }
}

void ReceiptEncoder::operator()(const QrCode& code)
{
    const auto modules = qrModules(code.content.size(), code.level);
    if (!modules || code.content.empty()) {
        return;
    }
    // A printer asked for a symbol wider than its paper prints none, and says nothing.
    const int moduleDots = std::clamp(m_profile.widthDots / *modules, 1, std::clamp(code.moduleDots, 1, 16));
    m_writer.align(code.align);
    if (!m_profile.qrCode || holdsRealTimeCommand(bytesOf(code.content))) {
        drawnQr(code, moduleDots);
        return;
    }
    const int size = static_cast<int>(code.content.size()) + 3;
    const int level = '0' + static_cast<int>(code.level);
    quietZone();
    m_writer.command({kGs, '(', 'k', 4, 0, '1', 'A', '2', 0});
    m_writer.command({kGs, '(', 'k', 3, 0, '1', 'C', moduleDots});
    m_writer.command({kGs, '(', 'k', 3, 0, '1', 'E', level});
    m_writer.command({kGs, '(', 'k', size & 0xff, size >> 8, '1', 'P', '0'});
    m_writer.append(bytesOf(code.content));
    m_writer.command({kGs, '(', 'k', 3, 0, '1', 'Q', '0'});
    quietZone();
    m_writer.endSegment();
}

void ReceiptEncoder::drawnQr(const QrCode& code, int moduleDots)
{
    if (!m_profile.raster) {
        return;
    }
    if (const auto raster = drawQr(code.content, code.level, moduleDots)) {
        quietZone();
        m_writer.raster(*raster);
        quietZone();
        m_writer.endSegment();
    }
}

void ReceiptEncoder::operator()(const Ean13& code)
{
    m_writer.align(code.align);
    m_writer.style({});
    const int height = std::clamp(code.heightDots, 16, 255);
    const int moduleDots = std::clamp(m_profile.widthDots / kEan13Modules, 1, 3);
    const bool valid = code.digits.size() == 13 && Gtin::parse(code.digits).has_value();
    if (valid && m_profile.ean13) {
        quietZone();
        m_writer.command({kGs, 'h', height, kGs, 'w', moduleDots, kGs, 'H', 2, kGs, 'k', 67, 13});
        m_writer.append(bytesOf(code.digits));
        quietZone();
        m_writer.endSegment();
        return;
    }
    if (valid && m_profile.raster) {
        if (const auto raster = drawEan13(code.digits, moduleDots, height)) {
            m_writer.raster(*raster);
        }
    }
    (*this)(TextLine{.text = code.digits, .align = code.align});
}

void ReceiptEncoder::operator()(const Cut& cut)
{
    m_writer.align(Align::Left);
    m_writer.style({});
    const bool partial = cut.partial || m_profile.cutter == Cutter::Partial;
    if (m_profile.cutter == Cutter::None) {
        m_writer.command({kEsc, 'd', kTearBarLines});
    } else {
        m_writer.command({kGs, 'V', partial ? 66 : 65, std::clamp(m_profile.cutFeedDots, 0, 255)});
    }
    m_writer.endSegment();
}

} // namespace

EscPosJob encodeReceipt(const ReceiptDocument& document, const PrinterProfile& profile)
{
    ReceiptEncoder encoder(profile);
    for (const ReceiptElement& element : document.elements) {
        std::visit(encoder, element);
    }
    return encoder.take();
}

std::vector<std::byte> encodeProcessId(std::string_view id)
{
    check(id.size() == 4);
    std::vector<std::byte> bytes;
    for (const int value : {kGs, static_cast<int>('('), static_cast<int>('H'), 6, 0, 0x30, 0x30}) {
        bytes.push_back(static_cast<std::byte>(value));
    }
    const auto chars = bytesOf(id);
    bytes.insert(bytes.end(), chars.begin(), chars.end());
    return bytes;
}

std::vector<std::byte> encodeDrawerPulse(const PrinterProfile& profile, bool atOnce)
{
    if (atOnce) {
        const int tenths = std::clamp((profile.pulseOnMs + 99) / 100, 1, 8);
        return {static_cast<std::byte>(kDle), std::byte{0x14}, std::byte{0x01},
            static_cast<std::byte>(profile.drawerPin), static_cast<std::byte>(tenths)};
    }
    const auto units = [](int ms) { return static_cast<std::byte>(std::clamp(ms / 2, 1, 255)); };
    return {static_cast<std::byte>(kEsc), std::byte{'p'}, static_cast<std::byte>(profile.drawerPin),
        units(profile.pulseOnMs), units(profile.pulseOffMs)};
}

} // namespace comptoir::drivers
