// SPDX-License-Identifier: Apache-2.0
#include "app/shop/settlement/new_segment.h"

#include "app/shop/settlement/desk.h"

#include <algorithm>
#include <charconv>

namespace comptoir::shop {

namespace {

journal::GenesisRecord genesisFor(
    const journal::ChainState& state, const SegmentStart& start, std::int64_t missing, Currency currency)
{
    journal::GenesisRecord genesis = state.genesis; // currency and rounding
    genesis.reason = "restore";
    genesis.closes.clear();
    genesis.previousHead.reset();
    genesis.previousSequence.reset();
    genesis.witnessedSequence.reset();
    genesis.witnessedHead.reset();
    if (start.witnessed) {
        genesis.witnessedSequence = start.witnessed->sequence;
        genesis.witnessedHead = start.witnessed->hash;
    }
    if (state.empty()) {
        genesis.currency = currency.code();
    }
    genesis.standsAt = start.standsAt;
    genesis.grandTotal = state.grandTotal;
    const auto above = [missing](
                           std::int64_t number) { return journal::belowNextMultiple(number + missing, kSegmentStep); };
    genesis.ticketNumber = above(state.ticketNumber);
    genesis.trainingNumber = above(state.trainingNumber);
    genesis.invoiceNumber = above(state.invoiceNumber);
    return genesis;
}

} // namespace

void openSegment(Desk& desk, SegmentStart start)
{
    storage::RegisterJournal& journal = desk.till().journal();
    const journal::ChainState& state = journal.state();
    const std::int64_t first = std::max(start.standsAt, start.witnessed ? start.witnessed->sequence + 1 : 0);
    const std::int64_t missing = std::max<std::int64_t>(0, first - state.sequence - 1);
    if (missing > 0) {
        start.data.set("missing_from", state.sequence + 1);
        start.data.set("missing_to", first - 1);
    }
    journal.countStart(state.boot + 1 + missing);
    const bool recorded = journal.append({.payload = genesisFor(state, start, missing, desk.currency())}).has_value()
        && journal
               .append(
                   {.payload =
                           journal::EventRecord{.code = start.code, .text = start.text, .data = std::move(start.data)}})
               .has_value();
    check(recorded, "a new segment is always recordable");
}

std::string textOf(const HeadAbove& head)
{
    return std::to_string(head.segment) + "/" + std::to_string(head.sequence) + "/" + head.hash.hex();
}

std::optional<HeadAbove> headAboveOf(const std::string& text)
{
    const std::size_t first = text.find('/');
    const std::size_t second = first == std::string::npos ? first : text.find('/', first + 1);
    if (second == std::string::npos) {
        return std::nullopt;
    }
    HeadAbove head;
    std::from_chars(text.data(), text.data() + first, head.segment);
    std::from_chars(text.data() + first + 1, text.data() + second, head.sequence);
    const auto hash = crypto::Hash::fromHex(text.substr(second + 1));
    if (!hash) {
        return std::nullopt;
    }
    head.hash = *hash;
    return head;
}

} // namespace comptoir::shop
