// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/app/core/storage/storage_fixture.h"

namespace comptoir::test {

inline constexpr const char* kCashier = "C01";
inline constexpr const char* kManager = "M01";
inline constexpr const char* kCashierPin = "135790";
inline constexpr const char* kManagerPin = "246802";
inline constexpr const char* kManagerBadge = "B10000000000000000000000007Z~";
inline constexpr const char* kSoapCode = "3000000000014"; // 1,99 €
inline constexpr const char* kLampCode = "3000000000045"; // no price
inline constexpr const char* kTrousersCode = "3000000000021"; // 89,00 €

/// A store of two people and four articles, as its feeds bring them; on disk, in a folder of the test.
class StoreFiles {
public:
    explicit StoreFiles(const StorePolicies& policies = {});

    std::filesystem::path folder() const { return m_folder.path(); }

private:
    void fillReference(const StorePolicies& policies);
    void fillCatalogue();

    CatalogueFolder m_folder;
};

} // namespace comptoir::test
