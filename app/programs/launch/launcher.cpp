// SPDX-License-Identifier: Apache-2.0
#include "app/programs/launch/launcher.h"

#include "app/programs/process/log.h"

#include <fmt/format.h>

#include <stdexcept>
#include <utility>

namespace comptoir::programs {

namespace {

constexpr const char* kName = "comptoir-launch";

std::string reasonOf(Heard heard, int code, std::chrono::seconds patience)
{
    return heard == Heard::Silent ? fmt::format("not ready after {} s", patience.count())
                                  : fmt::format("ended before it was ready, exit code {}", code);
}

} // namespace

Launcher::Launcher(LaunchOptions options)
    : m_options(std::move(options))
    , m_versions(m_options.install)
{
}

std::string Launcher::current() const
{
    const auto version = m_versions.named(Versions::kCurrent);
    if (!version) {
        throw std::runtime_error(fmt::format(
            "{}/current names no version. Link it to one: ln -s versions/1.2.3 current", m_options.install));
    }
    return *version;
}

std::vector<std::string> Launcher::command(const std::string& fellBack) const
{
    const std::string version = current();
    const auto program = m_versions.till(version);
    std::vector<std::string> words{program.value_or("/nonexistent").native()};
    words.insert(words.end(), m_options.tillWords.begin(), m_options.tillWords.end());
    words.insert(words.end(), {"--install", m_options.install});
    if (!fellBack.empty()) {
        words.insert(words.end(), {"--fell-back", fellBack});
    }
    return words;
}

int Launcher::run()
{
    for (;;) {
        LaunchedTill till(command(std::exchange(m_fellBack, {})), m_stop);
        const Heard heard = till.awaitReady(m_options.patience);
        if (heard == Heard::Stop) {
            return till.end();
        }
        if (heard != Heard::Ready) {
            const int code = till.end();
            if (!fallBack(reasonOf(heard, code, m_options.patience))) {
                return code == 0 ? 1 : code;
            }
            continue;
        }
        if (m_versions.named(Versions::kPrevious)) {
            m_versions.forget(Versions::kPrevious);
            logLine(kName, current() + " has started and stays");
        }
        const int code = till.awaitEnd();
        if (code != kExitForUpdate) {
            return code;
        }
        takeNext();
    }
}

bool Launcher::fallBack(const std::string& reason)
{
    const std::string failed = current();
    const auto previous = m_versions.named(Versions::kPrevious);
    logLine(kName, fmt::format("{} did not start: {}", failed, reason));
    if (!previous) {
        if (!m_failed.empty()) {
            m_versions.name(Versions::kCurrent, m_failed); // it may hold records that only it can read
        }
        return false;
    }
    m_versions.name(Versions::kCurrent, *previous);
    m_versions.forget(Versions::kPrevious);
    m_failed = failed;
    m_fellBack = failed + " " + reason;
    logLine(kName, *previous + " comes back");
    return true;
}

void Launcher::takeNext()
{
    const auto next = m_versions.named(Versions::kNext);
    if (!next) {
        m_fellBack = "the databases could not be copied";
        return;
    }
    m_versions.name(Versions::kPrevious, current());
    m_versions.name(Versions::kCurrent, *next);
    m_versions.forget(Versions::kNext);
    logLine(kName, *next + " takes over");
}

} // namespace comptoir::programs
