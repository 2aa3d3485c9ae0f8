<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="fr">
<context>
    <name>ArticleTileCard</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR, téléphone, e-mail ou commande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher un client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Créer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Créer un client</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptySale</name>
    <message>
        <source>Scannez le premier article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ou le QR d’un client, d’un ticket, d’une commande</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Effacer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineTools</name>
    <message>
        <source>Quantité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceFrame</name>
    <message>
        <source>Vente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caisse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceRail</name>
    <message>
        <source>Vendre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retraits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caisse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>%1, verrouiller ou changer de personne</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Scannez, ou cherchez un article, un ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scannez, ou cherchez…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher au clavier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SellLarge</name>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total à payer, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total TTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun article</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Encaisser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SellSlate</name>
    <message>
        <source>Total à payer, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun article</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Aucune remise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remises et promotions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dernier ticket %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dernier ticket %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total TTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dont TVA %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encaisser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SellUsual</name>
    <message>
        <source>Attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rappel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Rappel, %n ticket(s) en attente</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShellViewModel</name>
    <message>
        <source>Cette version ne l’a pas encore.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusArea</name>
    <message>
        <source>%1, %2, ouvrir les appareils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envoi %1 sur %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caisse seule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hors ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n en attente</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>En ligne, ouvrir le détail</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hors ligne, %n document(s) en attente, ouvrir le détail</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1, %2, ajuster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un de moins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un de plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantité %1, la saisir</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingBand</name>
    <message>
        <source>ÉCOLE — SANS VALEUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rien n’est vendu, débité ni compté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
