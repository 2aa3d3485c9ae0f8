// SPDX-License-Identifier: Apache-2.0
#include "app/core/archive/table_columns.h"

#include <array>

namespace comptoir::archive {

namespace {

constexpr auto kTickets = std::to_array<Column>({
    {"sequence", CellKind::Number, "numéro de l’enregistrement dans le journal"},
    {"numero", CellKind::Text, "numéro du ticket"},
    {"mode", CellKind::Text, "production, ou training : mode école, hors de tout total"},
    {"nature", CellKind::Text, "sale vente, return retour, exchange échange, cancellation annulation"},
    {"journee", CellKind::Day, "journée comptable"},
    {"heure", CellKind::Time, "date et heure locales"},
    {"operateur", CellKind::Text, "code de la personne"},
    {"devise", CellKind::Text, "code ISO 4217"},
    {"lignes", CellKind::Number, "nombre de lignes"},
    {"ttc", CellKind::Amount, "total toutes taxes comprises"},
    {"ht", CellKind::Amount, "total hors taxes"},
    {"tva", CellKind::Amount, "taxe sur la valeur ajoutée"},
    {"arrondi", CellKind::Amount, "arrondi des espèces, hors taxe"},
    {"origine", CellKind::Number, "séquence du ticket repris ou annulé"},
    {"grand_total_net", CellKind::Amount, "grand total perpétuel après ce ticket"},
    {"grand_total_absolu", CellKind::Amount, "somme perpétuelle des valeurs absolues"},
    {"empreinte", CellKind::Text, "SHA-256 de l’enregistrement"},
});

constexpr auto kLines = std::to_array<Column>({
    {"sequence", CellKind::Number, "numéro de l’enregistrement dans le journal"},
    {"numero", CellKind::Text, "numéro du ticket"},
    {"mode", CellKind::Text, "production, ou training : mode école, hors de tout total"},
    {"ligne", CellKind::Number, "rang dans le ticket"},
    {"article", CellKind::Text, "référence de l’article"},
    {"code_barres", CellKind::Text, "code lu"},
    {"libelle", CellKind::Text, "désignation"},
    {"quantite", CellKind::Quantity, "négative quand la ligne est rendue"},
    {"unite", CellKind::Text, "pc pièce, kg, l, m"},
    {"prix_unitaire", CellKind::UnitPrice, "TTC"},
    {"brut", CellKind::Amount, "TTC avant remises"},
    {"remise", CellKind::Amount, "somme des remises"},
    {"net", CellKind::Amount, "TTC après remises"},
    {"taux_tva", CellKind::Rate, "en pour cent"},
    {"ht", CellKind::Amount, "hors taxes"},
    {"rend_sequence", CellKind::Number, "séquence du ticket dont la ligne est rendue"},
    {"rend_ligne", CellKind::Number, "rang de la ligne rendue"},
});

constexpr auto kVat = std::to_array<Column>({
    {"sequence", CellKind::Number, "numéro de l’enregistrement dans le journal"},
    {"numero", CellKind::Text, "numéro du ticket"},
    {"mode", CellKind::Text, "production, ou training : mode école, hors de tout total"},
    {"taux_tva", CellKind::Rate, "en pour cent"},
    {"ttc", CellKind::Amount, "toutes taxes comprises"},
    {"ht", CellKind::Amount, "hors taxes"},
    {"tva", CellKind::Amount, "taxe"},
});

constexpr auto kPayments = std::to_array<Column>({
    {"sequence", CellKind::Number, "numéro de l’enregistrement dans le journal"},
    {"numero", CellKind::Text, "numéro du ticket"},
    {"mode", CellKind::Text, "production, ou training : mode école, hors de tout total"},
    {"rang", CellKind::Number, "rang dans le ticket"},
    {"moyen", CellKind::Text, "cash espèces, card carte…"},
    {"montant", CellKind::Amount, "remis moins rendu"},
    {"remis", CellKind::Amount, "remis par le client"},
    {"rendu", CellKind::Amount, "rendu au client"},
    {"reference", CellKind::Text, "référence ou autorisation"},
    {"fin_de_carte", CellKind::Text, "quatre derniers chiffres"},
    {"reseau", CellKind::Text, "réseau de la carte"},
});

constexpr auto kCloses = std::to_array<Column>({
    {"sequence", CellKind::Number, "numéro de l’enregistrement dans le journal"},
    {"niveau", CellKind::Text, "session, day jour, month mois, year année"},
    {"numero", CellKind::Number, "continu par niveau"},
    {"journee", CellKind::Day, "journée comptable"},
    {"heure", CellKind::Time, "date et heure locales"},
    {"de", CellKind::Number, "première séquence"},
    {"a", CellKind::Number, "dernière séquence"},
    {"tickets", CellKind::Number, "nombre de tickets"},
    {"ttc", CellKind::Amount, "toutes taxes comprises"},
    {"ht", CellKind::Amount, "hors taxes"},
    {"tva", CellKind::Amount, "taxe"},
    {"remises", CellKind::Amount, "somme des remises"},
    {"especes_attendues", CellKind::Amount, "par le calcul"},
    {"especes_comptees", CellKind::Amount, "par le comptage"},
    {"ecart", CellKind::Amount, "compté moins attendu"},
    {"grand_total_net", CellKind::Amount, "grand total perpétuel"},
    {"grand_total_absolu", CellKind::Amount, "somme perpétuelle des valeurs absolues"},
    {"racine", CellKind::Text, "racine de Merkle (RFC 6962) des tickets"},
});

constexpr auto kEvents = std::to_array<Column>({
    {"sequence", CellKind::Number, "numéro de l’enregistrement dans le journal"},
    {"mode", CellKind::Text, "production, ou training : mode école, hors de tout total"},
    {"journee", CellKind::Day, "journée comptable"},
    {"heure", CellKind::Time, "date et heure locales"},
    {"operateur", CellKind::Text, "code de la personne"},
    {"code", CellKind::Text, "code de l’événement"},
    {"texte", CellKind::Text, "en clair"},
});

constexpr auto kEmissions = std::to_array<Column>({
    {"sequence", CellKind::Number, "numéro de l’enregistrement dans le journal"},
    {"mode", CellKind::Text, "production, ou training : mode école, hors de tout total"},
    {"heure", CellKind::Time, "date et heure locales"},
    {"operateur", CellKind::Text, "code de la personne"},
    {"montre", CellKind::Number, "séquence de ce qui est imprimé"},
    {"voie", CellKind::Text, "paper papier, email, qr, none aucun"},
    {"copie", CellKind::Number, "0 l’original, puis le numéro du duplicata"},
    {"etat", CellKind::Text, "état de l’impression"},
    {"imprimante", CellKind::Text, "nom"},
});

constexpr auto kCash = std::to_array<Column>({
    {"sequence", CellKind::Number, "numéro de l’enregistrement dans le journal"},
    {"mode", CellKind::Text, "production, ou training : mode école, hors de tout total"},
    {"journee", CellKind::Day, "journée comptable"},
    {"heure", CellKind::Time, "date et heure locales"},
    {"operateur", CellKind::Text, "code de la personne"},
    {"session", CellKind::Text, "session de caisse"},
    {"genre", CellKind::Text,
        "float fond, pay_in entrée, pay_out sortie, drop prélèvement, loan apport, no_sale ouverture, count comptage"},
    {"montant", CellKind::Amount, "toujours positif : le genre dit le sens"},
    {"attendu", CellKind::Amount, "d’un comptage"},
    {"ecart", CellKind::Amount, "compté moins attendu"},
    {"motif", CellKind::Text, "en clair"},
    {"sac", CellKind::Text, "numéro du sac"},
    {"temoin", CellKind::Text, "code de la personne"},
});

constexpr auto kTables = std::to_array<TableColumns>({
    {"tickets", "les tickets", kTickets},
    {"lines", "les lignes des tickets", kLines},
    {"vat", "la TVA des tickets, par taux", kVat},
    {"payments", "les règlements des tickets", kPayments},
    {"closes", "les clôtures", kCloses},
    {"events", "les événements techniques", kEvents},
    {"emissions", "les justificatifs remis", kEmissions},
    {"cash", "les mouvements d’espèces", kCash},
});

} // namespace

std::span<const TableColumns> tableColumns()
{
    return kTables;
}

} // namespace comptoir::archive
