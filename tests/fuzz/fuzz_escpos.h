// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/check.h"
#include "drivers/escpos/printer_status.h"
#include "drivers/escpos/receipt_encoder.h"
#include "drivers/simulator/printer_mechanism.h"

#include <span>
#include <string>
#include <string_view>

namespace comptoir::tests {

/// Any bytes as what a printer answers, as what it is sent, and as a text to print. Stops the program when a text
/// became a command.
inline void fuzzEscPos(std::string_view input)
{
    const auto bytes = std::as_bytes(std::span(input));

    drivers::StatusParser parser;
    drivers::PrinterStatus status;
    parser.expectRealTime(1);
    parser.expectRealTime(4);
    for (const std::byte next : bytes) {
        const auto event = parser.feed(next);
        if (event && std::holds_alternative<drivers::AutomaticStatus>(*event)) {
            status.take(std::get<drivers::AutomaticStatus>(*event));
        }
    }

    simulator::PrinterMechanism any({}, {});
    any.receive(bytes);
    any.tear();

    const drivers::ReceiptDocument document{{drivers::TextLine{.text = std::string(input)}}};
    for (const drivers::PrinterProfile& profile : drivers::printerProfiles()) {
        simulator::PrinterMechanism ours({}, {});
        ours.receive(drivers::encodeReceipt(document, profile).bytes);
        check(ours.unknownCommands() == 0 && ours.takeAnswers().empty());
    }
}

} // namespace comptoir::tests
