// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/escpos/escpos_printer.h"
#include "drivers/simulator/printer_mechanism.h"
#include "tests/support/scripted_channel.h"

#include <memory>
#include <vector>

namespace comptoir::tests {

/// The driver and the twin's mechanism joined in memory: nothing waits, and a test says what a person does when the
/// driver has nothing left but to wait.
struct PrinterRig {
    explicit PrinterRig(drivers::PrinterProfile chosen = *drivers::findPrinterProfile("epson-80"))
        : profile(std::move(chosen))
    {
        device->react = [this](ScriptedDevice& scripted, std::span<const std::byte> bytes) {
            mechanism.receive(bytes);
            deliver(scripted);
        };
        device->idle = [this](ScriptedDevice& scripted) {
            if (persons.empty()) {
                return false;
            }
            const auto person = std::exchange(persons.front(), {});
            persons.erase(persons.begin());
            person();
            deliver(scripted);
            return !scripted.answers.empty();
        };
        printer.onState([this](drivers::DeviceState state) { states.push_back(state); });
    }

    void deliver(ScriptedDevice& scripted)
    {
        const auto answers = mechanism.takeAnswers();
        if (!mute) {
            scripted.answers.insert(scripted.answers.end(), answers.begin(), answers.end());
        }
    }

    /// What was sent without the questions about status: the bytes of the paper.
    std::string printedBytes() const
    {
        std::string hex = toHex(mechanism.received());
        std::string rest;
        for (std::size_t i = 0; i < hex.size(); i += 2) {
            const bool question = hex.compare(i, 4, "1004") == 0;
            i += question ? 4 : 0;
            rest += question ? "" : hex.substr(i, 2);
        }
        return rest;
    }

    drivers::PrinterProfile profile;
    std::string paper; ///< the text of the last piece cut off
    int pieces = 0;
    bool mute = false; ///< prints but answers nothing
    std::vector<std::function<void()>> persons; ///< one for each time the driver waits in vain
    std::vector<drivers::DeviceState> states;
    simulator::PrinterMechanism mechanism{{}, [this](const simulator::PrintedPaper& piece) {
                                              paper = piece.text();
                                              ++pieces;
                                          }};
    std::shared_ptr<ScriptedDevice> device = std::make_shared<ScriptedDevice>();
    drivers::EscPosPrinter printer{profile, connectorTo(device)};
};

} // namespace comptoir::tests
