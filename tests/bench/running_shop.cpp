// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/running_shop.h"

#include "tests/bench/raw_catalogue.h"

#include <nlohmann/json.hpp>

#include <poll.h>

#include <fstream>
#include <stdexcept>

namespace comptoir::bench {

namespace {

constexpr int kPromotions = 200;

/// The demo's shop with the promotions of a busy one.
std::filesystem::path makeGoods(
    const std::filesystem::path& demo, const GeneratedCatalogue& catalogue, const std::filesystem::path& folder)
{
    std::filesystem::create_directories(folder);
    nlohmann::json shop = nlohmann::json::parse(std::ifstream(demo / "shop.json"));
    shop["promotions"] = nlohmann::json::parse(catalogue.promotionsJson(kPromotions));
    std::ofstream(folder / "shop.json") << shop.dump();
    std::filesystem::copy_file(demo / "catalogue.csv", folder / "catalogue.csv");
    std::filesystem::create_directory_symlink(demo / "pictures", folder / "pictures");
    return folder;
}

} // namespace

RunningShop::RunningShop(const Run& run, const GeneratedCatalogue& catalogue, std::filesystem::path folder)
    : m_folder(std::move(folder))
    , m_bin(run.build / "bin")
{
    std::filesystem::create_directories(m_folder);
    const auto packaging = run.source / "packaging";
    const auto goods = makeGoods(packaging / "demo-shop", catalogue, m_folder / "goods");
    m_programs =
        std::make_unique<ChildProcess>(std::vector<std::string>{"/usr/bin/python3", "-B", packaging / "demo_shop.py",
                                           "--build", run.build, "--dir", m_folder, "--goods", goods, "--without-till"},
            m_folder / "shop.log", ChildProcess::Lines::StandardOutput,
            ChildProcess::Environment{{"COMPTOIR_SIM_DIR", m_folder / "sim"}});
    constexpr std::chrono::minutes kOpening(2);
    for (auto line = m_programs->line(kOpening); line; line = m_programs->line(kOpening)) {
        if (line->starts_with("{")) {
            m_ids = nlohmann::json::parse(*line).get<std::map<std::string, pid_t>>();
            return;
        }
    }
    throw std::runtime_error("the shop did not open; see " + (m_folder / "shop.log").native());
}

std::string RunningShop::control(const std::vector<std::string>& words) const
{
    std::vector<std::string> command{m_bin / "comptoirctl"};
    command.insert(command.end(), words.begin(), words.end());
    return outputOf(command, m_folder / "comptoirctl.log");
}

void RunningShop::await(const std::function<bool()>& settled)
{
    constexpr int kLookEveryMs = 20;
    constexpr int kMostLooks = 90'000;
    for (int look = 0; look < kMostLooks; ++look) {
        if (settled()) {
            return;
        }
        ::poll(nullptr, 0, kLookEveryMs);
    }
    throw std::runtime_error("what was to arrive did not");
}

std::filesystem::path RunningShop::csvOf(const GeneratedCatalogue& catalogue, std::int64_t articles) const
{
    auto file = m_folder / "generated.csv";
    catalogue.writeCsv(file, articles);
    return file;
}

void RunningShop::import(const std::filesystem::path& file) const
{
    control({"import", "--data", hq(), file});
}

void RunningShop::awaitCatalogueAtTill() const
{
    const std::int64_t offset = RawDatabase(hq() / "catalogue.db", RawDatabase::Open::Reading)
                                    .integer("SELECT offset FROM feed WHERE name = 'catalogue'");
    await([&] {
        std::string name;
        std::ifstream current(till() / "catalogue.current");
        return std::getline(current, name)
            && RawDatabase(till() / name, RawDatabase::Open::Reading).integer("SELECT offset FROM catalogue_state")
            == offset;
    });
}

std::int64_t RunningShop::ticketsAtHq() const
{
    RawDatabase sales(hq() / "sales.db", RawDatabase::Open::Reading);
    return sales.integer("SELECT count(*) FROM ticket");
}

double RunningShop::residentMiB(const std::string& program) const
{
    return residentMiBOf(m_ids.at(program));
}

} // namespace comptoir::bench
