// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/catalogue_thread.h"

#include "app/adapters/feed_names.h"
#include "app/core/base/check.h"

#include <cerrno>
#include <memory>

#include <malloc.h>
#include <poll.h>

namespace comptoir::adapters {

namespace {

constexpr std::size_t kMostWaiting = 64;

} // namespace

CatalogueThread::CatalogueThread(
    const std::filesystem::path& database, const Clock& clock, Random& random, Broken broken)
    : m_database(database, clock, random)
    , m_broken(std::move(broken))
    , m_queue(kMostWaiting)
    , m_thread([this] { run(); })
{
}

CatalogueThread::~CatalogueThread()
{
    m_stopping = true;
    m_queue.wake();
    m_thread.join();
}

bool CatalogueThread::post(Work work)
{
    return m_queue.push([this, work = std::move(work)] { work(m_database); });
}

void CatalogueThread::await() const
{
    pollfd rung{.fd = m_queue.fileDescriptor(), .events = POLLIN, .revents = 0};
    while (::poll(&rung, 1, -1) < 0) {
        check(errno == EINTR, "poll failed");
    }
}

bool CatalogueThread::done(const sync::TaskQueue::Task& task) const
{
    try {
        task();
        // A million articles pass through: what they took is the machine's again, not kept for the next time.
        ::malloc_trim(0);
        return true;
    } catch (...) {
        m_broken(std::current_exception());
        return false;
    }
}

void CatalogueThread::run()
{
    for (bool whole = true; !m_stopping;) {
        await();
        for (const sync::TaskQueue::Task& task : m_queue.takeAll()) {
            whole = whole && !m_stopping && done(task);
        }
    }
}

void makeFilesOn(CatalogueThread& thread, sync::SyncLoop& loop, ServerNode& node)
{
    const auto making = std::make_shared<std::atomic<bool>>(false);
    node.served().letFilesBeMadeBy([&thread, &loop, &node, making] {
        if (making->exchange(true)) {
            return;
        }
        const bool taken = thread.post([&loop, &node, making](storage::FeedDatabase& catalogue) {
            catalogue.makeFile(std::string(kCatalogueFeed), node.served().folder());
            *making = false;
            // Should the loop be too busy to ring, the next poll finds the file.
            loop.post([&node] { node.downlink().announceFeed(kCatalogueFeed); });
        });
        if (!taken) {
            *making = false;
        }
    });
}

} // namespace comptoir::adapters
