// SPDX-License-Identifier: Apache-2.0
#include "ui/till/move_presenter.h"

#include "ui/till/cash_words.h"
#include "ui/till/typed_lengths.h"

#include <utility>

namespace comptoir::ui {

namespace {

constexpr int kTiles = 5; // of choices in a row

} // namespace

MovePresenter::MovePresenter(
    TillParts parts, Pages pages, ShellViewModel& shell, ApprovalPresenter& approval, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_pages(pages)
    , m_shell(shell)
    , m_approval(approval)
{
    connectPage();
}

void MovePresenter::edit(const std::function<void()>& change)
{
    change();
    show();
}

void MovePresenter::connectPage()
{
    connect(&m_pages.place, &CashPlaceViewModel::cashInAsked, this, [this] { open(Way::In); });
    connect(&m_pages.place, &CashPlaceViewModel::cashOutAsked, this, [this] { open(Way::Out); });
    connect(&m_pages.place, &CashPlaceViewModel::dropAsked, this, [this] { open(Way::Bag); });
    CashMoveViewModel* const page = &m_pages.move;
    connect(page, &CashMoveViewModel::choiceAsked, this,
        [this](int choice) { edit([this, choice] { m_choice = m_firstChoice + choice; }); });
    connect(page, &CashMoveViewModel::moreAsked, this, [this] {
        edit([this] {
            const int next = m_firstChoice + kTiles - 1;
            m_firstChoice = next < static_cast<int>(m_choices.size()) ? next : 0;
        });
    });
    connect(page, &CashMoveViewModel::bagTyped, this, [this](const QString& number) {
        m_shell.closeSheet();
        takeBag(number.toUpper()); // as bags are printed; a scan is taken as it reads
    });
    connect(page, &CashMoveViewModel::piecesAsked, this, [this](int cents) {
        edit([this, cents] {
            m_byPieces = true;
            m_digits.clear();
            m_pieces.choose(cents);
        });
    });
    connect(page, &CashMoveViewModel::amountAsked, this, [this] {
        edit([this] {
            m_byPieces = false;
            m_pieces.clear();
        });
    });
    connect(page, &CashMoveViewModel::digitTyped, this, [this](const QString& digits) {
        edit([this, &digits] {
            if (m_byPieces) {
                m_pieces.type(digits);
            } else if (m_digits.size() + digits.size() <= kLongestAmount) {
                m_digits += digits;
            }
        });
    });
    connect(page, &CashMoveViewModel::digitErased, this,
        [this] { edit([this] { m_byPieces ? m_pieces.erase() : m_digits.chop(1); }); });
    connect(page, &CashMoveViewModel::digitsCleared, this,
        [this] { edit([this] { m_byPieces ? m_pieces.clearCurrent() : m_digits.clear(); }); });
    connect(page, &CashMoveViewModel::nextAsked, this, [this] { edit([this] { m_pieces.next(); }); });
    connect(page, &CashMoveViewModel::actionAsked, this, [this] {
        // The same touch twice moves nothing twice.
        if (missing().isEmpty() && !std::exchange(m_submitted, true)) {
            submit(std::nullopt);
        }
    });
}

void MovePresenter::open(Way way)
{
    struct House {
        StorePolicies policies;
        std::vector<Operator> witnesses;
        Currency currency = Currency::eur();
        QString subtitle;
    };
    m_parts.thread
        .run([this] {
            shop::Desk& desk = m_parts.desk;
            const std::string who = desk.staff() ? desk.staff()->firstName : std::string();
            return House{desk.store() ? desk.store()->policies : StorePolicies(), m_parts.cash.witnesses(),
                desk.currency(),
                QStringLiteral("%1 · %2").arg(QString::fromStdString(desk.name()), QString::fromStdString(who))};
        })
        .then(this, [this, way](const House& house) {
            m_way = way;
            m_currency = house.currency;
            m_subtitle = house.subtitle;
            m_choice = -1;
            m_firstChoice = 0;
            m_digits.clear();
            m_byPieces = false;
            m_pieces = CountEntry(house.currency);
            m_bag.clear();
            choicesFrom(house.policies, house.witnesses);
            show();
            m_shell.openTask(ShellViewModel::CashMove);
        });
}

void MovePresenter::choicesFrom(const StorePolicies& policies, const std::vector<Operator>& witnesses)
{
    using journal::CashKind;
    m_choices.clear();
    if (m_way == Way::Bag) {
        for (const Operator& person : witnesses) {
            m_choices.push_back({QString::fromStdString(person.firstName), CashKind::Drop, person.code});
        }
        m_choices.push_back({tr("Sans témoin"), CashKind::Drop, {}});
        return;
    }
    if (m_way == Way::In) {
        m_choices.push_back({tr("Fond ajouté"), CashKind::Loan, {}});
    }
    for (const ReasonPreset& reason : choicesOf(m_way == Way::In ? policies.cashInReasons : policies.cashOutReasons)) {
        m_choices.push_back(
            {m_words.in(reason.label), m_way == Way::In ? CashKind::PayIn : CashKind::PayOut, reason.code});
    }
}

Money MovePresenter::amount() const
{
    return m_byPieces ? m_pieces.total() : Money::fromMinor(m_digits.toLongLong(), m_currency);
}

QString MovePresenter::missing() const
{
    if (!amount().isPositive()) {
        return tr("Indiquez un montant");
    }
    if (m_way == Way::Bag && m_bag.isEmpty()) {
        return tr("Indiquez le sac");
    }
    if (m_choice < 0) {
        return m_way == Way::Bag ? tr("Qui est témoin ?") : tr("Choisissez un motif");
    }
    return {};
}

void MovePresenter::show()
{
    CountState pieces = m_pieces.state(true, m_subtitle, m_words);
    CashMoveState state;
    state.subtitle = m_subtitle;
    state.bagged = m_way == Way::Bag;
    state.bag = m_bag;
    state.choicesTitle = state.bagged ? tr("Témoin") : tr("Motif");
    const int many = static_cast<int>(m_choices.size());
    state.moreChoices = many > kTiles;
    const int last = state.moreChoices ? std::min(many, m_firstChoice + kTiles - 1) : many;
    for (int at = m_firstChoice; at < last; ++at) {
        state.choices << m_choices[static_cast<std::size_t>(at)].label;
    }
    state.choice = m_choice >= m_firstChoice && m_choice < last ? m_choice - m_firstChoice : -1;
    state.byPieces = m_byPieces;
    state.entering = m_byPieces ? pieces.entering : tr("Montant");
    state.amount = m_words.amount(amount());
    const QString action = missing();
    state.ready = action.isEmpty();
    switch (m_way) {
    case Way::In:
        state.title = tr("Entrée");
        state.action = state.ready ? tr("Ajouter %1").arg(state.amount) : action;
        break;
    case Way::Out:
        state.title = tr("Sortie");
        state.action = state.ready ? tr("Sortir %1").arg(state.amount) : action;
        break;
    case Way::Bag:
        state.title = tr("Prélèvement");
        state.action = state.ready ? tr("Prélever %1").arg(state.amount) : action;
        break;
    }
    for (QList<DenominationRow>* rows : {&pieces.notes, &pieces.coins}) {
        for (DenominationRow& row : *rows) {
            row.current = row.current && m_byPieces;
        }
    }
    state.notes = pieces.notes;
    state.coins = pieces.coins;
    m_pages.move.show(state);
}

bool MovePresenter::takesBag() const
{
    return m_shell.task() == ShellViewModel::CashMove && m_way == Way::Bag;
}

void MovePresenter::takeBag(const QString& number)
{
    edit([this, &number] { m_bag = number.trimmed().left(kLongestBag); });
}

shop::CashMove MovePresenter::asked() const
{
    const Choice& choice = m_choices[static_cast<std::size_t>(m_choice)];
    shop::CashMove move{.kind = choice.kind, .amount = amount(), .bag = m_bag.toStdString()};
    if (m_byPieces) {
        move.pieces = m_pieces.count();
    }
    (m_way == Way::Bag ? move.witness : move.reason) = choice.code;
    return move;
}

void MovePresenter::submit(const std::optional<Uuid>& approval)
{
    m_parts.thread
        .run([this, move = asked(), approval] {
            const auto newest = [this] {
                const auto log = m_parts.cash.drawerLog(1);
                return log.empty() ? std::optional<shop::DrawerLogEntry>() : std::optional(log.front());
            };
            const auto before = newest();
            Answer answer{
                m_parts.cash.move(move, m_parts.drawer, approval), newest(), m_parts.desk.role().cashOutLimit};
            if (before && answer.entry && before->sequence == answer.entry->sequence) {
                answer.entry.reset();
            }
            return answer;
        })
        .then(
            this, [this](const Answer& answer) { answered(answer); }, [this] { m_submitted = false; });
}

void MovePresenter::answered(const Answer& answer)
{
    m_submitted = false;
    if (answer.moved) {
        m_shell.openTask(ShellViewModel::NoTask);
        emit moved(answer.entry);
    } else if (answer.moved.error() == shop::CashRefusal::NeedsApproval) {
        askApproval(answer.limit);
    } else {
        m_shell.showToast(sentence(answer.moved.error()));
    }
}

void MovePresenter::askApproval(const std::optional<Money>& limit)
{
    const QString asked = m_words.amount(amount());
    const bool lower = limit && limit->isPositive() && *limit < amount();
    m_approval.ask({.action = "CASH_OUT",
        .what = tr("Sortie de %1 demandée").arg(asked),
        .amount = asked,
        .why = limit ? tr("%1 dépasse votre limite de %2.").arg(asked, m_words.amount(*limit))
                     : tr("Sortir des espèces demande l’accord d’un responsable."),
        .again = [this](const Uuid& granted) { submit(granted); },
        .lower = lower ? tr("Ramener à %1").arg(m_words.amount(*limit)) : QString(),
        .lowered =
            [this, limit] {
                m_byPieces = false;
                m_pieces.clear();
                m_digits = QString::number(limit->minor());
                show();
                submit(std::nullopt);
            },
        .aloneWhy = tr("Personne ici ne peut donner son accord. Rien ne sort du tiroir."),
        .holds = false});
}

} // namespace comptoir::ui
