// SPDX-License-Identifier: Apache-2.0
#include "ui/till/silent_card.h"

#include <utility>

namespace comptoir::ui {

namespace {

constexpr int kAgainAfter = 20; // s
constexpr int kEventsShown = 3;

} // namespace

SilentCard::SilentCard(TillParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &SilentCard::tick);
}

void SilentCard::clear()
{
    m_events.clear();
    m_card = shop::CardState::Idle;
    m_second.stop();
}

void SilentCard::follow(const shop::PaymentView& view)
{
    if (std::exchange(m_card, view.card) == view.card) {
        return;
    }
    if (view.card == shop::CardState::Waiting) {
        m_events.clear();
        add(view.refunding ? tr("%1 à rendre, demandés au terminal").arg(m_words.amount(view.cardAmount))
                           : tr("%1 demandés au terminal").arg(m_words.amount(view.cardAmount)),
            true);
    }
    if (view.card == shop::CardState::Unverified) {
        add(tr("Le terminal ne répond plus"), false);
        m_left = kAgainAfter;
        m_second.start();
    } else {
        m_second.stop();
    }
}

void SilentCard::askNow(const QString& event)
{
    add(event, false);
    m_left = 0;
    tick();
}

void SilentCard::tick()
{
    if (--m_left <= 0) {
        m_left = kAgainAfter;
        m_parts.thread.post([this] { m_parts.payment.requery(); });
    }
    emit changed();
}

void SilentCard::add(const QString& text, bool done)
{
    if (!m_events.isEmpty() && m_events.last().text == text) {
        m_events.removeLast();
    }
    m_events << CardEventRow{QString::number(m_number++), text, m_words.time(m_parts.desk.clock().now()), done};
    if (m_events.size() > kEventsShown) {
        m_events.removeFirst();
    }
}

void SilentCard::describe(PaymentState& state) const
{
    state.cardEvents = m_events;
    state.nextQuery = m_left;
    state.queryPeriod = kAgainAfter;
}

} // namespace comptoir::ui
