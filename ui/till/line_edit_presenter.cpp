// SPDX-License-Identifier: Apache-2.0
#include "ui/till/line_edit_presenter.h"

#include "ui/till/line_amounts.h"
#include "ui/till/typed_lengths.h"

#include <algorithm>
#include <array>
#include <utility>

namespace comptoir::ui {

namespace {

constexpr std::array kPresets = {Rate{500}, Rate{1000}, Rate{1500}, Rate{2000}, Rate{3000}};
constexpr int kLongestWeight = 6; // grams: below 1000 kg

} // namespace

LineEditPresenter::LineEditPresenter(TillParts parts, LineEditViewModel& page, ShellViewModel& shell,
    SalePresenter& sale, ApprovalPresenter& approval, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_page(page)
    , m_shell(shell)
    , m_sale(sale)
    , m_approval(approval)
{
    connectPage();
}

void LineEditPresenter::connectPage()
{
    connect(&m_shell, &ShellViewModel::sheetChanged, this, [this] { open(m_shell.sheet()); });
    connect(&m_page, &LineEditViewModel::digitTyped, this, &LineEditPresenter::type);
    connect(&m_page, &LineEditViewModel::digitErased, this, [this] {
        m_digits.chop(1);
        showTyped();
    });
    connect(&m_page, &LineEditViewModel::digitsCleared, this, [this] {
        m_digits.clear();
        showTyped();
    });
    connect(&m_page, &LineEditViewModel::wholeTicketAsked, this, [this](bool whole) {
        m_state.wholeTicket = whole;
        showTyped();
    });
    connect(&m_page, &LineEditViewModel::presetAsked, this, [this](int preset) {
        m_state.preset = preset;
        m_state.amountTyped = false;
        m_digits.clear();
        showTyped();
    });
    connect(&m_page, &LineEditViewModel::amountAsked, this, [this] {
        m_state.amountTyped = !m_state.amountTyped;
        m_state.preset = -1;
        m_digits.clear();
        showTyped();
    });
    connect(&m_page, &LineEditViewModel::reasonAsked, this, &LineEditPresenter::choose);
    connect(&m_page, &LineEditViewModel::quantityApplied, this, &LineEditPresenter::applyQuantity);
    connect(&m_page, &LineEditViewModel::remarkApplied, this, &LineEditPresenter::applyRemark);
}

void LineEditPresenter::speak(const TillWords& words)
{
    m_words = words;
    m_state.english = words.language == Language::English;
    showReasons();
}

void LineEditPresenter::askWeight(const QString& sku, const QString& name)
{
    m_shell.openSheet(ShellViewModel::Quantity);
    m_weighedSku = sku;
    m_line = 0;
    m_state.name = name;
    m_state.variant.clear();
    m_state.problem.clear();
    m_digits.clear();
    showTyped();
}

const BasketLine* LineEditPresenter::line() const
{
    return m_sale.view() ? m_sale.view()->basket.line(m_line) : nullptr;
}

Unit LineEditPresenter::unit() const
{
    return line() != nullptr ? line()->product.unit : m_weighedSku.isEmpty() ? Unit::Piece : Unit::Kilogram;
}

void LineEditPresenter::open(ShellViewModel::Sheet sheet)
{
    ++m_sheets;
    m_asked = false;
    switch (sheet) {
    case ShellViewModel::Quantity:
    case ShellViewModel::Price:
    case ShellViewModel::Discount:
    case ShellViewModel::Remark:
        break;
    case ShellViewModel::NoSheet:
    case ShellViewModel::ArticleSearch:
    case ShellViewModel::HeldTickets:
    case ShellViewModel::LastTicket:
    case ShellViewModel::Approval:
    case ShellViewModel::Devices:
    case ShellViewModel::Actions:
    case ShellViewModel::Authorisation:
    case ShellViewModel::Email:
    case ShellViewModel::JournalEntry:
    case ShellViewModel::Reason:
    case ShellViewModel::Bag:
    case ShellViewModel::DrawerEntry:
    case ShellViewModel::Reconcile:
    case ShellViewModel::Clock:
    case ShellViewModel::CountNote:
    case ShellViewModel::Cancel:
        m_sheet = ShellViewModel::NoSheet;
        m_weighedSku.clear();
        m_unpriced.reset();
        return;
    }
    const bool english = m_state.english;
    m_state = {};
    m_state.english = english;
    m_sheet = sheet;
    m_weighedSku.clear();
    m_unpriced.reset();
    m_digits.clear();
    m_line = m_sale.selectedLine();
    if (const BasketLine* sold = line()) {
        m_state.name = m_words.in(sold->product.name);
        m_state.variant = m_words.in(sold->product.options);
        m_state.remark = QString::fromStdString(sold->remark);
    } else {
        m_state.wholeTicket = true;
        m_state.problem = sheet == ShellViewModel::Discount ? QString() : sentence(shop::SaleRefusal::NoSuchLine);
    }
    for (const Rate rate : kPresets) {
        m_state.presets << m_words.percent(rate);
    }
    showReasons();
    showTyped();
    readPolicies();
}

void LineEditPresenter::readPolicies()
{
    struct Policies {
        std::optional<Store> store;
        std::optional<Rate> limit;
    };
    m_parts.thread.run([this] {
                      return Policies{m_parts.desk.store(), m_parts.desk.role().discountLimit};
                  })
        .then(this, [this](const Policies& policies) {
            m_discountLimit = policies.limit;
            m_discountReasons = policies.store ? policies.store->policies.discountReasons : std::vector<ReasonPreset>();
            m_priceReasons = policies.store ? policies.store->policies.priceReasons : std::vector<ReasonPreset>();
            // A store without presets still discounts: its journal then says OTHER.
            for (std::vector<ReasonPreset>* reasons : {&m_discountReasons, &m_priceReasons}) {
                if (reasons->empty()) {
                    reasons->push_back({.code = "OTHER", .label = {.fr = "Autre", .en = "Other"}});
                }
            }
            showReasons();
            m_page.show(m_state);
        });
}

void LineEditPresenter::showReasons()
{
    m_state.reasons.clear();
    for (const ReasonPreset& reason : m_sheet == ShellViewModel::Price ? m_priceReasons : m_discountReasons) {
        m_state.reasons << m_words.in(reason.label);
    }
}

void LineEditPresenter::type(const QString& digits)
{
    const bool counts = m_sheet == ShellViewModel::Quantity;
    const int longest = !counts ? kLongestAmount : unit() == Unit::Piece ? kLongestCount : kLongestWeight;
    if (m_digits.size() + digits.size() <= longest) {
        m_digits += digits;
    }
    showTyped();
}

void LineEditPresenter::showTyped()
{
    if (line() != nullptr || waiting()) {
        m_state.problem.clear();
    }
    if (m_sheet == ShellViewModel::Quantity) {
        showQuantity();
    } else if (m_sheet == ShellViewModel::Price) {
        showPrice();
    } else if (m_sheet == ShellViewModel::Discount) {
        showDiscount();
    }
    m_page.show(m_state);
}

void LineEditPresenter::showQuantity()
{
    const Quantity typed = typedQuantity(m_digits, unit());
    const BasketLine* sold = line();
    m_state.ready = typed > Quantity() && (sold != nullptr || !m_weighedSku.isEmpty());
    m_state.value = m_digits.isEmpty() && sold != nullptr ? m_words.quantity(sold->quantity, unit())
                                                          : m_words.quantity(typed, unit());
    if (sold != nullptr) {
        m_state.note =
            m_digits.isEmpty() ? QString() : tr("au lieu de %1").arg(m_words.quantity(sold->quantity, unit()));
    } else {
        m_state.note = tr("Pesez, puis tapez les grammes.");
    }
}

Money LineEditPresenter::typedAmount() const
{
    const Currency currency = m_sale.view() ? m_sale.view()->basket.currency() : Currency::eur();
    return Money::fromMinor(m_digits.toLongLong(), currency);
}

std::optional<LineEditPresenter::Benefit> LineEditPresenter::benefit() const
{
    if (m_state.amountTyped) {
        return m_digits.isEmpty() ? std::nullopt : std::optional<Benefit>(typedAmount());
    }
    if (m_state.preset < 0 || m_state.preset >= static_cast<int>(kPresets.size())) {
        return std::nullopt;
    }
    return kPresets[static_cast<std::size_t>(m_state.preset)];
}

Money LineEditPresenter::discountBase() const
{
    return amountBeforeDiscount(*m_sale.view(), m_state.wholeTicket ? 0 : m_line);
}

void LineEditPresenter::showDiscount()
{
    if (!m_sale.view()) {
        return;
    }
    const auto chosen = benefit();
    m_state.value = m_words.amount(typedAmount());
    m_state.note.clear();
    m_state.ready = chosen.has_value();
    if (chosen) {
        const Money before = discountBase();
        m_state.note = tr("%1 au lieu de %2").arg(m_words.amount(reduced(before, *chosen)), m_words.amount(before));
    }
}

void LineEditPresenter::applyQuantity()
{
    const Quantity quantity = typedQuantity(m_digits, unit());
    if (!m_weighedSku.isEmpty()) {
        const QString sku = std::exchange(m_weighedSku, {});
        m_shell.closeSheet();
        m_sale.addProduct(sku, quantity);
        return;
    }
    request([this, number = m_line, quantity] { return m_parts.selling.setQuantity(number, quantity); });
}

void LineEditPresenter::applyRemark(const QString& remark)
{
    request([this, number = m_line, remark = remark.trimmed().toStdString()] {
        return m_parts.selling.setRemark(number, remark);
    });
}

void LineEditPresenter::choose(int reason)
{
    const bool price = m_sheet == ShellViewModel::Price;
    const std::vector<ReasonPreset>& reasons = price ? m_priceReasons : m_discountReasons;
    if (reason < 0 || reason >= static_cast<int>(reasons.size())) {
        return;
    }
    const std::string& code = reasons[static_cast<std::size_t>(reason)].code;
    m_state.reason = reason;
    if (price) {
        applyPrice(code);
    } else {
        discount(code);
    }
}

void LineEditPresenter::request(std::function<Answer()> work, std::function<void()> needsApproval)
{
    if (std::exchange(m_asked, true)) {
        return; // the same touch twice
    }
    m_parts.thread.run(std::move(work))
        .then(
            this,
            [this, sheet = m_sheets, needsApproval = std::move(needsApproval)](const Answer& answer) {
                m_asked = m_asked && sheet != m_sheets;
                if (!answer && answer.error() == shop::SaleRefusal::NeedsApproval && needsApproval) {
                    needsApproval();
                } else {
                    answered(answer, sheet == m_sheets);
                }
            },
            [this] { m_asked = false; });
}

void LineEditPresenter::answered(const Answer& answer, bool stillOpen)
{
    if (answer) {
        if (stillOpen) {
            m_shell.closeSheet();
        }
        m_sale.show(*answer);
    } else if (!stillOpen || m_sheet == ShellViewModel::NoSheet) {
        m_shell.showToast(sentence(answer.error()));
    } else {
        refuse(sentence(answer.error()));
    }
}

void LineEditPresenter::refuse(const QString& problem)
{
    m_state.reason = -1;
    m_state.problem = problem;
    m_page.show(m_state);
}

} // namespace comptoir::ui
