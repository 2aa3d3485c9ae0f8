// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/selling/line_edit_view_model.h"
#include "ui/till/approval_presenter.h"
#include "ui/till/sale_presenter.h"

#include <QObject>

#include <optional>
#include <variant>

namespace comptoir::ui {

/// Joins the sheets of a line to selling: quantity or weight, price, discount, remark. The line is the one that was
/// selected when the sheet opened: a scan meanwhile does not move it. GUI thread.
class LineEditPresenter : public QObject {
    Q_OBJECT

public:
    LineEditPresenter(TillParts parts, LineEditViewModel& page, ShellViewModel& shell, SalePresenter& sale,
        ApprovalPresenter& approval, QObject* parent = nullptr);

    void speak(const TillWords& words);

    /// A weighed article chosen without its weight: it becomes a line once the weight is typed.
    void askWeight(const QString& sku, const QString& name);

    /// An article without a price: it becomes a line once its price is typed and its reason chosen.
    void askPrice(const ScannedOffer& unpriced);

private:
    using Answer = Result<shop::SaleView, shop::SaleRefusal>;
    using Benefit = std::variant<Rate, Money>;

    void connectPage();
    void open(ShellViewModel::Sheet sheet);
    void readPolicies();
    void showReasons();
    void type(const QString& digits);
    void showTyped();
    void showQuantity();
    void showPrice();
    void showDiscount();
    void applyQuantity();
    void applyRemark(const QString& remark);
    void choose(int reason);
    bool waiting() const { return !m_weighedSku.isEmpty() || m_unpriced; }
    void applyPrice(const std::string& reason);
    void discount(const std::string& reason);
    void requestDiscount(const Benefit& benefit, const std::string& reason);
    void askApproval(const Benefit& benefit, const std::string& reason);
    /// Asks it of the till thread, once for each sheet until it answers.
    void request(std::function<Answer()> work, std::function<void()> needsApproval = {});
    void answered(const Answer& answer, bool stillOpen);
    void refuse(const QString& problem);

    const BasketLine* line() const;
    Unit unit() const;
    std::optional<Benefit> benefit() const;
    Money discountBase() const;
    Money typedAmount() const;

    TillParts m_parts;
    LineEditViewModel& m_page;
    ShellViewModel& m_shell;
    SalePresenter& m_sale;
    ApprovalPresenter& m_approval;
    TillWords m_words;
    LineEditState m_state;
    ShellViewModel::Sheet m_sheet = ShellViewModel::NoSheet;
    int m_sheets = 0; ///< opened and closed so far
    bool m_asked = false; ///< of the one in front, and not answered yet
    int m_line = 0;
    QString m_weighedSku; // waits for its weight
    std::optional<ScannedOffer> m_unpriced; // waits for its price
    QString m_digits;
    std::vector<ReasonPreset> m_discountReasons;
    std::vector<ReasonPreset> m_priceReasons;
    std::optional<Rate> m_discountLimit;
};

} // namespace comptoir::ui
