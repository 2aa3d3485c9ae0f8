// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>

#include <QString>
#include <QTemporaryDir>

namespace comptoir::test {

/// A disk of its own that a test may fill: an ext4 file system in a file, mounted while this lives. Needs the right to
/// mount; without it, why() says so and the test is skipped.
class SmallDisk {
public:
    explicit SmallDisk(int mebibytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    /// Empty when it is mounted.
    const QString& why() const { return m_why; }
    std::filesystem::path path() const { return m_folder.filePath(QStringLiteral("disk")).toStdString(); }

    std::int64_t freeBytes() const;

    /// Something else takes all of it but `left` bytes; fill() again with another figure gives or takes.
    void fill(std::int64_t left);
    void clear();

private:
    QTemporaryDir m_folder;
    QString m_why;
};

} // namespace comptoir::test
