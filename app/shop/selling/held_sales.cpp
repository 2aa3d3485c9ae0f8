// SPDX-License-Identifier: Apache-2.0
#include "app/shop/selling/selling.h"

#include <algorithm>

namespace comptoir::shop {

namespace {

int articlesOf(const Basket& basket)
{
    std::int64_t count = 0;
    for (const BasketLine& line : basket.lines()) {
        count += line.product.unit == Unit::Piece ? line.quantity.thousandths() / Quantity::kOne : 1;
    }
    return static_cast<int>(count);
}

journal::Object cartData(const Basket& basket, Money total)
{
    journal::Object data;
    data.set("basket", basket.id().text());
    data.set("lines", static_cast<std::int64_t>(basket.lines().size()));
    data.set("total", total.minor());
    return data;
}

} // namespace

Result<SaleView, SaleRefusal> Selling::hold()
{
    if (m_sale.empty()) {
        return unexpected(SaleRefusal::NothingToHold);
    }
    const Money total = m_sale.priced().total;
    storage::Transaction transaction = m_desk.till().begin();
    m_desk.till().carts().hold({.basket = m_sale.basket(),
        .at = m_desk.clock().now(),
        .operatorCode = m_desk.operatorCode(),
        .totalMinor = total.minor()});
    m_desk.till().carts().clearDraft();
    const auto parked = m_desk.till().journal().append(m_desk.draft(
        journal::EventRecord{.code = "PARK", .text = "vente en attente", .data = cartData(m_sale.basket(), total)}));
    check(parked.has_value(), "an event is always recordable");
    transaction.commit();
    m_removed.reset();
    m_touched = 0;
    m_sale.start();
    return view();
}

std::vector<HeldSale> Selling::held() const
{
    std::vector<HeldSale> sales;
    for (const storage::HeldCart& cart : m_desk.till().carts().held(m_desk.mode())) {
        const Product& first = cart.basket.lines().front().product;
        sales.push_back({.id = cart.basket.id(),
            .at = cart.at,
            .operatorCode = cart.operatorCode,
            .firstArticle = first.name.in(m_desk.language()),
            .articles = articlesOf(cart.basket),
            .total = Money::fromMinor(cart.totalMinor, cart.basket.currency())});
    }
    return sales;
}

Result<SaleView, SaleRefusal> Selling::recall(const Uuid& id)
{
    if (!m_sale.empty()) {
        return unexpected(SaleRefusal::SaleInProgress);
    }
    storage::Transaction transaction = m_desk.till().begin();
    const auto cart = m_desk.till().carts().take(id);
    if (!cart) {
        return unexpected(SaleRefusal::NoSuchHeldSale);
    }
    m_desk.till().carts().saveDraft(cart->basket, m_desk.clock().now());
    const Money total = Money::fromMinor(cart->totalMinor, cart->basket.currency());
    const auto recalled = m_desk.till().journal().append(m_desk.draft(
        journal::EventRecord{.code = "RECALL", .text = "vente rappelée", .data = cartData(cart->basket, total)}));
    check(recalled.has_value(), "an event is always recordable");
    transaction.commit();
    m_removed.reset();
    m_touched = 0;
    m_sale.resume(cart->basket);
    return view();
}

bool Selling::cardTaken()
{
    return std::ranges::any_of(
        m_desk.till().payments().ofBasket(m_sale.basket().id()), [](const storage::PaymentAttempt& attempt) {
            return attempt.refunds.empty()
                && (attempt.state == storage::AttemptState::Approved
                    || attempt.state == storage::AttemptState::Requested
                    || attempt.state == storage::AttemptState::Unknown);
        });
}

Result<SaleView, SaleRefusal> Selling::voidSale(const std::string& reason, const std::optional<Uuid>& approval)
{
    if (!m_sale.basket().touched()) {
        return unexpected(SaleRefusal::NoSuchLine);
    }
    if (const auto granted = allowed(Permission::VoidSale, "VOID", approval); !granted) {
        return unexpected(granted.error());
    }
    if (cardTaken()) {
        return unexpected(SaleRefusal::CardTaken);
    }
    storage::Transaction transaction = m_desk.till().begin();
    const auto recorded = m_desk.till().journal().append(
        m_desk.draft(journal::voidRecord(m_sale.basket(), m_sale.priced(), reason, m_desk.language())));
    check(recorded.has_value(), "a void is always recordable");
    m_desk.till().carts().clearDraft();
    transaction.commit();
    m_removed.reset();
    m_touched = 0;
    m_sale.start();
    return view();
}

Result<int, SaleRefusal> Selling::voidHeld(const std::string& reason, const std::optional<Uuid>& approval)
{
    if (const auto granted = allowed(Permission::VoidSale, "VOID", approval); !granted) {
        return unexpected(granted.error());
    }
    storage::CartRepository& carts = m_desk.till().carts();
    storage::Transaction transaction = m_desk.till().begin();
    const std::vector<storage::HeldCart> waiting = carts.held(m_desk.mode());
    for (const storage::HeldCart& cart : waiting) {
        const auto recorded = m_desk.till().journal().append(
            m_desk.draft(journal::voidRecord(cart.basket, m_sale.priceOf(cart.basket), reason, m_desk.language())));
        check(recorded.has_value(), "a void is always recordable");
        carts.take(cart.basket.id());
    }
    transaction.commit();
    return static_cast<int>(waiting.size());
}

Result<void, SaleRefusal> Selling::openDrawer(
    Drawer& drawer, const std::string& reason, const std::optional<Uuid>& approval)
{
    if (const auto granted = allowed(Permission::OpenDrawer, "NO_SALE", approval); !granted) {
        return unexpected(granted.error());
    }
    const auto session = m_desk.till().sales().openSession(m_desk.registerId());
    const auto recorded = m_desk.till().journal().appendAlone(m_desk.draft(journal::CashRecord{
        .kind = journal::CashKind::NoSale,
        .session = session ? session->id : std::string(),
        .currency = std::string(m_desk.currency().code()),
        .reason = reason,
    }));
    if (!recorded) {
        return unexpected(SaleRefusal::NotAllowed);
    }
    if (m_desk.mode() == Mode::Production) {
        drawer.open();
    }
    return {};
}

} // namespace comptoir::shop
