// SPDX-License-Identifier: Apache-2.0
#include "ui/till/sale_presenter.h"

#include "ui/till/sale_lines.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace comptoir::ui {

namespace {

constexpr int kTilesShown = 12;
constexpr std::chrono::milliseconds kLongestUnpainted{50};

} // namespace

SalePresenter::SalePresenter(TillParts parts, SaleViewModel& page, ShellViewModel& shell, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_page(page)
    , m_shell(shell)
{
    m_unpainted.setSingleShot(true);
    m_unpainted.setInterval(kLongestUnpainted);
    connect(&m_unpainted, &QTimer::timeout, this, &SalePresenter::keepDraft);
    connectPage();
}

template <class Work>
void SalePresenter::ask(Work work)
{
    m_parts.thread.run(std::move(work)).then(this, [this](const Result<shop::SaleView, shop::SaleRefusal>& answer) {
        show(answer);
    });
}

void SalePresenter::connectPage()
{
    connect(&m_page, &SaleViewModel::increaseAsked, this, [this] { step(1); });
    connect(&m_page, &SaleViewModel::decreaseAsked, this, [this] { step(-1); });
    connect(&m_page, &SaleViewModel::changed, this, &SalePresenter::select);
    connect(&m_page, &SaleViewModel::removeAsked, this, [this] {
        const int line = selectedLine();
        m_parts.thread.run([this, line] { return m_parts.selling.remove(line); })
            .then(this, [this](const Result<shop::SaleView, shop::SaleRefusal>& answer) {
                show(answer);
                if (answer) {
                    m_shell.showToast(tr("Ligne retirée."), tr("Annuler"));
                }
            });
    });
    connect(&m_shell, &ShellViewModel::toastActionAsked, this, [this] {
        if (m_shell.toastAction() == tr("Annuler")) {
            m_shell.hideToast();
            ask([this] { return m_parts.selling.undoRemove(); });
        } else if (m_shell.toastAction() == tr("Chercher")) {
            m_shell.hideToast();
            m_shell.openSheet(ShellViewModel::ArticleSearch);
        }
    });
    connect(&m_page, &SaleViewModel::holdAsked, this, [this] { ask([this] { return m_parts.selling.hold(); }); });
    connect(&m_page, &SaleViewModel::articleAsked, this, [this](const QString& sku) { addProduct(sku); });
    connect(&m_page, &SaleViewModel::familyAsked, this, &SalePresenter::showFamily);
    connect(&m_page, &SaleViewModel::laterAsked, &m_shell, &ShellViewModel::sayLater);
}

void SalePresenter::speak(const TillWords& words)
{
    m_words = words;
    m_reworded = true;
    refresh();
    showCatalogue();
}

void SalePresenter::refresh()
{
    m_parts.thread.run([this] { return m_parts.selling.view(); }).then(this, [this](const shop::SaleView& view) {
        show(view);
    });
}

// The draft is kept after its line is on screen, where it takes no processor from the painting: a crash may lose the
// last scan, never more.
void SalePresenter::keepDraft()
{
    if (std::exchange(m_unkept, false)) {
        m_unpainted.stop();
        m_parts.thread.post([this] { m_parts.selling.saveDraft(); });
    }
}

void SalePresenter::show(shop::SaleView view)
{
    keepDraft(); // of what was shown before, had no frame come since
    const bool known = m_view && !std::exchange(m_reworded, false);
    SaleState state = saleState(view, m_words, known ? std::optional(ShownSale{*m_view, m_state}) : std::nullopt);
    state.lastTicket = m_lastTicket;
    state.lastTicketTotal = m_lastTicketTotal;
    m_view = std::move(view);
    m_state = std::move(state);
    m_page.show(m_state);
    if (const int row = rowOf(*m_view, m_view->touched); row >= 0) {
        emit m_page.lineScanned(row);
    }
    emit saleShown();
    m_unkept = true;
    m_unpainted.start();
}

void SalePresenter::show(const Result<shop::SaleView, shop::SaleRefusal>& answer)
{
    if (answer) {
        show(*answer);
    } else if (answer.error() == shop::SaleRefusal::NeedsApproval) {
        emit approvalNeeded();
    } else {
        m_shell.showToast(sentence(answer.error()));
    }
}

void SalePresenter::showLastTicket(const QString& number, const QString& total)
{
    m_lastTicket = number;
    m_lastTicketTotal = total;
    if (m_view) {
        show(*m_view);
    }
}

void SalePresenter::scan(const Scan& scan)
{
    m_parts.thread.run([this, scan] { return m_parts.selling.scan(scan); }).then(this, [this](shop::ScanAnswer told) {
        answer(std::move(told));
    });
}

void SalePresenter::addProduct(const QString& sku, std::optional<Quantity> quantity)
{
    if (sku.isEmpty()) {
        m_shell.sayLater();
        return;
    }
    m_parts.thread.run([this, sku = sku.toStdString(), quantity] { return m_parts.selling.addProduct(sku, quantity); })
        .then(this, [this](const shop::ScanAnswer& told) { answer(told); });
}

bool SalePresenter::answer(shop::ScanAnswer told)
{
    show(std::move(told.view));
    emit scanned(told.outcome);
    // What someone types in an open sheet is not thrown away for another article.
    const bool mayAsk = m_shell.sheet() == ShellViewModel::NoSheet;
    if (told.outcome == shop::ScanOutcome::WeightNeeded && mayAsk) {
        emit weightAsked(QString::fromStdString(told.sku), QString::fromStdString(told.name));
        return true;
    }
    if (told.unpriced && mayAsk) {
        emit priceAsked(*told.unpriced);
        return true;
    }
    const QString refusal = ui::sentence(told);
    if (!refusal.isEmpty()) {
        m_shell.showToast(refusal, told.outcome == shop::ScanOutcome::Unknown ? tr("Chercher") : QString());
    }
    return refusal.isEmpty();
}

void SalePresenter::select()
{
    const auto row = static_cast<std::size_t>(m_page.selected()); // none is past every line
    if (!m_view || row >= m_view->basket.lines().size()) {
        return;
    }
    if (const int line = m_view->basket.lines()[row].number; line != m_view->selected) {
        m_view->selected = line;
        // Shown already, and told: whatever is asked or comes next, from a feed too, keeps to it.
        m_parts.thread.run([this, line] { return m_parts.selling.select(line); })
            .then(this, [this](const Result<shop::SaleView, shop::SaleRefusal>& answer) {
                answer ? show(*answer) : refresh(); // the line was gone by then
            });
    }
}

void SalePresenter::step(int pieces)
{
    const int line = selectedLine();
    m_parts.thread
        .run([this, line, pieces]() -> Result<shop::SaleView, shop::SaleRefusal> {
            const BasketLine* sold = m_parts.sale.basket().line(line);
            if (sold == nullptr) {
                return unexpected(shop::SaleRefusal::NoSuchLine);
            }
            const Quantity next = sold->quantity + Quantity::pieces(pieces);
            // At one, the minus key is Retirer (ui.md §5).
            return next > Quantity() ? m_parts.selling.setQuantity(line, next) : m_parts.selling.remove(line);
        })
        .then(this, [this](const Result<shop::SaleView, shop::SaleRefusal>& answer) { show(answer); });
}

void SalePresenter::showCatalogue()
{
    struct Shelf {
        std::vector<std::string> families;
        std::optional<Store> store;
    };
    m_parts.thread.run([this] {
                      return Shelf{m_parts.selling.families(), m_parts.desk.store()};
                  })
        .then(this, [this](const Shelf& shelf) {
            m_familyKeys = shelf.families;
            m_families.clear();
            for (const std::string& family : shelf.families) {
                m_families << QString::fromStdString(family);
            }
            QList<ArticleTile> keys;
            int place = 0;
            for (const QuickKey& key : shelf.store ? shelf.store->quickKeys : std::vector<QuickKey>()) {
                const QString sku = QString::fromStdString(key.sku);
                keys << ArticleTile{sku.isEmpty() ? QStringLiteral("later-%1").arg(place) : sku, m_words.in(key.label),
                    QString::fromStdString(key.icon), {}, {}, sku.isEmpty()};
                ++place;
            }
            m_page.showQuickKeys(keys);
            // A feed that comes while someone looks for an article does not turn the page.
            const auto open = std::ranges::find(m_familyKeys, m_family);
            showFamily(open == m_familyKeys.end() ? 0 : static_cast<int>(open - m_familyKeys.begin()));
        });
}

void SalePresenter::showFamily(int family)
{
    if (family < 0 || family >= static_cast<int>(m_familyKeys.size())) {
        return;
    }
    m_family = m_familyKeys[static_cast<std::size_t>(family)];
    m_parts.thread.run([this, key = m_family] { return m_parts.selling.search({}, kTilesShown, key); })
        .then(this, [this, family](const std::vector<storage::FoundModel>& found) {
            QList<ArticleTile> tiles;
            for (const storage::FoundModel& model : found) {
                const Money price = model.priceFrom
                    ? lineGross(*model.priceFrom, Quantity::pieces(1)).value_or(Money::zero(Currency::eur()))
                    : Money::zero(Currency::eur());
                tiles << ArticleTile{QString::fromStdString(model.sku.empty() ? model.model : model.sku),
                    m_words.in(model.name), {}, QString::fromStdString(model.picture), m_words.amount(price), false};
            }
            m_page.showFamily(m_families, family, tiles);
        });
}

QString sentence(shop::SaleRefusal refusal)
{
    switch (refusal) {
    case shop::SaleRefusal::NoSuchLine:
        return SalePresenter::tr("Choisissez d’abord une ligne.");
    case shop::SaleRefusal::QuantityOutOfRange:
        return SalePresenter::tr("Cette quantité n’est pas possible.");
    case shop::SaleRefusal::NotDivisible:
        return SalePresenter::tr("Cet article se vend à la pièce.");
    case shop::SaleRefusal::FixedPrice:
        return SalePresenter::tr("Prix fixe : aucune remise n’est permise sur cet article.");
    case shop::SaleRefusal::AmountOutOfRange:
        return SalePresenter::tr("Ce montant n’est pas possible.");
    case shop::SaleRefusal::TicketFull:
        return SalePresenter::tr("Le ticket est plein. Encaissez-le, puis continuez sur un autre.");
    case shop::SaleRefusal::NothingToHold:
        return SalePresenter::tr("Le ticket est vide : rien à mettre en attente.");
    case shop::SaleRefusal::NothingToUndo:
        return SalePresenter::tr("La vente a continué : scannez de nouveau l’article.");
    case shop::SaleRefusal::NoSuchHeldSale:
        return SalePresenter::tr("Ce ticket a déjà été rappelé.");
    case shop::SaleRefusal::SaleInProgress:
        return SalePresenter::tr("Mettez d’abord la vente en cours en attente.");
    case shop::SaleRefusal::NotAllowed:
        return SalePresenter::tr("Votre rôle ne le permet pas. Appelez un responsable.");
    case shop::SaleRefusal::NeedsApproval:
        return SalePresenter::tr("Un accord est nécessaire.");
    case shop::SaleRefusal::CardTaken:
        return SalePresenter::tr("Une carte a payé : rendez-lui son argent au règlement, puis annulez.");
    case shop::SaleRefusal::Exclusive:
        return SalePresenter::tr("La promotion de cette ligne ne se cumule pas avec une remise.");
    }
    return {};
}

QString sentence(const shop::ScanAnswer& answer)
{
    const QString code = QString::fromStdString(answer.code);
    switch (answer.outcome) {
    case shop::ScanOutcome::Added:
    case shop::ScanOutcome::Joined:
        return {};
    case shop::ScanOutcome::WeightNeeded:
        return SalePresenter::tr("%1 se pèse. Terminez d’abord ce qui est ouvert.")
            .arg(QString::fromStdString(answer.name));
    case shop::ScanOutcome::Unknown:
        return SalePresenter::tr("Code inconnu. %1 n’est pas au catalogue.").arg(code);
    case shop::ScanOutcome::BadCode:
        return SalePresenter::tr("Code mal lu. Scannez de nouveau %1.").arg(code);
    case shop::ScanOutcome::NoPrice:
        return SalePresenter::tr("%1 n’a pas de prix. Terminez d’abord ce qui est ouvert.")
            .arg(QString::fromStdString(answer.name));
    case shop::ScanOutcome::BasketFull:
        return sentence(shop::SaleRefusal::TicketFull);
    case shop::ScanOutcome::QuantityRefused:
        return sentence(shop::SaleRefusal::QuantityOutOfRange);
    case shop::ScanOutcome::NotSoldHere:
        return SalePresenter::tr("Cette version ne prend pas encore ce code.");
    }
    return {};
}

} // namespace comptoir::ui
