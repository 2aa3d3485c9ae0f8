// SPDX-License-Identifier: Apache-2.0
#include "app/shop/receipts/pdf_pages.h"
#include "app/shop/receipts/qr_code.h"
#include "app/shop/receipts/receipt.h"
#include "app/shop/receipts/receipt_words.h"

#include <fmt/format.h>

#include <algorithm>

namespace comptoir::shop {

namespace {

constexpr double kFrom = PdfPages::kMargin;
constexpr double kTo = PdfPages::kRight;
constexpr double kCodeColumn = kTo; ///< right edges of the lines' columns
constexpr double kNetColumn = kTo - 26;
constexpr double kDetailColumn = kTo - 110;
constexpr double kLabelWidth = kDetailColumn - kFrom - 130;
constexpr double kHalf = kFrom + (kTo - kFrom) / 2;
constexpr double kSumsFrom = kHalf + 24;
constexpr double kQrSize = 132;

constexpr Letters kBody{.points = 9.5};
constexpr Letters kStrong{.points = 9.5, .bold = true};
constexpr Letters kSmall{.points = 8.5, .ink = Ink::Soft};
constexpr Letters kColumnHead{.points = 7.5, .bold = true, .ink = Ink::Faint};

/// A receipt as a page one keeps: shop on the left, ticket on the right, lines in columns, sums below.
class ReceiptPage {
public:
    explicit ReceiptPage(const Receipt& receipt)
        : m_receipt(receipt)
        , m_words(receiptWords(receipt.language))
    {
    }

    std::string write() &&
    {
        head();
        columnHeads();
        for (const ReceiptLine& line : m_receipt.lines) {
            soldLine(line);
        }
        sums();
        vatAndTenders();
        foot();
        const std::string title = fmt::format("{} · {}", m_receipt.brand, m_receipt.number);
        return std::move(m_pages).write(title, title, m_receipt.at);
    }

private:
    void head()
    {
        const double top = m_pages.y();
        m_pages.moveTo(top + 18);
        m_pages.left(kFrom, m_receipt.brand, {.points = 22, .bold = true});
        m_pages.skip(18);
        m_pages.left(kFrom, m_receipt.storeName, {.points = 11, .bold = true});
        m_pages.skip(3);
        column(kFrom, m_receipt.shop, kSmall);
        column(kFrom, m_receipt.legal, kSmall);
        const double left = m_pages.y();
        m_pages.moveTo(top + 14);
        m_pages.right(kTo, m_receipt.status, {.points = 11, .bold = true, .ink = Ink::Action});
        m_pages.skip(18);
        m_pages.right(kTo, m_receipt.number, {.points = 11, .bold = true});
        m_pages.skip(15);
        m_pages.right(kTo, fmt::format("{} · {}", m_receipt.date, m_receipt.time), kBody);
        for (const ReceiptFact& fact : m_receipt.identity) {
            m_pages.skip(13);
            m_pages.right(kTo, fmt::format("{} {}", fact.label, fact.value), kSmall);
        }
        m_pages.moveTo(std::max(left, m_pages.y()) + 16);
        marks();
    }

    void marks()
    {
        for (const std::string& link : m_receipt.links) {
            m_pages.skip(14);
            m_pages.left(kFrom, link, {.points = 10, .bold = true});
        }
        for (const std::string& mark : m_receipt.marks) {
            m_pages.skip(22);
            m_pages.left(kFrom, mark, {.points = 17, .bold = true, .ink = Ink::Danger});
        }
        if (!m_receipt.copied.empty()) {
            m_pages.skip(14);
            m_pages.left(kFrom, m_receipt.copied, kSmall);
        }
        m_pages.skip(10);
    }

    void column(double x, const std::vector<std::string>& lines, const Letters& letters)
    {
        for (const std::string& line : lines) {
            m_pages.skip(12);
            m_pages.left(x, line, letters);
        }
    }

    void columnHeads()
    {
        m_pages.skip(12);
        m_pages.left(kFrom, m_words.articleColumn, kColumnHead);
        m_pages.right(kDetailColumn, m_words.quantityColumn, kColumnHead);
        m_pages.right(kNetColumn, m_words.gross, kColumnHead);
        m_pages.right(kCodeColumn, m_words.tax, kColumnHead);
        m_pages.skip(5);
        m_pages.rule(kFrom, kTo, Ink::Full, 0.8);
        m_pages.skip(2);
    }

