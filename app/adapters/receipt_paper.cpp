// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/receipt_paper.h"

#include "app/core/base/check.h"

#include <type_traits>

namespace comptoir::adapters {

namespace {

constexpr std::size_t kNarrowColumns = 32; // 58 mm paper

drivers::ReceiptElement elementOf(const text::PrintRow& row, std::size_t columns)
{
    using drivers::Align;
    using text::RowKind;
    const drivers::TextStyle plain{.bold = row.bold};
    switch (row.kind) {
    case RowKind::Text:
        return drivers::TextLine{row.left, Align::Left, plain};
    case RowKind::Centred:
        return drivers::TextLine{row.left, Align::Centre, plain};
    case RowKind::Amount:
        return drivers::ColumnsLine{row.left, row.right, plain};
    case RowKind::Total: // on one line: twice as wide only where there is room
        return drivers::ColumnsLine{row.left, row.right,
            {.bold = true,
                .doubleWidth = 2 * (text::widthOf(row.left) + 1 + text::widthOf(row.right)) <= columns,
                .doubleHeight = true}};
    case RowKind::Title:
        return drivers::TextLine{row.left, Align::Centre, {.bold = true, .doubleWidth = true, .doubleHeight = true}};
    case RowKind::Table: // its rows were taken before
    case RowKind::Rule:
        return drivers::Rule{};
    case RowKind::Code:
        return drivers::QrCode{.content = row.left, .moduleDots = columns > kNarrowColumns ? 4 : 3};
    case RowKind::Space:
        return drivers::Feed{1};
    }
    check(false, "an unknown kind of row");
    return drivers::Feed{1};
}

shop::PrintAnswer answerOf(const drivers::JobResult& result)
{
    return std::visit(
        [](const auto& outcome) -> shop::PrintAnswer {
            using Outcome = std::decay_t<decltype(outcome)>;
            if constexpr (std::is_same_v<Outcome, drivers::Confirmed>) {
                return {shop::PrintOutcome::Printed, {}};
            } else if constexpr (std::is_same_v<Outcome, drivers::Unknown>) {
                return {shop::PrintOutcome::Unknown, std::string(drivers::name(outcome.why))};
            } else {
                const auto told = outcome.offset == 0 ? shop::PrintOutcome::Failed : shop::PrintOutcome::Unknown;
                return {told, std::string(drivers::name(outcome.reason))};
            }
        },
        result);
}

} // namespace

drivers::ReceiptDocument documentOf(const text::Printout& rows, int columns)
{
    const auto width = static_cast<std::size_t>(columns);
    drivers::ReceiptDocument document;
    document.elements.reserve(rows.size() + 1);
    for (const text::PrintRow& row : rows) {
        if (row.kind == text::RowKind::Table) {
            for (std::string& line : text::tableRows(row.table, width)) {
                document.elements.emplace_back(drivers::TextLine{.text = std::move(line)});
            }
        } else {
            document.elements.push_back(elementOf(row, width));
        }
    }
    document.elements.emplace_back(drivers::Cut{});
    return document;
}

PrinterPaper::PrinterPaper(drivers::PrinterStation& station, Executor& till)
    : m_station(station)
    , m_till(till)
{
}

void PrinterPaper::print(const text::Printout& rows, std::function<void(shop::PrintAnswer)> done)
{
    const bool taken =
        m_station.print(documentOf(rows, m_station.columns()), [this, done](const drivers::JobResult& result) {
            m_till.post([done, answer = answerOf(result)] { done(answer); });
        });
    if (!taken) {
        m_till.post([done] { done({shop::PrintOutcome::Failed, "queue_full"}); });
    }
}

void PrinterPaper::open()
{
    // Opened or not, the drawer's level tells the device board.
    m_station.openDrawer([](const drivers::JobResult&) {});
}

} // namespace comptoir::adapters
