// SPDX-License-Identifier: Apache-2.0
#include "ui/till/drawer_words.h"

#include "app/shop/cash/cash_reports.h"

#include <QCoreApplication>

#include <algorithm>

namespace comptoir::ui {

namespace {

using journal::CashKind;

QString drawerTr(const char* text)
{
    return QCoreApplication::translate("DrawerWords", text);
}

QString nameOf(const std::string& code, const DrawerFacts& facts)
{
    const auto found = std::ranges::find(facts.people, code, &Operator::code);
    return QString::fromStdString(found == facts.people.end() ? code : found->firstName);
}

QString dateOf(Instant at, const TillWords& words)
{
    return QString::fromStdString(text::shortDate(at, words.timeZone));
}

bool today(Instant at, const DrawerFacts& facts, const TillWords& words)
{
    return dateOf(at, words) == dateOf(facts.now, words);
}

QString iconOf(CashKind kind)
{
    switch (kind) {
    case CashKind::Float:
    case CashKind::Loan:
        return QStringLiteral("banknote");
    case CashKind::PayIn:
        return QStringLiteral("plus");
    case CashKind::PayOut:
        return QStringLiteral("minus");
    case CashKind::Drop:
        return QStringLiteral("pouch");
    case CashKind::NoSale:
        return QStringLiteral("till");
    case CashKind::Count:
        return QStringLiteral("eye");
    }
    return {};
}

QString movement(CashKind kind, const TillWords& words)
{
    return QString::fromStdString(shop::movementName(kind, words.language));
}

QString reasonOf(CashKind kind, const std::string& code, const DrawerFacts& facts, const TillWords& words)
{
    return QString::fromStdString(shop::reasonName(facts.policies(), kind, code, words.language));
}

QString amountOf(const shop::DrawerLogEntry& entry, const TillWords& words)
{
    return entry.kind == CashKind::NoSale ? QString() : words.amount(entry.amount);
}

DrawerRow rowOf(const shop::DrawerLogEntry& entry, const DrawerFacts& facts, const TillWords& words)
{
    QStringList detail{nameOf(entry.operatorCode, facts)};
    if (!entry.reason.empty()) {
        detail << reasonOf(entry.kind, entry.reason, facts, words);
    }
    if (!entry.bag.empty()) {
        detail << drawerTr("sac %1").arg(QString::fromStdString(entry.bag));
    }
    if (entry.kind == CashKind::Drop) {
        detail << (entry.witness.empty() ? drawerTr("sans témoin")
                                         : drawerTr("vu par %1").arg(nameOf(entry.witness, facts)));
    }
    return {.id = QString::number(entry.sequence),
        .time = today(entry.at, facts, words) ? words.time(entry.at) : dateOf(entry.at, words).left(5),
        .icon = iconOf(entry.kind),
        .name = movement(entry.kind, words),
        .detail = detail.join(QStringLiteral(" · ")),
        .amount = amountOf(entry, words)};
}

QString actionOf(const storage::Review& review)
{
    return review.action == "VARIANCE" ? drawerTr("Écart scellé sans accord")
        : review.action == "DROP"      ? drawerTr("Prélèvement sans témoin")
                                       : QString::fromStdString(review.action);
}

QString amountOf(const storage::Review& review, const DrawerFacts& facts, const TillWords& words)
{
    return words.amount(Money::fromMinor(review.amount, facts.currency()));
}

DrawerRow rowOf(const storage::Review& review, const DrawerFacts& facts, const TillWords& words)
{
    QStringList detail{nameOf(review.operatorCode, facts)};
    if (!review.reason.empty()) {
        detail << reasonOf(CashKind::Count, review.reason, facts, words);
    }
    return {.id = QStringLiteral("review %1").arg(review.sequence),
        .time = today(review.at, facts, words) ? words.time(review.at) : dateOf(review.at, words).left(5),
        .icon = QStringLiteral("alert"),
        .name = actionOf(review),
        .detail = detail.join(QStringLiteral(" · ")),
        .amount = amountOf(review, facts, words)};
}

QString levelWord(shop::DrawerLevel level)
{
    switch (level) {
    case shop::DrawerLevel::Normal:
        return drawerTr("Normal");
    case shop::DrawerLevel::NearLimit:
        return drawerTr("Presque plein");
    case shop::DrawerLevel::DropAdvised:
        return drawerTr("Prélèvement conseillé");
    }
    return {};
}

QString moment(Instant at, const TillWords& words)
{
    return QStringLiteral("%1 · %2").arg(dateOf(at, words), words.time(at));
}

} // namespace

CashPlaceState placeOf(const DrawerFacts& facts, const TillWords& words)
{
    CashPlaceState state;
    state.reviewing = facts.reviewing;
    if (facts.reviewing) {
        for (const storage::Review& review : facts.reviews) {
            state.reviews << rowOf(review, facts, words);
        }
    }
    state.open = facts.session.open;
    if (!state.open) {
        state.cashFloat = words.amount(facts.policies().floatDefault);
        return state;
    }
    const shop::SessionView& session = facts.session;
    state.since = today(session.since, facts, words)
        ? drawerTr("Ouverte à %1").arg(words.time(session.since))
        : drawerTr("Ouverte le %1 à %2").arg(dateOf(session.since, words).left(5), words.time(session.since));
    state.who = nameOf(session.operatorCode, facts);
    state.cashFloat = words.amount(session.cashFloat);
    state.tickets = session.tickets;
    state.sales = words.amount(session.sales);
    state.level = static_cast<int>(session.level);
    state.levelWord = levelWord(session.level);
    state.inDrawer = session.inDrawer ? words.amount(*session.inDrawer) : QString();
    for (const shop::DrawerLogEntry& entry : facts.log) {
        state.log << rowOf(entry, facts, words);
    }
    return state;
}

DrawerEntryState entryOf(const shop::DrawerLogEntry& entry, const DrawerFacts& facts, const TillWords& words)
{
    DrawerEntryState state{.id = QString::number(entry.sequence),
        .name = movement(entry.kind, words),
        .amount = amountOf(entry, words),
        .facts = moment(entry.at, words),
        .printable = entry.kind != CashKind::NoSale,
        .rows = {{drawerTr("Par"), nameOf(entry.operatorCode, facts)}}};
    if (!entry.reason.empty()) {
        state.rows << FactRow{drawerTr("Motif"), reasonOf(entry.kind, entry.reason, facts, words)};
    }
    if (!entry.bag.empty()) {
        state.rows << FactRow{drawerTr("Sac"), QString::fromStdString(entry.bag)};
    }
    if (entry.kind == CashKind::Drop) {
        state.rows << FactRow{
            drawerTr("Témoin"), entry.witness.empty() ? drawerTr("personne") : nameOf(entry.witness, facts)};
    }
    for (const journal::CashPieces& pieces : entry.pieces) {
        const Money each = Money::fromMinor(pieces.denomination, facts.currency());
        state.rows << FactRow{QStringLiteral("%1 × %2").arg(pieces.count).arg(words.amount(each)),
            words.amount(Money::fromMinor(pieces.denomination * pieces.count, facts.currency()))};
    }
    return state;
}

DrawerEntryState entryOf(const storage::Review& review, const DrawerFacts& facts, const TillWords& words)
{
    DrawerEntryState state{.id = QString::number(review.sequence),
        .name = actionOf(review),
        .amount = amountOf(review, facts, words),
        .facts = moment(review.at, words),
        .printable = false,
        .rows = {{drawerTr("Par"), nameOf(review.operatorCode, facts)}}};
    if (!review.reason.empty()) {
        state.rows << FactRow{drawerTr("Motif"), reasonOf(CashKind::Count, review.reason, facts, words)};
    }
    state.rows << FactRow{drawerTr("Écriture"), QString::number(review.sequence)};
    return state;
}

} // namespace comptoir::ui
