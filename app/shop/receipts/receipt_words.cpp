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
    .note = "NOTE — document provisoire, ne vaut pas ticket",
    .noteNumber = "Note n°",
    .followsNote = "Suit la note, écriture n°",
    .invoice = "FACTURE",
    .cancels = "Ce ticket annule le ticket n°",
    .modifies = "Ce ticket modifie le ticket n°",
    .cancelledBy = "Ce ticket est annulé par le ticket n°",
    .returnedBy = "Articles rendus par le ticket n°",
    .vatNumber = "TVA",
    .capital = "Capital",
    .registerWord = "Caisse",
    .order = "Commande",
    .channel = "Canal",
    .line = "ligne",
    .lines = "lignes",
    .offer = "Offre",
    .discount = "Remise",
    .discounts = "Remises et promotions",
    .rounding = "Arrondi",
    .total = "TOTAL TTC",
    .totalBack = "À RENDRE TTC",
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
    .serial = "N° de série",
    .lot = "Lot",
    .returnUntil = "Retour possible jusqu’au",
    .withdrawUntil = "Commande à distance : rétractation jusqu’au",
    .withdrawForm = "Formulaire de rétractation :",
    .articleColumn = "Article",
    .quantityColumn = "Quantité × prix TTC",
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
    .note = "NOTE — provisional document, not a receipt",
    .noteNumber = "Note no.",
    .followsNote = "Follows the note, entry no.",
    .invoice = "INVOICE",
    .cancels = "This receipt cancels receipt no.",
    .modifies = "This receipt changes receipt no.",
    .cancelledBy = "This receipt is cancelled by receipt no.",
    .returnedBy = "Items returned by receipt no.",
    .vatNumber = "VAT",
    .capital = "Share capital",
    .registerWord = "Till",
    .order = "Order",
    .channel = "Channel",
    .line = "line",
    .lines = "lines",
    .offer = "Offer",
    .discount = "Discount",
    .discounts = "Discounts and offers",
    .rounding = "Rounding",
    .total = "TOTAL incl. VAT",
    .totalBack = "REFUND incl. VAT",
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
    .serial = "Serial no.",
    .lot = "Lot",
    .returnUntil = "Returns accepted until",
    .withdrawUntil = "Distance order: withdrawal until",
    .withdrawForm = "Withdrawal form:",
    .articleColumn = "Item",
    .quantityColumn = "Quantity × price incl. VAT",
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

std::string channelWord(const std::string& channel, Language language)
{
    if (channel != "web") {
        return channel;
    }
    return language == Language::French ? "en ligne" : "online";
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
