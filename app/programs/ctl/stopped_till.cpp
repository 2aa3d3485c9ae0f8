// SPDX-License-Identifier: Apache-2.0
#include "app/programs/ctl/stopped_till.h"

#include "app/programs/settings/key_settings.h"

#include <stdexcept>

namespace comptoir::programs {

namespace {

std::unique_ptr<storage::TillDatabase> openDatabase(const std::filesystem::path& folder)
{
    auto opened = storage::TillDatabase::open(folder / "till.db", "comptoirctl");
    if (!opened) {
        throw std::runtime_error("the till runs (" + opened.error().holder
            + "), and while it does only it writes its journal. What it sold is safe. Stop the till, then run this "
              "again.");
    }
    return std::move(*opened);
}

} // namespace

sync::EnrolledIdentity enrolledTill(const std::filesystem::path& folder)
{
    const auto identity = adapters::loadIdentity(folder);
    if (!identity) {
        throw std::runtime_error(folder.string() + " is not an enrolled till.");
    }
    return *identity;
}

StoppedTill::StoppedTill(const std::filesystem::path& folder, const Clock& clock)
    : m_identity(enrolledTill(folder))
    , m_database(openDatabase(folder))
    , m_signer(adapters::settledSigner(folder, m_database->connection(), keyHome(SettingsFile(folder))))
    , m_catalogue(folder)
    , m_reference(folder / "reference.db")
    , m_desk({*m_database, m_catalogue, m_reference, *m_signer, clock, m_random,
                 {m_identity.certificate, m_identity.root}},
          m_identity.device, "comptoirctl")
{
}

} // namespace comptoir::programs
