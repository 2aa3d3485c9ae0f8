// SPDX-License-Identifier: Apache-2.0
#include "app/programs/ctl/verify_command.h"

#include "app/core/archive/archive_audit.h"
#include "app/core/journal/tsv_source.h"
#include "app/core/journal/verifier.h"
#include "app/core/storage/till_audit.h"

#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace comptoir::programs {

namespace {

constexpr int kSound = 0;
constexpr int kAnomalies = 1;
constexpr int kUnreadable = 2;

struct VerifyCommandOptions {
    std::string path;
    std::string key;
    std::string previous;
    std::string root;
    bool json = false;
    bool chainOnly = false;
};

bool startsWith(const std::filesystem::path& path, std::string_view magic)
{
    std::ifstream stream(path, std::ios::binary);
    std::string start(magic.size(), '\0');
    stream.read(start.data(), static_cast<std::streamsize>(start.size()));
    return stream && start == magic;
}

std::optional<crypto::PublicKey> readKey(const std::string& path)
{
    std::ifstream stream(path, std::ios::binary);
    const std::string pem((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
    return crypto::PublicKey::fromPem(pem);
}

int exitCodeOf(const journal::Report& report)
{
    if (report.counts.empty()) {
        return kUnreadable;
    }
    return report.sound() ? kSound : kAnomalies;
}

int cannotRead(const std::string& path)
{
    std::fprintf(stderr, "comptoirctl: cannot read %s\n", path.c_str());
    return kUnreadable;
}

/// Empty when `path` cannot be read at all.
std::optional<journal::Report> verifyPath(
    const std::string& path, const journal::VerifyOptions& how, const std::optional<crypto::Hash>& previous)
{
    if (startsWith(path, "PK")) {
        return archive::auditArchive(path, how, previous);
    }
    if (startsWith(path, "SQLite format 3")) {
        return storage::auditTill(path, how);
    }
    std::ifstream stream(path, std::ios::binary);
    if (!stream || std::filesystem::is_directory(path)) {
        return std::nullopt;
    }
    journal::TsvSource source(stream);
    return journal::verify(source, how);
}

int runVerify(const VerifyCommandOptions& options)
{
    journal::VerifyOptions how;
    how.signatures = !options.chainOnly;
    if (!options.key.empty()) {
        how.key = readKey(options.key);
        if (!how.key) {
            return cannotRead(options.key);
        }
    }
    if (!options.root.empty()) {
        how.root.emplace();
        if (!crypto::readHex(options.root, *how.root)) {
            std::fprintf(
                stderr, "comptoirctl: --root is 64 hexadecimal digits, as `comptoirctl authority` printed them\n");
            return kUnreadable;
        }
    }
    if (::isatty(STDERR_FILENO) == 1) {
        how.progress = [](std::int64_t records) { std::fprintf(stderr, "\r%lld", static_cast<long long>(records)); };
    }
    const auto previous = options.previous.empty() ? std::nullopt : archive::archiveHash(options.previous);
    if (!options.previous.empty() && !previous) {
        return cannotRead(options.previous);
    }
    const auto report = verifyPath(options.path, how, previous);
    if (!report) {
        return cannotRead(options.path);
    }
    std::fputs(how.progress ? "\r" : "", stderr);
    std::fputs((options.json ? journal::reportJson(*report) : journal::reportText(*report)).c_str(), stdout);
    return exitCodeOf(*report);
}

} // namespace

void addVerifyCommand(CLI::App& app, int& exitCode)
{
    auto options = std::make_shared<VerifyCommandOptions>();
    CLI::App* command = app.add_subcommand("verify", "Check a journal: exits 0 sound, 1 anomalies, 2 unreadable");
    command->add_option("PATH", options->path, "a till.db, an archive or a journal.tsv")->required();
    command->add_option("--key", options->key, "public key (PEM) the journal must be signed with at its start");
    command->add_option("--previous", options->previous, "the archive before this one");
    command->add_option("--root", options->root, "public key of the chain's root: every key must be certified by HQ");
    command->add_flag("--json", options->json, "report as JSON");
    command->add_flag("--chain-only", options->chainOnly, "everything but the signatures, several times faster");
    command->callback([options, &exitCode] { exitCode = runVerify(*options); });
}

} // namespace comptoir::programs
