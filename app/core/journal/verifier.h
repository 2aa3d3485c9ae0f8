// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/crypto/certificate.h"
#include "app/core/crypto/public_key.h"
#include "app/core/journal/finding.h"
#include "app/core/journal/record.h"
#include "app/core/journal/record_source.h"

#include <functional>
#include <memory>
#include <span>

namespace comptoir::journal {

struct VerifyOptions {
    std::optional<crypto::PublicKey> key; ///< the key the journal must start with; else the one it announces itself
    std::optional<GenesisRecord> genesis; ///< of the segment, for an extract that does not begin with one
    std::optional<crypto::IssuerKey> root; ///< when given, every key must have a certificate of HQ's that ends there
    bool signatures = true; ///< false: chain only, several times faster
    std::function<void(std::int64_t records)> progress; ///< about every thousand records
    std::function<void(const Record& record)> readable; ///< each record that could be read, in its order
};

/// Checks a journal as a tax officer would: every check of journal.md §9 that records alone allow. Streams, never stops
/// at the first error, throws nothing for what it reads. Depends on no database and no Qt.
class Verifier {
public:
    explicit Verifier(VerifyOptions options = {});
    ~Verifier();

    /// Takes the next record.
    void add(const StoredRecord& stored);

    /// After the last: heads kept by witnesses must lie on the chain (a cut tail, a fork).
    void compareWitnesses(std::span<const WitnessHead> heads);

    /// What was found in the records so far.
    const Report& soFar() const;

    /// What was found. Nothing may be added after it.
    Report finish();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// Runs a whole source through a verifier.
Report verify(RecordSource& source, const VerifyOptions& options, std::span<const WitnessHead> witnesses = {});

} // namespace comptoir::journal
