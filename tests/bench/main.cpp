// SPDX-License-Identifier: Apache-2.0
// How fast Comptoir is, beside what the machine itself takes and what was promised. CONTRIBUTING.md says how to run it.
#include "tests/bench/budgets.h"
#include "tests/bench/scenario.h"
#include "tests/bench/table.h"

#include <CLI/CLI.hpp>

#include <fmt/format.h>

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <exception>

using namespace comptoir::bench;

namespace {

struct Options {
    std::vector<std::string> only;
    std::vector<std::int64_t> articles{10'000, 100'000, 1'000'000};
    std::string table;
    bool list = false;
    bool all = false;
    bool check = false;
    bool smoke = false;
};

/// A folder of this run's own, gone when it ends.
class PrivateFolder {
public:
    PrivateFolder()
    {
        std::string name = (std::filesystem::temp_directory_path() / "comptoir-bench-XXXXXX").native();
        if (::mkdtemp(name.data()) == nullptr) {
            throw std::runtime_error("cannot make a folder for the bench");
        }
        m_path = name;
    }
    ~PrivateFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    PrivateFolder(const PrivateFolder&) = delete;
    PrivateFolder& operator=(const PrivateFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

void list()
{
    for (const Scenario& scenario : scenarios()) {
        std::printf("%-10s %s%s\n", scenario.name.c_str(), scenario.what.c_str(),
            scenario.everyday ? "" : " (with --all or --only)");
    }
}

bool wanted(const Options& options, const Scenario& scenario)
{
    if (options.only.empty()) {
        return scenario.everyday || options.all;
    }
    return std::ranges::find(options.only, scenario.name) != options.only.end();
}

/// A name given with --only that is no scenario's.
std::string strangerIn(const std::vector<std::string>& names)
{
    for (const std::string& name : names) {
        if (std::ranges::find(scenarios(), name, &Scenario::name) == scenarios().end()) {
            return name;
        }
    }
    return {};
}

std::vector<Figure> measure(const Options& options, const nlohmann::json& machine)
{
    const PrivateFolder folder;
    std::vector<Figure> figures;
    const Run run{.articles = options.articles,
        .smoke = options.smoke,
        .folder = folder.path(),
        .source = COMPTOIR_SOURCE_DIR,
        .build = COMPTOIR_BINARY_DIR,
        .report = [&](Figure figure) {
            std::printf("%s\n", toJson(figure, machine).dump().c_str());
            std::fflush(stdout);
            std::fprintf(stderr, "%s\n", summary(figure).c_str());
            figures.push_back(std::move(figure));
            if (!options.table.empty()) {
                writeTable(options.table, figures, machine); // each time: a run that is cut leaves what it measured
            }
        }};
    for (const Scenario& scenario : scenarios()) {
        if (wanted(options, scenario)) {
            scenario.run(run);
        }
    }
    return figures;
}

/// Says which budgets are missed; how many.
int missed(std::span<const Figure> figures)
{
    int count = 0;
    for (const Figure& figure : figures) {
        for (const Budget& budget : budgets()) {
            if (budget.speaksOf(figure) && !budget.kept(figure)) {
                ++count;
                std::fprintf(stderr, "MISSED %s (%lld articles): %s, is %s\n", figure.name.c_str(),
                    static_cast<long long>(figure.articles), budget.text.c_str(),
                    shortNumber(budget.value(figure)).c_str());
            }
        }
    }
    return count;
}

} // namespace

int main(int argc, char** argv)
{
    Options options;
    CLI::App arguments("Comptoir's bench: JSON on standard output, a line for people on standard error");
    arguments.add_flag("--list", options.list, "Name the scenarios and end");
    arguments.add_option("--only", options.only, "Only these scenarios")->delimiter(',');
    arguments.add_option("--articles", options.articles, "Sizes of the catalogue")->delimiter(',');
    arguments.add_flag("--all", options.all, "Also the scenarios that take long");
    arguments.add_flag("--check", options.check, "Exit 1 when a budget is missed");
    arguments.add_flag("--smoke", options.smoke, "Few samples: that it works, not how fast");
    arguments.add_option("--table", options.table, "Write the figures there, as Markdown");
    CLI11_PARSE(arguments, argc, argv);
    if (options.list) {
        list();
        return 0;
    }
    if (const std::string stranger = strangerIn(options.only); !stranger.empty()) {
        std::fprintf(stderr, "comptoir-bench: no scenario is called %s; --list names them\n", stranger.c_str());
        return 2;
    }
    try {
        std::ranges::sort(options.articles);
        const nlohmann::json machine = machineFacts();
        const std::vector<Figure> figures = measure(options, machine);
        return options.check && missed(figures) > 0 ? 1 : 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "comptoir-bench: %s\n", error.what());
        return 2;
    }
}
