// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/api/scanner.h"
#include "drivers/scanner/code_framer.h"
#include "drivers/transport/byte_channel.h"
#include "drivers/transport/wakeup.h"

#include <atomic>
#include <chrono>
#include <string>
#include <thread>

namespace comptoir::drivers {

struct SerialScannerSettings {
    std::string name = "scanner"; ///< goes into every code as its device
    FramingSettings framing;
    std::chrono::milliseconds firstRetry{100}; ///< after the line was lost or could not be opened; doubles
    std::chrono::milliseconds slowestRetry{2000};
};

/// A scanner on a serial line, a USB port that behaves like one, or a PTY. A pulled cable costs one state and a slow
/// retry, never a storm; a code that was half read is dropped with the line.
class SerialScanner final : public Scanner {
public:
    explicit SerialScanner(Connector connect, SerialScannerSettings settings = {});
    ~SerialScanner() override;
    SerialScanner(const SerialScanner&) = delete;
    SerialScanner& operator=(const SerialScanner&) = delete;

    void start(ScanSink codes, StateSink states) override;
    void stop() override;

private:
    void run();
    void listen(ByteChannel& channel);
    void deliver(const FramedCode& code);
    void tell(DeviceState state);

    Connector m_connect;
    SerialScannerSettings m_settings;
    ScanSink m_codes;
    StateSink m_states;
    CodeFramer m_framer;
    DeviceState m_state = DeviceState::Unknown;
    std::chrono::milliseconds m_retry;
    Wakeup m_wakeup;
    std::atomic<bool> m_stopping = false;
    std::thread m_thread;
};

} // namespace comptoir::drivers
