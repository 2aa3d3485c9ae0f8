// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/api/device.h"
#include "drivers/api/receipt_document.h"

namespace comptoir::drivers {

/// Prints receipts, one at a time. Calls block, so make them from the device's own thread; cancel() from any.
class ReceiptPrinter {
public:
    virtual ~ReceiptPrinter() = default;

    /// Returns when the paper is out, or when that can no longer be known. Out of paper or with the cover open it waits
    /// for a person and goes on at the same byte; the state tells the cashier meanwhile.
    virtual JobResult print(const ReceiptDocument& document) = 0;

    /// Ends the wait of a print() that runs now: it returns Failed or Unknown. Nothing when none runs.
    virtual void cancel() = 0;

    /// Characters of normal width on one line.
    virtual int columns() const = 0;

    /// Called at each change of state, on the device's thread. Set it before the first job.
    virtual void onState(StateSink sink) = 0;
};

} // namespace comptoir::drivers
