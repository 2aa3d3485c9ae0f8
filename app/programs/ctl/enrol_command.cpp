// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/authority.h"
#include "app/adapters/device_identity.h"
#include "app/programs/ctl/commands.h"
#include "app/programs/settings/key_settings.h"
#include "sync/enrolment/enrolment_client.h"

#include <cstdio>
#include <memory>
#include <string>

namespace comptoir::programs {

namespace {

struct EnrolOptions {
    std::string folder;
    std::string name;
    std::string role = "till";
    std::string code;
    bool again = false;
};

const char* sentence(sync::EnrolmentFailure failure)
{
    switch (failure) {
    case sync::EnrolmentFailure::WrongToken:
        return "The pairing code is not the one of the open window. Copy it again from `comptoirctl pair`.";
    case sync::EnrolmentFailure::WindowClosed:
        return "The pairing window is closed. Open a new one with `comptoirctl pair`.";
    case sync::EnrolmentFailure::RefusedByManager:
        return "The enrolment was refused on the other side.";
    case sync::EnrolmentFailure::NotPossible:
        return "That server does not admit such a device. Check --role and the id given to `comptoirctl pair`.";
    case sync::EnrolmentFailure::Unreachable:
        return "The server does not answer. Check that it runs and that this machine reaches it.";
    }
    return "";
}

/// Writes the identity down and ends the loop.
class Applicant final : public sync::EnrolmentApplicant {
public:
    /// With `newKey` the next key waits for its place.
    Applicant(sync::SyncLoop& loop, std::filesystem::path folder, bool newKey)
        : m_loop(loop)
        , m_folder(std::move(folder))
        , m_newKey(newKey)
    {
    }

    void confirmationShown(const std::string& code) override
    {
        std::fprintf(stderr, "Confirmation: %s (the other side shows the same)\n", code.c_str());
    }

    void enrolled(const sync::EnrolledIdentity& identity) override
    {
        if (m_newKey) {
            adapters::takeNextKey(m_folder);
        }
        adapters::saveIdentity(m_folder, identity);
        std::printf("Enrolled as %s.\n", identity.device.c_str());
        m_loop.stop();
    }

    void failed(sync::EnrolmentFailure why) override
    {
        std::fprintf(stderr, "comptoirctl: %s\n", sentence(why));
        m_exitCode = 1;
        m_loop.stop();
    }

    int exitCode() const { return m_exitCode; }

private:
    sync::SyncLoop& m_loop;
    std::filesystem::path m_folder;
    bool m_newKey;
    int m_exitCode = 0;
};

int enrol(const EnrolOptions& options)
{
    const auto code = sync::PairingCode::parse(options.code);
    if (!code) {
        std::fprintf(stderr, "comptoirctl: That is not a pairing code. Copy it whole from `comptoirctl pair`.\n");
        return 1;
    }
    if (!options.again && adapters::loadIdentity(options.folder)) {
        std::fprintf(stderr,
            "comptoirctl: %s is enrolled already. Use another folder for another device; with --again this one is "
            "enrolled anew, after a loss of its keys.\n",
            options.folder.c_str());
        return 1;
    }
    std::filesystem::create_directories(options.folder);
    SystemClock clock;
    SystemRandom random;
    sync::SyncLoop loop(clock);
    const bool newKey = options.again && options.role == "till";
    Applicant applicant(loop, options.folder, newKey);
    sync::EnrolmentClientConfig config;
    config.code = *code;
    config.keys = adapters::ownCurveKeys(options.folder, random);
    config.name = options.name;
    config.role = options.role == "hub" ? sync::Role::Hub : sync::Role::Till;
    if (config.role == sync::Role::Till) {
        // Nobody can say where the old key has been: enrolled again, a register gets a new one.
        const adapters::KeyHome home = keyHome(SettingsFile(options.folder));
        const auto signer =
            newKey ? adapters::makeNextSigner(options.folder, home) : adapters::ownSigner(options.folder, home);
        config.signingKey = crypto::textOf(signer->publicKey().der());
    } else {
        config.signingKey = crypto::textOf(adapters::ownVouchingKeys(options.folder).publicKey);
    }
    config.patience = std::chrono::seconds(30);
    sync::EnrolmentClient client(loop, random, std::move(config), applicant);
    client.start();
    loop.run();
    return applicant.exitCode();
}

} // namespace

void addEnrolCommand(CLI::App& app, int& exitCode)
{
    auto options = std::make_shared<EnrolOptions>();
    CLI::App* command = app.add_subcommand("enrol", "Make this device known to a hub or HQ that is pairing");
    command->add_option("--data", options->folder, "Data folder of the device")->required();
    command->add_option("--name", options->name, "Name people see, such as \"Caisse 2\"")->required();
    command->add_option("--role", options->role, "till or hub")->check(CLI::IsMember({"till", "hub"}));
    command->add_flag("--again", options->again, "It was enrolled before and lost its keys; its journal goes on");
    command->add_option("code", options->code, "The code that `comptoirctl pair` printed")->required();
    command->callback([options, &exitCode] { exitCode = enrol(*options); });
}

} // namespace comptoir::programs
