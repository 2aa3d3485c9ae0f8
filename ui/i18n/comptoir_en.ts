<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="fr">
    <context>
        <name>ActionsSheet</name>
        <message>
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <source>Dernier ticket</source>
            <translation>Last receipt</translation>
        </message>
        <message>
            <source>Mettre en attente</source>
            <translation>Hold</translation>
        </message>
        <message>
            <source>Rappel</source>
            <translation>Recall</translation>
        </message>
        <message>
            <source>Remise</source>
            <translation>Discount</translation>
        </message>
        <message>
            <source>Quantité</source>
            <translation>Quantity</translation>
        </message>
        <message>
            <source>Ouvrir le tiroir sans vente</source>
            <translation>Open the drawer without a sale</translation>
        </message>
        <message>
            <source>Note avant paiement</source>
            <translation>Note before payment</translation>
        </message>
        <message>
            <source>Quitter le mode école</source>
            <translation>Leave training mode</translation>
        </message>
        <message>
            <source>Passer en mode école</source>
            <translation>Switch to training mode</translation>
        </message>
        <message>
            <source>Annuler la vente</source>
            <translation>Void sale</translation>
        </message>
    </context>
    <context>
        <name>ApprovalSheet</name>
        <message>
            <source>Accord demandé</source>
            <translation>Approval needed</translation>
        </message>
        <message>
            <source>la vente reste ouverte</source>
            <translation>the sale stays open</translation>
        </message>
        <message>
            <source>Qui peut donner son accord</source>
            <translation>Who can approve</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Laisser attendre</source>
            <translation>Let it wait</translation>
        </message>
    </context>
    <context>
        <name>ArticleSearchSheet</name>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>ou scannez-le, à tout moment</source>
            <translation>or scan it, at any time</translation>
        </message>
        <message>
            <source>Nom, marque ou code</source>
            <translation>Name, brand or code</translation>
        </message>
        <message>
            <source>Aucun article ne correspond.</source>
            <translation>No article matches.</translation>
        </message>
    </context>
    <context>
        <name>ArticleTileCard</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>AuthorisationSheet</name>
        <message>
            <source>Paiement accepté</source>
            <translation>Payment accepted</translation>
        </message>
        <message>
            <source>d’après l’écran du terminal</source>
            <translation>as the terminal’s screen says</translation>
        </message>
        <message>
            <source>Tapez le numéro d’autorisation du ticket du terminal.</source>
            <translation>Type the authorisation number on the terminal’s slip.</translation>
        </message>
        <message>
            <source>Numéro d’autorisation</source>
            <translation>Authorisation number</translation>
        </message>
        <message>
            <source>Enregistrer ce paiement</source>
            <translation>Record this payment</translation>
        </message>
    </context>
    <context>
        <name>BackOfficeNav</name>
        <message>
            <source>Comptoir</source>
            <translation>Comptoir</translation>
        </message>
        <message>
            <source>Aujourd’hui</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Ventes</source>
            <translation>Sales</translation>
        </message>
        <message>
            <source>Retraits</source>
            <translation>Pickups</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Stock</translation>
        </message>
        <message>
            <source>Promotions</source>
            <translation>Offers</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Customers</translation>
        </message>
        <message>
            <source>Caisses</source>
            <translation>Tills</translation>
        </message>
        <message>
            <source>Approbations</source>
            <translation>Approvals</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Équipe</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Réglages</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Retour à la caisse</source>
            <translation>Back to the till</translation>
        </message>
    </context>
    <context>
        <name>Band</name>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
    </context>
    <context>
        <name>BankBagButton</name>
        <message>
            <source>Sac de banque</source>
            <translation>Bank bag</translation>
        </message>
        <message>
            <source>Sac %1</source>
            <translation>Bag %1</translation>
        </message>
    </context>
    <context>
        <name>CardSilent</name>
        <message>
            <source>Le terminal ne répond plus</source>
            <translation>The card terminal stopped answering</translation>
        </message>
        <message>
            <source>Ne redemandez pas la carte.</source>
            <translation>Don’t ask for the card again.</translation>
        </message>
        <message>
            <source>Nous demandons au terminal s’il a débité les %1. La réponse arrive en moins d’une minute.</source>
            <translation>We are asking the terminal whether it charged %1. The answer comes within a minute.</translation>
        </message>
        <message>
            <source>Nouvelle demande dans %1 s</source>
            <translation>Asking again in %1 s</translation>
        </message>
        <message>
            <source>Que dit l’écran du terminal ?</source>
            <translation>What does the terminal’s screen say?</translation>
        </message>
        <message>
            <source>Paiement accepté</source>
            <translation>Payment accepted</translation>
        </message>
        <message>
            <source>Rien</source>
            <translation>Nothing</translation>
        </message>
        <message>
            <source>Refusé
ou annulé</source>
            <translation>Declined
or cancelled</translation>
        </message>
        <message>
            <source>Nous demandons au terminal s’il a rendu les %1.</source>
            <translation>We are asking the terminal whether it gave %1 back.</translation>
        </message>
    </context>
    <context>
        <name>CardWaiting</name>
        <message>
            <source>Le terminal demande %1.</source>
            <translation>The terminal is asking for %1.</translation>
        </message>
        <message>
            <source>Annuler sur le terminal</source>
            <translation>Cancel on the terminal</translation>
        </message>
        <message>
            <source>Le terminal rend %1.</source>
            <translation>The terminal gives %1 back.</translation>
        </message>
    </context>
    <context>
        <name>CashPlaceLarge</name>
        <message>
            <source>Ventes</source>
            <translation>Sales</translation>
        </message>
        <message>
            <source>Clôturer</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Ouvrir la caisse</source>
            <translation>Open the till</translation>
        </message>
        <message>
            <source>La caisse est fermée</source>
            <translation>The till is closed</translation>
        </message>
        <message>
            <source>Fond de caisse</source>
            <translation>Float</translation>
        </message>
        <message>
            <source>Tickets</source>
            <translation>Receipts</translation>
        </message>
        <message>
            <source>Fond à compter</source>
            <translation>Float to count</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>Entrée</source>
            <translation>Cash in</translation>
        </message>
        <message>
            <source>Sortie</source>
            <translation>Cash out</translation>
        </message>
        <message>
            <source>Prélèvement</source>
            <translation>Skim</translation>
        </message>
        <message>
            <source>Lecture X</source>
            <translation>X reading</translation>
        </message>
        <message>
            <source>Dans le tiroir</source>
            <translation>In the drawer</translation>
        </message>
        <message>
            <source>Mouvements du tiroir</source>
            <translation>Drawer movements</translation>
        </message>
        <message>
            <source>À revoir (%1)</source>
            <translation>To review (%1)</translation>
        </message>
        <message>
            <source>Rien à revoir</source>
            <translation>Nothing to review</translation>
        </message>
    </context>
    <context>
        <name>CashPlacePage</name>
        <message>
            <source>Entrée</source>
            <translation>Cash in</translation>
        </message>
        <message>
            <source>Prélèvement</source>
            <translation>Skim</translation>
        </message>
        <message>
            <source>Sortie</source>
            <translation>Cash out</translation>
        </message>
        <message>
            <source>Lecture X</source>
            <translation>X reading</translation>
        </message>
    </context>
    <context>
        <name>CashWords</name>
        <message>
            <source>Espèces</source>
            <translation>Cash</translation>
        </message>
        <message>
            <source>Cartes bancaires</source>
            <translation>Cards</translation>
        </message>
        <message>
            <source>La caisse est déjà ouverte.</source>
            <translation>The till is open already.</translation>
        </message>
        <message>
            <source>La caisse n’est pas ouverte.</source>
            <translation>The till is not open.</translation>
        </message>
        <message>
            <source>Terminez ou mettez en attente la vente en cours.</source>
            <translation>Finish or hold the current sale.</translation>
        </message>
        <message>
            <source>Comptez chaque coupure, zéro compris.</source>
            <translation>Count every denomination, zero included.</translation>
        </message>
        <message>
            <source>Choisissez un motif.</source>
            <translation>Choose a reason.</translation>
        </message>
        <message>
            <source>Votre rôle ne le permet pas. Appelez un responsable.</source>
            <translation>Your role does not allow it. Call a manager.</translation>
        </message>
        <message>
            <source>Recomptez le tiroir : le comptage n’a pas été gardé.</source>
            <translation>Count the drawer again: the count was not kept.</translation>
        </message>
        <message>
            <source>Indiquez un montant.</source>
            <translation>Enter an amount.</translation>
        </message>
        <message>
            <source>Indiquez le numéro du sac.</source>
            <translation>Enter the number of the bag.</translation>
        </message>
        <message>
            <source>L’accord d’un responsable est nécessaire.</source>
            <translation>A manager’s approval is needed.</translation>
        </message>
    </context>
    <context>
        <name>ChainBanner</name>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Tout vérifier</source>
            <translation>Verify all</translation>
        </message>
        <message>
            <source>Exporter</source>
            <translation>Export</translation>
        </message>
    </context>
    <context>
        <name>ChangeLarge</name>
        <message>
            <source>À rendre</source>
            <translation>Change due</translation>
        </message>
        <message>
            <source>Payé</source>
            <translation>Paid</translation>
        </message>
        <message>
            <source>À rendre, %1</source>
            <translation>Change due, %1</translation>
        </message>
        <message>
            <source>Client suivant</source>
            <translation>Next customer</translation>
        </message>
        <message>
            <source>Vente enregistrée</source>
            <translation>Sale recorded</translation>
        </message>
        <message>
            <source>« Souhaitez-vous un ticket ? »</source>
            <translation>“Would you like a receipt?”</translation>
        </message>
        <message>
            <source>Sans ticket</source>
            <translation>No receipt</translation>
        </message>
        <message>
            <source>QR à l’écran</source>
            <translation>QR on screen</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Imprimer</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Ticket annulé</source>
            <translation>Receipt cancelled</translation>
        </message>
        <message>
            <source>Recrédité</source>
            <translation>Credited</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>ChangePage</name>
        <message>
            <source>Vente enregistrée</source>
            <translation>Sale recorded</translation>
        </message>
        <message>
            <source>Scannez un article pour commencer la vente suivante.</source>
            <translation>Scan an article to start the next sale.</translation>
        </message>
        <message>
            <source>Client suivant</source>
            <translation>Next customer</translation>
        </message>
        <message>
            <source>Ticket annulé</source>
            <translation>Receipt cancelled</translation>
        </message>
    </context>
    <context>
        <name>ChangePieces</name>
        <message>
            <source>Rendez
par exemple</source>
            <translation>Give
