// SPDX-License-Identifier: Apache-2.0
#include "ui/till/payment_presenter.h"

#include "ui/till/payment_words.h"
#include "ui/till/typed_lengths.h"

#include <memory>
#include <utility>

namespace comptoir::ui {

PaymentPresenter::PaymentPresenter(TillParts parts, PaymentViewModel& page, ShellViewModel& shell, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_page(page)
    , m_shell(shell)
    , m_silent(parts)
{
    connectPage();
    connect(&m_silent, &SilentCard::changed, this, &PaymentPresenter::showState);
    m_parts.thread.post([this] {
        m_parts.payment.whenChanged(
            [this](const shop::PaymentView& view) { QMetaObject::invokeMethod(this, [this, view] { show(view); }); });
    });
}

template <class Work>
void PaymentPresenter::ask(Work work)
{
    // What is typed from here on belongs to the next tender, however late this answer comes.
    const QString digits = std::exchange(m_digits, {});
    const int shortcut = std::exchange(m_shortcut, -1);
    m_parts.thread.run(std::move(work)).then(this, [this, digits, shortcut](const Answer& answer) {
        if (answer) {
            show(*answer);
            return;
        }
        if (m_digits.isEmpty() && m_shortcut < 0) {
            m_digits = digits;
            m_shortcut = shortcut;
        }
        refuse(answer.error());
    });
}

void PaymentPresenter::connectPage()
{
    connect(&m_page, &PaymentViewModel::digitTyped, this, &PaymentPresenter::type);
    connect(&m_page, &PaymentViewModel::digitErased, this, [this] {
        m_digits.chop(1);
        m_shortcut = -1;
        showState();
    });
    connect(&m_page, &PaymentViewModel::digitsCleared, this, [this] {
        m_digits.clear();
        m_shortcut = -1;
        showState();
    });
    connect(&m_page, &PaymentViewModel::shortcutAsked, this, [this](int shortcut) {
        m_shortcut = shortcut;
        m_digits.clear();
        m_cash = true;
        showState();
    });
    connect(&m_page, &PaymentViewModel::cashAsked, this, [this] {
        m_cash = true;
        showState();
    });
    connect(&m_page, &PaymentViewModel::cardAsked, this, &PaymentPresenter::payCard);
    connect(&m_page, &PaymentViewModel::actionAsked, this, &PaymentPresenter::payCash);
    connect(&m_page, &PaymentViewModel::cancelCardAsked, this,
        [this] { m_parts.thread.post([this] { m_parts.payment.cancelCard(); }); });
    connect(&m_page, &PaymentViewModel::takeBackAsked, this, [this](const QString& tender) {
        ask([this, place = static_cast<std::size_t>(tender.toUInt())] { return m_parts.payment.takeBack(place); });
    });
    connect(&m_page, &PaymentViewModel::authorisationAsked, this, [this](const QString& authorisation) {
        ask([this, number = authorisation.toStdString()] { return m_parts.payment.settleCard(true, number); });
    });
    connect(&m_page, &PaymentViewModel::cardRefusedAsked, this,
        [this] { ask([this] { return m_parts.payment.settleCard(false, {}); }); });
    connect(&m_page, &PaymentViewModel::cardNothingAsked, this,
        [this] { m_silent.askNow(tr("Toujours rien sur le terminal")); });
    connect(&m_page, &PaymentViewModel::laterAsked, &m_shell, &ShellViewModel::sayLater);
    connect(&m_page, &PaymentViewModel::holdAsked, &m_silent, &SilentCard::clear);
}

void PaymentPresenter::speak(const TillWords& words)
{
    m_words = words;
    m_silent.speak(words);
}

template <class Begin>
void PaymentPresenter::openWith(Begin begin)
{
    if (std::exchange(m_opening, true)) {
        return; // the same touch twice
    }
    m_digits.clear();
    m_shortcut = -1;
    m_cash = true;
    m_kept = true;
    m_refusal.clear();
    m_silent.clear();
    m_view.reset();
    const auto ended = [this] {
        m_opening = false;
        emit opened();
    };
    m_parts.thread.run(std::move(begin))
        .then(
            this,
            [this, ended, sheet = m_shell.sheet()](const Answer& answer) {
                // An article scanned just before may ask for its weight or price: that comes first.
                const bool asks = m_shell.sheet() != sheet && m_shell.sheet() != ShellViewModel::NoSheet;
                if (!answer) {
                    m_shell.showToast(sentence(answer.error(), std::nullopt, m_words));
                } else if (!asks) {
                    show(*answer);
                    m_shell.openTask(ShellViewModel::Payment);
                }
                ended();
            },
            ended);
}

void PaymentPresenter::open()
{
    openWith([this]() -> Answer {
        if (m_parts.sale.empty()) {
            return unexpected(shop::PaymentRefusal::NothingDue);
        }
        return m_parts.payment.begin();
    });
}

void PaymentPresenter::openAndGiveBack()
{
    openWith([this] {
        m_parts.payment.begin();
        return m_parts.payment.takeBack(0); // cards come before cash
    });
}

void PaymentPresenter::follow(Money total)
{
    if (m_shell.task() == ShellViewModel::Payment && m_view && m_view->total != total) {
        beginAgain();
    }
}

void PaymentPresenter::beginAgain()
{
    m_parts.thread.run([this] { return m_parts.payment.begin(); }).then(this, [this](const shop::PaymentView& view) {
        show(view);
    });
}

void PaymentPresenter::refuseScan()
{
    m_shell.showToast(tr("Revenez au ticket pour ajouter un article."));
}

void PaymentPresenter::show(const shop::PaymentView& view)
{
    const std::optional<shop::PaymentView> before = m_view;
    m_view = view;
    m_silent.follow(view);
    if (!before || view.card != before->card) {
        m_refusal = cardSentence(view);
    }
    if (before && before->refunding && !view.refunding) {
        m_shell.showToast(tr("%1 rendus sur la carte.").arg(m_words.amount(before->cardAmount)));
    }
    if (view.complete && m_finishing > 0) {
        return; // being recorded: nothing is painted that the next page covers, and that would take its processor
    }
    showState();
    emit shown();
    if (view.complete) {
        finish();
    }
}

std::optional<Money> PaymentPresenter::typed() const
{
    if (m_shortcut >= 0 && m_shortcut < static_cast<int>(m_view->shortcuts.size())) {
        return m_view->shortcuts[static_cast<std::size_t>(m_shortcut)];
    }
    if (m_digits.isEmpty()) {
        return std::nullopt;
    }
    return Money::fromMinor(m_digits.toLongLong(), m_view->total.currency());
}

void PaymentPresenter::showState()
{
    if (!m_view) {
        return;
    }
    PaymentState state;
    state.articles = m_view->articles;
    showTenders(state, *m_view, m_words);
    for (const Money shortcut : m_view->shortcuts) {
        const bool whole = shortcut.minor() % shortcut.currency().minorPerUnit() == 0;
        state.shortcuts << (whole ? QString::fromStdString(text::wholeAmount(shortcut, m_words.language))
                                  : m_words.amount(shortcut));
    }
    state.shortcut = m_shortcut;
    state.cash = m_cash;
    state.note = m_view->excess.empty() ? m_refusal : tr("La carte a payé plus que ce ticket. Rendez-le avec ↩.");
    state.refused = !state.note.isEmpty();
    m_silent.describe(state);
    state.saleKept = m_kept;
    state.cardRefund = m_view->refunding;
    state.cardPrompt =
        m_view->refunding ? tr("Terminal : présentez la carte à créditer") : tr("Terminal : présentez la carte");
    const std::optional<Money> given = typed();
    if (given) {
        state.given = m_words.amount(*given);
        if (*given > m_view->remaining) {
            state.change = m_words.amount(*given - m_view->remaining);
        }
    }
    const bool silent = m_view->card == shop::CardState::Unverified;
    state.ready = given.has_value() && given->isPositive() && !state.cardWaiting && !silent;
    state.action = given ? tr("Encaisser %1").arg(m_words.amount(*given)) : tr("Tapez ce que le client donne");
    m_page.show(state);
}

void PaymentPresenter::refuse(shop::PaymentRefusal refusal)
{
    if (refusal == shop::PaymentRefusal::TotalChanged && m_view) {
        beginAgain();
    }
    m_kept = refusal != shop::PaymentRefusal::NotSaved;
    m_refusal = sentence(refusal, m_view ? m_view->cashCeiling : std::nullopt, m_words);
    showState();
}

void PaymentPresenter::type(const QString& digits)
{
    if (m_digits.size() + digits.size() <= kLongestAmount) {
        m_digits += digits;
    }
    m_shortcut = -1;
    m_refusal.clear();
    showState();
}

void PaymentPresenter::payCash()
{
    if (!m_kept) {
        finish();
        return;
    }
    if (const auto given = m_view ? typed() : std::nullopt) {
        m_refusal.clear();
        const auto complete = std::make_shared<bool>(false); // the till thread's
        ask([this, amount = *given, complete] {
            Answer answer = m_parts.payment.cash(amount);
            *complete = answer && answer->complete;
            return answer;
        });
        // Asked for at once: the record does not wait until the screen has painted the tender.
        finishIf([complete] { return *complete; });
    }
}

void PaymentPresenter::finishAgain()
{
    if (m_view && m_view->complete) {
        finish();
    }
}

void PaymentPresenter::payCard()
{
    if (!m_view) {
        return;
    }
    // A typed amount is a partial card payment; without one the card pays all that remains.
    const Money amount = m_digits.isEmpty() ? m_view->remaining : *typed();
    m_cash = false;
    m_refusal.clear();
    ask([this, amount] { return m_parts.payment.card(amount); });
}

void PaymentPresenter::finish()
{
    finishIf([] { return true; });
}

void PaymentPresenter::finishIf(std::function<bool()> paid)
{
    using Finished = std::optional<Result<shop::RecordedTicket, shop::PaymentRefusal>>;
    ++m_finishing;
    m_parts.thread
        .run([this, paid = std::move(paid)] { return paid() ? Finished(m_parts.payment.finish()) : std::nullopt; })
        .then(
            this,
            [this](const Finished& ticket) {
                --m_finishing;
                if (!ticket) {
                    finishAgain(); // where a card paid the rest meanwhile
                } else if (!*ticket) {
                    refuse(ticket->error());
                    emit shown();
                } else {
                    m_view.reset();
                    m_silent.clear();
                    emit finished(**ticket);
                }
            },
            [this] { --m_finishing; });
}

} // namespace comptoir::ui
