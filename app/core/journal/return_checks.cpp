// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/return_checks.h"

#include "app/core/journal/sum.h"

#include <algorithm>

namespace comptoir::journal {

void ReturnChecks::check(VerifyContext& context, const Record& record, const TicketRecord& ticket)
{
    if (record.envelope.mode == Mode::Training) {
        return;
    }
    std::vector<Left> sold;
    for (const TicketLineRecord& line : ticket.lines) {
        if (line.quantity > 0) {
            sold.push_back({line.line, line.quantity, line.net});
        }
        if (!line.returns) {
            continue;
        }
        const auto original = originalOf(ticket, *line.returns);
        if (!original || original->registerId != record.envelope.registerId
            || original->sequence < context.firstSequence) {
            continue; // an order, or the original lies in another journal or before this extract
        }
        const crypto::Hash* hash = context.hashAt(original->sequence);
        const bool there = hash != nullptr && *hash == original->hash;
        context.unless(there, Check::Original, "la ligne {} rend un ticket qui n’est pas à la séquence {}", line.line,
            original->sequence);
        if (there) {
            giveBack(context, line, original->sequence);
        }
    }
    if (!sold.empty()) {
        m_sold.emplace(record.envelope.sequence, std::move(sold));
    }
}

void ReturnChecks::giveBack(VerifyContext& context, const TicketLineRecord& line, std::int64_t original)
{
    const auto ticket = m_sold.find(original);
    Left* left = nullptr;
    if (ticket != m_sold.end()) {
        const auto found = std::find_if(ticket->second.begin(), ticket->second.end(),
            [&line](const Left& candidate) { return candidate.line == line.returns->line; });
        left = found != ticket->second.end() ? &*found : nullptr;
    }
    if (left == nullptr) {
        context.anomaly(
            Check::Original, fmt::format("la séquence {} n’a pas vendu de ligne {}", original, line.returns->line));
        return;
    }
    left->quantity = plus(left->quantity, line.quantity);
    left->net = plus(left->net, line.net);
    context.unless(left->quantity >= 0 && left->net >= 0, Check::Returns,

        "la ligne {} de la séquence {} est rendue au-delà de ce qui a été vendu", line.returns->line, original);
}

} // namespace comptoir::journal
