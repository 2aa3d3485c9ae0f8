// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/domain/product.h"

#include <string>

namespace comptoir::storage {

/// The model a product is a variant of: a product without one is a model of its own.
const std::string& modelOf(const Product& product);

/// The first of its departments; empty without any.
std::string familyOf(const Product& product);

/// Adds the words a search finds `product` by to `words` (empty, or made here), those it lacks: a space before and
/// after each.
void addSearchWords(std::string& words, const Product& product);

} // namespace comptoir::storage
