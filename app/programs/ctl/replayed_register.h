// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/programs/ctl/basket_file.h"
#include "app/programs/ctl/stopped_till.h"
#include "app/shop/cash/cash_office.h"
#include "app/shop/payment/cancellation.h"
#include "app/shop/payment/payment.h"
#include "app/shop/receipts/notes.h"
#include "app/shop/receipts/receipts.h"
#include "app/shop/returns/returns.h"
#include "app/shop/selling/selling.h"
#include "app/shop/staff/staff_desk.h"

#include <map>
#include <string>

namespace comptoir::programs {

/// What of the baskets could be sold.
struct ReplayedLines {
    std::int64_t sold = 0;
    std::int64_t refused = 0;
    std::map<std::string, std::int64_t> unknown; ///< codes, and how often they were read
};

/// The use cases of a till that is stopped, as its screen uses them. Its drawer opens for nobody, its terminal approves
/// at once, its printer prints nothing and says it did.
class ReplayedRegister {
public:
    ReplayedRegister(const std::filesystem::path& folder, const Clock& clock);

    /// Signs `code` in, as with their own code. Throws std::runtime_error with a sentence when nobody is called so.
    void signIn(const std::string& code);

    /// Scans it all into the open sale.
    void enter(const FiledBasket& basket, ReplayedLines& told);

    /// Hands the note over that must come before payment; false when it is refused.
    bool handNote() { return !m_sale.noteDue() || m_notes.hand().has_value(); }

    StoppedTill& till() { return m_till; }
    shop::Desk& desk() { return m_till.desk(); }
    shop::OpenSale& sale() { return m_sale; }
    shop::Selling& selling() { return m_selling; }
    shop::Payment& payment() { return m_payment; }
    shop::Cancellation& cancellation() { return m_cancellation; }
    shop::Returns& returns() { return m_returns; }
    shop::Receipts& receipts() { return m_receipts; }
    shop::CashOffice& cash() { return m_cash; }
    shop::StaffDesk& staff() { return m_staff; }
    shop::Drawer& drawer() { return m_drawer; }
    storage::SalesReader& sales() { return m_till.database().sales(); }

private:
    class ClosedDrawer final : public shop::Drawer {
    public:
        void open() override { }
    };
    class WillingTerminal final : public shop::CardTerminal {
    public:
        void debit(Money amount, const std::string& key, std::function<void(shop::CardAnswer)> answered) override;
        void refund(Money amount, const std::string& key, std::function<void(shop::CardAnswer)> answered) override
        {
            debit(amount, key, std::move(answered));
        }
        void query(Money amount, const std::string& key, std::function<void(shop::CardAnswer)> answered) override
        {
            debit(amount, key, std::move(answered));
        }
        void cancel() override { }
    };
    class SilentPaper final : public shop::Paper {
    public:
        void print(const text::Printout& printout, std::function<void(shop::PrintAnswer)> done) override;
    };

    SystemRandom m_random;
    StoppedTill m_till;
    ClosedDrawer m_drawer;
    WillingTerminal m_terminal;
    SilentPaper m_paper;
    shop::OpenSale m_sale;
    shop::Selling m_selling;
    shop::Payment m_payment;
    shop::Cancellation m_cancellation;
    shop::Returns m_returns;
    shop::Receipts m_receipts;
    shop::Notes m_notes;
    shop::CashOffice m_cash;
    shop::StaffDesk m_staff;
};

} // namespace comptoir::programs
