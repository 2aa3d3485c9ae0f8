// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/till_view_models.h"

namespace comptoir::ui {

TillViewModels::TillViewModels(QObject* parent)
    : QObject(parent)
{
    joinNavigation();
}

void TillViewModels::joinNavigation()
{
    const auto opens = [this](ShellViewModel::Sheet sheet) { return [this, sheet] { m_shell.openSheet(sheet); }; };
    connect(&m_sale, &SaleViewModel::searchAsked, &m_shell, opens(ShellViewModel::ArticleSearch));
    connect(&m_sale, &SaleViewModel::recallAsked, &m_shell, opens(ShellViewModel::HeldTickets));
    connect(&m_sale, &SaleViewModel::lastTicketAsked, &m_shell, opens(ShellViewModel::LastTicket));
    connect(&m_sale, &SaleViewModel::quantityAsked, &m_shell, opens(ShellViewModel::Quantity));
    connect(&m_sale, &SaleViewModel::priceAsked, &m_shell, opens(ShellViewModel::Price));
    connect(&m_sale, &SaleViewModel::discountAsked, &m_shell, opens(ShellViewModel::Discount));
    connect(&m_sale, &SaleViewModel::remarkAsked, &m_shell, opens(ShellViewModel::Remark));
    connect(&m_sale, &SaleViewModel::actionsAsked, &m_shell, opens(ShellViewModel::Actions));
    connect(&m_held, &HeldTicketsViewModel::lastTicketAsked, &m_shell, opens(ShellViewModel::LastTicket));
    connect(&m_payment, &PaymentViewModel::cardAcceptedAsked, &m_shell, opens(ShellViewModel::Authorisation));
    connect(&m_sale, &SaleViewModel::laterAsked, &m_shell, &ShellViewModel::sayLater);
    connect(&m_payment, &PaymentViewModel::laterAsked, &m_shell, &ShellViewModel::sayLater);
    connect(&m_move, &CashMoveViewModel::bagAsked, &m_shell, opens(ShellViewModel::Bag));
    connect(&m_count, &CountViewModel::noteAsked, &m_shell, opens(ShellViewModel::CountNote));
    connect(&m_journal, &JournalViewModel::laterAsked, &m_shell, &ShellViewModel::sayLater);
    connect(&m_lastTicket, &LastTicketViewModel::laterAsked, &m_shell, &ShellViewModel::sayLater);
}

} // namespace comptoir::ui
