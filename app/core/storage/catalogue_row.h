// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/clock.h"
#include "app/core/base/measure_mask.h"
#include "app/core/domain/product.h"

#include <optional>
#include <string>
#include <vector>

namespace comptoir::storage {

enum class BarcodeKind {
    Gtin,
    Case, ///< stands for several units
    Own, ///< the shop's own text, or prefix and item digits of a measured label (MeasureMask) followed by '*'
};

struct Barcode {
    std::string code; ///< 14 digits for a GTIN, else the text as scanned
    BarcodeKind kind = BarcodeKind::Gtin;
    Quantity quantity = Quantity::pieces(1);

    friend bool operator==(const Barcode&, const Barcode&) = default;
};

/// What one price list asks for a product, for a time (data-model.md §2). History is kept 60 days.
struct Price {
    std::string list;
    PriceKind kind = PriceKind::Regular;
    UnitPrice amount;
    Instant validFrom;
    std::optional<Instant> validTo; ///< first instant at which it no longer holds

    friend bool operator==(const Price&, const Price&) = default;
};

/// A product with its codes and prices: one row of the catalogue feed. `product.model` empty means a model of its own.
struct Article {
    Product product;
    std::vector<Barcode> barcodes;
    std::vector<Price> prices;

    friend bool operator==(const Article&, const Article&) = default;
};

/// A rate of a territory from an instant on.
struct VatRate {
    std::string territory;
    std::string category;
    Rate rate;
    Instant validFrom;

    friend bool operator==(const VatRate&, const VatRate&) = default;
};

/// A product's drawing, named by the SHA-256 (hex) of its bytes.
struct Picture {
    std::string sha256;
    std::string png;

    friend bool operator==(const Picture&, const Picture&) = default;
};

} // namespace comptoir::storage
