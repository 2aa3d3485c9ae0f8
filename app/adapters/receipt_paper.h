// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/executor.h"
#include "app/shop/settlement/drawer.h"
#include "app/shop/settlement/paper.h"
#include "drivers/escpos/printer_station.h"

namespace comptoir::adapters {

/// Rows as the printer's own document, for paper of `columns` characters.
drivers::ReceiptDocument documentOf(const text::Printout& rows, int columns);

/// Receipts and the drawer on the printer's thread; answers come back on the till thread.
class PrinterPaper final : public shop::Paper, public shop::Drawer {
public:
    PrinterPaper(drivers::PrinterStation& station, Executor& till);

    void print(const text::Printout& rows, std::function<void(shop::PrintAnswer)> done) override;
    void open() override;

private:
    drivers::PrinterStation& m_station;
    Executor& m_till;
};

} // namespace comptoir::adapters
