// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/adapters/device_identity.h"
#include "app/shop/settlement/desk.h"

#include <filesystem>
#include <memory>
#include <string>

namespace comptoir::programs {

/// Who the till of `folder` is. Throws std::runtime_error with a sentence when it was never enrolled.
sync::EnrolledIdentity enrolledTill(const std::filesystem::path& folder);

/// The databases and the desk of a till that is not running, for a command that works at it. Holds the till's lock.
class StoppedTill {
public:
    /// `clock` tells the time of what is recorded. Throws std::runtime_error with a sentence when the till runs or was
    /// never enrolled.
    StoppedTill(const std::filesystem::path& folder, const Clock& clock);

    const std::string& registerId() const { return m_identity.device; }
    crypto::Signer& signer() { return *m_signer; }
    storage::TillDatabase& database() { return *m_database; }
    storage::ReferenceReader& reference() { return m_reference; }
    shop::Desk& desk() { return m_desk; }

private:
    SystemRandom m_random;
    sync::EnrolledIdentity m_identity;
    std::unique_ptr<storage::TillDatabase> m_database;
    std::unique_ptr<crypto::Signer> m_signer;
    storage::CatalogueReader m_catalogue;
    storage::ReferenceReader m_reference;
    shop::Desk m_desk;
};

} // namespace comptoir::programs
