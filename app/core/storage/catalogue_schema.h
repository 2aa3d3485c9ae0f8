// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/catalogue_writer.h"
#include "app/core/storage/connection.h"
#include "app/core/storage/feed_digest.h"

namespace comptoir::storage {

/// Makes the tables of a new catalogue file. The file is replaced whole, so its schema number is not a series of
/// migrations but kCatalogueSchema.
void createCatalogue(Connection& connection);

/// The indexes of products and models, which a fill is quicker without.
void indexModels(Connection& connection);

/// Where the file stands; a default cursor before anything was put in.
FeedCursor readCatalogueCursor(Connection& connection);
void writeCatalogueCursor(Connection& connection, const FeedCursor& cursor);

} // namespace comptoir::storage
