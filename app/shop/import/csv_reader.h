// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/import/byte_source.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace comptoir::shop {

enum class RowFault {
    BadQuoting, ///< a quote opens and never closes, or text follows the closing one
    TooLong, ///< beyond kLongestRow
    NotUtf8,
};

/// One record of the file. The texts hold until the next one is read.
struct CsvRow {
    std::int64_t line = 0; ///< of the file, from 1, where it starts
    std::span<const std::string_view> fields;
    std::optional<RowFault> fault; ///< then there are no fields, and reading goes on with the next line
};

/// Reads CSV (RFC 4180) record by record in constant memory: UTF-8 with or without a byte order mark; comma, semicolon
/// or tab, whichever the first line uses most; any line ends. Empty lines are passed over. Never throws on content.
class CsvReader {
public:
    static constexpr std::size_t kLongestRow = 65'536;

    explicit CsvReader(ByteSource& source);

    /// Nothing at the end, or when the source failed: then error() says how.
    std::optional<CsvRow> next();

    std::optional<SourceError> error() const { return m_error; }

private:
    /// Where one field lies in the buffer, its quotes left out.
    struct Mark {
        std::size_t begin = 0;
        std::size_t end = 0;
        bool escapes = false; ///< holds doubled quotes
    };
    enum class Parsed {
        Record,
        NeedsMore,
        BadQuoting,
    };

    bool fill();
    void start();
    Parsed parse();
    Parsed parseQuoted(std::size_t& at);
    Parsed parseField(std::size_t& at);
    Parsed parseDelimiter(std::size_t& at, bool& recordEnded);
    std::size_t lineEndAfter(std::size_t at) const;
    bool atEmptyLine() const;
    CsvRow finishRecord();
    std::optional<CsvRow> skipLine(RowFault fault);

    ByteSource& m_source;
    std::string m_buffer;
    std::size_t m_begin = 0; // of the record being read
    std::size_t m_end = 0; // of the bytes read
    std::size_t m_next = 0; // after the record just parsed
    bool m_atEnd = false;
    bool m_started = false;
    char m_delimiter = ',';
    std::int64_t m_line = 1;
    std::vector<Mark> m_marks;
    std::vector<std::string_view> m_fields;
    std::optional<SourceError> m_error;
};

} // namespace comptoir::shop
