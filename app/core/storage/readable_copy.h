// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace comptoir::storage {

/// A copy of a damaged `till.db` and its log, whose header says again what every such file's header says, so that
/// SQLite reads what is left of it. Goes away with the object.
class ReadableCopy {
public:
    explicit ReadableCopy(const std::filesystem::path& damaged);
    ~ReadableCopy();
    ReadableCopy(const ReadableCopy&) = delete;
    ReadableCopy& operator=(const ReadableCopy&) = delete;

    const std::filesystem::path& file() const { return m_file; }

private:
    std::filesystem::path m_file;
};

/// What was renamed in `folder` stays so after a power cut.
void syncFolder(const std::filesystem::path& folder);

} // namespace comptoir::storage
