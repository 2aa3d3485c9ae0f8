// SPDX-License-Identifier: Apache-2.0
#include "app/programs/till/copy_exchange.h"

#include "app/adapters/copy_proof.h"
#include "app/adapters/device_identity.h"
#include "app/adapters/journal_values.h"
#include "app/adapters/staying_keys.h"
#include "app/shop/settlement/desk.h"

#include <utility>

namespace comptoir::programs {

namespace {

constexpr std::chrono::seconds kPause{1}; // between two tries that were refused
constexpr int kOutdone = 6; // refused so often, with either key in turn

} // namespace

CopyExchange::CopyExchange(
    shop::Desk& desk, std::filesystem::path folder, Random& random, adapters::KeyHome home, Events events)
    : m_desk(desk)
    , m_folder(std::move(folder))
    , m_random(random)
    , m_home(std::move(home))
    , m_events(std::move(events))
{
}

void CopyExchange::look()
{
    if (!shop::isForked(m_desk)) {
        return;
    }
    const shop::CopyDecision decision = shop::decision(m_desk);
    if (decision.fate == shop::CopyFate::Undecided) {
        m_sync->silence();
        return;
    }
    const journal::ChainState& state = m_desk.till().journal().state();
    Attempt attempt{.choice = {.registerId = m_desk.registerId(),
                        .stays = decision.fate == shop::CopyFate::Stays,
                        .head = {static_cast<std::uint32_t>(state.segment), static_cast<sync::Sequence>(state.sequence),
                            adapters::toSync(state.head)},
                        .approver = decision.approver},
        .keys = adapters::ownCurveKeys(m_folder, m_random)};
    if (attempt.choice.stays) {
        const adapters::StayingKeys next = adapters::stayingKeys(m_folder, m_random, m_home);
        attempt.others = next.curve;
        attempt.choice.curveKey = next.curve.publicKey;
        adapters::signChoice(attempt.choice, m_desk.signer(), next.signer.get());
    } else {
        adapters::signChoice(attempt.choice, m_desk.signer(), nullptr);
    }
    m_sync->run([this, attempt = std::move(attempt)] {
        if (!m_attempt && !m_answered) { // each session tells of the fork again
            m_attempt = attempt;
            m_sync->speakAs(attempt.keys, attempt.choice, {});
        }
    });
}

// Taking the new keys cuts the connection the choice came by: it is said again with the keys that are known now.
void CopyExchange::refused()
{
    if (m_attempt && m_attempt->choice.stays) {
        if (++m_refusals == kOutdone) {
            m_events.outdone(); // it goes on asking: a hub that was emptied may only not know yet
        }
        std::swap(m_attempt->keys, m_attempt->others);
        m_sync->speakAs(m_attempt->keys, m_attempt->choice, kPause);
    }
}

void CopyExchange::answered(const sync::CopyChosen& answer)
{
    m_attempt.reset();
    m_answered = true;
    if (!answer.taken) {
        m_events.logged("the tier above does not take the choice between the two copies: enrol this one again");
        return;
    }
    if (!answer.stays) {
        m_sync->silence();
        return;
    }
    adapters::takeStayingKeys(m_folder, answer.certificate);
    m_events.startAgain();
}

} // namespace comptoir::programs
