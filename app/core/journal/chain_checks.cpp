// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/chain_checks.h"

#include "app/core/journal/business_day.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <optional>

namespace comptoir::journal {

namespace {

std::optional<int> digitsOf(std::string_view text)
{
    int value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = read.ec == std::errc() && read.ptr == text.data() + text.size() && text.front() != '-';
    return whole ? std::optional(value) : std::nullopt;
}

/// The UTC second an RFC 3339 text names; empty when it is not spelled as records spell it.
std::optional<std::int64_t> secondOf(std::string_view text)
{
    constexpr std::string_view kShape = "0000-00-00T00:00:00+00:00";
    if (text.size() != kShape.size() || !isDate(text.substr(0, 10))) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < kShape.size(); ++i) {
        const bool digit = text[i] >= '0' && text[i] <= '9';
        const bool sign = i == 19 && (text[i] == '+' || text[i] == '-');
        if (!(kShape[i] == '0' ? digit : sign || text[i] == kShape[i])) {
            return std::nullopt;
        }
    }
    const auto at = [text](std::size_t from, std::size_t count) { return digitsOf(text.substr(from, count)).value(); };
    const std::chrono::year_month_day date(std::chrono::year(at(0, 4)),
        std::chrono::month(static_cast<unsigned>(at(5, 2))), std::chrono::day(static_cast<unsigned>(at(8, 2))));
    const std::int64_t days = std::chrono::sys_days(date).time_since_epoch().count();
    const std::int64_t offset = (at(20, 2) * 60 + at(23, 2)) * 60;
    const std::int64_t local = days * 86'400 + at(11, 2) * 3600 + at(14, 2) * 60 + at(17, 2);
    return text[19] == '-' ? local + offset : local - offset;
}

void checkLinks(VerifyContext& context, const Envelope& envelope)
{
    const ChainState& state = context.state;
    const bool genesis = envelope.type == RecordType::Genesis;
    if (state.empty() && envelope.sequence != 1) {
        context.remark(Check::Sequence, fmt::format("le journal commence à la séquence {}", envelope.sequence));
        return;
    }
    if (state.empty()) {
        context.unless(genesis, Check::Sequence, "le premier enregistrement n’est pas une genèse");
        context.unless(envelope.previous.isZero(), Check::Chain, "le premier enregistrement a un précédent");
        return;
    }
    const bool jumps = genesis && envelope.segment > state.segment && envelope.sequence > state.sequence + 1;
    if (jumps) {
        context.remark(Check::Sequence,
            fmt::format("reprise : les séquences {} à {} manquent", state.sequence + 1, envelope.sequence - 1));
        return;
    }
    context.unless(envelope.sequence == state.sequence + 1, Check::Sequence, "séquence {} après {}", envelope.sequence,
        state.sequence);
    context.unless(envelope.previous == state.head, Check::Chain,
        "le précédent annoncé n’est pas l’empreinte de la séquence {}", state.sequence);
    context.unless(envelope.segment == state.segment || (genesis && envelope.segment > state.segment), Check::Sequence,
        "segment {} après {}", envelope.segment, state.segment);
}

bool opensAnew(const Record& record)
{
    const auto* genesis = std::get_if<GenesisRecord>(&record.payload);
    return genesis != nullptr && leavesHole(*genesis, record.envelope.sequence);
}

void checkTypeChain(VerifyContext& context, const Record& record)
{
    const Envelope& envelope = record.envelope;
    const auto head = context.state.types.find({envelope.type, envelope.mode});
    const bool anew = opensAnew(record);
    const bool first = anew || head == context.state.types.end();
    if (first && !anew && context.firstSequence > 1) {
        return; // its predecessor lies before this extract
    }
    const ChainState::TypeHead expected = first ? ChainState::TypeHead() : head->second;
    context.unless(envelope.typeSequence == expected.sequence + 1 && envelope.typePrevious == expected.hash,
        Check::TypeChain,

        "type {} n° {} ne suit pas le n° {}", textOf(envelope.type), envelope.typeSequence, expected.sequence);
}

void checkTimes(VerifyContext& context, const Envelope& envelope)
{
    const ChainState& state = context.state;
    const auto second = secondOf(envelope.localTime);
    context.unless(second && envelope.atMs >= 0 && *second == envelope.atMs / 1000, Check::Time,
        "l’heure locale et l’instant UTC ne disent pas la même seconde");
    if (state.empty()) {
        return;
    }
    context.unless(envelope.atMs > state.atMs, Check::Time, "l’instant n’est pas après celui d’avant");
    context.unless(envelope.boot >= state.boot, Check::Boot, "démarrage {} après {}", envelope.boot, state.boot);
    context.unless(envelope.boot != state.boot || envelope.uptimeMs >= state.uptimeMs, Check::Boot,
        "durée de marche {} ms après {} ms", envelope.uptimeMs, state.uptimeMs);
}

void checkDay(VerifyContext& context, const Record& record)
{
    const ChainState& state = context.state;
    const std::string& day = record.envelope.businessDay;
    context.unless(isDate(day), Check::BusinessDay, "« {} » n’est pas une date", day);
    if (state.empty()) {
        return;
    }
    context.unless(day >= state.businessDay, Check::BusinessDay, "la journée {} vient après la journée {}", day,
        state.businessDay);
    const bool opens = !state.dayOpen && opensDay(record.payload, record.envelope.mode);
    const bool mayChange = context.early() || opens || opensAnew(record);
    context.unless(day == state.businessDay || mayChange, Check::BusinessDay,
        "la journée passe de {} à {} sans clôture ni ouverture", state.businessDay, day);
    context.unless(!opens || context.early() || closesBefore(state, day).empty(), Check::Closes,
        "la journée {} s’ouvre avant la clôture du mois ou de l’année d’avant", day);
}

} // namespace

