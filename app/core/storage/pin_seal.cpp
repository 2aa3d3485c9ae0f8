// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/pin_seal.h"

#include "app/core/crypto/pin_verifier.h"
#include "app/core/storage/feed_key.h"

#include <optional>
#include <utility>

namespace comptoir::storage {

namespace {

constexpr std::string_view kPin = R"("pin":")";

/// Where in the body of an operator's row the verifier stands: begin and end. Canonical JSON has one way to write it,
/// and a verifier holds nothing that JSON escapes.
std::optional<std::pair<std::size_t, std::size_t>> placeOfPin(const FeedRow& row)
{
    const std::size_t at = feedKind(row.key) == kOperatorRow ? row.body.find(kPin) : std::string::npos;
    if (at == std::string::npos) {
        return std::nullopt;
    }
    const std::size_t begin = at + kPin.size();
    return std::pair(begin, row.body.find('"', begin));
}

std::string personOf(const FeedRow& row)
{
    const auto parts = feedKeyParts(row.key);
    return parts.size() > 1 ? parts[1] : std::string();
}

} // namespace

PinSeal::PinSeal(std::string deviceSecret, Random& random)
    : m_secret(std::move(deviceSecret))
    , m_random(&random)
{
}

FeedRow PinSeal::sealed(FeedRow row) const
{
    const auto place = placeOfPin(row);
    if (!place || isSealed(row)) {
        return row;
    }
    const auto [begin, end] = *place;
    const std::string verifier = row.body.substr(begin, end - begin);
    row.body.replace(
        begin, end - begin, crypto::sealPinVerifier(verifier, personOf(row), crypto::bytesOf(m_secret), *m_random));
    return row;
}

FeedRow PinSeal::opened(FeedRow row) const
{
    if (!isSealed(row)) {
        return row;
    }
    const auto [begin, end] = *placeOfPin(row);
    const auto verifier = crypto::openPinVerifier(
        std::string_view(row.body).substr(begin, end - begin), personOf(row), crypto::bytesOf(m_secret));
    if (verifier) {
        row.body.replace(begin, end - begin, *verifier);
    }
    return row;
}

bool PinSeal::isSealed(const FeedRow& row)
{
    const auto place = placeOfPin(row);
    return place && crypto::isSealedPin(std::string_view(row.body).substr(place->first));
}

} // namespace comptoir::storage
