// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace comptoir::adapters {

/// Lines of text over a connected stream socket, which it closes.
class LineStream {
public:
    static constexpr std::size_t kLongestLine = 8u << 20;

    explicit LineStream(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    ~LineStream();
    LineStream(const LineStream&) = delete;
    LineStream& operator=(const LineStream&) = delete;

    /// The next line without its end; nothing when the other side closed, failed or sent more than kLongestLine.
    std::optional<std::string> readLine();

    /// False when the other side is gone.
    bool writeLine(std::string_view line) const;

private:
    int m_descriptor;
    std::string m_read;
};

} // namespace comptoir::adapters
