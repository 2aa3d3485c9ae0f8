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

StoredRecord recordOf(std::string_view line)
{
    StoredRecord record;
    std::array<std::string_view, 3> fields;
    for (std::string_view& field : fields) {
        const std::size_t tab = line.find('\t');
        if (tab == std::string_view::npos) {
            return faulty(std::move(record), "la ligne n’a pas quatre champs séparés par des tabulations");
        }
        field = line.substr(0, tab);
        line.remove_prefix(tab + 1);
    }
    const auto sequence = sequenceOf(fields[0]);
    if (!sequence) {
        return faulty(std::move(record), "le numéro de séquence n’est pas un entier positif écrit sans zéro de tête");
    }
    record.sequence = *sequence;
    record.body = line;
    if (!crypto::Hash::fromHex(fields[1])) {
        return faulty(std::move(record), "l’empreinte n’est pas faite de 64 chiffres hexadécimaux minuscules");
    }
    record.hash = fields[1];
    auto signature = crypto::fromBase64(fields[2]);
    if (!signature) {
        return faulty(std::move(record), "la signature n’est pas en base64 canonique");
    }
    record.signature = *std::move(signature);
    return record;
}

} // namespace

TsvSource::TsvSource(std::istream& input)
    : m_input(input)
{
}

std::optional<StoredRecord> TsvSource::next()
{
    if (m_ended) {
        return std::nullopt;
    }
    std::string line;
    bool tooLong = false;
    for (;;) {
        const int byte = m_input.rdbuf()->sbumpc();
        if (byte == std::char_traits<char>::eof()) {
            m_ended = true;
            if (line.empty()) {
                return std::nullopt;
            }
            return faulty(recordOf(line), "la dernière ligne n’est pas terminée par un saut de ligne");
        }
        if (byte == '\n') {
            break;
        }
        tooLong = tooLong || line.size() >= kMaxLine;
        if (!tooLong) {
            line += static_cast<char>(byte);
        }
    }
    return tooLong ? faulty(recordOf(line), "la ligne est trop longue") : recordOf(line);
}

std::string tsvLine(const SealedRecord& record)
{
    return fmt::format(
        "{}\t{}\t{}\t{}\n", record.sequence, record.hash.hex(), crypto::base64(record.signature), record.body);
}

} // namespace comptoir::journal
