// SPDX-License-Identifier: Apache-2.0
#include "app/core/crypto/key_file.h"

#include <sys/stat.h>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <memory>
#include <system_error>

namespace comptoir::crypto {

namespace {

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using FilePtr = std::unique_ptr<std::FILE, CloseFile>;

[[noreturn]] void fail(const std::filesystem::path& file, const char* what)
{
    throw std::system_error(errno, std::generic_category(), std::string(what) + ' ' + file.string());
}

void syncFolderOf(const std::filesystem::path& file)
{
    const auto folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) {
        fail(folder, "cannot open");
    }
    const int synced = ::fsync(descriptor);
    ::close(descriptor);
    if (synced != 0) {
        fail(folder, "cannot sync");
    }
}

} // namespace

Result<std::string, KeyError> readKeyFile(const std::filesystem::path& file)
{
    const FilePtr stream(std::fopen(file.c_str(), "re"));
    if (stream == nullptr) {
        return unexpected(errno == ENOENT ? KeyError::Missing : KeyError::Unreadable);
    }
    struct stat status { };
    if (::fstat(::fileno(stream.get()), &status) != 0) {
        return unexpected(KeyError::Unreadable);
    }
    if (status.st_uid != ::geteuid()) {
        return unexpected(KeyError::Foreign);
    }
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
        return unexpected(KeyError::Exposed);
    }
    constexpr std::size_t kMost = 16 * 1024;
    std::string content(kMost, '\0');
    content.resize(std::fread(content.data(), 1, content.size(), stream.get()));
    if (std::ferror(stream.get()) != 0) {
        return unexpected(KeyError::Unreadable);
    }
    return content;
}

void writeKeyFile(const std::filesystem::path& file, std::string_view content)
{
    const std::filesystem::path draft = file.string() + ".new";
    ::unlink(draft.c_str()); // left by a save that was interrupted
    const int descriptor = ::open(draft.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0) {
        fail(draft, "cannot create");
    }
    FilePtr stream(::fdopen(descriptor, "w"));
    if (stream == nullptr) {
        ::close(descriptor);
        fail(draft, "cannot write");
    }
    const bool written = std::fwrite(content.data(), 1, content.size(), stream.get()) == content.size();
    if (!written || std::fflush(stream.get()) != 0 || ::fsync(descriptor) != 0) {
        fail(draft, "cannot write");
    }
    stream.reset();
    // link() refuses where rename() would overwrite.
    const bool linked = ::link(draft.c_str(), file.c_str()) == 0;
    const int reason = errno;
    ::unlink(draft.c_str());
    if (!linked) {
        errno = reason;
        fail(file, "cannot create");
    }
    syncFolderOf(file);
}

} // namespace comptoir::crypto
