// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/scan.h"
#include "app/core/storage/catalogue_reader.h"
#include "app/shop/selling/sale_view.h"
#include "app/shop/settlement/drawer.h"
#include "app/shop/settlement/open_sale.h"

#include <string>
#include <string_view>
#include <vector>

namespace comptoir::shop {

/// The price reason that also asks for a task: the shelf's label is wrong (receipts-and-returns.md §4).
inline constexpr std::string_view kShelfPriceReason = "shelf_price";

/// Selling at one register. Every call runs on the till thread and answers the sale as it is afterwards.
class Selling {
    /// A removal that can still be undone, while its sale goes on.
    struct RemovedLine {
        Uuid sale;
        BasketLine line;
    };

public:
    Selling(Desk& desk, OpenSale& sale);

    SaleView view() const;

    /// What the scanner read, or what was typed as a code. `quantity` for "3 × scan".
    ScanAnswer scan(const Scan& scan, Quantity quantity = Quantity::pieces(1));

    /// A product chosen by search, quick key or tile.
    /// A weighed one needs its `quantity`.
    ScanAnswer addProduct(const std::string& sku, std::optional<Quantity> quantity = std::nullopt);

    /// Sells what a ScanAnswer named as unpriced, at a typed `price` per unit. An article of open price is the
    /// cashier's to price; any other price is an override, like overridePrice().
    Result<SaleView, SaleRefusal> addPriced(const ScannedOffer& unpriced, Money price, const std::string& reason,
        const std::optional<Uuid>& approval = std::nullopt);

    /// As you type; `family` narrows it, and may stand alone.
    std::vector<storage::FoundModel> search(std::string_view words, int limit, std::string_view family = {}) const;
    std::vector<storage::FoundProduct> variants(const std::string& model) const;
    std::vector<std::string> families() const;

    Result<SaleView, SaleRefusal> select(int line);
    Result<SaleView, SaleRefusal> setQuantity(int line, Quantity quantity);
    Result<SaleView, SaleRefusal> remove(int line);
    /// Puts back the line removed last, unless something else was added or another sale began since.
    Result<SaleView, SaleRefusal> undoRemove();
    Result<SaleView, SaleRefusal> setRemark(int line, std::string remark);

    /// `line` 0 discounts the whole ticket. `approval` is the granted approval's id when above the person's limit.
    Result<SaleView, SaleRefusal> discount(int line, std::variant<Rate, Money> benefit, const std::string& reason,
        const std::optional<Uuid>& approval = std::nullopt);
    Result<SaleView, SaleRefusal> withdrawDiscount(int line);
    Result<SaleView, SaleRefusal> overridePrice(
        int line, Money price, const std::string& reason, const std::optional<Uuid>& approval = std::nullopt);

    Result<SaleView, SaleRefusal> hold();
    std::vector<HeldSale> held() const;
    Result<SaleView, SaleRefusal> recall(const Uuid& id);

    /// Abandons the sale; the journal keeps what it held and why.
    Result<SaleView, SaleRefusal> voidSale(
        const std::string& reason, const std::optional<Uuid>& approval = std::nullopt);

    /// Abandons every sale that waits, as voidSale() would each. Answers how many there were.
    Result<int, SaleRefusal> voidHeld(const std::string& reason, const std::optional<Uuid>& approval = std::nullopt);

    void saveDraft() { m_sale.saveDraft(); }

    /// Opens the drawer without a sale; the journal keeps who and why.
    Result<void, SaleRefusal> openDrawer(
        Drawer& drawer, const std::string& reason, const std::optional<Uuid>& approval);

private:
    ScanAnswer add(const ScannedOffer& offer, const std::string& code);
    Result<SaleView, SaleRefusal> changed(const Result<void, BasketError>& outcome, int line);
    Result<SaleView, SaleRefusal> ticketChanged(const Result<void, BasketError>& outcome);
    bool cardTaken();
    void recordOverride(int line, UnitPrice old, UnitPrice asked, const std::string& reason);
    /// Whether it may be done to the ticket. An approval is used up by it, but not for a ticket that is full.
    Result<void, SaleRefusal> allowedOnTicket(
        Permission permission, const std::string& action, const std::optional<Uuid>& approval, bool withinLimit = true);
    Result<void, SaleRefusal> allowed(
        Permission permission, const std::string& action, const std::optional<Uuid>& approval, bool withinLimit = true);

    Desk& m_desk;
    OpenSale& m_sale;
    std::optional<RemovedLine> m_removed;
    int m_touched = 0;
};

} // namespace comptoir::shop
