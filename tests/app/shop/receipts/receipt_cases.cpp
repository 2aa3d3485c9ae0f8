// SPDX-License-Identifier: Apache-2.0
#include "tests/app/shop/receipts/receipt_cases.h"

namespace comptoir::test {

using namespace journal;

namespace {

LocalText words(const char* french)
{
    return {.fr = french, .en = {}};
}

Store sampleStore()
{
    Store store{.id = "S042", .name = words("Lyon Bellecour"), .brand = "Maison Orvane"};
    store.legal = {.name = "Maison Orvane Démonstration",
        .form = "SAS",
        .siren = "999042005",
        .siret = "99904200500044",
        .naf = "47.71Z",
        .vatNumber = "FR45999042005",
        .capital = "120 000 €",
        .rcs = "RCS Lyon 999 042 005",
        .address = {"42 place du Comptoir", "69002 Lyon", "France"},
        .phone = "04 65 71 20 42"};
    store.timeZone = "Europe/Paris";
    store.receiptHeader = {words("Mode, parfums, épicerie fine")};
    store.receiptFooter = {words("Merci de votre visite.")};
    store.returnPolicy = words("Échange ou remboursement sous 30 jours, article neuf, sur présentation du ticket.");
    store.returnDays = 30;
    store.legalGuarantee = words("Garantie légale de conformité : 2 ans");
    store.privacy = words("Vos données : vous y accédez et les corrigez quand vous voulez.");
    store.privacyUrl = "https://maison-orvane.example/donnees";
    store.withdrawalUrl = "https://maison-orvane.example/retractation";
    store.rules = {.country = "FR",
        .edition = "test",
        .rules = {{.parameter = LegalParameter::WithdrawalDays, .source = "test", .number = 14},
            {.parameter = LegalParameter::WithdrawalExtended, .source = "test", .number = 1}}};
    store.policies.discountReasons = {{.code = "flaw", .label = words("Défaut")}};
    return store;
}

TicketLineRecord line(std::int64_t number, const char* label, std::int64_t thousandths, std::int64_t unitPrice,
    std::int64_t net, std::int64_t netOfTax, std::int64_t rateBp = 2000)
{
    TicketLineRecord made;
    made.line = number;
    made.sku = "A" + std::to_string(number);
    made.label = label;
    made.quantity = thousandths;
    made.unit = "pc";
    made.unitPrice = unitPrice;
    made.gross = net;
    made.net = net;
    made.netOfTax = netOfTax;
    made.rateBp = rateBp;
    return made;
}

PaymentRecord paid(const char* tender, std::int64_t amount)
{
    PaymentRecord payment;
    payment.tender = tender;
    payment.amount = amount;
    return payment;
}

/// Totals and VAT of its lines, as the sealer wants them.
void total(TicketRecord& ticket)
{
    ticket.vat.clear();
    ticket.totals = {};
    for (const TicketLineRecord& sold : ticket.lines) {
        auto rate = std::find_if(
            ticket.vat.begin(), ticket.vat.end(), [&](const VatRecord& vat) { return vat.rateBp == sold.rateBp; });
        if (rate == ticket.vat.end()) {
            rate = ticket.vat.insert(ticket.vat.end(), VatRecord{.rateBp = sold.rateBp});
        }
        rate->gross += sold.net;
        rate->netOfTax += sold.netOfTax;
        rate->tax += sold.net - sold.netOfTax;
        ticket.totals.gross += sold.net;
        ticket.totals.netOfTax += sold.netOfTax;
        ticket.totals.tax += sold.net - sold.netOfTax;
    }
    ticket.totals.lines = static_cast<std::int64_t>(ticket.lines.size());
}

shop::ReceiptSource sourceOf(TicketRecord ticket)
{
    total(ticket);
    if (ticket.payments.empty()) {
        ticket.payments = {paid("cash", ticket.totals.gross)};
    }
    ticket.number = "S042-C02-00018467";
    shop::ReceiptSource source{.store = sampleStore(),
        .operatorName = "Inès",
        .signatureMark = "k7Qx",
        .proof = "eyJhbGciOiJFUzI1NiJ9.e30.c2ln"};
    source.record.envelope.registerId = "S042-C02";
    source.record.envelope.sequence = 31'204;
    source.record.envelope.typeSequence = 12;
    source.record.envelope.atMs = 1'791'446'400'000; // 8 October 2026, 10:00 in Paris
    source.record.envelope.businessDay = "2026-10-08";
    source.record.envelope.operatorCode = "ines";
    source.record.envelope.software = "1.0.0";
    source.record.payload = std::move(ticket);
    return source;
}

TicketRecord saleOf(std::vector<TicketLineRecord> lines)
{
    TicketRecord ticket;
    ticket.lines = std::move(lines);
    return ticket;
}

TicketRecord plainTicket()
{
    TicketRecord ticket = saleOf({line(1, "Savon à l’olive", 3000, 59'000, 1770, 1475),
        line(2, "Confiture de mûres, œuvre du chef", 1000, 55'500, 555, 526, 550)});
    PaymentRecord cash = paid("cash", 2325);
    cash.given = 5000;
    cash.change = 2675;
    ticket.payments = {cash};
    return ticket;
}

TicketRecord returnTicket(Nature nature)
{
    TicketRecord ticket = saleOf({line(1, "Pull marin", -1000, 890'000, -8900, -7417)});
    ticket.nature = nature;
    ticket.original = OriginalRecord{.registerId = "S042-C02", .sequence = 30'001, .hash = {}};
    return ticket;
}

shop::ReceiptSource returned(Nature nature)
{
    shop::ReceiptSource source = sourceOf(returnTicket(nature));
    source.originalNumber = "S042-C02-00018001";
    return source;
}

shop::ReceiptSource marked(shop::PaperMark mark)
{
    shop::ReceiptSource source = plainSale();
    mark.at = {1'791'446'400'000 + 3'600'000};
    source.mark = std::move(mark);
    return source;
}

shop::ReceiptSource exchanged()
{
    TicketRecord ticket = returnTicket(Nature::Exchange);
    ticket.lines.push_back(line(2, "Pull marin", 1000, 990'000, 9900, 8250));
    ticket.lines.back().options = "Marine/écru · M";
    shop::ReceiptSource source = sourceOf(ticket);
    source.originalNumber = "S042-C02-00018001";
    return source;
}

shop::ReceiptSource richLines()
{
    TicketRecord ticket = saleOf({line(1, "Comté affiné 18 mois", 342, 248'000, 848, 804, 550),
        line(2, "Lampe à poser opaline", 2000, 790'000, 15'800, 13'167),
        line(3, "Montre automatique « Belcour »", 1000, 3'200'000, 28'800, 24'000)});
    ticket.lines[0].unit = "kg";
    ticket.lines[0].lot = "L2610";
    ticket.lines[1].eco = 24;
    ticket.lines[1].guarantee = kLegalGuarantee;
    ticket.lines[2].gross = 32'000;
    ticket.lines[2].discount = 3200;
    ticket.lines[2].discounts = {
        {.rule = "BIENVENUE", .amount = 1600, .approval = {}}, {.rule = "MANUAL:flaw", .amount = 1600, .approval = {}}};
    ticket.lines[2].serial = "BC-0042-77";
    ticket.lines[2].guarantee = kLegalGuarantee;
    PaymentRecord card = paid("card", 40'000);
    card.scheme = "Visa";
    card.last4 = "4417";
    card.reference = "A1B2C3";
    PaymentRecord cash = paid("cash", 5448);
    cash.given = 6000;
    cash.change = 552;
    ticket.payments = {card, cash};
    return sourceOf(ticket);
}

shop::ReceiptSource orderOfACustomer()
{
    TicketRecord ticket = plainTicket();
    ticket.order = "W-77120";
    ticket.channel = "web";
    ticket.customer = "5f0c7d9e-1111-4222-8333-444455556666";
    ticket.note = 31'200;
    return sourceOf(ticket);
}

shop::ReceiptSource noteBeforePayment()
{
    TicketRecord ticket = saleOf({line(1, "Retouche complète", 1000, 350'000, 3500, 2917)});
    total(ticket);
    shop::ReceiptSource source = sourceOf(ticket);
    NoteRecord note;
    note.lines = ticket.lines;
    note.vat = ticket.vat;
    note.totals = ticket.totals;
    source.record.payload = note;
    source.proof.clear();
    return source;
}

} // namespace

shop::ReceiptSource plainSale()
{
    return sourceOf(plainTicket());
}

shop::ReceiptSource longSale(int lines)
{
    TicketRecord ticket;
    for (int n = 1; n <= lines; ++n) {
        ticket.lines.push_back(line(n, "Thé vert « Jardin d’été »", 1000, 125'000, 1250, 1185, 550));
    }
    return sourceOf(ticket);
}

std::vector<ReceiptCase> receiptCases()
{
    shop::ReceiptSource cancelled = plainSale();
    cancelled.cancelledBy = "S042-C02-00018468";
    shop::ReceiptSource partly = plainSale();
    partly.returnedBy = {"S042-C02-00018468", "S042-C02-00018470"};
    shop::ReceiptSource invoice = plainSale();
    invoice.invoiceNumber = "S042-C02-F00000007";
    return {
        {"sale", plainSale()},
        {"return", returned(Nature::Return)},
        {"exchange", exchanged()},
        {"cancellation", returned(Nature::Cancellation)},
        {"duplicate", marked({.copy = 2, .operatorName = "Sophie"})},
        {"training", marked({.mode = Mode::Training})},
        {"note", noteBeforePayment()},
        {"cancelled", cancelled},
        {"partly-returned", partly},
        {"rich", richLines()},
        {"order", orderOfACustomer()},
        {"invoice", invoice},
    };
}

} // namespace comptoir::test
