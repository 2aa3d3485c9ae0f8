// SPDX-License-Identifier: Apache-2.0
#include "app/shop/import/import_report.h"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>

namespace comptoir::shop {

namespace {

constexpr std::size_t kRowsShown = 20;

struct ReasonWords {
    std::string_view name;
    std::string_view fr;
    std::string_view en;
};

constexpr std::array<ReasonWords, kRejectReasonCount> kReasons = {{
    {"bad_quoting", "guillemets mal fermés", "quotes not closed"},
    {"row_too_long", "ligne trop longue", "row too long"},
    {"not_utf8", "texte qui n’est pas en UTF-8", "text is not UTF-8"},
    {"too_many_fields", "plus de champs que de colonnes", "more fields than columns"},
    {"missing_code", "ni code-barres ni référence", "neither barcode nor sku"},
    {"length", "code-barres qui n’a ni 8, ni 12, ni 13, ni 14 chiffres", "barcode is not 8, 12, 13 or 14 digits long"},
    {"not_digits", "code-barres avec autre chose que des chiffres", "barcode with something other than digits"},
    {"check_digit", "chiffre de contrôle faux", "wrong check digit"},
    {"duplicate_code", "code déjà lu plus haut", "code already read above"},
    {"sku_too_long", "référence de plus de 40 caractères", "sku longer than 40 characters"},
    {"missing_name", "nom absent", "no name"},
    {"name_too_long", "nom trop long", "name too long"},
    {"missing_price", "prix absent", "no price"},
    {"bad_price", "prix illisible", "price cannot be read"},
    {"missing_vat_rate", "taux de TVA absent", "no VAT rate"},
    {"unknown_vat_rate", "taux de TVA inconnu", "unknown VAT rate"},
    {"unknown_unit", "unité inconnue", "unknown unit"},
    {"unknown_flag", "indication inconnue", "unknown flag"},
    {"bad_number", "nombre illisible", "number cannot be read"},
    {"bad_date", "date illisible", "date cannot be read"},
}};

const ReasonWords& wordsOf(RejectReason reason)
{
    return kReasons[static_cast<std::size_t>(reason)];
}

std::string_view wordsOf(RejectReason reason, Language language)
{
    return language == Language::French ? wordsOf(reason).fr : wordsOf(reason).en;
}

/// A JSON string. Texts here were checked to be UTF-8.
std::string inQuotes(std::string_view text)
{
    std::string json = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            json += fmt::format("\\u{:04x}", static_cast<int>(c));
        } else {
            json += c;
        }
    }
    return json += '"';
}

template <class Items, class Write>
std::string list(const Items& items, Write write)
{
    std::string json = "[";
    for (const auto& item : items) {
        json += json.size() > 1 ? "," : "";
        json += write(item);
    }
    return json += "]";
}

void describeRejected(const ImportReport& report, Language language, std::string& text)
{
    const bool french = language == Language::French;
    text += fmt::format("{:>9}  {}\n", report.rejected, french ? "refusés" : "rejected");
    for (std::size_t i = 0; i < kRejectReasonCount; ++i) {
        if (report.rejectedBy[i] > 0) {
            text += fmt::format("{:>13}  {}\n", report.rejectedBy[i], wordsOf(static_cast<RejectReason>(i), language));
        }
    }
    const std::size_t shown = std::min(report.rejections.size(), kRowsShown);
    for (std::size_t i = 0; i < shown; ++i) {
        const Rejection& rejection = report.rejections[i];
        text += fmt::format("    {} {}: {} {}\n", french ? "ligne" : "line", rejection.line,
            rejection.code.empty() ? "–" : rejection.code, wordsOf(rejection.reason, language));
    }
    if (const auto others = report.rejected - static_cast<std::int64_t>(shown); others > 0) {
        text += fmt::format("    {} {}\n", french ? "et d’autres :" : "and more:", others);
    }
}

void describeMissing(const ImportReport& report, Language language, std::string& text)
{
    const bool french = language == Language::French;
    text += fmt::format("{:>9}  {}\n", report.missing.size(),
        french ? "au catalogue, absents du fichier" : "in the catalogue, not in the file");
    const std::size_t shown = std::min(report.missing.size(), kRowsShown);
    for (std::size_t i = 0; i < shown; ++i) {
        text += fmt::format("    {} {}\n", report.missing[i].sku, report.missing[i].name);
    }
    if (report.missing.size() > shown) {
        text += fmt::format("    {} {}\n", french ? "et d’autres :" : "and more:", report.missing.size() - shown);
    }
    text +=
        fmt::format("{:>9}  {}\n", report.withdrawn, french ? "retirés du catalogue" : "withdrawn from the catalogue");
}

} // namespace

std::string_view nameOf(RejectReason reason)
{
    return wordsOf(reason).name;
}

void ImportReport::reject(Rejection rejection)
{
    ++rejected;
    ++rejectedBy[static_cast<std::size_t>(rejection.reason)];
    if (rejections.size() < kMostRejections) {
        rejections.push_back(std::move(rejection));
    }
}

std::string describe(const ImportReport& report, Language language)
{
    const bool french = language == Language::French;
    std::string text = fmt::format("{:>9}  {}\n{:>9}  {}\n{:>9}  {}\n{:>9}  {}\n", report.rows,
        french ? "lignes lues" : "rows read", report.added, french ? "articles ajoutés" : "articles added",
        report.changed, french ? "modifiés" : "changed", report.unchanged, french ? "inchangés" : "unchanged");
    describeRejected(report, language, text);
    describeMissing(report, language, text);
    return text;
}

std::string toJson(const ImportReport& report)
{
    std::string reasons;
    for (std::size_t i = 0; i < kRejectReasonCount; ++i) {
        if (report.rejectedBy[i] > 0) {
            reasons += fmt::format("{}\"{}\":{}", reasons.empty() ? "" : ",", kReasons[i].name, report.rejectedBy[i]);
        }
    }
    const std::string rejections = list(report.rejections, [](const Rejection& rejection) {
        return fmt::format(R"({{"line":{},"code":{},"reason":"{}"}})", rejection.line, inQuotes(rejection.code),
            nameOf(rejection.reason));
    });
    const std::string missing = list(report.missing, [](const MissingArticle& article) {
        return fmt::format(R"({{"sku":{},"name":{}}})", inQuotes(article.sku), inQuotes(article.name));
    });
    const std::string ignored = list(report.ignoredColumns, [](const std::string& name) { return inQuotes(name); });
    return fmt::format(R"({{"rows":{},"added":{},"changed":{},"unchanged":{},"rejected":{},"rejected_by":{{{}}},)"
                       R"("rejections":{},"missing":{},"withdrawn":{},"ignored_columns":{}}})",
        report.rows, report.added, report.changed, report.unchanged, report.rejected, reasons, rejections, missing,
        report.withdrawn, ignored);
}

} // namespace comptoir::shop
