// SPDX-License-Identifier: Apache-2.0
#include "ui/till/journal_rows.h"

#include "app/shop/reporting/journal_words.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>

namespace comptoir::ui {

namespace {

QString journalTr(const char* text)
{
    return QCoreApplication::translate("JournalRows", text);
}

QLocale localeOf(Language language)
{
    return language == Language::French ? QLocale(QLocale::French, QLocale::France)
                                        : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString iconOf(const shop::JournalEntry& entry)
{
    if (!entry.record) {
        return QStringLiteral("octagon");
    }
    switch (entry.record->envelope.type) {
    case journal::RecordType::Ticket:
    case journal::RecordType::Note:
    case journal::RecordType::Emission:
    case journal::RecordType::Invoice:
        return QStringLiteral("receipt");
    case journal::RecordType::Void:
        return QStringLiteral("trash");
    case journal::RecordType::Money:
    case journal::RecordType::Cash:
        return QStringLiteral("banknote");
    case journal::RecordType::PaymentRequest:
    case journal::RecordType::PaymentResult:
        return QStringLiteral("card");
    case journal::RecordType::Close:
    case journal::RecordType::Archive:
        return QStringLiteral("book");
    case journal::RecordType::Key:
    case journal::RecordType::Genesis:
        return QStringLiteral("lock");
    case journal::RecordType::Pickup:
        return QStringLiteral("pickup");
    case journal::RecordType::Customer:
        return QStringLiteral("people");
    case journal::RecordType::Stock:
        return QStringLiteral("box");
    case journal::RecordType::Event:
        return QStringLiteral("info");
    case journal::RecordType::Ack:
        return QStringLiteral("cloud-check");
    }
    return {};
}

QString authorOf(const shop::JournalEntry& entry, const PeopleNames& people)
{
    if (!entry.record || entry.record->envelope.operatorCode == "-") {
        return QStringLiteral("—");
    }
    const auto found = people.find(entry.record->envelope.operatorCode);
    return found == people.end() ? QString::fromStdString(entry.record->envelope.operatorCode) : found->second;
}

/// `19/11 15:42` in the store's time.
QString momentOf(const shop::JournalEntry& entry, const TillWords& words)
{
    if (!entry.record) {
        return {};
    }
    const Instant at{entry.record->envelope.atMs};
    const QString date = QString::fromStdString(text::shortDate(at, words.timeZone));
    return QStringLiteral("%1 %2").arg(date.left(5), words.time(at));
}

ProofRow proofRow(const char* id, bool right, const QString& holds, const QString& fails)
{
    return {.id = QString::fromLatin1(id), .sentence = right ? holds : fails, .right = right};
}

} // namespace

QString counted(std::int64_t number, Language language)
{
    return localeOf(language).toString(static_cast<qlonglong>(number));
}

QString dayName(const std::string& businessDay, Language language)
{
    const QDate day = QDate::fromString(QString::fromStdString(businessDay), Qt::ISODate);
    return localeOf(language).toString(day, QStringLiteral("dddd d MMMM yyyy"));
}

JournalEntryRow journalRow(
    const shop::JournalEntry& entry, const shop::ChainStatus& chain, const PeopleNames& people, const TillWords& words)
{
    const bool wrong = !entry.record || std::ranges::any_of(chain.found, [&](const journal::Finding& finding) {
        return finding.sequence == entry.sequence;
    });
    const bool verified = entry.sequence <= chain.checkedTo;
    JournalEntryRow row;
    row.id = QString::number(entry.sequence);
    row.number = counted(entry.sequence, words.language);
    row.time = momentOf(entry, words);
    row.icon = iconOf(entry);
    row.title = QString::fromStdString(shop::entryTitle(entry, words.language));
    row.detail = QString::fromStdString(shop::entryDetail(entry, words.language));
    row.amount = entry.amount ? words.amount(*entry.amount) : QString();
    row.author = authorOf(entry, people);
    row.seal = wrong ? QStringLiteral("octagon") : verified ? QStringLiteral("shield") : QStringLiteral("hourglass");
    row.sealWord = wrong ? journalTr("sceau rompu")
        : verified       ? journalTr("scellée et vérifiée")
                         : journalTr("scellée, à vérifier");
    row.right = !wrong;
    row.training = entry.record && entry.record->envelope.mode == Mode::Training;
    return row;
}

JournalEntryState journalEntry(const shop::JournalProof& proof, const PeopleNames& people, const TillWords& words)
{
    const shop::JournalEntry& entry = proof.entry;
    JournalEntryState state;
    state.number = journalTr("Écriture %1").arg(counted(entry.sequence, words.language));
    state.title = QString::fromStdString(shop::entryTitle(entry, words.language));
    state.facts = QStringLiteral("%1 · %2").arg(momentOf(entry, words), authorOf(entry, people));
    state.amount = entry.amount ? words.amount(*entry.amount) : QString();
    state.hash = QString::fromStdString(proof.hash);
    state.signature = QString::fromStdString(proof.signature);
    state.key = QString::fromStdString(proof.key);
    state.body = QString::fromStdString(proof.body);
    state.proofs << proofRow("hash", proof.hashRight, journalTr("L’empreinte est celle des octets signés."),
        journalTr("L’empreinte n’est pas celle des octets : ils ont changé."));
    state.proofs << proofRow("signature", proof.signatureRight, journalTr("La signature est celle de cette caisse."),
        journalTr("La signature ne correspond pas."));
    state.proofs << proofRow("link", proof.linkRight, journalTr("Elle suit l’écriture précédente."),
        journalTr("Elle ne suit pas l’écriture précédente."));
    if (!proof.witnesses.empty()) {
        QStringList who;
        std::ranges::transform(proof.witnesses, std::back_inserter(who), &QString::fromStdString);
        state.proofs << ProofRow{
            QStringLiteral("witness"), journalTr("Reçue par %1.").arg(who.join(QStringLiteral(", "))), true};
    }
    return state;
}

void describeChain(JournalState& state, const shop::ChainStatus& chain, Instant verifiedAt, const TillWords& words)
{
    state.broken = !chain.sound();
    state.checking = !chain.complete();
    state.progress = chain.head > 0 ? static_cast<double>(chain.checkedTo) / static_cast<double>(chain.head) : 1;
    const QString records = counted(chain.checked, words.language);
    if (state.broken) {
        const journal::Finding& first = chain.found.front();
        state.chainTitle = first.sequence == 0
            ? journalTr("Base de la caisse abîmée")
            : journalTr("Rupture à l’écriture %1").arg(counted(first.sequence, words.language));
        state.chainDetail = words.language == Language::French
            ? journalTr("%1. Les ventes continuent.").arg(QString::fromStdString(first.detail))
            : journalTr("Les ventes continuent. Contrôle : %1.").arg(QString::fromUtf8(textOf(first.check).data()));
    } else if (state.checking) {
        state.chainTitle = journalTr("Vérification en cours");
        state.chainDetail = journalTr("%1 écritures sur %2").arg(records, counted(chain.head, words.language));
    } else {
        state.chainTitle = journalTr("Intact, vérifié à %1").arg(words.time(verifiedAt));
        state.chainDetail = journalTr("%1 écritures vérifiées").arg(records);
    }
}

} // namespace comptoir::ui
