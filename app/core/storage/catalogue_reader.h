// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/result.h"
#include "app/core/domain/product.h"
#include "app/core/domain/promotion.h"
#include "app/core/storage/feed_row.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace comptoir::storage {

/// Whose prices and taxes a till asks for: the store's.
struct CatalogueScope {
    std::string priceList;
    std::string fallbackPriceList;
    std::string territory = "FR";

    friend bool operator==(const CatalogueScope&, const CatalogueScope&) = default;
};

enum class LookupError {
    Unknown, ///< no such code or sku in the catalogue
    BadCheckDigit, ///< a measured label whose verifier does not hold: read it again
    NoVatRate, ///< the catalogue has no rate for it here and now: it cannot be sold
};

/// A line of the search list: a model, its variants folded under it.
struct FoundModel {
    std::string model;
    LocalText name;
    std::string brand;
    std::string category;
    std::string picture;
    int variants = 0;
    std::optional<UnitPrice> priceFrom; ///< lowest price of its variants now
    std::string sku; ///< of its only variant, else empty
    Unit unit = Unit::Piece; ///< of what `priceFrom` counts
};

/// One variant of a model, with what it costs now.
struct FoundProduct {
    Offer offer;
};

/// The current catalogue, read-only, for one thread. It follows the file that `catalogue.current` names and the commits
/// in it by itself, between two calls. Answers nothing before the first snapshot has arrived. Holds no article in
/// memory.
class CatalogueReader {
public:
    explicit CatalogueReader(std::filesystem::path folder);
    ~CatalogueReader();

    /// Set once the store is known, and when its price list changes.
    void setScope(const CatalogueScope& scope);

    /// Whether there is a catalogue to read.
    bool available();

    /// Where the catalogue stands, for the screen that tells its age and for the sync.
    std::optional<FeedCursor> cursor();

    /// What a scanned or typed code stands for now: the whole code first, then the shop's measured labels (02, 20–29).
    /// An offer of price 0 has no price in force: a person must give one.
    Result<ScannedOffer, LookupError> findByCode(std::string_view text, Instant now);

    Result<Offer, LookupError> offer(const std::string& sku, Instant now);

    /// The lowest price in force during the 30 days before `since` (money.md V32); nothing when there was none.
    std::optional<UnitPrice> priorPrice(const std::string& sku, Instant since);

    /// As you type: every word begins a word of the product's names, brand, options or sku; accents, case, œ and word
    /// order do not matter. Nothing below two characters. `family` (a department) narrows it, and may stand alone.
    std::vector<FoundModel> search(std::string_view words, int limit, Instant now, std::string_view family = {});

    std::vector<FoundProduct> variants(const std::string& model, Instant now);

    /// The departments, in alphabetical order.
    std::vector<std::string> families();

    std::vector<Promotion> promotionsInForce(Instant now);

    /// Changes when promotions (or the file) do: a reason to ask promotionsInForce() again.
    std::int64_t promotionsVersion();

    /// PNG bytes, or empty.
    std::string picture(const std::string& sha256);

private:
    struct Open;

    Open* current();

    std::filesystem::path m_folder;
    CatalogueScope m_scope;
    std::unique_ptr<Open> m_open;
    std::int64_t m_generation = 0;
};

} // namespace comptoir::storage
