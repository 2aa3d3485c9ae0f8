<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="fr">
    <context>
        <name>FoundArticles</name>
        <message numerus="yes">
            <source>%n variante(s)</source>
            <translation>
                <numerusform>%n variante</numerusform>
                <numerusform>%n variantes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NetworkPanel</name>
        <message numerus="yes">
            <source>Hors ligne depuis %1. %n document(s) scellé(s) sur cette caisse partiront d’eux-mêmes au retour du réseau.</source>
            <translation>
                <numerusform>Hors ligne depuis %1. %n document scellé sur cette caisse partira de lui-même au retour du réseau.</numerusform>
                <numerusform>Hors ligne depuis %1. %n documents scellés sur cette caisse partiront d’eux-mêmes au retour du réseau.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SellLarge</name>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SellSlate</name>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SellUsual</name>
        <message numerus="yes">
            <source>Rappel, %n ticket(s) en attente</source>
            <translation>
                <numerusform>Rappel, %n ticket en attente</numerusform>
                <numerusform>Rappel, %n tickets en attente</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StatusArea</name>
        <message numerus="yes">
            <source>%n en attente</source>
            <translation>
                <numerusform>%n en attente</numerusform>
                <numerusform>%n en attente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Hors ligne, %n document(s) en attente, ouvrir le détail</source>
            <translation>
                <numerusform>Hors ligne, %n document en attente, ouvrir le détail</numerusform>
                <numerusform>Hors ligne, %n documents en attente, ouvrir le détail</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TaskHost</name>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::ChangePresenter</name>
        <message numerus="yes">
            <source>%n billet(s)</source>
            <translation>
                <numerusform>%n billet</numerusform>
                <numerusform>%n billets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pièce(s)</source>
            <translation>
                <numerusform>%n pièce</numerusform>
                <numerusform>%n pièces</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::ComparePresenter</name>
        <message numerus="yes">
            <source>%n ticket(s) en attente</source>
            <translation>
                <numerusform>%n ticket en attente</numerusform>
                <numerusform>%n tickets en attente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ticket(s) en attente sont gardés.</source>
            <translation>
                <numerusform>%n ticket en attente est gardé.</numerusform>
                <numerusform>%n tickets en attente sont gardés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>recompté %n fois, noté au journal</source>
            <translation>
                <numerusform>recompté %n fois, noté au journal</numerusform>
                <numerusform>recompté %n fois, noté au journal</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ticket(s) annulé(s). Leurs lignes restent dans le journal.</source>
            <translation>
                <numerusform>%n ticket annulé. Ses lignes restent dans le journal.</numerusform>
                <numerusform>%n tickets annulés. Leurs lignes restent dans le journal.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::CountEntry</name>
        <message numerus="yes">
            <source>Encore %n coupure(s)</source>
            <translation>
                <numerusform>Encore %n coupure</numerusform>
                <numerusform>Encore %n coupures</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::HeldPresenter</name>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::ScanPresenter</name>
        <message numerus="yes">
            <source>%n lecture(s) ignorée(s)</source>
            <translation>
                <numerusform>%n lecture ignorée</numerusform>
                <numerusform>%n lectures ignorées</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::SearchPresenter</name>
        <message numerus="yes">
            <source>%n modèle(s)</source>
            <translation>
                <numerusform>%n modèle</numerusform>
                <numerusform>%n modèles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n variante(s)</source>
            <translation>
                <numerusform>%n variante</numerusform>
                <numerusform>%n variantes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::SignInPresenter</name>
        <message numerus="yes">
            <source>Code incorrect, %n essai(s) restant(s)</source>
            <translation>
                <numerusform>Code incorrect, %n essai restant</numerusform>
                <numerusform>Code incorrect, %n essais restants</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::ReconcilePresenter</name>
        <message numerus="yes">
            <source>%n paiement(s) à vérifier : voir Plus.</source>
            <translation>
                <numerusform>%n paiement à vérifier : voir Plus.</numerusform>
                <numerusform>%n paiements à vérifier : voir Plus.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::ClockPresenter</name>
        <message numerus="yes">
            <source>%n jour(s) plus tard</source>
            <translation>
                <numerusform>%n jour plus tard</numerusform>
                <numerusform>%n jours plus tard</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n jour(s) plus tôt</source>
            <translation>
                <numerusform>%n jour plus tôt</numerusform>
                <numerusform>%n jours plus tôt</numerusform>
            </translation>
        </message>
    </context>
</TS>
