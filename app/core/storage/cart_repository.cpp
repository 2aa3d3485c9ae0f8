// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/cart_repository.h"

#include "app/core/journal/record_type.h"
#include "app/core/storage/basket_codec.h"

namespace comptoir::storage {

namespace {

std::optional<HeldCart> cartAt(const Rows& rows)
{
    auto basket = decodeBasket(rows.view(3));
    if (!basket) {
        return std::nullopt;
    }
    return HeldCart{
        .basket = std::move(*basket),
        .at = {rows.integer(0)},
        .operatorCode = rows.text(1),
        .totalMinor = rows.integer(2),
    };
}

} // namespace

CartRepository::CartRepository(Connection& connection)
    : m_saveDraft(connection, "INSERT OR REPLACE INTO cart_draft (id, body, at_ms) VALUES (1, ?1, ?2)")
    // By its key: of a table that is emptied whole, SQLite writes the page anew even when it was empty.
    , m_clearDraft(connection, "DELETE FROM cart_draft WHERE id = 1")
    , m_draft(connection, "SELECT body, at_ms FROM cart_draft")
    , m_hold(connection, R"(INSERT OR REPLACE INTO cart_held (basket, mode, at_ms, operator, total_minor, body)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6))")
    , m_find(connection, "SELECT at_ms, operator, total_minor, body FROM cart_held WHERE basket = ?1")
    , m_drop(connection, "DELETE FROM cart_held WHERE basket = ?1")
    , m_held(connection,
          "SELECT at_ms, operator, total_minor, body FROM cart_held WHERE mode = ?1 ORDER BY at_ms DESC, basket DESC")
    , m_count(connection, "SELECT count(*) FROM cart_held WHERE mode = ?1")
{
}

void CartRepository::saveDraft(const Basket& basket, Instant at)
{
    m_saveDraft.execute(encodeBasket(basket, m_draftLines), at.ms);
}

void CartRepository::clearDraft()
{
    m_clearDraft.execute();
}

std::optional<CartDraft> CartRepository::draft()
{
    Rows rows = m_draft.run();
    auto basket = rows.next() ? decodeBasket(rows.view(0)) : std::nullopt;
    return basket ? std::optional(CartDraft{std::move(*basket), {rows.integer(1)}}) : std::nullopt;
}

void CartRepository::hold(const HeldCart& cart)
{
    m_hold.execute(cart.basket.id().text(), journal::textOf(cart.basket.mode()), cart.at.ms, cart.operatorCode,
        cart.totalMinor, encodeBasket(cart.basket));
}

std::optional<HeldCart> CartRepository::take(const Uuid& basket)
{
    std::optional<HeldCart> cart;
    {
        Rows rows = m_find.run(basket.text());
        cart = rows.next() ? cartAt(rows) : std::nullopt;
    }
    if (cart) {
        m_drop.execute(basket.text());
    }
    return cart;
}

std::vector<HeldCart> CartRepository::held(Mode mode)
{
    std::vector<HeldCart> carts;
    Rows rows = m_held.run(journal::textOf(mode));
    while (rows.next()) {
        if (auto cart = cartAt(rows)) {
            carts.push_back(std::move(*cart));
        }
    }
    return carts;
}

int CartRepository::heldCount(Mode mode)
{
    Rows rows = m_count.run(journal::textOf(mode));
    rows.next();
    return static_cast<int>(rows.integer(0));
}

} // namespace comptoir::storage
