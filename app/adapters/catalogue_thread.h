// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/adapters/server_node.h"
#include "app/core/storage/feed_database.h"
#include "sync/link/task_queue.h"

#include <atomic>
#include <exception>
#include <filesystem>
#include <functional>
#include <thread>

namespace comptoir::adapters {

/// The one thread that writes HQ's catalogue: imports, changes, and the files tills start from. Each takes as long as
/// it takes, one after another, while the sync thread answers and reads what was committed.
class CatalogueThread {
public:
    using Work = std::function<void(storage::FeedDatabase&)>;
    /// Called on this thread with what a machine that broke threw: nothing is done afterwards.
    using Broken = std::function<void(std::exception_ptr)>;

    CatalogueThread(const std::filesystem::path& database, const Clock& clock, Random& random, Broken broken);

    /// Waits for the work in hand; what was not begun is dropped.
    ~CatalogueThread();

    CatalogueThread(const CatalogueThread&) = delete;
    CatalogueThread& operator=(const CatalogueThread&) = delete;

    /// From any thread. False when too much waits already.
    bool post(Work work);

private:
    void run();
    bool done(const sync::TaskQueue::Task& task) const;
    void await() const;

    storage::FeedDatabase m_database;
    Broken m_broken;
    sync::TaskQueue m_queue;
    std::atomic<bool> m_stopping = false;
    std::thread m_thread;
};

/// From now on `thread` makes the catalogue files `node` is asked for, and the feed is announced when one is there.
/// Call it on the sync thread; both outlive the loop's last turn.
void makeFilesOn(CatalogueThread& thread, sync::SyncLoop& loop, ServerNode& node);

} // namespace comptoir::adapters
