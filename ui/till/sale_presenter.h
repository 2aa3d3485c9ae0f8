// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/selling/sale_view_model.h"
#include "ui/shell/shell_view_model.h"
#include "ui/till/till_parts.h"
#include "ui/till/till_words.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace comptoir::ui {

/// Joins the sale page to selling. GUI thread.
class SalePresenter : public QObject {
    Q_OBJECT

public:
    SalePresenter(TillParts parts, SaleViewModel& page, ShellViewModel& shell, QObject* parent = nullptr);

    void speak(const TillWords& words);

    /// Shows the sale as it is: after sign-in, after a payment, after a recall.
    void refresh();

    /// The families, tiles and quick keys of the store, again when its feeds changed.
    void showCatalogue();

    /// A code scanned, or typed as one.
    void scan(const Scan& scan);
    void addProduct(const QString& sku, std::optional<Quantity> quantity = std::nullopt);

    /// A line the tools act on; 0 when there is none.
    int selectedLine() const { return m_view ? m_view->selected : 0; }
    const std::optional<shop::SaleView>& view() const { return m_view; }
    /// The same in words, as the page shows it.
    const SaleState& state() const { return m_state; }

    /// Shows what a use case answered, and keeps the draft once it is on screen.
    void show(shop::SaleView view);
    void show(const Result<shop::SaleView, shop::SaleRefusal>& answer);

    /// Shows what a scan or a chosen article did, or says why it did nothing. False when it was not taken: neither sold
    /// nor asked about in a sheet.
    bool answer(shop::ScanAnswer told);

    /// Keeps the draft of what was shown since the last time; to be called for each frame that is on the screen.
    void keepDraft();

    /// The last ticket, as the empty sale and its sheet name it.
    void showLastTicket(const QString& number, const QString& total);

signals:
    /// The answer to each scan, for its sound and its toast.
    void scanned(comptoir::shop::ScanOutcome outcome);
    void saleShown();
    /// What was asked is above the person's limit.
    void approvalNeeded();
    /// The article must be weighed first.
    void weightAsked(const QString& sku, const QString& name);
    /// The catalogue has no price of it: one is to be typed.
    void priceAsked(const comptoir::ScannedOffer& unpriced);

private:
    template <class Work>
    void ask(Work work);
    void connectPage();
    void select();
    void step(int pieces);
    void showFamily(int family);

    TillParts m_parts;
    SaleViewModel& m_page;
    ShellViewModel& m_shell;
    TillWords m_words;
    std::optional<shop::SaleView> m_view;
    SaleState m_state;
    bool m_reworded = false; ///< `m_state` is in other words
    bool m_unkept = false; ///< something was shown since the last draft
    QTimer m_unpainted; ///< a window that nobody sees paints no frame
    QString m_lastTicket;
    QString m_lastTicketTotal;
    QStringList m_families;
    std::vector<std::string> m_familyKeys;
    std::string m_family; ///< whose tiles are shown
};

/// Why an action was not done, in a sentence.
QString sentence(shop::SaleRefusal refusal);

/// What a scan that added nothing says.
QString sentence(const shop::ScanAnswer& answer);

} // namespace comptoir::ui
