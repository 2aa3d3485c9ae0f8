// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/domain/store.h"
#include "app/shop/receipts/document_printer.h"

#include <string>

namespace comptoir::shop {

// How any area prints a report (an X or Z reading, a list): it makes a text::Report of titled rows from its journal
// record. On paper: `Receipts::printReport(sequence, report)`, which numbers copies like those of a ticket. In a file:
// `printoutPdf(title, layOut(report, store, mark, language))`, or `Receipts::reportPdf(sequence, report)`.

/// The report with the shop's head above it, and the marks of a copy and of training under its title.
text::Printout layOut(const text::Report& report, const Store& store, const PaperMark& mark, Language language);

/// The rows that say what kind of paper this is: ÉCOLE — SANS VALEUR, DUPLICATA n with operator and time. None for an
/// original of production.
text::Printout markRows(const PaperMark& mark, const std::string& timeZone, Language language);

/// `printout` on A4 pages, with page numbers. PDF 1.5 with its fonts inside; `made` is its date.
std::string printoutPdf(const std::string& title, const text::Printout& printout, Instant made);

} // namespace comptoir::shop
