// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/device_identity.h"
#include "app/adapters/feed_names.h"
#include "app/adapters/private_file.h"
#include "app/adapters/register_signer.h"
#include "app/core/storage/catalogue_writer.h"
#include "app/core/storage/feed_database.h"
#include "app/core/storage/reference_writer.h"
#include "app/hq/catalogue_intake.h"
#include "app/hq/shop_file.h"

#include <cstdio>
#include <stdexcept>

using namespace comptoir;

namespace {

namespace fs = std::filesystem;

void editFeeds(storage::FeedDatabase& feeds, const fs::path& shopFile, Random& random)
{
    const auto text = adapters::readFile(shopFile);
    const auto shop = hq::readShopFile(text.value_or(""), random);
    if (!shop) {
        throw std::runtime_error(shopFile.string() + ": " + shop.error());
    }
    feeds.edit(std::string(adapters::kCatalogueFeed), shop->catalogue);
    feeds.edit(std::string(adapters::kStaffFeed), shop->staff);
    feeds.edit(std::string(adapters::kStoreFeed), shop->store);
}

void importArticles(storage::FeedDatabase& feeds, const fs::path& file, const Clock& clock)
{
    auto ground = hq::importGround(feeds.rows(std::string(adapters::kStoreFeed)), feeds, clock.now());
    auto source = shop::openFile(file);
    if (!ground || !source) {
        throw std::runtime_error(file.string() + " cannot be imported.");
    }
    hq::CatalogueIntake intake(feeds, clock, ground->priceList, {});
    const auto report = shop::importCatalogue(**source, intake, {.rules = std::move(ground->rules)});
    if (!report) {
        throw std::runtime_error(file.string() + " is no catalogue.");
    }
}

/// What the sync thread of a till writes.
void deliver(storage::FeedDatabase& feeds, const fs::path& till)
{
    storage::ReferenceWriter reference(till / "reference.db");
    for (const std::string_view name : {adapters::kStaffFeed, adapters::kStoreFeed}) {
        const std::string feed(name);
        if (!reference.replace(feed, feeds.rows(feed), *feeds.head(feed))) {
            throw std::runtime_error("the feed " + feed + " is refused.");
        }
    }
    const storage::FeedFile file = feeds.makeFile(std::string(adapters::kCatalogueFeed), till);
    if (!storage::CatalogueWriter(till).install(file.path, file.at)) {
        throw std::runtime_error("the catalogue is refused.");
    }
}

/// A till's folder as its enrolment and HQ's feeds leave it, without the machines they come from.
void makeTill(const fs::path& till, const fs::path& shopFile, const std::vector<fs::path>& catalogues)
{
    SystemRandom random;
    const SystemClock clock;
    fs::create_directories(till);
    const fs::path hq = till / "feeds.db";
    {
        storage::FeedDatabase feeds(hq, clock, random);
        editFeeds(feeds, shopFile, random);
        for (const fs::path& catalogue : catalogues) {
            importArticles(feeds, catalogue, clock);
        }
        deliver(feeds, till);
    }
    static_cast<void>(adapters::ownSigner(till));
    adapters::saveIdentity(till,
        {.device = "S042-C02",
            .store = "S042",
            .role = sync::Role::Till,
            .server = {.control = "tcp://localhost:1",
                .bulk = "tcp://localhost:2",
                .key = sync::CurveKeyPair::make(random).publicKey},
            .certificate = {},
            .root = {}});
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 4) {
        std::fprintf(stderr, "usage: month_shop TILL SHOP.json CATALOGUE.csv…\n");
        return 2;
    }
    try {
        makeTill(argv[1], argv[2], {argv + 3, argv + argc});
    } catch (const std::exception& error) {
        std::fprintf(stderr, "month_shop: %s\n", error.what());
        return 1;
    }
    return 0;
}