void ChainChecks::check(VerifyContext& context, const Record& record)
{
    checkLinks(context, record.envelope);
    checkTypeChain(context, record);
    checkTimes(context, record.envelope);
    checkDay(context, record);
    if (!m_last.registerId.empty()) {
        checkRegister(context, record.envelope);
        checkAnnounced(context, record);
    }
    m_last = record.envelope;
}

void ChainChecks::checkRegister(VerifyContext& context, const Envelope& envelope)
{
    context.unless(envelope.registerId == m_last.registerId, Check::Envelope, "caisse {} dans le journal de {}",
        envelope.registerId, m_last.registerId);
}

void ChainChecks::checkAnnounced(VerifyContext& context, const Record& record) const
{
    // A program that starts with something new says so in the first record it writes.
    constexpr auto kSays = std::to_array<std::string_view>({"BOOT", "CRASH", "SHUTDOWN_DIRTY", "UPDATE_DONE",
        "UPDATE_ROLLBACK", "PERIMETER_CHANGE", "RULES", "COMPANY_DATA", "DB_REPAIR", "RESTORE"});
    const Envelope& envelope = record.envelope;
    const bool same = envelope.software == m_last.software && envelope.perimeter == m_last.perimeter
        && envelope.entity == m_last.entity && envelope.establishment == m_last.establishment;
    const auto* event = std::get_if<EventRecord>(&record.payload);
    const bool said = event != nullptr && std::find(kSays.begin(), kSays.end(), event->code) != kSays.end();
    context.unless(same || said || envelope.type == RecordType::Genesis, Check::Announcement,
        "le logiciel, son périmètre ou l’entreprise changent sans qu’un événement l’annonce");
    const bool newRules = event != nullptr && event->code == "RULES";
    context.unless(envelope.rules == m_last.rules || newRules || envelope.type == RecordType::Genesis,
        Check::Announcement, "les règles légales changent sans qu’un événement RULES l’annonce");
}

void ChainChecks::checkColumns(VerifyContext& context, const Record& record, const StoredRecord& stored)
{
    const Envelope& envelope = record.envelope;
    context.unless(stored.sequence == envelope.sequence, Check::Columns, "rangé sous la séquence {}, le corps dit {}",
        stored.sequence, envelope.sequence);
    if (stored.type) {
        context.unless(*stored.type == textOf(envelope.type), Check::Columns, "rangé comme {}, le corps dit {}",
            *stored.type, textOf(envelope.type));
    }
    if (stored.businessDay) {
        context.unless(*stored.businessDay == envelope.businessDay, Check::Columns, "rangé au {}, le corps dit {}",
            *stored.businessDay, envelope.businessDay);
    }
}

} // namespace comptoir::journal
