// SPDX-License-Identifier: Apache-2.0
#include "tests/support/small_disk.h"

#include "app/core/base/check.h"

#include <QFile>
#include <QProcess>

#include <algorithm>
#include <fcntl.h>
#include <unistd.h>

namespace comptoir::test {

namespace {

QString failureOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished()) {
        return QStringLiteral("%1 does not run").arg(program);
    }
    return process.exitCode() == 0 ? QString() : QString::fromLocal8Bit(process.readAll()).simplified();
}

} // namespace

SmallDisk::SmallDisk(int mebibytes)
{
    const QString image = m_folder.filePath(QStringLiteral("image"));
    QFile file(image);
    check(file.open(QIODevice::WriteOnly) && file.resize(qint64{mebibytes} << 20), "the image is made");
    std::filesystem::create_directory(path());
    m_why = failureOf(
        QStringLiteral("mkfs.ext4"), {QStringLiteral("-q"), QStringLiteral("-F"), QStringLiteral("-m0"), image});
    if (m_why.isEmpty()) {
        m_why = failureOf(QStringLiteral("mount"),
            {QStringLiteral("-o"), QStringLiteral("loop"), image, QString::fromStdString(path())});
    }
}

SmallDisk::~SmallDisk()
{
    if (m_why.isEmpty()) {
        failureOf(QStringLiteral("umount"), {QString::fromStdString(path())});
    }
}

std::int64_t SmallDisk::freeBytes() const
{
    return static_cast<std::int64_t>(std::filesystem::space(path()).available);
}

void SmallDisk::fill(std::int64_t left)
{
    constexpr std::int64_t kBlock = 1024;
    const std::string ballast = path() / "ballast";
    const int descriptor = ::open(ballast.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    check(descriptor >= 0, "the ballast opens");
    std::int64_t size = ::lseek(descriptor, 0, SEEK_END);
    if (freeBytes() < left) {
        size = std::max<std::int64_t>(size - (left - freeBytes()), 0);
        check(::ftruncate(descriptor, size) == 0, "the ballast shrinks");
    }
    // The file's own index takes blocks as well, so the last of it is taken in ever smaller pieces.
    for (std::int64_t piece = freeBytes() - left; piece >= kBlock;) {
        const bool taken = ::posix_fallocate(descriptor, size, piece) == 0;
        size += taken ? piece : 0;
        piece = taken ? freeBytes() - left : piece / 2;
    }
    ::close(descriptor);
}

void SmallDisk::clear()
{
    std::filesystem::remove(path() / "ballast");
}

} // namespace comptoir::test
