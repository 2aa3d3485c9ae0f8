// SPDX-License-Identifier: Apache-2.0
#include "app/shop/receipts/receipt_words.h"

namespace comptoir::shop {

namespace {

const ReceiptWords kFrench{
    .sale = "TICKET — VENTE",
    .returned = "TICKET — RETOUR",
    .exchange = "TICKET — ÉCHANGE",
    .cancellation = "TICKET — ANNULATION",
    .training = "ÉCOLE — SANS VALEUR",
    .copy = "DUPLICATA",
    .number = "Ticket n°",
    .servedBy = "Vendu par",
    .articles = "articles",
    .subtotal = "Sous-total",
    .discount = "Remise",
    .discounts = "Remises et promotions",
    .total = "TOTAL TTC",
    .rate = "Taux",
    .netOfTax = "HT",
    .tax = "TVA",
    .gross = "TTC",
    .cash = "Espèces",
    .card = "Carte bancaire",
    .given = "Reçu",
    .change = "Rendu",
    .authorisation = "Autorisation",
    .ecoContribution = "dont éco-participation",
    .proof = "Ce code prouve votre achat dans tous nos magasins.",
    .attestation = "attestation éditeur",
};

const ReceiptWords kEnglish{
    .sale = "RECEIPT — SALE",
    .returned = "RECEIPT — RETURN",
    .exchange = "RECEIPT — EXCHANGE",
    .cancellation = "RECEIPT — CANCELLATION",
    .training = "ÉCOLE — SANS VALEUR",
    .copy = "DUPLICATA",
    .number = "Receipt no.",
    .servedBy = "Served by",
    .articles = "items",
    .subtotal = "Subtotal",
    .discount = "Discount",
    .discounts = "Discounts and offers",
    .total = "TOTAL incl. VAT",
    .rate = "Rate",
    .netOfTax = "Net",
    .tax = "VAT",
    .gross = "Gross",
    .cash = "Cash",
    .card = "Card",
    .given = "Received",
    .change = "Change",
    .authorisation = "Authorisation",
    .ecoContribution = "incl. eco-contribution",
    .proof = "This code proves your purchase in all our stores.",
    .attestation = "publisher's attestation",
};

} // namespace

const ReceiptWords& receiptWords(Language language)
{
    return language == Language::French ? kFrench : kEnglish;
}

std::string tenderWord(const std::string& tender, Language language)
{
    const ReceiptWords& words = receiptWords(language);
    if (tender == "cash") {
        return words.cash;
    }
    return tender == "card" ? words.card : tender;
}

const std::string& natureWord(Nature nature, Language language)
{
    const ReceiptWords& words = receiptWords(language);
    switch (nature) {
    case Nature::Sale:
        return words.sale;
    case Nature::Return:
        return words.returned;
    case Nature::Exchange:
        return words.exchange;
    case Nature::Cancellation:
        return words.cancellation;
    }
    check(false, "an unknown nature");
    return words.sale;
}

} // namespace comptoir::shop
