// SPDX-License-Identifier: Apache-2.0
#include "app/programs/sim/control_folder.h"
#include "app/programs/sim/sim_options.h"

#include <cstdio>
#include <exception>
#include <fmt/format.h>

int main(int argc, char** argv)
{
    CLI::App app("Simulated devices and lines of a shop, and the hands of the people at them", "comptoir-sim");
    comptoir::sim::SimOptions options{.folder = comptoir::sim::defaultFolder()};
    comptoir::sim::Chosen chosen;
    app.add_option("--dir", options.folder, "The folder where the simulators of one shop meet")->capture_default_str();
    app.require_subcommand(1);
    app.fallthrough();
    comptoir::sim::addTwinCommands(app, options, chosen);
    comptoir::sim::addOrderCommands(app, options, chosen);
    CLI11_PARSE(app, argc, argv);
    try {
        return chosen();
    } catch (const std::exception& error) {
        fmt::print(stderr, "comptoir-sim: {}\n", error.what());
        return 1;
    }
}
