// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/child_process.h"
#include "tests/bench/scenario.h"

#include <sstream>

namespace comptoir::bench {

void benchBuild(const Run& run)
{
    const std::string told =
        outputOf({(run.source / "packaging" / "build-times").native(), (run.folder / "build").native()},
            run.folder / "build.log");
    std::istringstream lines(told);
    std::string name;
    for (double seconds = 0; lines >> name >> seconds;) {
        Figure figure{.name = name, .unit = "s"};
        figure.samples.add(seconds);
        run.report(std::move(figure));
    }
}

} // namespace comptoir::bench