    void soldLine(const ReceiptLine& line)
    {
        const auto label = m_pages.wrapped(line.label, kLabelWidth, kStrong);
        const std::size_t extra = label.size() - 1 + line.discounts.size() + line.remarks.size();
        if (m_pages.need(24 + 12 * static_cast<double>(extra))) {
            columnHeads();
        }
        m_pages.skip(15);
        m_pages.left(kFrom, label.front(), kStrong);
        m_pages.right(kDetailColumn, line.detail, kBody);
        m_pages.right(kNetColumn, line.net, kStrong);
        m_pages.right(kCodeColumn, line.vatCode, kSmall);
        for (std::size_t i = 1; i < label.size(); ++i) {
            m_pages.skip(12);
            m_pages.left(kFrom, label[i], kStrong);
        }
        for (const ReceiptFact& discount : line.discounts) {
            m_pages.skip(12);
            m_pages.left(kFrom, discount.label, kSmall);
            m_pages.right(kDetailColumn, discount.value, kSmall);
        }
        column(kFrom, line.remarks, kSmall);
        m_pages.skip(6);
        m_pages.rule(kFrom, kTo);
    }

    void sums()
    {
        m_pages.need(70 + 14 * static_cast<double>(m_receipt.sums.size()));
        m_pages.skip(6);
        for (const ReceiptFact& sum : m_receipt.sums) {
            m_pages.skip(14);
            m_pages.left(kSumsFrom, sum.label, kBody);
            m_pages.right(kTo - 8, sum.value, kBody); // where the total ends
        }
        m_pages.skip(12);
        m_pages.box(kSumsFrom - 12, m_pages.y(), kTo - kSumsFrom + 12, 34, Ink::Wash);
        m_pages.skip(23);
        m_pages.left(kSumsFrom, m_receipt.total.label, {.points = 12, .bold = true});
        m_pages.right(kTo - 8, m_receipt.total.value, {.points = 17, .bold = true});
        m_pages.skip(24);
    }

    void vatAndTenders()
    {
        const auto rows = static_cast<double>(std::max(m_receipt.vat.size() + 1, m_receipt.tenders.size() * 3));
        m_pages.need(16 + 14 * rows);
        const double top = m_pages.y();
        constexpr double kStep = (kHalf - kFrom) / 4;
        const auto row = [&](const std::string& rate, const std::string& net, const std::string& tax,
                             const std::string& gross, const Letters& letters) {
            m_pages.skip(14);
            m_pages.left(kFrom, rate, letters);
            m_pages.right(kFrom + 2 * kStep, net, letters);
            m_pages.right(kFrom + 3 * kStep, tax, letters);
            m_pages.right(kHalf, gross, letters);
        };
        row(m_words.rate, m_words.netOfTax, m_words.tax, m_words.gross, kColumnHead);
        for (const ReceiptVat& vat : m_receipt.vat) {
            row(fmt::format("{}  {}", vat.code, vat.rate), vat.netOfTax, vat.tax, vat.gross, kBody);
        }
        const double left = m_pages.y();
        m_pages.moveTo(top);
        for (const ReceiptTender& tender : m_receipt.tenders) {
            m_pages.skip(14);
            m_pages.left(kSumsFrom, tender.name, kStrong);
            m_pages.right(kTo - 8, tender.amount, kStrong);
            for (const ReceiptFact& detail : tender.details) {
                m_pages.skip(12);
                m_pages.left(kSumsFrom, detail.label, kSmall);
                m_pages.right(kTo - 8, detail.value, kSmall);
            }
        }
        m_pages.moveTo(std::max(left, m_pages.y()) + 20);
    }

    void foot()
    {
        m_pages.need(kQrSize + 12);
        m_pages.rule(kFrom, kTo);
        m_pages.skip(10);
        const double top = m_pages.y();
        const bool hasQr = !m_receipt.proof.empty();
        const double textFrom = hasQr ? kFrom + kQrSize + 16 : kFrom;
        if (hasQr) {
            m_pages.qr(kFrom - 6, top, kQrSize, qrRows(m_receipt.proof));
        }
        m_pages.skip(4);
        paragraphs(textFrom, m_receipt.returns, kBody);
        paragraphs(textFrom, m_receipt.privacy, kSmall);
        paragraphs(textFrom, m_receipt.thanks, kStrong);
        m_pages.skip(6);
        if (hasQr) {
            paragraphs(textFrom, {m_receipt.proofWords}, kSmall);
        }
        paragraphs(textFrom, m_receipt.fiscal, kSmall);
    }

    void paragraphs(double x, const std::vector<std::string>& texts, const Letters& letters)
    {
        for (const std::string& text : texts) {
            column(x, m_pages.wrapped(text, kTo - x, letters), letters);
        }
    }

    const Receipt& m_receipt;
    const ReceiptWords& m_words;
    PdfPages m_pages;
};

} // namespace

std::string receiptPdf(const Receipt& receipt)
{
    return ReceiptPage(receipt).write();
}

} // namespace comptoir::shop
