// SPDX-License-Identifier: Apache-2.0
// What is asked beside the drawer: the terminal's own total, the bank bag, and the sales that wait.
#include "ui/till/compare_presenter.h"
#include "ui/till/sale_presenter.h"
#include "ui/till/typed_lengths.h"

namespace comptoir::ui {

namespace {

constexpr int kLongestTotal = 9; // digits: below any total a terminal takes in a day
constexpr auto kHeldAtClose = "DAY_CLOSED"; // why a sale that still waited at the close was voided

} // namespace

void ComparePresenter::type(const QString& digits)
{
    if (m_slip && m_slip->size() + digits.size() <= kLongestTotal) {
        *m_slip += digits;
    }
}

std::optional<Money> ComparePresenter::typed() const
{
    if (!m_slip || m_slip->isEmpty()) {
        return std::nullopt; // empty is not zero
    }
    return Money::fromMinor(m_slip->toLongLong(), m_comparison->expected.currency());
}

void ComparePresenter::enterSlip()
{
    const std::optional<Money> total = typed();
    if (!total) {
        return;
    }
    m_parts.thread.run([this, total = *total] { return m_parts.cash.closing().countCards(total); })
        .then(this, [this](const Comparison& comparison) {
            if (!comparison) {
                refuse(comparison.error());
                return;
            }
            m_slip.reset();
            m_comparison = *comparison;
            show();
        });
}

void ComparePresenter::takeBag(const QString& number)
{
    m_choice.bag = number.trimmed().left(kLongestBag).toStdString();
    show();
}

void ComparePresenter::voidHeld(const std::optional<Uuid>& approval)
{
    struct Answer {
        Result<int, shop::SaleRefusal> voided;
        shop::CloseComparison comparison;
    };
    m_parts.thread
        .run([this, approval] {
            auto voided = m_parts.selling.voidHeld(kHeldAtClose, approval);
            return Answer{std::move(voided), m_parts.cash.closing().comparison()};
        })
        .then(this, [this](const Answer& answer) {
            if (answer.voided) {
                m_comparison = answer.comparison;
                show();
                m_shell.showToast(
                    tr("%n ticket(s) annulé(s). Leurs lignes restent dans le journal.", nullptr, *answer.voided));
                emit heldVoided();
            } else if (answer.voided.error() == shop::SaleRefusal::NeedsApproval) {
                m_approval.ask({.action = "VOID",
                    .what = tr("Annuler les tickets en attente"),
                    .amount = {},
                    .why = tr("Annuler une vente demande l’accord d’un responsable."),
                    .again = [this](const Uuid& granted) { voidHeld(granted); },
                    .lower = {},
                    .lowered = {},
                    .aloneWhy = tr("Personne ici ne peut donner son accord. Gardez les tickets."),
                    .holds = false});
            } else {
                m_shell.showToast(sentence(answer.voided.error()));
            }
        });
}

} // namespace comptoir::ui
