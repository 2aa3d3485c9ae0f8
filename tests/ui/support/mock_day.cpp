// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/mock_day.h"

#include "ui/i18n/french_spaces.h"

namespace comptoir::ui::mock {

namespace {

constexpr const char* kShirt = "shirt";
constexpr const char* kTrousers = "trousers";
constexpr const char* kSquare = "square";
constexpr const char* kPerfume = "perfume";
constexpr const char* kSoap = "bar";
constexpr const char* kOil = "bottle";
constexpr const char* kHoney = "jar";

} // namespace

Day::Day(bool english)
    : m_english(english)
{
}

QString Day::words(const char* french, const char* english) const
{
    return m_english ? QString::fromUtf8(english) : withFrenchSpaces(QString::fromUtf8(french));
}

QString Day::amount(qint64 cents) const
{
    const QString sign = cents < 0 ? QStringLiteral("\u2212") : QString();
    const qint64 whole = qAbs(cents) / 100;
    QString units = QString::number(whole % 1000);
    if (whole >= 1000) {
        units = QString::number(whole / 1000) + (m_english ? QStringLiteral(",") : QStringLiteral("\u202f"))
            + units.rightJustified(3, QLatin1Char('0'));
    }
    const QString rest = QString::number(qAbs(cents) % 100).rightJustified(2, QLatin1Char('0'));
    return m_english ? QStringLiteral("%1€%2.%3").arg(sign, units, rest)
                     : QStringLiteral("%1%2,%3\u00a0€").arg(sign, units, rest);
}

StatusState Day::status(const QString& clock) const
{
    StatusState state;
    state.clock = clock;
    state.store = QStringLiteral("Lyon Bellecour");
    state.till = words("Caisse 2", "Till 2");
    state.userName = QStringLiteral("Inès");
    state.userInitials = QStringLiteral("IB");
    state.userColor = QColor(0x18, 0x21, 0x2a);
    state.devices = {
        {.id = "printer",
            .name = words("Imprimante", "Printer"),
            .icon = "printer",
            .word = words("prête", "ready"),
            .lastEvent = "15:41",
            .pill = words("Papier", "Paper")},
        {.id = "drawer",
            .name = words("Tiroir", "Drawer"),
            .icon = "till",
            .word = words("fermé", "closed"),
            .lastEvent = "15:38",
            .pill = words("Tiroir", "Drawer")},
        {.id = "terminal",
            .name = words("Terminal de paiement", "Card terminal"),
            .icon = "card",
            .word = words("prêt", "ready"),
            .lastEvent = "15:36",
            .pill = "Terminal"},
        {.id = "scanner",
            .name = words("Douchette", "Scanner"),
            .icon = "barcode",
            .word = words("prête", "ready"),
            .lastEvent = "15:42",
            .pill = words("Douchette", "Scanner")},
        {.id = "display",
            .name = words("Écran client", "Customer display"),
            .icon = "screen",
            .word = words("prêt", "ready"),
            .lastEvent = "09:02"},
    };
    return state;
}

StatusState Day::offline() const
{
    StatusState state = status(QStringLiteral("15:42"));
    state.network = Network::StoreOffline;
    state.waiting = 6;
    state.offlineSince = QStringLiteral("14:12");
    return state;
}

SaleLine Day::line(const char* id, const char* name, const QString& variant, const char* drawing, qint64 cents) const
{
    SaleLine made;
    made.id = QString::fromUtf8(id);
    made.name = QString::fromUtf8(name);
    made.variant = variant;
    made.quantity = QStringLiteral("1");
    made.amount = amount(cents);
    made.drawing = QString::fromUtf8(drawing);
    return made;
}

SaleState Day::sevenLines() const
{
    SaleLine trousers = line("2", "Pantalon velours côtelé", "Camel · 40", kTrousers, 8010);
    trousers.promotion = words("Remise 10 % · défaut", "10% off · flaw");
    trousers.second = amount(8900);
    trousers.struck = true;
    SaleLine soap = line("5", "Savon de Marseille olive", words("Pain 300 g", "300 g bar"), kSoap, 1380);
    soap.promotion = words("3 pour le prix de 2", "3 for the price of 2");
    soap.quantity = QStringLiteral("3");
    soap.several = true;
    soap.second = amount(2070);
    soap.struck = true;
    SaleLine honey =
        line("7", "Miel de lavande de Provence", words("250 g · 35,60 €/kg", "250 g · €35.60/kg"), kHoney, 1780);
    honey.quantity = QStringLiteral("2");
    honey.several = true;
    honey.second = words("2 × 8,90 €", "2 × €8.90");
    SaleState state;
    state.lines = {
        line("1", "Marinière coton bio", words("Marine/écru · M", "Navy/ecru · M"), kShirt, 5900),
        trousers,
        line("3", "Foulard carré de soie « Ibis »", words("Grenat · 70 cm", "Garnet · 70 cm"), kSquare, 6500),
        line("4", "Eau de parfum Figuier blanc", QStringLiteral("50 ml"), kPerfume, 7800),
        soap,
        line("6", "Huile d’olive AOP Nyons", words("50 cl · 37,00 €/L", "50 cl · €37.00/L"), kOil, 1850),
        honey,
    };
    state.selected = 4;
    state.articles = 10;
    state.gross = amount(34800);
    state.discounts = amount(-1580);
    state.total = amount(33220);
    state.spokenTotal = words("332 euros 20", "332 euros 20");
    state.vat = amount(5121);
    state.payable = true;
    state.held = 2;
    state.lastTicket = QStringLiteral("2-018466");
    state.lastTicketTotal = amount(4180);
    return state;
}

SaleState Day::fourLinesOffline() const
{
    SaleLine tea = line("3", "Thé noir fumé « Soir d’hiver »",
        words("Boîte 100 g · 129,00 €/kg", "100 g tin · €129.00/kg"), "tin", 2580);
    tea.quantity = QStringLiteral("2");
    tea.several = true;
    tea.second = words("2 × 12,90 €", "2 × €12.90");
    SaleState state;
    state.lines = {
        line("1", "Robe portefeuille viscose", "Bordeaux · 38", "dress", 7900),
        line("2", "Crème mains karité", "75 ml", "pot", 1450),
        tea,
        line("4", "Sablés pur beurre de Bretagne", words("Boîte 300 g · 29,67 €/kg", "300 g box · €29.67/kg"),
            "biscuits", 890),
    };
    state.selected = 2;
    state.articles = 5;
    state.gross = amount(12820);
    state.total = amount(12820);
    state.spokenTotal = words("128 euros 20", "128 euros 20");
    state.vat = amount(1739);
    state.payable = true;
    state.held = 2;
    return state;
}

SaleState Day::alteration() const
{
    SaleState state;
    state.lines = {
        line("1", "Pantalon velours côtelé", "Camel · 40", kTrousers, 8900),
        line("2", "Retouche complète", words("Service", "Service"), "scissors", 3500),
    };
    state.selected = 1;
    state.articles = 2;
    state.gross = amount(12400);
    state.total = amount(12400);
    state.spokenTotal = words("124 euros", "124 euros");
    state.vat = amount(2067);
    state.payable = true;
    state.noteDue = true;
    return state;
}

SaleState Day::trainingLines() const
{
    SaleState state = sevenLines();
    state.lines.resize(5);
    state.selected = 3;
    state.articles = 7;
    state.gross = amount(31170);
    state.total = amount(29590);
    state.spokenTotal = words("295 euros 90", "295 euros 90");
    state.vat = amount(4932);
    state.held = 0;
    return state;
}

SaleState Day::emptySale() const
{
    SaleState state;
    state.total = amount(0);
    state.spokenTotal = words("0 euro", "0 euros");
    state.held = 2;
    state.lastTicket = QStringLiteral("2-018466");
    state.lastTicketTotal = amount(4180);
    return state;
}

RecoveryState Day::cartFound() const
{
    return {.title = words("Ticket retrouvé tel qu’à 15:44", "Sale restored as at 15:44"),
        .sentence = words("La caisse s’était arrêtée. Vérifiez-le avec le client.",
            "The till had stopped. Check it with the customer."),
        .icon = "refresh",
        .action = words("Continuer", "Continue"),
        .otherAction = {}};
}

RecoveryState Day::receiptOpen() const
{
    return {.title = words("Ticket n° 2-018466 enregistré — imprimer ?", "Sale no. 2-018466 is saved — print it?"),
        .sentence = words("La vente est sûre. Aucun papier n’est sorti.", "The sale is safe. No receipt came out."),
        .icon = "printer",
        .action = words("Imprimer", "Print"),
        .otherAction = words("Sans ticket", "No receipt")};
}

QList<ArticleTile> Day::quickKeys() const
{
    return {
        {.id = "tote", .name = words("Cabas", "Tote bag"), .icon = "tote"},
        {.id = "wrap", .name = words("Paquet cadeau", "Gift wrap"), .icon = "gift"},
        {.id = "hem", .name = words("Ourlet", "Hemming"), .icon = "scissors"},
        {.id = "gift-card", .name = words("Carte cadeau", "Gift card"), .icon = "gift", .muted = true},
        {.id = "tea", .name = words("Thé en vrac", "Loose tea"), .icon = "leaf"},
        {.id = "other", .name = words("Autres", "Other"), .icon = "dots"},
    };
}

QStringList Day::families() const
{
    return {words("Favoris", "Favourites"), words("Parfum", "Perfume"), words("Épicerie", "Food"),
        words("Emballage", "Wrapping"), words("Services", "Services"), words("Tout", "All")};
}

QList<ArticleTile> Day::favourites() const
{
    const auto tile = [this](const char* id, const char* name, const char* drawing, qint64 cents) {
        return ArticleTile{.id = QString::fromUtf8(id),
            .name = QString::fromUtf8(name),
            .drawing = QString::fromUtf8(drawing),
            .price = amount(cents)};
    };
    return {
        tile("a", "Savon de Marseille", kSoap, 690),
        tile("b", "Bougie Feuille de thé", "candle", 2900),
        tile("c", "Crème mains karité", "pot", 1450),
        tile("d", "Thé noir fumé", "tin", 1290),
        tile("e", "Sablés pur beurre", "biscuits", 890),
        tile("f", "Chocolat noir 70\u00a0%", "chocolate", 690),
        tile("g", "Miel de lavande", kHoney, 890),
        tile("h", "Cabas en toile", "tote", 900),
        tile("i", "Bonnet laine", "hat", 3900),
        tile("j", "Gants cuir", "gloves", 4900),
        tile("k", "Foulard « Ibis »", kSquare, 6500),
        tile("l", "Huile AOP Nyons", kOil, 1850),
    };
}

} // namespace comptoir::ui::mock
