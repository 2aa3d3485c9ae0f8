// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/simulator/printer_mechanism.h"
#include "drivers/simulator/twin.h"

#include <filesystem>
#include <functional>

namespace comptoir::simulator {

/// A receipt that came out of the twin.
struct PrintedReceipt {
    int number = 0;
    std::string text; ///< its rows of letters, in UTF-8
    std::filesystem::path picture;
};

struct PrinterTwinOptions {
    std::string address = "127.0.0.1";
    std::uint16_t port = 9100; ///< 0: any that is free
    std::filesystem::path folder; ///< each receipt becomes receipt-0001.png and so on in it; empty: no pictures
    PrinterModel model = {};
};

/// A receipt printer on TCP port 9100 with a drawer. One till at a time, as real ones: the next waits.
/// Orders: `paper out|in|low|ok|out-after ROWS`, `cover open|close`, `jam on|off`, `drawer close|connect|disconnect`,
/// `silent on|off`, `reset-at BYTES`, `power off|on`, `cut`, `join`, `tear`, `last`, `show`.
class PrinterTwin final : public Twin {
public:
    /// Throws std::system_error when the port is taken.
    explicit PrinterTwin(PrinterTwinOptions options, std::function<void(const PrintedReceipt&)> printed = {});
    ~PrinterTwin() override;
    PrinterTwin(const PrinterTwin&) = delete;
    PrinterTwin& operator=(const PrinterTwin&) = delete;

    std::uint16_t port() const { return m_options.port; }
    PrinterMechanism& mechanism() { return m_mechanism; }
    const std::vector<PrintedReceipt>& receipts() const { return m_receipts; }

    /// Takes connections but reads and answers nothing.
    void setSilent(bool silent) { m_silent = silent; }
    /// Off, it refuses connections and has forgotten everything when it comes back.
    void setPower(bool on);
    /// Loses its link and its memory once it has received so many more bytes.
    void resetAt(std::size_t bytes) { m_bytesLeft = bytes; }

    void watch(std::vector<pollfd>& descriptors) const override;
    std::optional<std::int64_t> deadlineMs() const override { return std::nullopt; }
    void serve(std::int64_t nowMs) override;
    Result<std::string, std::string> command(const std::vector<std::string>& words) override;

private:
    void listen();
    void accept();
    void readClient();
    void writeClient();
    void closeClient(bool reset);
    void keep(const PrintedPaper& paper);
    bool paper(const std::vector<std::string>& words);
    bool obey(const std::string& order, const std::string& value);
    std::string describe() const;

    PrinterTwinOptions m_options;
    std::function<void(const PrintedReceipt&)> m_printed;
    std::vector<PrintedReceipt> m_receipts;
    PrinterMechanism m_mechanism;
    std::vector<std::byte> m_unsent;
    std::optional<std::size_t> m_bytesLeft;
    int m_listener = -1;
    int m_client = -1;
    int m_number = 0;
    bool m_silent = false;
};

} // namespace comptoir::simulator
