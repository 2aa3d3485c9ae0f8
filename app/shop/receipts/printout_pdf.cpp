// SPDX-License-Identifier: Apache-2.0
#include "app/shop/receipts/pdf_pages.h"
#include "app/shop/receipts/qr_code.h"
#include "app/shop/receipts/report.h"

#include <algorithm>

namespace comptoir::shop {

namespace {

constexpr double kColumnWidth = 360; // a column of amounts wider than this is hard to read across
constexpr double kFrom = (PdfPages::kWidth - kColumnWidth) / 2;
constexpr double kTo = kFrom + kColumnWidth;
constexpr double kMiddle = PdfPages::kWidth / 2;
constexpr double kLine = 15;
constexpr double kQrSize = 130;

/// Draws rows one below the other in one column of the page.
class PageRows {
public:
    explicit PageRows(PdfPages& pages)
        : m_pages(pages)
    {
    }

    void draw(const text::PrintRow& row)
    {
        switch (row.kind) {
        case text::RowKind::Text:
        case text::RowKind::Centred:
            return paragraph(row, row.kind == text::RowKind::Centred);
        case text::RowKind::Amount:
            return amount(row, {.points = 10, .bold = row.bold}, kLine);
        case text::RowKind::Total:
            return amount(row, {.points = 15, .bold = true}, kLine * 1.7);
        case text::RowKind::Table:
            return table(row.table);
        case text::RowKind::Title:
            return title(row.left);
        case text::RowKind::Rule:
            m_pages.need(kLine);
            m_pages.skip(5);
            m_pages.rule(kFrom, kTo);
            return m_pages.skip(4);
        case text::RowKind::Code:
            m_pages.need(kQrSize);
            m_pages.qr(kMiddle - kQrSize / 2, m_pages.y(), kQrSize, qrRows(row.left));
            return m_pages.skip(kQrSize);
        case text::RowKind::Space:
            return m_pages.skip(kLine / 2);
        }
    }

private:
    void paragraph(const text::PrintRow& row, bool centred)
    {
        const Letters letters{.points = 10, .bold = row.bold, .ink = row.bold ? Ink::Full : Ink::Soft};
        for (const std::string& line : m_pages.wrapped(row.left, kColumnWidth, letters)) {
            m_pages.need(kLine);
            m_pages.skip(kLine);
            if (centred) {
                m_pages.centred(kMiddle, line, letters);
            } else {
                m_pages.left(kFrom, line, letters);
            }
        }
    }

    void amount(const text::PrintRow& row, const Letters& letters, double height)
    {
        const double room = kColumnWidth - m_pages.widthOf(row.right, letters) - 12;
        const auto lines = m_pages.wrapped(row.left, std::max(room, kColumnWidth / 3), letters);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            m_pages.need(height);
            m_pages.skip(height);
            m_pages.left(kFrom, lines[i], letters);
            if (i + 1 == lines.size()) {
                m_pages.right(kTo, row.right, letters);
            }
        }
    }

    void table(const text::Table& table)
    {
        std::size_t columns = 1;
        for (const auto& cells : table) {
            columns = std::max(columns, cells.size());
        }
        const double width = kColumnWidth / static_cast<double>(columns);
        for (std::size_t i = 0; i < table.size(); ++i) {
            m_pages.need(kLine);
            m_pages.skip(kLine);
            const Letters letters{
                .points = i == 0 ? 8.5 : 10.0, .bold = i == 0, .ink = i == 0 ? Ink::Faint : Ink::Full};
            for (std::size_t cell = 0; cell < table[i].size(); ++cell) {
                if (cell == 0) {
                    m_pages.left(kFrom, table[i][cell], letters);
                } else {
                    m_pages.right(kFrom + width * static_cast<double>(cell + 1), table[i][cell], letters);
                }
            }
        }
    }

    void title(const std::string& text)
    {
        const Letters letters{.points = 17, .bold = true};
        for (const std::string& line : m_pages.wrapped(text, kColumnWidth, letters)) {
            m_pages.need(kLine * 2);
            m_pages.skip(kLine * 1.6);
            m_pages.centred(kMiddle, line, letters);
        }
        m_pages.skip(4);
    }

    PdfPages& m_pages;
};

} // namespace

std::string printoutPdf(const std::string& title, const text::Printout& printout, Instant made)
{
    PdfPages pages;
    PageRows rows(pages);
    for (const text::PrintRow& row : printout) {
        rows.draw(row);
    }
    return std::move(pages).write(title, title, made);
}

} // namespace comptoir::shop
