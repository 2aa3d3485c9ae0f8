// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/domain/language.h"
#include "app/shop/import/rejection.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace comptoir::shop {

/// In the catalogue, but not in the file.
struct MissingArticle {
    std::string sku;
    std::string name;

    friend bool operator==(const MissingArticle&, const MissingArticle&) = default;
};

/// What an import did.
struct ImportReport {
    static constexpr std::size_t kMostRejections = 10'000; ///< kept with their lines; all are counted

    std::int64_t rows = 0; ///< records of the file after the first
    std::int64_t added = 0;
    std::int64_t changed = 0;
    std::int64_t unchanged = 0;
    std::int64_t rejected = 0;
    std::array<std::int64_t, kRejectReasonCount> rejectedBy{}; ///< by RejectReason
    std::vector<Rejection> rejections{}; ///< in the order of the file
    std::vector<MissingArticle> missing{};
    std::int64_t withdrawn = 0; ///< of the missing: all or none
    std::vector<std::string> ignoredColumns{};

    void reject(Rejection rejection);
};

/// For people: figures, each reason with its count, the first rejected and missing rows.
std::string describe(const ImportReport& report, Language language);

/// For programs: one JSON object, with every rejection kept and every missing article.
std::string toJson(const ImportReport& report);

} // namespace comptoir::shop
