// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/cash/cash_office.h"
#include "app/shop/devices/device_board.h"
#include "app/shop/payment/cancellation.h"
#include "app/shop/payment/payment.h"
#include "app/shop/receipts/notes.h"
#include "app/shop/receipts/receipts.h"
#include "app/shop/selling/selling.h"
#include "app/shop/settlement/clock_watch.h"
#include "app/shop/staff/staff_desk.h"
#include "ui/base/till_thread.h"
#include "ui/till/journal_reading.h"

namespace comptoir::ui {

/// The use cases of one register and the thread they run on. The presenters hold this; the program makes it. Everything
/// but `thread` and `journal` is used on that thread only.
struct TillParts {
    TillThread& thread;
    shop::Desk& desk;
    shop::OpenSale& sale;
    shop::Selling& selling;
    shop::Payment& payment;
    shop::Cancellation& cancellation;
    shop::Receipts& receipts;
    shop::Notes& notes;
    shop::CashOffice& cash;
    shop::StaffDesk& staff;
    shop::Drawer& drawer;
    shop::DeviceBoard& devices;
    shop::ClockWatch& clockWatch;
    JournalReading journal;
};

} // namespace comptoir::ui
