// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/random.h"
#include "app/core/storage/catalogue_writer.h"
#include "app/core/storage/reference_writer.h"
#include "sync/session/feed_sink.h"

#include <filesystem>

namespace comptoir::adapters {

/// What HQ says, written at a till: the catalogue into its own file, the rest into `reference.db`, with the PINs'
/// verifiers sealed by this device's secret. Sync thread only.
class TillFeeds final : public sync::FeedSink {
public:
    explicit TillFeeds(const std::filesystem::path& folder);

    std::vector<std::string> feeds() override;
    sync::FeedCursor cursor(std::string_view feed) override;
    Result<void, sync::FeedRefusal> applyDelta(
        std::string_view feed, const std::vector<sync::FeedOperation>& operations, const sync::FeedCursor& to) override;
    Result<void, sync::FeedRefusal> replaceRows(
        std::string_view feed, const std::vector<sync::FeedRow>& rows, const sync::FeedCursor& to) override;
    Result<void, sync::FeedRefusal> installSnapshotFile(
        std::string_view feed, const std::filesystem::path& file, const sync::FeedCursor& to) override;

private:
    SystemRandom m_random;
    storage::CatalogueWriter m_catalogue;
    storage::ReferenceWriter m_reference;
};

} // namespace comptoir::adapters
