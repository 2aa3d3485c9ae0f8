// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/domain/product.h"
#include "app/core/storage/json_fields.h"

namespace comptoir::storage {

/// A product as feeds and drafts spell it.
journal::Object encodeProduct(const Product& product);
Product decodeProduct(const JsonFields& fields);

std::string_view textOf(PriceKind kind);
PriceKind priceKind(const JsonFields& fields, std::string_view key);

} // namespace comptoir::storage
