// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace comptoir::journal {

/// The state an order's lines enter (omnichannel.md, Click & collect).
enum class PickupStep {
    Received,
    Accepted,
    Picking,
    Picked,
    Ready,
    HandedOver,
    Rejected,
    Declined, ///< by the customer at the counter
    Cancelled,
    Expired,
    ToRestock,
    Restocked,
};

std::string_view textOf(PickupStep step);
std::optional<PickupStep> pickupStepOf(std::string_view text);

enum class ProofKind {
    Code, ///< the customer's code, signed by HQ
    Identity, ///< an identity document was looked at
    Proxy, ///< somebody else, named by the customer
    Locker,
};

std::string_view textOf(ProofKind kind);
std::optional<ProofKind> proofKindOf(std::string_view text);

struct PickupProof {
    ProofKind kind = ProofKind::Code;
    std::string id; ///< the code's one-time id

    friend bool operator==(const PickupProof&, const PickupProof&) = default;
};

/// One step of a click & collect order.
struct PickupRecord {
    std::string order; ///< id
    struct Line {
        std::int64_t line = 0; ///< of the order
        std::string sku;
        std::int64_t quantity = 0;

        friend bool operator==(const Line&, const Line&) = default;
    };
    std::vector<Line> lines;
    PickupStep step = PickupStep::Received;
    std::optional<PickupProof> proof; ///< of a hand-over
    std::string who; ///< operator code, or pseudonymous id of who collects; never a name
    std::string bin; ///< of what is ready
    std::optional<std::int64_t> collectByMs;
    std::string reason; ///< of a rejection, a refusal, a cancellation

    friend bool operator==(const PickupRecord&, const PickupRecord&) = default;
};

} // namespace comptoir::journal
