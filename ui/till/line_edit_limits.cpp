// SPDX-License-Identifier: Apache-2.0
// What may be above someone's limit: another price, a discount.
#include "ui/till/line_amounts.h"
#include "ui/till/line_edit_presenter.h"

#include <utility>

namespace comptoir::ui {

void LineEditPresenter::askPrice(const ScannedOffer& unpriced)
{
    m_shell.openSheet(ShellViewModel::Price);
    m_unpriced = unpriced;
    m_line = 0;
    m_state.name = m_words.in(unpriced.offer.product.name);
    m_state.variant = m_words.in(unpriced.offer.product.options);
    showTyped();
}

void LineEditPresenter::showPrice()
{
    const BasketLine* sold = line();
    m_state.ready = !m_digits.isEmpty() && !typedAmount().isZero();
    if (m_unpriced) {
        const bool piece = m_unpriced->offer.product.unit == Unit::Piece;
        m_state.value = m_words.amount(typedAmount());
        m_state.note = piece ? tr("Sans prix au catalogue. Tapez-le, puis touchez son motif.")
                             : tr("Sans prix au catalogue. Tapez celui du kilo, puis touchez son motif.");
    } else if (sold != nullptr) {
        const Money now = priceOf(*sold);
        m_state.value = m_words.amount(m_digits.isEmpty() ? now : typedAmount());
        m_state.note = m_digits.isEmpty() ? tr("Tapez le nouveau prix, puis touchez son motif.")
                                          : tr("au lieu de %1").arg(m_words.amount(now));
    }
}

void LineEditPresenter::applyPrice(const std::string& reason)
{
    const BasketLine* sold = line();
    if (!m_state.ready || (sold == nullptr && !m_unpriced)) {
        refuse(tr("Tapez d’abord le nouveau prix."));
        return;
    }
    const auto apply = [this, number = m_line, unpriced = m_unpriced, price = typedAmount(), reason](
                           const std::optional<Uuid>& approval) {
        return unpriced ? m_parts.selling.addPriced(*unpriced, price, reason, approval)
                        : m_parts.selling.overridePrice(number, price, reason, approval);
    };
    const ApprovalAsk ask{.action = "PRICE_OVERRIDE",
        .what = tr("%1 à %2 demandé").arg(m_state.name, m_words.amount(typedAmount())),
        .amount = m_words.amount(typedAmount()),
        .why = m_unpriced ? tr("Votre rôle ne donne pas de prix. Un accord est nécessaire.")
                          : tr("Ce prix, au lieu de %1, dépasse votre limite. Un accord est nécessaire.")
                                .arg(m_words.amount(priceOf(*sold))),
        .again = [this, apply](const Uuid& approval) { request([apply, approval] { return apply(approval); }); }};
    request([apply] { return apply(std::nullopt); }, [this, ask] { m_approval.ask(ask); });
}

void LineEditPresenter::discount(const std::string& reason)
{
    const auto chosen = benefit();
    if (!chosen) {
        refuse(tr("Choisissez d’abord la remise."));
        return;
    }
    if (const Money* amount = std::get_if<Money>(&*chosen); amount != nullptr && amount->isZero()) {
        request([this, number = m_state.wholeTicket ? 0 : m_line] { return m_parts.selling.withdrawDiscount(number); });
        return;
    }
    requestDiscount(*chosen, reason);
}

void LineEditPresenter::requestDiscount(const Benefit& chosen, const std::string& reason)
{
    request([this, number = m_state.wholeTicket ? 0 : m_line, chosen,
                reason] { return m_parts.selling.discount(number, chosen, reason); },
        [this, chosen, reason] { askApproval(chosen, reason); });
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
            request([this, number, chosen, reason, approval] {
                return m_parts.selling.discount(number, chosen, reason, approval);
            });
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
