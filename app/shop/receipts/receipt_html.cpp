// SPDX-License-Identifier: Apache-2.0
#include "app/shop/receipts/qr_code.h"
#include "app/shop/receipts/receipt.h"
#include "app/shop/receipts/receipt_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace comptoir::shop {

namespace {

// The shop's own colours (ui.md §4.1), light and dark.
constexpr std::string_view kStyle = R"(
:root{color-scheme:light dark;--page:#e8ecef;--paper:#fff;--ink:#12191f;--soft:#41505b;--line:#d3dbe1;--danger:#ad1d2e}
@media(prefers-color-scheme:dark){:root{--page:#0d1216;--paper:#171f26;--ink:#f3f6f8;--soft:#bcc8d1;--line:#2c3843;--danger:#ff9aa3}}
*{box-sizing:border-box}
body{margin:0;padding:16px 12px;background:var(--page);color:var(--ink);font:16px/1.45 Lato,system-ui,sans-serif}
main{max-width:30rem;margin:0 auto;padding:24px 20px;background:var(--paper);border-radius:16px}
h1{margin:0;font-size:1.6rem;line-height:1.2}
header,.fiscal{text-align:center}
p{margin:0;overflow-wrap:anywhere}
a{color:inherit}
.soft{color:var(--soft);font-size:.875rem}
.one{white-space:nowrap}
.status{margin-top:20px;font-weight:700;text-align:center}
.notice,.mark{margin-top:16px;padding:12px;border-radius:8px;font-weight:700;text-align:center}
.notice{background:var(--page)}
.mark{border:2px solid var(--danger);color:var(--danger)}
section{margin-top:16px;padding-top:16px;border-top:1px solid var(--line)}
section>p+p{margin-top:6px}
dl{display:grid;grid-template-columns:1fr auto;gap:4px 16px;margin:0}
dt.soft{padding-left:12px}
dd{margin:0;text-align:right}
ul{list-style:none;margin:0;padding:0}
li+li{margin-top:12px}
.row{display:flex;justify-content:space-between;gap:16px;font-weight:700}
.code{color:var(--soft);font-size:.75rem;font-weight:400}
.amount,dd,td{font-variant-numeric:tabular-nums;white-space:nowrap}
.number{margin-bottom:4px;font-weight:700}
.total{display:flex;justify-content:space-between;align-items:baseline;margin-top:12px;font-size:1.5rem;font-weight:700}
table{width:100%;border-collapse:collapse}
th,td{padding:2px 0 2px 12px;text-align:right;font-weight:400}
th:first-child{padding-left:0;text-align:left}
thead th{color:var(--soft);font-size:.875rem}
svg{display:block;width:min(100%,18rem);height:auto;margin:0 auto 8px;background:#fff;border-radius:8px}
.thanks{margin-top:12px;font-weight:700}
@media print{:root{--page:#fff;--paper:#fff;--ink:#000;--soft:#333;--line:#999;--danger:#000}body{padding:0}main{max-width:none}}
)";

std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

constexpr const char* kNoBreak = "\u00a0";

/// French typography: no line begins with what follows a space here, or ends with what comes before one.
bool together(std::string_view word, std::string_view next)
{
    constexpr std::array<std::string_view, 4> kOpening{"«", "••••", "n°", "N°"};
    constexpr std::array<std::string_view, 5> kClosing{"»", ":", ";", "!", "?"};
    return std::ranges::find(kOpening, word) != kOpening.end() || std::ranges::find(kClosing, next) != kClosing.end();
}

/// A number with hyphens stays on its line; an address can be tapped.
std::string wordHtml(std::string_view word)
{
    const std::string html = escaped(word);
    if (word.starts_with("https://")) {
        return fmt::format("<a href=\"{0}\">{0}</a>", html);
    }
    const bool number = word.find('-') != std::string_view::npos && word.find_first_of("0123456789") < word.size();
    return number ? fmt::format("<span class=\"one\">{}</span>", html) : html;
}

std::string prose(std::string_view text)
{
    std::string html;
    std::string_view before;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        const std::string_view word = text.substr(at, end - at);
        html += at == 0 ? "" : together(before, word) ? kNoBreak : " ";
        html += wordHtml(word);
        before = word;
        at = end + 1;
    }
    return html;
}

std::string paragraphs(const std::vector<std::string>& lines, std::string_view kind = {})
{
    std::string html;
    for (const std::string& line : lines) {
        html += kind.empty() ? fmt::format("<p>{}</p>\n", prose(line))
                             : fmt::format("<p class=\"{}\">{}</p>\n", kind, prose(line));
    }
    return html;
}

std::string facts(const std::vector<ReceiptFact>& facts)
{
    std::string html = "<dl>\n";
    for (const ReceiptFact& fact : facts) {
        html += fmt::format("<dt>{}</dt><dd>{}</dd>\n", escaped(fact.label), escaped(fact.value));
    }
    return html + "</dl>\n";
}

std::string lineItem(const ReceiptLine& line)
{
    std::string html = fmt::format("<li><div class=\"row\"><span>{} <span class=\"code\">{}</span></span>"
                                   "<span class=\"amount\">{}</span></div>\n",
        prose(line.label), escaped(line.vatCode), escaped(line.net));
    html += fmt::format("<p class=\"soft\">{}</p>\n", escaped(line.detail));
    for (const ReceiptFact& discount : line.discounts) {
        html += fmt::format("<p class=\"soft\">{} {}</p>\n", escaped(discount.label), escaped(discount.value));
    }
    return html + paragraphs(line.remarks, "soft") + "</li>\n";
}

std::string vatTable(const Receipt& receipt)
{
    const ReceiptWords& words = receiptWords(receipt.language);
    std::string html = fmt::format("<table><thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th>"
                                   "<th scope=\"col\">{}</th><th scope=\"col\">{}</th></tr></thead>\n<tbody>\n",
        words.rate, words.netOfTax, words.tax, words.gross);
    for (const ReceiptVat& vat : receipt.vat) {
        html += fmt::format("<tr><th scope=\"row\">{} {}</th><td>{}</td><td>{}</td><td>{}</td></tr>\n", vat.code,
            vat.rate, vat.netOfTax, vat.tax, vat.gross);
    }
    return html + "</tbody></table>\n";
}

std::string tenderBlock(const Receipt& receipt)
{
    if (receipt.tenders.empty()) {
        return {};
    }
    std::string html = "<section><dl>\n";
    for (const ReceiptTender& tender : receipt.tenders) {
        html += fmt::format("<dt>{}</dt><dd>{}</dd>\n", prose(tender.name), escaped(tender.amount));
        for (const ReceiptFact& detail : tender.details) {
            html += fmt::format(
                "<dt class=\"soft\">{}</dt><dd class=\"soft\">{}</dd>\n", escaped(detail.label), escaped(detail.value));
        }
    }
    return html + "</dl>\n</section>\n";
}

/// A path of one square a module: nothing to fetch, sharp at any size.
std::string qrPicture(const Receipt& receipt)
{
    const std::string rows = qrRows(receipt.proof);
    const std::size_t modules = rows.find('\n');
    if (receipt.proof.empty() || modules == std::string::npos) {
        return {};
    }
    constexpr std::size_t kQuiet = 4;
    std::string path;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == '1') {
            path += fmt::format("M{} {}h1v1h-1z", i % (modules + 1) + kQuiet, i / (modules + 1) + kQuiet);
        }
    }
    return fmt::format("<svg role=\"img\" aria-label=\"{}\" viewBox=\"0 0 {} {}\"><path d=\"{}\"/></svg>\n",
        escaped(receipt.proofWords), modules + 2 * kQuiet, modules + 2 * kQuiet, path);
}

std::string head(const Receipt& receipt)
{
    return fmt::format("<header>\n<h1>{}</h1>\n<p><strong>{}</strong></p>\n{}{}</header>\n", escaped(receipt.brand),
        escaped(receipt.storeName), paragraphs(receipt.shop, "soft"), paragraphs(receipt.legal, "soft"));
}

} // namespace

std::string receiptHtml(const Receipt& receipt)
{
    std::string html = fmt::format(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n"
        "<meta name=\"robots\" content=\"noindex\">\n"
        "<meta name=\"theme-color\" content=\"#e8ecef\" media=\"(prefers-color-scheme:light)\">\n"
        "<meta name=\"theme-color\" content=\"#0d1216\" media=\"(prefers-color-scheme:dark)\">\n"
        "<title>{} · {}</title>\n"
        "<style>{}</style>\n</head>\n<body>\n<main>\n",
        receipt.language == Language::French ? "fr" : "en", escaped(receipt.number), escaped(receipt.brand), kStyle);
    html += head(receipt) + paragraphs(receipt.links, "notice") + paragraphs(receipt.marks, "mark");
    if (!receipt.copied.empty()) {
        html += fmt::format("<p class=\"status soft\">{}</p>\n", escaped(receipt.copied));
    }
    html += fmt::format("<p class=\"status\">{}</p>\n", escaped(receipt.status));
    std::vector<ReceiptFact> identity{{receipt.date, receipt.time}};
    identity.insert(identity.end(), receipt.identity.begin(), receipt.identity.end());
    html += fmt::format(
        "<section><p class=\"number\">{}</p>\n{}</section>\n<section><ul>\n", prose(receipt.number), facts(identity));
    for (const ReceiptLine& line : receipt.lines) {
        html += lineItem(line);
    }
    html += fmt::format("</ul></section>\n<section>{}<p class=\"total\"><span>{}</span>"
                        "<span class=\"amount\">{}</span></p></section>\n",
        facts(receipt.sums), escaped(receipt.total.label), escaped(receipt.total.value));
    html += fmt::format("<section>{}</section>\n", vatTable(receipt)) + tenderBlock(receipt);
    if (!receipt.returns.empty() || !receipt.privacy.empty()) {
        html +=
            fmt::format("<section>{}{}</section>\n", paragraphs(receipt.returns), paragraphs(receipt.privacy, "soft"));
    }
    html += fmt::format("<section class=\"fiscal\">{}{}{}{}</section>\n</main>\n</body>\n</html>\n", qrPicture(receipt),
        receipt.proof.empty() ? "" : fmt::format("<p class=\"soft\">{}</p>\n", escaped(receipt.proofWords)),
        paragraphs(receipt.thanks, "thanks"), paragraphs(receipt.fiscal, "soft"));
    return html;
}

} // namespace comptoir::shop
