// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/result.h"
#include "app/core/domain/promotion.h"
#include "app/core/domain/staff.h"
#include "app/core/domain/store.h"
#include "app/core/storage/catalogue_row.h"
#include "app/core/storage/feed_row.h"

#include <string>
#include <string_view>

namespace comptoir::storage {

/// Which field of a body is missing or not what it should be. Fields this version does not know are ignored.
struct FeedFault {
    std::string field;
};

// Key and body of each kind of row; the only place where these values become JSON and back, at HQ and at a till. The
// caller gives `version`. A body is canonical JSON (journal.md §3), so equal values make equal bytes.

FeedRow encodeRow(const Article& article, std::int64_t version);
FeedRow encodeRow(const VatRate& rate, std::int64_t version);
FeedRow encodeRow(const MeasureMask& mask, std::int64_t version);
FeedRow encodeRow(const Promotion& promotion, std::int64_t version);
FeedRow encodeRow(const Picture& picture, std::int64_t version);
FeedRow encodeRow(const Operator& person, std::int64_t version);
FeedRow encodeRow(const Role& role, std::int64_t version);
FeedRow encodeRow(const Store& store, std::int64_t version);

Result<Article, FeedFault> decodeArticle(std::string_view body);
Result<VatRate, FeedFault> decodeVatRate(std::string_view body);
Result<MeasureMask, FeedFault> decodeMeasureMask(std::string_view body);
Result<Promotion, FeedFault> decodePromotion(std::string_view body);
Result<Picture, FeedFault> decodePicture(std::string_view body);
Result<Operator, FeedFault> decodeOperator(std::string_view body);
Result<Role, FeedFault> decodeRole(std::string_view body);
Result<Store, FeedFault> decodeStore(std::string_view body);

} // namespace comptoir::storage
