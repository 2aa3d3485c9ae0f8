// SPDX-License-Identifier: Apache-2.0
// Money vectors from a file: COMPTOIR_MONEY_VECTORS names one, else the shared data's own is taken.
#include "app/core/domain/vat.h"
#include "tests/support/sample_basket.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QTest>

#include <fstream>
#include <map>

#include <nlohmann/json.hpp>

using namespace comptoir;
using namespace comptoir::test;
using nlohmann::json;

namespace {

std::int64_t amountIn(const json& object, const char* name)
{
    return object.at(name).get<std::int64_t>();
}

Rate rateIn(const json& object)
{
    return {object.at("rate_bp").get<int>()};
}

json splitOf(const json& input)
{
    const VatTie tie = input.at("tie") == "tax_up" ? VatTie::TaxUp : VatTie::NetUp;
    const VatSplit parts = splitGross(cents(amountIn(input, "gross")), rateIn(input), tie);
    return {{"net_of_tax", parts.netOfTax.minor()}, {"tax", parts.tax.minor()}};
}

json grossOf(const json& input)
{
    const UnitPrice price{amountIn(input, "unit_price_1e4"), Currency::eur()};
    const auto gross = lineGross(price, Quantity::fromThousandths(amountIn(input, "quantity_milli")));
    return gross ? json{{"gross", gross->minor()}} : json{};
}

json discountOf(const json& input)
{
    return {{"discount", portion(cents(amountIn(input, "base")), rateIn(input)).minor()}};
}

json sharesOf(const json& input)
{
    json shares = json::array();
    for (const Money share :
        allocate(cents(amountIn(input, "total")), input.at("weights").get<std::vector<std::int64_t>>())) {
        shares.push_back(share.minor());
    }
    return {{"shares", shares}};
}

json refundOf(const json& input)
{
    const std::int64_t of = amountIn(input, "of") * Quantity::kOne;
    const std::int64_t before = (amountIn(input, "kth") - 1) * Quantity::kOne;
    return {{"amount", partialRefund(cents(amountIn(input, "total")), of, before, Quantity::kOne).minor()}};
}

json cashOf(const json& input)
{
    return {{"amount", roundCash(cents(amountIn(input, "amount")), 5).minor()}};
}

BasketLine lineOf(const ScannedOffer& scan, int number)
{
    return {
        .number = number,
        .product = scan.offer.product,
        .quantity = scan.quantity,
        .unitPrice = scan.offer.price,
        .vatRate = scan.offer.vatRate,
    };
}

/// A whole basket through the pricing engine; its lines sort as the file gives them, and may cost nothing.
Basket basketOf(const json& input)
{
    BasketContents contents;
    for (const json& line : input.at("lines")) {
        const int number = ++contents.lastNumber;
        const std::string sku = std::to_string(1000 + number);
        contents.lines.push_back(lineOf(scanned(sku, amountIn(line, "gross"), rateIn(line).basisPoints), number));
    }
    for (const json& line : input.at("returns")) {
        const int number = ++contents.lastNumber;
        BasketLine back = lineOf(scanned("r", 1, rateIn(line).basisPoints), number);
        back.quantity = -back.quantity;
        back.returns = sold(-amountIn(line, "net"), -amountIn(line, "net_of_tax"));
        contents.lines.push_back(std::move(back));
    }
    if (const std::int64_t off = amountIn(input, "basket_discount"); off > 0) {
        contents.discount = amountOff(off);
    }
    const Basket empty = emptyBasket();
    return Basket::restored(empty.id(), empty.currency(), empty.mode(), std::move(contents));
}

json ticketOf(const json& input)
{
    const PricedBasket priced = priceOf(basketOf(input));
    json result = {{"line_discounts", json::array()}, {"line_nets", json::array()}, {"line_net_of_tax", json::array()},
        {"vat", json::array()}, {"total", priced.total.minor()}};
    for (std::size_t i = 0; i < input.at("lines").size(); ++i) {
        const PricedLine& line = priced.lines[i];
        result["line_discounts"].push_back(line.discount.minor());
        result["line_nets"].push_back(line.net.minor());
        result["line_net_of_tax"].push_back(line.netOfTax.minor());
    }
    for (const VatTotal& total : priced.vat) {
        result["vat"].push_back({{"rate_bp", total.rate.basisPoints}, {"gross", total.gross.minor()},
            {"net_of_tax", total.netOfTax.minor()}, {"tax", total.tax.minor()}});
    }
    return result;
}

using Solve = json (*)(const json&);

const std::map<std::string, Solve> kKinds = {
    {"split_gross", splitOf},
    {"line_gross", grossOf},
    {"percent", discountOf},
    {"allocate", sharesOf},
    {"partial_refund", refundOf},
    {"cash_round_5", cashOf},
    {"ticket", ticketOf},
};

} // namespace

class MoneyVectorsFileTest : public QObject {
    Q_OBJECT

private slots:
    void everyVectorOfTheFileHolds()
    {
        const QString path = qEnvironmentVariable("COMPTOIR_MONEY_VECTORS", sharedPath("data/vectors/money.json"));
        COMPTOIR_NEED_SHARED(path);
        std::ifstream file(path.toStdString());
        const json vectors = json::parse(file).at("vectors");
        std::map<std::string, int> passed;
        for (const json& vector : vectors) {
            const auto kind = vector.at("kind").get<std::string>();
            QVERIFY2(kKinds.contains(kind), kind.c_str());
            const json result = kKinds.at(kind)(vector.at("input"));
            if (result != vector.at("expected")) {
                QFAIL((vector.dump() + "\nbut is " + result.dump()).c_str());
            }
            ++passed[kind];
        }
        QVERIFY(!passed.empty());
        for (const auto& [kind, count] : passed) {
            qInfo("%s: %d vectors hold", kind.c_str(), count);
        }
    }
};

QTEST_APPLESS_MAIN(MoneyVectorsFileTest)

#include "tst_money_vectors_file.moc"
