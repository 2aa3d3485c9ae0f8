// SPDX-License-Identifier: Apache-2.0
#include "app/shop/reporting/event_titles.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

namespace comptoir::shop {

namespace {

struct Title {
    std::string_view code;
    const char* french;
    const char* english;
};

constexpr auto kTitles = std::to_array<Title>({
    {"APPROVAL", "Accord d’un responsable", "Manager’s approval"},
    {"ARCHIVE", "Archive", "Archive"},
    {"BOOT", "Démarrage", "Start"},
    {"CART_VOID", "Vente annulée", "Sale voided"},
    {"CLOCK_BACK", "Horloge reculée", "Clock went back"},
    {"CLOCK_JUMP", "Saut de l’horloge", "Clock jumped"},
    {"CLOCK_SYNC", "Horloge à l’heure", "Clock synchronised"},
    {"COMPANY_DATA", "Données de l’entreprise changées", "Company data changed"},
    {"CRASH", "Arrêt inattendu", "Crash"},
    {"CUSTOMER_ERASED", "Client effacé", "Customer erased"},
    {"DB_REPAIR", "Base réparée", "Database repaired"},
    {"DISK_LOW", "Disque presque plein", "Disk nearly full"},
    {"DRAWER_NO_SALE", "Tiroir ouvert sans vente", "Drawer opened without a sale"},
    {"EXPORT_TAX", "Export", "Export"},
    {"FORK", "Deux journaux pour cette caisse", "Two journals for this till"},
    {"HEAD_MISMATCH", "Un témoin tient une autre suite", "A witness holds another chain"},
    {"KEY_LOST", "Clé perdue", "Key lost"},
    {"KEY_NEW", "Nouvelle clé", "New key"},
    {"LINE_VOID", "Ligne retirée", "Line removed"},
    {"MIRROR_LOST", "Copie perdue", "Mirror lost"},
    {"OFFLINE_OFF", "De nouveau en ligne", "Back online"},
    {"OFFLINE_ON", "Hors ligne", "Offline"},
    {"OVERRIDE", "Dérogation", "Override"},
    {"PARK", "Mise en attente", "Held"},
    {"PERIMETER_CHANGE", "Code fiscal changé", "Fiscal code changed"},
    {"PRICE_OVERRIDE", "Prix changé", "Price changed"},
    {"PRINTER_FAILED", "Imprimante en panne", "Printer failed"},
    {"PURGE", "Purge", "Purge"},
    {"RECALL", "Rappel", "Recall"},
    {"RESTORE", "Reprise d’une copie", "Restored from a copy"},
    {"RIGHTS_CHANGED", "Droits changés", "Rights changed"},
    {"RULES", "Règles légales", "Legal rules"},
    {"SEGMENT_OPEN", "Nouveau segment", "New segment"},
    {"SESSION_CLOSE", "Fermeture de caisse", "Till closed"},
    {"SESSION_OPEN", "Ouverture de caisse", "Till opened"},
    {"SHUTDOWN_CLEAN", "Arrêt", "Stop"},
    {"SHUTDOWN_DIRTY", "Arrêt brutal constaté", "Power was cut"},
    {"SIGN_IN", "Connexion", "Sign-in"},
    {"SIGN_IN_FAILED", "Code refusé", "Sign-in refused"},
    {"SIGN_OUT", "Déconnexion", "Sign-out"},
    {"TAX_OVERRIDE", "TVA changée", "VAT changed"},
    {"TERMINAL_TIMEOUT", "Terminal sans réponse", "Card terminal silent"},
    {"TRAINING_OFF", "Fin du mode école", "Training ended"},
    {"TRAINING_ON", "Mode école", "Training begun"},
    {"TZ_CHANGE", "Fuseau horaire changé", "Time zone changed"},
    {"UPDATE_DONE", "Mise à jour faite", "Update done"},
    {"UPDATE_ROLLBACK", "Mise à jour annulée", "Update rolled back"},
    {"UPDATE_START", "Mise à jour", "Update begun"},
    {"VERIFY_FAILED", "Vérification\u00A0: rupture", "Verification: break"},
    {"VERIFY_OK", "Vérification\u00A0: intact", "Verification: intact"},
    {"WITNESS_LATE", "Témoin en retard", "Witness late"},
    {"X_READ", "Lecture X", "X reading"},
});

} // namespace

std::string eventTitle(const std::string& code, Language language)
{
    const auto* found = std::ranges::find(kTitles, std::string_view(code), &Title::code);
    if (found == std::end(kTitles)) {
        return code;
    }
    return language == Language::French ? found->french : found->english;
}

} // namespace comptoir::shop
