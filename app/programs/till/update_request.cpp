// SPDX-License-Identifier: Apache-2.0
#include "app/programs/till/update_request.h"

#include "app/core/base/version.h"
#include "app/core/storage/file_lock.h"
#include "app/core/storage/update_copies.h"
#include "app/programs/process/log.h"
#include "app/programs/process/versions.h"
#include "app/programs/till/program_name.h"
#include "app/shop/settlement/update.h"

#include <QCoreApplication>

#include <fmt/format.h>

#include <functional>
#include <system_error>

namespace comptoir::programs {

namespace {

using Json = nlohmann::json;

std::string sentence(shop::UpdateRefusal refusal)
{
    switch (refusal) {
    case shop::UpdateRefusal::NotBegun:
        return "This till has not begun its journal yet: it waits for HQ's feeds, or for its hub.";
    case shop::UpdateRefusal::CartOpen:
        return "A ticket is open at this till. Finish it or put it on hold, then run this again. Nothing was changed.";
    }
    return {};
}

/// Why `version` cannot take over on this machine; empty when it can.
std::string hindrance(const TillOptions& options, const std::string& version)
{
    if (options.install.empty()) {
        return "This till was not started by comptoir-launch, so nothing could start the new version.";
    }
    const Versions versions(options.install);
    if (!versions.till(version)) {
        return fmt::format("{0}/versions/{1}/bin/comptoir-till is not there, or may not be run. Install {1} there "
                           "first. Nothing was changed.",
            options.install, version);
    }
    if (versions.named(Versions::kCurrent) == version) {
        return version + " runs already.";
    }
    const auto room = static_cast<std::int64_t>(std::filesystem::space(options.folder).available);
    if (room < storage::sizeOfCopies(options.folder) + storage::DiskReserve::kLow) {
        return "The disk has no room for copies of the databases, which the way back needs. Make room, then run this "
               "again. Nothing was changed.";
    }
    return {};
}

using Begun = std::optional<Result<void, shop::UpdateRefusal>>;

/// Why `version` does not take over; empty when it does: it is named, and the journal says so.
std::string refusal(const TillOptions& options, const std::string& version, const std::function<Begun()>& begin)
{
    if (std::string why = hindrance(options, version); !why.empty()) {
        return why;
    }
    const Versions versions(options.install);
    versions.name(Versions::kNext, version);
    const Begun begun = begin();
    if (begun && *begun) {
        return {};
    }
    versions.forget(Versions::kNext);
    return begun ? sentence(begun->error()) : "The till cannot write, and shows why. Nothing was changed.";
}

} // namespace

void answerUpdates(
    adapters::TillControl& control, const TillOptions& options, shop::Desk& desk, const shop::OpenSale& sale)
{
    control.add("update", [&control, &options, &desk, &sale](const Json& request) -> Json {
        const auto version = request.at("version").get<std::string>();
        const auto begin = [&] { return shop::beginUpdate(desk, sale, version); };
        try {
            const std::string why = refusal(options, version, [&] { return control.onTill(begin); });
            if (!why.empty()) {
                return {{"error", why}};
            }
        } catch (const std::system_error& error) {
            return {{"error", std::string("The machine refused: ") + error.what() + ". Nothing was changed."}};
        }
        QMetaObject::invokeMethod(qApp, [] { QCoreApplication::exit(kExitForUpdate); });
        return {{"from", kVersion}, {"to", version}};
    });
}

void keepForFallBack(const TillOptions& options)
{
    try {
        const auto lock = storage::FileLock::acquire(std::filesystem::path(options.folder) / "till.db.lock", "update");
        if (!lock) {
            throw std::runtime_error(lock.error().holder + " has them");
        }
        storage::keepCopies(options.folder, std::string(kVersion));
    } catch (const std::exception& error) {
        logLine(kProgramName, std::string("no update: the databases could not be copied: ") + error.what());
        Versions(options.install).forget(Versions::kNext);
    }
}

} // namespace comptoir::programs
