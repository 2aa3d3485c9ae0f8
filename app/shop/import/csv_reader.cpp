// SPDX-License-Identifier: Apache-2.0
#include "app/shop/import/csv_reader.h"

#include "app/shop/import/utf8.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace comptoir::shop {

namespace {

constexpr std::size_t kChunk = 4 * CsvReader::kLongestRow;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// The separator that the first line holds most often outside quotes.
char delimiterOf(std::string_view line)
{
    constexpr std::array kCandidates = {',', ';', '\t'};
    std::array<int, kCandidates.size()> counts{};
    bool quoted = false;
    for (const char c : line) {
        quoted = quoted != (c == '"');
        const auto* candidate = std::ranges::find(kCandidates, c);
        if (!quoted && candidate != kCandidates.end()) {
            ++counts[static_cast<std::size_t>(candidate - kCandidates.begin())];
        }
    }
    return kCandidates[static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin())];
}

/// Makes one quote of two; answers the new end.
std::size_t unescape(std::string& buffer, std::size_t begin, std::size_t end)
{
    std::size_t to = begin;
    for (std::size_t from = begin; from < end; ++from, ++to) {
        buffer[to] = buffer[from];
        if (buffer[from] == '"') {
            ++from;
        }
    }
    return to;
}

} // namespace

CsvReader::CsvReader(ByteSource& source)
    : m_source(source)
{
    m_buffer.resize(2 * kChunk);
}

/// Makes room and reads on. False when nothing more comes.
bool CsvReader::fill()
{
    if (m_atEnd) {
        return false;
    }
    if (m_begin > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
    }
    const auto taken = m_source.read(std::span(m_buffer).subspan(m_end));
    if (!taken) {
        m_error = taken.error();
        m_end = m_begin;
        m_atEnd = true;
        return false;
    }
    m_end += *taken;
    m_atEnd = *taken == 0;
    return !m_atEnd;
}

void CsvReader::start()
{
    m_started = true;
    while (m_end < kChunk && fill()) { }
    if (std::string_view(m_buffer.data(), m_end).starts_with(kByteOrderMark)) {
        m_begin = kByteOrderMark.size();
    }
    while (m_begin < m_end && (m_buffer[m_begin] == '\n' || m_buffer[m_begin] == '\r')) {
        m_line += m_buffer[m_begin++] == '\n' ? 1 : 0;
    }
    m_delimiter = delimiterOf({m_buffer.data() + m_begin, lineEndAfter(m_begin) - m_begin});
}

/// Where the line that holds `at` ends, or where the bytes read do.
std::size_t CsvReader::lineEndAfter(std::size_t at) const
{
    const auto* found = static_cast<const char*>(std::memchr(m_buffer.data() + at, '\n', m_end - at));
    return found ? static_cast<std::size_t>(found - m_buffer.data()) : m_end;
}

std::optional<CsvRow> CsvReader::next()
{
    if (!m_started) {
        start();
    }
    while (!m_error) {
        if (m_begin == m_end && !fill()) {
            return std::nullopt;
        }
        switch (parse()) {
        case Parsed::BadQuoting:
            return skipLine(RowFault::BadQuoting);
        case Parsed::NeedsMore:
            if (m_end - m_begin > kLongestRow) {
                return skipLine(RowFault::TooLong);
            }
            if (m_atEnd) { // only an open quote still waits there
                return skipLine(RowFault::BadQuoting);
            }
            fill();
            break;
        case Parsed::Record:
            if (atEmptyLine()) {
                ++m_line;
                m_begin = m_next;
                break;
            }
            return finishRecord();
        }
    }
    return std::nullopt;
}

CsvReader::Parsed CsvReader::parse()
{
    m_marks.clear();
    std::size_t at = m_begin;
    for (bool ended = false; !ended;) {
        const bool quoted = at < m_end && m_buffer[at] == '"';
        if (const Parsed field = quoted ? parseQuoted(at) : parseField(at); field != Parsed::Record) {
            return field;
        }
        if (const Parsed delimiter = parseDelimiter(at, ended); delimiter != Parsed::Record) {
            return delimiter;
        }
    }
    m_next = at;
    return Parsed::Record;
}

