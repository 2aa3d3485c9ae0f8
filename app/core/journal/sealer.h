// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/result.h"
#include "app/core/crypto/signer.h"
#include "app/core/journal/calendar.h"
#include "app/core/journal/chain_state.h"
#include "app/core/journal/fiscal_plugin.h"
#include "app/core/journal/invariant.h"
#include "app/core/journal/record.h"

#include <algorithm>
#include <string>
#include <vector>

namespace comptoir::journal {

/// Who writes: constant for one register and one version of the software.
struct Identity {
    std::string entity; ///< SIREN
    std::string establishment; ///< SIRET
    std::string registerId; ///< S042-C03
    std::string software; ///< version
    std::string perimeter; ///< 16 hex: perimeterFingerprint()
    std::string rules; ///< 16 hex of the rule pack's hash
};

/// A record to be: what happened, who did it. Numbers, totals and times are the sealer's.
struct Draft {
    Payload payload;
    std::string operatorCode = "-"; ///< nobody signed in
    Mode mode = Mode::Production;
};

struct Sealed {
    SealedRecord stored;
    Record record; ///< as sealed, with its number and totals
    ChainState next; ///< the state once `stored` is committed
};

/// Makes records, the only place that does (journal.md §5). It stores nothing: the caller inserts `stored` and its
/// projections in one transaction, and keeps `next` when that is durable. One thread.
class Sealer {
public:
    /// `boot` counts program starts: one more than the loaded state's. References must outlive the sealer.
    Sealer(Identity identity, Calendar calendar, const Clock& clock, crypto::Signer& signer, std::int64_t boot);

    /// Asked for a stamp before each record is signed (journal.md §11); France's until another is set.
    void setFiscalPlugin(FiscalPlugin& plugin) { m_plugin = &plugin; }

    /// The store's calendar or rules changed (with its feed).
    void setCalendar(Calendar calendar) { m_calendar = std::move(calendar); }
    void setRules(std::string fingerprint) { m_identity.rules = std::move(fingerprint); }
    /// After records of a later start were fetched back. Never back.
    void setBoot(std::int64_t boot) { m_boot = std::max(m_boot, boot); }
    const Calendar& calendar() const { return m_calendar; }

    /// While nobody believes the clock, a day that opens carries the date of the last one (journal.md §10).
    void holdDay(bool held) { m_dayHeld = held; }
    bool dayHeld() const { return m_dayHeld; }
    const Identity& identity() const { return m_identity; }
    std::int64_t boot() const { return m_boot; }

    /// The closes of month and year that `draft` needs before it, when it opens a day of a later one (journal.md §6).
    std::vector<CloseLevel> closesBefore(const ChainState& state, const Draft& draft) const;

    /// The instant the next record will carry: the clock's, but always after the last record's (journal.md §10).
    Instant nextInstant(const ChainState& state) const;

    Result<Sealed, SealError> seal(const ChainState& state, const Draft& draft) const;

private:
    Envelope envelopeFor(const ChainState& state, const Draft& draft) const;

    Identity m_identity;
    Calendar m_calendar;
    const Clock& m_clock;
    crypto::Signer& m_signer;
    std::int64_t m_boot;
    std::int64_t m_startUptimeMs;
    bool m_dayHeld = false;
    FiscalPlugin* m_plugin = &frenchFiscalPlugin();
};

/// The 16 hex digits that name this build's fiscal code (journal.md §3, `perimeter`).
std::string_view perimeterFingerprint();

} // namespace comptoir::journal
