// SPDX-License-Identifier: Apache-2.0
// The mock day's people, searches and sheets, and what its customer sees.
#include "tests/ui/support/mock_day.h"

namespace comptoir::ui::mock {

namespace {

// A code of the right look; its modules say nothing.
QString drawnCode()
{
    constexpr int kSide = 33;
    QString rows;
    for (int y = 0; y < kSide; ++y) {
        for (int x = 0; x < kSide; ++x) {
            const auto finder = [](int dx, int dy) {
                const int ring = qMax(qAbs(dx - 3), qAbs(dy - 3));
                return ring <= 3 && ring != 2;
            };
            const bool corner = (x < 8 && y < 8) || (x >= kSide - 8 && y < 8) || (x < 8 && y >= kSide - 8);
            const bool dark = corner ? finder(x % (kSide - 7), y % (kSide - 7)) : (x * 7 + y * 13 + x * y) % 5 < 2;
            rows += QLatin1Char(dark ? '1' : '0');
        }
        rows += QLatin1Char('\n');
    }
    return rows;
}

} // namespace

SignInState Day::signIn() const
{
    const auto person = [](const char* id, const char* name, const QString& role, const char* initials, QRgb color) {
        return PersonRow{.id = QString::fromUtf8(id),
            .name = QString::fromUtf8(name),
            .role = role,
            .initials = QString::fromUtf8(initials),
            .color = QColor(color)};
    };
    const QString selling = words("Vente", "Sales");
    SignInState state;
    state.clock = QStringLiteral("09:12");
    state.date = words("jeudi 19 novembre 2026", "Thursday 19 November 2026");
    state.shop = QStringLiteral("Maison Orvane · Lyon Bellecour");
    state.till = words("Caisse 2", "Till 2");
    state.people = {
        person("ib", "Inès B.", selling, "IB", 0xff6b2d5c),
        person("tr", "Théo R.", selling, "TR", 0xff2f5d6b),
        person("al", "Aïcha L.", words("Conseil parfum", "Perfume advice"), "AL", 0xff7a4a12),
        person("jm", "Julien M.", words("Retraits", "Pickups"), "JM", 0xff31572c),
        person("sp", "Sophie P.", words("Responsable", "Manager"), "SP", 0xff18212a),
        person("nf", "Noé F.", words("École", "Training"), "NF", 0xff4a4e78),
    };
    state.readiness = {
        {.id = "1", .name = words("En ligne", "Online"), .word = words("à l’instant", "just now")},
        {.id = "2", .name = words("Imprimante", "Printer"), .word = words("prête", "ready")},
        {.id = "3", .name = words("Terminal de paiement", "Card terminal"), .word = words("prêt", "ready")},
        {.id = "4", .name = words("Douchette", "Scanner"), .word = words("prête", "ready")},
    };
    state.english = m_english;
    return state;
}

ArticleSearchState Day::search() const
{
    const auto found = [this](const char* id, const char* name, const QString& detail, const char* drawing,
                           qint64 cents, const QString& stock, bool here) {
        return FoundArticle{.id = QString::fromUtf8(id),
            .name = QString::fromUtf8(name),
            .matchLength = 4,
            .detail = detail,
            .stock = stock,
            .here = here,
            .price = amount(cents),
            .drawing = QString::fromUtf8(drawing),
            .many = true};
    };
    ArticleSearchState state;
    state.query = QStringLiteral("foul");
    state.summary = words("3 modèles", "3 models");
    state.families = families();
    state.english = m_english;
    state.results = {
        found("1", "Foulard carré de soie « Ibis »", words("3 coloris", "3 colours"), "square", 6500,
            words("12 ici", "12 here"), true),
        found("2", "Foulard carré de soie « Arbre »", words("2 coloris", "2 colours"), "square#2d5f6c", 6500,
            words("4 ici", "4 here"), true),
        found("3", "Foulard laine froissée", words("5 coloris", "5 colours"), "scarf", 4900,
            words("ailleurs", "elsewhere"), false),
    };
    return state;
}

LineEditState Day::quantity() const
{
    LineEditState state;
    state.name = QStringLiteral("Savon de Marseille olive");
    state.variant = words("Pain 300 g", "300 g bar");
    state.value = QStringLiteral("12");
    state.note = words("au lieu de 3", "instead of 3");
    state.ready = true;
    state.english = m_english;
    return state;
}

LineEditState Day::discount() const
{
    LineEditState state;
    state.name = QStringLiteral("Pantalon velours côtelé");
    state.variant = QStringLiteral("Camel · 40");
    state.note = words("80,10 € au lieu de 89,00 €", "€80.10 instead of €89.00");
    state.presets = m_english ? QStringList{"5%", "10%", "15%", "20%", "30%"}
                              : QStringList{"5\u00a0%", "10\u00a0%", "15\u00a0%", "20\u00a0%", "30\u00a0%"};
    state.preset = 1;
    state.reasons = {words("Défaut", "Flaw"), words("Geste commercial", "Goodwill"), words("Personnel", "Staff"),
        words("Fin de série", "End of line"), words("Fidélité", "Loyalty"), words("Autre", "Other")};
    state.ready = true;
    state.english = m_english;
    return state;
}

LineEditState Day::price() const
{
    LineEditState state = discount();
    state.value = amount(7900);
    state.note = words("au lieu de 89,00 €", "instead of €89.00");
    state.preset = -1;
    state.reasons = {words("Prix affiché en rayon", "Price shown on the shelf"), words("Alignement", "Price match"),
        words("Prix à saisir", "Price to enter")};
    return state;
}

FaultState Day::fault() const
{
    return {
        .title = words("La caisse ne peut plus écrire", "The till can no longer write"),
        .safe = words("Les ventes enregistrées sont sûres. Celle-ci ne l’est pas encore : ne rendez rien.",
            "Recorded sales are safe. This one is not yet: give nothing back."),
        .step = words("Réessayez. Si cette page revient, arrêtez de vendre ici et appelez l’assistance avec ce code.",
            "Try again. If this page comes back, stop selling here and call support with this code."),
        .code = QStringLiteral("15:42-3F9A"),
    };
}

HeldTicketsState Day::held() const
{
    HeldTicketsState state;
    state.lastTicket = QStringLiteral("2-018466");
    state.lastTicketTotal = amount(4180);
    state.tickets = {
        {.id = "1",
            .time = "15:31",
            .who = "Théo",
            .first = "Robe portefeuille viscose",
            .count = words("2 articles", "2 items"),
            .amount = amount(9350)},
        {.id = "2",
            .time = "14:58",
            .who = "Inès",
            .first = "Bougie Feuille de thé",
            .count = words("1 article", "1 item"),
            .amount = amount(2900)},
    };
    return state;
}

LastTicketState Day::lastTicket() const
{
    LastTicketState state;
    state.cancellable = true;
    state.number = words("Ticket 2-018466", "Receipt 2-018466");
    state.facts = words("jeudi 19 novembre 2026 · 15:38 · Inès", "Thursday 19 November 2026 · 15:38 · Inès");
    state.total = amount(4180);
    state.paidBy = words("Carte bancaire 41,80 €", "Card €41.80");
    using text::RowKind;
    state.rows = receiptRows({
        {.kind = RowKind::Title, .left = "Maison Orvane"},
        {.kind = RowKind::Centred, .left = "Lyon Bellecour", .bold = true},
        {.kind = RowKind::Centred, .left = "42 place du Comptoir, 69002 Lyon, France"},
        {.kind = RowKind::Centred, .left = m_english ? "RECEIPT — SALE" : "TICKET — VENTE", .bold = true},
        {.kind = RowKind::Text, .left = m_english ? "Receipt no. S042-C02-00018466" : "Ticket n° S042-C02-00018466"},
        {.kind = RowKind::Amount, .left = "19/11/2026", .right = "15:38:12"},
        {.kind = RowKind::Rule},
        {.kind = RowKind::Amount, .left = "Bougie Feuille de thé", .right = amount(2900).toStdString() + " A"},
        {.kind = RowKind::Amount, .left = "Thé noir fumé « Soir d’hiver »", .right = amount(1280).toStdString() + " B"},
        {.kind = RowKind::Rule},
        {.kind = RowKind::Total, .left = m_english ? "TOTAL" : "TOTAL TTC", .right = amount(4180).toStdString()},
    });
    return state;
}

ApprovalState Day::approval() const
{
    ApprovalState state;
    state.what = words("Remise de 25 % demandée", "25% discount asked for");
    state.amount = amount(-2225);
    state.why = words("25 % dépasse votre limite de 15 %. Un accord est nécessaire.",
        "25% is over your 15% limit. An approval is needed.");
    state.lower = words("Ramener à 15 %", "Lower to 15%");
    state.approvers = {{.id = "sp",
        .name = "Sophie P.",
        .role = words("Responsable", "Manager"),
        .initials = "SP",
        .color = QColor(0x18, 0x21, 0x2a)}};
    state.approver = 0;
    return state;
}

CustomerDisplayState Day::displayItems() const
{
    CustomerDisplayState state;
    state.page = CustomerDisplayViewModel::Items;
    state.brand = QStringLiteral("Maison Orvane");
    state.gross = amount(34800);
    state.discounts = amount(-1580);
    state.due = amount(33220);
    state.spokenDue = words("332 euros 20", "332 euros 20");
    state.vat = amount(5121);
    for (const SaleLine& line : sevenLines().lines) {
        DisplayLine shown;
        shown.id = line.id;
        shown.name = line.several ? QStringLiteral("%1 × %2").arg(line.quantity, line.name) : line.name;
        shown.promoted = !line.promotion.isEmpty();
        shown.detail = shown.promoted ? line.promotion.section(QStringLiteral(" ·"), 0, 0) : line.variant;
        shown.amount = line.amount;
        shown.drawing = line.drawing;
        state.lines.append(shown);
    }
    return state;
}

CustomerDisplayState Day::displayReceipt() const
{
    CustomerDisplayState state = displayItems();
    state.page = CustomerDisplayViewModel::Receipt;
    state.qr = drawnCode();
    return state;
}

} // namespace comptoir::ui::mock
