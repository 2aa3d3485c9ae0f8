// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/staying_keys.h"

#include "app/adapters/device_identity.h"
#include "app/adapters/private_file.h"

namespace comptoir::adapters {

namespace {

constexpr const char* kStaging = "staying";
constexpr const char* kTaken = "taken"; // holds the certificate; from its writing on there is no way back

} // namespace

StayingKeys stayingKeys(const std::filesystem::path& folder, Random& random, const KeyHome& home)
{
    const std::filesystem::path staging = folder / kStaging;
    return {ownCurveKeys(staging, random), ownSigner(staging, home)};
}

void takeStayingKeys(const std::filesystem::path& folder, const std::string& certificate)
{
    writePrivateFile(folder / kStaging / kTaken, certificate);
    settleStayingKeys(folder);
}

void settleStayingKeys(const std::filesystem::path& folder)
{
    const std::filesystem::path staging = folder / kStaging;
    const auto certificate = readPrivateFile(staging / kTaken);
    if (!certificate) {
        return;
    }
    for (const char* name : {"journal.pem", "curve.key"}) {
        if (std::filesystem::exists(staging / "keys" / name)) {
            replaceFile(staging / "keys" / name, ownKeyFolder(folder) / name);
        }
    }
    if (auto identity = loadIdentity(folder)) {
        identity->certificate = *certificate;
        saveIdentity(folder, *identity);
    }
    std::filesystem::remove(staging / kTaken);
    std::filesystem::remove_all(staging);
}

} // namespace comptoir::adapters
