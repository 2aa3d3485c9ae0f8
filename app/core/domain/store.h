// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/money.h"
#include "app/core/domain/language.h"
#include "app/core/domain/rule_pack.h"

#include <optional>
#include <string>
#include <vector>

namespace comptoir {

struct LegalEntity {
    std::string name{};
    std::string form{}; ///< "SAS"
    std::string siren{};
    std::string siret{};
    std::string naf{};
    std::string vatNumber{};
    std::string vatExemption{}; ///< the mention of who has no VAT number
    std::string capital{}; ///< "120 000 €", on invoices
    std::string rcs{}; ///< "RCS Lyon 999 042 005", on invoices
    std::vector<std::string> address{}; ///< lines, with the country last
    std::string phone{};
};

struct QuickKey {
    LocalText label{};
    std::string icon{};
    std::string sku{}; ///< empty: a place kept for a later version
};

struct ReasonPreset {
    std::string code{};
    LocalText label{};
};

/// Rules of the shop that are data (data-model.md §3).
struct StorePolicies {
    int cutOffHour = 5;
    int pinAttempts = 5;
    int pinWaitSeconds = 60;
    int idleLockMinutes = 5;
    int repeatedReadMs = 500;
    Money floatDefault = Money::zero(Currency::eur());
    Money varianceLimit = Money::zero(Currency::eur()); ///< a larger difference of a count asks for an approval
    std::optional<Money> drawerLimit{}; ///< more cash than this in the drawer: a drop is advised
    std::vector<ReasonPreset> discountReasons{};
    std::vector<ReasonPreset> priceReasons{};
    std::vector<ReasonPreset> varianceReasons{};
    std::vector<ReasonPreset> voidReasons{};
    std::vector<ReasonPreset> noSaleReasons{};
    std::vector<ReasonPreset> cashInReasons{};
    std::vector<ReasonPreset> cashOutReasons{};
};

/// The reasons one can choose from: HQ's, or "Autre" when HQ gave none, so that nothing that needs a reason is ever
/// impossible.
std::vector<ReasonPreset> choicesOf(const std::vector<ReasonPreset>& given);

struct Store {
    std::string id{}; ///< S042
    LocalText name{}; ///< "Lyon Bellecour"
    std::string brand{}; ///< "Maison Orvane"
    LegalEntity legal{};
    std::string territory{}; ///< key of the VAT table: "FR"
    std::string timeZone{}; ///< IANA
    Currency currency = Currency::eur();
    std::string priceList{};
    std::string fallbackPriceList{};
    std::vector<LocalText> receiptHeader{};
    std::vector<LocalText> receiptFooter{};
    LocalText returnPolicy{};
    int returnDays = 0; ///< calendar days after the purchase that the policy gives; 0: it names none
    LocalText legalGuarantee{}; ///< what goods under D211-6 carry on their receipt
    LocalText privacy{}; ///< one line, for identified customers
    std::string privacyUrl{};
    std::string withdrawalUrl{}; ///< the form with which an order made at a distance is withdrawn from
    std::vector<LocalText> openingHours{};
    std::string receiptHost{}; ///< serves the HTML receipts behind the screen's QR
    std::vector<QuickKey> quickKeys{};
    StorePolicies policies{};
    RulePack rules{}; ///< the law of its country
};

} // namespace comptoir
