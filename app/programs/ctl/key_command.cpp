// SPDX-License-Identifier: Apache-2.0
#include "app/core/crypto/certificate.h"
#include "app/programs/ctl/commands.h"
#include "app/programs/ctl/stopped_till.h"
#include "app/programs/settings/key_settings.h"

#include <date/date.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <string>

namespace comptoir::programs {

namespace {

struct KeyOptions {
    std::string folder;
    bool json = false;
    bool compromised = false;
};

std::string dateOf(Instant at)
{
    const std::chrono::sys_time<std::chrono::milliseconds> time{std::chrono::milliseconds(at.ms)};
    return date::format("%F %R UTC", date::floor<std::chrono::minutes>(time));
}

/// What can be said of a key to whoever stands before the till.
struct KeyFacts {
    std::string registerId;
    std::string id;
    std::string fingerprint; ///< SHA-256 of the SubjectPublicKeyInfo
    std::string place;
    storage::KeyInForce inForce;
    std::string certificate; ///< a sentence

    bool isInForce() const { return id == inForce.id; }
};

std::string certificateSentence(
    const std::string& text, const sync::EnrolledIdentity& identity, const crypto::Bytes& key)
{
    crypto::IssuerKey root{};
    if (identity.root.size() != root.size()) {
        return "none: this chain has no authority (`comptoirctl authority` at HQ makes one)";
    }
    std::ranges::copy(crypto::bytesOf(identity.root), root.begin());
    const auto proven = crypto::proveCertificate(text, root);
    if (!proven || !std::ranges::equal(crypto::bytesOf(proven->certificate.signingKey), key)) {
        return "none yet: HQ's follows when HQ is reached; the till sells on";
    }
    return fmt::format(
        "{}, valid until {}", proven->vouched ? "the hub's word, HQ's follows" : "HQ's", dateOf(proven->validUntil));
}

storage::KeyInForce keyInForce(const std::filesystem::path& folder)
{
    if (!std::filesystem::exists(folder / "till.db")) {
        return {};
    }
    storage::Connection till = storage::openTillReader(folder / "till.db");
    return storage::JournalReader(till).keyInForce();
}

KeyFacts factsOf(const std::filesystem::path& folder)
{
    const sync::EnrolledIdentity identity = enrolledTill(folder);
    const adapters::KeptKey kept = adapters::keptKey(folder);
    const crypto::PublicKey& key = kept.publicKey;
    KeyFacts facts{.registerId = identity.device,
        .id = key.id(),
        .fingerprint = crypto::sha256(key.der()).hex(),
        .place = kept.place,
        .inForce = keyInForce(folder)};
    const bool journaled = facts.isInForce() && !facts.inForce.certificate.empty();
    facts.certificate =
        certificateSentence(journaled ? facts.inForce.certificate : identity.certificate, identity, key.der());
    return facts;
}

std::string sinceSentence(const KeyFacts& facts)
{
    if (facts.isInForce()) {
        return fmt::format("record {}", facts.inForce.since);
    }
    if (facts.inForce.id.empty()) {
        return "no record yet: the journal has not begun";
    }
    return fmt::format(
        "no record yet: the journal's is {}, and the till announces this one when it starts", facts.inForce.id);
}

int show(const KeyOptions& options)
{
    const KeyFacts facts = factsOf(options.folder);
    if (options.json) {
        const nlohmann::json json{{"register", facts.registerId}, {"key", facts.id}, {"fingerprint", facts.fingerprint},
            {"place", facts.place}, {"in_force", facts.isInForce()},
            {"since", facts.isInForce() ? facts.inForce.since : 0}, {"certificate", facts.certificate}};
        std::printf("%s\n", json.dump(2).c_str());
        return 0;
    }
    std::printf("Register     %s\nKey          %s\nFingerprint  SHA-256 %s\nKept in      %s\nSigns since  %s\n"
                "Certificate  %s\n",
        facts.registerId.c_str(), facts.id.c_str(), facts.fingerprint.c_str(), facts.place.c_str(),
        sinceSentence(facts).c_str(), facts.certificate.c_str());
    return 0;
}

int rotate(const KeyOptions& options)
{
    const std::filesystem::path folder(options.folder);
    SystemClock clock;
    StoppedTill till(folder, clock);
    if (!till.desk().ready()) {
        throw std::runtime_error("this till has no journal yet, so nothing was signed with its key. Start it once with "
                                 "its hub in reach, or enrol it again.");
    }
    const std::string before = till.signer().publicKey().id();
    const auto next = adapters::makeNextSigner(folder, keyHome(SettingsFile(folder)));
    const std::int64_t record = shop::announceNextKey(till.desk(), next->publicKey(),
        options.compromised ? journal::KeyReason::Compromised : journal::KeyReason::Rotation);
    adapters::takeNextKey(folder);
    std::printf("The register signs with the key %s now. Record %lld announces it; it is the last that %s signed.\n"
                "HQ's certificate follows by itself when HQ is reached; until then the till sells as usual.\n",
        next->publicKey().id().c_str(), static_cast<long long>(record), before.c_str());
    return 0;
}

} // namespace

void addKeyCommand(CLI::App& app, int& exitCode)
{
    auto options = std::make_shared<KeyOptions>();
    CLI::App* command = app.add_subcommand("key", "The key with which a till signs its journal");
    command->require_subcommand(1);
    CLI::App* shown = command->add_subcommand("show", "Tell which key it is, where it lives and who certified it");
    shown->add_option("--data", options->folder, "Data folder of the till")->required();
    shown->add_flag("--json", options->json, "As JSON");
    shown->callback([options, &exitCode] { exitCode = show(*options); });
    CLI::App* rotated = command->add_subcommand("rotate", "Give a stopped till a new key, announced by the old one");
    rotated->add_option("--data", options->folder, "Data folder of the till, which must not run")->required();
    rotated->add_flag("--compromised", options->compromised, "Somebody may have copied the old one");
    rotated->callback([options, &exitCode] { exitCode = rotate(*options); });
}

} // namespace comptoir::programs
