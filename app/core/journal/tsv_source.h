// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/journal/record.h"
#include "app/core/journal/record_source.h"

#include <filesystem>
#include <istream>

namespace comptoir::journal {

/// A journal as journal.tsv: sequence, hash, base64 signature, body; TAB between, LF after every line (journal.md §9).
/// Every field must be spelled as the writer spells it.
class TsvSource final : public RecordSource {
public:
    /// `input` must outlive the source.
    explicit TsvSource(std::istream& input);

    std::optional<StoredRecord> next() override;

private:
    bool readLine(std::string& line);
    bool refill();

    std::istream& m_input;
    std::string m_buffer;
    std::size_t m_at = 0;
    bool m_terminated = true; ///< the last line had its LF
    bool m_tooLong = false;
};

/// One line of journal.tsv, with its LF.
std::string tsvLine(const SealedRecord& record);

} // namespace comptoir::journal
