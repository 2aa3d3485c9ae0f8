// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/simulator/printed_paper.h"
#include "drivers/simulator/printer_decoder.h"

#include <algorithm>
#include <deque>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace comptoir::simulator {

struct PrinterModel {
    int widthDots = 576;
    PageSlots pages = epsonSlots();
    std::size_t bufferBytes = 4096;
    bool drawerConnected = true;
    bool openDrawerIsHigh = true; ///< the level of the drawer's pin while it is open
};

/// A receipt printer without its plug: bytes in, bytes out, paper out. Real-time commands are obeyed when they arrive,
/// wherever they stand, as the real ones do.
class PrinterMechanism final : private PrinterSink {
public:
    /// `cut` is called with each piece of paper that is not blank.
    PrinterMechanism(const PrinterModel& model, std::function<void(const PrintedPaper&)> cut);

    /// Bytes it takes now. Out of paper it takes no more than its buffer.
    std::size_t room() const { return m_model.bufferBytes - std::min(m_model.bufferBytes, m_buffer.size()); }
    void receive(std::span<const std::byte> bytes);
    std::vector<std::byte> takeAnswers() { return std::exchange(m_answers, {}); }

    /// Forgets its settings and its buffer; what is on the paper stays there.
    void powerCycle();
    /// A new connection has asked for nothing yet.
    void linkChanged() { m_automaticMask = 0; }

    void setPaper(bool loaded);
    void setNearEnd(bool nearEnd);
    void setCover(bool open);
    void setCutterJam(bool jammed);
    /// The roll ends when so many more rows are printed.
    void endPaperAfter(int rows) { m_rowsLeft = rows; }

    void setDrawerConnected(bool connected) { m_model.drawerConnected = connected; }
    void closeDrawer() { setDrawer(false); }
    bool drawerOpen() const { return m_drawerOpen; }

    bool paperLoaded() const { return m_paperLoaded; }
    bool coverOpen() const { return m_coverOpen; }
    bool ready() const { return m_paperLoaded && !m_coverOpen && !m_jammed; }

    /// What hangs out of the printer, not yet cut.
    const PrintedPaper& paper() const { return m_paper; }
    /// As if torn off by hand.
    void tear();

    /// Everything it ever received.
    const std::vector<std::byte>& received() const { return m_received; }
    std::size_t unknownCommands() const { return m_decoder.unknownCommands(); }
    int pulses() const { return m_pulses; }

private:
    void initialise() override { }
    void glyph(const Glyph& glyph) override { m_paper.glyph(glyph); }
    void endRow(PaperAlign align, int dots) override;
    void feed(int dots) override { m_paper.feed(dots); }
    void image(const DotImage& image, PaperAlign align) override { m_paper.image(image, align); }
    void qrCode(const SymbolRequest& code, PaperAlign align) override { m_paper.qrCode(code, align); }
    void bars(const SymbolRequest& code, PaperAlign align) override { m_paper.bars(code, align); }
    void cut(bool partial, int feedDots) override;
    void pulse(int pin, int onMs, int offMs) override;
    void automaticStatus(std::uint8_t mask) override;
    void answer(std::span<const std::byte> bytes) override;
    void inOrderStatus(std::uint8_t which) override;

    void work();
    void realTime(std::uint8_t value);
    void obeyAtOnce();
    void answerStatus(std::uint8_t question);
    void setDrawer(bool open);
    void changed();
    bool drawerPinHigh() const { return m_drawerOpen == m_model.openDrawerIsHigh; }

    PrinterModel m_model;
    std::function<void(const PrintedPaper&)> m_cut;
    PrinterDecoder m_decoder;
    PrintedPaper m_paper;
    std::deque<std::uint8_t> m_buffer;
    std::vector<std::byte> m_answers;
    std::vector<std::byte> m_received;
    std::vector<std::uint8_t> m_realTime; ///< the beginning of a real-time command, as the bytes arrive
    std::uint8_t m_automaticMask = 0;
    std::optional<int> m_rowsLeft;
    bool m_paperLoaded = true;
    bool m_nearEnd = false;
    bool m_coverOpen = false;
    bool m_jammed = false;
    bool m_drawerOpen = false;
    int m_pulses = 0;
};

} // namespace comptoir::simulator
