// SPDX-License-Identifier: Apache-2.0
#include "app/shop/returns/returns.h"

#include "app/core/journal/record_type.h"

#include <algorithm>

namespace comptoir::shop {

namespace {

using journal::TicketLineRecord;

const TicketLineRecord* soldLine(const journal::TicketRecord& ticket, int number)
{
    const auto found = std::ranges::find_if(
        ticket.lines, [number](const TicketLineRecord& line) { return line.line == number && line.quantity > 0; });
    return found != ticket.lines.end() ? &*found : nullptr;
}

bool paidInCash(const journal::TicketRecord& ticket)
{
    return std::ranges::all_of(
        ticket.payments, [](const journal::PaymentRecord& payment) { return payment.tender == journal::kCashTender; });
}

/// The product as its ticket shows it: a return never needs today's catalogue.
Product productOf(const TicketLineRecord& line)
{
    Product product;
    product.sku = line.sku;
    product.name = {.fr = line.label, .en = line.label};
    product.options = {.fr = line.options, .en = line.options};
    product.unit = journal::unitOf(line.unit).value_or(Unit::Piece);
    product.vatCategory = line.vatCategory;
    product.flags.durable = line.guarantee == journal::kLegalGuarantee;
    product.ecoContributionMinor = line.eco * Quantity::kOne / line.quantity;
    return product;
}

ReturnRefusal refusalOf(BasketError error)
{
    switch (error) {
    case BasketError::Full:
        return ReturnRefusal::BasketFull;
    case BasketError::NotDivisible:
        return ReturnRefusal::NotDivisible;
    case BasketError::QuantityOutOfRange:
    case BasketError::AmountOutOfRange:
        return ReturnRefusal::MoreThanSold;
    case BasketError::NoSuchLine:
    case BasketError::NoPrice:
    case BasketError::FixedPrice:
        break;
    }
    check(false, "a return line is refused for its quantity or for want of room");
    return ReturnRefusal::NoSuchLine;
}

} // namespace

Returns::Returns(Desk& desk, OpenSale& sale)
    : m_desk(desk)
    , m_sale(sale)
{
}

std::optional<Returns::Original> Returns::original(const std::string& number)
{
    const auto found = m_desk.till().sales().findTicket(number);
    if (!found || found->registerId != m_desk.registerId() || found->mode != m_desk.mode()) {
        return std::nullopt;
    }
    auto record = m_desk.till().journal().reader().record(found->sequence);
    check(
        record && std::holds_alternative<journal::TicketRecord>(record->payload), "a listed ticket is in the journal");
    return Original{.record = std::move(*record)};
}

Quantity Returns::returnedBefore(const Original& original, int line)
{
    const journal::Envelope& envelope = original.record.envelope;
    const auto returned = m_desk.till().sales().returned(envelope.registerId, envelope.sequence);
    const auto found = returned.find(line);
    return found != returned.end() ? found->second : Quantity();
}

bool Returns::inBasket(const Original& original, int line) const
{
    return std::ranges::any_of(m_sale.basket().lines(), [&](const BasketLine& there) {
        return there.returns && there.returns->sequence == original.record.envelope.sequence
            && there.returns->line == line;
    });
}

std::optional<SoldTicket> Returns::find(const std::string& number)
{
    const auto original = this->original(number);
    if (!original) {
        return std::nullopt;
    }
    const journal::Envelope& envelope = original->record.envelope;
    SoldTicket sold{.number = number, .sequence = envelope.sequence, .at = {envelope.atMs}, .lines = {}};
    for (const TicketLineRecord& line : original->ticket().lines) {
        if (line.quantity <= 0) {
            continue;
        }
        const Quantity quantity = Quantity::fromThousandths(line.quantity);
        const int place = static_cast<int>(line.line);
        sold.lines.push_back({
            .line = place,
            .label = line.label,
            .unit = journal::unitOf(line.unit).value_or(Unit::Piece),
            .sold = quantity,
            .left = inBasket(*original, place) ? Quantity() : quantity - returnedBefore(*original, place),
            .net = Money::fromMinor(line.net, m_desk.currency()),
        });
    }
    return sold;
}

Result<int, ReturnRefusal> Returns::takeBack(
    const std::string& number, int line, Quantity quantity, const std::string& reason)
{
    const auto original = this->original(number);
    if (!original) {
        return unexpected(ReturnRefusal::NoSuchTicket);
    }
    const TicketLineRecord* sold = soldLine(original->ticket(), line);
    if (sold == nullptr) {
        return unexpected(ReturnRefusal::NoSuchLine);
    }
    if (!paidInCash(original->ticket())) {
        return unexpected(ReturnRefusal::PaidOtherwise);
    }
    if (inBasket(*original, line)) {
        return unexpected(ReturnRefusal::InBasketAlready);
    }
    const auto amount = [this](std::int64_t minor) { return Money::fromMinor(minor, m_desk.currency()); };
    const SoldLine what{
        .registerId = original->record.envelope.registerId,
        .sequence = original->record.envelope.sequence,
        .hash = original->record.hash.hex(),
        .line = line,
        .sold = Quantity::fromThousandths(sold->quantity),
        .returnedBefore = returnedBefore(*original, line),
        .net = amount(sold->net),
        .netOfTax = amount(sold->netOfTax),
        .tax = amount(sold->net - sold->netOfTax),
    };
    const auto added = m_sale.grow([&](Basket& basket) {
        return basket.addReturn(productOf(*sold), Rate{static_cast<std::int32_t>(sold->rateBp)}, what, quantity, reason,
            m_desk.operatorCode());
    });
    if (!added) {
        return unexpected(refusalOf(added.error()));
    }
    m_sale.select(*added);
    return *added;
}

} // namespace comptoir::shop
