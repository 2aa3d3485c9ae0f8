// SPDX-License-Identifier: Apache-2.0
#include "app/programs/hq/hq_program.h"

#include "app/adapters/feed_names.h"
#include "app/adapters/node_service.h"
#include "app/adapters/sealing_key.h"
#include "app/programs/hq/hq_requests.h"
#include "app/programs/process/log.h"
#include "app/programs/process/readiness.h"
#include "app/programs/settings/listen_settings.h"

#include <set>

namespace comptoir::programs {

namespace {

constexpr std::uint16_t kFirstPort = 7401;
constexpr std::size_t kRecordsAtOnce = 500;
constexpr const char* kName = "comptoir-hq";

/// Applies what came up to the sales tables, a slice a turn: storing goes first (sync.md §4).
class Application {
public:
    Application(sync::SyncLoop& loop, storage::SalesDatabase& sales, storage::ReceiverDatabase& received)
        : m_loop(loop)
        , m_sales(sales)
        , m_received(received)
    {
    }

    void apply(const std::string& registerId)
    {
        if (m_pending.insert(registerId).second) {
            m_loop.after(std::chrono::milliseconds(0), [this, registerId] { slice(registerId); });
        }
    }

private:
    void slice(const std::string& registerId)
    {
        m_pending.erase(registerId);
        if (m_sales.applyNext(m_received, registerId, kRecordsAtOnce) > 0) {
            apply(registerId);
        }
    }

    sync::SyncLoop& m_loop;
    storage::SalesDatabase& m_sales;
    storage::ReceiverDatabase& m_received;
    std::set<std::string> m_pending;
};

/// Tills seal private documents for this key; it reaches them as a feed.
void publishSealingKey(adapters::ServerNode& node, const std::string& folder)
{
    const crypto::BoxKeys keys = adapters::ownSealingKeys(folder);
    const storage::FeedChange row{{.key = "key/hq", .body = crypto::hex(keys.publicKey)}, false};
    node.feeds().edit(std::string(adapters::kKeysFeed), std::span(&row, 1));
}

} // namespace

void runHq(const HqOptions& options, StopSignal& stopSignal)
{
    const SettingsFile settings(options.folder);
    SystemClock clock;
    SystemRandom random;
    sync::SyncLoop loop(clock);
    adapters::ServerNode node(loop, clock, random, options.folder, listening(settings, kFirstPort), sync::Tier::Hq);
    node.whenLogged([](const std::string& line) { logLine(kName, line); });
    publishSealingKey(node, options.folder);
    auto authority = adapters::Authority::ofHq(options.folder);
    if (!authority) {
        logLine(kName, "no device gets a certificate yet: stop HQ, run `comptoirctl authority`, start it again");
    }
    node.setAuthority(std::move(authority));

    storage::SalesDatabase sales(std::filesystem::path(options.folder) / "sales.db");
    Application application(loop, sales, node.received());
    node.journals().tell({.stored = [&](const std::string& registerId) { application.apply(registerId); }});
    for (const storage::ReceivedStream& stream : node.received().streams()) {
        application.apply(stream.registerId);
    }
    node.open();

    adapters::CatalogueThread catalogue(std::filesystem::path(options.folder) / adapters::kCatalogueDatabase, clock,
        random, [&loop](const std::exception_ptr& broken) { loop.post([broken] { std::rethrow_exception(broken); }); });
    adapters::makeFilesOn(catalogue, loop, node);

    adapters::NodeControl control(loop, node);
    addHqRequests(control, {loop, node, catalogue, sales, clock, random});
    stopSignal.then([&loop] { loop.stop(); });
    adapters::serveUntilStopped(loop, node, control, options.folder, [&] { tellReady(options.readyFd); });
}

} // namespace comptoir::programs
