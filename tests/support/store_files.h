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
inline constexpr const char* kAlterationCode = "3000000000052"; // a service, 35,00 €
inline constexpr const char* kTrousersCode = "3000000000021"; // 89,00 €

/// The law of a country where a service of 25 € needs a note before payment.
inline RulePack noteLaw()
{
    return {.country = "FR",
        .edition = "test",
        .rules = {{.parameter = LegalParameter::NoteThreshold, .source = "test", .number = 2500}}};
}

/// A store of two people, four articles and a service, as its feeds bring them; on disk, in a folder of the test.
class StoreFiles {
public:
    explicit StoreFiles(const StorePolicies& policies = {}, const RulePack& rules = {});

    std::filesystem::path folder() const { return m_folder.path(); }

private:
    void fillReference(const StorePolicies& policies, const RulePack& rules);
    void fillCatalogue();

    CatalogueFolder m_folder;
};

} // namespace comptoir::test
