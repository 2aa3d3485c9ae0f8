// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/tsv_source.h"

#include <fmt/format.h>

#include <array>
#include <charconv>

namespace comptoir::journal {

namespace {

// A body, a hash, a signature and a number, with room to spare: a longer line is no record.
constexpr std::size_t kMaxLine = kMaxBody + 1024;

std::optional<std::int64_t> sequenceOf(std::string_view text)
{
    std::int64_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = read.ec == std::errc() && read.ptr == text.data() + text.size();
    const bool canonical = whole && number > 0 && number <= kMaxInteger && std::to_string(number) == text;
    return canonical ? std::optional(number) : std::nullopt;
}

StoredRecord faulty(StoredRecord record, const char* what)
{
    record.fault = what;
    return record;
}

StoredRecord recordOf(std::string text)
{
    StoredRecord record;
    std::string_view line = text;
    std::array<std::string_view, 3> fields;
    for (std::string_view& field : fields) {
        const std::size_t tab = line.find('\t');
        if (tab == std::string_view::npos) {
            return faulty(std::move(record), "la ligne n’a pas quatre champs séparés par des tabulations");
        }
        field = line.substr(0, tab);
        line.remove_prefix(tab + 1);
    }
    const char* fault = "";
    const auto sequence = sequenceOf(fields[0]);
    auto signature = crypto::fromBase64(fields[2]);
    if (!sequence) {
        fault = "le numéro de séquence n’est pas un entier positif écrit sans zéro de tête";
    } else if (!crypto::Hash::fromHex(fields[1])) {
        fault = "l’empreinte n’est pas faite de 64 chiffres hexadécimaux minuscules";
    } else if (!signature) {
        fault = "la signature n’est pas en base64 canonique";
    }
    record.sequence = sequence.value_or(0);
    record.hash = fields[1];
    record.signature = std::move(signature).value_or(crypto::Bytes());
    record.fault = fault;
    text.erase(0, text.size() - line.size()); // what is left is the body
    record.body = std::move(text);
    return record;
}

} // namespace

TsvSource::TsvSource(std::istream& input)
    : m_input(input)
{
}

bool TsvSource::refill()
{
    constexpr std::size_t kChunk = std::size_t{64} * 1024;
    m_buffer.resize(kChunk);
    m_input.read(m_buffer.data(), static_cast<std::streamsize>(kChunk));
    m_buffer.resize(static_cast<std::size_t>(m_input.gcount()));
    m_at = 0;
    return !m_buffer.empty();
}

/// False at the end. Of a line beyond kMaxLine only the start is kept.
bool TsvSource::readLine(std::string& line)
{
    m_terminated = false;
    m_tooLong = false;
    bool any = false;
    while (!m_terminated && (m_at < m_buffer.size() || refill())) {
        any = true;
        const std::size_t end = m_buffer.find('\n', m_at);
        m_terminated = end != std::string::npos;
        const std::size_t length = (m_terminated ? end : m_buffer.size()) - m_at;
        m_tooLong = m_tooLong || line.size() + length > kMaxLine;
        if (!m_tooLong) {
            line.append(m_buffer, m_at, length);
        }
        m_at += length + (m_terminated ? 1 : 0);
    }
    return any;
}

std::optional<StoredRecord> TsvSource::next()
{
    std::string line;
    if (!readLine(line)) {
        return std::nullopt;
    }
    if (!m_terminated) {
        return faulty(recordOf(std::move(line)), "la dernière ligne n’est pas terminée par un saut de ligne");
    }
    return m_tooLong ? faulty(recordOf(std::move(line)), "la ligne est trop longue") : recordOf(std::move(line));
}

std::string tsvLine(const SealedRecord& record)
{
    return fmt::format(
        "{}\t{}\t{}\t{}\n", record.sequence, record.hash.hex(), crypto::base64(record.signature), record.body);
}

} // namespace comptoir::journal
