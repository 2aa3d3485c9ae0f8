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

struct ImportRequest {
    std::string file;
    std::string pictures;
    bool withdraw = false;
};

/// On the thread of the catalogue, which `stores` are read for.
Json importFile(storage::FeedDatabase& catalogue, const std::vector<storage::FeedRow>& stores, const Clock& clock,
    const ImportRequest& request, const ControlServer::Progress& told)
{
    auto ground = hq::importGround(stores, catalogue, clock.now());
    if (!ground || ground->rules.vatRates.empty()) {
        return {{"error", "HQ knows no store and no VAT rate yet. Run `comptoirctl setup` first."}};
    }
    auto source = shop::openFile(request.file);
    if (!source) {
        return {{"error", sentence(shop::ImportFailure::CannotOpen)}};
    }
    hq::CatalogueIntake intake(catalogue, clock, ground->priceList, request.pictures);
    const shop::ImportOptions options{.rules = std::move(ground->rules),
        .withdrawMissing = request.withdraw,
        .progress = [&](const shop::ImportProgress& progress) {
            told({{"rows", progress.rows}, {"read", progress.bytesRead}, {"total", progress.bytesTotal}});
        }};
    const auto report = shop::importCatalogue(**source, intake, options);
    if (!report) {
        return {{"error", sentence(report.error())}};
    }
    return {{"report", Json::parse(shop::toJson(*report))}, {"text_fr", describe(*report, Language::French)},
        {"text_en", describe(*report, Language::English)}};
}

/// What is done on the two threads of HQ that have databases, and waited for here.
class Work {
public:
    Work(const HqParts& parts, adapters::NodeControl& control)
        : m_parts(parts)
        , m_control(control)
    {
    }

    Json setUp(const std::string& path) const
    {
        const auto text = adapters::readFile(path);
        if (!text) {
            return {{"error", fmt::format("{} cannot be opened.", path)}};
        }
        const auto shop = hq::readShopFile(*text, m_parts.random);
        if (!shop) {
            return {{"error", fmt::format("{}: {}. Nothing was changed.", path, shop.error())}};
        }
        Json answer = onCatalogue([&](storage::FeedDatabase& catalogue) -> Json {
            return {{"catalogue", catalogue.edit(std::string(adapters::kCatalogueFeed), shop->catalogue)}};
        });
        if (answer.contains("error")) {
            return answer;
        }
        return m_control.onLoop([&]() -> Json {
            const std::int64_t catalogue = answer.at("catalogue").get<std::int64_t>();
            const std::int64_t staff = put(adapters::kStaffFeed, shop->staff);
            const std::int64_t store = put(adapters::kStoreFeed, shop->store);
            m_parts.node.downlink().announceFeed(adapters::kCatalogueFeed);
            return {
                {"changed", catalogue + staff + store}, {"catalogue", catalogue}, {"staff", staff}, {"store", store}};
        });
    }

    Json import(const ImportRequest& request, const ControlServer::Progress& told) const
    {
        std::vector<storage::FeedRow> stores;
        Json answer = m_control.onLoop([&]() -> Json {
            stores = m_parts.node.feeds().rows(std::string(adapters::kStoreFeed));
            return Json::object();
        });
        if (!answer.contains("error")) {
            answer = onCatalogue([&](storage::FeedDatabase& catalogue) {
                return importFile(catalogue, stores, m_parts.clock, request, told);
            });
        }
        if (!answer.contains("error")) {
            m_parts.loop.post([&node = m_parts.node] { node.downlink().announceFeed(adapters::kCatalogueFeed); });
        }
        return answer;
    }

private:
    Json onCatalogue(std::function<Json(storage::FeedDatabase&)> work) const
    {
        storage::FeedDatabase* database = nullptr;
        return adapters::NodeControl::on(
            [&](auto task) {
                return m_parts.catalogue.post([&database, task = std::move(task)](storage::FeedDatabase& its) {
                    database = &its;
                    task();
                });
            },
            [&] { return work(*database); });
    }

    std::int64_t put(std::string_view feed, const std::vector<storage::FeedChange>& rows) const
    {
        const std::int64_t changed = m_parts.node.feeds().edit(std::string(feed), rows);
        m_parts.node.downlink().announceFeed(feed);
        return changed;
    }

    HqParts m_parts;
    adapters::NodeControl& m_control;
};

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

void addHqRequests(adapters::NodeControl& control, const HqParts& parts)
{
    const Work work(parts, control);
    control.add("setup", [work](const Json& request, const auto&) { return work.setUp(request.at("file")); });
    control.add("import", [work](const Json& request, const ControlServer::Progress& told) {
        return work.import({.file = request.at("file").get<std::string>(),
                               .pictures = request.value("pictures", ""),
                               .withdraw = request.value("withdraw", false)},
            told);
    });
    control.add("sums", [&control, &sales = parts.sales](const Json& request, const auto&) {
        const storage::SalesRange range{
            .registerId = request.value("register", ""), .businessDay = request.value("day", "")};
        return control.onLoop([&, range] { return sumJson(sales.reader().sum(range)); });
    });
}

} // namespace comptoir::programs
