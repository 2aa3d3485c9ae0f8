// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/enrolment/enrolment.h"
#include "sync/enrolment/pairing_code.h"

#include <string>
#include <string_view>

namespace comptoir::sync {

/// What both sides of an enrolment have said, keyed by the token: each proof binds everything before it, so whoever
/// does not hold the token can neither make one nor change a word. The token itself never travels.
class Transcript {
public:
    /// `nonces` are 32 bytes each; the server's is empty until it has spoken.
    Transcript(PairingCode code, EnrolmentRequest request, std::string deviceNonce);
    void serverSpoke(std::string nonce) { m_serverNonce = std::move(nonce); }

    std::string deviceProof() const { return proof("device"); } ///< ENROL_1
    std::string serverProof() const { return proof("server"); } ///< ENROL_2
    std::string readyProof() const { return proof("ready"); } ///< ENROL_3

    /// The six digits that both screens show.
    std::string confirmation() const;

    /// Compares in constant time.
    static bool same(std::string_view proof, std::string_view expected);

private:
    std::string proof(std::string_view purpose) const;

    PairingCode m_code;
    EnrolmentRequest m_request;
    std::string m_deviceNonce;
    std::string m_serverNonce;
};

} // namespace comptoir::sync
