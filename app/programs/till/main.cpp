// SPDX-License-Identifier: Apache-2.0
#include "app/core/crypto/tpm.h"
#include "app/programs/process/log.h"
#include "app/programs/process/stop_signal.h"
#include "app/programs/process/versions.h"
#include "app/programs/till/program_name.h"
#include "app/programs/till/till_program.h"
#include "app/programs/till/update_request.h"

#include <QDir>
#include <QGuiApplication>
#include <QQuickWindow>

#include <CLI/CLI.hpp>

#include <exception>

namespace {

/// Where no GPU is, Qt Quick's own painter needs half the time of OpenGL on the processor. QT_QUICK_BACKEND rules.
void chooseRenderer()
{
    const QDir devices(QStringLiteral("/dev/dri"));
    const bool gpu = !devices.entryList({QStringLiteral("renderD*")}, QDir::System).isEmpty();
    if (!gpu && !qEnvironmentVariableIsSet("QT_QUICK_BACKEND")) {
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    }
    // Where no display's refresh paces it, Qt holds each frame back 5 ms: half the time from a scan to its line.
    if (!qEnvironmentVariableIsSet("QT_QPA_UPDATE_IDLE_TIME")) {
        qputenv("QT_QPA_UPDATE_IDLE_TIME", "0");
    }
}

} // namespace

int main(int argc, char** argv)
{
    using namespace comptoir::programs;
    comptoir::crypto::quietenTpmLibrary();
    StopSignal stopSignal;
    CLI::App arguments("Comptoir till");
    TillOptions options;
    arguments.add_option("--data", options.folder, "Data folder of an enrolled till; holds comptoir.toml")->required();
    arguments.add_option("--screenshots", options.screenshots, "Sell a scripted day and write its screens there");
    arguments.add_option("--series", options.series, "Sell by itself until it is stopped; the seed of what it sells");
    arguments.add_option("--ready-fd", options.readyFd, "Write a line to this descriptor when the window is up");
    arguments.add_option("--trace-fd", options.traceFd, "Write what happened when to this descriptor, for a bench");
    arguments.add_option("--install", options.install, "Folder of the versions; given by comptoir-launch");
    arguments.add_option("--fell-back", options.fellBack, "Why a newer version did not start; by comptoir-launch");
    arguments.add_flag("--self-test", options.selfTest, "Load every page and end");
    CLI11_PARSE(arguments, argc, argv);
    try {
        chooseRenderer();
        QGuiApplication application(argc, argv);
        stopSignal.then([] { QMetaObject::invokeMethod(qApp, &QCoreApplication::quit); });
        for (;;) {
            const int exitCode = runTill(options);
            if (exitCode == kExitForUpdate) {
                keepForFallBack(options);
            }
            if (exitCode != kStartAgain) {
                return exitCode;
            }
            options.readyFd = options.traceFd = -1; // said, and closed
            options.fellBack.clear();
            QCoreApplication::removePostedEvents(&application, QEvent::Quit); // its windows are gone: no reason to end
        }
    } catch (const std::exception& error) {
        logLine(kProgramName, error.what());
        return 1;
    }
}
