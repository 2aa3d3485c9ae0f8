// SPDX-License-Identifier: Apache-2.0
#include "app/shop/settlement/clock_watch.h"

namespace comptoir::shop {

namespace {

using std::chrono::milliseconds;

// A time server turns a clock slowly; only more than this between two looks is a clock that was set.
constexpr milliseconds kTolerance{2000};
constexpr std::chrono::minutes kServerTolerance{1};
// A register may stand switched off over the longest holidays; a clock nobody keeps right is not believed beyond.
constexpr std::chrono::days kLongestClosure{40};

constexpr const char* kTrusted = "clock_trusted_ms"; // what a doubt goes on from after a restart; 0 without one
constexpr const char* kZone = "time_zone";

} // namespace

ClockWatch::ClockWatch(Desk& desk, Instant built)
    : m_desk(desk)
    , m_built(built)
{
    m_desk.till().connection().listen(*this);
}

ClockWatch::~ClockWatch()
{
    m_desk.till().connection().forget(*this);
}

void ClockWatch::begin()
{
    believe();
    m_desk.till().journal().holdDay(false);
    if (m_desk.till().settings().integer(kTrusted) != 0) {
        resumeDoubt();
    } else {
        compareWithLastRecord();
    }
    noteTimeZone();
}

void ClockWatch::compareWithLastRecord()
{
    const Instant now = m_desk.clock().now();
    const Instant last = lastOfEarlierStart();
    const milliseconds gap = now - last;
    const bool unkept = !m_desk.clock().synchronised();
    const bool lost = now < m_built || (gap > kLongestClosure && unkept);
    if (gap >= -kTolerance && !lost) {
        return;
    }
    journalMove(gap);
    if (lost || gap < -kMostUnasked) {
        raise(last);
    }
}

// This start may have journaled already, by the very clock in question.
Instant ClockWatch::lastOfEarlierStart() const
{
    storage::RegisterJournal& journal = m_desk.till().journal();
    for (std::int64_t sequence = journal.state().sequence; sequence > 0; --sequence) {
        const auto record = journal.reader().record(sequence);
        if (record && record->envelope.boot < journal.sealer().boot()) {
            return {record->envelope.atMs};
        }
    }
    return {journal.state().atMs};
}

void ClockWatch::look()
{
    if (!m_belief) {
        return;
    }
    const milliseconds by = moved();
    const bool set = std::chrono::abs(by) > kTolerance;
    const bool kept = m_desk.clock().synchronised() && !m_belief->synchronised;
    const Instant before = expected();
    const bool large = std::chrono::abs(by) > kMostUnasked || (by > kTolerance && !kept && advancesDay());
    believe();
    if (set) {
        journalMove(by);
    }
    if (m_doubt) {
        const Instant trusted = m_trusted->wall + milliseconds(m_belief->uptimeMs - m_trusted->uptimeMs);
        m_doubt = ClockDoubt{trusted, m_belief->wall};
        if (std::chrono::abs(m_belief->wall - trusted) <= kTolerance || kept) {
            settle(); // put right
        }
    } else if (set && large && !kept) {
        raise(before);
    } else {
        m_desk.till().journal().holdDay(false);
    }
    noteTimeZone();
}

void ClockWatch::hearServer(milliseconds ahead)
{
    if (!m_belief) {
        return;
    }
    const bool differs = std::chrono::abs(ahead) > kServerTolerance;
    if (differs == m_serverDiffers && (!m_doubt || differs)) {
        return;
    }
    m_serverDiffers = differs;
    journal::Object data;
    data.set("ahead_ms", std::int64_t{ahead.count()});
    m_desk.event("CLOCK_SYNC", differs ? "l’horloge s’écarte de celle du magasin" : "à l’heure du magasin", data);
    if (m_doubt && !differs) {
        settle();
    }
}

bool ClockWatch::accept(const std::optional<Uuid>& approval)
{
    const bool may = approval ? m_desk.use(*approval, kAction) : m_desk.role().may(Permission::Approve);
    if (!m_doubt || !may) {
        return false;
    }
    journal::Object data;
    if (approval) {
        data.set("approval", approval->text());
    }
    data.set("expected_ms", m_doubt->expected.ms);
    data.set("shown_ms", m_doubt->shown.ms);
    m_desk.event("OVERRIDE", "heure de la caisse confirmée", std::move(data));
    settle();
    return true;
}

void ClockWatch::reject()
{
    if (m_doubt) {
        journal::Object data;
        data.set("expected_ms", m_doubt->expected.ms);
        data.set("shown_ms", m_doubt->shown.ms);
        m_desk.event("OVERRIDE", "heure de la caisse à corriger", std::move(data));
    }
}

// Between two looks, and before the first: no record opens a day by a clock that was set.
void ClockWatch::beginning()
{
    if (!m_desk.till().hasJournal()) {
        return;
    }
    if (!m_belief) {
        m_desk.till().journal().holdDay(true); // until begin() has compared
    } else if (!m_doubt) {
        const milliseconds by = moved();
        m_desk.till().journal().holdDay(by > kMostUnasked || (by > kTolerance && advancesDay()));
    }
}

Instant ClockWatch::expected() const
{
    return m_belief->wall + milliseconds(m_desk.clock().uptimeMs() - m_belief->uptimeMs);
}

/// Whether the clock alone would end the business day, or give the next one a later date.
bool ClockWatch::advancesDay() const
{
    const journal::Calendar& calendar = m_desk.till().journal().sealer().calendar();
    return calendar.businessDate(m_desk.clock().now()) != calendar.businessDate(expected());
}

void ClockWatch::believe()
{
    m_belief = Belief{m_desk.clock().now(), m_desk.clock().uptimeMs(), m_desk.clock().synchronised()};
}

void ClockWatch::journalMove(milliseconds by)
{
    const bool kept = m_desk.clock().synchronised();
    journal::Object data;
    data.set("by_ms", std::int64_t{by.count()});
    data.set("shown_ms", m_desk.clock().now().ms);
    data.set("synchronised", kept ? "yes" : "no");
    const bool back = by.count() < 0;
    m_desk.event(back ? "CLOCK_BACK" : "CLOCK_JUMP", back ? "l’horloge a reculé" : "l’horloge a avancé d’un coup",
        std::move(data));
}

void ClockWatch::raise(Instant expected)
{
    m_trusted = Belief{expected, m_desk.clock().uptimeMs()};
    m_doubt = ClockDoubt{expected, m_desk.clock().now()};
    m_desk.till().journal().holdDay(true);
    m_desk.till().settings().set(kTrusted, expected.ms);
}

void ClockWatch::settle()
{
    m_doubt.reset();
    m_trusted.reset();
    m_desk.till().journal().holdDay(false);
    m_desk.till().settings().set(kTrusted, std::int64_t{0});
}

// How long the program was off nobody knows: a clock less than a day from where it was believed was put right.
void ClockWatch::resumeDoubt()
{
    const Instant trusted{m_desk.till().settings().integer(kTrusted)};
    const milliseconds off = m_desk.clock().now() - trusted;
    if (m_desk.clock().synchronised() || (off >= milliseconds(0) && off <= kMostUnasked)) {
        settle();
    } else {
        raise(trusted);
    }
}

void ClockWatch::noteTimeZone()
{
    const std::string& zone = m_desk.store()->timeZone;
    const std::string before = m_desk.till().settings().text(kZone).value_or(std::string());
    if (zone == before) {
        return;
    }
    if (!before.empty()) {
        journal::Object data;
        data.set("from", before);
        data.set("to", zone);
        m_desk.event("TZ_CHANGE", "fuseau horaire " + zone, std::move(data));
    }
    m_desk.till().settings().set(kZone, zone);
}

} // namespace comptoir::shop
