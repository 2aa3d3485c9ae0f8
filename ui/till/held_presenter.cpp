// SPDX-License-Identifier: Apache-2.0
#include "ui/till/held_presenter.h"

#include <algorithm>

namespace comptoir::ui {

namespace {

QString nameOf(const std::string& code, const std::vector<Operator>& people)
{
    const auto found = std::ranges::find(people, code, &Operator::code);
    return QString::fromStdString(found == people.end() ? code : found->firstName);
}

} // namespace

HeldPresenter::HeldPresenter(
    TillParts parts, HeldTicketsViewModel& page, ShellViewModel& shell, SalePresenter& sale, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_page(page)
    , m_shell(shell)
    , m_sale(sale)
{
    connect(&m_shell, &ShellViewModel::sheetChanged, this, [this] {
        if (m_shell.sheet() == ShellViewModel::HeldTickets) {
            refresh();
        }
    });
    connect(&m_page, &HeldTicketsViewModel::recallAsked, this, &HeldPresenter::recall);
}

void HeldPresenter::refresh()
{
    struct Waiting {
        std::vector<shop::HeldSale> sales;
        std::vector<Operator> people;
        std::optional<shop::ReceiptSource> last;
        bool selling = false;
    };
    m_parts.thread
        .run([this] {
            return Waiting{
                m_parts.selling.held(), m_parts.staff.people(), m_parts.receipts.last(), !m_parts.sale.empty()};
        })
        .then(this, [this](const Waiting& waiting) {
            m_state = {};
            if (waiting.last) {
                const journal::TicketRecord& ticket = waiting.last->ticket();
                m_state.lastTicket = QString::fromStdString(text::shortTicketNumber(ticket.number));
                m_state.lastTicketTotal =
                    m_words.amount(Money::fromMinor(ticket.totals.gross, waiting.last->store.currency));
            }
            if (waiting.selling && !waiting.sales.empty()) {
                m_state.problem = sentence(shop::SaleRefusal::SaleInProgress);
            }
            std::vector<shop::HeldSale> sales = waiting.sales;
            std::ranges::sort(sales, std::ranges::greater(), &shop::HeldSale::at);
            for (const shop::HeldSale& sale : sales) {
                m_state.tickets << HeldTicketRow{QString::fromStdString(sale.id.text()), m_words.time(sale.at),
                    nameOf(sale.operatorCode, waiting.people), QString::fromStdString(sale.firstArticle),
                    tr("%n article(s)", nullptr, sale.articles), m_words.amount(sale.total)};
            }
            m_page.show(m_state);
        });
}

void HeldPresenter::recall(const QString& ticket)
{
    const auto id = Uuid::parse(ticket.toStdString());
    if (!id) {
        return;
    }
    m_parts.thread.run([this, id = *id] { return m_parts.selling.recall(id); })
        .then(this, [this](const Result<shop::SaleView, shop::SaleRefusal>& answer) {
            if (answer) {
                m_shell.closeSheet();
                m_sale.show(*answer);
            } else {
                m_state.problem = sentence(answer.error());
                m_page.show(m_state);
            }
        });
}

} // namespace comptoir::ui