CsvReader::Parsed CsvReader::parseQuoted(std::size_t& at)
{
    Mark mark{.begin = at + 1};
    for (std::size_t from = mark.begin;;) {
        const auto* quote = static_cast<const char*>(std::memchr(m_buffer.data() + from, '"', m_end - from));
        if (!quote) {
            return Parsed::NeedsMore;
        }
        mark.end = static_cast<std::size_t>(quote - m_buffer.data());
        if (mark.end + 1 == m_end && !m_atEnd) {
            return Parsed::NeedsMore; // the next byte may double it
        }
        if (mark.end + 1 == m_end || m_buffer[mark.end + 1] != '"') {
            break;
        }
        mark.escapes = true;
        from = mark.end + 2;
    }
    at = mark.end + 1;
    m_marks.push_back(mark);
    return Parsed::Record;
}

CsvReader::Parsed CsvReader::parseField(std::size_t& at)
{
    Mark mark{.begin = at};
    const char* bytes = m_buffer.data();
    while (at < m_end && bytes[at] != m_delimiter && bytes[at] != '\n' && bytes[at] != '\r') {
        ++at;
    }
    if (at == m_end && !m_atEnd) {
        return Parsed::NeedsMore;
    }
    mark.end = at;
    m_marks.push_back(mark);
    return Parsed::Record;
}

CsvReader::Parsed CsvReader::parseDelimiter(std::size_t& at, bool& recordEnded)
{
    if (at == m_end) {
        recordEnded = true;
        return m_atEnd ? Parsed::Record : Parsed::NeedsMore;
    }
    const char c = m_buffer[at];
    if (c == m_delimiter) {
        ++at;
        return Parsed::Record;
    }
    if (c != '\n' && c != '\r') {
        return Parsed::BadQuoting;
    }
    if (c == '\r' && at + 1 == m_end && !m_atEnd) {
        return Parsed::NeedsMore; // a line feed may belong to it
    }
    at += c == '\r' && at + 1 < m_end && m_buffer[at + 1] == '\n' ? 2 : 1;
    recordEnded = true;
    return Parsed::Record;
}

bool CsvReader::atEmptyLine() const
{
    return m_marks.size() == 1 && m_marks[0].begin == m_begin && m_marks[0].begin == m_marks[0].end;
}

CsvRow CsvReader::finishRecord()
{
    CsvRow row{.line = m_line, .fields = {}, .fault = std::nullopt};
    const std::string_view record(m_buffer.data() + m_begin, m_next - m_begin);
    const auto newlines = std::ranges::count(record, '\n');
    m_line += std::max<std::int64_t>(newlines, 1);
    m_begin = m_next;
    if (record.size() > kLongestRow) {
        row.fault = RowFault::TooLong;
    } else if (!isUtf8(record)) {
        row.fault = RowFault::NotUtf8;
    } else {
        m_fields.clear();
        for (const Mark& mark : m_marks) {
            const std::size_t end = mark.escapes ? unescape(m_buffer, mark.begin, mark.end) : mark.end;
            m_fields.emplace_back(m_buffer.data() + mark.begin, end - mark.begin);
        }
        row.fields = m_fields;
    }
    return row;
}

/// Gives up on the record at its first line's end, so that one lost quote costs one line.
std::optional<CsvRow> CsvReader::skipLine(RowFault fault)
{
    const CsvRow row{.line = m_line, .fields = {}, .fault = fault};
    m_begin = lineEndAfter(m_begin);
    while (m_begin == m_end && fill()) {
        m_begin = lineEndAfter(m_begin);
    }
    if (m_error) {
        return std::nullopt;
    }
    if (m_begin < m_end) {
        ++m_begin; // the line feed
    }
    ++m_line;
    return row;
}

} // namespace comptoir::shop
