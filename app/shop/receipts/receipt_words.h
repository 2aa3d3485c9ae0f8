// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/domain/language.h"
#include "app/core/domain/ticket.h"

#include <string>

namespace comptoir::shop {

/// The fixed sentences of a receipt, in one language (receipts-and-returns.md §1).
struct ReceiptWords {
    std::string sale;
    std::string returned;
    std::string exchange;
    std::string cancellation;
    std::string training;
    std::string copy;
    std::string number;
    std::string servedBy;
    std::string note; ///< of a document before payment
    std::string noteNumber;
    std::string followsNote;
    std::string invoice;
    std::string cancels;
    std::string modifies;
    std::string cancelledBy;
    std::string returnedBy;
    std::string vatNumber;
    std::string capital;
    std::string registerWord;
    std::string order;
    std::string channel;
    std::string line;
    std::string lines;
    std::string offer;
    std::string discount;
    std::string discounts;
    std::string rounding;
    std::string total;
    std::string totalBack; ///< when money goes back
    std::string rate;
    std::string netOfTax;
    std::string tax;
    std::string gross;
    std::string cash;
    std::string card;
    std::string given;
    std::string change;
    std::string authorisation;
    std::string ecoContribution;
    std::string serial;
    std::string lot;
    std::string returnUntil;
    std::string withdrawUntil; ///< of a distance contract
    std::string withdrawForm;
    std::string articleColumn; ///< heads of the lines' columns on A4
    std::string quantityColumn;
    std::string proof;
    std::string attestation;
};

const ReceiptWords& receiptWords(Language language);

/// "Espèces", "Carte bancaire". `tender` as the journal spells it; one this version does not know stands as it is.
std::string tenderWord(const std::string& tender, Language language);

/// "en ligne" for `web`; one this version does not know stands as it is.
std::string channelWord(const std::string& channel, Language language);

/// "TICKET — VENTE".
const std::string& natureWord(Nature nature, Language language);

} // namespace comptoir::shop