for example</translation>
        </message>
        <message>
            <source>Rendez par exemple</source>
            <translation>Give for example</translation>
        </message>
    </context>
    <context>
        <name>ChangeSlate</name>
        <message>
            <source>À rendre, %1</source>
            <translation>Change due, %1</translation>
        </message>
        <message>
            <source>À rendre</source>
            <translation>Change due</translation>
        </message>
        <message>
            <source>Payé</source>
            <translation>Paid</translation>
        </message>
        <message>
            <source>Reçu</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>dû</source>
            <translation>due</translation>
        </message>
        <message>
            <source>Tiroir ouvert</source>
            <translation>Drawer open</translation>
        </message>
        <message>
            <source>refermez-le pour continuer</source>
            <translation>close it to go on</translation>
        </message>
        <message>
            <source>Recrédité</source>
            <translation>Credited</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>ChoiceRow</name>
    </context>
    <context>
        <name>ClockSheet</name>
        <message>
            <source>Heure de la caisse</source>
            <translation>This till’s time</translation>
        </message>
        <message>
            <source>La machine dit</source>
            <translation>The machine says</translation>
        </message>
        <message>
            <source>D’après la dernière écriture</source>
            <translation>By the last entry</translation>
        </message>
        <message>
            <source>Vous pouvez continuer à vendre : rien n’est perdu, et la journée reste ouverte jusqu’à votre réponse.</source>
            <translation>You can keep selling: nothing is lost, and the day stays open until you answer.</translation>
        </message>
        <message>
            <source>C’est la bonne heure</source>
            <translation>This time is right</translation>
        </message>
        <message>
            <source>Corriger l’heure</source>
            <translation>Correct the time</translation>
        </message>
    </context>
    <context>
        <name>CompareLarge</name>
        <message>
            <source>Écart</source>
            <translation>Difference</translation>
        </message>
        <message>
            <source>Écart, %1</source>
            <translation>Difference, %1</translation>
        </message>
        <message>
            <source>compté %1, attendu %2</source>
            <translation>counted %1, expected %2</translation>
        </message>
        <message>
            <source>juste</source>
            <translation>right</translation>
        </message>
        <message>
            <source>Recompter</source>
            <translation>Recount</translation>
        </message>
        <message>
            <source>Total du terminal</source>
            <translation>The terminal’s total</translation>
        </message>
    </context>
    <context>
        <name>CompareSlate</name>
        <message>
            <source>Écart, %1</source>
            <translation>Difference, %1</translation>
        </message>
        <message>
            <source>Compté en espèces</source>
            <translation>Counted in cash</translation>
        </message>
        <message>
            <source>Attendu</source>
            <translation>Expected</translation>
        </message>
        <message>
            <source>Écart</source>
            <translation>Difference</translation>
        </message>
        <message>
            <source>Recompter</source>
            <translation>Recount</translation>
        </message>
    </context>
    <context>
        <name>ComparisonTable</name>
        <message>
            <source>Moyen</source>
            <translation>Tender</translation>
        </message>
        <message>
            <source>compté</source>
            <translation>counted</translation>
        </message>
        <message>
            <source>attendu</source>
            <translation>expected</translation>
        </message>
        <message>
            <source>écart</source>
            <translation>difference</translation>
        </message>
    </context>
    <context>
        <name>CountLarge</name>
        <message>
            <source>%1 coupures sur %2</source>
            <translation>%1 of %2 denominations</translation>
        </message>
        <message>
            <source>Compté, %1</source>
            <translation>Counted, %1</translation>
        </message>
        <message>
            <source>Suivant</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Le reste est à zéro</source>
            <translation>The rest is zero</translation>
        </message>
        <message>
            <source>Finir plus tard</source>
            <translation>Finish later</translation>
        </message>
        <message>
            <source>Rouleaux de pièces</source>
            <translation>Coin rolls</translation>
        </message>
        <message>
            <source>Voir la note</source>
            <translation>See the note</translation>
        </message>
        <message>
            <source>Ajouter une note</source>
            <translation>Add a note</translation>
        </message>
        <message>
            <source>%1 × %2 %3</source>
            <translation>%1 × %2 %3</translation>
        </message>
    </context>
    <context>
        <name>CountNoteSheet</name>
        <message>
            <source>Note du comptage</source>
            <translation>Note of the count</translation>
        </message>
        <message>
            <source>gardée au journal, imprimée sur le rapport</source>
            <translation>kept in the journal, printed on the report</translation>
        </message>
        <message>
            <source>Par exemple : un billet déchiré mis de côté</source>
            <translation>For example: a torn note put aside</translation>
        </message>
        <message>
            <source>Retirer la note</source>
            <translation>Remove the note</translation>
        </message>
        <message>
            <source>Garder la note</source>
            <translation>Keep the note</translation>
        </message>
    </context>
    <context>
        <name>CountPage</name>
        <message>
            <source>Billets</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Pièces</source>
            <translation>Coins</translation>
        </message>
        <message>
            <source>Le montant attendu s’affichera après votre comptage. Le fond de caisse reste dans le tiroir.</source>
            <translation>The expected amount shows after your count. The float stays in the drawer.</translation>
        </message>
        <message>
            <source>Comptez le fond de caisse posé dans le tiroir.</source>
            <translation>Count the float put in the drawer.</translation>
        </message>
        <message>
            <source>Suivant</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Rouleaux de pièces</source>
            <translation>Coin rolls</translation>
        </message>
    </context>
    <context>
        <name>CountSlate</name>
        <message>
            <source>Compté, %1</source>
            <translation>Counted, %1</translation>
        </message>
        <message>
            <source>Compté</source>
            <translation>Counted</translation>
        </message>
        <message>
            <source>Fond de caisse</source>
            <translation>Float</translation>
        </message>
        <message>
            <source>%1 coupures sur %2</source>
            <translation>%1 of %2 denominations</translation>
        </message>
    </context>
    <context>
        <name>CountTools</name>
        <message>
            <source>Ajouter une note</source>
            <translation>Add a note</translation>
        </message>
        <message>
            <source>Le reste est à zéro</source>
            <translation>The rest is zero</translation>
        </message>
        <message>
            <source>Finir plus tard</source>
            <translation>Finish later</translation>
        </message>
        <message>
            <source>Voir la note</source>
            <translation>See the note</translation>
        </message>
        <message>
            <source>Rouleaux</source>
            <translation>Coin rolls</translation>
        </message>
        <message>
            <source>Rouleaux de pièces</source>
            <translation>Coin rolls</translation>
        </message>
    </context>
    <context>
        <name>CustomerCard</name>
        <message>
            <source>Client</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>QR, téléphone, e-mail ou commande</source>
            <translation>QR, phone, e-mail or order</translation>
        </message>
        <message>
            <source>Chercher</source>
            <translation>Search</translation>
        </message>
        <message>
            <source>Chercher un client</source>
            <translation>Search for a customer</translation>
        </message>
        <message>
            <source>Créer</source>
            <translation>Create</translation>
        </message>
        <message>
            <source>Créer un client</source>
            <translation>Create a customer</translation>
        </message>
    </context>
    <context>
        <name>CustomerDisplay</name>
        <message>
            <source>Suivez l’écran du terminal.</source>
            <translation>Follow the card terminal’s screen.</translation>
        </message>
        <message>
            <source>Merci, c’est payé</source>
            <translation>Thank you, it is paid</translation>
        </message>
        <message>
            <source>À vous rendre</source>
            <translation>Your change</translation>
        </message>
        <message>
            <source>Reçu %1</source>
            <translation>Received %1</translation>
        </message>
    </context>
    <context>
        <name>DayButton</name>
        <message>
            <source>Sceller aussi la journée</source>
            <translation>Seal the day too</translation>
        </message>
    </context>
    <context>
        <name>DeviceWords</name>
        <message>
            <source>Imprimante</source>
            <translation>Printer</translation>
        </message>
        <message>
            <source>Papier</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Terminal de paiement</source>
            <translation>Card terminal</translation>
        </message>
        <message>
            <source>Terminal</source>
            <translation>Terminal</translation>
        </message>
        <message>
            <source>Douchette</source>
            <translation>Scanner</translation>
        </message>
        <message>
            <source>Tiroir</source>
            <translation>Drawer</translation>
        </message>
        <message>
            <source>Écran client</source>
            <translation>Customer display</translation>
        </message>
        <message>
            <source>non installée</source>
            <translation>not installed</translation>
        </message>
        <message>
            <source>non installé</source>
            <translation>not installed</translation>
        </message>
        <message>
            <source>fermé</source>
            <translation>closed</translation>
        </message>
        <message>
            <source>prête</source>
            <translation>ready</translation>
        </message>
        <message>
            <source>prêt</source>
            <translation>ready</translation>
        </message>
        <message>
            <source>travaille</source>
            <translation>working</translation>
        </message>
        <message>
            <source>plus de papier</source>
            <translation>out of paper</translation>
        </message>
        <message>
            <source>capot ouvert</source>
            <translation>cover open</translation>
        </message>
        <message>
            <source>ouvert</source>
            <translation>open</translation>
        </message>
        <message>
            <source>en panne</source>
            <translation>broken</translation>
        </message>
        <message>
            <source>débranchée</source>
            <translation>unplugged</translation>
        </message>
        <message>
            <source>ne répond pas</source>
            <translation>does not answer</translation>
        </message>
        <message>
            <source>Serveur du magasin</source>
            <translation>Store server</translation>
        </message>
        <message>
            <source>Caisse refusée</source>
            <translation>Till refused</translation>
        </message>
        <message>
            <source>ne reconnaît plus cette caisse : appelez une responsable</source>
            <translation>knows this till no more: call a manager</translation>
        </message>
        <message>
            <source>Écritures du journal</source>
            <translation>Journal entries</translation>
        </message>
        <message>
            <source>Écritures</source>
            <translation>Entries</translation>
        </message>
        <message>
            <source>il en manque : voyez le journal avec une responsable</source>
            <translation>some are missing: look at the journal with a manager</translation>
        </message>
        <message>
            <source>Disque de la caisse</source>
            <translation>The till’s disk</translation>
        </message>
        <message>
            <source>Disque</source>
            <translation>Disk</translation>
        </message>
        <message>
            <source>presque plein</source>
            <translation>nearly full</translation>
        </message>
        <message>
            <source>plein</source>
            <translation>full</translation>
        </message>
        <message>
            <source>Horloge</source>
            <translation>Clock</translation>
        </message>
        <message>
            <source>à vérifier</source>
            <translation>to be checked</translation>
        </message>
    </context>
    <context>
        <name>DevicesSheet</name>
        <message>
            <source>Appareils</source>
            <translation>Devices</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Tester</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>Tester : %1</source>
            <translation>Test: %1</translation>
        </message>
        <message>
            <source>Vérifier</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>Vérifier l’horloge</source>
            <translation>Check the clock</translation>
        </message>
    </context>
    <context>
        <name>DiscountSheet</name>
        <message>
            <source>Remise</source>
            <translation>Discount</translation>
        </message>
        <message>
            <source>sur tout le ticket</source>
            <translation>on the whole sale</translation>
        </message>
        <message>
            <source>Cette ligne</source>
            <translation>This line</translation>
        </message>
        <message>
            <source>Tout le ticket</source>
            <translation>Whole sale</translation>
        </message>
        <message>
            <source>Autre</source>
            <translation>Other</translation>
        </message>
        <message>
            <source>Choisissez la remise, puis son motif.</source>
            <translation>Choose the discount, then its reason.</translation>
        </message>
    </context>
    <context>
        <name>EmailSheet</name>
        <message>
            <source>Ticket par e-mail</source>
            <translation>Receipt by e-mail</translation>
        </message>
        <message>
            <source>l’adresse ne sert qu’à ce ticket</source>
            <translation>the address is for this receipt only</translation>
        </message>
        <message>
            <source>Adresse e-mail</source>
            <translation>E-mail address</translation>
        </message>
        <message>
            <source>Envoyer le ticket</source>
            <translation>Send the receipt</translation>
        </message>
    </context>
    <context>
        <name>EmptySale</name>
        <message>
            <source>Scannez le premier article</source>
            <translation>Scan the first article</translation>
        </message>
        <message>
            <source>ou le QR d’un client, d’un ticket, d’une commande</source>
            <translation>or the QR of a customer, a receipt, an order</translation>
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>Vider le champ</source>
            <translation>Clear the field</translation>
        </message>
    </context>
    <context>
        <name>FoundArticleRow</name>
        <message>
            <source>%1, %2, %3, %4</source>
            <translation>%1, %2, %3, %4</translation>
        </message>
        <message>
            <source>Choisir une variante de %1</source>
            <translation>Choose a variant of %1</translation>
        </message>
        <message>
            <source>Ajouter %1</source>
            <translation>Add %1</translation>
        </message>
    </context>
    <context>
        <name>FoundArticles</name>
        <message>
            <source>%1/kg</source>
            <translation>%1/kg</translation>
        </message>
        <message>
            <source>%1/L</source>
            <translation>%1/L</translation>
        </message>
        <message>
            <source>%1/m</source>
            <translation>%1/m</translation>
        </message>
        <message numerus="yes">
            <source>%n variante(s)</source>
            <translation>
                <numerusform>%n variant</numerusform>
                <numerusform>%n variants</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HeldChoice</name>
        <message>
            <source>Les garder</source>
            <translation>Keep them</translation>
        </message>
        <message>
            <source>Les annuler</source>
            <translation>Void them</translation>
        </message>
    </context>
    <context>
        <name>HeldTicketsSheet</name>
        <message>
            <source>Rappel</source>
            <translation>Recall</translation>
        </message>
        <message>
            <source>les tickets en attente</source>
            <translation>the sales that wait</translation>
        </message>
        <message>
            <source>Tickets en attente</source>
            <translation>Sales waiting</translation>
        </message>
        <message>
            <source>Dernier ticket %1</source>
            <translation>Last receipt %1</translation>
        </message>
        <message>
            <source>le revoir, l’imprimer</source>
            <translation>see it, print it</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Aucun ticket n’attend.</source>
            <translation>No sale is waiting.</translation>
        </message>
    </context>
    <context>
        <name>ItemsView</name>
        <message>
            <source>Le ticket est imprimé sur demande : dites-le-nous.</source>
            <translation>Receipts are printed on request: just tell us.</translation>
        </message>
        <message>
            <source>À payer, %1</source>
            <translation>To pay, %1</translation>
        </message>
        <message>
            <source>Sous-total</source>
            <translation>Subtotal</translation>
        </message>
        <message>
            <source>Vos remises</source>
            <translation>Your discounts</translation>
        </message>
        <message>
            <source>À payer</source>
            <translation>To pay</translation>
        </message>
        <message>
            <source>TVA comprise %1</source>
            <translation>VAT included %1</translation>
        </message>
    </context>
    <context>
        <name>JournalEntrySheet</name>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Empreinte (SHA-256)</source>
            <translation>Hash (SHA-256)</translation>
        </message>
        <message>
            <source>Signature (ECDSA P-256, clé %1)</source>
            <translation>Signature (ECDSA P-256, key %1)</translation>
        </message>
        <message>
            <source>Octets signés, mis en lignes</source>
            <translation>Signed bytes, set out on lines</translation>
        </message>
        <message>
            <source>Imprimer un duplicata</source>
            <translation>Print a copy</translation>
        </message>
        <message>
            <source>Garder en PDF</source>
            <translation>Keep as PDF</translation>
        </message>
        <message>
            <source>Annuler ce ticket</source>
            <translation>Cancel this receipt</translation>
        </message>
    </context>
    <context>
        <name>JournalFilters</name>
        <message>
            <source>Jour précédent</source>
            <translation>Day before</translation>
        </message>
        <message>
            <source>Tous les jours</source>
            <translation>Every day</translation>
        </message>
        <message>
            <source>Jour suivant</source>
            <translation>Day after</translation>
        </message>
        <message>
            <source>N° ou ticket</source>
            <translation>No. or receipt</translation>
        </message>
        <message>
            <source>Numéro d’écriture ou de ticket</source>
            <translation>Number of an entry or a receipt</translation>
        </message>
    </context>
    <context>
        <name>JournalHeads</name>
        <message>
            <source>N°</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Heure</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Écriture</source>
            <translation>Entry</translation>
        </message>
        <message>
            <source>Montant</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Auteur</source>
            <translation>Author</translation>
        </message>
        <message>
            <source>Sceau</source>
            <translation>Seal</translation>
        </message>
    </context>
    <context>
        <name>JournalPage</name>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Tous les jours</source>
            <translation>Every day</translation>
        </message>
    </context>
    <context>
        <name>JournalRow</name>
        <message>
            <source>École · %1</source>
            <translation>Training · %1</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>Écriture %1</source>
            <translation>Entry %1</translation>
        </message>
    </context>
    <context>
        <name>JournalRows</name>
        <message>
            <source>sceau rompu</source>
            <translation>seal broken</translation>
        </message>
        <message>
            <source>scellée et vérifiée</source>
            <translation>sealed and verified</translation>
        </message>
        <message>
            <source>scellée, à vérifier</source>
            <translation>sealed, to be verified</translation>
        </message>
        <message>
            <source>Écriture %1</source>
            <translation>Entry %1</translation>
        </message>
        <message>
            <source>L’empreinte est celle des octets signés.</source>
            <translation>The hash is that of the signed bytes.</translation>
        </message>
        <message>
            <source>L’empreinte n’est pas celle des octets : ils ont changé.</source>
            <translation>The hash is not that of the bytes: they were changed.</translation>
        </message>
        <message>
            <source>La signature est celle de cette caisse.</source>
            <translation>The signature is this till’s.</translation>
        </message>
        <message>
            <source>La signature ne correspond pas.</source>
            <translation>The signature does not match.</translation>
        </message>
        <message>
            <source>Elle suit l’écriture précédente.</source>
            <translation>It follows the entry before it.</translation>
        </message>
        <message>
            <source>Elle ne suit pas l’écriture précédente.</source>
            <translation>It does not follow the entry before it.</translation>
        </message>
        <message>
            <source>Reçue par %1.</source>
            <translation>Received by %1.</translation>
        </message>
        <message>
            <source>Base de la caisse abîmée</source>
            <translation>Till database damaged</translation>
        </message>
        <message>
            <source>Rupture à l’écriture %1</source>
            <translation>Break at entry %1</translation>
        </message>
        <message>
            <source>%1. Les ventes continuent.</source>
            <translation>%1. Sales continue.</translation>
        </message>
        <message>
            <source>Les ventes continuent. Contrôle : %1.</source>
            <translation>Sales continue. Check: %1.</translation>
        </message>
        <message>
            <source>Vérification en cours</source>
            <translation>Verification running</translation>
        </message>
        <message>
            <source>%1 écritures sur %2</source>
            <translation>%1 of %2 entries</translation>
        </message>
        <message>
            <source>Intact, vérifié à %1</source>
            <translation>Intact, verified at %1</translation>
        </message>
        <message>
            <source>%1 écritures vérifiées</source>
            <translation>%1 entries verified</translation>
        </message>
    </context>
    <context>
        <name>JournalTable</name>
        <message>
            <source>Écritures du journal</source>
            <translation>Journal entries</translation>
        </message>
    </context>
    <context>
        <name>Keypad</name>
        <message>
            <source>Effacer</source>
            <translation>Erase</translation>
        </message>
    </context>
    <context>
        <name>LargeFact</name>
    </context>
    <context>
        <name>LastTicketSheet</name>
        <message>
            <source>Dernier ticket</source>
            <translation>Last receipt</translation>
        </message>
        <message>
            <source>Imprimer</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>duplicata</source>
            <translation>copy</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>QR</source>
            <translation>QR</translation>
        </message>
        <message>
            <source>écran client</source>
            <translation>customer display</translation>
        </message>
        <message>
            <source>Retour</source>
            <translation>Return</translation>
        </message>
        <message>
            <source>Aperçu du ticket</source>
            <translation>Receipt preview</translation>
        </message>
        <message>
            <source>Annuler ce ticket</source>
            <translation>Cancel this receipt</translation>
        </message>
        <message>
            <source>pour ce ticket</source>
            <translation>for this receipt</translation>
        </message>
        <message>
            <source>à venir</source>
            <translation>to come</translation>
        </message>
    </context>
    <context>
        <name>LineTools</name>
        <message>
            <source>Quantité</source>
            <translation>Quantity</translation>
        </message>
        <message>
            <source>Remise</source>
            <translation>Discount</translation>
        </message>
        <message>
            <source>Prix</source>
            <translation>Price</translation>
        </message>
        <message>
            <source>Remarque</source>
            <translation>Remark</translation>
        </message>
        <message>
            <source>Retirer</source>
            <translation>Remove</translation>
        </message>
    </context>
    <context>
        <name>LinesView</name>
        <message>
            <source>Lignes de la vente</source>
            <translation>Lines of the sale</translation>
        </message>
    </context>
    <context>
        <name>MenuPanel</name>
        <message>
            <source>Vendre</source>
            <translation>Sell</translation>
        </message>
        <message>
            <source>Retraits</source>
            <translation>Pickups</translation>
        </message>
        <message>
            <source>Retours</source>
            <translation>Returns</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Customers</translation>
        </message>
        <message>
            <source>Caisse</source>
            <translation>Till</translation>
        </message>
        <message>
            <source>Plus</source>
            <translation>More</translation>
        </message>
        <message>
            <source>%1, verrouiller ou changer de personne</source>
            <translation>%1, lock or change user</translation>
        </message>
    </context>
    <context>
        <name>MethodTiles</name>
        <message>
            <source>Carte</source>
            <translation>Card</translation>
        </message>
        <message>
            <source>Espèces</source>
            <translation>Cash</translation>
        </message>
        <message>
            <source>Carte cadeau</source>
            <translation>Gift card</translation>
        </message>
        <message>
            <source>Avoir</source>
            <translation>Store credit</translation>
        </message>
        <message>
            <source>Bon d’achat</source>
            <translation>Voucher</translation>
        </message>
        <message>
            <source>Autre</source>
            <translation>Other</translation>
        </message>
    </context>
    <context>
        <name>MorePage</name>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Appareils</source>
            <translation>Devices</translation>
        </message>
        <message>
            <source>Quitter le mode école</source>
            <translation>Leave training mode</translation>
        </message>
        <message>
            <source>Mode école</source>
            <translation>Training mode</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Français</translation>
        </message>
        <message>
            <source>changer de langue</source>
            <translation>change the language</translation>
        </message>
        <message>
            <source>Thème clair</source>
            <translation>Light theme</translation>
        </message>
        <message>
            <source>Thème sombre</source>
            <translation>Dark theme</translation>
        </message>
        <message>
            <source>Taille du texte</source>
            <translation>Text size</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>Aide</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>Arrêter la caisse</source>
            <translation>Shut down the till</translation>
        </message>
        <message>
            <source>Paiements à vérifier</source>
            <translation>Payments to check</translation>
        </message>
        <message>
            <source>aucun</source>
            <translation>none</translation>
        </message>
        <message numerus="yes">
            <source>%n à régler</source>
            <translation>
                <numerusform>%n to settle</numerusform>
                <numerusform>%n to settle</numerusform>
            </translation>
        </message>
        <message>
            <source>les écritures de cette caisse</source>
            <translation>the entries of this till</translation>
        </message>
        <message>
            <source>imprimante, tiroir, terminal</source>
            <translation>printer, drawer, terminal</translation>
        </message>
        <message>
            <source>s’exercer sans rien vendre</source>
            <translation>practise, nothing is sold</translation>
        </message>
        <message>
            <source>pour le jour</source>
            <translation>for the day</translation>
        </message>
        <message>
            <source>pour le soir</source>
            <translation>for the evening</translation>
        </message>
        <message>
            <source>à venir</source>
            <translation>to come</translation>
        </message>
    </context>
    <context>
        <name>NetworkPanel</name>
        <message>
            <source>Tout est transmis</source>
            <translation>Everything is sent</translation>
        </message>
        <message>
            <source>Continuez à vendre</source>
            <translation>Keep selling</translation>
        </message>
        <message>
            <source>Fermer</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Le siège a tout reçu de cette caisse.</source>
            <translation>Headquarters has received everything from this till.</translation>
        </message>
        <message numerus="yes">
            <source>Hors ligne depuis %1. %n document(s) scellé(s) sur cette caisse partiront d’eux-mêmes au retour du réseau.</source>
            <translation>
                <numerusform>Offline since %1. %n document sealed on this till will leave by itself when the network is back.</numerusform>
                <numerusform>Offline since %1. %n documents sealed on this till will leave by themselves when the network is back.</numerusform>
            </translation>
        </message>
        <message>
            <source>Fonctionne</source>
            <translation>Works</translation>
        </message>
        <message>
            <source>Vente, espèces, rappel de tickets</source>
            <translation>Sale, cash, recall of sales</translation>
        </message>
        <message>
            <source>Carte bancaire</source>
            <translation>Card</translation>
        </message>
        <message>
            <source>par la 4G du terminal</source>
            <translation>over the terminal’s 4G</translation>
        </message>
        <message>
            <source>Impression</source>
            <translation>Printing</translation>
        </message>
        <message>
            <source>sur l’imprimante de la caisse</source>
            <translation>on the till’s printer</translation>
        </message>
        <message>
            <source>Attend le réseau</source>
            <translation>Needs the network</translation>
        </message>
        <message>
            <source>Tickets par e-mail</source>
            <translation>Receipts by e-mail</translation>
        </message>
        <message>
            <source>envoyés plus tard</source>
            <translation>sent later</translation>
        </message>
        <message>
            <source>Nouveaux prix et articles</source>
            <translation>New prices and articles</translation>
        </message>
    </context>
    <context>
        <name>PageButtons</name>
        <message>
            <source>Page précédente</source>
            <translation>Previous page</translation>
        </message>
        <message>
            <source>Page suivante</source>
            <translation>Next page</translation>
        </message>
    </context>
    <context>
        <name>PaymentLarge</name>
        <message>
            <source>À rendre %1</source>
            <translation>Change due %1</translation>
        </message>
        <message>
            <source>Reste à payer</source>
            <translation>Left to pay</translation>
        </message>
        <message>
            <source>Reste à payer, %1</source>
            <translation>Left to pay, %1</translation>
        </message>
        <message>
            <source>Mettre ce ticket en attente</source>
            <translation>Hold this sale</translation>
        </message>
        <message>
            <source>Le terminal ne répond plus</source>
            <translation>The card terminal stopped answering</translation>
        </message>
        <message>
            <source>Ne redemandez pas la carte.</source>
            <translation>Don’t ask for the card again.</translation>
        </message>
        <message>
            <source>Annuler sur le terminal</source>
            <translation>Cancel on the terminal</translation>
        </message>
        <message>
            <source>Que dit l’écran du terminal ?</source>
            <translation>What does the terminal’s screen say?</translation>
        </message>
        <message>
            <source>Paiement accepté</source>
            <translation>Payment accepted</translation>
        </message>
        <message>
            <source>Refusé ou annulé</source>
            <translation>Declined or cancelled</translation>
        </message>
        <message>
            <source>Rien</source>
            <translation>Nothing</translation>
        </message>
        <message>
            <source>Carte</source>
            <translation>Card</translation>
        </message>
        <message>
            <source>Espèces</source>
            <translation>Cash</translation>
        </message>
        <message>
            <source>Retirer %1</source>
            <translation>Take back %1</translation>
        </message>
        <message>
            <source>Carte cadeau, avoir, bon d’achat</source>
            <translation>Gift card, store credit, voucher</translation>
        </message>
    </context>
    <context>
        <name>PaymentPage</name>
        <message>
            <source>Règlements</source>
            <translation>Payments</translation>
        </message>
        <message>
            <source>Carte bancaire</source>
            <translation>Card</translation>
        </message>
        <message>
            <source>Moyen de règlement</source>
            <translation>Payment method</translation>
        </message>
        <message>
            <source>Le client donne</source>
            <translation>The customer gives</translation>
        </message>
    </context>
    <context>
        <name>PaymentSlate</name>
        <message>
            <source>Reste à payer, %1</source>
            <translation>Left to pay, %1</translation>
        </message>
        <message>
            <source>Total TTC</source>
            <translation>Total incl. VAT</translation>
        </message>
        <message>
            <source>Déjà réglé</source>
            <translation>Already paid</translation>
        </message>
        <message>
            <source>Carte, à vérifier</source>
            <translation>Card, to be checked</translation>
        </message>
        <message>
            <source>Reste à payer</source>
            <translation>Left to pay</translation>
        </message>
        <message>
            <source>si la carte est acceptée</source>
            <translation>if the card is accepted</translation>
        </message>
        <message>
            <source>Espèces reçues</source>
            <translation>Cash received</translation>
        </message>
        <message>
            <source>À rendre</source>
            <translation>Change due</translation>
        </message>
        <message>
            <source>Le ticket reste ouvert et sauvegardé. Rien n’est perdu si la caisse s’éteint.</source>
            <translation>The sale stays open and saved. Nothing is lost if the till goes off.</translation>
        </message>
        <message>
            <source>Mettre ce ticket en attente</source>
            <translation>Hold this sale</translation>
        </message>
    </context>
    <context>
        <name>PaymentWords</name>
        <message>
            <source>Espèces</source>
            <translation>Cash</translation>
        </message>
        <message>
            <source>Carte bancaire</source>
            <translation>Card</translation>
        </message>
        <message>
            <source>à vérifier</source>
            <translation>to be checked</translation>
        </message>
        <message>
            <source>Reste à payer, %1</source>
            <translation>Left to pay, %1</translation>
        </message>
        <message>
            <source>Il ne reste rien à payer.</source>
            <translation>Nothing is left to pay.</translation>
        </message>
        <message>
            <source>Espèces limitées à %1 par la loi.</source>
            <translation>Cash is limited to %1 by law.</translation>
        </message>
        <message>
            <source>La carte ne peut pas payer plus que le reste.</source>
            <translation>The card cannot pay more than what is left.</translation>
        </message>
        <message>
            <source>Tapez un montant.</source>
            <translation>Type an amount.</translation>
        </message>
        <message>
            <source>Le terminal travaille encore sur la carte.</source>
            <translation>The terminal is still working on the card.</translation>
        </message>
        <message>
            <source>Il reste à payer.</source>
            <translation>There is still something to pay.</translation>
        </message>
        <message>
            <source>Le ticket a changé : voici son nouveau total.</source>
            <translation>The receipt has changed: here is its new total.</translation>
        </message>
        <message>
            <source>La vente n’est pas enregistrée. Ne rendez rien.</source>
            <translation>The sale is not saved. Give nothing back yet.</translation>
        </message>
        <message>
            <source>Remettez d’abord la note au client.</source>
            <translation>Hand the customer the note first.</translation>
        </message>
        <message>
            <source>Ticket trop long : plus rien n’est encaissé. Retirez des articles et vendez-les à part.</source>
            <translation>Sale too long: no more money is taken. Remove articles and sell them apart.</translation>
        </message>
        <message>
            <source>Carte refusée par la banque. Rien n’est débité.</source>
            <translation>Card declined by the bank. Nothing was charged.</translation>
        </message>
        <message>
            <source>Paiement abandonné. Rien n’est débité.</source>
            <translation>Payment cancelled. Nothing was charged.</translation>
        </message>
        <message>
            <source>Le terminal n’a pas remboursé. La carte reste débitée.</source>
            <translation>The terminal did not refund. The card stays charged.</translation>
        </message>
        <message>
            <source>Remboursement abandonné. La carte reste débitée.</source>
            <translation>Refund cancelled. The card stays charged.</translation>
        </message>
        <message>
            <source>de trop, à rendre</source>
            <translation>too much, to give back</translation>
        </message>
        <message>
            <source>Remboursement carte</source>
            <translation>Card refund</translation>
        </message>
    </context>
    <context>
        <name>PeopleList</name>
        <message>
            <source>Personnes en service</source>
            <translation>People on duty</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>PinMarks</name>
        <message>
            <source>Code, %1 chiffres sur %2</source>
            <translation>Code, %1 of %2 digits</translation>
        </message>
    </context>
    <context>
        <name>PlaceFrame</name>
        <message>
            <source>Vente</source>
            <translation>Sale</translation>
        </message>
        <message>
            <source>Caisse</source>
            <translation>Till</translation>
        </message>
        <message>
            <source>Plus</source>
            <translation>More</translation>
        </message>
    </context>
    <context>
        <name>PlaceRail</name>
        <message>
            <source>Vendre</source>
            <translation>Sell</translation>
        </message>
        <message>
            <source>Retraits</source>
            <translation>Pickups</translation>
        </message>
        <message>
            <source>Retours</source>
            <translation>Returns</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Customers</translation>
        </message>
        <message>
            <source>Caisse</source>
            <translation>Till</translation>
        </message>
        <message>
            <source>Plus</source>
            <translation>More</translation>
        </message>
    </context>
    <context>
        <name>PriceSheet</name>
        <message>
            <source>Prix</source>
            <translation>Price</translation>
        </message>
    </context>
    <context>
        <name>QuantitySheet</name>
        <message>
            <source>Quantité</source>
            <translation>Quantity</translation>
        </message>
        <message>
            <source>Mettre %1</source>
            <translation>Set %1</translation>
        </message>
    </context>
    <context>
        <name>QuestionHost</name>
        <message>
            <source>Annuler cette vente ?</source>
            <translation>Void this sale?</translation>
        </message>
        <message>
            <source>Ses lignes restent dans le journal. Rien n’est encaissé.</source>
            <translation>Its lines stay in the journal. No payment is taken.</translation>
        </message>
        <message>
            <source>Garder la vente</source>
            <translation>Keep the sale</translation>
        </message>
        <message>
            <source>Annuler la vente</source>
            <translation>Void sale</translation>
        </message>
        <message>
            <source>Sceller la caisse ?</source>
            <translation>Seal the till?</translation>
        </message>
        <message>
            <source>Revenir</source>
            <translation>Go back</translation>
        </message>
        <message>
            <source>Sceller</source>
            <translation>Seal</translation>
        </message>
        <message>
            <source>Quitter le mode école ?</source>
            <translation>Leave training mode?</translation>
        </message>
        <message>
            <source>Les ventes suivantes seront de vraies ventes.</source>
            <translation>The next sales will be real ones.</translation>
        </message>
        <message>
            <source>Rester en école</source>
            <translation>Stay in training</translation>
        </message>
        <message>
            <source>Quitter le mode école</source>
            <translation>Leave training mode</translation>
        </message>
        <message>
            <source>Annuler %1 ?</source>
            <translation>Void %1?</translation>
        </message>
        <message>
            <source>Leurs lignes restent dans le journal. Rien n’est encaissé.</source>
            <translation>Their lines stay in the journal. Nothing is charged.</translation>
        </message>
        <message>
            <source>Les garder</source>
            <translation>Keep them</translation>
        </message>
        <message>
            <source>Les annuler</source>
            <translation>Void them</translation>
        </message>
        <message>
            <source>Sceller la journée</source>
            <translation>Seal the day</translation>
        </message>
        <message>
            <source>La journée est finie</source>
            <translation>The day is over</translation>
        </message>
        <message>
            <source>Scellez le %1 pour commencer la vente suivante. La session de caisse continue.</source>
            <translation>Seal %1 to start the next sale. The till session goes on.</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>%1, verrouiller ou changer de personne</source>
            <translation>%1, lock or change user</translation>
        </message>
    </context>
    <context>
        <name>ReceiptRow</name>
        <message>
            <source>Code QR du ticket</source>
            <translation>QR code of the receipt</translation>
        </message>
    </context>
    <context>
        <name>ReceiptTiles</name>
        <message>
            <source>« Souhaitez-vous un ticket ? »</source>
            <translation>“Would you like a receipt?”</translation>
        </message>
        <message>
            <source>Imprimé seulement si le client le demande.</source>
            <translation>Printed only if the customer asks.</translation>
        </message>
        <message>
            <source>Sans ticket</source>
            <translation>No receipt</translation>
        </message>
        <message>
            <source>gardé dans le journal</source>
            <translation>kept in the journal</translation>
        </message>
        <message>
            <source>QR à l’écran</source>
            <translation>QR on screen</translation>
        </message>
        <message>
            <source>écran client</source>
            <translation>customer display</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>pour ce ticket seulement</source>
            <translation>for this receipt only</translation>
        </message>
        <message>
            <source>Imprimer</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>ticket papier</source>
            <translation>paper receipt</translation>
        </message>
    </context>
    <context>
        <name>ReceiptView</name>
        <message>
            <source>Votre ticket</source>
            <translation>Your receipt</translation>
        </message>
        <message>
            <source>Code QR du ticket</source>
            <translation>QR code of the receipt</translation>
        </message>
        <message>
            <source>Lisez-le avec l’appareil photo de votre téléphone.</source>
            <translation>Read it with your phone’s camera.</translation>
        </message>
    </context>
    <context>
        <name>RemarkSheet</name>
        <message>
            <source>Remarque</source>
            <translation>Remark</translation>
        </message>
        <message>
            <source>Par exemple : ourlet 2 cm</source>
            <translation>For example: hem 2 cm</translation>
        </message>
        <message>
            <source>Retirer la remarque</source>
            <translation>Remove the remark</translation>
        </message>
        <message>
            <source>Garder la remarque</source>
            <translation>Keep the remark</translation>
        </message>
    </context>
    <context>
        <name>SaleLines</name>
        <message>
            <source>Remise %1</source>
            <translation>%1 off</translation>
        </message>
    </context>
    <context>
        <name>SealedFacts</name>
        <message>
            <source>Chiffres de la session</source>
            <translation>Figures of the session</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>SealedLarge</name>
        <message>
            <source>Compté</source>
            <translation>Counted</translation>
        </message>
        <message>
            <source>Compté, %1, écart %2</source>
            <translation>Counted, %1, difference %2</translation>
        </message>
        <message>
            <source>Terminer</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>La caisse est scellée</source>
            <translation>The till is sealed</translation>
        </message>
        <message>
            <source>Imprimer le Z</source>
            <translation>Print the Z</translation>
        </message>
        <message>
            <source>Z en PDF</source>
            <translation>Z as PDF</translation>
        </message>
        <message>
            <source>Imprimer la journée</source>
            <translation>Print the day</translation>
        </message>
        <message>
            <source>Journée en PDF</source>
            <translation>Day as PDF</translation>
        </message>
    </context>
    <context>
        <name>SealedPage</name>
        <message>
            <source>La caisse est scellée</source>
            <translation>The till is sealed</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Rapports</source>
            <translation>Reports</translation>
        </message>
    </context>
    <context>
        <name>SealedReports</name>
        <message>
            <source>Imprimer le Z</source>
            <translation>Print the Z</translation>
        </message>
        <message>
            <source>Z en PDF</source>
            <translation>Z as PDF</translation>
        </message>
        <message>
            <source>Imprimer la journée</source>
            <translation>Print the day</translation>
        </message>
        <message>
            <source>Journée en PDF</source>
            <translation>Day as PDF</translation>
        </message>
    </context>
    <context>
        <name>SealedSlate</name>
        <message>
            <source>Compté, %1, écart %2</source>
            <translation>Counted, %1, difference %2</translation>
        </message>
        <message>
            <source>Écart</source>
            <translation>Difference</translation>
        </message>
        <message>
            <source>juste</source>
            <translation>right</translation>
        </message>
        <message>
            <source>Compté</source>
            <translation>Counted</translation>
        </message>
        <message>
            <source>Terminer</source>
            <translation>Done</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>%1 × l’article scanné</source>
            <translation>%1 × the item scanned</translation>
        </message>
        <message>
            <source>Scannez, ou cherchez un article, un ticket</source>
            <translation>Scan, or search for an article, a receipt</translation>
        </message>
        <message>
            <source>Scannez, ou cherchez…</source>
            <translation>Scan, or search…</translation>
        </message>
        <message>
            <source>Chercher au clavier</source>
            <translation>Search with the keyboard</translation>
        </message>
    </context>
    <context>
        <name>SellLarge</name>
        <message>
            <source>Client</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>Chercher</source>
            <translation>Search</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <source>Total à payer, %1</source>
            <translation>Total to pay, %1</translation>
        </message>
        <message>
            <source>Total TTC</source>
            <translation>Total incl. VAT</translation>
        </message>
        <message>
            <source>Aucun article</source>
            <translation>No items</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message>
            <source>Encaisser</source>
            <translation>Take payment</translation>
        </message>
        <message>
            <source>Remettre la note</source>
            <translation>Hand over the note</translation>
        </message>
    </context>
    <context>
        <name>SellSlate</name>
        <message>
            <source>Total à payer, %1</source>
            <translation>Total to pay, %1</translation>
        </message>
        <message>
            <source>Aucun article</source>
            <translation>No items</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message>
            <source>Aucune remise</source>
            <translation>No discount</translation>
        </message>
        <message>
            <source>Remises et promotions</source>
            <translation>Discounts and offers</translation>
        </message>
        <message>
            <source>Dernier ticket %1</source>
            <translation>Last receipt %1</translation>
        </message>
        <message>
            <source>Dernier ticket %1, %2</source>
            <translation>Last receipt %1, %2</translation>
        </message>
        <message>
            <source>Total TTC</source>
            <translation>Total incl. VAT</translation>
        </message>
        <message>
            <source>dont TVA %1</source>
            <translation>VAT %1</translation>
        </message>
        <message>
            <source>Encaisser</source>
            <translation>Take payment</translation>
        </message>
        <message>
            <source>Remettre la note</source>
            <translation>Hand over the note</translation>
        </message>
    </context>
    <context>
        <name>SellUsual</name>
        <message>
            <source>Attente</source>
            <translation>Hold</translation>
        </message>
        <message>
            <source>Rappel</source>
            <translation>Recall</translation>
        </message>
        <message numerus="yes">
            <source>Rappel, %n ticket(s) en attente</source>
            <translation>
                <numerusform>Recall, %n sale waiting</numerusform>
                <numerusform>Recall, %n sales waiting</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SessionCard</name>
        <message>
            <source>La caisse est fermée</source>
            <translation>The till is closed</translation>
        </message>
        <message>
            <source>Par</source>
            <translation>By</translation>
        </message>
        <message>
            <source>Fond de caisse</source>
            <translation>Float</translation>
        </message>
        <message>
            <source>Dans le tiroir</source>
            <translation>In the drawer</translation>
        </message>
        <message>
            <source>Une vente ne s’encaisse qu’avec un fond de caisse compté.</source>
            <translation>Payment needs a counted float.</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Fermer</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>SignInBar</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>SignInPage</name>
        <message>
            <source>Écran verrouillé</source>
            <translation>Screen locked</translation>
        </message>
        <message>
            <source>Qui êtes-vous ?</source>
            <translation>Who are you?</translation>
        </message>
        <message>
            <source>par %1</source>
            <translation>by %1</translation>
        </message>
        <message>
            <source>En service aujourd’hui</source>
            <translation>On duty today</translation>
        </message>
        <message>
            <source>Autre personne</source>
            <translation>Someone else</translation>
        </message>
        <message>
            <source>Bonjour</source>
            <translation>Hello</translation>
        </message>
        <message>
            <source>Bonjour %1</source>
            <translation>Hello %1</translation>
        </message>
        <message>
            <source>Composez votre code à 6 chiffres</source>
            <translation>Enter your 6-digit code</translation>
        </message>
        <message>
            <source>ou présentez votre badge au lecteur</source>
            <translation>or show your badge to the reader</translation>
        </message>
        <message>
            <source>Code oublié ? Appeler un responsable</source>
            <translation>Forgotten code? Call a manager</translation>
        </message>
    </context>
    <context>
        <name>SignInSlate</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>SlipEntry</name>
        <message>
            <source>Total du terminal de paiement</source>
            <translation>The card terminal’s total</translation>
        </message>
        <message>
            <source>Tapez le total des cartes de son ticket de fin de journée. S’il ne répond pas, laissez : la caisse se scelle sans.</source>
            <translation>Type the card total of its end-of-day slip. If it does not answer, leave it: the till is sealed without.</translation>
        </message>
        <message>
            <source>Valider</source>
            <translation>Enter</translation>
        </message>
    </context>
    <context>
        <name>SlipField</name>
        <message>
            <source>%1, saisir le total du terminal</source>
            <translation>%1, enter the terminal’s total</translation>
        </message>
        <message>
            <source>%1, corriger %2</source>
            <translation>%1, correct %2</translation>
        </message>
        <message>
            <source>à saisir</source>
            <translation>enter it</translation>
        </message>
        <message>
            <source>%1, abandonner la saisie</source>
            <translation>%1, give up typing</translation>
        </message>
    </context>
    <context>
        <name>StatusArea</name>
        <message>
            <source>%1, %2, ouvrir les appareils</source>
            <translation>%1, %2, open devices</translation>
        </message>
        <message>
            <source>Envoi %1 sur %2</source>
            <translation>Sending %1 of %2</translation>
        </message>
        <message>
            <source>En ligne</source>
            <translation>Online</translation>
        </message>
        <message>
            <source>Caisse seule</source>
            <translation>Till alone</translation>
        </message>
        <message>
            <source>Hors ligne</source>
            <translation>Offline</translation>
        </message>
        <message numerus="yes">
            <source>%n en attente</source>
            <translation>
                <numerusform>%n waiting</numerusform>
                <numerusform>%n waiting</numerusform>
            </translation>
        </message>
        <message>
            <source>En ligne, ouvrir le détail</source>
            <translation>Online, open details</translation>
        </message>
        <message numerus="yes">
            <source>Hors ligne, %n document(s) en attente, ouvrir le détail</source>
            <translation>
                <numerusform>Offline, %n document waiting, open details</numerusform>
                <numerusform>Offline, %n documents waiting, open details</numerusform>
            </translation>
        </message>
        <message>
            <source>Hors ligne depuis %1 h</source>
            <translation>Offline for %1 h</translation>
        </message>
        <message>
            <source>Hors ligne depuis %1 h, ouvrir le détail</source>
            <translation>Offline for %1 h, open details</translation>
        </message>
    </context>
    <context>
        <name>StepMark</name>
        <message>
            <source>%1, fait</source>
            <translation>%1, done</translation>
        </message>
        <message>
            <source>%1, en cours</source>
            <translation>%1, in progress</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>%1, %2, ajuster</source>
            <translation>%1, %2, adjustable</translation>
        </message>
        <message>
            <source>Un de moins</source>
            <translation>One less</translation>
        </message>
        <message>
            <source>Un de plus</source>
            <translation>One more</translation>
        </message>
        <message>
            <source>Quantité %1, la saisir</source>
            <translation>Quantity %1, type it</translation>
        </message>
    </context>
    <context>
        <name>TaskHost</name>
        <message>
            <source>Vente</source>
            <translation>Sale</translation>
        </message>
        <message>
            <source>Règlement</source>
            <translation>Payment</translation>
        </message>
        <message>
            <source>Rendu de monnaie</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>Sale</translation>
        </message>
        <message>
            <source>Ouvrir la caisse</source>
            <translation>Open the till</translation>
        </message>
        <message>
            <source>Clôture</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Lecture X</source>
            <translation>X reading</translation>
        </message>
        <message>
            <source>Ticket interrompu</source>
            <translation>Receipt interrupted</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message>
            <source>Caisse</source>
            <translation>Till</translation>
        </message>
        <message>
            <source>Compter</source>
            <translation>Count</translation>
        </message>
        <message>
            <source>Comparer</source>
            <translation>Compare</translation>
        </message>
        <message>
            <source>Sceller (Z)</source>
            <translation>Seal (Z)</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Plus</source>
            <translation>More</translation>
        </message>
    </context>
    <context>
        <name>TenderLine</name>
        <message>
            <source>Annuler %1 sur le terminal</source>
            <translation>Cancel %1 on the terminal</translation>
        </message>
        <message>
            <source>Retirer %1</source>
            <translation>Take back %1</translation>
        </message>
    </context>
    <context>
        <name>TenderList</name>
        <message>
            <source>Règlements</source>
            <translation>Payments</translation>
        </message>
        <message>
            <source>Rien n’est encore réglé.</source>
            <translation>Nothing is paid yet.</translation>
        </message>
    </context>
    <context>
        <name>TenderRow</name>
        <message>
            <source>%1, pas encore compté</source>
            <translation>%1, not counted yet</translation>
        </message>
        <message>
            <source>%1, compté %2, attendu %3, juste</source>
            <translation>%1, counted %2, expected %3, right</translation>
        </message>
        <message>
            <source>%1, compté %2, attendu %3, écart %4</source>
            <translation>%1, counted %2, expected %3, difference %4</translation>
        </message>
        <message>
            <source>juste</source>
            <translation>right</translation>
        </message>
    </context>
    <context>
        <name>TextKeyboard</name>
        <message>
            <source>Effacer</source>
            <translation>Erase</translation>
        </message>
        <message>
            <source>abc</source>
            <translation>abc</translation>
        </message>
        <message>
            <source>123</source>
            <translation>123</translation>
        </message>
        <message>
            <source>è à ç</source>
            <translation>è à ç</translation>
        </message>
        <message>
            <source>espace</source>
            <translation>space</translation>
        </message>
        <message>
            <source>Masquer</source>
            <translation>Hide</translation>
        </message>
    </context>
    <context>
        <name>Tile</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
    </context>
    <context>
        <name>TrainingBand</name>
        <message>
            <source>ÉCOLE — SANS VALEUR</source>
            <translation>TRAINING — NO VALUE</translation>
        </message>
        <message>
            <source>rien n’est vendu, débité ni compté</source>
            <translation>nothing is sold, charged or counted</translation>
        </message>
        <message>
            <source>Quitter</source>
            <translation>Leave</translation>
        </message>
    </context>
    <context>
        <name>TroubleLarge</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Client suivant</source>
            <translation>Next customer</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>QR à l’écran</source>
            <translation>QR on screen</translation>
        </message>
        <message>
            <source>Réessayer</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Sans ticket</source>
            <translation>No receipt</translation>
        </message>
    </context>
    <context>
        <name>TroublePage</name>
        <message>
            <source>Ou autrement, pour ce client</source>
            <translation>Or another way, for this customer</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>QR à l’écran</source>
            <translation>QR on screen</translation>
        </message>
        <message>
            <source>écran client</source>
            <translation>customer display</translation>
        </message>
        <message>
            <source>Réessayer</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>un duplicata sort</source>
            <translation>a copy comes out</translation>
        </message>
        <message>
            <source>Sans ticket</source>
            <translation>No receipt</translation>
        </message>
        <message>
            <source>duplicata possible</source>
            <translation>copy possible</translation>
        </message>
        <message>
            <source>sur demande</source>
            <translation>on request</translation>
        </message>
    </context>
    <context>
        <name>TroubleSlate</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Vous pouvez servir le client suivant : le ticket attend dans la file.</source>
            <translation>You can serve the next customer: the receipt waits in the queue.</translation>
        </message>
        <message>
            <source>Client suivant</source>
            <translation>Next customer</translation>
        </message>
    </context>
    <context>
        <name>TroubleSteps</name>
        <message>
            <source>Levez le capot</source>
            <translation>Lift the cover</translation>
        </message>
        <message>
            <source>levier bleu, côté droit</source>
            <translation>blue lever, right side</translation>
        </message>
        <message>
            <source>Posez un rouleau neuf</source>
            <translation>Put in a new roll</translation>
        </message>
        <message>
            <source>80 mm, papier vers vous</source>
            <translation>80 mm, paper towards you</translation>
        </message>
        <message>
            <source>Rabattez le capot</source>
            <translation>Close the cover</translation>
        </message>
        <message>
            <source>jusqu’au clic</source>
            <translation>until it clicks</translation>
        </message>
        <message>
            <source>L’impression repart seule</source>
            <translation>Printing restarts by itself</translation>
        </message>
        <message>
            <source>sinon un duplicata complet sort</source>
            <translation>else a full copy comes out</translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::ActionsPresenter</name>
        <message>
            <source>Vente annulée. Ses lignes restent dans le journal.</source>
            <translation>Sale voided. Its lines stay in the journal.</translation>
        </message>
        <message>
            <source>Annuler la vente</source>
            <translation>Void sale</translation>
        </message>
        <message>
            <source>Annuler une vente demande l’accord d’un responsable.</source>
            <translation>Voiding a sale needs a manager’s approval.</translation>
        </message>
        <message>
            <source>Le ticket est vide.</source>
            <translation>The sale is empty.</translation>
        </message>
        <message>
            <source>Tiroir ouvert sans vente. C’est dans le journal.</source>
            <translation>Drawer opened without a sale. It is in the journal.</translation>
        </message>
        <message>
            <source>Ouvrir le tiroir sans vente</source>
            <translation>Open the drawer without a sale</translation>
        </message>
        <message>
            <source>Ouvrir le tiroir sans vente demande l’accord d’un responsable.</source>
            <translation>Opening the drawer without a sale needs a manager’s approval.</translation>
        </message>
        <message>
            <source>Terminez ou annulez d’abord la vente en cours.</source>
            <translation>Finish or void the current sale first.</translation>
        </message>
        <message>
            <source>Votre rôle ne permet pas le mode école.</source>
            <translation>Your role does not allow training mode.</translation>
        </message>
        <message>
            <source>Votre rôle reste en mode école.</source>
            <translation>Your role stays in training mode.</translation>
        </message>
        <message>
            <source>Pourquoi ? Choisir un motif annule la vente.</source>
            <translation>Why? Choosing a reason voids the sale.</translation>
        </message>
        <message>
            <source>Pourquoi ? Choisir un motif ouvre le tiroir.</source>
            <translation>Why? Choosing a reason opens the drawer.</translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::ApprovalPresenter</name>
        <message>
            <source>Personne ici ne peut donner son accord. Laissez attendre la vente.</source>
            <translation>Nobody here can approve. Let the sale wait.</translation>
        </message>
        <message>
            <source>Choisissez d’abord qui donne son accord.</source>
            <translation>Choose first who approves.</translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::BasketModel</name>
        <message>
            <source>quantité %1</source>
            <translation>quantity %1</translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::ChangePresenter</name>
        <message numerus="yes">
            <source>%n billet(s)</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pièce(s)</source>
            <translation>
                <numerusform>%n coin</numerusform>
                <numerusform>%n coins</numerusform>
            </translation>
        </message>
        <message>
            <source>Ticket %1 · %2 · %3</source>
            <translation>Receipt %1 · %2 · %3</translation>
        </message>
        <message>
            <source>À rendre, %1</source>
            <translation>Change due, %1</translation>
        </message>
        <message>
            <source>Garantie légale : ticket remis d’office</source>
            <translation>Legal guarantee: receipt always given</translation>
        </message>
        <message>
            <source>Impression…</source>
            <translation>Printing…</translation>
        </message>
        <message>
            <source>Cette adresse n’est pas complète.</source>
            <translation>This address is not complete.</translation>
        </message>
        <message>
            <source>L’e-mail attend la clé du siège. Proposez le QR ou le papier.</source>
            <translation>E-mail waits for headquarters’ key. Offer the QR or paper.</translation>
        </message>
        <message>
            <source>Ce ticket n’est pas dans le journal de cette caisse.</source>
            <translation>This receipt is not in this till’s journal.</translation>
        </message>
        <message>
            <source>Ticket imprimé</source>
            <translation>Receipt printed</translation>
        </message>
        <message>
            <source>Impression à vérifier</source>
            <translation>Check the print</translation>
        </message>
        <message>
            <source>Rien n’est imprimé</source>
            <translation>Nothing is printed</translation>
        </message>
        <message>
            <source>Ticket %1 annule le ticket %2 · %3</source>
            <translation>Receipt %1 cancels receipt %2 · %3</translation>
        </message>
        <message>
            <source>Carte recréditée : ticket remis d’office</source>
            <translation>Card credited: the receipt is always printed</translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::ComparePresenter</name>
        <message>
            <source>D’où vient l’écart de %1 ?</source>
            <translation>Where does the %1 difference come from?</translation>
        </message>
        <message>
            <source>Indice : un rendu de %1 a été validé à %2, ticket %3.</source>
            <translation>Hint: %1 change was given at %2, receipt %3.</translation>
        </message>
        <message>
            <source>Demander l’accord</source>
            <translation>Ask for approval</translation>
        </message>
        <message>
            <source>Sceller la caisse</source>
            <translation>Seal the till</translation>
        </message>
        <message>
            <source>rien à expliquer</source>
            <translation>nothing to explain</translation>
        </message>
        <message>
            <source>votre rôle accepte l’écart</source>
            <translation>your role accepts the difference</translation>
        </message>
        <message>
            <source>sous le seuil de %1 : pas de responsable requis</source>
            <translation>under the %1 threshold: no manager needed</translation>
        </message>
        <message>
            <source>au-delà du seuil de %1 : accord donné</source>
            <translation>over the %1 threshold: approved</translation>
        </message>
        <message>
            <source>au-delà du seuil de %1 : sans accord, le responsable le verra</source>
            <translation>over the %1 threshold: not approved, the manager will see it</translation>
        </message>
        <message>
            <source>au-delà du seuil de %1 : accord d’un responsable</source>
            <translation>over the %1 threshold: a manager’s approval</translation>
        </message>
        <message>
            <source>Choisissez un motif</source>
            <translation>Choose a reason</translation>
        </message>
        <message>
            <source>Sceller avec un écart de %1</source>
            <translation>Seal with a difference of %1</translation>
        </message>
        <message>
            <source>%1 dépasse votre limite de %2.</source>
            <translation>%1 is over your limit of %2.</translation>
        </message>
        <message>
            <source>Sceller sans accord</source>
            <translation>Seal without approval</translation>
        </message>
        <message>
            <source>Personne ici ne peut donner son accord. Scellez sans : le responsable le verra.</source>
            <translation>Nobody here can approve. Seal without: the manager will see it.</translation>
        </message>
        <message>
            <source>Z n° %1</source>
            <translation>Z no. %1</translation>
        </message>
        <message>
            <source>Le comptage ne pourra plus changer.</source>
            <translation>The count cannot change afterwards.</translation>
        </message>
        <message>
            <source>La journée est scellée avec lui.</source>
            <translation>The day is sealed with it.</translation>
        </message>
        <message>
            <source>La journée continue.</source>
            <translation>The day goes on.</translation>
        </message>
        <message>
            <source>Le responsable verra l’écart sur sa liste.</source>
            <translation>The manager will see the difference on their list.</translation>
        </message>
        <message>
            <source>Tickets en attente : à décider</source>
            <translation>Sales on hold: to decide</translation>
        </message>
        <message>
            <source>Valider %1</source>
            <translation>Enter %1</translation>
        </message>
        <message>
            <source>Tapez le total</source>
            <translation>Type the total</translation>
        </message>
        <message>
            <source>Annuler les tickets en attente</source>
            <translation>Void the sales on hold</translation>
        </message>
        <message>
            <source>Annuler une vente demande l’accord d’un responsable.</source>
            <translation>Voiding a sale needs a manager’s approval.</translation>
        </message>
        <message>
            <source>Personne ici ne peut donner son accord. Gardez les tickets.</source>
            <translation>Nobody here can approve. Keep the sales.</translation>
        </message>
        <message numerus="yes">
            <source>%n ticket(s) en attente</source>
            <translation>
                <numerusform>%n sale on hold</numerusform>
                <numerusform>%n sales on hold</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ticket(s) en attente sont gardés.</source>
            <translation>
                <numerusform>%n sale on hold is kept.</numerusform>
                <numerusform>%n sales on hold are kept.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>recompté %n fois, noté au journal</source>
            <translation>
                <numerusform>counted again once, noted in the journal</numerusform>
                <numerusform>counted again %n times, noted in the journal</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ticket(s) annulé(s). Leurs lignes restent dans le journal.</source>
            <translation>
                <numerusform>%n sale voided. Its lines stay in the journal.</numerusform>
                <numerusform>%n sales voided. Their lines stay in the journal.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::CountEntry</name>
        <message>
            <source>%1, pas encore compté</source>
            <translation>%1, not counted yet</translation>
        </message>
        <message>
            <source>Nombre de billets de %1</source>
            <translation>Number of %1 notes</translation>
        </message>
        <message>
            <source>Nombre de pièces de %1</source>
            <translation>Number of %1 coins</translation>
        </message>
        <message>
            <source>Compté, %1</source>
            <translation>Counted, %1</translation>
        </message>
        <message numerus="yes">
            <source>Encore %n coupure(s)</source>
            <translation>
                <numerusform>%n denomination to go</numerusform>
                <numerusform>%n denominations to go</numerusform>
            </translation>
        </message>
        <message>
            <source>Comparer</source>
            <translation>Compare</translation>
        </message>
        <message>
            <source>Ouvrir la caisse</source>
            <translation>Open the till</translation>
        </message>
        <message>
            <source>Rouleaux de %1, par %2 pièces</source>
            <translation>Rolls of %1, %2 coins each</translation>
        </message>
        <message>
            <source>par %1</source>
            <translation>of %1</translation>
        </message>
        <message>
            <source>%1, rouleaux de %2 : %3</source>
            <translation>%1, rolls of %2: %3</translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::CutOffPresenter</name>
        <message>
            <source>La journée du %1 est scellée.</source>
            <translation>The day of %1 is sealed.</translation>
        </message>
        <message>
            <source>La journée se scelle dans %1 min. Un ticket ouvert s’y finit.</source>
            <translation>The day is sealed in %1 min. An open sale finishes in it.</translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::DisplayPresenter</name>
        <message>
            <source>Présentez votre carte</source>
            <translation>Present your card</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>À payer</source>
            <translation>To pay</translation>
        </message>
        <message>
            <source>Merci</source>
            <translation>Thank you</translation>
        </message>
        <message>
            <source>Reçu</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Payé</source>
            <translation>Paid</translation>
        </message>
        <message>
            <source>À rendre</source>
            <translation>Change due</translation>
        </message>
        <message>
            <source>Votre ticket</source>
            <translation>Your receipt</translation>
        </message>
        <message>
            <source>Lisez le QR</source>
            <translation>Read the QR</translation>
        </message>
        <message>
            <source>ÉCOLE SANS VALEUR</source>
            <translation>TRAINING NO VALUE</translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::HeldPresenter</name>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::JournalPresenter</name>
        <message>
            <source>Le journal ne peut pas être lu en ce moment. Les ventes continuent.</source>
            <translation>The journal cannot be read at the moment. Sales continue.</translation>
        </message>
        <message>
            <source>Tout</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Ventes</source>
            <translation>Sales</translation>
        </message>
        <message>
            <source>Paiements</source>
            <translation>Payments</translation>
        </message>
        <message>
            <source>Espèces</source>
            <translation>Cash</translation>
        </message>
        <message>
            <source>Clôtures</source>
            <translation>Closes</translation>
        </message>
        <message>
            <source>Tickets remis</source>
            <translation>Receipts given</translation>
        </message>
        <message>
            <source>Évènements</source>
            <translation>Events</translation>
        </message>
        <message>
            <source>Aucune écriture de ce genre.</source>
            <translation>No entry of this kind.</translation>
        </message>
        <message>
            <source>Aucune écriture et aucun ticket ne portent ce numéro.</source>
            <translation>No entry and no receipt has this number.</translation>
        </message>
        <message>
            <source>La base de la caisse est abîmée. Les ventes continuent : redémarrez la caisse, elle la réparera.</source>
            <translation>The till’s database is damaged. Sales continue: restart the till, it will repair it.</translation>
        </message>
        <message>
            <source>Journal à vérifier à l’écriture %1. Les ventes continuent.</source>
            <translation>Journal needs checking at entry %1. Sales continue.</translation>
        </message>
        <message>
            <source>%1 écritures exportées dans %2.</source>
            <translation>%1 entries exported to %2.</translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::LastTicketPresenter</name>
        <message>
            <source>Aucun ticket n’est encore enregistré sur cette caisse.</source>
            <translation>No receipt is recorded on this till yet.</translation>
        </message>
        <message>
            <source>Ticket %1</source>
            <translation>Receipt %1</translation>
        </message>
        <message>
            <source>Carte bancaire %1</source>
            <translation>Card %1</translation>
        </message>
        <message>
            <source>Espèces %1</source>
            <translation>Cash %1</translation>
        </message>
        <message>
            <source>Impression du duplicata %1.</source>
            <translation>Printing copy %1.</translation>
        </message>
        <message>
            <source>Impression du ticket.</source>
            <translation>Printing the receipt.</translation>
        </message>
        <message>
            <source>Le QR du ticket est sur l’écran client.</source>
            <translation>The receipt’s QR is on the customer display.</translation>
        </message>
        <message>
            <source>Le ticket part par e-mail.</source>
            <translation>The receipt goes by e-mail.</translation>
        </message>
        <message>
            <source>Cette adresse n’est pas complète.</source>
            <translation>This address is not complete.</translation>
        </message>
        <message>
            <source>L’e-mail attend la clé du siège. Proposez le QR ou le papier.</source>
            <translation>E-mail waits for headquarters’ key. Offer the QR or paper.</translation>
        </message>
        <message>
            <source>Ce ticket n’est pas dans le journal de cette caisse.</source>
            <translation>This receipt is not in this till’s journal.</translation>
        </message>
        <message>
            <source>Annulé par %1</source>
            <translation>Cancelled by %1</translation>
        </message>
        <message>
            <source>Articles rendus, %1</source>
            <translation>Items returned, %1</translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::LineEditPresenter</name>
        <message>
            <source>Sans prix au catalogue. Tapez-le, puis touchez son motif.</source>
            <translation>No price in the catalogue. Type it, then tap its reason.</translation>
        </message>
        <message>
            <source>Sans prix au catalogue. Tapez celui du kilo, puis touchez son motif.</source>
            <translation>No price in the catalogue. Type that of one kilogram, then tap its reason.</translation>
        </message>
        <message>
            <source>Votre rôle ne donne pas de prix. Un accord est nécessaire.</source>
            <translation>Your role cannot give a price. Approval is needed.</translation>
        </message>
        <message>
            <source>au lieu de %1</source>
            <translation>instead of %1</translation>
        </message>
        <message>
            <source>Pesez, puis tapez les grammes.</source>
            <translation>Weigh, then type the grams.</translation>
        </message>
        <message>
            <source>Tapez le nouveau prix, puis touchez son motif.</source>
            <translation>Type the new price, then tap its reason.</translation>
        </message>
        <message>
            <source>%1 au lieu de %2</source>
            <translation>%1 instead of %2</translation>
        </message>
        <message>
            <source>Tapez d’abord le nouveau prix.</source>
            <translation>Type the new price first.</translation>
        </message>
        <message>
            <source>%1 à %2 demandé</source>
            <translation>%1 at %2 asked for</translation>
        </message>
        <message>
            <source>Ce prix, au lieu de %1, dépasse votre limite. Un accord est nécessaire.</source>
            <translation>This price, instead of %1, is over your limit. An approval is needed.</translation>
        </message>
        <message>
            <source>Choisissez d’abord la remise.</source>
            <translation>Choose the discount first.</translation>
        </message>
        <message>
            <source>Remise de %1 demandée</source>
            <translation>%1 discount asked for</translation>
        </message>
        <message>
            <source>Votre rôle ne donne pas cette remise. Un accord est nécessaire.</source>
            <translation>Your role does not give this discount. An approval is needed.</translation>
        </message>
        <message>
            <source>%1 dépasse votre limite de %2. Un accord est nécessaire.</source>
            <translation>%1 is over your %2 limit. An approval is needed.</translation>
        </message>
        <message>
            <source>Ramener à %1</source>
            <translation>Lower to %1</translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::NotePresenter</name>
        <message>
            <source>La note n’est pas imprimée. Réglez l’imprimante, puis Actions, Note.</source>
            <translation>The note is not printed. See to the printer, then Actions, Note.</translation>
        </message>
        <message>
            <source>Note n° %1 imprimée de nouveau.</source>
            <translation>Note no. %1 printed again.</translation>
        </message>
        <message>
            <source>Note n° %1 : un exemplaire au client, un ici.</source>
            <translation>Note no. %1: one copy for the customer, one here.</translation>
        </message>
        <message>
            <source>Le ticket est vide.</source>
            <translation>The sale is empty.</translation>
        </message>
        <message>
            <source>La note n’est pas enregistrée. Rien n’est imprimé.</source>
            <translation>The note is not recorded. Nothing is printed.</translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::PaymentPresenter</name>
        <message>
            <source>Toujours rien sur le terminal</source>
            <translation>Still nothing on the terminal</translation>
        </message>
        <message>
            <source>Revenez au ticket pour ajouter un article.</source>
            <translation>Go back to the sale to add an article.</translation>
        </message>
        <message>
            <source>Terminal : présentez la carte</source>
            <translation>Terminal: present the card</translation>
        </message>
        <message>
            <source>Encaisser %1</source>
            <translation>Take %1</translation>
        </message>
        <message>
            <source>Tapez ce que le client donne</source>
            <translation>Type what the customer gives</translation>
        </message>
        <message>
            <source>%1 rendus sur la carte.</source>
            <translation>%1 given back to the card.</translation>
        </message>
        <message>
            <source>La carte a payé plus que ce ticket. Rendez-le avec ↩.</source>
            <translation>The card paid more than this sale. Give it back with ↩.</translation>
        </message>
        <message>
            <source>Terminal : présentez la carte à créditer</source>
            <translation>Terminal: present the card to refund</translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::SalePresenter</name>
        <message>
            <source>Ligne retirée.</source>
            <translation>Line removed.</translation>
        </message>
        <message>
            <source>Annuler</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Choisissez d’abord une ligne.</source>
            <translation>Choose a line first.</translation>
        </message>
        <message>
            <source>Cette quantité n’est pas possible.</source>
            <translation>This quantity is not possible.</translation>
        </message>
        <message>
            <source>Cet article se vend à la pièce.</source>
            <translation>This article is sold by the piece.</translation>
        </message>
        <message>
            <source>Prix fixe : aucune remise n’est permise sur cet article.</source>
            <translation>Fixed price: no discount is allowed on this article.</translation>
        </message>
        <message>
            <source>Ce montant n’est pas possible.</source>
            <translation>This amount is not possible.</translation>
        </message>
        <message>
            <source>Le ticket est vide : rien à mettre en attente.</source>
            <translation>The sale is empty: nothing to hold.</translation>
        </message>
        <message>
            <source>La vente a continué : scannez de nouveau l’article.</source>
            <translation>The sale went on: scan the article again.</translation>
        </message>
        <message>
            <source>Ce ticket a déjà été rappelé.</source>
            <translation>This sale was recalled already.</translation>
        </message>
        <message>
            <source>Mettez d’abord la vente en cours en attente.</source>
            <translation>Hold the current sale first.</translation>
        </message>
        <message>
            <source>Votre rôle ne le permet pas. Appelez un responsable.</source>
            <translation>Your role does not allow it. Call a manager.</translation>
        </message>
        <message>
            <source>Un accord est nécessaire.</source>
            <translation>An approval is needed.</translation>
        </message>
        <message>
            <source>La promotion de cette ligne ne se cumule pas avec une remise.</source>
            <translation>This line’s offer does not combine with a discount.</translation>
        </message>
        <message>
            <source>Code inconnu. %1 n’est pas au catalogue.</source>
            <translation>Unknown code. %1 is not in the catalogue.</translation>
        </message>
        <message>
            <source>Code mal lu. Scannez de nouveau %1.</source>
            <translation>Code misread. Scan %1 again.</translation>
        </message>
        <message>
            <source>%1 n’a pas de prix. Terminez d’abord ce qui est ouvert.</source>
            <translation>%1 has no price. Finish what is open first.</translation>
        </message>
        <message>
            <source>%1 se pèse. Terminez d’abord ce qui est ouvert.</source>
            <translation>%1 must be weighed. Finish what is open first.</translation>
        </message>
        <message>
            <source>Le ticket est plein. Encaissez-le, puis continuez sur un autre.</source>
            <translation>The sale is full. Take payment, then go on with another.</translation>
        </message>
        <message>
            <source>Cette version ne prend pas encore ce code.</source>
            <translation>This version does not take this code yet.</translation>
        </message>
        <message>
            <source>Chercher</source>
            <translation>Search</translation>
        </message>
        <message>
            <source>Une carte a payé : rendez-lui son argent au règlement, puis annulez.</source>
            <translation>A card has paid: give it its money back at the payment, then void.</translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::ScanPresenter</name>
        <message>
            <source>Cette version ne prend pas encore ce code.</source>
            <translation>This version does not take this code yet.</translation>
        </message>
        <message>
            <source>Ce badge n’est à personne d’ici.</source>
            <translation>This badge belongs to nobody here.</translation>
        </message>
        <message>
            <source>%1 ne peut pas donner cet accord.</source>
            <translation>%1 cannot give this approval.</translation>
        </message>
        <message numerus="yes">
            <source>%n lecture(s) ignorée(s)</source>
            <translation>
                <numerusform>%n scan ignored</numerusform>
                <numerusform>%n scans ignored</numerusform>
            </translation>
        </message>
        <message>
            <source>Ajouter</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Identifiez-vous pour vendre.</source>
            <translation>Sign in to sell.</translation>
        </message>
        <message>
            <source>La caisse est arrêtée. Suivez l’écran, puis scannez de nouveau.</source>
            <translation>The till has stopped. Follow the screen, then scan again.</translation>
        </message>
        <message>
            <source>Répondez d’abord à la question.</source>
            <translation>Answer the question first.</translation>
        </message>
        <message>
            <source>Revenez au ticket pour ajouter un article.</source>
            <translation>Go back to the sale to add an article.</translation>
        </message>
        <message>
            <source>Terminez d’abord la caisse : rien ne se vend ici.</source>
            <translation>Finish with the till first: nothing is sold here.</translation>
        </message>
        <message>
            <source>Revenir au ticket</source>
            <translation>Back to the sale</translation>
        </message>
        <message>
            <source>Quittez le journal pour vendre : rien ne se vend ici.</source>
            <translation>Leave the journal to sell: nothing is sold here.</translation>
        </message>
        <message>
            <source>Fermez la lecture pour vendre : rien ne se vend ici.</source>
            <translation>Close the reading to sell: nothing is sold here.</translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::ScanRouter</name>
        <message>
            <source>Trop de lectures attendent. Scannez de nouveau cet article.</source>
            <translation>Too many scans are waiting. Scan this article again.</translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::SealedPresenter</name>
        <message>
            <source>Z n° %1</source>
            <translation>Z no. %1</translation>
        </message>
        <message>
            <source>La journée n° %1 est scellée avec elle.</source>
            <translation>Day no. %1 is sealed with it.</translation>
        </message>
        <message>
            <source>La journée continue.</source>
            <translation>The day goes on.</translation>
        </message>
        <message>
            <source>Tickets</source>
            <translation>Receipts</translation>
        </message>
        <message>
            <source>Ventes TTC</source>
            <translation>Sales incl. VAT</translation>
        </message>
        <message>
            <source>juste</source>
            <translation>right</translation>
        </message>
        <message>
            <source>Tickets en attente, gardés</source>
            <translation>Sales on hold, kept</translation>
        </message>
        <message>
            <source>La caisse est scellée, rien n’est perdu. Remettez du papier et imprimez de nouveau, ou gardez le PDF.</source>
            <translation>The till is sealed, nothing is lost. Put paper in and print again, or keep the PDF.</translation>
        </message>
        <message>
            <source>Sac de banque</source>
            <translation>Bank bag</translation>
        </message>
        <message>
            <source>Impression à vérifier</source>
            <translation>Check the print</translation>
        </message>
        <message>
            <source>Rien n’est sorti de l’imprimante</source>
            <translation>Nothing came out of the printer</translation>
        </message>
        <message>
            <source>La caisse est scellée, rien n’est perdu. S’il manque, imprimez un duplicata ou gardez le PDF.</source>
            <translation>The till is sealed, nothing is lost. If it is missing, print a copy or keep the PDF.</translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::SearchPresenter</name>
        <message numerus="yes">
            <source>%n modèle(s)</source>
            <translation>
                <numerusform>%n model</numerusform>
                <numerusform>%n models</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n variante(s)</source>
            <translation>
                <numerusform>%n variant</numerusform>
                <numerusform>%n variants</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::ShellViewModel</name>
        <message>
            <source>Cette version ne l’a pas encore.</source>
            <translation>This version does not have it yet.</translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::SignInPresenter</name>
        <message>
            <source>Un responsable peut donner un nouveau code depuis le siège.</source>
            <translation>A manager can give a new code from headquarters.</translation>
        </message>
        <message>
            <source>La caisse attend le magasin et ses vendeurs du siège.</source>
            <translation>The till waits for its store and staff from headquarters.</translation>
        </message>
        <message numerus="yes">
            <source>Code incorrect, %n essai(s) restant(s)</source>
            <translation>
                <numerusform>Wrong code, %n attempt left</numerusform>
                <numerusform>Wrong code, %n attempts left</numerusform>
            </translation>
        </message>
        <message>
            <source>Trop d’essais. Attendez %1 s, ou appelez un responsable.</source>
            <translation>Too many attempts. Wait %1 s, or call a manager.</translation>
        </message>
        <message>
            <source>Cette personne n’est plus dans l’équipe.</source>
            <translation>This person has left the team.</translation>
        </message>
        <message>
            <source>Ce rôle ne le permet pas.</source>
            <translation>This role does not allow it.</translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::SignInViewModel</name>
        <message>
            <source>Choisissez d’abord une personne</source>
            <translation>Choose a person first</translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::StatusPresenter</name>
        <message>
            <source>Hors ligne. Continuez à vendre.</source>
            <translation>Offline. Keep selling.</translation>
        </message>
        <message>
            <source>Douchette débranchée. Tapez les codes en attendant.</source>
            <translation>Scanner unplugged. Type codes meanwhile.</translation>
        </message>
        <message>
            <source>Le tiroir ne s’ouvre pas. Ouvrez-le avec sa clé.</source>
            <translation>The drawer does not open. Open it with its key.</translation>
        </message>
        <message>
            <source>En ligne</source>
            <translation>Online</translation>
        </message>
        <message>
            <source>à l’instant</source>
            <translation>just now</translation>
        </message>
        <message>
            <source>Hors ligne</source>
            <translation>Offline</translation>
        </message>
        <message>
            <source>depuis %1</source>
            <translation>since %1</translation>
        </message>
        <message>
            <source>Caisse seule</source>
            <translation>Till alone</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>Rien n’est parti de cette caisse depuis %1 h. Appelez l’assistance.</source>
            <translation>Nothing has left this till for %1 h. Call support.</translation>
        </message>
        <message>
            <source>Le magasin ne reconnaît plus cette caisse : ce qu’elle vend ne lui arrive pas. Vendez sur une autre.</source>
            <translation>The store knows this till no more: what it sells does not get there. Sell on another one.</translation>
        </message>
        <message>
            <source>Il manque des écritures à cette caisse, et personne ne les a : voyez le journal.</source>
            <translation>This till lacks entries, and nobody has them: look at the journal.</translation>
        </message>
        <message>
            <source>Le disque de cette caisse est presque plein. Appelez l’assistance.</source>
            <translation>This till’s disk is nearly full. Call support.</translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::TillApplication</name>
        <message>
            <source>La caisse ne peut plus écrire. Les ventes enregistrées sont sûres. Appelez un technicien.</source>
            <translation>The till can no longer write. Recorded sales are safe. Call a technician.</translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::TillFlow</name>
        <message>
            <source>Le terminal travaille encore sur la carte.</source>
            <translation>The terminal is still working on the card.</translation>
        </message>
        <message>
            <source>Scellez d’abord la journée finie.</source>
            <translation>Seal the finished day first.</translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::TroublePresenter</name>
        <message>
            <source>Plus de papier dans l’imprimante</source>
            <translation>The printer is out of paper</translation>
        </message>
        <message>
            <source>Capot de l’imprimante ouvert</source>
            <translation>The printer’s cover is open</translation>
        </message>
        <message>
            <source>L’imprimante s’est arrêtée</source>
            <translation>The printer stopped</translation>
        </message>
        <message>
            <source>L’imprimante ne répond pas</source>
            <translation>The printer does not answer</translation>
        </message>
        <message>
            <source>L’imprimante est prête</source>
            <translation>The printer is ready</translation>
        </message>
        <message>
            <source>La vente est enregistrée. Rien n’est perdu.</source>
            <translation>The sale is saved. Nothing is lost.</translation>
        </message>
        <message>
            <source>Demandez de nouveau le ticket s’il n’est pas sorti en entier.</source>
            <translation>Ask for the receipt again if it did not come out whole.</translation>
        </message>
        <message>
            <source>Vente enregistrée</source>
            <translation>Sale recorded</translation>
        </message>
        <message>
            <source>Règlement enregistré</source>
            <translation>Payment recorded</translation>
        </message>
        <message>
            <source>Journal scellé</source>
            <translation>Journal sealed</translation>
        </message>
        <message>
            <source>rien n’est à ressaisir</source>
            <translation>nothing to type again</translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <source>Total à payer, %1</source>
            <translation>Total to pay, %1</translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::IdleLock</name>
        <message>
            <source>Rester</source>
            <translation>Stay</translation>
        </message>
        <message>
            <source>La caisse se verrouille dans %1 s.</source>
            <translation>The till locks in %1 s.</translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::StartPresenter</name>
        <message>
            <source>La caisse avait perdu des écritures. Le magasin les a rendues : rien ne manque.</source>
            <translation>The till had lost entries. The store gave them back: nothing is missing.</translation>
        </message>
        <message>
            <source>La base de la caisse était abîmée. Elle est réparée : rien ne manque.</source>
            <translation>The till’s database was damaged. It is repaired: nothing is missing.</translation>
        </message>
        <message>
            <source>Des écritures manquent encore, la caisse les reprend dès qu’elle peut. Vendez : ouvrez une session et comptez le fond.</source>
            <translation>Entries are still missing; the till takes them back as soon as it can. Sell on: open a session and count the float.</translation>
        </message>
        <message>
            <source>Une autre caisse porte ce nom. Finissez ce ticket : la caisse s’arrête ensuite.</source>
            <translation>Another till has this name. Finish this receipt: the till stops after it.</translation>
        </message>
        <message>
            <source>Les écritures qui manquaient sont revenues.</source>
            <translation>The missing entries are back.</translation>
        </message>
        <message>
            <source>La base de la caisse est abîmée</source>
            <translation>The till’s database is damaged</translation>
        </message>
        <message>
            <source>Ce que le magasin a reçu est sûr. Le fichier abîmé est gardé, et ce qu’il a de lisible est repris.</source>
            <translation>What the store received is safe. The damaged file is kept, and what can be read of it is taken over.</translation>
        </message>
        <message>
            <source>Rétablissez le réseau : la caisse se répare seule. Sans réseau, continuez : les tickets qui manquent seront repris plus tard.</source>
            <translation>Restore the network: the till repairs itself. Without it, go on: missing receipts are taken back later.</translation>
        </message>
        <message>
            <source>Continuer sans le serveur</source>
            <translation>Go on without the server</translation>
        </message>
        <message>
            <source>Deux caisses portent le nom %1</source>
            <translation>Two tills have the name %1</translation>
        </message>
        <message>
            <source>Les ventes de l’une et de l’autre sont sûres. Aucune n’est effacée.</source>
            <translation>The sales of both are safe. None is erased.</translation>
        </message>
        <message>
            <source>Une responsable choisit ici si cette caisse reste. Celle qui reste reçoit une nouvelle clé et reprend ; l’autre est refusée partout.</source>
            <translation>A manager chooses here whether this till stays. The one that stays gets a new key and goes on; the other is refused everywhere.</translation>
        </message>
        <message>
            <source>Cette caisse reste</source>
            <translation>This till stays</translation>
        </message>
        <message>
            <source>Elle ne vend plus</source>
            <translation>It sells no more</translation>
        </message>
        <message>
            <source>Le magasin lui donne sa nouvelle clé, puis elle reprend seule. Si cette page dure, rétablissez le réseau.</source>
            <translation>The store gives it its new key, then it goes on by itself. If this page stays, restore the network.</translation>
        </message>
        <message>
            <source>Cette caisse ne vend plus</source>
            <translation>This till sells no more</translation>
        </message>
        <message>
            <source>Continuez sur l’autre : une responsable y touche « Cette caisse reste ». Éteignez celle-ci.</source>
            <translation>Go on at the other one: a manager touches “This till stays” there. Switch this one off.</translation>
        </message>
        <message>
            <source>De deux copies, celle-ci reste</source>
            <translation>Of two copies, this one stays</translation>
        </message>
        <message>
            <source>De deux copies, celle-ci ne vend plus</source>
            <translation>Of two copies, this one sells no more</translation>
        </message>
        <message>
            <source>L’autre sera refusée partout. Ce choix ne se défait pas.</source>
            <translation>The other will be refused everywhere. This choice cannot be undone.</translation>
        </message>
        <message>
            <source>L’autre reprendra. Ce choix ne se défait pas.</source>
            <translation>The other will go on. This choice cannot be undone.</translation>
        </message>
        <message>
            <source>Personne ici ne peut choisir. Appelez une responsable.</source>
            <translation>Nobody here may choose. Call a manager.</translation>
        </message>
        <message>
            <source>Éteindre cette caisse</source>
            <translation>Switch this till off</translation>
        </message>
    </context>
    <context>
        <name>FaultPage</name>
        <message>
            <source>Code d’assistance %1</source>
            <translation>Support code %1</translation>
        </message>
        <message>
            <source>Réessayer</source>
            <translation>Try again</translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::FaultPresenter</name>
        <message>
            <source>La caisse ne peut plus écrire</source>
            <translation>The till can no longer write</translation>
        </message>
        <message>
            <source>Les ventes enregistrées sont sûres. Celle-ci ne l’est pas encore : ne rendez rien.</source>
            <translation>Recorded sales are safe. This one is not yet: give nothing back.</translation>
        </message>
        <message>
            <source>Les ventes enregistrées sont sûres. Le ticket en cours n’est pas encore encaissé.</source>
            <translation>Recorded sales are safe. The current sale is not paid yet.</translation>
        </message>
        <message>
            <source>Réessayez. Si cette page revient, arrêtez de vendre ici et appelez l’assistance avec ce code.</source>
            <translation>Try again. If this page comes back, stop selling here and call support with this code.</translation>
        </message>
        <message>
            <source>La vente n’est pas enregistrée</source>
            <translation>The sale is not saved</translation>
        </message>
        <message>
            <source>Le disque de la caisse est plein</source>
            <translation>This till’s disk is full</translation>
        </message>
        <message>
            <source>Ne rendez rien. Les ventes déjà enregistrées sont sûres.</source>
            <translation>Give nothing back yet. Sales already saved are safe.</translation>
        </message>
        <message>
            <source>Les ventes déjà enregistrées sont sûres.</source>
            <translation>Sales already saved are safe.</translation>
        </message>
        <message>
            <source>Le disque de la caisse est plein : continuez sur une autre caisse et appelez l’assistance avec ce code. Une fois de la place faite, réessayez : le ticket est toujours là.</source>
            <translation>This till’s disk is full: go on at another till and call support with this code. Once there is room, try again: the sale is still there.</translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::ClockPresenter</name>
        <message>
            <source>moins d’un jour d’écart</source>
            <translation>less than a day apart</translation>
        </message>
        <message numerus="yes">
            <source>%n jour(s) plus tard</source>
            <translation>
                <numerusform>%n day later</numerusform>
                <numerusform>%n days later</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n jour(s) plus tôt</source>
            <translation>
                <numerusform>%n day earlier</numerusform>
                <numerusform>%n days earlier</numerusform>
            </translation>
        </message>
        <message>
            <source>C’est la bonne heure : %1</source>
            <translation>This time is right: %1</translation>
        </message>
        <message>
            <source>D’après la dernière écriture : %1</source>
            <translation>By the last entry: %1</translation>
        </message>
        <message>
            <source>Heure confirmée.</source>
            <translation>Time confirmed.</translation>
        </message>
        <message>
            <source>L’accord n’est plus valable. Demandez-le de nouveau.</source>
            <translation>The approval is no longer valid. Ask for it again.</translation>
        </message>
        <message>
            <source>Réglez l’heure dans les réglages de la machine. La caisse la reprend d’elle-même.</source>
            <translation>Set the time in the machine’s settings. The till takes it up by itself.</translation>
        </message>
        <message>
            <source>Personne ici ne peut confirmer l’heure. Continuez à vendre.</source>
            <translation>Nobody here can confirm the time. Keep selling.</translation>
        </message>
    </context>
    <context>
        <name>CashMoveLarge</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 × %2</source>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>Suivant</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Taper le montant</source>
            <translation>Type the amount</translation>
        </message>
        <message>
            <source>Scannez ou tapez le sac</source>
            <translation>Scan or type the bag</translation>
        </message>
    </context>
    <context>
        <name>CashMoveSlate</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Le tiroir s’ouvre à la validation</source>
            <translation>The drawer opens when you confirm</translation>
        </message>
    </context>
    <context>
        <name>CashMovePage</name>
        <message>
            <source>Billets</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Pièces</source>
            <translation>Coins</translation>
        </message>
        <message>
            <source>Tapez le montant, ou touchez une coupure pour la compter.</source>
            <translation>Type the amount, or tap a denomination to count it.</translation>
        </message>
        <message>
            <source>Suivant</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Taper le montant</source>
            <translation>Type the amount</translation>
        </message>
    </context>
    <context>
        <name>ReadingSlate</name>
        <message>
            <source>Attendu en espèces, %1</source>
            <translation>Expected cash, %1</translation>
        </message>
        <message>
            <source>Ventes, %1</source>
            <translation>Sales, %1</translation>
        </message>
        <message>
            <source>Tickets</source>
            <translation>Receipts</translation>
        </message>
        <message>
            <source>Ventes</source>
            <translation>Sales</translation>
        </message>
        <message>
            <source>Attendu en espèces</source>
            <translation>Expected cash</translation>
        </message>
        <message>
            <source>%1. Une lecture ne scelle rien.</source>
            <translation>%1. A reading seals nothing.</translation>
        </message>
        <message>
            <source>Imprimer</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Fermer la lecture</source>
            <translation>Close the reading</translation>
        </message>
        <message>
            <source>Attendu</source>
            <translation>Expected</translation>
        </message>
        <message>
            <source>réservé au responsable</source>
            <translation>for a manager only</translation>
        </message>
    </context>
    <context>
        <name>BagSheet</name>
        <message>
            <source>Numéro du sac</source>
            <translation>Bag number</translation>
        </message>
        <message>
            <source>scannez-le, ou tapez-le</source>
            <translation>scan it, or type it</translation>
        </message>
        <message>
            <source>Numéro du sac scellé</source>
            <translation>Number of the sealed bag</translation>
        </message>
        <message>
            <source>Garder ce numéro</source>
            <translation>Keep this number</translation>
        </message>
    </context>
    <context>
        <name>CashPlaceSlate</name>
        <message>
            <source>Ventes, %1</source>
            <translation>Sales, %1</translation>
        </message>
        <message>
            <source>Fond à compter, %1</source>
            <translation>Float to count, %1</translation>
        </message>
        <message>
            <source>Tickets</source>
            <translation>Receipts</translation>
        </message>
        <message>
            <source>Ventes</source>
            <translation>Sales</translation>
        </message>
        <message>
            <source>Fond à compter</source>
            <translation>Float to count</translation>
        </message>
        <message>
            <source>Clôturer</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Ouvrir la caisse</source>
            <translation>Open the till</translation>
        </message>
    </context>
    <context>
        <name>DrawerGauge</name>
        <message>
            <source>Tiroir, %1</source>
            <translation>Drawer, %1</translation>
        </message>
        <message>
            <source>Tiroir</source>
            <translation>Drawer</translation>
        </message>
    </context>
    <context>
        <name>DrawerEmpty</name>
        <message>
            <source>Rien à revoir</source>
            <translation>Nothing to review</translation>
        </message>
        <message>
            <source>Aucun mouvement</source>
            <translation>No movement yet</translation>
        </message>
        <message>
            <source>Ce qui est fait sans accord ou sans témoin arrive ici.</source>
            <translation>What is done without approval or witness arrives here.</translation>
        </message>
        <message>
            <source>Ce qui entre et sort sans vente s’inscrit ici.</source>
            <translation>What comes and goes without a sale is listed here.</translation>
        </message>
        <message>
            <source>Comptez le fond de caisse</source>
            <translation>Count the float</translation>
        </message>
        <message>
            <source>Une fois la caisse ouverte, ce qui entre et sort sans vente s’inscrit ici.</source>
            <translation>Once the till is open, what comes and goes without a sale is listed here.</translation>
        </message>
    </context>
    <context>
        <name>BagButton</name>
        <message>
            <source>Scannez ou tapez le sac</source>
            <translation>Scan or type the bag</translation>
        </message>
        <message>
            <source>Sac %1</source>
            <translation>Bag %1</translation>
        </message>
    </context>
    <context>
        <name>ReadingLarge</name>
        <message>
            <source>Attendu en espèces</source>
            <translation>Expected cash</translation>
        </message>
        <message>
            <source>Ventes</source>
            <translation>Sales</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Fermer la lecture</source>
            <translation>Close the reading</translation>
        </message>
        <message>
            <source>%1. Une lecture ne scelle rien.</source>
            <translation>%1. A reading seals nothing.</translation>
        </message>
        <message>
            <source>compté %1</source>
            <translation>counted %1</translation>
        </message>
        <message>
            <source>Tickets</source>
            <translation>Receipts</translation>
        </message>
        <message>
            <source>Imprimer</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
    </context>
    <context>
        <name>ReadingPage</name>
        <message>
            <source>Sans vente</source>
            <translation>Without a sale</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>DrawerEntrySheet</name>
        <message>
            <source>Mouvement</source>
            <translation>Movement</translation>
        </message>
        <message>
            <source>Imprimer le bon</source>
            <translation>Print the slip</translation>
        </message>
    </context>
    <context>
        <name>DrawerLine</name>
    </context>
    <context>
        <name>DrawerLog</name>
        <message>
            <source>Mouvements</source>
            <translation>Movements</translation>
        </message>
        <message>
            <source>À revoir (%1)</source>
            <translation>To review (%1)</translation>
        </message>
        <message>
            <source>À revoir</source>
            <translation>To review</translation>
        </message>
        <message>
            <source>Mouvements du tiroir</source>
            <translation>Drawer movements</translation>
        </message>
        <message>
            <source>Page précédente</source>
            <translation>Previous page</translation>
        </message>
        <message>
            <source>Page suivante</source>
            <translation>Next page</translation>
        </message>
    </context>
    <context>
        <name>ChoiceTiles</name>
        <message>
            <source>Suite…</source>
            <translation>More…</translation>
        </message>
    </context>
    <context>
        <name>ReadingTable</name>
        <message>
            <source>Moyen</source>
            <translation>Tender</translation>
        </message>
        <message>
            <source>compté</source>
            <translation>counted</translation>
        </message>
        <message>
            <source>attendu</source>
            <translation>expected</translation>
        </message>
        <message>
            <source>écart</source>
            <translation>difference</translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::DrawerPresenter</name>
        <message>
            <source>Imprimer</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>École : rien n’est compté, le tiroir reste fermé.</source>
            <translation>Training: nothing is counted, the drawer stays shut.</translation>
        </message>
        <message>
            <source>%1 de %2 dans le journal. Le tiroir s’ouvre.</source>
            <translation>%1, %2, is in the journal. The drawer opens.</translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::ReadingPresenter</name>
        <message>
            <source>Lue à %1</source>
            <translation>Read at %1</translation>
        </message>
    </context>
    <context>
        <name>DrawerWords</name>
        <message>
            <source>sac %1</source>
            <translation>bag %1</translation>
        </message>
        <message>
            <source>sans témoin</source>
            <translation>no witness</translation>
        </message>
        <message>
            <source>vu par %1</source>
            <translation>seen by %1</translation>
        </message>
        <message>
            <source>Écart scellé sans accord</source>
            <translation>Difference sealed without approval</translation>
        </message>
        <message>
            <source>Prélèvement sans témoin</source>
            <translation>Skim without a witness</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Presque plein</source>
            <translation>Nearly full</translation>
        </message>
        <message>
            <source>Prélèvement conseillé</source>
            <translation>Skim advised</translation>
        </message>
        <message>
            <source>Ouverte à %1</source>
            <translation>Open since %1</translation>
        </message>
        <message>
            <source>Ouverte le %1 à %2</source>
            <translation>Open since %1 at %2</translation>
        </message>
        <message>
            <source>Par</source>
            <translation>By</translation>
        </message>
        <message>
            <source>Motif</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Sac</source>
            <translation>Bag</translation>
        </message>
        <message>
            <source>Témoin</source>
            <translation>Witness</translation>
        </message>
        <message>
            <source>personne</source>
            <translation>nobody</translation>
        </message>
        <message>
            <source>Écriture</source>
            <translation>Entry</translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::MovePresenter</name>
        <message>
            <source>Sans témoin</source>
            <translation>No witness</translation>
        </message>
        <message>
            <source>Fond ajouté</source>
            <translation>Added to the float</translation>
        </message>
        <message>
            <source>Indiquez un montant</source>
            <translation>Enter an amount</translation>
        </message>
        <message>
            <source>Indiquez le sac</source>
            <translation>Enter the bag</translation>
        </message>
        <message>
            <source>Qui est témoin ?</source>
            <translation>Who is the witness?</translation>
        </message>
        <message>
            <source>Choisissez un motif</source>
            <translation>Choose a reason</translation>
        </message>
        <message>
            <source>Témoin</source>
            <translation>Witness</translation>
        </message>
        <message>
            <source>Motif</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Montant</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Entrée</source>
            <translation>Cash in</translation>
        </message>
        <message>
            <source>Ajouter %1</source>
            <translation>Add %1</translation>
        </message>
        <message>
            <source>Sortie</source>
            <translation>Cash out</translation>
        </message>
        <message>
            <source>Sortir %1</source>
            <translation>Take out %1</translation>
        </message>
        <message>
            <source>Prélèvement</source>
            <translation>Skim</translation>
        </message>
        <message>
            <source>Prélever %1</source>
            <translation>Skim %1</translation>
        </message>
        <message>
            <source>Sortie de %1 demandée</source>
            <translation>Cash out of %1 asked for</translation>
        </message>
        <message>
            <source>%1 dépasse votre limite de %2.</source>
            <translation>%1 is over your %2 limit.</translation>
        </message>
        <message>
            <source>Sortir des espèces demande l’accord d’un responsable.</source>
            <translation>Taking cash out needs a manager’s approval.</translation>
        </message>
        <message>
            <source>Ramener à %1</source>
            <translation>Lower to %1</translation>
        </message>
        <message>
            <source>Personne ici ne peut donner son accord. Rien ne sort du tiroir.</source>
            <translation>Nobody here can approve. Nothing leaves the drawer.</translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::ReportPrinter</name>
        <message>
            <source>Impression du duplicata %1.</source>
            <translation>Printing copy %1.</translation>
        </message>
        <message>
            <source>Impression en cours.</source>
            <translation>Printing.</translation>
        </message>
        <message>
            <source>Rien n’est sorti. Tout est enregistré : vérifiez l’imprimante, puis imprimez de nouveau.</source>
            <translation>Nothing came out. Everything is recorded: check the printer, then print again.</translation>
        </message>
        <message>
            <source>PDF gardé dans %1.</source>
            <translation>PDF kept in %1.</translation>
        </message>
        <message>
            <source>Le PDF ne s’écrit pas dans %1. Imprimez-le.</source>
            <translation>The PDF cannot be written to %1. Print it.</translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::RecoveryPresenter</name>
        <message>
            <source>Ticket n° %1 enregistré — imprimer ?</source>
            <translation>Sale no. %1 is saved — print it?</translation>
        </message>
        <message>
            <source>La vente est sûre. Un papier est peut-être sorti : celui-ci sera un duplicata.</source>
            <translation>The sale is safe. A receipt may have come out: this one will be a duplicate.</translation>
        </message>
        <message>
            <source>La vente est sûre. Aucun papier n’est sorti.</source>
            <translation>The sale is safe. No receipt came out.</translation>
        </message>
        <message>
            <source>Imprimer</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Sans ticket</source>
            <translation>No receipt</translation>
        </message>
        <message>
            <source>Ticket retrouvé tel qu’à %1</source>
            <translation>Sale restored as at %1</translation>
        </message>
        <message>
            <source>La caisse s’était arrêtée. Vérifiez-le avec le client.</source>
            <translation>The till had stopped. Check it with the customer.</translation>
        </message>
        <message>
            <source>Continuer</source>
            <translation>Continue</translation>
        </message>
        <message>
            <source>Ticket %1</source>
            <translation>Ticket %1</translation>
        </message>
        <message>
            <source>Ticket retrouvé tel qu’à %1.</source>
            <translation>Sale restored as at %1.</translation>
        </message>
        <message>
            <source>Carte refusée. Rien n’est débité.</source>
            <translation>Card declined. Nothing was charged.</translation>
        </message>
        <message>
            <source>La carte a payé %1</source>
            <translation>The card paid %1</translation>
        </message>
        <message>
            <source>%1 La vente n’est pas encore enregistrée.</source>
            <translation>%1 It is not saved yet.</translation>
        </message>
        <message>
            <source>Terminer la vente</source>
            <translation>Finish the sale</translation>
        </message>
        <message>
            <source>Rendre %1</source>
            <translation>Give %1 back</translation>
        </message>
        <message>
            <source>Carte à vérifier : %1</source>
            <translation>Card to check: %1</translation>
        </message>
        <message>
            <source>%1 Nous demandons au terminal s’il a débité. Ne redemandez pas la carte.</source>
            <translation>%1 We are asking the terminal whether it charged. Don’t ask for the card again.</translation>
        </message>
        <message>
            <source>Voir le règlement</source>
            <translation>See the payment</translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::SilentCard</name>
        <message>
            <source>%1 demandés au terminal</source>
            <translation>%1 asked of the terminal</translation>
        </message>
        <message>
            <source>%1 à rendre, demandés au terminal</source>
            <translation>%1 to give back, asked of the terminal</translation>
        </message>
        <message>
            <source>Le terminal ne répond plus</source>
            <translation>The card terminal stopped answering</translation>
        </message>
    </context>
    <context>
        <name>ReconcileSheet</name>
        <message>
            <source>Paiements à vérifier</source>
            <translation>Payments to check</translation>
        </message>
        <message>
            <source>d’après le relevé ou le ticket du terminal</source>
            <translation>from the statement or the terminal’s slip</translation>
        </message>
        <message>
            <source>Aucun paiement n’est à vérifier.</source>
            <translation>No payment is to be checked.</translation>
        </message>
        <message>
            <source>Un responsable connecté peut les régler.</source>
            <translation>A manager who is signed in can settle them.</translation>
        </message>
        <message>
            <source>Numéro d’autorisation, s’il est débité</source>
            <translation>Authorisation number, if it was charged</translation>
        </message>
        <message>
            <source>Débité</source>
            <translation>Charged</translation>
        </message>
        <message>
            <source>Rien n’est débité</source>
            <translation>Not charged</translation>
        </message>
        <message>
            <source>Rendu au client</source>
            <translation>Given back to the customer</translation>
        </message>
        <message>
            <source>Demander au terminal</source>
            <translation>Ask the terminal</translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::ReconcilePresenter</name>
        <message>
            <source>Débité sans vente (%1) : à rendre au client</source>
            <translation>Charged without a sale (%1): to give back to the customer</translation>
        </message>
        <message>
            <source>Le terminal n’a pas dit s’il a débité</source>
            <translation>The terminal did not say whether it charged</translation>
        </message>
        <message>
            <source>Le terminal n’a pas dit s’il a remboursé</source>
            <translation>The terminal did not say whether it refunded</translation>
        </message>
        <message numerus="yes">
            <source>%n paiement(s) à vérifier : voir Plus.</source>
            <translation>
                <numerusform>%n payment to check: see More.</numerusform>
                <numerusform>%n payments to check: see More.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CancelSheet</name>
        <message>
            <source>Annuler un ticket</source>
            <translation>Cancel a receipt</translation>
        </message>
        <message>
            <source>Pas d’annulation</source>
            <translation>Nothing is cancelled</translation>
        </message>
        <message>
            <source>Le terminal recrédite la carte</source>
            <translation>The terminal credits the card</translation>
        </message>
        <message>
            <source>À rendre : %1.</source>
            <translation>To give back: %1.</translation>
        </message>
        <message>
            <source>Un ticket contraire est enregistré, les articles reviennent en rayon. Pourquoi ? Choisir un motif annule.</source>
            <translation>A contrary receipt is recorded, the articles go back on the shelf. Why? Choosing a reason cancels.</translation>
        </message>
    </context>
    <context>
        <name>comptoir::ui::CancelPresenter</name>
        <message>
            <source>Ce ticket n’est pas dans le journal de cette caisse.</source>
            <translation>This receipt is not in this till’s journal.</translation>
        </message>
        <message>
            <source>Un retour ou une annulation ne s’annule pas : vendez de nouveau les articles.</source>
            <translation>A return or a cancellation cannot be cancelled: sell the articles again.</translation>
        </message>
        <message>
            <source>Ce ticket est déjà annulé.</source>
            <translation>This receipt is cancelled already.</translation>
        </message>
        <message>
            <source>Des articles de ce ticket sont déjà rendus : le reste se reprend par un retour.</source>
            <translation>Articles of this receipt came back already: the rest is taken back by a return.</translation>
        </message>
        <message>
            <source>La caisse ou la journée de ce ticket est close : il se reprend par un retour.</source>
            <translation>The session or the day of this receipt is closed: it is taken back by a return.</translation>
        </message>
        <message>
            <source>Cette caisse ne retrouve pas le paiement par carte : faites un retour.</source>
            <translation>This till does not find the card payment: make a return.</translation>
        </message>
        <message>
            <source>Terminez la vente en cours ou mettez-la en attente, puis annulez le ticket.</source>
            <translation>Finish the sale in progress or hold it, then cancel the receipt.</translation>
        </message>
        <message>
            <source>Une autre annulation attend sa carte : terminez-la d’abord, voir Plus.</source>
            <translation>Another cancellation waits for its card: finish it first, see More.</translation>
        </message>
        <message>
            <source>L’annulation n’est pas enregistrée. Ne rendez rien.</source>
            <translation>The cancellation is not recorded. Give nothing back.</translation>
        </message>
        <message>
            <source>Ce ticket est trop long pour s’annuler en une fois : reprenez ses articles par des retours.</source>
            <translation>This ticket is too long to be cancelled at once: take its articles back by returns.</translation>
        </message>
        <message>
            <source>Ticket %1</source>
            <translation>Receipt %1</translation>
        </message>
        <message>
            <source>%1 en espèces</source>
            <translation>%1 in cash</translation>
        </message>
        <message>
            <source>%1 sur la carte</source>
            <translation>%1 on the card</translation>
        </message>
        <message>
            <source>Annuler un ticket enregistré</source>
            <translation>Cancel a recorded receipt</translation>
        </message>
        <message>
            <source>Annuler ce ticket demande l’accord d’un responsable.</source>
            <translation>Cancelling this receipt needs a manager’s approval.</translation>
        </message>
        <message>
            <source>Personne ici ne peut donner son accord. Le ticket reste valable.</source>
            <translation>Nobody here can approve. The receipt stays valid.</translation>
        </message>
        <message>
            <source>%1 à rendre. Le ticket reste valable jusqu’à sa réponse.</source>
            <translation>%1 to give back. The receipt stays valid until it answers.</translation>
        </message>
        <message>
            <source>Le terminal n’a pas recrédité %1. Choisissez de nouveau un motif pour réessayer.</source>
            <translation>The terminal did not credit %1. Choose a reason again to retry.</translation>
        </message>
        <message>
            <source>Le terminal n’a pas dit s’il a recrédité %1. Ne rendez rien d’autre : un responsable le vérifie dans Plus, et l’annulation se termine d’elle-même.</source>
            <translation>The terminal did not say whether it credited %1. Give nothing else back: a manager checks it in More, and the cancellation ends by itself.</translation>
        </message>
        <message>
            <source>Ticket %1 annulé par %2. Rendez %3 en espèces.</source>
            <translation>Receipt %1 cancelled by %2. Give %3 back in cash.</translation>
        </message>
        <message>
            <source>Ticket %1 annulé par %2.</source>
            <translation>Receipt %1 cancelled by %2.</translation>
        </message>
    </context>
</TS>
