// SPDX-License-Identifier: Apache-2.0
// What may be above someone's limit: another price, a discount.
#include "ui/till/line_amounts.h"
#include "ui/till/line_edit_presenter.h"

#include <utility>

namespace comptoir::ui {

void LineEditPresenter::overridePrice(const std::string& reason)
{
    const BasketLine* sold = line();
    if (m_digits.isEmpty() || sold == nullptr) {
        refuse(tr("Tapez d’abord le nouveau prix."));
        return;
    }
    const auto apply = [this, number = m_line, price = typedAmount(), reason](const std::optional<Uuid>& approval) {
        return m_parts.thread.run([this, number, price, reason, approval] {
            return m_parts.selling.overridePrice(number, price, reason, approval);
        });
    };
    const ApprovalAsk ask{.action = "PRICE_OVERRIDE",
        .what = tr("%1 à %2 demandé").arg(m_state.name, m_words.amount(typedAmount())),
        .amount = m_words.amount(typedAmount()),
        .why = tr("Ce prix, au lieu de %1, dépasse votre limite. Un accord est nécessaire.")
                   .arg(m_words.amount(priceOf(*sold))),
        .again = [this, apply](const Uuid& approval) {
            apply(approval).then(this, [this](const Answer& answer) { answered(answer); });
        }};
    apply(std::nullopt).then(this, [this, ask](const Answer& answer) {
        if (!answer && answer.error() == shop::SaleRefusal::NeedsApproval) {
            m_approval.ask(ask);
        } else {
            answered(answer);
        }
    });
}

void LineEditPresenter::discount(const std::string& reason)
{
    const auto chosen = benefit();
    if (!chosen) {
        refuse(tr("Choisissez d’abord la remise."));
        return;
    }
    if (const Money* amount = std::get_if<Money>(&*chosen); amount != nullptr && amount->isZero()) {
        m_parts.thread
            .run([this, number = m_state.wholeTicket ? 0 : m_line] { return m_parts.selling.withdrawDiscount(number); })
            .then(this, [this](const Answer& answer) { answered(answer); });
        return;
    }
    requestDiscount(*chosen, reason);
}

void LineEditPresenter::requestDiscount(const Benefit& chosen, const std::string& reason)
{
    m_parts.thread
        .run([this, number = m_state.wholeTicket ? 0 : m_line, chosen, reason] {
            return m_parts.selling.discount(number, chosen, reason);
        })
        .then(this, [this, chosen, reason](const Answer& answer) {
            if (!answer && answer.error() == shop::SaleRefusal::NeedsApproval) {
                askApproval(chosen, reason);
            } else {
                answered(answer);
            }
        });
}

void LineEditPresenter::askApproval(const Benefit& chosen, const std::string& reason)
{
    const Money before = discountBase();
    const QString much = std::holds_alternative<Rate>(chosen) ? m_words.percent(std::get<Rate>(chosen))
                                                              : m_words.amount(std::get<Money>(chosen));
    ApprovalAsk ask{.action = "DISCOUNT",
        .what = tr("Remise de %1 demandée").arg(much),
        .amount = m_words.minus(before - reduced(before, chosen)),
        .why = tr("Votre rôle ne donne pas cette remise. Un accord est nécessaire."),
        .again = [this, number = m_state.wholeTicket ? 0 : m_line, chosen, reason](const Uuid& approval) {
            m_parts.thread
                .run([this, number, chosen, reason, approval] {
                    return m_parts.selling.discount(number, chosen, reason, approval);
                })
                .then(this, [this](const Answer& answer) { answered(answer); });
        }};
    if (m_discountLimit && m_discountLimit->basisPoints > 0) {
        const QString limit = m_words.percent(*m_discountLimit);
        ask.why = tr("%1 dépasse votre limite de %2. Un accord est nécessaire.").arg(much, limit);
        ask.lower = tr("Ramener à %1").arg(limit);
        ask.lowered = [this, limit = *m_discountLimit, reason] { requestDiscount(limit, reason); };
    }
    m_approval.ask(ask);
}

} // namespace comptoir::ui
