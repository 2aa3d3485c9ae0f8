// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/executor.h"
#include "app/shop/receipts/receipts.h"
#include "app/shop/settlement/drawer.h"
#include "drivers/escpos/printer_station.h"

namespace comptoir::adapters {

/// The rows of a receipt as the printer's own document.
drivers::ReceiptDocument documentOf(const std::vector<shop::ReceiptRow>& rows);

/// Receipts and the drawer on the printer's thread; answers come back on the till thread.
class PrinterPaper final : public shop::ReceiptPaper, public shop::Drawer {
public:
    PrinterPaper(drivers::PrinterStation& station, Executor& till);

    int columns() const override { return m_station.columns(); }
    void print(const std::vector<shop::ReceiptRow>& rows, std::function<void(shop::PrintAnswer)> done) override;
    void open() override;

private:
    drivers::PrinterStation& m_station;
    Executor& m_till;
};

} // namespace comptoir::adapters
