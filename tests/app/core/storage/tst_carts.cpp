// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/basket_codec.h"
#include "app/core/storage/till_database.h"
#include "tests/app/core/storage/storage_fixture.h"
#include "tests/support/sample_basket.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::storage;
using namespace comptoir::test;

namespace {

const Uuid kApproval = *Uuid::parse("0193c2a0-0000-7000-8000-00000000000a");

Basket basketNamed(const std::string& lastDigit, Mode mode = Mode::Production)
{
    Basket basket(*Uuid::parse("0193c2a0-0000-7000-8000-00000000000" + lastDigit), Currency::eur(), mode);
    check(basket.add(scanned("A", 999, 2000), "O17").has_value());
    return basket;
}

/// One of everything a basket can hold.
Basket fullBasket()
{
    BasketContents contents{.lastNumber = 9};
    BasketLine plain;
    plain.number = 1;
    plain.product = productOf("A");
    plain.product.options.fr = "Écru · M";
    plain.barcode = "3000000000014";
    plain.quantity = Quantity::pieces(2);
    plain.unitPrice = priced(999);
    plain.vatRate = {2000};
    plain.priorPrice = priced(1299);
    plain.override = PriceOverride{.old = priced(1199), .reason = "TORN", .approval = kApproval};
    plain.discount = percentOff(1000);
    plain.discount->approval = kApproval;
    plain.remark = "à emballer";
    plain.operatorCode = "O17";
    BasketLine label;
    label.number = 4;
    label.product = productOf("B");
    label.product.unit = Unit::Kilogram;
    label.quantity = Quantity::fromThousandths(387);
    label.unitPrice = priced(2390);
    label.vatRate = {550};
    label.labelledPrice = cents(925);
    label.discount = amountOff(25);
    label.operatorCode = "O18";
    BasketLine returned;
    returned.number = 9;
    returned.product = productOf("C");
    returned.quantity = Quantity::pieces(-1);
    returned.unitPrice = priced(1000);
    returned.vatRate = {2000};
    returned.returns = sold(1000, 833, 3, 1);
    returned.returnReason = "SIZE";
    for (const BasketLine& line : {plain, label, returned}) {
        contents.lines.push_back(line);
    }
    contents.corrections = {{.line = 2,
        .sku = "Z",
        .quantity = Quantity::pieces(1),
        .amount = cents(500),
        .operatorCode = "O17",
        .at = kNow}};
    contents.discount = percentOff(500);
    return Basket::restored(
        *Uuid::parse("0193c2a0-0000-7000-8000-000000000001"), Currency::eur(), Mode::Training, std::move(contents));
}

/// Each line of another product, with all that a product may say.
Basket longBasket(int lines)
{
    Basket basket(*Uuid::parse("0193c2a0-0000-7000-8000-000000000005"), Currency::eur(), Mode::Production);
    for (int n = 1; n <= lines; ++n) {
        ScannedOffer offer = scanned("SKU-" + std::to_string(n), 1000 + n, 2000);
        Product& product = offer.offer.product;
        product.name = {std::string(200, 'n'), std::string(200, 'n')};
        product.options = {std::string(100, 'o'), std::string(100, 'o')};
        product.picture = std::string(64, 'a');
        product.departments = {std::string(40, 'd'), std::string(40, 'e')};
        check(basket.add(offer, "O17").has_value());
    }
    return basket;
}

} // namespace

class CartsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder.emplace();
        m_till = std::move(*TillDatabase::open(*m_folder / "till.db", "test"));
    }

    void cleanup()
    {
        m_till.reset();
        m_folder.reset();
    }

    void basketComesBackWhole()
    {
        const Basket basket = fullBasket();
        const auto back = decodeBasket(encodeBasket(basket));
        QVERIFY(back.has_value());
        QVERIFY(*back == basket);
        QCOMPARE(back->lastNumber(), 9);
    }

    void longestBasketComesBackWhole()
    {
        const Basket basket = longBasket(Basket::kMaxLines);
        const std::string bytes = encodeBasket(basket);
        QVERIFY(bytes.size() > 2 * journal::kMaxBody); // more than a record takes

        const auto back = decodeBasket(bytes);

        QVERIFY(back.has_value());
        QVERIFY(*back == basket);
        m_till->carts().hold({basket, kNow, "O17", 0});
        QVERIFY(m_till->carts().take(basket.id()).has_value());
    }

    void linesEncodedBeforeAreOnesEncodedNow()
    {
        LineTexts kept;
        Basket basket = longBasket(40);
        QCOMPARE(encodeBasket(basket, kept), encodeBasket(basket));

        check(basket.setQuantity(3, Quantity::pieces(7)).has_value());
        check(basket.setRemark(40, "\"lines\":[0]").has_value()); // what stands for the lines while they are encoded
        check(basket.remove(20, cents(100), "O17", kNow).has_value());
        QCOMPARE(encodeBasket(basket, kept), encodeBasket(basket));
        check(basket.add(scanned("B", 500, 2000), "O17").has_value());
        QCOMPARE(encodeBasket(basket, kept), encodeBasket(basket));
        QVERIFY(*decodeBasket(encodeBasket(basket, kept)) == basket);
        const Basket empty(basket.id(), Currency::eur(), Mode::Production);
        QVERIFY(*decodeBasket(encodeBasket(empty, kept)) == empty);
        QCOMPARE(encodeBasket(basket, kept), encodeBasket(basket));
    }

    void basketOfALaterFormatIsNotGuessed()
    {
        std::string bytes = encodeBasket(fullBasket());
        const std::string format = "\"format\":1";
        bytes.replace(bytes.find(format), format.size(), "\"format\":2");
        QVERIFY(!decodeBasket(bytes).has_value());
    }

    void damagedBasketIsNoBasket()
    {
        const std::string bytes = encodeBasket(fullBasket());
        for (std::size_t cut = 0; cut < bytes.size(); cut += 7) {
            QVERIFY(!decodeBasket(std::string_view(bytes).substr(0, cut)).has_value());
        }
    }

    void draftSurvivesARestart()
    {
        m_till->carts().saveDraft(basketNamed("1"), {100});
        m_till->carts().saveDraft(fullBasket(), {200});
        m_till.reset();
        m_till = std::move(*TillDatabase::open(*m_folder / "till.db", "test"));

        const auto draft = m_till->carts().draft();
        QVERIFY(draft.has_value());
        QVERIFY(draft->basket == fullBasket());
        QCOMPARE(draft->at.ms, 200);
        m_till->carts().clearDraft();
        QVERIFY(!m_till->carts().draft().has_value());
    }

    void aDraftThatIsNotThereIsClearedWithoutTheDisk()
    {
        m_till->carts().saveDraft(basketNamed("1"), {100});
        m_till->carts().clearDraft();
        const std::int64_t written = m_till->connection().walBytes();

        m_till->carts().clearDraft();

        QCOMPARE(m_till->connection().walBytes(), written);
    }

    void heldCartsAreListedNewestFirstByMode()
    {
        CartRepository& carts = m_till->carts();
        carts.hold({.basket = basketNamed("1"), .at = {100}, .operatorCode = "O17", .totalMinor = 999});
        carts.hold({.basket = basketNamed("2"), .at = {200}, .operatorCode = "O18", .totalMinor = 999});
        carts.hold({.basket = basketNamed("3", Mode::Training), .at = {300}, .operatorCode = "O17", .totalMinor = 1});

        const auto held = carts.held(Mode::Production);
        QCOMPARE(held.size(), 2U);
        QVERIFY(held[0].basket == basketNamed("2"));
        QCOMPARE(held[0].operatorCode, std::string("O18"));
        QCOMPARE(carts.heldCount(Mode::Training), 1);
    }

    void cartIsTakenOnce()
    {
        CartRepository& carts = m_till->carts();
        carts.hold({.basket = basketNamed("1"), .at = {100}, .operatorCode = "O17", .totalMinor = 999});

        QVERIFY(carts.take(basketNamed("1").id()).has_value());
        QVERIFY(!carts.take(basketNamed("1").id()).has_value());
        QCOMPARE(carts.heldCount(Mode::Production), 0);
    }

private:
    std::optional<Folder> m_folder;
    std::unique_ptr<TillDatabase> m_till;
};

QTEST_APPLESS_MAIN(CartsTest)

#include "tst_carts.moc"
