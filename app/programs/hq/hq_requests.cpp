// SPDX-License-Identifier: Apache-2.0
#include "app/programs/hq/hq_requests.h"

#include "app/adapters/feed_names.h"
#include "app/adapters/private_file.h"
#include "app/hq/catalogue_intake.h"
#include "app/hq/shop_file.h"

#include <fmt/format.h>

namespace comptoir::programs {

namespace {

using Json = nlohmann::json;
using adapters::ControlServer;

std::string sentence(shop::ImportFailure failure)
{
    switch (failure) {
    case shop::ImportFailure::CannotOpen:
        return "The file cannot be opened. HQ reads it itself: check that its account may.";
    case shop::ImportFailure::Unreadable:
        return "The file cannot be read to its end. The catalogue is as it was.";
    case shop::ImportFailure::DamagedArchive:
        return "The gzip archive is damaged. Copy it again; the catalogue is as it was.";
    case shop::ImportFailure::NoHeader:
        return "The file has no first row of column names.";
    case shop::ImportFailure::NoCodeColumn:
        return "No column is named gtin or sku. Name the columns as FORMAT.md says.";
    }
    return {};
}

Json setUp(adapters::ServerNode& node, Random& random, const std::string& path)
{
    const auto text = adapters::readFile(path);
    if (!text) {
        return {{"error", fmt::format("{} cannot be opened.", path)}};
    }
    const auto shop = hq::readShopFile(*text, random);
    if (!shop) {
        return {{"error", fmt::format("{}: {}. Nothing was changed.", path, shop.error())}};
    }
    const auto put = [&](std::string_view feed, const std::vector<storage::FeedChange>& rows) {
        const std::int64_t changed = node.feeds().edit(std::string(feed), rows);
        node.downlink().announceFeed(feed);
        return changed;
    };
    const std::int64_t catalogue = put(adapters::kCatalogueFeed, shop->catalogue);
    const std::int64_t staff = put(adapters::kStaffFeed, shop->staff);
    const std::int64_t store = put(adapters::kStoreFeed, shop->store);
    return {{"changed", catalogue + staff + store}, {"catalogue", catalogue}, {"staff", staff}, {"store", store}};
}

struct ImportRequest {
    std::string file;
    std::string pictures;
    bool withdraw = false;
};

Json importFile(
    adapters::ServerNode& node, const Clock& clock, const ImportRequest& request, const ControlServer::Progress& told)
{
    auto ground = hq::importGround(node.feeds(), clock.now());
    if (!ground || ground->rules.vatRates.empty()) {
        return {{"error", "HQ knows no store and no VAT rate yet. Run `comptoirctl setup` first."}};
    }
    auto source = shop::openFile(request.file);
    if (!source) {
        return {{"error", sentence(shop::ImportFailure::CannotOpen)}};
    }
    hq::CatalogueIntake intake(node.feeds(), clock, ground->priceList, request.pictures);
    const shop::ImportOptions options{.rules = std::move(ground->rules),
        .withdrawMissing = request.withdraw,
        .progress = [&](const shop::ImportProgress& progress) {
            told({{"rows", progress.rows}, {"read", progress.bytesRead}, {"total", progress.bytesTotal}});
        }};
    const auto report = shop::importCatalogue(**source, intake, options);
    if (!report) {
        return {{"error", sentence(report.error())}};
    }
    node.downlink().announceFeed(adapters::kCatalogueFeed);
    return {{"report", Json::parse(shop::toJson(*report))}, {"text_fr", describe(*report, Language::French)},
        {"text_en", describe(*report, Language::English)}};
}

Json sumJson(const storage::SalesSum& sum)
{
    Json json{{"tickets", sum.tickets}, {"gross", sum.gross}, {"net_of_tax", sum.netOfTax}, {"tax", sum.tax},
        {"vat", Json::array()}, {"tenders", Json::array()}};
    for (const storage::VatSum& vat : sum.vat) {
        json["vat"].push_back(
            {{"rate_bp", vat.rateBp}, {"gross", vat.gross}, {"net_of_tax", vat.netOfTax}, {"tax", vat.tax}});
    }
    for (const storage::TenderSum& tender : sum.tenders) {
        json["tenders"].push_back({{"tender", tender.tender}, {"count", tender.count}, {"amount", tender.amount}});
    }
    return json;
}

} // namespace

void addHqRequests(adapters::NodeControl& control, adapters::ServerNode& node, storage::SalesDatabase& sales,
    const Clock& clock, Random& random)
{
    control.add("setup", [&](const Json& request, const auto&) {
        return control.onLoop([&, path = request.at("file").get<std::string>()] { return setUp(node, random, path); });
    });
    control.add("import", [&](const Json& request, const ControlServer::Progress& told) {
        const ImportRequest wanted{.file = request.at("file").get<std::string>(),
            .pictures = request.value("pictures", ""),
            .withdraw = request.value("withdraw", false)};
        return control.onLoop([&, wanted] { return importFile(node, clock, wanted, told); });
    });
    control.add("sums", [&](const Json& request, const auto&) {
        const storage::SalesRange range{
            .registerId = request.value("register", ""), .businessDay = request.value("day", "")};
        return control.onLoop([&, range] { return sumJson(sales.reader().sum(range)); });
    });
}

} // namespace comptoir::programs
