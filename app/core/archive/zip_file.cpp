// SPDX-License-Identifier: Apache-2.0
#include "app/core/archive/zip_file.h"

#include <fmt/format.h>
#include <zip.h>

#include <fcntl.h>
#include <unistd.h>

#include <memory>

namespace comptoir::archive {

namespace {

constexpr time_t kTime = 946'728'000; ///< noon of 1 January 2000: a zip tells no time of its own

struct Discard {
    void operator()(zip_t* zip) const { zip_discard(zip); }
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using ZipPtr = std::unique_ptr<zip_t, Discard>;
using ZipFilePtr = std::unique_ptr<zip_file_t, Discard>;

[[noreturn]] void fail(const std::filesystem::path& path, const char* what)
{
    throw ArchiveError(fmt::format("{}: {}", path.string(), what));
}

void addFile(zip_t* zip, const std::filesystem::path& path, const std::string& name, const std::string& content)
{
    zip_source_t* source = zip_source_buffer(zip, content.data(), content.size(), 0);
    const zip_int64_t index = source == nullptr ? -1 : zip_file_add(zip, name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        fail(path, zip_strerror(zip));
    }
    const auto at = static_cast<zip_uint64_t>(index);
    constexpr zip_uint32_t kReadableByAll = 0100644U << 16U;
    if (zip_file_set_mtime(zip, at, kTime, 0) != 0
        || zip_file_set_external_attributes(zip, at, 0, ZIP_OPSYS_UNIX, kReadableByAll) != 0) {
        fail(path, zip_strerror(zip));
    }
}

void syncFile(const std::filesystem::path& path)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0) {
        ::close(descriptor);
    }
    if (!synced) {
        fail(path, "cannot be made durable");
    }
}

Result<std::string, std::string> readEntry(zip_t* zip, zip_uint64_t index, const zip_stat_t& entry)
{
    const ZipFilePtr file(zip_fopen_index(zip, index, 0));
    std::string content(entry.size, '\0');
    if (!file || zip_fread(file.get(), content.data(), content.size()) != static_cast<zip_int64_t>(entry.size)
        || zip_fread(file.get(), content.data(), 0) != 0) {
        return unexpected(fmt::format("le fichier {} de l’archive est abîmé", entry.name));
    }
    char more = 0; // the checksum of the zip is looked at when its end is reached
    if (zip_fread(file.get(), &more, 1) != 0) {
        return unexpected(fmt::format("le fichier {} de l’archive est abîmé", entry.name));
    }
    return content;
}

} // namespace

void writeZip(const std::filesystem::path& path, const Files& files)
{
    if (std::filesystem::exists(path)) {
        fail(path, "is there already");
    }
    const std::filesystem::path part = path.string() + ".part";
    int code = 0;
    ZipPtr zip(zip_open(part.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code));
    if (!zip) {
        fail(part, "cannot be made");
    }
    for (const auto& [name, content] : files) {
        addFile(zip.get(), part, name, content);
    }
    if (zip_close(zip.get()) != 0) {
        fail(part, zip_strerror(zip.get()));
    }
    (void)zip.release(); // closing gave it back
    syncFile(part);
    std::filesystem::rename(part, path);
    syncFile(std::filesystem::absolute(path).parent_path());
}

Result<Files, std::string> readZip(const std::filesystem::path& path, std::size_t maxBytes)
{
    int code = 0;
    const ZipPtr zip(zip_open(path.c_str(), ZIP_RDONLY | ZIP_CHECKCONS, &code));
    if (!zip) {
        return unexpected(std::string("ce n’est pas une archive zip intacte"));
    }
    Files files;
    std::size_t bytes = 0;
    const zip_int64_t count = zip_get_num_entries(zip.get(), 0);
    for (zip_uint64_t index = 0; index < static_cast<zip_uint64_t>(count); ++index) {
        zip_stat_t entry;
        zip_stat_init(&entry);
        if (zip_stat_index(zip.get(), index, 0, &entry) != 0 || entry.size > maxBytes - bytes) {
            return unexpected(std::string("l’archive est trop grande, ou sa table est abîmée"));
        }
        bytes += entry.size;
        auto content = readEntry(zip.get(), index, entry);
        if (!content) {
            return unexpected(std::move(content.error()));
        }
        files.emplace(entry.name, std::move(*content));
    }
    return files;
}

} // namespace comptoir::archive
