// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/crypto/signer.h"
#include "app/core/storage/journal_reader.h"
#include "app/core/storage/reference_reader.h"
#include "app/core/storage/sales_reader.h"
#include "app/shop/receipts/receipt_source.h"

#include <cstdint>
#include <optional>

namespace comptoir::shop {

/// Where kept tickets are read: the journal that holds them, the store's texts, the register's key for the QR (null: a
/// receipt without it), and its tables.
struct ReceiptFiles {
    storage::JournalReader& journal;
    storage::ReferenceReader& reference;
    crypto::Signer* signer = nullptr;
    storage::SalesReader* sales = nullptr; ///< for what later tickets did to one; null: not looked up
};

/// What the receipt of the ticket or note with that sequence is made from; its mark is that of an original. Empty when
/// the record is neither.
std::optional<ReceiptSource> keptReceipt(
    const ReceiptFiles& files, std::int64_t sequence, const Store& store, Language language);

} // namespace comptoir::shop
