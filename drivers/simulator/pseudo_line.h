// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace comptoir::simulator {

/// The device's end of a serial line made of a PTY; a link in the file system names the other end, as udev names a
/// serial device. Unplugging removes both. Throws std::system_error when the system gives no PTY.
class PseudoLine {
public:
    /// Plugged in at once.
    explicit PseudoLine(std::filesystem::path link);
    ~PseudoLine();
    PseudoLine(const PseudoLine&) = delete;
    PseudoLine& operator=(const PseudoLine&) = delete;

    void plug();
    void unplug();
    bool plugged() const { return m_master >= 0; }

    /// Whether a program has the other end open.
    bool listened() const;

    /// -1 while unplugged.
    int descriptor() const { return m_master; }

    const std::filesystem::path& link() const { return m_link; }

    /// False when nobody listens, or when the line was full: then a part may be lost, as on a real one.
    bool write(std::string_view bytes) const;

    /// What came, if anything did.
    std::string read() const;

private:
    std::filesystem::path m_link;
    int m_master = -1;
};

} // namespace comptoir::simulator
