// SPDX-License-Identifier: Apache-2.0
#include "app/core/crypto/tpm.h"
#include "app/programs/ctl/commands.h"
#include "app/programs/ctl/verify_command.h"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <exception>

int main(int argc, char** argv)
{
    comptoir::crypto::quietenTpmLibrary();
    CLI::App app("Administration and verification of a Comptoir shop");
    app.require_subcommand(1);
    int exitCode = 0;
    using namespace comptoir::programs;
    addArchiveCommand(app, exitCode);
    addAuthorityCommand(app, exitCode);
    addEnrolCommand(app, exitCode);
    addImportCommand(app, exitCode);
    addKeyCommand(app, exitCode);
    addPairCommand(app, exitCode);
    addRebuildCommand(app, exitCode);
    addReceiptCommand(app, exitCode);
    addReplayCommand(app, exitCode);
    addRevokeCommand(app, exitCode);
    addSetupCommand(app, exitCode);
    addStatusCommand(app, exitCode);
    addUpdateCommand(app, exitCode);
    addVerifyCommand(app, exitCode);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "comptoirctl: %s\n", error.what());
        return 2;
    }
    return exitCode;
}
