// SPDX-License-Identifier: Apache-2.0
#include "ui/till/sale_lines.h"

#include <QCoreApplication>

namespace comptoir::ui {

namespace {

QString sentence(const char* text)
{
    return QCoreApplication::translate("SaleLines", text);
}

QString variantOf(const BasketLine& line, const TillWords& words)
{
    const Product& product = line.product;
    QStringList parts;
    if (const QString options = words.in(product.options); !options.isEmpty()) {
        parts << options;
    }
    if (product.content) {
        parts << QString::fromStdString(text::pricePerMeasure(line.unitPrice, *product.content, words.language));
    }
    if (!line.remark.empty()) {
        parts << QString::fromStdString(line.remark);
    }
    return parts.join(QStringLiteral(" · "));
}

QString promotionOf(const PricedLine& priced, const TillWords& words)
{
    for (const AppliedRule& rule : priced.rules) {
        QString name = words.in(rule.title.name());
        if (!name.isEmpty()) {
            return name;
        }
        return QCoreApplication::translate("SaleLines", "Remise %1").arg(words.amount(rule.amount));
    }
    return {};
}

/// Under the amount: what it would cost without discounts, or how it comes about.
void showSecond(SaleLine& row, const BasketLine& line, const PricedLine& priced, const TillWords& words)
{
    row.struck = priced.discount.isPositive();
    row.second.clear();
    if (row.struck) {
        row.second = words.amount(priced.gross);
    } else if (line.quantity != Quantity::pieces(1)) {
        row.second = QString::fromStdString(
            text::quantityTimesPrice(line.quantity, line.product.unit, line.unitPrice, words.language));
    }
}

/// All of a row that its price does not touch.
SaleLine rowFor(const BasketLine& line, const TillWords& words)
{
    SaleLine row;
    row.id = QString::number(line.number);
    row.name = words.in(line.product.name);
    row.variant = variantOf(line, words);
    row.quantity = words.quantity(line.quantity, line.product.unit);
    row.several = line.product.unit == Unit::Piece && line.quantity > Quantity::pieces(1);
    row.drawing = QString::fromStdString(line.product.picture);
    return row;
}

void showPrice(SaleLine& row, const BasketLine& line, const PricedLine& priced, const TillWords& words)
{
    row.promotion = promotionOf(priced, words);
    row.amount = words.amount(priced.net);
    showSecond(row, line, priced, words);
}

/// The row of line `at`, of which only what differs from `before` is worded: a threshold changes the price of every
/// line.
SaleLine rowAt(
    std::size_t at, const shop::SaleView& view, const TillWords& words, const std::optional<ShownSale>& before)
{
    const auto& lines = view.basket.lines();
    const PricedLine& priced = view.priced->lines[at];
    const bool known =
        before && at < before->view.basket.lines().size() && lines.shared(at) == before->view.basket.lines().shared(at);
    SaleLine row = known ? before->state.lines[static_cast<qsizetype>(at)] : rowFor(lines[at], words);
    if (!known || priced != before->view.priced->lines[at]) {
        showPrice(row, lines[at], priced, words);
    }
    return row;
}

} // namespace

SaleState saleState(const shop::SaleView& view, const TillWords& words, const std::optional<ShownSale>& before)
{
    SaleState state;
    const auto& lines = view.basket.lines();
    state.lines.reserve(static_cast<qsizetype>(lines.size()));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        state.lines << rowAt(i, view, words, before);
    }
    state.selected = rowOf(view, view.selected);
    state.articles = static_cast<int>(view.priced->pieces.thousandths() / Quantity::kOne);
    state.gross = words.amount(view.priced->gross);
    if (view.priced->discounts.isPositive()) {
        state.discounts = words.minus(view.priced->discounts);
    }
    state.total = words.amount(view.priced->total);
    state.spokenTotal = sentence("Total à payer, %1").arg(state.total);
    state.vat = words.amount(view.priced->tax);
    state.payable = !lines.empty() && view.priced->total.isPositive();
    state.noteDue = view.noteDue;
    state.held = view.held;
    return state;
}

int rowOf(const shop::SaleView& view, int line)
{
    const auto& lines = view.basket.lines();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].number == line) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

} // namespace comptoir::ui
