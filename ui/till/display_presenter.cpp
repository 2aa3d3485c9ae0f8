// SPDX-License-Identifier: Apache-2.0
#include "ui/till/display_presenter.h"

#include "app/shop/receipts/qr_code.h"
#include "ui/till/sale_lines.h"

namespace comptoir::ui {

namespace {

constexpr int kColumns = 20; // of a line display
constexpr auto kQrTime = std::chrono::seconds(30);

DisplayLine lineOf(const SaleLine& sold)
{
    DisplayLine line;
    line.id = sold.id;
    line.name = sold.several ? QStringLiteral("%1 × %2").arg(sold.quantity, sold.name) : sold.name;
    line.promoted = !sold.promotion.isEmpty();
    line.detail = line.promoted ? sold.promotion : sold.variant;
    line.amount = sold.amount;
    line.drawing = sold.drawing;
    return line;
}

/// `left` … `right` on one line; `right` is never cut.
QString spread(const QString& left, const QString& right)
{
    const qsizetype room = std::max<qsizetype>(0, kColumns - right.size() - 1);
    return left.left(room) + QString(kColumns - right.size() - left.left(room).size(), QLatin1Char(' ')) + right;
}

} // namespace

DisplayPresenter::DisplayPresenter(TillParts parts, CustomerDisplayViewModel& page, Sources sources, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_page(page)
    , m_from(sources)
{
    m_qrTime.setSingleShot(true);
    m_qrTime.setInterval(kQrTime);
    connect(&m_qrTime, &QTimer::timeout, this, [this] { showQr({}); });
    connect(&m_from.sale, &SalePresenter::saleShown, this, &DisplayPresenter::show);
    connect(&m_from.payment, &PaymentPresenter::shown, this, &DisplayPresenter::show);
    connect(&m_from.payment, &PaymentPresenter::finished, this, &DisplayPresenter::open);
    connect(&m_from.change, &ChangePresenter::qrShown, this, &DisplayPresenter::showQr);
    connect(&m_from.change, &ChangePresenter::left, this, [this] {
        m_paid.reset();
        show();
    });
    connect(&m_from.shell, &ShellViewModel::stageChanged, this, &DisplayPresenter::show);
    connect(&m_from.shell, &ShellViewModel::taskChanged, this, &DisplayPresenter::show);
}

void DisplayPresenter::speak(const TillWords& words)
{
    m_words = words;
    refresh();
}

void DisplayPresenter::refresh()
{
    m_parts.thread.run([this] { return m_parts.desk.store(); }).then(this, [this](const std::optional<Store>& store) {
        QStringList hours;
        for (const LocalText& line : store ? store->openingHours : std::vector<LocalText>()) {
            hours << m_words.in(line);
        }
        m_brand = store ? QString::fromStdString(store->brand) : QString();
        m_hours = hours.join(QLatin1Char('\n'));
        show();
    });
}

void DisplayPresenter::showQr(const QString& url)
{
    m_qr = url.isEmpty() ? QString() : QString::fromStdString(shop::qrRows(url.toStdString()));
    if (m_qr.isEmpty()) {
        m_qrTime.stop();
    } else {
        m_qrTime.start();
    }
    show();
}

void DisplayPresenter::open(const shop::RecordedTicket& ticket)
{
    m_paid = ticket;
    show();
}

CustomerDisplayState DisplayPresenter::saleState() const
{
    const SaleState& sale = m_from.sale.state();
    CustomerDisplayState state;
    state.page = sale.lines.isEmpty() ? CustomerDisplayViewModel::Idle : CustomerDisplayViewModel::Items;
    state.gross = sale.gross;
    state.discounts = sale.discounts;
    state.due = sale.total;
    state.spokenDue = sale.total;
    state.vat = sale.vat;
    state.training = m_from.sale.view()->training;
    state.lines.reserve(sale.lines.size());
    for (const SaleLine& line : sale.lines) {
        state.lines << lineOf(line);
    }
    return state;
}

void DisplayPresenter::show()
{
    CustomerDisplayState state = m_from.sale.view() ? saleState() : CustomerDisplayState();
    const auto& payment = m_from.payment.view();
    if (m_from.shell.stage() != ShellViewModel::Working) {
        state.page = CustomerDisplayViewModel::Idle;
    } else if (!m_qr.isEmpty()) {
        state.page = CustomerDisplayViewModel::Receipt;
        state.qr = m_qr;
    } else if (m_paid) {
        state.page = CustomerDisplayViewModel::Change;
        state.due = m_words.amount(m_paid->ticket.totals.gross);
        state.training = m_paid->ticket.basket.mode() == Mode::Training;
        for (const Tender& tender : m_paid->ticket.tenders) {
            if (tender.change && tender.change->isPositive()) {
                state.change = m_words.amount(*tender.change);
                state.received = m_words.amount(tender.given.value_or(tender.amount + *tender.change));
            }
        }
    } else if (payment && m_from.shell.task() == ShellViewModel::Payment) {
        state.due = m_words.amount(payment->remaining);
        state.spokenDue = state.due;
        if (payment->card == shop::CardState::Waiting) {
            state.page = CustomerDisplayViewModel::Card;
            state.prompt = tr("Présentez votre carte");
            state.due = m_words.amount(payment->cardAmount);
        }
    }
    state.brand = m_brand;
    state.hours = m_hours;
    m_page.show(state);
    sayLines(state);
}

void DisplayPresenter::sayLines(const CustomerDisplayState& state)
{
    QString upper = m_brand;
    QString lower;
    switch (static_cast<CustomerDisplayViewModel::Page>(state.page)) {
    case CustomerDisplayViewModel::Items: {
        const auto& view = m_from.sale.view();
        const int row = view ? rowOf(*view, view->touched) : -1;
        const DisplayLine& shown = row >= 0 ? state.lines[row] : state.lines.last();
        upper = spread(shown.name, shown.amount);
        lower = spread(tr("Total"), state.due);
        break;
    }
    case CustomerDisplayViewModel::Card:
        upper = state.prompt;
        lower = spread(tr("À payer"), state.due);
        break;
    case CustomerDisplayViewModel::Change:
        upper = state.change.isEmpty() ? tr("Merci") : spread(tr("Reçu"), state.received);
        lower = state.change.isEmpty() ? spread(tr("Payé"), state.due) : spread(tr("À rendre"), state.change);
        break;
    case CustomerDisplayViewModel::Receipt:
        upper = tr("Votre ticket");
        lower = tr("Lisez le QR");
        break;
    case CustomerDisplayViewModel::Idle:
        break;
    }
    if (state.training) {
        upper = tr("ÉCOLE SANS VALEUR");
    }
    if (upper != m_upper || lower != m_lower) {
        m_upper = upper;
        m_lower = lower;
        emit linesChanged(m_upper, m_lower);
    }
}

} // namespace comptoir::ui
