// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/text/printout.h"
#include "app/shop/receipts/receipt_source.h"

#include <span>
#include <string>
#include <vector>

namespace comptoir::shop {

struct ReceiptFact {
    std::string label;
    std::string value{};
};

struct ReceiptLine {
    std::string label;
    std::string detail; ///< "3 × 6,90 €", "0,342 kg × 12,40 €/kg"
    std::string net; ///< after discounts: this column adds up to the total (money.md R15)
    std::string vatCode; ///< letter of the VAT table
    std::vector<ReceiptFact> discounts{};
    std::vector<std::string> remarks{}; ///< eco-contribution, serial number, lot, legal guarantee
};

struct ReceiptTender {
    std::string name;
    std::string amount;
    std::vector<ReceiptFact> details{}; ///< given, change, authorisation
};

struct ReceiptVat {
    std::string code;
    std::string rate;
    std::string netOfTax;
    std::string tax;
    std::string gross;
};

/// One receipt, whatever it lands on: paper, A4, the e-receipt, the screen. Each block of receipts-and-returns.md §1 in
/// its order, already in words, so that every rendering says the same. An empty text or list is a block that does not
/// apply.
struct Receipt {
    Language language = Language::French;
    std::string brand;
    std::string storeName;
    std::vector<std::string> shop; ///< header texts, address, phone
    std::vector<std::string> legal; ///< company, SIRET, NAF, VAT number
    std::vector<std::string> links; ///< "Ce ticket annule le ticket n° …"
    std::string status; ///< "TICKET — VENTE"
    std::vector<std::string> marks; ///< "ÉCOLE — SANS VALEUR", "DUPLICATA 2"
    std::string copied; ///< who made the copy, and when
    std::string number;
    std::string date;
    std::string time;
    std::vector<ReceiptFact> identity; ///< operator, register, customer's order
    std::vector<ReceiptLine> lines;
    std::vector<ReceiptFact> sums; ///< articles and their value, discounts, rounding
    ReceiptFact total;
    std::vector<ReceiptVat> vat;
    std::vector<ReceiptTender> tenders;
    std::vector<std::string> returns; ///< policy in force, last day
    std::vector<std::string> privacy;
    std::string proof; ///< what the QR holds
    std::string proofWords;
    std::vector<std::string> fiscal;
    std::vector<std::string> thanks;
    Instant at; ///< of the record
};

/// The receipt of a ticket or of a note.
Receipt makeReceipt(const ReceiptSource& source);

/// In rows, for paper of any width and for the preview on the screen.
text::Printout layOut(const Receipt& receipt);

/// On A4.
std::string receiptPdf(const Receipt& receipt);

/// The e-receipt: one HTML page that needs nothing else, for a phone first, light and dark, readable by a screen
/// reader. Everything the shop or the record says is escaped.
std::string receiptHtml(const Receipt& receipt);

/// The four characters printed as `Sig`: the 3rd, 7th, 13th and 19th of the base64url of the r‖s signature.
std::string signatureMark(std::span<const std::byte> derSignature);

} // namespace comptoir::shop
