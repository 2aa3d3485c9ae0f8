// SPDX-License-Identifier: Apache-2.0
#include "app/core/archive/archive_texts.h"

#include <fmt/format.h>

namespace comptoir::archive {

namespace {

constexpr const char* kNotice = R"(ARCHIVE FISCALE DE LA CAISSE {register}

Entreprise (SIREN)      : {entity}
Établissement (SIRET)   : {establishment}
Journées                : du {firstDay} au {lastDay}
Enregistrements         : {records}, séquences {from} à {to}
Empreinte du dernier    : {head}
Archive précédente      : {previous}

Cette archive contient tout ce que la caisse a enregistré pendant la période, tel qu’il a été signé au moment des faits.
Elle se lit et se contrôle sans le logiciel qui l’a produite.

journal.tsv       Le journal : séquence, empreinte SHA-256, signature (base64) et corps de chaque enregistrement, séparés
                  par une tabulation. Seul ce fichier fait foi ; les autres en découlent ou aident à le contrôler.
segment.tsv       Les enregistrements antérieurs dont le journal dépend : genèse et clés.
csv/              Tickets, lignes, TVA, règlements, clôtures, événements, justificatifs, espèces (UTF-8, « ; »).
fiscal/           Les mêmes tables en ISO 8859-15, dates AAAAMMJJ, virgule décimale, avec leur description.
keys/             Les clés publiques de la caisse, nommées par leur identifiant.
witnesses.csv     Les accusés de réception des témoins (serveur du magasin, siège).
rules/            Les règles de gestion que les enregistrements nomment, quand elles sont jointes.
manifest.json     L’empreinte de chaque fichier et celle de l’archive précédente ; manifest.sig en est la signature.
SHA256SUMS        Les mêmes empreintes, pour la commande sha256sum.
verify.md         Les commandes de contrôle : openssl, coreutils et unzip suffisent.

Les enregistrements sont chaînés : chacun porte l’empreinte du précédent. Un enregistrement changé, retiré ou ajouté
rompt la chaîne ou sa signature. Les enregistrements « training » sont ceux du mode école, hors de tout total.
Aucune donnée nominative : un client n’y est qu’un identifiant tiré au hasard.
)";

constexpr const char* kVerify = R"md(# Contrôler cette archive

Avec `openssl`, les commandes de base (`coreutils`), `unzip` et un interpréteur `sh`. Chaque commande qui réussit finit
par le code 0. Commencer dans le dossier où se trouve l’archive, nommée ici `archive.zip`.

## 1. Ouvrir
```sh
unzip -q archive.zip -d archive
cd archive
```

## 2. Le manifeste est signé par la caisse
Attendu : `Verified OK`. L’identifiant de la clé est le début de l’empreinte de sa forme DER.
```sh
openssl dgst -sha256 -verify keys/{key}.pem -signature manifest.sig manifest.json
test "$(openssl pkey -pubin -in keys/{key}.pem -outform DER | sha256sum | cut -c1-16)" = {key}
```

## 3. Chaque fichier est celui du manifeste
Attendu : `OK` pour chacun. La dernière commande dit si la liste elle-même est dans le manifeste.
```sh
sha256sum --quiet -c SHA256SUMS
case "$(cat manifest.json)" in *"$(sha256sum SHA256SUMS | cut -c1-64)"*) true ;; *) false ;; esac
```

## 4. Un enregistrement, au choix
Attendu : `Verified OK`. Mettre dans `n` la séquence voulue.
```sh
n={from}
tab="$(printf '\t')"
line="$(tail -n +$((n - {from} + 1)) journal.tsv | head -n 1)"
body="${{line##*$tab}}"
key="${{body##*\"key\":\"}}"
key="${{key%%\"*}}"
printf '%s' "$body" > body.json
printf '%s' "$line" | cut -f 3 | base64 -d > body.sig
test "$(sha256sum body.json | cut -c1-64)" = "$(printf '%s' "$line" | cut -f 2)"
openssl dgst -sha256 -verify "keys/$key.pem" -signature body.sig body.json
```

## 5. Toute la chaîne, et toutes les signatures
Attendu : `{records} enregistrements, chaîne et signatures intactes`. Une minute par dix mille enregistrements environ.
```sh
tab="$(printf '\t')"
previous={before}
count=0
bad=0
while IFS="$tab" read -r sequence hash signature body; do
    printf '%s' "$body" > body.json
    printf '%s' "$signature" | base64 -d > body.sig
    said="${{body##*\"previous\":\"}}"
    key="${{body##*\"key\":\"}}"
    found="$(sha256sum body.json)"
    test "${{found%% *}}" = "$hash" && test "${{said%%\"*}}" = "$previous" &&
        openssl dgst -sha256 -verify "keys/${{key%%\"*}}.pem" -signature body.sig body.json > /dev/null ||
        {{ echo "anomalie : séquence $sequence"; bad=$((bad + 1)); }}
    previous="$hash"
    count=$((count + 1))
done < journal.tsv
test "$bad" = 0 && test "$count" = {records} && test "$previous" = {head} &&
    echo "$count enregistrements, chaîne et signatures intactes"
```

Une chaîne qui reprend après une restauration (segment nouveau) est signalée ici comme une rupture à cette séquence ;
`comptoirctl verify archive.zip` la reconnaît.
)md";

std::string filled(const char* text, const Manifest& manifest)
{
    using namespace fmt::literals;
    return fmt::format(fmt::runtime(text), "register"_a = manifest.registerId, "entity"_a = manifest.entity,
        "establishment"_a = manifest.establishment, "firstDay"_a = manifest.firstDay, "lastDay"_a = manifest.lastDay,
        "records"_a = manifest.records, "from"_a = manifest.from, "to"_a = manifest.to, "head"_a = manifest.head.hex(),
        "before"_a = manifest.before.hex(), "key"_a = manifest.key,
        "previous"_a = manifest.previousArchive.isZero() ? "aucune" : manifest.previousArchive.hex());
}

} // namespace

std::string noticeText(const Manifest& manifest)
{
    return filled(kNotice, manifest);
}

std::string verifyText(const Manifest& manifest)
{
    return filled(kVerify, manifest);
}

std::string sumsText(const Files& files)
{
    std::string text;
    for (const auto& [name, content] : files) {
        text += fmt::format("{}  {}\n", crypto::sha256(content).hex(), name);
    }
    return text;
}

} // namespace comptoir::archive
