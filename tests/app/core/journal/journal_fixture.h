// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/journal/sealer.h"
#include "app/core/journal/tsv_source.h"
#include "app/core/journal/verifier.h"
#include "tests/app/core/journal/sample_records.h"
#include "tests/app/core/journal/set_clock.h"

#include <QString>
#include <QtGlobal>

#include <functional>
#include <sstream>
#include <string>
#include <vector>

namespace comptoir::test {

inline journal::Identity sampleIdentity()
{
    return {
        .entity = "552100554",
        .establishment = "55210055400013",
        .registerId = "S042-C03",
        .software = "1.0.0",
        .perimeter = "0123456789abcdef",
        .rules = "fedcba9876543210",
    };
}

inline journal::Calendar parisCalendar()
{
    const auto zone = TimeZone::find("Europe/Paris");
    check(zone.has_value(), "the system has no Paris");
    return {.zone = *zone, .cutOffHour = 5};
}

/// A register that seals records into memory, from its genesis and key on.
class MemoryRegister {
public:
    MemoryRegister()
        : signer(crypto::FileSigner::generate())
    {
        append(journal::GenesisRecord());
        append(journal::announceKey(signer.publicKey(), journal::KeyReason::Install));
    }

    Result<journal::Sealed, journal::SealError> tryAppend(journal::Payload payload, Mode mode = Mode::Production)
    {
        auto sealed = sealer.seal(state, {.payload = std::move(payload), .operatorCode = "O17", .mode = mode});
        if (sealed) {
            state = sealed->next;
            records.push_back(sealed->stored);
        }
        return sealed;
    }

    journal::Record append(journal::Payload payload, Mode mode = Mode::Production)
    {
        clock.pass(1000);
        auto sealed = tryAppend(std::move(payload), mode);
        if (!sealed) {
            qFatal("refused: %s (%s)", journal::textOf(sealed.error().invariant).data(), sealed.error().detail.c_str());
        }
        return std::move(sealed->record);
    }

    /// Why the sealer refuses a payload; empty when it does not.
    QString refusal(journal::Payload payload, Mode mode = Mode::Production) const
    {
        const auto sealed = sealer.seal(state, {.payload = std::move(payload), .operatorCode = "O17", .mode = mode});
        return sealed ? QString() : QString::fromUtf8(journal::textOf(sealed.error().invariant));
    }

    /// A record that whoever holds the key could have written: sealed, changed by `spoil`, encoded and signed again.
    void forge(journal::Payload payload, const std::function<void(journal::Record&)>& spoil)
    {
        clock.pass(1000);
        const journal::Draft draft{.payload = std::move(payload), .operatorCode = "O17", .mode = Mode::Production};
        journal::Record record = sealer.seal(state, draft)->record;
        spoil(record);
        journal::SealedRecord stored;
        stored.sequence = record.envelope.sequence;
        stored.type = record.envelope.type;
        stored.businessDay = record.envelope.businessDay;
        stored.body =
            journal::writeCanonical(journal::recordValue(record.envelope, journal::encodePayload(record.payload)));
        stored.hash = crypto::sha256(stored.body);
        stored.signature = signer.sign(stored.body);
        record.hash = stored.hash;
        state.replay(record);
        records.push_back(std::move(stored));
    }

    std::string tsv() const
    {
        std::string text;
        for (const journal::SealedRecord& record : records) {
            text += journal::tsvLine(record);
        }
        return text;
    }

    SetClock clock;
    crypto::FileSigner signer;
    journal::Sealer sealer{sampleIdentity(), parisCalendar(), clock, signer, 1};
    journal::ChainState state;
    std::vector<journal::SealedRecord> records;
};

inline journal::Report verifyTsv(const std::string& text, const journal::VerifyOptions& options = {})
{
    std::istringstream stream(text);
    journal::TsvSource source(stream);
    return journal::verify(source, options);
}

/// The checks that found an anomaly, in their order, as one text: "hash chain".
inline QString anomaliesOf(const journal::Report& report)
{
    QString names;
    for (const auto& [check, count] : report.anomalies) {
        names += (names.isEmpty() ? "" : " ") + QString::fromUtf8(journal::textOf(check));
    }
    return names;
}

} // namespace comptoir::test
